//! A sentence in which the reader's own words are marked.

use yew::Html;

use crate::app::markup::{all, classed, text};
use crate::words::phrases::MARK;

/// The sentence, what stands between its marks marked.
pub fn rich(sentence: &str) -> Html {
    let pieces = sentence.split(MARK).enumerate();
    all(pieces.map(|(i, piece)| if i % 2 == 1 { classed("span", "marked").text(piece).html() } else { text(piece) }))
}
