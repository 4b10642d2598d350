//! The result: three phrases that tell it, then a section for each.

mod beyond;
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

use yew::Html;

use super::ask::spared;
use crate::app::markup::{Tag, classed, tag};
use crate::app::page::Page;
use crate::eligibility::what_ifs;
use crate::quiz::Outcome;
use beyond::{manager, outlook, plan};
use eligibility::{eligibility, gates};
use gist::gist;
use keep::keep;
use knowledge::knowledge;
use leaning::leaning;
use sources::sources;
use steps::steps;
use what_if::what_if;
use when::when;

/// The result of the session.
pub fn result(page: &Page<'_>, outcome: &Outcome) -> Html {
    let (words, report) = (page.words, &outcome.report);
    let date = words.result_date(words.date(report.as_of), page.pack.version.as_str());
    let heading = classed("h2", "headline").node(page.heading).attr("tabindex", "-1");
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
        result = result.with(plan(page, outcome));
    }
    result.with(manager(page)).with(outlook(page)).with(keep(page)).with(sources(page)).html()
}

/// What the gates say, what would turn it, when, and what was not asked for it.
fn gated(page: &Page<'_>, outcome: &Outcome, mut result: Tag) -> Tag {
    let words = page.words;
    let gates = gates(page, outcome);
    if gates.is_empty() {
        return result;
    }
    let sets: Vec<_> = gates.iter().map(|gate| gate.rule_set).collect();
    let offers = what_ifs(&page.pack.rules, &sets, &outcome.profile, outcome.report.as_of);
    result = result.with(eligibility(page, &gates, &outcome.profile));
    if !offers.is_empty() {
        result = result.with(section(words.what_if(), stack().maybe(what_if(page, &offers))));
    }
    result = result.with(when(page, &gates, outcome.report.as_of, &outcome.profile));
    if !outcome.spared.is_empty() {
        let not_asked = classed("div", "measure").with(spared(page, &outcome.spared));
        result = result.with(section(words.not_asked(), stack().tag(not_asked)));
    }
    result
}

/// What stands beside a side-head.
fn stack() -> Tag {
    classed("div", "stack")
}

/// A side-head, and what is said beside it.
fn section(title: String, body: Tag) -> Html {
    classed("section", "spread").tag(tag("h3").text(title)).tag(body).html()
}
