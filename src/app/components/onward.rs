//! The way on and the way back.

use crate::app::markup::{Html, classed};
use crate::app::page::Page;
use crate::quiz::Action;
use crate::words::Said;

/// The main button, which submits the form around it, the way back, further choices,
/// and starting over.
pub fn onward(page: &Page<'_>, label: Said, further: Option<Html>) -> Html {
    let (words, view) = (page.words, &page.quiz.view);
    let mut line = classed("p", "onward").tag(classed("button", "go").attr("part", "next").text(label));
    if view.can_go_back {
        line = line.tag(page.act(words.back(), Action::WentBack).attr("part", "back"));
    }
    line = line.maybe(further);
    if !view.is_start {
        line = line.tag(page.act(words.start_over(), Action::StartedOver));
    }
    line.html()
}
