//! What lies beyond the verdict: a first plan, the manager's side, salary and outlook.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;
use crate::quiz::Outcome;
use crate::quiz::pack::Topic;

/// The steps that this person still has before them.
pub fn plan(edition: &Edition, outcome: &Outcome) -> Html {
    let words = &edition.words;
    let steps = outcome.plan.iter().map(|item| {
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
    section(&words.plan(), html! { <ol class="plan">{ for steps }</ol> })
}

/// What the sources say of the engineering manager.
pub fn manager(edition: &Edition) -> Html {
    section(&edition.words.manager(), notes(edition, Topic::Manager))
}

/// Salary and outlook, with their year.
pub fn outlook(edition: &Edition) -> Html {
    section(&edition.words.outlook(), notes(edition, Topic::Outlook))
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
