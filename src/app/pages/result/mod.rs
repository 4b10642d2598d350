//! The result: three phrases that tell it, then a section for each.

mod beyond;
mod eligibility;
mod gist;
mod knowledge;
mod leaning;
mod rests_on;
mod sources;
mod steps;
mod what_if;
mod when;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::use_focus;
use crate::app::edition::{Edition, use_edition};
use crate::app::pages::Person;
use crate::app::pages::ask::spared;
use crate::eligibility::what_ifs;
use crate::quiz::{Action, Outcome, Part, Setup};
use beyond::{manager, outlook, plan};
use eligibility::{eligibility, gates};
use gist::gist;
use knowledge::knowledge;
use sources::sources;
use steps::steps;
use what_if::WhatIf;
use when::when;

#[derive(PartialEq, Properties)]
pub struct ResultPageProps {
    /// What came of the session.
    pub outcome: Rc<Outcome>,
    /// Who was asked.
    pub person: Rc<Person>,
    /// Whether the person has acted.
    pub moved: bool,
    /// What the person did.
    pub on_action: Callback<Action>,
}

#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let edition = use_edition();
    let heading = use_focus(props.moved);
    let words = &edition.words;
    let outcome = &props.outcome;
    let report = &outcome.report;
    html! {
        <div part="result" class="result">
            <h2 class="headline" ref={heading} tabindex="-1">{ words.result_title() }</h2>
            <p class="quiet">{ words.result_date(words.date(report.as_of), edition.pack.version.as_str()) }</p>
            { gist(&edition, outcome) }
            if report.knowledge.is_some() {
                { knowledge(&edition, outcome) }
            }
            if let Some(leaning) = &report.leaning {
                { leaning::leaning(&edition, leaning) }
            }
            if report.eligibility.is_some() {
                { gated(&edition, outcome, &props.person, &props.on_action) }
                { steps(&edition, outcome) }
                { plan(&edition, outcome) }
            }
            { manager(&edition) }
            { outlook(&edition) }
            { keep(&edition, &props.person.setup, &props.on_action) }
            { sources(&edition) }
        </div>
    }
}

/// What the gates say, what would turn it, when, and what was not asked for it.
fn gated(edition: &Edition, outcome: &Outcome, person: &Rc<Person>, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let gates = gates(edition, outcome);
    if gates.is_empty() {
        return Html::default();
    }
    let sets: Vec<_> = gates.iter().map(|gate| gate.rule_set).collect();
    let offers = what_ifs(&edition.pack.rules, &sets, &outcome.profile, outcome.report.as_of);
    let not_asked = || {
        section(
            &words.not_asked(),
            html! { <div class="measure">{ spared(edition, &outcome.spared, &outcome.profile, on_action) }</div> },
        )
    };
    html! {
        <>
            { eligibility(edition, &gates, &outcome.profile) }
            if !offers.is_empty() {
                { section(&words.what_if(), html! { <WhatIf person={person.clone()} {offers} /> }) }
            }
            { when(edition, &gates, outcome.report.as_of, &outcome.profile) }
            if !outcome.spared.is_empty() {
                { not_asked() }
            }
        </>
    }
}

/// A side-head, and what is said beside it.
fn section(title: &str, body: Html) -> Html {
    html! {
        <section class="spread">
            <h3>{ title }</h3>
            <div class="stack">{ body }</div>
        </section>
    }
}

/// What to do now: go back, take what was not asked, start over.
fn keep(edition: &Edition, setup: &Setup, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let act = |action: Action| on_action.reform(move |_: MouseEvent| action.clone());
    let asked = setup.parts();
    let others: Vec<Part> = Part::ALL.into_iter().filter(|part| !asked.contains(part)).collect();
    let with = |part: Part| {
        let parts: Vec<Part> = asked.iter().copied().chain([part]).collect();
        Action::SetUp { setup: setup.clone().with_parts(parts) }
    };
    html! {
        <div class="screen">
            if !others.is_empty() {
                { section(&words.other_parts(), html! {
                    <ol class="others lined">
                        { for others.into_iter().map(|part| html! {
                            <li>
                                <h4>{ edition.part(part) }</h4>
                                <button type="button" class="act" onclick={act(with(part))}>{ words.take_part() }</button>
                            </li>
                        }) }
                    </ol>
                }) }
            }
            <p class="onward">
                <button type="button" class="act" part="back" onclick={act(Action::WentBack)}>{ words.look_at_answers() }</button>
                <button type="button" class="act" onclick={act(Action::StartedOver)}>{ words.start_over() }</button>
            </p>
        </div>
    }
}
