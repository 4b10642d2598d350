//! What a screen shows: ids and values, no words.

use std::rc::Rc;

use super::pack::Pack;
use super::question::{Part, Question};
use super::{Answer, Call, LeaningReport, Outcome, Session, Spared};

/// One screen and the progress above it.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The parts asked, in order.
    pub progress: Vec<PartProgress>,
    /// What is shown.
    pub screen: Screen,
    /// Whether there is a question before this one.
    pub can_go_back: bool,
    /// Whether nothing is answered yet.
    pub is_start: bool,
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartProgress {
    /// The part.
    pub part: Part,
    /// Whether its screen is shown.
    pub is_current: bool,
    /// Questions answered.
    pub asked: usize,
    /// The most that may still be asked.
    pub left: usize,
    /// Questions that nothing can come of any more.
    pub spared: usize,
    /// The place of the question shown, from 1; 0 if it is of another part.
    pub at: usize,
}

impl PartProgress {
    /// The most questions that there can be.
    pub fn most(self) -> usize {
        self.asked + self.left
    }
}

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// A question, with the answer given to it before.
    Ask {
        /// The question.
        question: Question,
        /// The answer so far.
        answer: Option<Answer>,
        /// Questions about oneself that are spared, for the margin of their part.
        spared: Vec<Spared>,
        /// The leaning, where it is settled already: for the margin of the pairs.
        settled: Option<Call>,
    },
    /// What comes of an answer to a scenario.
    Explain {
        /// The scenario's place in the pack.
        scenario: usize,
        /// The answer; `None` is not sure.
        answer: Option<super::pack::Owner>,
    },
    /// The result.
    Result(Rc<Outcome>),
}

impl View {
    /// The screen that a session is at.
    pub fn of(pack: &Pack, session: &Session) -> View {
        let current = session.current(pack);
        View {
            progress: session.setup.parts().iter().map(|part| progress(pack, session, *part, current)).collect(),
            screen: screen(pack, session, current),
            can_go_back: session.can_go_back(pack),
            is_start: session.answers.is_empty(),
        }
    }

    /// The progress of the part shown.
    pub fn current(&self) -> Option<PartProgress> {
        self.progress.iter().copied().find(|progress| progress.is_current)
    }
}

fn screen(pack: &Pack, session: &Session, current: Option<Question>) -> Screen {
    let Some(question) = current else {
        return Screen::Result(Rc::new(Outcome::of(pack, session)));
    };
    let answer = session.answers.get(pack, question);
    match (question, answer) {
        (Question::Scenario(scenario), Some(Answer::Owner(answer))) => Screen::Explain { scenario, answer },
        (Question::Field(_), answer) => {
            Screen::Ask { question, answer, spared: session.asking().spared.clone(), settled: None }
        }
        (Question::Pair(_), answer) => {
            let settled = if answer.is_none() { LeaningReport::of(pack, session).settled() } else { None };
            Screen::Ask { question, answer, spared: Vec::new(), settled }
        }
        (_, answer) => Screen::Ask { question, answer, spared: Vec::new(), settled: None },
    }
}

fn progress(pack: &Pack, session: &Session, part: Part, current: Option<Question>) -> PartProgress {
    let questions = session.questions(pack, part);
    let at = questions.iter().position(|question| Some(*question) == current).map_or(0, |place| place + 1);
    let is_current = current.is_some_and(|question| question.part() == part);
    let (asked, left, spared) = if part == Part::Eligibility {
        let asking = session.asking();
        (asking.answered.len(), asking.left, asking.spared.len())
    } else {
        let asked = questions.iter().filter(|question| session.answers.has(pack, **question)).count();
        (asked, questions.len() - asked, 0)
    };
    PartProgress { part, is_current, asked, left, spared, at }
}
