//! What lies beyond the verdict: the way to the second role, salary and outlook.

use super::sources::add_once;
use super::{fold_about, section, stack};
use crate::app::components::{rich, written};
use crate::app::markup::{Html, classed, nothing, tag};
use crate::app::page::Page;
use crate::quiz::pack::{Pole, Topic};
use crate::words::Said;

/// What the sources say of the second role.
pub fn manager(page: &Page<'_>) -> Html {
    let role = page.words.lower_first(page.role(Pole::People, ""));
    notes(page, Topic::Manager, page.words.toward_people(role))
}

/// Salary and outlook, with their year.
pub fn outlook(page: &Page<'_>) -> Html {
    notes(page, Topic::Outlook, page.words.outlook())
}

fn notes(page: &Page<'_>, topic: Topic, title: Said) -> Html {
    let mut more = classed("ul", "plain stack measure");
    let mut first = None;
    let mut sources: Vec<Said> = Vec::new();
    for note in page.pack.notes.iter().filter(|note| note.topic == topic) {
        let text = written(&page.words.text_of("note", &note.id));
        if first.is_none() {
            first = Some(classed("p", "measure").with(text).html());
        } else {
            more = more.tag(tag("li").with(text));
        }
        for source in note.sources.iter().filter_map(|id| page.pack.cited(id)) {
            add_once(&mut sources, page.words.source_credit(source));
        }
    }
    if first.is_none() {
        return nothing();
    }
    let rest = tag("div").tag(more).tag(classed("p", "quiet measure").with(rich(&page.words.listed(sources))));
    let body = stack().maybe(first).tag(fold_about(page, page.words.more(), &title, rest));
    section(title, body)
}
