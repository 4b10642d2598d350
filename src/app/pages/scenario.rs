//! "Whose job is this?"

use super::choice::{Choice, Line};
use crate::app::components::{Offer, Shape};
use crate::app::markup::{Html, nothing};
use crate::app::page::Page;
use crate::quiz::pack::words::{name, owner_id};
use crate::quiz::pack::{Owner, Pole, Scenario};
use crate::words::Said;

/// The question of the scenario at that place in the pack.
pub fn scenario_question(page: &Page<'_>, place: usize) -> Html {
    let Some(scenario) = page.pack.scenarios.get(place) else { return nothing() };
    let choice = Choice {
        group: &scenario.id,
        legend: page.words.text(&name(&scenario.id, "")),
        stem: Some(stem(page, scenario)),
        offers: owners(page),
        line: Line::Short,
        unsure: true,
        next: page.words.answer_scene(),
        further: None,
    };
    choice.draw(page)
}

/// What is asked of every scenario.
pub fn stem(page: &Page<'_>, scenario: &Scenario) -> Said {
    if scenario.per_article { page.words.whose_job_per_article() } else { page.words.whose_job() }
}

/// The three owners, in the order of the line.
pub fn owners(page: &Page<'_>) -> Vec<Offer> {
    let offer = |owner| Offer {
        value: owner_id(page.pack, owner).to_owned(),
        words: owner_words(page, owner),
        shape: match owner {
            Owner::Role(Pole::Technical) => Shape::Technical,
            Owner::Role(Pole::People) => Shape::People,
            Owner::Both => Shape::Both,
        },
    };
    Owner::ALL.into_iter().map(offer).collect()
}

/// The owner, as it is offered.
pub fn owner_words(page: &Page<'_>, owner: Owner) -> Said {
    match owner {
        Owner::Role(pole) => page.role(pole, ""),
        Owner::Both => page.words.both(),
    }
}
