// What is watched in each page; it runs before the page's own scripts.
//
// The two words in braces are filled in: how this page is used, and whether its first
// question is answered by this script, as soon as that can be done.
(() => {
  if (window !== top) return;

  const PAGES = {
    ours: {
      root: () => document.querySelector("lead-or-manage")?.shadowRoot,
      question: "[part~=question]",
      option: "input[part~=option]",
      next: "[part~=next]",
      between: "[part~=explanation]",
    },
    handwritten: { question: "legend", option: "input[type=radio]", next: "#next" },
    surveyjs: {
      question: ".sd-question__title .sv-string-viewer",
      option: ".sd-question input[type=radio]",
      next: "#sv-nav-next input, .sd-navigation__next-btn",
    },
    formio: {
      question: ".formio-component-radio > label",
      option: ".formio-component-radio input[type=radio]",
      next: ".btn-wizard-nav-next",
    },
  };
  const PAGE = PAGES["{{page}}"];
  const ANSWERS_FIRST = {{answers_first}};

  /** So long after a press that changed nothing it is made again. */
  const PATIENCE = 600;
  /** A page that is drawn anew may take a chosen option over a little later. */
  const TAKEOVER = 100;
  /** After so many of them the click before is taken as lost. */
  const PRESSES = 3;
  /** Event Timing tells of no event that was faster. */
  const LEAST = 16;

  const root = () => (PAGE.root ?? (() => document.body))();
  const find = (selector) => (selector ? (root()?.querySelector(selector) ?? null) : null);
  const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const isAlive = (control) => !control.disabled && !control.closest("[inert]");
  const options = () => [...(root()?.querySelectorAll(PAGE.option) ?? [])].filter(isAlive);
  const labelOf = (input) => input.closest("label") ?? input.labels?.[0] ?? input;
  const next = () => {
    const button = find(PAGE.next);
    return button && isAlive(button) && button.checkVisibility({ visibilityProperty: true }) ? button : null;
  };
  const isBetween = () => !!find(PAGE.between);
  /** What is asked, and the answers; empty where nothing is. */
  const said = () => ({ question: text(find(PAGE.question)), options: options().map((input) => text(labelOf(input))) });
  const screen = () => {
    if (isBetween()) return `between ${text(find(PAGE.between))}`;
    const { question, options } = said();
    return options.length ? [question, ...options].join("|") : "";
  };

  const seen = { largest: 0, shift: 0, events: [], memories: new Set() };
  const watch = (type, take, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  watch("largest-contentful-paint", (entry) => (seen.largest = entry.startTime));
  watch("layout-shift", (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  watch("event", ({ startTime, duration }) => seen.events.push({ startTime, duration }), { durationThreshold: LEAST });

  const remember = (instance) => {
    for (const value of Object.values(instance.exports)) {
      if (value instanceof WebAssembly.Memory) seen.memories.add(value);
    }
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const plain = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await plain(...given);
      remember(made.instance ?? made);
      return made;
    };
  }
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(plain, given) {
      const made = new plain(...given);
      remember(made);
      return made;
    },
  });

  const paint = (name) => performance.getEntriesByName(name)[0]?.startTime;

  // The first question: answered once a frame with it is out and the browser tells that
  // something is painted, and taken to the second as soon as that can be done. A click
  // that is lost is made again.
  const first = { answerable: null, running: null, lost: 0, said: null, thenSaid: null };
  let asked, tried = 0;
  let pressedAt = -Infinity, chosenAt = 0, presses = 0;
  const isChosen = () => options().some((input) => input.checked);
  const choose = (at) => {
    const all = options();
    all[tried++ % all.length].click();
    first.answerable = at;
    chosenAt = performance.now();
    presses = 0;
  };
  const press = (now) => {
    next().click();
    pressedAt = now;
    presses++;
  };
  const answerFirst = (now, shown) => {
    asked ??= shown;
    first.said ??= said();
    if (isChosen()) chosenAt = now;
    const painted = paint("first-contentful-paint");
    if (first.answerable === null) {
      if (painted !== undefined) choose(Math.max(shownSince, painted));
    } else if (isBetween()) {
      if (next()) next().click();
    } else if (shown !== asked) {
      first.running = now;
      first.thenSaid = said();
    } else if (now - pressedAt < PATIENCE) {
      return;
    } else if (presses === PRESSES || now - chosenAt > TAKEOVER) {
      first.lost++;
      choose(now);
    } else if (isChosen() && next()) {
      press(now);
    }
  };

  // Later ones are answered with the mouse; here is only timed when what is shown.
  const marks = [];
  const changes = [];
  let clickedAt, shownSince, last = "", before = "";
  addEventListener("click", ({ isTrusted, timeStamp }) => isTrusted && (clickedAt = timeStamp), true);
  const frame = () => {
    const now = performance.now();
    const shown = screen();
    // Shown is what the frame before has drawn.
    if (shown && shown === before) {
      if (shown !== last) shownSince = now;
      if (first.running === null) answerFirst(now, shown);
      else if (shown !== last && clickedAt !== undefined) changes.push(now - clickedAt);
      last = shown;
    } else if (!shown) {
      last = "";
    }
    before = shown;
    requestAnimationFrame(frame);
  };
  if (ANSWERS_FIRST) requestAnimationFrame(frame);

  const spot = (element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  const network = () => {
    const files = new Map();
    for (const entry of performance.getEntries().filter((entry) => /^https?:/.test(entry.name) && "transferSize" in entry)) {
      const file = files.get(entry.name) ?? { requests: 0, bytes: 0 };
      if (entry.transferSize > 0) {
        file.requests++;
        file.bytes += entry.encodedBodySize;
      }
      files.set(entry.name, file);
    }
    const all = [...files.values()];
    const sum = (of) => all.reduce((total, file) => total + file[of], 0);
    return { bytes: sum("bytes"), requests: sum("requests"), cached: all.filter((file) => !file.requests).length };
  };

  globalThis.__bench = {
    said,
    screen,
    isBetween,
    first: () => first,
    isChosen,
    /** Where to click for the answer at that place, or for the way on. */
    option: (place) => {
      const all = options();
      return spot(labelOf(all[place % all.length]));
    },
    next: () => next() && spot(next()),
    isDone: () => document.readyState === "complete" && !!next(),
    /** For how long nothing has been loaded. */
    quietFor: () => {
      const ends = performance.getEntriesByType("resource").map((entry) => entry.responseEnd);
      return performance.now() - Math.max(performance.getEntriesByType("navigation")[0].loadEventEnd, ...ends);
    },
    mark: () => marks.push(performance.now()),
    load: () => {
      const memory = [...seen.memories].reduce((total, memory) => total + memory.buffer.byteLength, 0);
      const paints = { painted: paint("first-paint"), contentful: paint("first-contentful-paint") };
      return { ...network(), ...paints, largest: seen.largest, shift: seen.shift, memory };
    },
    /** For each answer its slowest event; how long each screen took to come. */
    answers: () => ({
      slowest: marks.map((start, i) => {
        const own = seen.events.filter((event) => event.startTime >= start && event.startTime < (marks[i + 1] ?? Infinity));
        return Math.max(LEAST, ...own.map((event) => event.duration));
      }),
      changes,
    }),
    /** A fixed piece of work, to see how fast this machine's page is. */
    work: () => {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 3e7; i++) sum = (sum * 31 + i) | 0;
      return sum === 0.5 ? 0 : performance.now() - start;
    },
  };
})();
