//! A fact about oneself.

use std::rc::Rc;

use yew::prelude::*;

use super::ask::Person;
use super::choice::{Choice, Line, NOT_SURE, Offer, Turn, not_sure};
use super::months::MonthsQuestion;
use super::number::NumberQuestion;
use crate::app::components::Shape;
use crate::app::edition::Edition;
use crate::eligibility::{Field, FieldIndex, FieldKind, Value};
use crate::quiz::{Action, Answer, Question};

/// The question of a field: a choice, or a number.
pub fn field_question(edition: &Edition, index: FieldIndex, turn: &Turn, person: &Rc<Person>) -> Html {
    let Some(field) = edition.pack.rules.field_at(index) else { return Html::default() };
    let question = Question::Field(index);
    if let FieldKind::Number(kind) = &field.kind {
        let (kind, turn, person) = (kind.clone(), turn.clone(), person.clone());
        return if field.periods.is_some() {
            html! { <MonthsQuestion field={index} {kind} {turn} {person} /> }
        } else {
            html! { <NumberQuestion field={index} {kind} {turn} {person} /> }
        };
    }
    let given = match &turn.answer {
        Some(Answer::Field(value)) => Some(*value),
        _ => None,
    };
    let on_commit =
        turn.on_action.reform(move |value: Option<Value>| Action::Answered { question, answer: Answer::Field(value) });
    let words = &edition.words;
    let options = options(edition, field);
    let offers: Vec<Offer> = options
        .iter()
        .map(|(id, _, words)| Offer { value: id.clone(), words: words.clone(), shape: Shape::Plain })
        .collect();
    let name_of = |value: Value| options.iter().find(|(_, other, _)| *other == value).map(|(id, _, _)| id.clone());
    let chosen = given.and_then(|value| value.map_or(Some(AttrValue::from(NOT_SURE)), name_of));
    let on_commit = {
        let options = options.clone();
        on_commit
            .reform(move |id: AttrValue| options.iter().find(|(known, _, _)| *known == id).map(|(_, value, _)| *value))
    };
    html! {
        <Choice group={field.id.clone()} legend={words.text(&format!("field-{}", field.id))} stem={Some(AttrValue::from(words.text(&format!("field-{}-help", field.id))))}
            {offers} unsure={Some(not_sure(edition))} line={Line::List} {chosen} next={words.next_fact()} turn={turn.clone()} {on_commit} />
    }
}

/// Each value on offer, with its name and its words.
fn options(edition: &Edition, field: &Field) -> Vec<(AttrValue, Value, AttrValue)> {
    let words = &edition.words;
    match &field.kind {
        FieldKind::YesNo => vec![
            ("yes".into(), Value::YesNo(true), words.yes().into()),
            ("no".into(), Value::YesNo(false), words.no().into()),
        ],
        FieldKind::Level(options) | FieldKind::Choice(options) => (0..)
            .zip(options)
            .map(|(place, id)| {
                let words = words.text(&format!("option-{}-{id}", field.id));
                (id.clone().into(), Value::Option(place), words.into())
            })
            .collect(),
        FieldKind::Number(_) => Vec::new(),
    }
}
