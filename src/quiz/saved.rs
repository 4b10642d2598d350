//! Answers as plain data, to be kept and read again: by question id, in public names.

use super::pack::{Owner, Pack, words::owner_id};
use super::question::{Part, Question};
use super::{Answer, Answers, PairAnswer};
use crate::eligibility::{Period, periods, value, write_value};
use crate::json::{Json, Object};
use crate::quiz::pack::Pole;

/// The version of the form in which answers are kept.
const FORM: u32 = 1;

const UNDECIDED: &str = "undecided";
const OPEN: &str = "open";

/// What was kept, read again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The answers that fit.
    pub answers: Answers,
    /// The parts that the person chose, where they did; else none.
    pub parts: Vec<Part>,
    /// What of it could not be read.
    pub trouble: Option<Trouble>,
}

/// Why something that was kept could not be read, or not all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is damaged, or of a later version of the program.
    Unreadable,
    /// It was given to the pack of that name.
    OtherPack(String),
    /// So many answers fit no question of this version of the pack.
    LeftOut(u32),
}

/// A session as it is kept: `{ saved, pack: { id, version, hash }, parts?, answers }`.
///
/// `parts` are told where the person chose others than the host asks for.
pub fn save(pack: &Pack, answers: &Answers, parts: Option<&[Part]>) -> Json {
    let mut entries = vec![("saved".to_owned(), FORM.into()), ("pack".to_owned(), pack.to_json())];
    if let Some(parts) = parts {
        entries.push(("parts".to_owned(), part_names(parts)));
    }
    entries.push(("answers".to_owned(), write_answers(pack, answers)));
    Json::Object(entries)
}

impl Saved {
    /// Reads what was kept, as far as it is of this pack and can be read.
    pub fn read(pack: &Pack, json: &Json) -> Saved {
        let is_of_form = matches!(json.get("saved"), Some(Json::Number(form)) if *form == f64::from(FORM));
        let of_pack = json.get("pack").and_then(|pack| pack.get("id")?.as_text());
        let (Some(of_pack), Some(answers @ Json::Object(_)), true) = (of_pack, json.get("answers"), is_of_form) else {
            return Saved::in_trouble(Trouble::Unreadable);
        };
        if of_pack != pack.id {
            return Saved::in_trouble(Trouble::OtherPack(of_pack.to_owned()));
        }
        let (answers, left_out) = read_answers(pack, answers);
        let parts = json.get("parts").map_or(Vec::new(), |parts| read_parts(pack, parts));
        Saved { answers, parts, trouble: (left_out > 0).then_some(Trouble::LeftOut(left_out)) }
    }

    /// Nothing that can be read, and why.
    pub fn in_trouble(trouble: Trouble) -> Saved {
        Saved { trouble: Some(trouble), ..Saved::default() }
    }
}

/// Answers by question id, in public names.
pub fn write_answers(pack: &Pack, answers: &Answers) -> Json {
    let mut written = Vec::new();
    for (id, answer) in answers.iter() {
        if let Some(question) = Question::from_id(pack, id) {
            written.push((id.to_owned(), write(pack, question, answer)));
        }
    }
    Json::Object(written)
}

/// The answers that fit a question of this pack, and how many do not.
#[inline(never)]
pub fn read_answers(pack: &Pack, json: &Json) -> (Answers, u32) {
    let (mut known, mut left_out) = (Answers::default(), 0);
    let Json::Object(entries) = json else { return (known, left_out) };
    for (id, json) in entries {
        let question = Question::from_id(pack, id);
        let answer = question.and_then(|question| Some((question, read(pack, question, json)?)));
        match answer {
            Some((question, answer)) => known = known.with(pack, question, &answer),
            None => left_out += 1,
        }
    }
    (known, left_out)
}

/// Parts by their names.
pub fn part_names(parts: &[Part]) -> Json {
    parts.iter().map(|part| part.id()).collect()
}

/// The parts of those names that this pack has.
#[inline(never)]
pub fn read_parts(pack: &Pack, json: &Json) -> Vec<Part> {
    let mut parts = Vec::new();
    let Json::Array(names) = json else { return parts };
    for name in names {
        if let Some(part) = name.as_text().and_then(Part::from_id).filter(|part| pack.has(*part)) {
            parts.push(part);
        }
    }
    parts
}

fn write(pack: &Pack, question: Question, answer: &Answer) -> Json {
    match (answer, question) {
        (Answer::Owner(owner), _) => Json::text(owner.map(|owner| owner_id(pack, owner))),
        (Answer::Pair(PairAnswer::Pole(pole)), _) => pole.id().into(),
        (Answer::Pair(PairAnswer::Undecided), _) => UNDECIDED.into(),
        (Answer::Pair(PairAnswer::Open), _) => OPEN.into(),
        (Answer::Rating(level), _) => level.map(u32::from).into(),
        (Answer::Field(Some(value)), Question::Field(index)) => {
            pack.rules.field_at(index).map(|field| write_value(field, *value)).into()
        }
        (Answer::Field(_), _) => Json::Null,
        (Answer::Periods(periods), _) => periods.iter().map(period).collect(),
    }
}

fn period(period: &Period) -> Json {
    let month = crate::eligibility::Month::written;
    Object::new().text("from", &month(period.from)).text_if("to", period.to.map(month).as_deref()).json()
}

fn read(pack: &Pack, question: Question, json: &Json) -> Option<Answer> {
    let text = json.as_text();
    match question {
        Question::Scenario(_) if matches!(json, Json::Null) => Some(Answer::Owner(None)),
        Question::Scenario(_) => Owner::ALL
            .into_iter()
            .find(|owner| text == Some(owner_id(pack, *owner)))
            .map(|owner| Answer::Owner(Some(owner))),
        Question::Pair(_) => match text? {
            UNDECIDED => Some(Answer::Pair(PairAnswer::Undecided)),
            OPEN => Some(Answer::Pair(PairAnswer::Open)),
            id => Pole::BOTH.into_iter().find(|pole| pole.id() == id).map(|pole| Answer::Pair(PairAnswer::Pole(pole))),
        },
        Question::Rating(_) => match json {
            Json::Null => Some(Answer::Rating(None)),
            Json::Number(level) => (0..=super::answer::HIGHEST_RATING)
                .find(|known| f64::from(*known) == *level)
                .map(|level| Answer::Rating(Some(level))),
            _ => None,
        },
        Question::Field(index) => {
            let field = pack.rules.field_at(index)?;
            match (json, &field.periods) {
                (Json::Array(_), Some(_)) => periods(json).map(Answer::Periods),
                _ => value(field, json).map(Answer::Field),
            }
        }
    }
}
