// The page for those who own a site: from their choices to the live quiz and to the
// lines to copy. Nothing is sent.

const form = document.querySelector("#choices");
const quiz = document.querySelector("lead-or-manage");
const at = (id) => document.querySelector(`#${id}`);
const base = new URL("../", import.meta.url).href;

/** Ink and paper: the words on the marker are in one of them. */
const WORDS = ["#211c18", "#ffffff"];
const ACCENT = "#ffd561";

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
const luminance = (color) => {
  const [red, green, blue] = [1, 3, 5]
    .map((place) => Number.parseInt(color.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What was chosen: attributes that are not the default, and colours likewise. */
const chosen = () => {
  const data = new FormData(form);
  const parts = data.getAll("parts");
  const accent = data.get("accent");
  const words = WORDS.toSorted((a, b) => contrast(b, accent) - contrast(a, accent))[0];
  const attributes = {
    lang: form.elements.lang.length > 1 && data.get("lang"),
    parts: parts.length > 0 && parts.length < 3 && parts.join(" "),
    length: data.get("length") !== "core" && data.get("length"),
    theme: data.get("theme") !== "auto" && data.get("theme"),
    storage: data.get("storage"),
  };
  const colors = { accent: accent !== ACCENT && accent, "on-accent": words !== WORDS[0] && words };
  const set = (entries) => Object.entries(entries).filter(([, value]) => value);
  return { attributes: set(attributes), colors: set(colors), ratio: contrast(words, accent) };
};

const describe = (ratio) => {
  const words = at("contrast").dataset;
  const said = ratio >= 7 ? words.good : ratio >= 4.5 ? words.enough : words.poor;
  return said.replace("{$ratio}", (Math.floor(ratio * 10) / 10).toLocaleString(document.documentElement.lang));
};

const show = () => {
  const { attributes, colors, ratio } = chosen();
  const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
  const style = colors.length
    ? `\n<style>lead-or-manage { ${colors.map(([name, value]) => `--lom-${name}: ${value};`).join(" ")} }</style>`
    : "";
  const tag = `<lead-or-manage${written}></lead-or-manage>${style}`;
  const { file, integrity } = at("pinned").dataset;
  at("tag").textContent = `<script type="module" src="${base}embed.js"></script>\n${tag}`;
  at("pinned").textContent =
    `<script type="module" src="${base}${file}" integrity="${integrity}" crossorigin="anonymous"></script>\n${tag}`;
  const query = new URLSearchParams([...attributes, ...colors]);
  const address = `${base}embed.html${query.size ? `?${query}` : ""}`.replaceAll("&", "&amp;");
  at("frame").textContent =
    `<iframe src="${address}" title="${at("frame").dataset.title}" loading="lazy" width="100%" height="900"></iframe>\n` +
    `<script type="module" src="${base}frame.js"></script>`;
  at("contrast").textContent = describe(ratio);

  for (const name of ["lang", "parts", "length", "theme"]) {
    const value = attributes.find(([known]) => known === name)?.[1];
    if (value) quiz.setAttribute(name, value);
    else quiz.removeAttribute(name);
  }
  for (const name of ["accent", "on-accent"]) {
    quiz.style.setProperty(`--lom-${name}`, colors.find(([known]) => known === name)?.[1] ?? "");
  }
};

form.addEventListener("input", show);
document.addEventListener("click", async ({ target }) => {
  const copies = target.dataset?.copies;
  if (!copies) return;
  try {
    await navigator.clipboard.writeText(at(copies).textContent);
    at("copied").textContent = at("copied").dataset.words;
  } catch {
    // The browser may refuse: then the lines are selected, to be copied by hand.
    getSelection().selectAllChildren(at(copies));
  }
});
show();
