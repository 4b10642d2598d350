//! A session: the answers, and what a person does next.

use super::asking::{Asking, ask};
use super::pack::Pack;
use super::question::{Part, Question, Setup, fixed_questions};
use super::{Answer, Answers, PairAnswer};
use crate::eligibility::Date;

/// Where a person is in the quiz.
///
/// Only the answers are its own and, while someone looks back or reads the reason
/// of an answer, the question that they look at. Everything else is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What is asked.
    pub setup: Setup,
    /// What was answered.
    pub answers: Answers,
    /// The day of the last action: dates count from it.
    pub as_of: Date,
    /// The question looked at, where that is not the first open one.
    looking_at: Option<Question>,
    // INVARIANT: what `ask` makes of all the above, computed once for each change of
    // it, since every screen needs it several times.
    asking: Asking,
}

/// What a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Committed an answer.
    Answered {
        /// The question.
        question: Question,
        /// The answer.
        answer: Answer,
    },
    /// Went on from an explanation.
    WentOn,
    /// Went to the question before.
    WentBack,
    /// Left open what is not answered yet: the pairs, or the fields of the plan.
    LeftOpen,
    /// Went to a question: an open pair, or one that was spared.
    WentTo {
        /// The question.
        question: Question,
    },
    /// Chose what to be asked.
    SetUp {
        /// What is asked from now on.
        setup: Setup,
    },
    /// Forgot every answer.
    StartedOver,
}

impl Session {
    /// A session without answers.
    pub fn new(pack: &Pack, setup: Setup, as_of: Date) -> Session {
        Session::with(pack, setup, Answers::default(), as_of)
    }

    /// A session with these answers, at the first question that is open.
    #[inline(never)]
    pub fn with(pack: &Pack, setup: Setup, answers: Answers, as_of: Date) -> Session {
        let asking = ask(pack, &setup, &answers, as_of);
        Session { setup, answers, as_of, looking_at: None, asking }
    }

    /// The session after an action on a day. What makes no sense changes nothing.
    pub fn after(&self, pack: &Pack, action: &Action, today: Date) -> Session {
        if today != self.as_of {
            let now = Session::with(pack, self.setup.clone(), self.answers.clone(), today);
            return now.looking(self.looking_at).after(pack, action, today);
        }
        match action {
            Action::Answered { question, answer } => self.answered(pack, *question, answer),
            Action::WentOn => self.looking_after(pack, self.current(pack)),
            Action::WentBack => self.looking(self.before(pack).or(self.looking_at)),
            Action::LeftOpen => self.left_open(pack),
            Action::WentTo { question } => self.looking(Some(*question)),
            Action::SetUp { setup } => Session::with(pack, setup.clone(), self.answers.clone(), today),
            Action::StartedOver => Session::new(pack, self.setup.clone(), today),
        }
    }

    /// The same, looking at a question or at the first open one.
    #[inline(never)]
    fn looking(&self, looking_at: Option<Question>) -> Session {
        Session { looking_at, ..self.clone() }
    }

    /// The question to show; `None` is the result.
    pub fn current(&self, pack: &Pack) -> Option<Question> {
        self.looking_at.or_else(|| self.first_open(pack))
    }

    /// Whether there is a question before this one.
    pub fn can_go_back(&self, pack: &Pack) -> bool {
        self.before(pack).is_some()
    }

    /// The questions of the session in order: all of the fixed ones, and those about
    /// oneself as far as the answers lead.
    #[inline(never)]
    pub fn sequence(&self, pack: &Pack) -> Vec<Question> {
        let mut questions = Vec::new();
        for part in self.setup.parts() {
            questions.extend(self.questions(pack, *part));
        }
        questions
    }

    /// The same for one part.
    pub fn questions(&self, pack: &Pack, part: Part) -> Vec<Question> {
        match part {
            Part::Knowledge | Part::Leaning => fixed_questions(pack, part, self.setup.length),
            Part::Eligibility => {
                let mut fields = self.asking.answered.clone();
                fields.extend(self.asking.next);
                fields.into_iter().map(Question::Field).collect()
            }
        }
    }

    /// The questions about oneself: asked, to come and spared.
    pub fn asking(&self) -> &Asking {
        &self.asking
    }

    fn first_open(&self, pack: &Pack) -> Option<Question> {
        self.sequence(pack).into_iter().find(|question| !self.answers.has(pack, *question))
    }

    fn answered(&self, pack: &Pack, question: Question, answer: &Answer) -> Session {
        let known = self.answers.has(pack, question);
        if matches!(question, Question::Scenario(_)) {
            // A committed answer to a scenario is final; its reason is shown at once.
            let answers = if known { self.answers.clone() } else { self.answers.with(pack, question, answer) };
            return Session { answers, looking_at: Some(question), ..self.clone() };
        }
        let answers = self.answers.with(pack, question, answer);
        if answers.get(pack, question).as_ref() != Some(answer) {
            return self.clone();
        }
        let session = match question {
            Question::Field(_) => Session::with(pack, self.setup.clone(), answers, self.as_of),
            Question::Scenario(_) | Question::Pair(_) | Question::Rating(_) => Session { answers, ..self.clone() },
        };
        session.looking_after(pack, Some(question))
    }

    fn left_open(&self, pack: &Pack) -> Session {
        let is_plan = matches!(self.current(pack), Some(Question::Field(_)));
        let (open, left) = if is_plan {
            let plan = pack.rules.fields_where(&|_, field| field.plan);
            (plan.into_iter().map(Question::Field).collect(), Answer::Field(None))
        } else {
            (self.questions(pack, Part::Leaning), Answer::Pair(PairAnswer::Open))
        };
        let mut answers = self.answers.clone();
        for question in open {
            // A rating is no pair: what is left open of pairs does not fit it.
            if !answers.has(pack, question) {
                answers = answers.with(pack, question, &left);
            }
        }
        Session::with(pack, self.setup.clone(), answers, self.as_of)
    }

    /// Looks at the question after this one; at the first open one if that is open.
    fn looking_after(&self, pack: &Pack, question: Option<Question>) -> Session {
        let sequence = self.sequence(pack);
        let place = sequence.iter().position(|other| Some(*other) == question);
        let next = place.and_then(|place| sequence.get(place + 1).copied());
        let looking_at = next.filter(|next| self.answers.has(pack, *next));
        self.looking(looking_at)
    }

    fn before(&self, pack: &Pack) -> Option<Question> {
        let sequence = self.sequence(pack);
        let place = match self.current(pack) {
            Some(current) => sequence.iter().position(|question| *question == current).unwrap_or(sequence.len()),
            None => sequence.len(),
        };
        sequence.get(place.checked_sub(1)?).copied()
    }
}
