//! What the person knows of the difference, by whose job it is, and what to read again.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;
use crate::app::pages::scenario::owner_words;
use crate::quiz::pack::words::name;
use crate::quiz::pack::{Owner, Pole, Scenario};
use crate::quiz::{Mark, Outcome};
use crate::words::letters::lower;

/// What the person knows, and what to read again.
pub fn knowledge(edition: &Edition, outcome: &Outcome) -> Html {
    let words = &edition.words;
    let Some(report) = &outcome.report.knowledge else { return Html::default() };
    let scenario = |(place, mark): &(usize, Mark)| edition.pack.scenarios.get(*place).map(|scenario| (scenario, *mark));
    let marks: Vec<(&Scenario, Mark)> = outcome.marks.iter().filter_map(scenario).collect();
    let again: Vec<&Scenario> = marks
        .iter()
        .filter(|(_, mark)| matches!(mark, Mark::Wrong | Mark::NotSure))
        .map(|(scenario, _)| *scenario)
        .collect();
    let by_role = report
        .by_role
        .iter()
        .filter(|(_, tally)| tally.asked > 0)
        .map(|(owner, tally)| words.knowledge_by_role(owner_words(edition, *owner), tally.right, tally.asked));
    let owner = |pole| lower(&owner_words(edition, Owner::Role(pole)));
    let total = report.total;
    section(
        &words.part_knowledge(),
        html! {
            <>
                <p class="said">{ words.count_of(total.right, total.asked) }</p>
                { self::marks(&marks.iter().map(|(scenario, mark)| (scenario.answer, *mark)).collect::<Vec<_>>(), &words.knowledge_picture(total.asked, total.right, total.wrong, total.not_sure)) }
                <p class="quiet">{ words.knowledge_legend(owner(Pole::Technical), owner(Pole::People)) }</p>
                <ul class="plain">{ for by_role.map(|line| html! { <li>{ line }</li> }) }</ul>
                if again.is_empty() {
                    <p>{ words.knowledge_none_wrong() }</p>
                } else {
                    <h4>{ words.knowledge_again() }</h4>
                    <dl class="stack">{ for again.into_iter().map(|scenario| recall(edition, scenario)) }</dl>
                }
            </>
        },
    )
}

/// The one line to remember, with the quotation that it rests on.
fn recall(edition: &Edition, scenario: &Scenario) -> Html {
    let fact = scenario.facts.first().and_then(|id| edition.pack.fact(id));
    html! {
        <div>
            <dt>{ edition.words.text(&name(&scenario.id, "recall")) }</dt>
            if let Some(fact) = fact {
                <dd class="quiet"><q lang="en">{ &fact.quote }</q></dd>
            }
        </div>
    }
}

const STEP: usize = 28;

/// A shape a scene: its form is the right answer, its filling is yours.
fn marks(marks: &[(Owner, Mark)], label: &str) -> Html {
    let shapes = marks.iter().enumerate().map(|(i, (owner, mark))| {
        let x = i * STEP + 1;
        let class = match mark {
            Mark::Right => "full",
            Mark::Wrong => "hollow",
            Mark::NotSure | Mark::NotScored => "open",
        };
        match owner {
            Owner::Role(Pole::Technical) => html! {
                <rect class={classes!("technical", class)} x={x.to_string()} y="3" width="16" height="16" />
            },
            Owner::Role(Pole::People) => html! {
                <circle class={classes!("people", class)} cx={(x + 8).to_string()} cy="11" r="8" />
            },
            Owner::Both => html! { <path class={class} d={format!("M{x} 3h8a8 8 0 0 1 0 16h-8z")} /> },
        }
    });
    let width = (marks.len() * STEP).to_string();
    html! {
        <svg class="pic pic--fixed" width={width.clone()} height="22" viewBox={format!("0 0 {width} 22")} role="img" aria-label={label.to_owned()}>
            { for shapes }
        </svg>
    }
}
