// <lead-or-manage>: the custom element, and the rules as a JS API.
//
// What it takes and gives is described once, in contract.json beside this file; the
// README's tables, the types and the manifest are made from it. There is no logic
// here: attributes go in to the wasm module, events come out. Importing this file
// changes nothing; `define` registers the element and `load` loads the program.

/** What the build filled in: where the files are, and the styles. */
const ASSETS = /* ASSETS */ {};

/** The folder of the quiz's own files; of its page, too, if it has one. */
const BASE = new URL(ASSETS.base, import.meta.url).href;

/** The element's name. */
const NAME = "lead-or-manage";

/** An error with a name for programs. */
const failure = (code, cause) =>
  Object.assign(new Error(`${code}: ${cause?.message ?? cause}`), { code });

/** The program and its built-in pack, once it is loaded, and whether its later part is. */
let glue;
let builtIn;
let loading;
let joining;
let isWhole = false;

const loadProgram = async () => {
  try {
    glue = await ASSETS.program.glue();
  } catch (cause) {
    throw failure("load_failed", cause);
  }
  try {
    await glue.default({ module_or_path: ASSETS.program.wasm() });
  } catch (cause) {
    throw failure(isBlocked() ? "wasm_blocked" : "load_failed", cause);
  }
  builtIn = glue.LoadedPack.builtIn();
};

/** Whether no program at all may run here. */
const isBlocked = () => {
  try {
    // Some refuse the module, some its instance.
    return !new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return true;
  }
};

/** Loads the program once; rejected with a `code`. */
const begin = () =>
  (loading ??= loadProgram().catch((cause) => {
    // Another time it may be there.
    loading = undefined;
    throw cause;
  }));

const loadWhole = async () => {
  await begin();
  try {
    await glue.join(await bytes(ASSETS.program.late()));
  } catch (cause) {
    throw failure("load_failed", cause);
  }
  isWhole = true;
};

/** Loads all of the program once; resolved when rules can be asked, rejected with a `code`. */
export const load = () =>
  (joining ??= loadWhole().catch((cause) => {
    joining = undefined;
    throw cause;
  }));

/** The built-in pack, of a fresh program if the last one broke. */
const loaded = () => {
  if (glue.renew()) builtIn = glue.LoadedPack.builtIn();
  return builtIn;
};

/** The same, for scripts that ask for its rules. */
const asked = () => {
  if (!isWhole) throw failure("not_ready", "wait for `ready` first");
  return loaded();
};

/** The built-in rule sets. */
export const ruleSets = () => asked().ruleSets();

/** Holds `{ rule_set, profile, as_of }` against a rule set. */
export const evaluate = (request) => asked().evaluate(request);

/** What fetches and checks packs, loaded only where one is named or checked. */
const packs = () =>
  ASSETS.packs().catch((cause) => {
    throw failure("load_failed", cause);
  });

/** All problems of a pack, given its text. */
export const checkPack = async (text) => (await packs()).check(text);

/** The rules of a pack, given its text; rejected with its `problems` where it is wrong. */
export const loadPack = async (text) => (await packs()).rules(text, load().then(() => running));

const words = new Map();

/** What the build put into this file, or else what it left beside. */
const fetched = async (file) => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};

const text = async (file) => (typeof file === "string" ? file : (await fetched(file)).text());

const bytes = async (file) =>
  file instanceof Uint8Array ? file : new Uint8Array(await (await fetched(file)).arrayBuffer());

/** A language's words, fetched once for all elements. */
const wordsOf = (language) => {
  if (!words.has(language)) {
    const found = bytes(ASSETS.words[language]()).catch((cause) => {
      words.delete(language);
      throw failure("load_failed", cause);
    });
    words.set(language, found);
  }
  return words.get(language);
};

/** pt-BR → pt → en: the first language that there are words for. */
const fallBack = (tag) => {
  for (let part = tag.toLowerCase(); part; part = part.slice(0, Math.max(part.lastIndexOf("-"), 0))) {
    if (ASSETS.words[part]) return part;
  }
  return "en";
};

/** The built-in pack, as `open` in pack.js gives others. */
const OWN = {
  name: "",
  read: (glue, own) => own,
  speech: (tag) => {
    const lang = fallBack(tag);
    return { lang, words: lang, dir: ASSETS.rtl.includes(lang) ? "rtl" : "ltr" };
  },
};

/** The program that runs now, and its built-in pack. */
const running = () => {
  const own = loaded();
  return [glue, own];
};

/** A pack, as that program reads it. */
const opened = (pack) => pack.read(...running());

let sheet;

/** The one style sheet of all elements, fetched once. */
const styles = () =>
  (sheet ??= text(ASSETS.css()).then(
    (css) => {
      const made = new CSSStyleSheet();
      made.replaceSync(css);
      return made;
    },
    (cause) => {
      sheet = undefined;
      throw failure("load_failed", cause);
    },
  ));

/** What a text holds; itself where that is nothing. */
const parsed = (text) => {
  try {
    return JSON.parse(text) ?? text;
  } catch {
    return text;
  }
};

/** Hands a file to the person, without a request. */
const download = (name, data) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const made = (name, className, ...children) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
};

/** The attributes that the program reads, each with the property that mirrors it. */
const ATTRIBUTES = {
  parts: "parts",
  length: "length",
  "rule-sets": "ruleSets",
  pack: "pack",
  theme: "theme",
  storage: "storage",
};

/** The class of the element; `define` registers it. */
export class LeadOrManage extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [...Object.keys(ATTRIBUTES), "lang"];

  #internals = this.attachInternals();
  #root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
  #starting = false;
  #mounted;
  // The pack that was opened last, and the name of the one that was started last.
  #pack = OWN;
  #name;
  // What is said if the program breaks, since it cannot be asked then.
  #farewell;
  #report = null;
  // By the pack's name: `answers`, so that an element that is put back, and a pack that is
  // named again, go on where they were; what the storage held when it was last read or
  // written (`seen`), since another tab may change it; and whether what it holds has no
  // other place (`isHeld`).
  #memories = new Map();
  // The text of a link that is to be shown once the program runs.
  #link;

  constructor() {
    super();
    if (!this.#drawn()) this.#showFallback();
  }

  /** The report, once the result was shown. */
  get report() {
    return this.#report;
  }

  /** The report as JSON, which is also the submitted form value. */
  get value() {
    return this.#report && JSON.stringify(this.#report);
  }

  /** What is known of the pack that runs or is to run. */
  get #memory() {
    const name = this.#name ?? this.pack;
    if (!this.#memories.has(name)) this.#memories.set(name, {});
    return this.#memories.get(name);
  }

  get form() {
    return this.#internals.form;
  }

  get labels() {
    return this.#internals.labels;
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }

  get disabled() {
    return this.hasAttribute("disabled");
  }

  set disabled(disabled) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }

  get type() {
    return this.localName;
  }

  /** Shows the result that a link holds, given its text, in the place of the person's own quiz. */
  open(link) {
    this.#link = link;
    if (!this.#mounted) return this.#hideOtherQuestion();
    load().then(
      () => {
        if (this.#link === undefined) return;
        this.#mounted?.open(this.#link);
        this.#link = undefined;
      },
      (cause) => this.#complain(cause, false),
    );
  }

  connectedCallback() {
    // Properties that were set before the script had loaded hide the class's own.
    for (const property of [...Object.values(ATTRIBUTES), "name", "disabled"]) {
      if (!Object.hasOwn(this, property)) continue;
      const value = this[property];
      delete this[property];
      this[property] = value;
    }
    if (!this.#mounted && !this.#starting) this.#start();
  }

  disconnectedCallback() {
    // An element that is moved is connected again by now, and keeps its state.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name) {
    if (name === "lang") this.#speak();
    else if (name === "pack") this.#exchange();
    else this.#mounted?.update(this.#attributes());
    if (name === "storage" && this.#mounted) this.#move();
  }

  formResetCallback() {
    this.#keep();
    if (!this.#mounted) return;
    this.#stop();
    this.#start();
  }

  formDisabledCallback(disabled) {
    this.#internals.ariaDisabled = disabled;
    for (const child of this.#root.children) child.inert = disabled;
  }

  formStateRestoreCallback(state) {
    if (typeof state === "string") this.#memory.answers ??= state;
    if (!this.#mounted) return;
    this.#stop();
    this.#start();
  }

  async #start() {
    this.#starting = true;
    const name = this.pack;
    this.#name = name;
    try {
      this.#hideOtherQuestion();
      const opening = this.#open(name);
      const speaking = opening.then((pack) => this.#wordsFor(pack));
      const [pack] = await Promise.all([opening, speaking, begin(), this.#dress()]);
      // What a link holds is read by the later part alone.
      if (this.#link !== undefined) await load();
      // Another language may have been asked for while the program was on its way.
      const words = await this.#wordsFor(pack);
      if (!this.isConnected || name !== this.pack) return;
      const root = made("div", "lom");
      this.#pack = pack;
      this.#direct(root);
      root.inert = this.matches(":disabled");
      const hear = (kind, detail) => {
        if (kind === "ready") this.#show(root);
        this.#hear(kind, detail);
      };
      this.#read();
      const device = this.#device(this.#memory.answers);
      const program = opened(pack);
      this.#farewell = program.farewell(words).split("\n");
      glue.onBreak(this.#break);
      this.#mounted = program.mount(root, words, this.#attributes(), device, this.#begun(), hear);
      const link = this.#link;
      this.#link = undefined;
      if (!isWhole && link !== undefined) this.open(link);
      addEventListener("storage", this.#catchUp);
      document.addEventListener("visibilitychange", this.#catchUp);
    } catch (cause) {
      // A program that broke has been told of.
      if (this.#farewell && glue.isBroken()) return;
      if (name === this.pack) this.#fail(cause);
    } finally {
      this.#starting = false;
      if (name !== this.pack) this.#exchange();
    }
  }

  /** What was missing may be there now. */
  #retry = () => this.isConnected && this.connectedCallback();

  /** The pack of a name, which is fetched only once in a row. */
  #open(name) {
    if (name === this.#pack.name) return Promise.resolve(this.#pack);
    return name ? packs().then((packs) => packs.open(name)) : Promise.resolve(OWN);
  }

  /** Another pack is named: the one that runs goes on until it is there, or if it fails. */
  async #exchange() {
    const name = this.pack;
    if (this.#starting || !this.isConnected) return;
    if (this.#mounted) {
      if (name === this.#name) return;
      try {
        const pack = await this.#open(name);
        await this.#wordsFor(pack);
        if (name !== this.pack || name === this.#name || !this.#mounted) return;
        this.#pack = pack;
      } catch (cause) {
        if (name === this.pack) this.#complain(cause, false);
        return;
      }
      this.#stop();
    }
    this.#start();
  }

  /** The quiz does not start: what stands between the tags stays, below what is to be said. */
  #fail(cause) {
    if (cause.tell) cause.tell(this.#root, fallBack(this.#tag()), this.#retry);
    else this.#showFallback();
    // They may have been cut off.
    words.clear();
    addEventListener("online", this.#retry, { once: true });
    this.#complain(cause, true);
  }

  #complain(cause, fatal) {
    const { code, message, pointer } = cause.code ? cause : failure("load_failed", cause);
    this.#dispatch("error", { code, message, pointer, fatal });
  }

  /** The first question, if the page brought it drawn. */
  #drawn() {
    return this.#root.querySelector(".drawn");
  }

  /** Styles the shadow root; a page that drew the first question has done so. */
  async #dress() {
    if (!this.#root.querySelector("style")) this.#root.adoptedStyleSheets = [await styles()];
  }

  /** Whoever comes back goes on elsewhere: no answer is asked for that would be lost. */
  #hideOtherQuestion() {
    const drawn = this.#drawn();
    if (drawn && (this.#name || (this.#link ?? this.#memory.answers ?? this.#kept()))) drawn.style.setProperty("visibility", "hidden");
  }

  /** What was chosen of the drawn question. */
  #begun() {
    const chosen = this.#drawn()?.querySelector("input:checked");
    return chosen ? { question: chosen.name, answer: chosen.value } : {};
  }

  /** Puts what the program drew in the place of what was there, with the focus. */
  #show(root) {
    const focused = this.#root.activeElement;
    for (const child of [...this.#root.children]) {
      if (child.localName !== "style") child.remove();
    }
    this.#root.append(root);
    if (!focused) return;
    const same = [...root.querySelectorAll("input")].find((field) => field.name === focused.name && field.value === focused.value);
    (same ?? root.querySelector("h2"))?.focus({ preventScroll: true });
  }

  /** Tells the person that the program broke, and offers to go on with a fresh one. */
  #break = () => {
    this.#mounted = undefined;
    const [message, goOn, startOver] = this.#farewell;
    const startAnew = () => {
      this.#keep();
      this.#retry();
    };
    const ways = made("p", "onward", made("button", "go", goOn), made("button", "act", startOver));
    [ways.firstChild.onclick, ways.lastChild.onclick] = [this.#retry, startAnew];
    const words = made("p", "lede", message);
    words.role = "alert";
    const screen = made("div", "lom", made("div", "sheet", words, ways));
    this.#direct(screen);
    this.#show(screen);
    this.#dispatch("error", { code: "crashed", message, fatal: true });
  };

  #stop() {
    glue?.forget(this.#break);
    removeEventListener("storage", this.#catchUp);
    removeEventListener("online", this.#retry);
    document.removeEventListener("visibilitychange", this.#catchUp);
    this.#mounted?.destroy();
    this.#mounted = undefined;
    this.#report = null;
    this.#internals.setFormValue(null);
    this.#internals.states?.clear();
    this.#showFallback();
  }

  /** Goes on in the language that is asked for now. */
  async #speak() {
    if (!this.#mounted) return;
    const pack = this.#pack;
    try {
      const words = await this.#wordsFor(pack);
      if (!this.#mounted || pack !== this.#pack) return;
      const root = this.#root.querySelector(".lom");
      this.#direct(root);
      this.#mounted.say(opened(pack), words, this.#attributes());
    } catch (cause) {
      this.#complain(cause, false);
    }
  }

  /** A pack's words in the language that is asked for once they are there. */
  async #wordsFor(pack) {
    for (;;) {
      const { words } = this.#speech(pack);
      const found = await wordsOf(words);
      if (words === this.#speech(pack).words) return found;
    }
  }

  /** Says in which language, and which way, the quiz is written. */
  #direct(root) {
    const { lang, dir } = this.#speech(this.#pack);
    Object.assign(root, { lang, dir });
  }

  #showFallback() {
    this.#root.replaceChildren(document.createElement("slot"));
  }

  /** Adds the later part of the program, which the person asked for. */
  async #addLate() {
    let hasCome = true;
    try {
      await load();
    } catch (cause) {
      hasCome = false;
      this.#complain(cause, false);
    }
    this.#mounted?.arrived(hasCome);
  }

  #hear(kind, detail) {
    if (Object.hasOwn(this.#deeds, kind)) return this.#deeds[kind](detail);
    if (kind === "screen") {
      for (const [state, is] of Object.entries(detail)) {
        this.#internals.states?.[is ? "add" : "delete"](state);
      }
      return;
    }
    if (kind === "complete") {
      this.#report = detail;
      this.#internals.setFormValue(this.value, this.#memory.answers);
    }
    // Once the program has returned: whoever hears it may change the element.
    queueMicrotask(() => this.#dispatch(kind, detail));
  }

  /** Where the page's owner wants answers kept, if anywhere; a browser may refuse. */
  #storage() {
    return { local: () => localStorage, session: () => sessionStorage }[this.storage]?.();
  }

  #kept(kind) {
    try {
      return this.#storage()?.getItem(this.#key(kind)) ?? undefined;
    } catch {
      // What cannot be read any more is not deleted.
      return kind ? undefined : this.#memory.seen;
    }
  }

  /** The keys of all that any quiz keeps here; nothing where nothing is kept. */
  #keys() {
    try {
      const storage = this.#storage();
      return storage && Object.keys(storage).filter((key) => key === NAME || key.startsWith(`${NAME} `));
    } catch {
      return undefined;
    }
  }

  /** What the program has to know of the device. */
  #device(answers) {
    const keys = this.#keys();
    const own = [this.#key(), this.#key("results")];
    return {
      answers: parsed(answers),
      results: parsed(this.#kept("results")),
      aside: keys?.filter((key) => !own.includes(key)).length,
      keeps: Boolean(keys),
      page: ASSETS.hasPage ? BASE : undefined,
      link: isWhole ? this.#link : undefined,
    };
  }

  /** Takes over what another tab left in the storage; whether it did. */
  #read() {
    const memory = this.#memory;
    const stored = this.#kept();
    const isMoved = stored !== memory.seen;
    if (isMoved) memory.answers = memory.seen = stored;
    return isMoved;
  }

  /** Another tab may have gone on. */
  #catchUp = () => {
    const isMoved = this.#read();
    this.#mounted?.find(this.#device(this.#memory.answers), isMoved);
  };

  /** Goes on in another storage: with the answers that there are, else with those that it holds. */
  #move() {
    if (this.#memory.answers) this.#keep(this.#memory.answers);
    else this.#catchUp();
  }

  /** What the program asks for on the device, by its name. */
  #deeds = {
    answers: (answers) => this.#keep(answers),
    aside: ({ kind, name }) => this.#setAside(kind, name),
    keep: (report) => this.#keepResult(report),
    copy: (link) => this.#copy(link),
    download: ({ name, data }) => download(name, data),
    export: () => download(`${NAME}.json`, this.#everything()),
    forget: () => this.#forget(),
    late: () => this.#addLate(),
  };

  /** Copies what cannot be read to a key of its own, since the next answer writes over it. */
  #setAside(kind, name) {
    const text = this.#kept(kind);
    try {
      const storage = this.#storage();
      if (!storage || text === undefined) return;
      const key = `${this.#key(kind)} ${name}`;
      let free = key;
      for (let n = 2; ![null, text].includes(storage.getItem(free)); n++) free = `${key} ${n}`;
      storage.setItem(free, text);
      if (kind) storage.removeItem(this.#key(kind));
    } catch {
      // Full: there is no other place, and it stays until an answer takes it.
      if (!kind) this.#memory.isHeld = true;
    }
  }

  /** Adds a result to those that are kept; another tab may have kept some, too. */
  #keepResult(report) {
    try {
      const results = JSON.parse(this.#kept("results") ?? "[]");
      this.#storage()?.setItem(this.#key("results"), JSON.stringify([...results, report]));
    } catch {
      // Full, or refused: the button stays.
    }
    this.#mounted?.find(this.#device(this.#memory.answers), false);
  }

  #copy(link) {
    // For whom the browser refuses, it is ready to be copied by hand.
    this.#root.querySelector("[name=link]")?.select();
    navigator.clipboard?.writeText(link).then(() => this.#mounted?.copied(), () => {});
  }

  #everything() {
    return Object.fromEntries((this.#keys() ?? []).map((key) => [key, parsed(this.#storage().getItem(key))]));
  }

  #forget() {
    for (const key of this.#keys() ?? []) this.#storage().removeItem(key);
    this.#memories.clear();
    this.#keep();
    this.#mounted?.find(this.#device(), false);
  }

  /** Keeps the answers, where that is asked for; without any, forgets them. */
  #keep(answers) {
    const memory = this.#memory;
    memory.answers = answers ?? undefined;
    if (!answers) this.#report = null;
    this.#internals.setFormValue(this.value, answers ?? null);
    try {
      if (answers) {
        this.#storage()?.setItem(this.#key(), answers);
        memory.isHeld = false;
      } else if (!memory.isHeld) this.#storage()?.removeItem(this.#key());
      memory.seen = this.#kept();
    } catch {
      // Full, or refused: nothing is lost while the page stays open.
    }
  }

  #key(kind) {
    return [NAME, this.id, this.#name, kind].filter(Boolean).join(" ");
  }

  #dispatch(kind, detail) {
    this.dispatchEvent(new CustomEvent(`${NAME}-${kind}`, { detail, bubbles: true, composed: true }));
  }

  #attributes() {
    const given = Object.keys(ATTRIBUTES).map((name) => [name, this.getAttribute(name)]);
    return { ...Object.fromEntries(given), base: BASE, language: this.#speech(this.#pack).lang };
  }

  /** The language that is wanted here. */
  #tag() {
    let around = this;
    while (around && !around.lang) around = around.parentNode ?? around.host;
    return around?.lang || navigator.language;
  }

  /** How a pack is said here. */
  #speech(pack) {
    return pack.speech(this.#tag());
  }
}

for (const [attribute, property] of Object.entries(ATTRIBUTES)) {
  Object.defineProperty(LeadOrManage.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? "";
    },
    set(value) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, Array.isArray(value) ? value.join(" ") : value);
    },
  });
}

/** Registers the element, and begins to load its program; more than once does no harm. */
export const define = () => {
  if (!customElements.get(NAME)) customElements.define(NAME, LeadOrManage);
  // Who waits for the program hears of its rejection; it is no page error by itself.
  begin().catch(() => {});
};
