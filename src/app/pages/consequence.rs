//! What an answer would come to, gate by gate.

use crate::app::page::Page;
use crate::eligibility::{Evaluation, FieldIndex, GateEvaluation, Profile, RuleSet, closest_route, evaluate};
use crate::words::Said;

/// The gates shown that test the field; all of them where none is named.
pub fn gates<'a>(page: &Page<'a>, field: Option<FieldIndex>) -> Vec<&'a RuleSet> {
    let sets = page.quiz.session.setup.rule_sets(page.pack).into_iter().filter(|set| set.routes().is_some());
    sets.filter(|set| field.is_none_or(|field| set.leaves().iter().any(|leaf| leaf.field == field))).collect()
}

/// What each gate would say of a profile.
pub fn verdicts<'a>(page: &Page<'_>, gates: &[&'a RuleSet], profile: &Profile) -> Vec<(&'a RuleSet, GateEvaluation)> {
    let mut verdicts = Vec::new();
    for set in gates {
        if let Evaluation::Gate(gate) = evaluate(&page.pack.rules, set, profile, page.quiz.session.as_of) {
            verdicts.push((*set, gate));
        }
    }
    verdicts
}

/// "PMI’s rules, from July 2026: not yet, 5 months missing."
pub fn consequence(page: &Page<'_>, set: &RuleSet, gate: &GateEvaluation) -> Said {
    let closest = set.routes().map_or(0, |routes| closest_route(&page.pack.rules, routes, gate));
    let verdict = page.words.gate_verdict(&page.pack.rules, gate, closest);
    page.words.consequence(page.words.text_of("rule-set", &set.id), verdict)
}

/// The fewest years that one of the gates shown looks back in a field; `None` is all.
pub fn shortest_window(gates: &[&RuleSet], field: FieldIndex) -> Option<u16> {
    let windows = gates.iter().filter_map(|set| set.window).filter(|window| window.field == field);
    windows.map(|window| window.years).min()
}
