//! What a person knows of the difference between the two roles.

use super::pack::{Owner, Pack, Scenario};
use super::question::{Part, Question};
use super::{Answer, Session};
use crate::json::{Json, Object};
use crate::quiz::pack::words::role;

/// How an answer to a scenario counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The answer, or one that counts as well.
    Right,
    /// Another.
    Wrong,
    /// Not sure.
    NotSure,
    /// Every answer counts: nothing is scored.
    NotScored,
}

/// How an answer counts.
pub fn mark(scenario: &Scenario, answer: Option<Owner>) -> Mark {
    match answer {
        _ if !scenario.is_scored() => Mark::NotScored,
        None => Mark::NotSure,
        Some(owner) if scenario.accepted.contains(&owner) => Mark::Right,
        Some(_) => Mark::Wrong,
    }
}

/// Answers counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Scored scenarios that were answered.
    pub asked: u32,
    /// Right.
    pub right: u32,
    /// Wrong.
    pub wrong: u32,
    /// Not sure.
    pub not_sure: u32,
}

/// The knowledge part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnowledgeReport {
    /// All together.
    pub total: Tally,
    /// By whose job it is: the technical pole's, both's, the people pole's.
    pub by_role: [(Owner, Tally); 3],
}

impl KnowledgeReport {
    /// Counts the answers of a session.
    pub fn of(pack: &Pack, session: &Session) -> KnowledgeReport {
        let mut report =
            KnowledgeReport { total: Tally::default(), by_role: Owner::ALL.map(|owner| (owner, Tally::default())) };
        for (scenario, mark) in marks(pack, session) {
            report.total.count(mark);
            for (owner, tally) in &mut report.by_role {
                if *owner == scenario.answer {
                    tally.count(mark);
                }
            }
        }
        report
    }

    /// As in the public contract.
    pub fn to_json(&self, pack: &Pack) -> Json {
        let mut by_role = Object::new();
        for (owner, counted) in &self.by_role {
            let id = match owner {
                Owner::Role(pole) => role(pack, *pole),
                Owner::Both => "both",
            };
            by_role = by_role.object(id, counted.told());
        }
        self.total.told().object("by_role", by_role).json()
    }
}

/// The answered scenarios of a session, in order, with how each counts.
pub fn marks<'a>(pack: &'a Pack, session: &Session) -> Vec<(&'a Scenario, Mark)> {
    let mut marks = Vec::new();
    for question in session.questions(pack, Part::Knowledge) {
        if let Question::Scenario(i) = question
            && let Some(Answer::Owner(answer)) = session.answers.get(pack, question)
            && let Some(scenario) = pack.scenarios.get(i)
        {
            marks.push((scenario, mark(scenario, answer)));
        }
    }
    marks
}

impl Tally {
    fn told(&self) -> Object {
        Object::new()
            .number("asked", self.asked)
            .number("right", self.right)
            .number("wrong", self.wrong)
            .number("not_sure", self.not_sure)
    }

    fn count(&mut self, mark: Mark) {
        match mark {
            Mark::Right => self.right += 1,
            Mark::Wrong => self.wrong += 1,
            Mark::NotSure => self.not_sure += 1,
            Mark::NotScored => return,
        }
        self.asked += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn where_every_answer_counts_none_is_scored() {
        let Some(scenario) = content::pack().scenarios.first() else { panic!("no scenario") };
        let scenario = Scenario { accepted: Owner::ALL.to_vec(), ..scenario.clone() };
        for answer in Owner::ALL.map(Some).into_iter().chain([None]) {
            assert_eq!(mark(&scenario, answer), Mark::NotScored);
        }
    }
}
