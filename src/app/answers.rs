//! The answers on offer, by the names that their buttons carry.

use crate::decimal::digits;
use crate::eligibility::{Field, FieldKind, Value};
use crate::quiz::pack::words::owner_id;
use crate::quiz::pack::{Owner, Pack, Pole};
use crate::quiz::{Answer, PairAnswer, Question};

/// The name of "not sure".
pub const NOT_SURE: &str = "not_sure";

/// The name of "cannot choose" between two statements.
pub const UNDECIDED: &str = "undecided";

/// The names of the two statements of a pair: they say only the place, so that nothing
/// on the page hints at a pole.
pub const PLACES: [&str; 2] = ["first", "second"];

/// The names of what can be chosen for a field; a number has none.
pub fn options(field: &Field) -> Vec<(&str, Value)> {
    match &field.kind {
        FieldKind::YesNo => vec![("yes", Value::YesNo(true)), ("no", Value::YesNo(false))],
        FieldKind::Level(options) | FieldKind::Choice(options) => {
            (0..).zip(options).map(|(place, id)| (id.as_str(), Value::Option(place))).collect()
        }
        FieldKind::Number(_) => Vec::new(),
    }
}

/// The poles of a pair in the order of the page.
pub fn order(pack: &Pack, pair: usize) -> [Pole; 2] {
    pack.pairs.get(pair).map_or(Pole::BOTH, |pair| [pair.first, pair.first.other()])
}

/// The answer of that name to a question; `None` if it offers no such answer.
pub fn by_name(pack: &Pack, question: Question, name: &str) -> Option<Answer> {
    let is_unsure = name == NOT_SURE;
    Some(match question {
        Question::Scenario(_) if is_unsure => Answer::Owner(None),
        Question::Scenario(_) => {
            Answer::Owner(Some(Owner::ALL.into_iter().find(|owner| owner_id(pack, *owner) == name)?))
        }
        Question::Pair(_) if name == UNDECIDED => Answer::Pair(PairAnswer::Undecided),
        Question::Pair(pair) => {
            let places = PLACES.into_iter().zip(order(pack, pair));
            Answer::Pair(PairAnswer::Pole(places.into_iter().find(|(place, _)| *place == name)?.1))
        }
        Question::Rating(_) if is_unsure => Answer::Rating(None),
        Question::Rating(_) => Answer::Rating(Some(name.parse().ok()?)),
        Question::Field(_) if is_unsure => Answer::Field(None),
        Question::Field(index) => {
            let options = options(pack.rules.field_at(index)?);
            Answer::Field(Some(options.into_iter().find(|(id, _)| *id == name)?.1))
        }
    })
}

/// The name of an answer to a question; `None` where it has none, as numbers do.
pub fn name_of(pack: &Pack, question: Question, answer: &Answer) -> Option<String> {
    let name = match (question, answer) {
        (_, Answer::Owner(None) | Answer::Rating(None) | Answer::Field(None)) => NOT_SURE,
        (_, Answer::Owner(Some(owner))) => owner_id(pack, *owner),
        (_, Answer::Pair(PairAnswer::Undecided)) => UNDECIDED,
        (Question::Pair(pair), Answer::Pair(PairAnswer::Pole(pole))) => {
            let places = PLACES.into_iter().zip(order(pack, pair));
            places.into_iter().find(|(_, other)| other == pole)?.0
        }
        (_, Answer::Rating(Some(level))) => return Some(digits((*level).into())),
        (Question::Field(index), Answer::Field(Some(value))) => {
            let options = options(pack.rules.field_at(index)?);
            options.into_iter().find(|(_, other)| other == value)?.0
        }
        _ => return None,
    };
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn every_answer_on_offer_is_found_by_its_name() {
        let pack = content::pack();
        let mut named: Vec<(Question, Answer)> = vec![
            (Question::Scenario(0), Answer::Owner(None)),
            (Question::Pair(1), Answer::Pair(PairAnswer::Undecided)),
            (Question::Rating(0), Answer::Rating(None)),
        ];
        named.extend(Owner::ALL.map(|owner| (Question::Scenario(0), Answer::Owner(Some(owner)))));
        named.extend(Pole::BOTH.map(|pole| (Question::Pair(1), Answer::Pair(PairAnswer::Pole(pole)))));
        named.extend((0..4).map(|level| (Question::Rating(0), Answer::Rating(Some(level)))));
        for (index, field) in (0..).map(crate::eligibility::FieldIndex).zip(&pack.rules.fields) {
            named.push((Question::Field(index), Answer::Field(None)));
            let values = options(field).into_iter().map(|(_, value)| value);
            named.extend(values.map(|value| (Question::Field(index), Answer::Field(Some(value)))));
        }
        for (question, answer) in named {
            let name = name_of(pack, question, &answer).unwrap();
            assert_eq!(by_name(pack, question, &name), Some(answer), "{question:?} {name}");
        }
        assert_eq!(by_name(pack, Question::Scenario(0), "constructor"), None);
    }
}
