//! One rule set, held against one profile.

use super::case::Case;
use super::change::{Hope, smallest_changes};
use super::diagram::Diagrams;
use super::earliest::{Earliest, accrual_fields, earliest, lapses_on};
use super::gap::{Interval, gaps};
use super::next::next_field;
use super::panel::passed;
use super::{
    Askable, Checklist, Date, FieldIndex, Importance, Profile, Requirement, Route, RuleSet, RuleSetKind, Rules,
    SmallestChange, Space, Status,
};

/// What a gate says of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every completion of the unknown facts is eligible.
    Eligible,
    /// None is.
    NotYet,
    /// Some are and some are not.
    Unknown,
}

impl Verdict {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Eligible => "eligible",
            Verdict::NotYet => "not_yet",
            Verdict::Unknown => "unknown",
        }
    }
}

/// What a rule set says of a profile.
#[derive(Clone, Debug, PartialEq)]
pub enum Evaluation {
    /// Of a gate.
    Gate(GateEvaluation),
    /// Of a checklist.
    Checklist(ChecklistEvaluation),
}

impl Evaluation {
    /// The rule set's name.
    pub fn rule_set(&self) -> &str {
        match self {
            Evaluation::Gate(gate) => &gate.rule_set,
            Evaluation::Checklist(list) => &list.rule_set,
        }
    }
}

/// What a gate says of a profile, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct GateEvaluation {
    /// The rule set's name.
    pub rule_set: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The unknown fields that, changed alone in some completion, change the
    /// verdict; empty exactly when it is settled.
    pub relevant_fields: Vec<FieldIndex>,
    /// The relevant field that is expected to leave the fewest questions.
    pub next_field: Option<FieldIndex>,
    /// Each route, in order.
    pub routes: Vec<RouteEvaluation>,
    /// When the time asked for is reached.
    pub earliest: Earliest,
    /// When it would be lost again with no more experience, at the soonest; `None`
    /// where it is not surely reached, or never ages.
    pub lapses_on: Option<Date>,
    /// Where the verdict is *not yet*: the smallest sets of values that suffice, least
    /// first. None contains another.
    pub smallest_changes: Vec<SmallestChange>,
    /// What the verdict was given on: the profile, with months counted as this gate
    /// counts them.
    pub known: Profile,
}

/// What is met and missing on one route.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteEvaluation {
    /// The route's name.
    pub id: String,
    /// Whether all of its requirements are met.
    pub status: Status,
    /// What is missing in each numeric field that it tests, in field order.
    pub gaps: Vec<(FieldIndex, Interval)>,
    /// Each of its tests, in order.
    pub requirements: Vec<RequirementStatus>,
}

/// One test, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct RequirementStatus {
    /// The test's name.
    pub id: String,
    /// What is known of it.
    pub status: Status,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// What a checklist says of a profile: item by item, without a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecklistEvaluation {
    /// The rule set's name.
    pub rule_set: String,
    /// Each item, in order.
    pub items: Vec<ItemStatus>,
}

/// One item of a checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemStatus {
    /// The item's name.
    pub id: String,
    /// How much the source makes of it.
    pub importance: Importance,
    /// What is known of it.
    pub status: Status,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// Holds a profile against a rule set, as of a day.
///
/// ```
/// use lead_or_manage::{content, eligibility::{Date, Evaluation, Profile, Value, Verdict, evaluate}};
///
/// let rules = &content::pack().rules;
/// let mut profile = Profile::default();
/// for (id, value) in [("education", Value::Option(3)), ("pm_months", Value::Number(40.0))] {
///     let (field, _) = rules.field(id).unwrap();
///     profile.set(field, Some(value));
/// }
/// let rule_set = rules.rule_set("article-2022").unwrap();
/// let Evaluation::Gate(gate) = evaluate(rules, rule_set, &profile, Date::new(2026, 11, 24).unwrap()) else {
///     unreachable!()
/// };
/// // A bachelor's degree and 40 months: training, or a CAPM, decides.
/// assert_eq!(gate.verdict, Verdict::Unknown);
/// assert_eq!(gate.relevant_fields.len(), 2);
/// ```
pub fn evaluate(rules: &Rules, rule_set: &RuleSet, profile: &Profile, as_of: Date) -> Evaluation {
    match &rule_set.kind {
        RuleSetKind::Gate(routes) => {
            let case = Case::of_gate(rules, routes, rule_set.window, profile, as_of);
            Evaluation::Gate(gate(&rule_set.id, &case))
        }
        RuleSetKind::Checklist(list) => {
            let known = profile.counted(rules, rule_set.window, as_of);
            Evaluation::Checklist(checklist(rules, &rule_set.id, list, &known))
        }
    }
}

fn gate(id: &str, case: &Case<'_>) -> GateEvaluation {
    let space = Space::new(case.rules, &case.known, case.requirements(), &accrual_fields(case.rules, case.routes));
    let mut diagrams = Diagrams::new(&space);
    let passed = passed(&mut diagrams, case, &case.known);
    let verdict = match status(diagrams.range(passed)) {
        Status::Met => Verdict::Eligible,
        Status::NotMet => Verdict::NotYet,
        Status::Unknown => Verdict::Unknown,
    };
    GateEvaluation {
        rule_set: id.to_owned(),
        verdict,
        relevant_fields: diagrams.fields(passed),
        routes: case.routes.iter().map(|route| self::route(&mut diagrams, case, route)).collect(),
        earliest: earliest(&mut diagrams, case),
        lapses_on: lapses_on(&mut diagrams, case),
        smallest_changes: if verdict == Verdict::NotYet { smallest_changes(case, Hope::Worst) } else { Vec::new() },
        // Last, since looking for it may use up the room that diagrams have.
        next_field: next_field(&mut diagrams, case.rules, &case.known, &Askable::default(), passed)
            .map(|(field, _)| field),
        known: case.known.clone(),
    }
}

fn route(diagrams: &mut Diagrams<'_>, case: &Case<'_>, route: &Route) -> RouteEvaluation {
    let met = diagrams.truth(&route.requirement, &case.known);
    RouteEvaluation {
        id: route.id.clone(),
        status: status(diagrams.range(met)),
        gaps: gaps(diagrams, case.rules, &route.requirement, &case.known),
        requirements: requirements(&route.requirement, &case.known),
    }
}

fn requirements(tree: &Requirement, known: &Profile) -> Vec<RequirementStatus> {
    let mut requirements = Vec::new();
    for leaf in tree.leaves() {
        let status = leaf.status(known);
        requirements.push(RequirementStatus { id: leaf.id.clone(), status, sources: leaf.sources.clone() });
    }
    requirements
}

fn checklist(rules: &Rules, id: &str, list: &Checklist, profile: &Profile) -> ChecklistEvaluation {
    let status = |requirement: &Requirement| {
        let space = Space::new(rules, profile, [requirement], &[]);
        let mut diagrams = Diagrams::new(&space);
        let met = diagrams.truth(requirement, profile);
        self::status(diagrams.range(met))
    };
    let mut items = Vec::new();
    for item in &list.items {
        items.push(ItemStatus {
            id: item.id.clone(),
            importance: item.importance,
            status: item.requirement.as_ref().map_or(Status::Unknown, status),
            sources: item.sources.clone(),
        });
    }
    ChecklistEvaluation { rule_set: id.to_owned(), items }
}

/// What a truth's range over all completions says.
pub fn status((min, max): (f64, f64)) -> Status {
    if min > 0.0 {
        Status::Met
    } else if max > 0.0 {
        Status::Unknown
    } else {
        Status::NotMet
    }
}
