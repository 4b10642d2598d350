//! The side column: what is said about the question.

use super::part_gist;
use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::quiz::{Part, PartProgress};
use crate::words::Said;

/// The part and the number of the question: `of` beside the big number of the wide
/// column ("of 12 scenes"), `at_of` by itself in the narrow one ("4 of 12 scenes"). At the
/// first question of a part, what the part asks.
pub fn side(page: &Page<'_>, part: PartProgress, at: u32, of: Said, at_of: Said) -> Html {
    let wide = classed("span", "side__wide").attr("aria-hidden", "true");
    let wide = wide.tag(classed("span", "folio").text(digits(at))).text(of);
    let narrow = classed("span", "side__narrow").text(at_of);
    let name = classed("div", "side__name").text(page.part(part.part));
    let side = classed("div", "side").tag(name).tag(tag("p").class("quiet").tag(narrow).tag(wide));
    // The pairs say by themselves what they are.
    let begins = part.asked == 0 && part.part != Part::Leaning;
    let gist = begins.then(|| classed("p", "quiet side__gist").text(part_gist(page, part)).html());
    side.maybe(gist).html()
}
