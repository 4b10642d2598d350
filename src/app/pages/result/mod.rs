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
use crate::app::edition::use_edition;
use crate::quiz::{Action, Outcome, Part, Setup};
use beyond::{Manager, Outlook, Plan};
use eligibility::Eligibility;
use gist::Gist;
use knowledge::Knowledge;
use leaning::Leaning;
use sources::Sources;
use steps::Steps;

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
            <Gist {outcome} />
            if report.knowledge.is_some() {
                <Knowledge {outcome} />
            }
            if let Some(leaning) = &report.leaning {
                <Leaning leaning={leaning.clone()} on_action={&props.on_action} />
            }
            if report.eligibility.is_some() {
                <Eligibility {outcome} />
                <Steps {outcome} />
                <Plan {outcome} />
            }
            <Manager />
            <Outlook />
            <Keep setup={props.setup.clone()} on_action={&props.on_action} />
            <Sources />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct SectionProps {
    /// The side-head.
    title: AttrValue,
    /// What is said.
    children: Html,
}

/// A side-head, and what is said beside it.
#[component]
fn Section(props: &SectionProps) -> Html {
    html! {
        <section class="spread">
            <h3>{ &props.title }</h3>
            <div class="stack">{ props.children.clone() }</div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct KeepProps {
    /// What was asked.
    setup: Setup,
    /// What the person did.
    on_action: Callback<Action>,
}

/// What to do now: go back, take what was not asked, start over.
#[component]
fn Keep(props: &KeepProps) -> Html {
    let edition = use_edition();
    let words = &edition.words;
    let act = |action: Action| props.on_action.reform(move |_: MouseEvent| action.clone());
    let asked = props.setup.parts();
    let others: Vec<Part> = Part::ALL.into_iter().filter(|part| !asked.contains(part)).collect();
    let with = |part: Part| {
        let parts: Vec<Part> = asked.iter().copied().chain([part]).collect();
        Action::SetUp { setup: props.setup.clone().with_parts(parts) }
    };
    html! {
        <div class="screen">
            if !others.is_empty() {
                <Section title={words.other_parts()}>
                    <ol class="others lined">
                        { for others.into_iter().map(|part| html! {
                            <li>
                                <h4>{ edition.part(part) }</h4>
                                <button type="button" class="act" onclick={act(with(part))}>{ words.take_part() }</button>
                            </li>
                        }) }
                    </ol>
                </Section>
            }
            <p class="onward">
                <button type="button" class="act" part="back" onclick={act(Action::WentBack)}>{ words.look_at_answers() }</button>
                <button type="button" class="act" onclick={act(Action::StartedOver)}>{ words.start_over() }</button>
            </p>
        </div>
    }
}
