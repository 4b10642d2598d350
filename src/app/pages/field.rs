//! A fact about oneself.

use super::choice::{Choice, Line};
use super::list::list_question;
use super::number::number_question;
use crate::app::answers::options;
use crate::app::components::{Offer, Shape};
use crate::app::markup::{Html, nothing};
use crate::app::page::Page;
use crate::eligibility::{FieldIndex, FieldKind, Value};

/// The question of a field: a choice, a number, or months listed by project.
pub fn field_question(page: &Page<'_>, index: FieldIndex) -> Html {
    let Some(field) = page.pack.rules.field_at(index) else { return nothing() };
    if let FieldKind::Number(kind) = &field.kind {
        return if page.quiz.draft.lists_projects {
            list_question(page, index, field)
        } else {
            number_question(page, index, field, kind)
        };
    }
    let words = |id: &str, value: Value| match value {
        Value::YesNo(true) => page.words.yes(),
        Value::YesNo(false) => page.words.no(),
        Value::Option(_) | Value::Number(_) => page.words.text_about("option", &field.id, id),
    };
    let offer = |(id, value)| Offer { value: str::to_owned(id), words: words(id, value), shape: Shape::Plain };
    let choice = Choice {
        group: &field.id,
        legend: page.words.text_of("field", &field.id),
        stem: page.words.find_about("field", &field.id, "help"),
        offers: options(field).into_iter().map(offer).collect(),
        line: Line::List,
        unsure: true,
        next: page.words.next_fact(),
        further: None,
    };
    choice.draw(page)
}
