//! What to do with a result: go on from it.

use yew::Html;

use super::{section, stack};
use crate::app::markup::{classed, tag};
use crate::app::page::Page;
use crate::quiz::{Action, Part};

/// What to do now: go back, take what was not asked, start over.
pub fn keep(page: &Page<'_>) -> Html {
    let words = page.words;
    let setup = &page.quiz.session.setup;
    let asked = setup.parts();
    let mut keep = classed("div", "screen");
    let mut others = classed("ol", "others lined");
    for part in Part::ALL.into_iter().filter(|part| !asked.contains(part)) {
        let parts: Vec<Part> = asked.iter().copied().chain([part]).collect();
        let take = page.act(words.take_part(), Action::SetUp { setup: setup.clone().with_parts(parts) });
        others = others.tag(tag("li").tag(tag("h4").text(page.part(part))).tag(take));
    }
    if asked.len() < Part::ALL.len() {
        keep = keep.with(section(words.other_parts(), stack().tag(others)));
    }
    let back = page.act(words.look_at_answers(), Action::WentBack).attr("part", "back");
    let over = page.act(words.start_over(), Action::StartedOver);
    keep.tag(classed("p", "onward").tag(back).tag(over)).html()
}
