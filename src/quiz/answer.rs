//! What a person answered.

use super::pack::{Owner, Pack, Pole};
use super::question::Question;
use crate::eligibility::{Field, FieldIndex, FieldKind, Period, Profile, Value};

/// One answer. *Not sure* is an answer, too.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// To a scenario; `None` is not sure.
    Owner(Option<Owner>),
    /// To a pair.
    Pair(PairAnswer),
    /// To a rating, 0 (not at all) to 3 (very much); `None` is not sure.
    Rating(Option<u8>),
    /// To a question about oneself; `None` is not sure.
    Field(Option<Value>),
    /// To a question for months: the periods from which they are counted.
    Periods(Vec<Period>),
}

/// An answer to a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairAnswer {
    /// One of the two statements.
    Pole(Pole),
    /// "Can't choose": counted, in neither pole.
    Undecided,
    /// Left open: unknown.
    Open,
}

/// The highest rating.
pub const HIGHEST_RATING: u8 = 3;

impl Answer {
    /// Whether it can be given to that question.
    fn fits(&self, pack: &Pack, question: Question) -> bool {
        match (self, question) {
            (Answer::Owner(_), Question::Scenario(_)) | (Answer::Pair(_), Question::Pair(_)) => true,
            (Answer::Rating(level), Question::Rating(_)) => level.is_none_or(|level| level <= HIGHEST_RATING),
            (Answer::Field(value), Question::Field(index)) => {
                let kind = pack.rules.field_at(index).map(|field| &field.kind);
                value.is_none_or(|value| kind.is_some_and(|kind| is_value_of(value, kind)))
            }
            (Answer::Periods(periods), Question::Field(index)) => {
                let takes = |field: &Field| field.periods.is_some();
                let is_forward = |period: &Period| period.to.is_none_or(|to| period.from <= to);
                pack.rules.field_at(index).is_some_and(takes) && periods.iter().all(is_forward)
            }
            _ => false,
        }
    }
}

impl Answer {
    /// Adds what it says of a field to a profile; nothing where it is of another kind.
    pub fn tell(&self, profile: &mut Profile, field: FieldIndex) {
        match self {
            Answer::Field(value) => profile.set(field, *value),
            Answer::Periods(periods) => profile.set_periods(field, periods.clone()),
            Answer::Owner(_) | Answer::Pair(_) | Answer::Rating(_) => {}
        }
    }
}

fn is_value_of(value: Value, kind: &FieldKind) -> bool {
    match (value, kind) {
        (Value::YesNo(_), FieldKind::YesNo) => true,
        (Value::Option(place), FieldKind::Level(options) | FieldKind::Choice(options)) => {
            usize::from(place) < options.len()
        }
        (Value::Number(number), FieldKind::Number(kind)) => {
            (0.0..=kind.max).contains(&number) && (!kind.whole || number.fract() == 0.0)
        }
        _ => false,
    }
}

/// All answers so far, by question id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers(
    // INVARIANT: in the order of the ids, none twice.
    Vec<(String, Answer)>,
);

impl Answers {
    /// The answer to a question; `None` where there is none yet.
    #[inline(never)]
    pub fn get(&self, pack: &Pack, question: Question) -> Option<Answer> {
        let place = self.place(question.id(pack)).ok()?;
        self.0.get(place).map(|(_, answer)| answer.clone())
    }

    /// Whether a question is answered.
    #[inline(never)]
    pub fn has(&self, pack: &Pack, question: Question) -> bool {
        self.place(question.id(pack)).is_ok()
    }

    /// Where the answer to a question stands, or would.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    /// The answers with one more, or unchanged if it does not fit the question.
    #[inline(never)]
    pub fn with(&self, pack: &Pack, question: Question, answer: &Answer) -> Answers {
        let mut answers = self.clone();
        let id = question.id(pack);
        // A question that the pack does not have has no name.
        if !id.is_empty() && answer.fits(pack, question) {
            match answers.place(id) {
                Ok(place) => {
                    if let Some((_, known)) = answers.0.get_mut(place) {
                        *known = answer.clone();
                    }
                }
                Err(place) => answers.0.insert(place, (id.to_owned(), answer.clone())),
            }
        }
        answers
    }

    /// All of them, by question id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(id, answer)| (id.as_str(), answer))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the answers say about the person.
    #[inline(never)]
    pub fn profile(&self, pack: &Pack) -> Profile {
        let mut profile = Profile::default();
        for (id, answer) in &self.0 {
            if let Some((index, _)) = pack.rules.field(id) {
                answer.tell(&mut profile, index);
            }
        }
        profile
    }
}
