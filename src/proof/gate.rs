//! A gate, walked.

use super::walk::{Budget, Cells};
use super::{Claim, Flaw, order};
use crate::eligibility::{
    Date, Evaluation, FieldIndex, Item, Profile, Requirement, Route, RuleSet, RuleSetKind, Rules, Status, Value,
    Verdict, evaluate,
};
use crate::quiz::pack::{Code, Figures};

/// Walks a gate, which is at this place, and gathers its figures, or its flaws.
pub fn prove(rules: &Rules, set: &RuleSet, place: &str, budget: &Budget) -> Result<Figures, Vec<Flaw>> {
    let cells = Cells::of(rules, &[set], budget);
    let routes = set.routes().unwrap_or_default();
    let too_much = |found: String| {
        let place = place.to_owned();
        vec![Flaw {
            of: set.id.clone(),
            claim: Claim::CanBeWalked,
            code: Code::Unproven,
            place,
            counter_example: found,
        }]
    };
    let count = cells.count().map_err(too_much)?;
    let mut walk = Walk { rules, set, routes, cells: &cells, seen: Seen::nothing(set, place) };
    cells.visit(&mut |profile| walk.look_at(profile));
    cells.finished().map_err(too_much)?;
    let Walk { mut seen, .. } = walk;
    seen.note_what_is_never(rules, &cells, routes);
    let questions = order::walk(rules, &[set], &order::AS_ASKED_BY_PROGRAMS, place, budget);
    let on_the_page = order::walk(rules, &[set], &order::AS_ASKED_OF_PEOPLE, place, budget).err();
    let flaws: Vec<Flaw> = seen.flaws.into_iter().chain(questions.as_ref().err().cloned()).chain(on_the_page).collect();
    match questions {
        Ok(questions) if flaws.is_empty() => Ok(Figures {
            id: set.id.clone(),
            hash: String::new(),
            fields: cells.fields.iter().filter_map(|(index, _)| Some(rules.field_at(*index)?.id.clone())).collect(),
            cells: count,
            eligible: seen.eligible,
            routes: routes.len(),
            requirements: set.leaves().len(),
            questions: Some(questions),
        }),
        _ => Err(flaws),
    }
}

/// Each tested item of a checklist is met by someone and not by everyone.
pub fn prove_items(rules: &Rules, set: &RuleSet, place: &str, budget: &Budget) -> Vec<Flaw> {
    let RuleSetKind::Checklist(list) = &set.kind else { return Vec::new() };
    let flaw = |(i, item): (usize, &Item)| {
        let (code, who) = match how_met(rules, item.requirement.as_ref()?, budget) {
            Met::BySome => return None,
            Met::ByNone => (Code::NeverMet, "no one meets"),
            Met::ByAll => (Code::AlwaysMet, "everyone meets"),
            Met::TooManyCells => (Code::Unproven, "there are too many combinations to say who meets"),
        };
        let claim = if code == Code::Unproven { Claim::CanBeWalked } else { Claim::EverythingIsReached };
        let (place, counter_example) =
            (format!("{place}/checklist/items/{i}/requirement"), format!("{who} the item `{}`", item.id));
        Some(Flaw { of: set.id.clone(), claim, code, place, counter_example })
    };
    list.items.iter().enumerate().filter_map(flaw).collect()
}

/// Who meets a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// Some do, others do not.
    BySome,
    /// Nobody does.
    ByNone,
    /// Everybody does.
    ByAll,
    /// There are too many people to say.
    TooManyCells,
}

/// Who meets a requirement, read plainly.
pub fn how_met(rules: &Rules, requirement: &Requirement, budget: &Budget) -> Met {
    let cells = Cells::of_requirements(rules, [requirement], budget);
    if cells.count().is_err() {
        return Met::TooManyCells;
    }
    let (mut met, mut unmet) = (false, false);
    cells.visit(&mut |profile| if is_met(requirement, profile) { met = true } else { unmet = true });
    match (cells.finished().is_ok(), met, unmet) {
        (false, ..) => Met::TooManyCells,
        (true, true, true) => Met::BySome,
        (true, true, false) => Met::ByAll,
        (true, false, _) => Met::ByNone,
    }
}

/// What has been seen on the way.
struct Seen<'a> {
    of: &'a RuleSet,
    place: &'a str,
    eligible: usize,
    not_yet: usize,
    routes: Vec<String>,
    deciding: Vec<FieldIndex>,
    flaws: Vec<Flaw>,
}

impl<'a> Seen<'a> {
    fn nothing(of: &'a RuleSet, place: &'a str) -> Seen<'a> {
        Seen { of, place, eligible: 0, not_yet: 0, routes: Vec::new(), deciding: Vec::new(), flaws: Vec::new() }
    }

    /// Notes the first counter-example to a claim about all cells.
    fn note(&mut self, claim: Claim, code: Code, counter_example: impl FnOnce() -> String) {
        if !self.flaws.iter().any(|flaw| flaw.claim == claim) {
            self.add(claim, code, String::new(), counter_example());
        }
    }

    fn add(&mut self, claim: Claim, code: Code, place: String, counter_example: String) {
        let (of, place) = (self.of.id.clone(), format!("{}{place}", self.place));
        self.flaws.push(Flaw { of, claim, code, place, counter_example });
    }

    fn note_what_is_never(&mut self, rules: &Rules, cells: &Cells<'_>, routes: &[Route]) {
        let reached = Claim::EverythingIsReached;
        if self.not_yet == 0 {
            self.add(
                reached,
                Code::AlwaysMet,
                "/gate".to_owned(),
                "everyone is eligible, whatever they say".to_owned(),
            );
        }
        for (i, route) in
            routes.iter().enumerate().filter(|(_, route)| !self.routes.contains(&route.id)).collect::<Vec<_>>()
        {
            let place = format!("/gate/routes/{i}/requirement");
            self.add(reached, Code::NeverMet, place, format!("no one can meet the route `{}`", route.id));
        }
        let never = cells.fields.iter().filter(|(index, _)| !self.deciding.contains(index));
        for index in never.map(|(index, _)| *index).collect::<Vec<_>>() {
            let Some(field) = rules.field_at(index) else { continue };
            let tests = routes
                .iter()
                .enumerate()
                .flat_map(|(i, route)| route.requirement.places(&format!("/gate/routes/{i}/requirement")));
            let place =
                tests.filter(|(_, leaf)| leaf.field == index).map(|(place, _)| place).next().unwrap_or_default();
            let found = format!("whatever the other answers are, the field `{}` changes no verdict", field.id);
            self.add(Claim::EveryFieldDecides, Code::NeverDecides, place, found);
        }
    }
}

struct Walk<'a> {
    rules: &'a Rules,
    set: &'a RuleSet,
    routes: &'a [Route],
    cells: &'a Cells<'a>,
    seen: Seen<'a>,
}

impl Walk<'_> {
    fn look_at(&mut self, profile: &Profile) {
        let is_eligible = self.is_eligible(profile);
        if is_eligible {
            self.seen.eligible += 1;
        } else {
            self.seen.not_yet += 1;
        }
        self.compare_with_engine(profile, is_eligible);
        for (field, cells) in &self.cells.fields {
            let Some(value) = profile.get(*field) else { continue };
            self.look_at_field(profile, is_eligible, *field, value, cells);
        }
    }

    /// The engine says what the plain rule says: of the gate, and of each route.
    fn compare_with_engine(&mut self, profile: &Profile, is_eligible: bool) {
        // The engine says far more than the plain rule, and takes its time for it.
        const TIMES_AS_LONG: usize = 20;
        if !self.cells.spend(TIMES_AS_LONG) {
            return;
        }
        let Some(any_day) = Date::new(2000, 1, 1) else { return };
        let Evaluation::Gate(gate) = evaluate(self.rules, self.set, profile, any_day) else { return };
        let expected = if is_eligible { Verdict::Eligible } else { Verdict::NotYet };
        let written = || self.cells.written(profile);
        if gate.verdict != expected {
            let written = written();
            self.seen.note(Claim::OneVerdict, Code::EngineDisagrees, || {
                format!("{written}: the rule says {}, the engine {}", expected.id(), gate.verdict.id())
            });
        }
        for (route, found) in self.routes.iter().zip(&gate.routes) {
            let is_met = is_met(&route.requirement, profile);
            if is_met && !self.seen.routes.contains(&route.id) {
                self.seen.routes.push(route.id.clone());
            }
            if (found.status == Status::Met) != is_met || found.status == Status::Unknown {
                let written = written();
                let status = found.status.id();
                self.seen.note(Claim::OneVerdict, Code::EngineDisagrees, || {
                    format!("{written}: the engine calls route `{}` {status}", route.id)
                });
            }
        }
    }

    /// What becomes of the verdict when one field alone is another.
    fn look_at_field(
        &mut self,
        profile: &Profile,
        is_eligible: bool,
        field: FieldIndex,
        value: Value,
        cells: &[Value],
    ) {
        let with = |value: Value| {
            let mut other = profile.clone();
            other.set(field, Some(value));
            other
        };
        if let Some(top) = self.cells.top(field, value).map(with)
            && self.is_eligible(&top) != is_eligible
        {
            let (low, high) = (self.cells.written(profile), self.cells.written(&top));
            self.seen.note(Claim::OneVerdict, Code::EngineDisagrees, || {
                format!("{low} and {high} are in one cell and have two verdicts")
            });
        }
        if let Some(more) = self.cells.above(field, value).map(with)
            && is_eligible
            && !self.is_eligible(&more)
        {
            let (less, more) = (self.cells.written(profile), self.cells.written(&more));
            self.seen.note(Claim::MoreNeverHurts, Code::MoreHurts, || {
                format!("{less} is eligible, but with more, {more}, not yet")
            });
        }
        let decides = || cells.iter().any(|other| self.is_eligible(&with(*other)) != is_eligible);
        if !self.seen.deciding.contains(&field) && decides() {
            self.seen.deciding.push(field);
        }
    }

    fn is_eligible(&self, profile: &Profile) -> bool {
        self.routes.iter().any(|route| is_met(&route.requirement, profile))
    }
}

/// The rule, read plainly.
pub fn is_met(requirement: &Requirement, profile: &Profile) -> bool {
    match requirement {
        Requirement::All(parts) => parts.iter().all(|part| is_met(part, profile)),
        Requirement::Any(parts) => parts.iter().any(|part| is_met(part, profile)),
        Requirement::Leaf(leaf) => profile.get(leaf.field).is_some_and(|value| leaf.test.holds(value)),
    }
}
