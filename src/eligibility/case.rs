//! A gate and a person before it: all that its diagrams are made from.

use super::field::months_of;
use super::month::Experience;
use super::{Date, FieldIndex, Profile, Requirement, Route, RuleSet, Rules, Window};

/// A gate, held against a profile as of a day.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The fields.
    pub rules: &'a Rules,
    /// The gate's routes.
    pub routes: &'a [Route],
    /// What is known, with months counted as this gate counts them.
    pub known: Profile,
    profile: &'a Profile,
    window: Option<Window>,
    /// The day.
    pub as_of: Date,
}

impl<'a> Case<'a> {
    /// The case; `None` for a checklist, which is no gate.
    pub fn new(rules: &'a Rules, rule_set: &'a RuleSet, profile: &'a Profile, as_of: Date) -> Option<Case<'a>> {
        Some(Case::of_gate(rules, rule_set.routes()?, rule_set.window, profile, as_of))
    }

    /// The case of a gate with these routes.
    pub(super) fn of_gate(
        rules: &'a Rules,
        routes: &'a [Route],
        window: Option<Window>,
        profile: &'a Profile,
        as_of: Date,
    ) -> Case<'a> {
        Case { rules, routes, known: profile.counted(rules, window, as_of), profile, window, as_of }
    }

    /// What each route asks for.
    pub fn requirements(&self) -> impl Iterator<Item = &'a Requirement> {
        self.routes.iter().map(|route| &route.requirement)
    }

    /// The months behind a field, where periods were given for it.
    pub fn experience(&self, field: FieldIndex) -> Option<Experience> {
        let periods = self.profile.periods(field)?;
        Some(Experience::new(periods, months_of(self.window, field), self.as_of))
    }
}
