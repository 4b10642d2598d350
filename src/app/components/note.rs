//! What is said above a screen until the person acts: about what is kept.

use crate::app::keep::Note;
use crate::app::markup::{Html, classed};
use crate::app::page::Page;
use crate::quiz::saved::Trouble;

/// A line of its own. It is there when empty, too: screen readers say only what comes
/// into a place that they know.
pub fn note(page: &Page<'_>) -> Html {
    let words = page.words;
    let said = page.quiz.note.as_ref().map(|note| match note {
        Note::Trouble(Trouble::Unreadable) => words.note_unreadable(),
        Note::Trouble(Trouble::OtherPack(_)) => words.note_other_pack(),
        Note::Trouble(Trouble::LeftOut(count)) => words.note_left_out(*count),
        Note::WentOn => words.note_went_on(),
        Note::StartedOver => words.note_started_over(),
        Note::Deleted => words.note_deleted(),
    });
    classed("p", "note quiet").attr("role", "status").text(said.unwrap_or_default()).html()
}
