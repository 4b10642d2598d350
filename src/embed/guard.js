
// A guard around the calls into the program, added to what wasm-bindgen writes.
//
// A program that breaks (a panic, memory that is used up, a call that is too deep)
// stops where it stands, and may not be entered again: what it was changing is half
// changed. Every way in passes here, whoever calls: an event, a timer, the element.
// An error that the program means to give is thrown outside of these calls.

const hearers = new Set();

/** Calls `hear` when the program breaks; `forget` takes that back. */
export const onBreak = (hear) => hearers.add(hear);
export const forget = (hear) => hearers.delete(hear);

let broken;

/** Whether the program broke, and no fresh one is in its place yet. */
export const isBroken = () => broken !== undefined;

/** What is done to each fresh program. */
const afterwards = [];

/** Puts a fresh program in the place of one that broke; whether it had to. */
export const renew = () => {
  if (!broken) return false;
  broken = undefined;
  __wbg_reset_state();
  for (const act of afterwards) act();
  return true;
};

const guardedCall = (call) => (...given) => {
  if (broken) throw broken;
  try {
    return call(...given);
  } catch (cause) {
    broken = cause;
    for (const hear of [...hearers]) hear();
    throw cause;
  }
};

/** The same exports, each function guarded. */
const guarded = (exports) =>
  Object.fromEntries(
    Object.entries(exports).map(([name, it]) => [name, typeof it === "function" ? guardedCall(it) : it]),
  );

/** The exports of the program that runs, as they are. */
let first;

/** The same, guarded. */
const begun = (exports) => guarded((first = exports));
