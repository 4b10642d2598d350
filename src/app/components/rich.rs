//! A sentence in which the reader's own words are marked.

use yew::prelude::*;

use crate::words::phrases::MARK;

/// The sentence, what stands between its marks marked.
pub fn rich(text: &str) -> Html {
    let pieces = text.split(MARK).enumerate().map(|(i, piece)| {
        if i % 2 == 1 {
            html! { <span class="marked">{ piece }</span> }
        } else {
            html! { { piece } }
        }
    });
    html! { <>{ for pieces }</> }
}
