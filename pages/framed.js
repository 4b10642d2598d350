// Inside embed.html: takes the element's attributes from the address, and tells the
// page around the frame, once that has said hello, how high the quiz is. Only the page
// that said hello hears it; any other hears that the frame is ready, and no more.

const quiz = document.querySelector("lead-or-manage");
const asked = new URLSearchParams(location.search);

/** What the build filled in: what this page says in other languages. */
const WORDS = /* WORDS */ {};

const language = asked.get("lang");
if (language) {
  document.documentElement.lang = language;
  const [own] = language.toLowerCase().split("-");
  if (Object.hasOwn(WORDS, own)) {
    const { dir, title, fallback } = WORDS[own];
    document.documentElement.dir = dir;
    document.title = document.querySelector("h1").textContent = title;
    quiz.querySelector(".fallback").textContent = fallback;
  }
}
for (const name of ["parts", "length", "rule-sets", "theme", "storage"]) {
  if (asked.has(name)) quiz.setAttribute(name, asked.get(name));
}
for (const name of ["accent", "on-accent"]) {
  const color = asked.get(name);
  if (color && CSS.supports("color", color)) quiz.style.setProperty(`--lom-${name}`, color);
}

/** The origin of the page around, once it is known. */
let host;

const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (host) parent.postMessage({ "lead-or-manage": "height", height }, host);
};

addEventListener("message", (event) => {
  if (event.source !== parent || event.data?.["lead-or-manage"] !== "hello") return;
  // A page without an origin of its own cannot be answered; it keeps its fixed height.
  host = event.origin === "null" ? undefined : event.origin;
  tell();
});

new ResizeObserver(tell).observe(document.body);

// Says to any page around that it may say hello now, and nothing more.
if (parent !== window) parent.postMessage({ "lead-or-manage": "ready" }, "*");
