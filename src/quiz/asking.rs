//! Which facts to ask a person for, and when to stop.
//!
//! First the fields that can still change a verdict of the gates shown, best
//! first; then, where an earliest date rests on it, whether experience accrues;
//! last the fields of the plan, in their order. A field that could change nothing
//! is spared.

use super::Answers;
use super::pack::Pack;
use super::question::{Question, Setup};
use crate::eligibility::{Askable, Date, FieldIndex, Panel, Profile, RuleSet, Status, in_order};

/// The questions about oneself, in the order that the answers lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// Those answered, in order, then those answered although they were spared.
    pub answered: Vec<FieldIndex>,
    /// The next one; `None` at the end.
    pub next: Option<FieldIndex>,
    /// The most that may still be asked, the next among them.
    pub left: usize,
    /// Those that can change no verdict and no date any more, or wait in vain for
    /// their turn, and were not answered.
    pub spared: Vec<Spared>,
}

/// A question that is not asked, and the facts because of which it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spared {
    /// The field.
    pub field: FieldIndex,
    /// As few of the answers as make it needless, the latest rather than the earlier;
    /// none where no rule shown ever needs it.
    pub because: Vec<FieldIndex>,
    /// Whether it could matter, but waits in vain for its turn.
    pub waits: bool,
}

/// Replays the answers, as of a day.
pub fn ask(pack: &Pack, setup: &Setup, answers: &Answers, as_of: Date) -> Asking {
    let mut replay = Replay {
        pack,
        rule_sets: &setup.rule_sets(pack),
        as_of,
        profile: Profile::default(),
        not_sure: Vec::new(),
        answered: Vec::new(),
    };
    let mut next = replay.next();
    while let Some(field) = next {
        if !replay.answer(answers, field) {
            break;
        }
        next = replay.next();
    }
    let asked = replay.answered.len();
    for (index, _) in pack.rules.indexed() {
        if !replay.answered.contains(&index) {
            replay.answer(answers, index);
        }
    }
    if replay.answered.len() > asked {
        // What was answered although it was spared may spare the next one.
        next = replay.next();
    }
    let needed = replay.needed(&replay.profile);
    let open = next.map_or_else(Vec::new, |next| replay.may_come(next, &needed));
    let mut spared = Vec::new();
    for field in pack.rules.fields_where(&|index, field| !field.plan && !open.contains(&index)) {
        if replay.is_open(field) {
            spared.push(replay.spared(field, &needed));
        }
    }
    Asking { answered: replay.answered, next, left: open.len(), spared }
}

struct Replay<'a> {
    pack: &'a Pack,
    rule_sets: &'a [&'a RuleSet],
    as_of: Date,
    profile: Profile,
    not_sure: Vec<FieldIndex>,
    answered: Vec<FieldIndex>,
}

impl Replay<'_> {
    /// Takes the answer to a field; false where there is none.
    fn answer(&mut self, answers: &Answers, field: FieldIndex) -> bool {
        let Some(answer) = answers.get(self.pack, Question::Field(field)) else { return false };
        answer.tell(&mut self.profile, field);
        if self.profile.get(field).is_none() && self.profile.periods(field).is_none() {
            self.not_sure.push(field);
        }
        self.answered.push(field);
        true
    }

    fn panel<'p>(&'p self, profile: &'p Profile) -> Panel<'p> {
        Panel::new(&self.pack.rules, self.rule_sets, profile, self.as_of)
    }

    #[inline(never)]
    fn next(&self) -> Option<FieldIndex> {
        let panel = self.panel(&self.profile);
        let askable = Askable { not_sure: self.not_sure.clone(), in_turn: true, numbers_last: true };
        if let Some(field) = panel.next(&askable) {
            return Some(field);
        }
        if let Some(field) = panel.relevant_to_dates().into_iter().find(|field| self.is_open(*field)) {
            return Some(field);
        }
        self.plan().into_iter().find(|field| self.is_open(*field) && self.turn(*field) == Status::Met)
    }

    /// The fields of the plan.
    fn plan(&self) -> Vec<FieldIndex> {
        self.pack.rules.fields_where(&|_, field| field.plan)
    }

    fn is_open(&self, field: FieldIndex) -> bool {
        !self.answered.contains(&field)
    }

    /// Whether it is a field's turn to be asked.
    fn turn(&self, field: FieldIndex) -> Status {
        self.pack.rules.turn(field, &self.profile)
    }

    /// Whether its turn may still come: its condition is open and may yet be answered.
    fn may_become_its_turn(&self, field: FieldIndex) -> bool {
        match self.turn(field) {
            Status::Met => true,
            Status::NotMet => false,
            Status::Unknown => self.waits_for(field).iter().all(|field| !self.not_sure.contains(field)),
        }
    }

    /// The fields that decide whether it is its turn.
    fn waits_for(&self, field: FieldIndex) -> Vec<FieldIndex> {
        self.pack.rules.waits_for(field).into_iter().map(|leaf| leaf.field).collect()
    }

    /// All that may still be asked, now or later.
    fn may_come(&self, next: FieldIndex, needed: &[FieldIndex]) -> Vec<FieldIndex> {
        let mut open = needed.to_vec();
        open.extend(self.plan());
        open.push(next);
        open = in_order(open);
        open.retain(|field| self.is_open(*field) && self.may_become_its_turn(*field));
        open
    }

    /// The fields on which a verdict or a date rests, if this is known.
    #[inline(never)]
    fn needed(&self, profile: &Profile) -> Vec<FieldIndex> {
        let panel = self.panel(profile);
        let mut needed = panel.relevant();
        needed.extend(panel.relevant_to_dates());
        needed
    }

    /// Why a field is spared.
    fn spared(&self, field: FieldIndex, needed: &[FieldIndex]) -> Spared {
        let waits = needed.contains(&field);
        let because = if waits { self.waits_for(field) } else { self.because(field) };
        Spared { field, because, waits }
    }

    /// The answers that spare a field: all of them, less each that can be forgotten
    /// without the field being needed again, the earliest first.
    fn because(&self, field: FieldIndex) -> Vec<FieldIndex> {
        let (mut because, mut profile) = (self.answered.clone(), self.profile.clone());
        for answered in &self.answered {
            let mut without = profile.clone();
            without.set(*answered, None);
            if !self.needed(&without).contains(&field) {
                profile = without;
                because.retain(|other| other != answered);
            }
        }
        because
    }
}
