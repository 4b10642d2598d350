//! What an answer would come to, gate by gate.

use super::ask::Person;
use crate::app::edition::Edition;
use crate::eligibility::{Evaluation, FieldIndex, GateEvaluation, Profile, RuleSet, closest_route, evaluate};

/// The gates shown that test the field; all of them where none is named.
pub fn gates<'a>(edition: &'a Edition, person: &Person, field: Option<FieldIndex>) -> Vec<&'a RuleSet> {
    let sets = person.setup.rule_sets(&edition.pack).into_iter().filter(|set| set.routes().is_some());
    sets.filter(|set| field.is_none_or(|field| set.leaves().iter().any(|leaf| leaf.field == field))).collect()
}

/// What each gate would say of a profile.
pub fn verdicts<'a>(
    edition: &Edition,
    gates: &[&'a RuleSet],
    profile: &Profile,
    person: &Person,
) -> Vec<(&'a RuleSet, GateEvaluation)> {
    let verdict = |set: &&'a RuleSet| match evaluate(&edition.pack.rules, set, profile, person.as_of) {
        Evaluation::Gate(gate) => Some((*set, gate)),
        Evaluation::Checklist(_) => None,
    };
    gates.iter().filter_map(verdict).collect()
}

/// "PMI’s rules, from July 2026: not yet, 5 months missing."
pub fn consequence(edition: &Edition, set: &RuleSet, gate: &GateEvaluation) -> String {
    let words = &edition.words;
    let closest = set.routes().map_or(0, |routes| closest_route(&edition.pack.rules, routes, gate));
    let verdict = words.gate_verdict(&edition.pack.rules, gate, closest);
    words.consequence(words.text(&format!("rule-set-{}", set.id)), verdict)
}

/// The fewest years that one of the gates shown looks back in a field; `None` is all.
pub fn shortest_window(gates: &[&RuleSet], field: FieldIndex) -> Option<u16> {
    let windows = gates.iter().filter_map(|set| set.window).filter(|window| window.field == field);
    windows.map(|window| window.years).min()
}
