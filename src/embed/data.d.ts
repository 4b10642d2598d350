// The plain data that the element and the rules give and take.

/** A part of the quiz. */
export type Part = "knowledge" | "leaning" | "eligibility";

/** From the least to the most that it can be. */
export type Interval = [number, number];

export type Status = "met" | "not_met" | "unknown";

export type Verdict = "eligible" | "not_yet" | "unknown";

/** What is known of a person; absent and null are *not sure*. */
export interface Profile {
  education?: "none" | "high_school" | "associate" | "bachelor" | "master" | "doctorate" | null;
  gac_accredited_degree?: boolean | null;
  /** Whole months; or `projects`. */
  pm_months?: number | null;
  /** Instead of `pm_months`: months `YYYY-MM`, both counted; `to: null` still runs. */
  projects?: { from: string; to: string | null }[] | null;
  pm_education_hours?: number | null;
  capm?: boolean | null;
  accruing_pm_experience?: boolean | null;
  degree_field?: "computing" | "other" | null;
  software_years?: number | null;
  current_job?: "developer" | "engineer" | "programmer" | "other" | null;
  path?: "internal" | "external" | null;
}

export interface Request {
  rule_set: string;
  profile: Profile;
  /** `YYYY-MM-DD`, years 1900 to 9900. */
  as_of: string;
}

export interface Requirement {
  id: string;
  status: Status;
  sources: string[];
}

export interface Route {
  id: string;
  status: Status;
  months_gap: Interval;
  hours_gap: Interval;
  gaps: Record<string, Interval>;
  requirements: Requirement[];
}

/** What a gate says. */
export interface GateEvaluation {
  rule_set: string;
  verdict: Verdict;
  relevant_fields: string[];
  next_field: string | null;
  routes: Route[];
  /** Days `YYYY-MM-DD`; null is never. */
  earliest_date: { min: string | null; max: string | null };
  lapses_on: string | null;
  smallest_changes: Record<string, number | string | boolean>[];
}

/** What a checklist says: item by item, without a verdict. */
export interface ChecklistEvaluation {
  rule_set: string;
  verdict: null;
  items: { id: string; importance: "required" | "expected" | "helpful"; status: Status; sources: string[] }[];
}

export interface RuleSet {
  id: string;
  kind: "gate" | "checklist";
  in_force: { from: string | null; to: string | null };
  confidence: "high" | "medium_high" | "medium" | "low";
}

/** What is wrong in a pack's file, and where. */
export interface PackProblem {
  severity: "error" | "warning";
  code: string;
  /** A JSON pointer into the file. */
  pointer: string;
  /** Line and column, from 1. */
  line: number;
  column: number;
  found: string;
  expected: string;
  /** The nearest right name for one that is misspelt. */
  suggestion: string | null;
}

/** The rules of another pack, whose profiles have fields of their own. */
export interface PackRules {
  ruleSets(): RuleSet[];
  evaluate(request: {
    rule_set: string;
    profile: Record<string, unknown>;
    as_of: string;
  }): GateEvaluation | ChecklistEvaluation;
}

export interface Tally {
  asked: number;
  right: number;
  wrong: number;
  not_sure: number;
}

export interface Count {
  technical: number;
  people: number;
  undecided: number;
  open: number;
}

/** Results, never answers. A part that was not asked is null. */
export interface Report {
  report: 1;
  version: string;
  pack: { id: string; version: string; hash: string };
  as_of: string;
  knowledge: (Tally & { by_role: Record<string, Tally> }) | null;
  leaning:
    | (Count & {
        call: "technical" | "people" | "none";
        firmness: number | null;
        facets: (Count & { id: string })[];
        ratings: { technical: "high" | "low" | null; people: "high" | "low" | null; appeal: "both" | "neither" | null };
      })
    | null;
  eligibility: { rule_sets: (GateEvaluation | ChecklistEvaluation)[] } | null;
}
