//! Several gates decided together: what still matters to any of them.

use super::diagram::{Diagrams, Part};
use super::earliest::{accrual_fields, months_to_wait};
use super::next::next_field;
use super::{Askable, FieldIndex, Profile, Requirement, Route, RuleSet, Rules, Space};

/// The gates that are shown together, over one profile.
#[derive(Debug)]
pub struct Panel<'a> {
    rules: &'a Rules,
    gates: Vec<&'a [Route]>,
    space: Space,
}

impl<'a> Panel<'a> {
    /// The gates among these rule sets; checklists have no verdict and add nothing.
    pub fn new(rules: &'a Rules, rule_sets: &[&'a RuleSet], profile: &Profile) -> Panel<'a> {
        let gates: Vec<&[Route]> = rule_sets.iter().filter_map(|rule_set| rule_set.routes()).collect();
        let accruals: Vec<FieldIndex> = gates.iter().flat_map(|routes| accrual_fields(rules, routes)).collect();
        let space = Space::new(rules, profile, requirements(&gates), &accruals);
        Panel { rules, gates, space }
    }

    /// The unknown fields that, changed alone in some completion, change a verdict.
    pub fn relevant(&self) -> Vec<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let decision = decision(&mut diagrams, &self.gates);
        diagrams.fields(decision)
    }

    /// The next field to ask for the verdicts; `None` when nothing that may be
    /// asked could change one.
    pub fn next(&self, askable: &Askable) -> Option<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let decision = decision(&mut diagrams, &self.gates);
        next_field(&mut diagrams, self.rules, askable, decision).map(|(field, _)| field)
    }

    /// The fields that say whether time accrues, where an earliest date rests on it.
    pub fn relevant_to_dates(&self) -> Vec<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let mut fields = Vec::new();
        for routes in &self.gates {
            let months = months_to_wait(&mut diagrams, self.rules, routes);
            let accruals = accrual_fields(self.rules, routes);
            fields.extend(diagrams.fields(months).into_iter().filter(|field| accruals.contains(field)));
        }
        fields.sort_unstable();
        fields.dedup();
        fields
    }
}

/// One digit of a number for each gate: 1 where it is passed.
fn decision(diagrams: &mut Diagrams<'_>, gates: &[&[Route]]) -> Part {
    let none = diagrams.number(0.0);
    gates.iter().fold(none, |so_far, routes| {
        let passed = passed(diagrams, routes);
        diagrams.combine(so_far, passed, |so_far, passed| so_far * 2.0 + passed)
    })
}

/// 1 where some route is met.
pub fn passed(diagrams: &mut Diagrams<'_>, routes: &[Route]) -> Part {
    let none = diagrams.number(0.0);
    routes.iter().fold(none, |so_far, route| {
        let met = diagrams.truth(&route.requirement);
        diagrams.combine(so_far, met, f64::max)
    })
}

fn requirements<'a>(gates: &[&'a [Route]]) -> impl Iterator<Item = &'a Requirement> {
    let routes: Vec<&Route> = gates.iter().copied().flatten().collect();
    routes.into_iter().map(|route| &route.requirement)
}
