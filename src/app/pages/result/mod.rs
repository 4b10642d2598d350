//! The result: three phrases that tell it, then a section for each.

mod beyond;
mod eligibility;
mod gist;
mod knowledge;
mod leaning;
mod sources;
mod steps;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::use_focus;
use crate::app::edition::{Edition, use_edition};
use crate::quiz::{Action, Outcome, Part, Setup};
use beyond::{manager, outlook, plan};
use eligibility::eligibility;
use gist::gist;
use knowledge::knowledge;
use sources::sources;
use steps::steps;

#[derive(PartialEq, Properties)]
pub struct ResultPageProps {
    /// What came of the session.
    pub outcome: Rc<Outcome>,
    /// What was asked.
    pub setup: Setup,
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
                { eligibility(&edition, outcome) }
                { steps(&edition, outcome) }
                { plan(&edition, outcome) }
            }
            { manager(&edition) }
            { outlook(&edition) }
            { keep(&edition, &props.setup, &props.on_action) }
            { sources(&edition) }
        </div>
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
