//! Answers as plain data, to be kept and read again: by question id, in public names.

use super::pack::{Owner, Pack, words::role};
use super::question::Question;
use super::{Answer, Answers, PairAnswer};
use crate::eligibility::{Period, read_periods, read_value, write_value};
use crate::json::Json;
use crate::quiz::pack::Pole;

/// The version of the form in which answers are kept.
const FORM: u32 = 1;

const BOTH: &str = "both";
const UNDECIDED: &str = "undecided";
const OPEN: &str = "open";

impl Answers {
    /// The answers with what they were given to: `{ saved, pack: { id, version, hash }, answers }`.
    pub fn to_json(&self, pack: &Pack) -> Json {
        let mut answers = Vec::new();
        for (id, answer) in self.iter() {
            if let Some(question) = Question::from_id(pack, id) {
                answers.push((id.to_owned(), write(pack, question, answer)));
            }
        }
        Json::object([
            ("saved", FORM.into()),
            (
                "pack",
                Json::object([
                    ("id", pack.id.as_str().into()),
                    ("version", pack.version.as_str().into()),
                    ("hash", pack.hash.as_str().into()),
                ]),
            ),
            ("answers", Json::Object(answers)),
        ])
    }

    /// The answers of this pack that were kept; what fits no question is left out, and
    /// of another pack or form there are none.
    pub fn from_json(pack: &Pack, json: &Json) -> Answers {
        let of_this_pack = json.get("pack").and_then(|pack| pack.get("id")?.as_text()) == Some(&pack.id);
        let is_of_form = matches!(json.get("saved"), Some(Json::Number(form)) if *form == f64::from(FORM));
        let answers = match json.get("answers") {
            Some(Json::Object(answers)) if of_this_pack && is_of_form => answers.as_slice(),
            _ => &[],
        };
        let mut known = Answers::default();
        for (id, json) in answers {
            if let Some(question) = Question::from_id(pack, id)
                && let Some(answer) = read(pack, question, json)
            {
                known = known.with(pack, question, &answer);
            }
        }
        known
    }
}

fn write(pack: &Pack, question: Question, answer: &Answer) -> Json {
    match (answer, question) {
        (Answer::Owner(owner), _) => owner.map(|owner| owner_id(pack, owner)).into(),
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
    let month = |month: crate::eligibility::Month| month.to_string();
    Json::object([("from", month(period.from).into()), ("to", period.to.map(month).into())])
}

fn owner_id(pack: &Pack, owner: Owner) -> &str {
    match owner {
        Owner::Both => BOTH,
        Owner::Role(pole) => role(pack, pole),
    }
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
                (Json::Array(_), Some(key)) => read_periods(key, json).ok()?.map(Answer::Periods),
                _ => read_value(field, json).ok().map(Answer::Field),
            }
        }
    }
}
