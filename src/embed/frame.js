// On the page around a frame of embed.html: fits the frame's height to the quiz.
//
// It says hello to each such frame and takes heights from no one else: the message's
// origin and source are checked, and its height is bounded. Without this script a
// frame keeps the height that its tag gives it.

const page = new URL("embed.html", import.meta.url);
const LEAST = 200;
const MOST = 40_000;

const isOurs = (frame) => {
  if (frame?.localName !== "iframe") return false;
  const address = new URL(frame.src, document.baseURI);
  return address.origin === page.origin && address.pathname === page.pathname;
};

const greet = (frame) => frame.contentWindow?.postMessage({ "lead-or-manage": "hello" }, page.origin);

const fit = (frame, height) => {
  if (height >= LEAST && height <= MOST) frame.style.height = `${Math.ceil(height)}px`;
};

addEventListener("message", ({ origin, source, data }) => {
  if (origin !== page.origin) return;
  const frame = [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === source);
  if (!isOurs(frame)) return;
  // A frame that has only now begun to listen. Its load event is no sign of that: in
  // WebKit it may come before the frame's script has run.
  if (data?.["lead-or-manage"] === "ready") greet(frame);
  if (data?.["lead-or-manage"] === "height") fit(frame, data.height);
});

// Those that listen already. One that is still blank has a document of our own.
for (const frame of document.querySelectorAll("iframe")) {
  if (isOurs(frame) && (!frame.contentDocument || frame.contentDocument.URL.startsWith(page.href))) greet(frame);
}
