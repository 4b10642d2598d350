//! What lies beyond the verdict: a first plan, the manager's side, salary and outlook.

use yew::Html;

use super::sources::add_once;
use super::{section, stack};
use crate::app::markup::{Tag, classed, tag};
use crate::app::page::Page;
use crate::quiz::Outcome;
use crate::quiz::pack::Topic;

/// The steps that this person still has before them.
pub fn plan(page: &Page<'_>, outcome: &Outcome) -> Html {
    let words = page.words;
    let mut steps = classed("ol", "plan");
    for item in &outcome.plan {
        let mut title = tag("h4");
        if item.uncertain {
            title = title.tag(classed("span", "quiet").text([&words.plan_uncertain(), " "].concat()));
        }
        let title = title.text(page.text(&["plan", &item.id]));
        let how = classed("p", "measure").text(page.text(&["plan", &item.id, "how"]));
        steps = steps.tag(tag("li").attr_if("class", item.uncertain.then_some("open")).tag(title).tag(how));
    }
    section(words.plan(), stack().tag(steps))
}

/// What the sources say of the engineering manager.
pub fn manager(page: &Page<'_>) -> Html {
    section(page.words.manager(), notes(page, Topic::Manager))
}

/// Salary and outlook, with their year.
pub fn outlook(page: &Page<'_>) -> Html {
    section(page.words.outlook(), notes(page, Topic::Outlook))
}

fn notes(page: &Page<'_>, topic: Topic) -> Tag {
    let mut notes = classed("ul", "plain stack measure");
    let mut sources: Vec<String> = Vec::new();
    for note in page.pack.notes.iter().filter(|note| note.topic == topic) {
        notes = notes.tag(tag("li").text(page.text(&["note", &note.id])));
        for source in note.sources.iter().filter_map(|id| page.pack.cited(id)) {
            add_once(&mut sources, page.words.source_credit(source));
        }
    }
    stack().tag(notes).tag(classed("p", "quiet measure").text(sources.join("; ")))
}
