//! A question with answers to choose from. Choosing only selects, so that the
//! arrow keys are safe; the main button commits.

use yew::prelude::*;

use crate::app::components::{Onward, Shape, Stop, use_focus};
use crate::app::edition::{Edition, use_edition};
use crate::quiz::{Action, Answer};

/// Where in the quiz a question is asked.
#[derive(Clone, PartialEq)]
pub struct Turn {
    /// The answer given to it before.
    pub answer: Option<Answer>,
    /// Whether there is a question before this one.
    pub can_go_back: bool,
    /// Nothing is answered yet.
    pub is_start: bool,
    /// Whether the person has acted.
    pub moved: bool,
    /// What the person did.
    pub on_action: Callback<Action>,
}

/// An answer on offer.
#[derive(Clone, PartialEq)]
pub struct Offer {
    /// Its name.
    pub value: AttrValue,
    /// Its words.
    pub words: AttrValue,
    /// What it looks like.
    pub shape: Shape,
}

/// The name of "not sure" among the answers.
pub const NOT_SURE: &str = "not_sure";

/// "Not sure", off the line.
pub fn not_sure(edition: &Edition) -> Offer {
    Offer { value: NOT_SURE.into(), words: edition.words.not_sure().into(), shape: Shape::Unsure }
}

/// How the stops lie.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Three short names along a line.
    Short,
    /// Two statements with a middle between them.
    Wide,
    /// A list, downward always.
    List,
}

#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    /// The question's id.
    pub group: AttrValue,
    /// The question.
    pub legend: AttrValue,
    /// Whether the question is the small line above two statements.
    #[prop_or_default]
    pub is_stem: bool,
    /// What is said below the question.
    #[prop_or_default]
    pub stem: Option<AttrValue>,
    /// The answers along the line.
    pub offers: Vec<Offer>,
    /// How they lie.
    pub line: Line,
    /// The answer off the line.
    #[prop_or_default]
    pub unsure: Option<Offer>,
    /// The answer given before.
    pub chosen: Option<AttrValue>,
    /// What the main button says.
    pub next: AttrValue,
    /// Where in the quiz it is asked.
    pub turn: Turn,
    /// The chosen answer, when it is committed.
    pub on_commit: Callback<AttrValue>,
    /// Further choices beside the main button.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let edition = use_edition();
    let heading = use_focus(props.turn.moved);
    let draft = use_state(|| props.chosen.clone());
    let missing = use_state(|| false);
    let stop = |offer: &Offer| {
        let (draft, missing, value) = (draft.clone(), missing.clone(), offer.value.clone());
        let chosen = draft.as_ref() == Some(&value);
        let on_choose = Callback::from(move |()| {
            draft.set(Some(value.clone()));
            missing.set(false);
        });
        html! {
            <Stop group={&props.group} value={&offer.value} words={&offer.words} shape={offer.shape} {chosen} {on_choose} />
        }
    };
    let onsubmit = {
        let (draft, missing, on_commit) = (draft.clone(), missing.clone(), props.on_commit.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match &*draft {
                Some(value) => on_commit.emit(value.clone()),
                None => missing.set(true),
            }
        })
    };
    let line = match props.line {
        Line::Short => "stops",
        Line::Wide => "stops stops--wide",
        Line::List => "stops stops--list",
    };
    let error_id = format!("{}-error", props.group);
    html! {
        <form {onsubmit} novalidate=true>
            <fieldset class="ask" aria-describedby={missing.then(|| error_id.clone())}>
                <legend ref={heading} part="question" tabindex="-1" class={if props.is_stem { "ask__stem" } else { "ask__words" }}>
                    { &props.legend }
                </legend>
                if let Some(stem) = &props.stem {
                    <p class="ask__stem">{ stem }</p>
                }
                <div class={line}>{ for props.offers.iter().map(stop) }</div>
                { for props.unsure.iter().map(stop) }
            </fieldset>
            <div role="alert" id={error_id}>
                if *missing {
                    <p class="error">{ edition.words.choose_first() }</p>
                }
            </div>
            <Onward label={&props.next} can_go_back={props.turn.can_go_back} can_start_over={!props.turn.is_start} on_action={&props.turn.on_action}>
                { props.children.clone() }
            </Onward>
        </form>
    }
}
