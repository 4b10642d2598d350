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
use super::late::late;
use super::markup::{Tag, classed};
use super::page::Page;
use crate::quiz::Screen;

pub use result::ways;
pub use shared::guest;

/// What is shown now.
pub fn screen(page: &Page<'_>) -> Tag {
    let mut sheet = classed("div", "sheet").with(head(page)).with(note(page));
    if let Some((guest, late)) = page.quiz.guest.as_ref().zip(late()) {
        sheet = sheet.with((late.guest)(page));
        if let Guest::Refused(_) = guest {
            return sheet;
        }
    }
    let screen = match &page.quiz.view.screen {
        Screen::Ask { question, .. } => ask::ask(page, *question),
        Screen::Explain { scenario, answer } => explanation::explanation(page, *scenario, *answer),
        Screen::Result(outcome) => result::result(page, outcome),
    };
    sheet.with(screen)
}
