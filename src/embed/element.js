// <lead-or-manage>: the custom element, and the rules as a JS API.
//
// Attributes  lang parts length rule-sets pack theme storage name
// Events      lead-or-manage-ready  -start  -progress  -complete  -error
// Properties  report (read-only), value (read-only)
// Parts       question option next back explanation result head
// Slots       the default slot is the fallback until, or unless, the quiz starts
//
// All of it is described in README.md. There is no logic here: attributes go in
// to the wasm module, events come out.

/** What the build filled in: where the files are, and the styles. */
const BUILD = /* BUILD */ {};

const address = (path) => new URL(BUILD.base + path, import.meta.url).href;

/** An error with a name for programs. */
const failure = (code, cause) =>
  Object.assign(new Error(`${code}: ${cause?.message ?? cause}`), { code });

/** The built-in pack, once the wasm module is loaded. */
let builtIn;

const load = async () => {
  let glue;
  try {
    glue = await import(address(BUILD.glue));
  } catch (cause) {
    throw failure("load_failed", cause);
  }
  try {
    await glue.default({ module_or_path: address(BUILD.wasm) });
  } catch (cause) {
    const blocked = cause instanceof WebAssembly.CompileError;
    throw failure(blocked ? "wasm_blocked" : "load_failed", cause);
  }
  builtIn = glue.LoadedPack.builtIn();
};

/** Resolved when rules can be asked; rejected with a `code`. */
export const ready = load();
// Whoever waits for it hears of its rejection; it is no page error by itself.
ready.catch(() => {});

const loaded = () => {
  if (!builtIn) throw failure("not_ready", "wait for `ready` first");
  return builtIn;
};

/** The built-in rule sets. */
export const ruleSets = () => loaded().ruleSets();

/** Holds `{ rule_set, profile, as_of }` against a rule set. */
export const evaluate = (request) => loaded().evaluate(request);

const words = new Map();

/** A language's words, fetched once for all elements. */
const wordsOf = (language) => {
  if (!words.has(language)) {
    const fetched = fetch(address(BUILD.words[language]))
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.arrayBuffer();
      })
      .then((bytes) => new Uint8Array(bytes))
      .catch((cause) => {
        words.delete(language);
        throw failure("load_failed", cause);
      });
    words.set(language, fetched);
  }
  return words.get(language);
};

/** pt-BR → pt → en: the first language that there are words for. */
const fallBack = (tag) => {
  for (let part = tag.toLowerCase(); part; part = part.slice(0, Math.max(part.lastIndexOf("-"), 0))) {
    if (BUILD.words[part]) return part;
  }
  return "en";
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(BUILD.css);

const ATTRIBUTES = ["lang", "parts", "length", "rule-sets", "pack"];

class LeadOrManage extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ATTRIBUTES;

  #internals = this.attachInternals();
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #starting = false;
  #mounted;
  #report = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#showFallback();
  }

  /** The report, once the result was shown. */
  get report() {
    return this.#report;
  }

  /** The report as JSON, which is also the submitted form value. */
  get value() {
    return this.#report && JSON.stringify(this.#report);
  }

  get form() {
    return this.#internals.form;
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }

  get type() {
    return this.localName;
  }

  connectedCallback() {
    if (!this.#mounted && !this.#starting) this.#start();
  }

  disconnectedCallback() {
    // An element that is moved is connected again by now, and keeps its state.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback() {
    this.#mounted?.update(this.#attributes());
  }

  formResetCallback() {
    if (!this.#mounted) return;
    this.#stop();
    this.#start();
  }

  async #start() {
    this.#starting = true;
    try {
      const [language] = await Promise.all([wordsOf(this.#language()), ready]);
      if (!this.isConnected) return;
      const root = document.createElement("div");
      root.className = "lom";
      this.#root.replaceChildren(root);
      this.#mounted = builtIn.mount(root, language, this.#attributes(), (kind, detail) => this.#hear(kind, detail));
    } catch (cause) {
      this.#showFallback();
      const error = cause.code ? cause : failure("load_failed", cause);
      this.#dispatch("error", { code: error.code, message: error.message, fatal: true });
    } finally {
      this.#starting = false;
    }
  }

  #stop() {
    this.#mounted?.destroy();
    this.#mounted = undefined;
    this.#report = null;
    this.#internals.setFormValue(null);
    this.#internals.states?.clear();
    this.#showFallback();
  }

  #showFallback() {
    this.#root.replaceChildren(document.createElement("slot"));
  }

  #hear(kind, detail) {
    if (kind === "screen") {
      for (const [state, is] of Object.entries(detail)) {
        this.#internals.states?.[is ? "add" : "delete"](state);
      }
      return;
    }
    if (kind === "complete") {
      this.#report = detail;
      this.#internals.setFormValue(this.value);
    }
    if (kind === "error" && detail.code === "crashed") {
      const words = document.createElement("p");
      words.setAttribute("role", "alert");
      words.textContent = detail.message;
      this.#root.replaceChildren(words);
      this.#mounted = undefined;
    }
    this.#dispatch(kind, detail);
  }

  #dispatch(kind, detail) {
    this.dispatchEvent(new CustomEvent(`lead-or-manage-${kind}`, { detail, bubbles: true, composed: true }));
  }

  #attributes() {
    return Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
  }

  #language() {
    return fallBack(this.closest("[lang]")?.lang || navigator.language);
  }
}

if (!customElements.get("lead-or-manage")) customElements.define("lead-or-manage", LeadOrManage);
