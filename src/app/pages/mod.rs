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
mod shared;

use super::components::{head, note};
use super::keep::Guest;
use super::markup::{Tag, classed};
use super::page::Page;
use crate::quiz::Screen;

/// What is shown now.
pub fn screen(page: &Page<'_>) -> Tag {
    let mut sheet = classed("div", "sheet").with(head(page)).with(note(page));
    match &page.quiz.guest {
        Some(Guest::Refused(why)) => return sheet.with(shared::refused(page, why)),
        Some(Guest::Opened(shared)) => sheet = sheet.with(shared::shared(page, shared)),
        None => {}
    }
    let screen = match &page.quiz.view.screen {
        Screen::Ask { question, .. } => ask::ask(page, *question),
        Screen::Explain { scenario, answer } => explanation::explanation(page, *scenario, *answer),
        Screen::Result(outcome) => result::result(page, outcome),
    };
    sheet.with(screen)
}
