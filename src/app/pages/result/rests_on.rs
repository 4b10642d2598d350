//! What a line rests on: the source's own words, where they stand, and how sure we are.

use crate::app::components::{link, quoted, rich, translation};
use crate::app::markup::{Html, Tag, classed, tag};
use crate::app::page::Page;
use crate::eligibility::Leaf;
use crate::quiz::pack::Source;

/// The citations of a line, folded away.
pub fn rests_on(page: &Page<'_>, requirement: &str, tests: &[&Leaf]) -> Html {
    let mut ids: Vec<&String> = Vec::new();
    for id in tests.iter().flat_map(|leaf| &leaf.sources) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    // A source that another was read through is named with that.
    let ways: Vec<_> = ids.iter().filter_map(|id| page.pack.source(id)?.via.as_ref()).collect();
    let mut list = classed("ul", "plain");
    for id in ids.into_iter().filter(|id| !ways.contains(id)) {
        list = list.tag(citation(page, id));
    }
    let summary = tag("summary").set("aria-label", page.words.rests_on_of(requirement));
    classed("details", "rests quiet").tag(summary.text(page.words.rests_on())).tag(list).html()
}

fn citation(page: &Page<'_>, id: &str) -> Tag {
    let words = page.words;
    let item = tag("li");
    let Some(source) = page.pack.cited(id) else { return item };
    let mut item = match page.pack.fact(id) {
        Some(fact) => item.tag(quoted(page, tag("q"), fact)).maybe(translation(page, fact)),
        None => item,
    };
    item = item.tag(tag("p").with(credit(page, source)));
    if let Some(via) = source.via.as_ref().and_then(|id| page.pack.source(id)) {
        item = item.tag(tag("p").text(words.rests_on_read())).tag(tag("p").with(credit(page, via)));
    }
    item.tag(tag("p").text(words.rests_on_sure(words.confidence(source.confidence))))
}

/// A source's title, publisher and date; a link where there is one.
pub fn credit(page: &Page<'_>, source: &Source) -> Html {
    let credit = rich(&page.words.source_credit(source));
    match &source.link {
        Some(to) => link(to).with(credit).html(),
        None => credit,
    }
}
