//! Sentences in which something is marked: the reader's own words, or what the author of
//! a pack emphasises.

use yew::Html;

use crate::app::markup::{Tag, classed, nodes, tag, text};
use crate::words::markup::{LEADS_TO, SET_OFF};
use crate::words::phrases::MARK;

/// The sentence, what stands between its marks marked.
pub fn rich(sentence: &str) -> Html {
    let mut pieces = Vec::new();
    for (i, piece) in sentence.split(MARK).enumerate() {
        pieces.push(if i % 2 == 1 { classed("span", "marked").text(piece).html() } else { text(piece) });
    }
    nodes(pieces)
}

/// A longer text of a pack, with the emphasis and the links that its check has left in it.
#[inline(never)]
pub fn written(said: &str) -> Html {
    let mut drawn = Vec::new();
    for (i, piece) in said.split(SET_OFF).enumerate() {
        drawn.push(match piece.split_once(LEADS_TO) {
            _ if i % 2 == 0 => text(piece),
            Some((words, address)) => link(address).text(words).html(),
            None => tag("em").text(piece).html(),
        });
    }
    // A text alone is no list, which would be drawn with signs around it at build time.
    if drawn.len() == 1 { drawn.swap_remove(0) } else { nodes(drawn) }
}

/// A link that leaves the quiz where it is, and tells where it leads nothing of this page.
pub fn link(to: &str) -> Tag {
    let link = tag("a").set("href", to.to_owned()).attr("target", "_blank");
    link.attr("rel", "noopener noreferrer").attr("referrerpolicy", "no-referrer")
}
