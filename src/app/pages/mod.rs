//! One screen a file.

mod ask;
mod choice;
mod consequence;
mod explanation;
mod field;
mod leaning;
mod list;
mod number;
mod result;
mod scenario;

use yew::Html;

use super::components::head;
use super::markup::classed;
use super::page::Page;
use crate::quiz::Screen;

/// What is shown now.
pub fn screen(page: &Page<'_>) -> Html {
    let screen = match &page.quiz.view.screen {
        Screen::Ask { question, .. } => ask::ask(page, *question),
        Screen::Explain { scenario, answer } => explanation::explanation(page, *scenario, *answer),
        Screen::Result(outcome) => result::result(page, outcome),
    };
    classed("div", "sheet").with(head(page)).with(screen).html()
}
