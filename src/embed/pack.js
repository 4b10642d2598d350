// Packs that are named: fetched within limits, checked, and told of where that fails.
//
// Loaded only where a pack is named or checked. The checker is a wasm module of its own;
// what it makes of a pack is for the program of the same release.

/** What the build filled in: the checker's files, and what is said here, by language. */
const ASSETS = /* ASSETS */ {};

/** A pack's file may have so many bytes; beyond them nothing is read. */
const MOST_BYTES = 5_000_000;

/** A pack may take so many milliseconds to come. */
const PATIENCE = 20_000;

/** JSON by any of its names, or the plain text that some hosts send it as, or no type. */
const TYPES = /^(application\/([\w.-]+\+)?json|text\/(json|plain)|)$/;

/** Languages that are written from right to left. */
const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** What a problem is called, where it is that the file cannot be read at all. */
const UNREADABLE = { not_json: "pack_not_json", too_deep: "pack_hostile", too_large: "pack_too_large" };

/** Of the problems, so many are shown. */
const SHOWN = 5;

/** An error with a name for programs. */
const failure = (code, message, more) => Object.assign(new Error(message), { code, ...more });

let checker;

/** The checker, loaded once; after a failure it is tried anew. */
const loadChecker = () =>
  (checker ??= (async () => {
    const glue = await ASSETS.checker.glue();
    await glue.default({ module_or_path: ASSETS.checker.wasm() });
    return glue;
  })().catch((cause) => {
    checker = undefined;
    throw failure("load_failed", `load_failed: ${cause.message}`);
  }));

/** What the checker says of a text. */
const examined = async (text) => {
  const { check, renew } = await loadChecker();
  // A fresh one, if what it was last given broke it.
  renew();
  const checked = check(`${text}`);
  const problems = JSON.parse(checked.problems());
  const found = { problems, bytes: checked.pack(), languages: checked.languages() };
  checked.free();
  return found;
};

/** All problems of a pack's text. */
export const check = async (text) => (await examined(text)).problems;

/** Reads a pack with the program that runs: one that broke took its own of it along. */
const reading = (bytes) => {
  let pack, reader;
  return (glue, own) => {
    if (reader !== own) pack = glue.LoadedPack.read(bytes);
    reader = own;
    return pack;
  };
};

/** The rules of a pack, given its text and, once it is loaded, what gives the program that runs. */
export const rules = async (text, loading) => {
  const running = await loading;
  const read = reading((await compiled(text)).bytes);
  const pack = () => read(...running());
  // What is wrong is told here and now.
  pack();
  return { ruleSets: () => pack().ruleSets(), evaluate: (request) => pack().evaluate(request) };
};

/** What the program reads of a pack's text. */
const compiled = async (text) => {
  const found = await examined(text);
  if (found.bytes) return found;
  const { problems } = found;
  const first = problems.find(({ severity }) => severity === "error");
  throw failure("pack_invalid", written(first), { pointer: first.pointer, problems });
};

const written = ({ pointer, line, column, found, expected, suggestion }) =>
  `line ${line}, column ${column}${pointer && `, ${pointer}`}: ${found}; ${expected}${suggestion ? `; did you mean ${suggestion}?` : ""}`;

/** A pack by its address against the document; what fails can tell the visitor of itself. */
export const open = async (name) => {
  try {
    // Neither waits for the other.
    const [text] = await Promise.all([fetched(name), loadChecker()]);
    const { bytes, languages } = await checkedFile(text);
    return { name, read: reading(bytes), speech: (tag) => speech(languages, tag) };
  } catch (error) {
    if (error.code.startsWith("pack_")) error.tell = (...where) => tell(error, ...where);
    throw error;
  }
};

/** The same as `compiled`, of a file that may hold anything. */
const checkedFile = async (text) => {
  try {
    return await compiled(text);
  } catch (error) {
    // Whatever else breaks the checker is no mistake that an author makes.
    error.code ??= "pack_hostile";
    const first = error.problems?.find(({ severity }) => severity === "error");
    error.code = UNREADABLE[first?.code] ?? error.code;
    throw error;
  }
};

/** The text behind an address: asked for without credentials, and telling no more than the origin. */
const fetched = async (name) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const address = new URL(name, document.baseURI);
    const { signal } = patience;
    const response = await fetch(address, { signal, credentials: "omit", referrerPolicy: "strict-origin" });
    if (!response.ok) {
      const code = [404, 410].includes(response.status) ? "pack_missing" : "pack_unreachable";
      throw failure(code, `${address} was answered with status ${response.status}`);
    }
    const type = (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase();
    if (!TYPES.test(type)) throw failure("pack_wrong_type", `${address} is ${type}, not application/json`);
    return await textOf(response);
  } catch (cause) {
    const isSlow = patience.signal.aborted;
    // What is still on its way is not wanted.
    patience.abort();
    if (typeof cause.code === "string") throw cause;
    const seconds = PATIENCE / 1000;
    throw isSlow
      ? failure("pack_slow", `${name} did not come within ${seconds} seconds`)
      : failure("pack_unreachable", `${name} cannot be fetched (${cause.message}): its host must allow other origins, and this page’s policy its host`);
  } finally {
    clearTimeout(timer);
  }
};

const textOf = async (response) => {
  const tooLarge = () => failure("pack_too_large", `${response.url} has more than ${MOST_BYTES} bytes`);
  if (response.headers.get("content-length") > MOST_BYTES) throw tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (bytes) => {
    try {
      return decoder.decode(bytes, { stream: Boolean(bytes) });
    } catch {
      throw failure("pack_not_json", `${response.url} is not written in UTF-8`);
    }
  };
  const reader = response.body.getReader();
  let [text, size] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoded();
    size += value.length;
    if (size > MOST_BYTES) throw tooLarge();
    text += decoded(value);
  }
};

/** pt-BR → pt: what a tag may fall back to. */
const fallBacks = (tag) => {
  const parts = tag.toLowerCase().split("-");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join("-"));
};

/**
 * How a pack is said to whom a language is given: of the languages that both the pack and
 * the program have, the nearest, else English, else the pack's first. Where they share
 * none, the program's own words are English.
 */
const speech = (languages, tag) => {
  const words = (language) => fallBacks(language).find((part) => ASSETS.words[part]);
  const shared = languages.filter(words);
  const wanted = [...fallBacks(tag), "en"];
  const near = (part) => shared.find((language) => fallBacks(language).includes(part));
  const lang = near(wanted.find(near)) ?? shared[0] ?? languages[0] ?? "en";
  return { lang, words: words(lang) ?? "en", dir: RTL.test(lang) ? "rtl" : "ltr" };
};

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};

/** Says in the visitor's language what failed, and how to try again; what stands between the tags stays below. */
const tell = (error, root, lang, again) => {
  const words = ASSETS.words[lang];
  const alert = element("div", { role: "alert", class: "stack measure" }, element("p", { class: "lede" }, words.pack_title));
  alert.append(element("p", {}, words[error.code]));
  const retry = element("button", { type: "button", class: "act" }, words.pack_again);
  retry.addEventListener("click", () => {
    alert.replaceChildren(element("p", {}, words.pack_loading));
    again();
  });
  const all = error.problems ?? [];
  const shown = all.length ? all.slice(0, SHOWN).map(written) : [error.message];
  // Told as the checker tells them, in English.
  const list = element("ul", { lang: "en", dir: "ltr", class: "plain quiet" }, ...shown.map((said) => element("li", {}, said)));
  const author = element("details", {}, element("summary", {}, words.pack_author), list);
  // In the same colours: what is slotted takes those of what is around it.
  const sheet = element("div", { class: "sheet stack" }, alert, retry, author, element("slot", {}));
  const isTriedAgain = root.activeElement;
  const styles = [...root.children].filter(({ localName }) => localName === "style");
  const dir = RTL.test(lang) ? "rtl" : "ltr";
  root.replaceChildren(...styles, element("div", { class: "lom", lang, dir }, sheet));
  if (isTriedAgain) retry.focus();
};
