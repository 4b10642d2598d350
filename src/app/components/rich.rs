//! Sentences in which something is marked: the reader's own words, or what the author of
//! a pack emphasises.

use yew::Html;

use crate::app::markup::{Tag, classed, nodes, tag, text};
use crate::words::markup::{Piece, pieces};
use crate::words::phrases::MARK;

/// The sentence, what stands between its marks marked.
pub fn rich(sentence: &str) -> Html {
    let mut pieces = Vec::new();
    for (i, piece) in sentence.split(MARK).enumerate() {
        pieces.push(if i % 2 == 1 { classed("span", "marked").text(piece).html() } else { text(piece) });
    }
    nodes(pieces)
}

/// A longer text of a pack, with its emphasis and links. Where a link leads hears nothing
/// of this page.
#[inline(never)]
pub fn written(said: &str) -> Html {
    let mut drawn = Vec::new();
    for piece in pieces(said) {
        drawn.push(match piece {
            Piece::Text("") => continue,
            Piece::Text(words) => text(words),
            Piece::Emphasis(words) => tag("em").text(words).html(),
            Piece::Link { words, address } => link(address).text(words).html(),
        });
    }
    nodes(drawn)
}

/// A link that leaves the quiz where it is.
pub fn link(to: &str) -> Tag {
    let link = tag("a").set("href", to.to_owned()).attr("target", "_blank");
    link.attr("rel", "noopener noreferrer").attr("referrerpolicy", "no-referrer")
}
