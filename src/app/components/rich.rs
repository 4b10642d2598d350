//! Sentences in which some words are drawn as elements: what the program sets off, and what
//! the author of a pack emphasises.

use crate::app::markup::{Html, Tag, classed, nodes, tag, text};
use crate::words::markup::{LEADS_TO, SET_OFF};
use crate::words::phrases::{FOREIGN, MARK, STRONG, language_of};

/// The sentence, what stands between its marks drawn as they say.
pub fn rich(sentence: &str) -> Html {
    rich_in("", sentence)
}

/// The same, with a class for what stands out.
pub fn rich_in(strong: &'static str, sentence: &str) -> Html {
    let mut pieces = Vec::new();
    let mut within = None;
    for piece in sentence.split_inclusive([MARK, STRONG, FOREIGN]) {
        let mark = piece.chars().last().filter(|last| [MARK, STRONG, FOREIGN].contains(last));
        let said = mark.and_then(|mark| piece.strip_suffix(mark)).unwrap_or(piece);
        pieces.push(match within {
            Some(MARK) => classed("span", "marked").text(said).html(),
            Some(STRONG) => classed("b", strong).text(said).html(),
            Some(_) => {
                let (language, said) = language_of(said);
                tag("bdi").set("lang", language.to_owned()).text(said).html()
            }
            None => text(said),
        });
        within = if within.is_some() { None } else { mark };
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
