// The element's events as xAPI statements, for a page whose owner wants them.
//
// Nothing loads this file but the page itself. A statement says that something was
// attempted, answered, progressed or completed, and the score of the first part; never an
// answer, and never that someone passed or failed, since a verdict is neither.

const VERB = "http://adlnet.gov/expapi/verbs/";
const TYPE = "http://adlnet.gov/expapi/activities/";

/** How far a part is, in percent, as cmi5 names it. */
const PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

const VERSION = "1.0.3";

const randomId = () => {
  // Where a page is not secure, the browser has no such function.
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

/** Posts a statement to the store of statements that the page names. */
const poster = ({ endpoint, authorization }) => async (statement) => {
  const address = new URL(`${endpoint.replace(/\/?$/, "/")}statements`, document.baseURI);
  const headers = { "Content-Type": "application/json", "X-Experience-API-Version": VERSION };
  if (authorization) headers.Authorization = authorization;
  // One that is under way goes on when the page is left.
  const asked = { method: "POST", headers, body: JSON.stringify(statement), keepalive: true, credentials: "omit" };
  const response = await fetch(address, asked);
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}`);
};

/**
 * Hears a `<lead-or-manage>` and makes a statement of each event that is one. `actor` is
 * the learner, as xAPI describes an agent; `activity` the quiz, `{ id, name }`. Statements
 * go to `send`, a function, or to `endpoint` with what `authorization` says. `registration`
 * is the UUID of an attempt, `failed(error, statement)` hears of what was not taken. The
 * function that it gives back stops it.
 */
export const recordStatements = (quiz, options) => {
  const { actor, activity, registration, send = poster(options), failed = console.error } = options;
  const language = quiz.closest("[lang]")?.lang || navigator.language;
  let begun;

  const describe = (fragment, type, name) => ({
    objectType: "Activity",
    id: fragment ? `${activity.id}#${fragment}` : activity.id,
    definition: { type: `${TYPE}${type}`, ...(name && { name: { [language]: name } }) },
  });
  const whole = describe("", "assessment", activity.name);

  const state = async (verb, object, result) => {
    const context = { language };
    if (registration) context.registration = registration;
    if (object !== whole) context.contextActivities = { parent: [whole] };
    const statement = {
      id: randomId(),
      timestamp: new Date().toISOString(),
      version: VERSION,
      actor,
      verb: { id: `${VERB}${verb}`, display: { en: verb } },
      object,
      ...(result && { result }),
      context,
    };
    try {
      await send(statement);
    } catch (error) {
      failed(error, statement);
    }
  };

  const hearers = {
    start: () => {
      begun = performance.now();
      state("attempted", whole);
    },
    progress: ({ part, asked, left }) => {
      begun ??= performance.now();
      state("answered", describe(`${part}-${asked}`, "question"));
      const percent = Math.round((100 * asked) / (asked + left));
      state("progressed", describe(part, "module"), { extensions: { [PROGRESS]: percent } });
    },
    complete: ({ knowledge }) => {
      // A result that is only looked at again was completed before.
      if (begun === undefined) return;
      const duration = `PT${((performance.now() - begun) / 1000).toFixed(2)}S`;
      begun = undefined;
      const result = { completion: true, duration };
      if (knowledge?.asked) {
        const { right, asked } = knowledge;
        result.score = { raw: right, min: 0, max: asked, scaled: right / asked };
      }
      state("completed", whole, result);
    },
  };

  const stops = Object.entries(hearers).map(([kind, hear]) => {
    const listener = (event) => hear(event.detail);
    quiz.addEventListener(`lead-or-manage-${kind}`, listener);
    return () => quiz.removeEventListener(`lead-or-manage-${kind}`, listener);
  });
  return () => stops.forEach((stop) => stop());
};
