//! Everything that is cited.

use super::{fold, section, stack};
use crate::app::components::{link, rich, written};
use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::eligibility::RuleSetKind;
use crate::quiz::pack::Source;
use crate::words::Said;

/// Everything that the pack cites.
pub fn sources(page: &Page<'_>) -> Html {
    let words = page.words;
    let mut list = classed("ol", "sources quiet");
    for source in &page.pack.sources {
        let publisher = words.foreign(&source.language, &source.publisher);
        let credit = match &source.date {
            Some(date) => words.source_line(publisher, words.written_date(date)),
            None => publisher,
        };
        let note = words.find_about("source", &source.id, "note");
        let cite = tag("cite").set("lang", source.language.clone()).text(source.title.as_str());
        let title = match &source.link {
            Some(to) => link(to).tag(cite),
            None => cite,
        };
        let note = note.map(|note| tag("p").with(written(&note)).html());
        let item = tag("li").tag(tag("p").tag(title)).tag(tag("p").with(rich(&credit))).maybe(note);
        list = list.tag(item.maybe(what_rests_on(page, source)));
    }
    let checked = words.content_checked(words.written_date(&page.pack.checked));
    let said = words.find("pack-caveat").into_iter().chain([checked]).collect();
    let caveat = classed("p", "quiet measure").with(written(&words.in_turn(said)));
    section(words.sources(), stack().tag(caveat).tag(fold(words.all_sources(), list)))
}

/// Which rules rest on a source, rule set by rule set.
fn what_rests_on(page: &Page<'_>, source: &Source) -> Option<Html> {
    let words = page.words;
    let rests = |cited: &[String]| cited.iter().filter_map(|id| page.pack.cited(id)).any(|other| other.id == source.id);
    let mut lines = classed("ul", "plain");
    let mut is_cited = false;
    for set in &page.pack.rules.rule_sets {
        let mut said: Vec<Said> = Vec::new();
        if let RuleSetKind::Checklist(list) = &set.kind {
            for item in list.items.iter().filter(|item| rests(&item.sources)) {
                add_once(&mut said, words.text_of("item", &item.id));
            }
        } else {
            for leaf in set.leaves().into_iter().filter(|leaf| rests(&leaf.sources)) {
                add_once(&mut said, words.test(&set.id, leaf));
            }
        }
        if !said.is_empty() {
            is_cited = true;
            let mut list = classed("ul", "bullets");
            for said in said {
                list = list.tag(tag("li").text(said));
            }
            lines = lines.tag(tag("li").text(words.text_of("rule-set", &set.id)).tag(list));
        }
    }
    let details = classed("details", "rests").tag(tag("summary").text(words.rests_on_it()));
    is_cited.then(|| details.tag(lines).html())
}

/// Adds a text, unless it is there.
pub fn add_once(texts: &mut Vec<Said>, text: Said) {
    if !texts.contains(&text) {
        texts.push(text);
    }
}
