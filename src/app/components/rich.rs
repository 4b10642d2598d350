//! A sentence in which some words are drawn as elements.

use yew::Html;

use crate::app::markup::{classed, nodes, tag, text};
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
