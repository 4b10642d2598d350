//! The result: three phrases that tell it, then a section for each.

mod beyond;
mod check;
mod eligibility;
mod gist;
mod keep;
mod knowledge;
mod leaning;
mod rests_on;
mod sources;
mod steps;
mod what_if;
mod when;

use super::ask::spared;
use crate::app::markup::{Html, Tag, classed, tag};
use crate::app::page::Page;
use crate::eligibility::what_ifs;
use crate::quiz::Outcome;
use crate::words::Said;
use beyond::{manager, outlook};
use check::check;
use eligibility::{eligibility, gates};
use gist::gist;
use keep::keep;
pub use keep::ways;
use knowledge::knowledge;
use leaning::leaning;
use sources::sources;
use steps::steps;
use what_if::what_if;
use when::plan;

/// The result of the session.
pub fn result(page: &Page<'_>, outcome: &Outcome) -> Html {
    let (words, report) = (page.words, &outcome.report);
    let date = words.result_date(words.date(report.as_of), page.pack.version.as_str());
    let heading = classed("h2", "headline").attr("tabindex", "-1");
    let mut result = classed("div", "result").attr("part", "result").key("result".to_owned());
    result = result.tag(heading.text(words.result_title())).tag(classed("p", "quiet").text(date));
    result = result.with(gist(page, outcome));
    if let Some(report) = &report.knowledge {
        result = result.with(knowledge(page, outcome, report));
    }
    if let Some(report) = &report.leaning {
        result = result.with(leaning(page, report));
    }
    if report.eligibility.is_some() {
        result = gated(page, outcome, result);
        result = steps(page, outcome, result);
    }
    // Not of this person, or to be pressed: nothing for paper.
    let beyond = classed("div", "screen").with(manager(page)).with(outlook(page)).with(keep(page));
    result.tag(beyond).with(sources(page)).tag(classed("div", "screen").with(check(page))).html()
}

/// What the gates say, what would turn it, when, and what was not asked for it.
fn gated(page: &Page<'_>, outcome: &Outcome, mut result: Tag) -> Tag {
    let words = page.words;
    let gates = gates(page, outcome);
    if gates.is_empty() {
        return result.with(plan(page, &gates, outcome));
    }
    let sets: Vec<_> = gates.iter().map(|gate| gate.rule_set).collect();
    let offers = what_ifs(&page.pack.rules, &sets, &outcome.profile, outcome.report.as_of);
    let mut body = eligibility(page, &gates, &outcome.profile);
    if !outcome.spared.is_empty() {
        body = body.tag(fold(words.not_asked(), classed("div", "measure").with(spared(page, &outcome.spared))));
    }
    result = result.with(section(words.part_eligibility(), body));
    if !offers.is_empty() {
        let what_if = section(words.what_if(), stack().maybe(what_if(page, &offers)));
        result = result.tag(classed("div", "screen").with(what_if));
    }
    result.with(plan(page, &gates, outcome))
}

/// What stands beside a side-head.
fn stack() -> Tag {
    classed("div", "stack")
}

/// What only some will want to read, folded away; it is not printed.
fn fold(summary: Said, body: Tag) -> Tag {
    classed("details", "fold").tag(tag("summary").text(summary)).tag(body)
}

/// The same, of which there are several: what it is about is in its name.
fn fold_about(page: &Page<'_>, summary: Said, about: &str, body: Tag) -> Tag {
    let name = page.words.label_about(summary.as_str(), about);
    let summary = tag("summary").set("aria-label", name).text(summary);
    classed("details", "fold").tag(summary).tag(body)
}

/// A side-head, and what is said beside it.
fn section(title: Said, body: Tag) -> Html {
    classed("section", "spread").tag(tag("h3").text(title)).tag(body).html()
}
