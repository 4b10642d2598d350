// The second half of the page's script: keeps the page for when there is no network: what
// it has loaded is handed to sw.js, once the quiz runs, so that nothing of it delays that.

const root = new URL("../", import.meta.url);

/** What is loaded only where it is asked for, and should be there then. */
const LATE = new URL("{{late}}", root).href;

/** The page's policy wants to be told that an address is meant to be run. */
const trusted = (address) =>
  globalThis.trustedTypes?.createPolicy("offline", { createScriptURL: (given) => given }).createScriptURL(address) ?? address;

const keep = async () => {
  await navigator.serviceWorker.register(trusted(new URL("sw.js", root).href));
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const page = location.href.replace(/[?#].*/, "");
  active.postMessage({ page, files: [...new Set([...loaded, LATE])].filter((file) => file.startsWith(root.href)) });
};

if (navigator.serviceWorker) {
  // A browser that refuses, as some do in private windows, has the page as before.
  const start = () => keep().catch(() => {});
  // What the browser has drawn from the page alone says that the program is on its way.
  if (quiz.shadowRoot?.querySelector(".drawn")) quiz.addEventListener("lead-or-manage-ready", start, { once: true });
  else start();
}
