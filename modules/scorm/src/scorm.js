// Between the quiz and a learning platform: SCORM 1.2.
//
// It asks the platform where the learner was, puts the quiz on the page, and then tells
// how far it is. The platform hears: incomplete, then completed, never passed or failed,
// since a verdict is neither; the score of the first part, from 0 to 100; the time; and
// the answers, for the learner to go on with. Without a platform the quiz simply runs.

/** The most characters that a platform keeps for us. */
const MOST = 4096;

/** Finds the platform's own object in a window or those around it. */
const apiAround = (start) => {
  let around = start;
  for (let steps = 0; around && steps < 500; steps++) {
    try {
      // Pages call other things so, too.
      if (around.API?.LMSInitialize) return around.API;
    } catch {
      // Of another origin: nothing of it can be read, though maybe of what is around it.
    }
    if (around === around.parent) return undefined;
    around = around.parent;
  }
  return undefined;
};

const api = apiAround(window) ?? apiAround(window.opener);

/** Calls the platform; a call that breaks has no answer, and the quiz goes on. */
const call = (name, ...given) => {
  try {
    return api?.[name](...given);
  } catch (cause) {
    console.error(cause);
    return undefined;
  }
};

const get = (name) => `${call("LMSGetValue", name) ?? ""}`;
const set = (name, value) => `${call("LMSSetValue", name, `${value}`)}` === "true";
const commit = () => call("LMSCommit", "");

const quiz = document.querySelector("template").content.querySelector("lead-or-manage");

/** Where the element keeps the answers, for as long as the window is open. */
const key = ["lead-or-manage", quiz.getAttribute("pack")].filter(Boolean).join(" ");

/** The storage; a browser may refuse it in a frame, and then nothing is resumed. */
const kept = (write) => {
  try {
    return write(sessionStorage);
  } catch {
    return null;
  }
};

const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** As it is, where that fits; without answers, nothing is kept. */
const plain = (text) => {
  if (!text) return "";
  return text.length < MOST ? `=${text}` : undefined;
};

/** The same, or else compressed, where at least that fits. */
const packed = async (text) => {
  const whole = plain(text);
  if (whole !== undefined) return whole;
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const letters = `~${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
  return letters.length <= MOST ? letters : undefined;
};

const unpacked = async (text) => {
  if (text.startsWith("=")) return text.slice(1);
  if (!text.startsWith("~")) return undefined;
  const bytes = Uint8Array.from(atob(text.slice(1)), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
};

/** Milliseconds as SCORM writes them: hours, minutes, seconds. */
const duration = (milliseconds) => {
  const seconds = Math.round(milliseconds / 10) / 100;
  const two = (number) => `${number}`.padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const [whole, part] = (seconds % 60).toFixed(2).split(".");
  return `${two(hours)}:${two(minutes)}:${two(whole)}.${part}`;
};

const started = performance.now();
let isOpen = false;

const stored = () => kept((storage) => storage.getItem(key));

/** The answers that the platform has. */
let known = null;

/** Hands over the answers, if they are others. Of more than fit, the last that did stay. */
const hand = (answers, text) => {
  if (answers === known || text === undefined) return;
  if (set("cmi.suspend_data", text)) known = answers;
};

const save = async () => {
  const answers = stored();
  const text = await packed(answers).catch(() => undefined);
  if (!isOpen) return;
  hand(answers, text);
  commit();
};

let saving;

/** One after the other, so that the last is the last. */
const keep = () => {
  saving = Promise.resolve(saving).then(save);
};

const complete = ({ detail: { knowledge } }) => {
  if (knowledge?.asked) {
    set("cmi.core.score.min", 0);
    set("cmi.core.score.max", 100);
    set("cmi.core.score.raw", Math.round((100 * knowledge.right) / knowledge.asked));
  }
  set("cmi.core.lesson_status", "completed");
  keep();
};

const finish = () => {
  if (!isOpen) return;
  isOpen = false;
  // An answer that was changed, or a start over, told no progress; to compress takes
  // longer than the window has.
  const answers = stored();
  hand(answers, plain(answers));
  set("cmi.core.session_time", duration(performance.now() - started));
  // So that the platform keeps what there is to go on with.
  set("cmi.core.exit", "suspend");
  commit();
  call("LMSFinish", "");
};

const start = async () => {
  isOpen = `${call("LMSInitialize", "")}` === "true";
  if (isOpen) {
    // What another course, or another learner at this device, may have left.
    kept((storage) => storage.removeItem(key));
    const answers = await unpacked(get("cmi.suspend_data")).catch(() => undefined);
    if (answers) kept((storage) => storage.setItem(key, answers));
    known = stored();
    if (["", "not attempted", "unknown"].includes(get("cmi.core.lesson_status"))) {
      set("cmi.core.lesson_status", "incomplete");
      commit();
    }
    quiz.setAttribute("storage", "session");
    addEventListener("lead-or-manage-progress", keep);
    addEventListener("lead-or-manage-complete", complete);
    // A phone may end a hidden page without a word.
    document.addEventListener("visibilitychange", keep);
    addEventListener("pagehide", finish);
  }
  document.querySelector("main").append(quiz);
};

start();
