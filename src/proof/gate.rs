//! A gate, walked.

use super::walk::Cells;
use super::{Claim, Flaw, order};
use crate::eligibility::{
    Date, Evaluation, FieldIndex, Item, Profile, Requirement, Route, RuleSet, RuleSetKind, Rules, Status, Value,
    Verdict, evaluate,
};
use crate::quiz::pack::Figures;

/// More cells than this are not walked.
pub const MOST_CELLS: usize = 200_000;

/// Walks a gate and gathers its figures, or one flaw of each kind.
pub fn prove(rules: &Rules, set: &RuleSet) -> Result<Figures, Vec<Flaw>> {
    let cells = Cells::of(rules, &[set]);
    let routes = set.routes().unwrap_or_default();
    let flaw = |claim, counter_example| Flaw { of: set.id.clone(), claim, counter_example };
    let Some(count) = cells.count().filter(|count| *count <= MOST_CELLS) else {
        let found = format!("there are more than {MOST_CELLS} combinations to look at");
        return Err(vec![flaw(Claim::CanBeWalked, found)]);
    };
    let mut walk = Walk { rules, set, routes, cells: &cells, seen: Seen::default() };
    cells.visit(&mut |profile| walk.look_at(profile));
    let Walk { mut seen, .. } = walk;
    seen.note_what_is_never(rules, &cells, routes);
    let questions = order::walk(rules, &[set], &order::AS_ASKED_BY_PROGRAMS);
    let found = seen.flaws.into_iter().map(|(claim, counter_example)| flaw(claim, counter_example));
    let on_the_page = order::walk(rules, &[set], &order::AS_ASKED_OF_PEOPLE).err();
    let flaws: Vec<Flaw> = found.chain(questions.as_ref().err().cloned()).chain(on_the_page).collect();
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
pub fn prove_items(rules: &Rules, set: &RuleSet) -> Vec<Flaw> {
    let RuleSetKind::Checklist(list) = &set.kind else { return Vec::new() };
    let flaw = |claim, counter_example| Flaw { of: set.id.clone(), claim, counter_example };
    let item = |item: &Item| {
        let requirement = item.requirement.as_ref()?;
        let cells = Cells::of_requirements(rules, [requirement]);
        if cells.count().is_none_or(|count| count > MOST_CELLS) {
            return Some(flaw(Claim::CanBeWalked, format!("the item `{}` has more than {MOST_CELLS} cells", item.id)));
        }
        let (mut met, mut unmet) = (false, false);
        cells.visit(&mut |profile| if is_met(requirement, profile) { met = true } else { unmet = true });
        let who = match (met, unmet) {
            (true, true) => return None,
            (false, _) => "no one meets",
            (true, false) => "everyone meets",
        };
        Some(flaw(Claim::EverythingIsReached, format!("{who} the item `{}`", item.id)))
    };
    list.items.iter().filter_map(item).collect()
}

/// What has been seen on the way.
#[derive(Default)]
struct Seen {
    eligible: usize,
    not_yet: usize,
    routes: Vec<String>,
    deciding: Vec<FieldIndex>,
    flaws: Vec<(Claim, String)>,
}

impl Seen {
    /// Notes the first counter-example to each claim.
    fn note(&mut self, claim: Claim, counter_example: impl FnOnce() -> String) {
        if !self.flaws.iter().any(|(known, _)| *known == claim) {
            self.flaws.push((claim, counter_example()));
        }
    }

    fn note_what_is_never(&mut self, rules: &Rules, cells: &Cells<'_>, routes: &[Route]) {
        if self.eligible == 0 {
            self.note(Claim::EverythingIsReached, || "no one is eligible".to_owned());
        }
        if self.not_yet == 0 {
            self.note(Claim::EverythingIsReached, || "everyone is eligible, whatever they say".to_owned());
        }
        if let Some(route) = routes.iter().find(|route| !self.routes.contains(&route.id)) {
            self.note(Claim::EverythingIsReached, || format!("no one can meet the route `{}`", route.id));
        }
        let never = cells.fields.iter().find(|(index, _)| !self.deciding.contains(index));
        if let Some(field) = never.and_then(|(index, _)| rules.field_at(*index)) {
            self.note(Claim::EveryFieldDecides, || {
                format!("whatever the other answers are, the field `{}` changes no verdict", field.id)
            });
        }
    }
}

struct Walk<'a> {
    rules: &'a Rules,
    set: &'a RuleSet,
    routes: &'a [Route],
    cells: &'a Cells<'a>,
    seen: Seen,
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
        let Some(any_day) = Date::new(2000, 1, 1) else { return };
        let Evaluation::Gate(gate) = evaluate(self.rules, self.set, profile, any_day) else { return };
        let expected = if is_eligible { Verdict::Eligible } else { Verdict::NotYet };
        let written = || self.cells.written(profile);
        if gate.verdict != expected {
            let written = written();
            self.seen.note(Claim::OneVerdict, || {
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
                self.seen
                    .note(Claim::OneVerdict, || format!("{written}: the engine calls route `{}` {status}", route.id));
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
            self.seen.note(Claim::OneVerdict, || format!("{low} and {high} are in one cell and have two verdicts"));
        }
        if let Some(more) = self.cells.above(field, value).map(with)
            && is_eligible
            && !self.is_eligible(&more)
        {
            let (less, more) = (self.cells.written(profile), self.cells.written(&more));
            self.seen.note(Claim::MoreNeverHurts, || format!("{less} is eligible, but with more, {more}, not yet"));
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
