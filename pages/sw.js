// The page without a network. It is registered by our own page and by no embed.
//
// A page names its files by their content, so a page and its files always fit each
// other: a page is kept only after all that it loaded, and while an old page is open
// its own files stay. The newest page is asked for first; without a network the last
// one that was kept is shown.

/** A name that every release changes. */
const RELEASE = "{{release}}";
const OURS = "lead-or-manage ";
const CACHE = OURS + RELEASE;

/** Of older releases the last one stays, for pages that are still open. */
const KEPT = 2;

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** What was kept of an address, the newest first. */
const kept = async (request) => {
  const names = [CACHE, ...(await ours()).filter((name) => name !== CACHE).reverse()];
  for (const name of names) {
    const found = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (found) return found;
  }
};

const isImmutable = (url) => new URL(url).pathname.startsWith(new URL("assets/", registration.scope).pathname);

const keep = async ({ page, files }) => {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const file of files) {
    if (!(isImmutable(file) && (await cache.match(file)))) missing.push(file);
  }
  await cache.addAll(missing);
  await cache.add(page);
};

const answer = async (request) => {
  if (isImmutable(request.url)) return (await kept(request)) ?? fetch(request);
  try {
    const response = await fetch(request);
    if (response.ok) return response;
    return (await kept(request)) ?? response;
  } catch (cause) {
    const found = await kept(request);
    if (found) return found;
    throw cause;
  }
};

addEventListener("message", (event) => event.waitUntil(keep(event.data)));

addEventListener("activate", (event) => {
  const forget = async () => {
    const older = (await ours()).filter((name) => name !== CACHE);
    await Promise.all(older.slice(0, Math.max(0, older.length - KEPT + 1)).map((name) => caches.delete(name)));
  };
  event.waitUntil(forget());
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
