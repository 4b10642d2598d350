// Gives `evaluate` so many values by chance and returns what came of them: how many
// were answered and refused, and of each that was neither, what and why.
//
// A value is a request, sound or torn, or anything else that a script can hold, also
// such as lie, throw or never end. The same seed gives the same values.

const [seed, count] = given;

/** Numbers from 0 up to 1, by Marsaglia's xorshift. */
let state = seed;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};
const below = (most) => Math.floor(random() * most);
const oneOf = (things) => things[below(things.length)];
const times = (most, make) => Array.from({ length: below(most) }, make);

const { evaluate, ready, ruleSets } = await import("/embed.js");
await ready;

const sets = ruleSets().map(({ id }) => id);
const FIELDS = ["education", "pm_months", "pm_education_hours", "capm", "active_pmi_certs", "software_years", "projects"];
const WORDS = ["", "none", "bachelor", "yes", "true", "36", "2024-02", "2026-02-30", "__proto__", "constructor", "\ud800", "\0", "٣"];
const NUMBERS = [0, -0, 1, 36, 35.5, -1, 2 ** 32, 2 ** 53, 1e308, 5e-324, NaN, Infinity, -Infinity];
const throws = () => {
  throw oneOf([new Error("no"), "no", undefined, null]);
};

/** What is no plain data, or claims what is not so. */
const ODD = [
  () => undefined,
  () => Symbol("a"),
  () => 5n,
  () => throws,
  () => new Date(NaN),
  () => new Map([["rule_set", sets[0]]]),
  () => /a/g,
  () => new Uint8Array(below(9)),
  () => new ArrayBuffer(4),
  () => Object(oneOf(WORDS)),
  () => document.createElement("p"),
  () => Promise.resolve(),
  () => new WeakRef({}),
  () => new Array(4_000_000_000),
  () => Object.assign([1, 2], { length: 3, more: 1 }),
  () => ({ get [oneOf(FIELDS)]() { return throws(); } }),
  () => ({ toString: throws, valueOf: throws, toJSON: throws, [Symbol.toPrimitive]: throws }),
  () => new Proxy({}, { [oneOf(["ownKeys", "get", "getOwnPropertyDescriptor", "getPrototypeOf"])]: throws }),
  () => new Proxy([], { get: (_, key) => (key === "length" ? oneOf(NUMBERS) : 1) }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const circle = { profile: {} };
    return Object.assign(circle, { projects: [circle] });
  },
  () => {
    let deep = 1;
    for (let level = below(40); level > 0; level--) deep = oneOf([[deep], { [oneOf(FIELDS)]: deep }]);
    return deep;
  },
];

const anything = (depth = 3) => {
  const kind = below(depth > 0 ? 8 : 5);
  if (kind === 0) return oneOf(NUMBERS);
  if (kind === 1) return oneOf(WORDS);
  if (kind === 2) return oneOf([true, false, null]);
  if (kind === 3) return oneOf(ODD)();
  if (kind === 4) return below(600);
  if (kind === 5) return times(4, () => anything(depth - 1));
  const members = times(4, () => [oneOf([...FIELDS, ...WORDS]), anything(depth - 1)]);
  return kind === 6 ? Object.fromEntries(members) : Object.assign(Object.create(null), Object.fromEntries(members));
};

const month = () => `${2000 + below(30)}-${String(1 + below(13)).padStart(2, "0")}`;
const project = () => ({ from: month(), to: oneOf([null, month(), month()]) });
const SOUND = {
  education: () => oneOf(["none", "secondary", "bachelor", "gac"]),
  pm_months: () => below(120),
  pm_education_hours: () => below(80) / 2,
  capm: () => random() < 0.5,
  software_years: () => below(30),
  projects: () => times(9, project),
};
/** Mostly what fits, else anything. */
const mostly = (sound) => (random() < 0.9 ? sound() : anything());
const profile = () =>
  Object.fromEntries(times(5, () => oneOf(FIELDS)).map((field) => [field, mostly(SOUND[field] ?? anything)]));
const request = () => ({
  rule_set: mostly(() => oneOf(sets)),
  profile: mostly(profile),
  as_of: mostly(() => `20${String(below(100)).padStart(2, "0")}-0${1 + below(9)}-1${below(10)}`),
});

const good = { rule_set: "pmi-2026", profile: { education: "none" }, as_of: "2026-11-24" };
const answer = JSON.stringify(evaluate(good));
const outcome = { answered: 0, refused: 0, wrong: [] };
const wrong = (n, what) => outcome.wrong.length < 5 && outcome.wrong.push(`value ${n}: ${what}`);

for (let n = 0; n < count; n++) {
  const value = random() < 0.8 ? request() : anything();
  try {
    const { verdict, items } = evaluate(value);
    outcome.answered++;
    if (typeof verdict !== "string" && !Array.isArray(items)) wrong(n, "it is answered without a verdict");
  } catch (error) {
    outcome.refused++;
    const isTold = error instanceof Error && typeof error.code === "string" && typeof error.field === "string";
    if (!isTold || error.code === "crashed") wrong(n, String(error));
  }
  if (n % 1_000 === 0) {
    if (JSON.stringify(evaluate(good)) !== answer) wrong(n, "another answer since");
    // The page stays alive, and nothing is asked of it for too long.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
if (JSON.stringify(evaluate(good)) !== answer) wrong(count, "another answer at the end");
if (Object.keys(Object.prototype).length) wrong(count, "a prototype has changed");
return outcome;
