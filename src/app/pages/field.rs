//! A fact about oneself, and what was spared.

use std::rc::Rc;

use yew::prelude::*;

use super::choice::{Choice, Line, Offer};
use super::number::NumberQuestion;
use crate::app::components::Shape;
use crate::app::edition::{Edition, use_edition};
use crate::eligibility::{Field, FieldIndex, FieldKind, Profile, Value};
use crate::quiz::{Action, Answer, Question, Setup};

const NOT_SURE: &str = "not_sure";

#[derive(PartialEq, Properties)]
pub struct FieldQuestionProps {
    /// The field.
    pub field: FieldIndex,
    /// The answer given before.
    pub answer: Option<Answer>,
    /// Whether there is a question before this one.
    pub can_go_back: bool,
    /// Nothing is answered yet.
    pub is_start: bool,
    /// Whether the person has acted.
    pub moved: bool,
    /// What is asked.
    pub setup: Setup,
    /// What the person said about themselves so far.
    pub profile: Profile,
    /// What the person did.
    pub on_action: Callback<Action>,
}

#[component]
pub fn FieldQuestion(props: &FieldQuestionProps) -> Html {
    let edition = use_edition();
    let Some(field) = edition.pack.rules.field_at(props.field) else { return Html::default() };
    let question = Question::Field(props.field);
    let given = match props.answer {
        Some(Answer::Field(value)) => Some(value),
        _ => None,
    };
    let on_commit =
        props.on_action.reform(move |value: Option<Value>| Action::Answered { question, answer: Answer::Field(value) });
    if let FieldKind::Number(kind) = &field.kind {
        return html! {
            <NumberQuestion field={props.field} kind={kind.clone()} {given} can_go_back={props.can_go_back} is_start={props.is_start}
                moved={props.moved} setup={props.setup.clone()} profile={props.profile.clone()} {on_commit} on_action={&props.on_action} />
        };
    }
    let words = &edition.words;
    let options = options(&edition, field);
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
    let unsure = Offer { value: NOT_SURE.into(), words: words.not_sure().into(), shape: Shape::Unsure };
    html! {
        <Choice group={field.id.clone()} legend={words.text(&format!("field-{}", field.id))} stem={Some(AttrValue::from(words.text(&format!("field-{}-help", field.id))))}
            {offers} unsure={Some(unsure)} line={Line::List} {chosen} next={words.next_fact()} can_go_back={props.can_go_back}
            is_start={props.is_start} moved={props.moved} {on_commit} on_action={&props.on_action} />
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

#[derive(PartialEq, Properties)]
pub struct SparedProps {
    /// What nothing can come of any more.
    pub fields: Rc<[FieldIndex]>,
    /// What the person did.
    pub on_action: Callback<Action>,
}

/// What was spared, and the way to answer it all the same.
#[component]
pub fn Spared(props: &SparedProps) -> Html {
    let edition = use_edition();
    let words = &edition.words;
    let name = |index: &FieldIndex| {
        edition.pack.rules.field_at(*index).map(|field| words.text(&format!("field-{}-name", field.id)))
    };
    let names: Vec<String> = props.fields.iter().filter_map(name).collect();
    let first = props.fields.first().copied();
    let onclick = props
        .on_action
        .reform(move |_: MouseEvent| Action::WentTo { question: Question::Field(first.unwrap_or(FieldIndex(0))) });
    html! {
        <p class="quiet spared">
            <b>{ words.spared(names.len() as u32) }</b>{ " " }
            { words.spared_why(names.join(", ")) }{ " " }
            <button type="button" class="act quiet" {onclick}>{ words.answer_anyway() }</button>
        </p>
    }
}
