//! What comes of an answer to a scenario: the reason, the quotation, the other side.

use super::scenario::{owner_words, owners, stem};
use crate::app::answers::NOT_SURE;
use crate::app::components::{Offer, given_stop, onward, quote, rich, side, written};
use crate::app::markup::{Html, classed, nothing, tag};
use crate::app::page::Page;
use crate::quiz::pack::words::{name, owner_id, owner_name};
use crate::quiz::pack::{Owner, Scenario};
use crate::quiz::{Mark, mark};
use crate::words::Said;

/// The scenario at that place in the pack, answered; `None` is not sure.
pub fn explanation(page: &Page<'_>, place: usize, answer: Option<Owner>) -> Html {
    let Some(scenario) = page.pack.scenarios.get(place) else { return nothing() };
    let words = page.words;
    let Some(progress) = page.quiz.view.current() else { return nothing() };
    let (at, most) = (progress.at as u32, progress.most() as u32);
    let side = side(page, progress, at, words.knowledge_of(most), words.knowledge_at(at, most));
    let next = if at == most { words.next_fact() } else { words.next_scene() };
    let heading = classed("h3", "said").attr("tabindex", "-1");
    let mut reason = page.form("answer stack").attr("part", "explanation");
    reason = reason.tag(heading.text(said(page, scenario, answer)));
    reason = reason.tag(classed("p", "measure").with(written(&words.text(&name(&scenario.id, "reason")))));
    reason = reason.maybe(scenario.facts.first().map(|fact| quote(page, fact)));
    if !scenario.sources.is_empty() {
        reason = reason.tag(classed("p", "quiet measure").with(rich(&further(page, scenario))));
    }
    if let Some(other_side) = words.find_text(&name(&scenario.id, "other-side")) {
        let details = classed("details", "measure").attr_if("open", scenario.contested.then_some("open"));
        reason =
            reason.tag(details.tag(tag("summary").text(words.other_side())).tag(tag("p").with(written(other_side))));
    }
    let given = tag("div").with(given(page, scenario, answer)).tag(reason.with(onward(page, next, None)));
    classed("div", "spread").with(side).tag(given.key(scenario.id.clone())).html()
}

/// The question as it was answered.
fn given(page: &Page<'_>, scenario: &Scenario, answer: Option<Owner>) -> Html {
    let group = &scenario.id;
    let chosen = answer.map_or(NOT_SURE, |owner| owner_id(page.pack, owner));
    let right = owner_id(page.pack, scenario.answer);
    let mut stops = classed("div", "stops stops--given");
    for offer in owners(page) {
        stops = stops.tag(given_stop(group, &offer, chosen == offer.value, right == offer.value));
    }
    let mut fieldset = classed("fieldset", "ask")
        .attr("disabled", "disabled")
        .tag(classed("legend", "ask__words").tag(tag("h2").text(page.words.text(&name(group, "")))))
        .tag(classed("p", "ask__stem").text(stem(page, scenario)))
        .tag(stops);
    if answer.is_none() {
        let unsure = given_stop(group, &Offer::not_sure(page), true, false);
        fieldset = fieldset.tag(classed("div", "stops--given").tag(unsure));
    }
    fieldset.html()
}

/// "The engineering manager’s. You said: both."
fn said(page: &Page<'_>, scenario: &Scenario, answer: Option<Owner>) -> Said {
    let words = page.words;
    let owner = words.text(&owner_name(page.pack, scenario.answer));
    let yours = answer.map(|owner| words.lower_first(owner_words(page, owner)));
    match (mark(scenario, answer), yours) {
        (Mark::NotScored, _) => words.verdict_open(),
        (Mark::Right, _) if answer == Some(scenario.answer) => words.verdict_right(owner),
        (Mark::Right, _) => words.verdict_accepted(owner),
        (Mark::Wrong, Some(yours)) => words.verdict_wrong(owner, yours),
        (Mark::NotSure | Mark::Wrong, _) => words.verdict_not_sure(owner),
    }
}

/// The sources beside the article, by name.
fn further(page: &Page<'_>, scenario: &Scenario) -> Said {
    let credits = scenario.sources.iter().filter_map(|id| page.pack.source(id));
    let credits: Vec<Said> = credits.map(|source| page.words.source_credit(source)).collect();
    page.words.also_rests_on(page.words.listed(credits))
}
