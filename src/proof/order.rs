//! The order of questions, walked: every way that the answers can lead.

use super::gate::is_met;
use super::walk::{Budget, Cells};
use super::{Claim, Flaw};
use crate::eligibility::{Askable, Date, FieldIndex, Panel, Profile, RuleSet, Rules, Status, Value};
use crate::quiz::pack::{Code, Pack, Questions, Together};

/// The order of `next_field`: nothing waits for its turn.
pub const AS_ASKED_BY_PROGRAMS: Askable = Askable { not_sure: Vec::new(), in_turn: false, numbers_last: false };

/// The order on the page.
pub const AS_ASKED_OF_PEOPLE: Askable = Askable { not_sure: Vec::new(), in_turn: true, numbers_last: true };

/// To find the next question is this many times the work of looking at a cell.
const NEXT: usize = 50;

/// The gates that a pack shows by itself, asked together as the page asks them.
pub fn together(pack: &Pack, budget: &Budget) -> Result<Together, Flaw> {
    let sets: Vec<&RuleSet> = pack.rules.rule_sets.iter().filter(|set| set.shown && set.routes().is_some()).collect();
    let questions = walk(&pack.rules, &sets, &AS_ASKED_OF_PEOPLE, "/rule_sets", budget)?;
    let cells = Cells::of(&pack.rules, &sets, budget).count().unwrap_or_default();
    Ok(Together { rule_sets: sets.iter().map(|set| set.id.clone()).collect(), cells, questions })
}

/// Follows the questions for every combination of answers; every cell of a field is
/// equally likely, and the fields are independent.
pub fn walk(
    rules: &Rules,
    sets: &[&RuleSet],
    askable: &Askable,
    place: &str,
    budget: &Budget,
) -> Result<Questions, Flaw> {
    let cells = Cells::of(rules, sets, budget);
    let of = sets.iter().map(|set| set.id.as_str()).collect::<Vec<_>>().join(" with ");
    let mut walk = Walk { rules, sets, askable, cells: &cells, of, place, questions: Questions::default() };
    cells.count().map_err(|found| walk.too_much(found))?;
    walk.questions.all = cells.fields.len();
    walk.from(&Profile::default(), 0, 1.0)?;
    Ok(walk.questions)
}

struct Walk<'a> {
    rules: &'a Rules,
    sets: &'a [&'a RuleSet],
    askable: &'a Askable,
    cells: &'a Cells<'a>,
    of: String,
    place: &'a str,
    questions: Questions,
}

impl Walk<'_> {
    /// After `asked` questions, in this share of all combinations.
    fn from(&mut self, profile: &Profile, asked: usize, share: f64) -> Result<(), Flaw> {
        let Some(any_day) = Date::new(2000, 1, 1) else { return Ok(()) };
        self.cells.spend(NEXT);
        let panel = Panel::new(self.rules, self.sets, profile, any_day);
        let Some(field) = panel.next(self.askable) else {
            self.questions.mean += share * asked as f64;
            self.questions.most = self.questions.most.max(asked);
            let is_settled = self.is_settled(profile);
            self.cells.finished().map_err(|found| self.too_much(found))?;
            let flaw =
                || self.waits_in_vain(profile).unwrap_or_else(|| self.flaw(profile, "stops before it is settled"));
            return if is_settled { Ok(()) } else { Err(flaw()) };
        };
        let matters = self.matters(profile, field);
        self.cells.finished().map_err(|found| self.too_much(found))?;
        if !matters {
            return Err(self.flaw(profile, &format!("asks for `{}`, which cannot matter", self.id(field))));
        }
        let cells = self.cells_of(field);
        for value in &cells {
            let mut answered = profile.clone();
            answered.set(field, Some(*value));
            self.from(&answered, asked + 1, share / cells.len() as f64)?;
        }
        Ok(())
    }

    /// A question whose turn depends on what is not asked, where questions wait for their turn.
    fn waits_in_vain(&self, profile: &Profile) -> Option<Flaw> {
        if !self.askable.in_turn {
            return None;
        }
        let is_open = |field: FieldIndex| profile.get(field).is_none();
        let waits = |field: &FieldIndex| is_open(*field) && self.rules.turn(*field, profile) == Status::Unknown;
        let field = self.cells.fields.iter().map(|(field, _)| *field).find(waits)?;
        let other = self.rules.waits_for(field).into_iter().map(|leaf| leaf.field).find(|other| is_open(*other))?;
        let (written, place) = (self.cells.written(profile), format!("/fields/{}/asked_when", field.get()));
        let found = format!("after {written} `{}` waits for `{}`, which is not asked", self.id(field), self.id(other));
        Some(Flaw { place, ..self.flaw_of(Claim::NothingIsAskedInVain, Code::WaitsInVain, found) })
    }

    /// Whether every way to fill in the rest has the same verdicts, read plainly.
    fn is_settled(&self, profile: &Profile) -> bool {
        let mut first = None;
        let mut is_settled = true;
        self.cells.visit_open(profile, &mut |whole| {
            let verdicts = self.verdicts(whole);
            is_settled &= *first.get_or_insert_with(|| verdicts.clone()) == verdicts;
        });
        is_settled
    }

    /// Whether the field alone changes a verdict somewhere, read plainly.
    fn matters(&self, profile: &Profile, field: FieldIndex) -> bool {
        let cells = self.cells_of(field);
        let mut matters = false;
        self.cells.visit_open(profile, &mut |whole| {
            let verdicts = self.verdicts(whole);
            let differs = |value: &Value| {
                let mut other = whole.clone();
                other.set(field, Some(*value));
                self.verdicts(&other) != verdicts
            };
            matters = matters || cells.iter().any(differs);
        });
        matters
    }

    fn verdicts(&self, whole: &Profile) -> Vec<bool> {
        let routes =
            |set: &&RuleSet| set.routes().unwrap_or_default().iter().any(|route| is_met(&route.requirement, whole));
        self.sets.iter().map(routes).collect()
    }

    fn cells_of(&self, field: FieldIndex) -> Vec<Value> {
        let known = self.cells.fields.iter().find(|(known, _)| *known == field);
        known.map_or_else(Vec::new, |(_, cells)| cells.clone())
    }

    fn flaw(&self, profile: &Profile, what: &str) -> Flaw {
        let counter_example = format!("after {} it {what}", self.cells.written(profile));
        self.flaw_of(Claim::NothingIsAskedInVain, Code::EngineDisagrees, counter_example)
    }

    fn too_much(&self, found: String) -> Flaw {
        self.flaw_of(Claim::CanBeWalked, Code::Unproven, found)
    }

    fn flaw_of(&self, claim: Claim, code: Code, counter_example: String) -> Flaw {
        Flaw { of: self.of.clone(), claim, code, place: self.place.to_owned(), counter_example }
    }

    fn id(&self, field: FieldIndex) -> &str {
        self.rules.field_at(field).map_or("", |field| &field.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn field(rules: &Rules, id: &str) -> FieldIndex {
        rules.field(id).unwrap().0
    }

    #[test]
    fn an_order_that_stops_too_soon_is_found() {
        let rules = &content::pack().rules;
        let sets = [rules.rule_set("article-2022").unwrap()];
        let askable = Askable { not_sure: vec![field(rules, "pm_months")], in_turn: true, numbers_last: true };
        let flaw = walk(rules, &sets, &askable, "/rule_sets/0", &Budget::patient()).unwrap_err();
        assert_eq!((flaw.claim, flaw.of.as_str()), (Claim::NothingIsAskedInVain, "article-2022"));
        assert!(flaw.counter_example.ends_with("it stops before it is settled"), "{flaw}");
    }

    #[test]
    fn a_field_matters_while_it_can_change_a_verdict() {
        let rules = &content::pack().rules;
        let sets = [rules.rule_set("article-2022").unwrap()];
        let budget = Budget::patient();
        let cells = Cells::of(rules, &sets, &budget);
        let (of, place, questions) = (String::new(), "", Questions::default());
        let walk = Walk { rules, sets: &sets, askable: &AS_ASKED_OF_PEOPLE, cells: &cells, of, place, questions };
        let hours = field(rules, "pm_education_hours");
        let mut known = Profile::default();
        assert!(walk.matters(&known, hours) && !walk.is_settled(&known));
        assert!(walk.flaw(&known, "").of.is_empty() && walk.id(hours) == "pm_education_hours");
        known.set(field(rules, "capm"), Some(Value::YesNo(true)));
        assert!(!walk.matters(&known, hours) && !walk.is_settled(&known));
        known.set(field(rules, "pm_months"), Some(Value::Number(0.0)));
        assert!(walk.is_settled(&known));
    }
}
