//! What a proof does not ask for, but an author wants to know: parts of rules that are there
//! in vain.

use super::gate::{Met, how_met, is_met};
use super::walk::{Budget, Cells};
use super::{Claim, Flaw};
use crate::eligibility::{Requirement, RuleSet, RuleSetKind};
use crate::quiz::pack::{Code, Pack};

/// Parts of requirements and conditions that nobody meets or everybody, and routes that are
/// met only where another is.
pub fn look_at_parts(pack: &Pack, budget: &Budget) -> Vec<Flaw> {
    let look = Look { pack, budget };
    let mut flaws = Vec::new();
    for (i, field) in pack.rules.fields.iter().enumerate() {
        flaws.extend(field.asked_when.iter().flat_map(|tree| look.condition(tree, format!("/fields/{i}/asked_when"))));
    }
    for (i, step) in pack.plan.iter().enumerate() {
        flaws.extend(step.condition.iter().flat_map(|tree| look.condition(tree, format!("/plan/{i}/if"))));
        flaws.extend(step.until.iter().flat_map(|tree| look.condition(tree, format!("/plan/{i}/until"))));
    }
    for (i, set) in pack.rules.rule_sets.iter().enumerate() {
        for (place, requirement) in requirements(set, &format!("/rule_sets/{i}")) {
            flaws.extend(look.parts(requirement, place));
        }
        flaws.extend(look.shadows(set, &format!("/rule_sets/{i}/gate/routes")));
    }
    flaws
}

fn requirements<'a>(set: &'a RuleSet, place: &str) -> Vec<(String, &'a Requirement)> {
    match &set.kind {
        RuleSetKind::Gate(routes) => {
            let routes = routes.iter().enumerate();
            routes.map(|(i, route)| (format!("{place}/gate/routes/{i}/requirement"), &route.requirement)).collect()
        }
        RuleSetKind::Checklist(list) => {
            let items = list.items.iter().enumerate();
            let items = items.filter_map(|(i, item)| Some((i, item.requirement.as_ref()?)));
            items.map(|(i, tree)| (format!("{place}/checklist/items/{i}/requirement"), tree)).collect()
        }
    }
}

struct Look<'a> {
    pack: &'a Pack,
    budget: &'a Budget,
}

impl Look<'_> {
    /// A condition decides something, and so does each of its parts.
    fn condition(&self, tree: &Requirement, place: String) -> Vec<Flaw> {
        match self.how_met(tree, &place) {
            Some(flaw) => vec![flaw],
            None => self.parts(tree, place),
        }
    }

    /// Each part that is itself of several can be met, and can be missed.
    fn parts(&self, tree: &Requirement, place: String) -> Vec<Flaw> {
        let (operator, parts) = match tree {
            Requirement::All(parts) => ("all", parts),
            Requirement::Any(parts) => ("any", parts),
            Requirement::Leaf(_) => return Vec::new(),
        };
        let parts = parts.iter().enumerate().filter(|(_, part)| !matches!(part, Requirement::Leaf(_)));
        parts.flat_map(|(i, part)| self.condition(part, format!("{place}/{operator}/{i}"))).collect()
    }

    fn how_met(&self, tree: &Requirement, place: &str) -> Option<Flaw> {
        let (code, found) = match how_met(&self.pack.rules, tree, self.budget) {
            Met::BySome | Met::TooManyCells => return None,
            Met::ByNone => (Code::NeverMet, "no answers can meet this"),
            Met::ByAll => (Code::AlwaysMet, "all answers meet this"),
        };
        Some(self.flaw(code, place.to_owned(), found.to_owned()))
    }

    /// Routes that are met only where one other is met, which is named.
    fn shadows(&self, set: &RuleSet, place: &str) -> Vec<Flaw> {
        let routes = set.routes().unwrap_or_default();
        let cells = Cells::of(&self.pack.rules, &[set], self.budget);
        if routes.len() < 2 || cells.count().is_err() {
            return Vec::new();
        }
        // By route: whether it is met by anyone, and which others are met whenever it is.
        let others = || vec![true; routes.len()];
        let mut seen: Vec<(bool, Vec<bool>)> = routes.iter().map(|_| (false, others())).collect();
        cells.visit(&mut |profile| {
            let met: Vec<bool> = routes.iter().map(|route| is_met(&route.requirement, profile)).collect();
            for ((is_reached, with), _) in seen.iter_mut().zip(&met).filter(|(_, met)| **met) {
                *is_reached = true;
                with.iter_mut().zip(&met).for_each(|(with, met)| *with &= met);
            }
        });
        if cells.finished().is_err() {
            return Vec::new();
        }
        let always = |a: usize, b: usize| seen.get(a).and_then(|(_, with)| with.get(b)).is_some_and(|with| *with);
        let shadowed = |i: usize| {
            // Of two that are the same, the second is too many.
            let other =
                (0..routes.len()).find(|other| *other != i && always(i, *other) && (*other < i || !always(*other, i)));
            let other = routes.get(other.filter(|_| seen.get(i).is_some_and(|(is_reached, _)| *is_reached))?)?;
            let found = format!("whoever meets this route meets `{}`, too", other.id);
            Some(self.flaw(Code::ShadowedRoute, format!("{place}/{i}"), found))
        };
        (0..routes.len()).filter_map(shadowed).collect()
    }

    fn flaw(&self, code: Code, place: String, counter_example: String) -> Flaw {
        Flaw { of: self.pack.id.clone(), claim: Claim::EverythingIsReached, code, place, counter_example }
    }
}
