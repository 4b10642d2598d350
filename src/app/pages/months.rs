//! A number of months, or the projects that it is counted from: as one likes.

use yew::prelude::*;

use super::choice::Turn;
use super::number::{NumberQuestion, NumberQuestionProps};
use super::periods::{PeriodsQuestion, rows};
use crate::app::edition::use_edition;
use crate::quiz::Answer;

#[component]
pub fn MonthsQuestion(props: &NumberQuestionProps) -> Html {
    let edition = use_edition();
    let listed = use_state(|| matches!(props.turn.answer, Some(Answer::Periods(_))));
    let switched = use_state(|| false);
    // Kept here, so that looking at the other way of asking loses nothing.
    let rows = use_state(|| rows(&props.turn.answer));
    let onclick = {
        let (listed, switched) = (listed.clone(), switched.clone());
        Callback::from(move |_: MouseEvent| {
            listed.set(!*listed);
            switched.set(true);
        })
    };
    let words = &edition.words;
    let other_way = if *listed { words.give_a_number() } else { words.list_projects() };
    let button = html! { <button type="button" class="act" {onclick}>{ other_way }</button> };
    // The other way of asking is a new question, and takes the focus.
    let turn = Turn { moved: props.turn.moved || *switched, ..props.turn.clone() };
    let (field, person) = (props.field, props.person.clone());
    if *listed {
        html! { <PeriodsQuestion {field} {turn} {person} {rows}>{ button }</PeriodsQuestion> }
    } else {
        html! { <NumberQuestion {field} kind={props.kind.clone()} {turn} {person}>{ button }</NumberQuestion> }
    }
}
