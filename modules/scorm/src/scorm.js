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
      if (around.API) return around.API;
    } catch {
      // Of another origin: nothing of it can be read, though maybe of what is around it.
    }
    if (around === around.parent) return undefined;
    around = around.parent;
  }
  return undefined;
};

const api = apiAround(window) ?? apiAround(window.opener);

const get = (name) => api?.LMSGetValue(name) ?? "";
const set = (name, value) => api?.LMSSetValue(name, `${value}`);

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

/** As it is where that fits, else compressed; nothing where not even that fits. */
const packed = async (text) => {
  if (text.length < MOST) return `=${text}`;
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

/** Hands over the answers. Of more than fit, the last that did stay. */
const save = async () => {
  const answers = kept((storage) => storage.getItem(key));
  const text = answers ? await packed(answers).catch(() => undefined) : "";
  if (!isOpen || text === undefined) return;
  set("cmi.suspend_data", text);
  api?.LMSCommit("");
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
  set("cmi.core.session_time", duration(performance.now() - started));
  // So that the platform keeps what there is to go on with.
  set("cmi.core.exit", "suspend");
  api.LMSCommit("");
  api.LMSFinish("");
};

const start = async () => {
  isOpen = `${api?.LMSInitialize("")}` === "true";
  if (isOpen) {
    // What another course, or another learner at this device, may have left.
    kept((storage) => storage.removeItem(key));
    const answers = await unpacked(get("cmi.suspend_data")).catch(() => undefined);
    if (answers) kept((storage) => storage.setItem(key, answers));
    if (["", "not attempted", "unknown"].includes(get("cmi.core.lesson_status"))) {
      set("cmi.core.lesson_status", "incomplete");
      api.LMSCommit("");
    }
    quiz.setAttribute("storage", "session");
  }
  addEventListener("lead-or-manage-progress", keep);
  addEventListener("lead-or-manage-complete", complete);
  addEventListener("pagehide", finish);
  document.querySelector("main").append(quiz);
};

start();
