//! What comes of an answer to a scenario: the reason, the quotation, the other side.

use std::rc::Rc;

use yew::prelude::*;

use super::choice::{NOT_SURE, not_sure};
use super::scenario::{owner_id, owner_words, owners};
use crate::app::components::{Onward, Stop, quote, side, use_focus};
use crate::app::edition::{Edition, use_edition};
use crate::quiz::pack::words::{name, owner_name};
use crate::quiz::pack::{Owner, Scenario};
use crate::quiz::{Action, Mark, View, mark};
use crate::words::letters::lower;

#[derive(PartialEq, Properties)]
pub struct ExplanationProps {
    /// The scenario's place in the pack.
    pub scenario: usize,
    /// The answer; `None` is not sure.
    pub answer: Option<Owner>,
    /// The screen.
    pub view: Rc<View>,
    /// Whether the person has acted.
    pub moved: bool,
    /// What the person did.
    pub on_action: Callback<Action>,
}

#[component]
pub fn Explanation(props: &ExplanationProps) -> Html {
    let edition = use_edition();
    let heading = use_focus(props.moved);
    let Some(scenario) = edition.pack.scenarios.get(props.scenario) else { return Html::default() };
    let words = &edition.words;
    let progress = props.view.current();
    let (at, most) = progress.map_or((0, 0), |progress| (progress.at, progress.most()));
    let onsubmit = props.on_action.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::WentOn
    });
    let chosen = props.answer.map_or(NOT_SURE, |owner| owner_id(&edition, owner));
    let answer = owner_id(&edition, scenario.answer);
    let other_side = words.find_text(&name(&scenario.id, "other-side"));
    let is_last = at == most;
    html! {
        <div class="spread">
            { side(&edition, crate::quiz::Part::Knowledge, at, &words.knowledge_of(most as u32), &words.knowledge_at(at as u32, most as u32)) }
            <div>
                <fieldset class="ask" disabled=true>
                    <legend class="ask__words">{ words.text(&name(&scenario.id, "")) }</legend>
                    <p class="ask__stem">{ if scenario.per_article { words.whose_job_per_article() } else { words.whose_job() } }</p>
                    <div class="stops stops--given">
                        { for owners(&edition).into_iter().map(|offer| html! {
                            <Stop group={scenario.id.clone()} chosen={chosen == offer.value.as_str()} is_answer={answer == offer.value.as_str()}
                                value={offer.value} words={offer.words} shape={offer.shape} />
                        }) }
                    </div>
                    if props.answer.is_none() {
                        { for Some(not_sure(&edition)).map(|offer| html! {
                            <div class="stops--given">
                                <Stop group={scenario.id.clone()} chosen=true value={offer.value} words={offer.words} shape={offer.shape} />
                            </div>
                        }) }
                    }
                </fieldset>
                <form class="answer stack" part="explanation" {onsubmit}>
                    <h3 class="said" ref={heading} tabindex="-1">{ said(&edition, scenario, props.answer) }</h3>
                    <p class="measure">{ words.text(&name(&scenario.id, "reason")) }</p>
                    if let Some(fact) = scenario.facts.first() {
                        { quote(&edition, fact) }
                    }
                    if !scenario.sources.is_empty() {
                        <p class="quiet measure">{ further(&edition, scenario) }</p>
                    }
                    if let Some(other_side) = other_side {
                        <details class="measure" open={scenario.contested}>
                            <summary>{ words.other_side() }</summary>
                            <p>{ other_side }</p>
                        </details>
                    }
                    <Onward label={if is_last { words.next_fact() } else { words.next_scene() }}
                        can_go_back={props.view.can_go_back} can_start_over=true on_action={&props.on_action} />
                </form>
            </div>
        </div>
    }
}

/// "The engineering manager’s. You said: both."
fn said(edition: &Edition, scenario: &Scenario, answer: Option<Owner>) -> String {
    let words = &edition.words;
    let owner = words.text(&owner_name(&edition.pack, scenario.answer));
    let yours = answer.map(|owner| lower(&owner_words(edition, owner)));
    match (mark(scenario, answer), yours) {
        (Mark::NotScored, _) => words.verdict_open(),
        (Mark::Right, _) if answer == Some(scenario.answer) => words.verdict_right(owner),
        (Mark::Right, _) => words.verdict_accepted(owner),
        (Mark::Wrong, Some(yours)) => words.verdict_wrong(owner, yours),
        (Mark::NotSure | Mark::Wrong, _) => words.verdict_not_sure(owner),
    }
}

/// The sources beside the article, by name.
fn further(edition: &Edition, scenario: &Scenario) -> String {
    let credits = scenario.sources.iter().filter_map(|id| edition.pack.source(id));
    let credits: Vec<String> = credits.map(|source| edition.words.source_credit(source)).collect();
    edition.words.also_rests_on(credits.join("; "))
}
