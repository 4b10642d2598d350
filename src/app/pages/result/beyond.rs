//! What lies beyond the verdict: a first plan, the manager's side, salary and outlook.

use std::rc::Rc;

use yew::prelude::*;

use super::Section;
use crate::app::edition::{Edition, use_edition};
use crate::quiz::Outcome;
use crate::quiz::pack::Topic;

#[derive(PartialEq, Properties)]
pub struct PlanProps {
    /// What came of the session.
    pub outcome: Rc<Outcome>,
}

/// The steps that this person still has before them.
#[component]
pub fn Plan(props: &PlanProps) -> Html {
    let edition = use_edition();
    let words = &edition.words;
    let steps = props.outcome.plan.iter().map(|item| {
        html! {
            <li class={item.uncertain.then_some("open")}>
                <h4>
                    if item.uncertain {
                        <span class="quiet">{ words.plan_uncertain() }{ " " }</span>
                    }
                    { words.text(&format!("plan-{}", item.id)) }
                </h4>
                <p class="measure">{ words.text(&format!("plan-{}-how", item.id)) }</p>
            </li>
        }
    });
    html! { <Section title={words.plan()}><ol class="plan">{ for steps }</ol></Section> }
}

/// What the sources say of the engineering manager.
#[component]
pub fn Manager() -> Html {
    let edition = use_edition();
    html! { <Section title={edition.words.manager()}>{ notes(&edition, Topic::Manager) }</Section> }
}

/// Salary and outlook, with their year.
#[component]
pub fn Outlook() -> Html {
    let edition = use_edition();
    html! { <Section title={edition.words.outlook()}>{ notes(&edition, Topic::Outlook) }</Section> }
}

fn notes(edition: &Edition, topic: Topic) -> Html {
    let words = &edition.words;
    let notes = edition.pack.notes.iter().filter(|note| note.topic == topic);
    let mut sources: Vec<String> = Vec::new();
    for source in notes.clone().flat_map(|note| &note.sources).filter_map(|id| edition.pack.cited(id)) {
        let credit = words.source_credit(source);
        if !sources.contains(&credit) {
            sources.push(credit);
        }
    }
    html! {
        <>
            <ul class="plain stack measure">
                { for notes.map(|note| html! { <li>{ words.text(&format!("note-{}", note.id)) }</li> }) }
            </ul>
            <p class="quiet measure">{ sources.join("; ") }</p>
        </>
    }
}
