//! Which facts to ask a person for, and when to stop.
//!
//! First the fields that can still change a verdict of the gates shown, best
//! first; then, where an earliest date rests on it, whether experience accrues;
//! last the fields of the plan, in their order. A field that could change nothing
//! is spared.

use super::pack::Pack;
use super::question::{Question, Setup};
use super::{Answer, Answers};
use crate::eligibility::{Askable, FieldIndex, Panel, Profile, RuleSet, Status};

/// The questions about oneself, in the order that the answers lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// Those answered, in order, then those answered although they were spared.
    pub answered: Vec<FieldIndex>,
    /// The next one; `None` at the end.
    pub next: Option<FieldIndex>,
    /// The most that may still be asked, the next among them.
    pub left: usize,
    /// Those that can change no verdict and no date any more, and were not answered.
    pub spared: Vec<FieldIndex>,
}

/// Replays the answers.
pub fn ask(pack: &Pack, setup: &Setup, answers: &Answers) -> Asking {
    let rule_sets = setup.rule_sets(pack);
    let mut replay =
        Replay { pack, rule_sets: &rule_sets, profile: Profile::default(), not_sure: Vec::new(), answered: Vec::new() };
    let mut next = replay.next();
    while let Some(field) = next {
        let Some(Answer::Field(value)) = answers.get(pack, Question::Field(field)) else { break };
        replay.answer(field, value);
        next = replay.next();
    }
    for (index, _) in fields(pack) {
        if !replay.answered.contains(&index)
            && let Some(Answer::Field(value)) = answers.get(pack, Question::Field(index))
        {
            replay.answer(index, value);
        }
    }
    let open = next.map_or_else(Vec::new, |next| replay.may_come(next));
    let spared = fields(pack)
        .filter(|(index, plan)| !plan && !replay.answered.contains(index) && !open.contains(index))
        .map(|(index, _)| index)
        .collect();
    Asking { answered: replay.answered, next, left: open.len(), spared }
}

fn fields(pack: &Pack) -> impl Iterator<Item = (FieldIndex, bool)> {
    (0..).map(FieldIndex).zip(&pack.rules.fields).map(|(index, field)| (index, field.plan))
}

struct Replay<'a> {
    pack: &'a Pack,
    rule_sets: &'a [&'a RuleSet],
    profile: Profile,
    not_sure: Vec<FieldIndex>,
    answered: Vec<FieldIndex>,
}

impl Replay<'_> {
    fn answer(&mut self, field: FieldIndex, value: Option<crate::eligibility::Value>) {
        self.profile.set(field, value);
        if value.is_none() {
            self.not_sure.push(field);
        }
        self.answered.push(field);
    }

    fn panel(&self) -> Panel<'_> {
        Panel::new(&self.pack.rules, self.rule_sets, &self.profile)
    }

    fn next(&self) -> Option<FieldIndex> {
        let panel = self.panel();
        let askable = Askable { not_sure: self.not_sure.clone(), in_turn: true, numbers_last: true };
        let verdict = || panel.next(&askable);
        let date = || panel.relevant_to_dates().into_iter().find(|field| self.is_open(*field));
        let plan = || {
            let mut plan = fields(self.pack).filter(|(_, plan)| *plan).map(|(index, _)| index);
            plan.find(|field| self.is_open(*field) && self.is_its_turn(*field))
        };
        verdict().or_else(date).or_else(plan)
    }

    fn is_open(&self, field: FieldIndex) -> bool {
        !self.answered.contains(&field)
    }

    fn is_its_turn(&self, field: FieldIndex) -> bool {
        let condition = self.pack.rules.field_at(field).and_then(|field| field.asked_when.as_ref());
        condition.is_none_or(|condition| condition.status(&self.profile) == Status::Met)
    }

    /// Whether its turn may still come: its condition is open and may yet be answered.
    fn may_become_its_turn(&self, field: FieldIndex) -> bool {
        let condition = self.pack.rules.field_at(field).and_then(|field| field.asked_when.as_ref());
        condition.is_none_or(|condition| match condition.status(&self.profile) {
            Status::Met => true,
            Status::NotMet => false,
            Status::Unknown => condition.leaves().iter().all(|leaf| !self.not_sure.contains(&leaf.field)),
        })
    }

    /// All that may still be asked, now or later.
    fn may_come(&self, next: FieldIndex) -> Vec<FieldIndex> {
        let panel = self.panel();
        let mut open = panel.relevant();
        open.extend(panel.relevant_to_dates());
        open.extend(fields(self.pack).filter(|(_, plan)| *plan).map(|(index, _)| index));
        open.push(next);
        open.sort_unstable();
        open.dedup();
        open.retain(|field| self.is_open(*field) && self.may_become_its_turn(*field));
        open
    }
}
