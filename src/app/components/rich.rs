//! A sentence in which the reader's own words are marked.

use yew::prelude::*;

use crate::words::phrases::MARK;

#[derive(PartialEq, Properties)]
pub struct RichProps {
    /// The sentence, its own words between marks.
    pub text: AttrValue,
}

#[component]
pub fn Rich(props: &RichProps) -> Html {
    let pieces = props.text.split(MARK).enumerate().map(|(i, piece)| {
        if i % 2 == 1 {
            html! { <span class="marked">{ piece }</span> }
        } else {
            html! { { piece } }
        }
    });
    html! { <>{ for pieces }</> }
}
