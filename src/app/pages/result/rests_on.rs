//! What a line rests on: the source's own words, where they stand, and how sure we are.

use yew::Html;

use crate::app::components::link;
use crate::app::markup::{Tag, classed, tag, text};
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
    let item = match page.pack.fact(id) {
        Some(fact) => item.tag(tag("q").attr("lang", "en").text(fact.quote.as_str())).text(" \u{2014} "),
        None => item,
    };
    let sure = words.rests_on_sure(words.confidence(source.confidence));
    let item = item.with(credit(page, source));
    match source.via.as_ref().and_then(|id| page.pack.source(id)) {
        Some(via) => {
            let read = [". ", &words.rests_on_read(), " "].concat();
            item.text(read).with(credit(page, via)).text([". ", &sure].concat())
        }
        None => item.text([". ", &sure].concat()),
    }
}

/// A source's title, publisher and date; a link where there is one.
pub fn credit(page: &Page<'_>, source: &Source) -> Html {
    let credit = page.words.source_credit(source);
    match &source.link {
        Some(to) => link(to).text(credit).html(),
        None => text(credit),
    }
}
