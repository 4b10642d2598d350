//! A sentence in which the reader's own words are marked.

use yew::Html;

use crate::app::markup::{classed, nodes, text};
use crate::words::phrases::MARK;

/// The sentence, what stands between its marks marked.
pub fn rich(sentence: &str) -> Html {
    let mut pieces = Vec::new();
    for (i, piece) in sentence.split(MARK).enumerate() {
        pieces.push(if i % 2 == 1 { classed("span", "marked").text(piece).html() } else { text(piece) });
    }
    nodes(pieces)
}
