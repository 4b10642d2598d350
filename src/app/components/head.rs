//! The name, and the line walked so far: one native bar a part.

use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::quiz::Screen;

/// The name and, where there is a line to walk, how far each part is.
pub fn head(page: &Page<'_>) -> Html {
    let view = &page.quiz.view;
    let name = classed("p", "head name").with(sign()).text(page.words.text("pack-title"));
    let top = classed("div", "top").attr("part", "head").tag(name);
    // The first screen has its contents instead, and the result has no line to walk.
    if view.is_start || matches!(view.screen, Screen::Result(_)) {
        return top.html();
    }
    let mut rail = classed("ol", "rail quiet").set("aria-label", page.words.parts_label());
    for progress in &view.progress {
        let name = page.part(progress.part);
        let (asked, most) = (progress.asked as u32, progress.most().max(1) as u32);
        let bar = tag("progress")
            .set("value", digits(asked))
            .set("max", digits(most))
            .set("aria-label", page.words.part_progress(name.as_str(), asked, most));
        let part = classed("li", "rail__part").attr_if("aria-current", progress.is_current.then_some("step"));
        rail = rail.tag(part.tag(bar).tag(classed("span", "rail__name").attr("aria-hidden", "true").text(name)));
    }
    top.tag(rail).html()
}

/// The line with its two ends.
fn sign() -> Html {
    let line = tag("path").attr("d", "M0 0h12v5h20.1a6 6 0 1 1 0 2H12v5H0z");
    classed("svg", "sign").attr("width", "44").attr("height", "12").attr("aria-hidden", "true").tag(line).html()
}
