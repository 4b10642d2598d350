//! "Whose job is this?"

use yew::prelude::*;

use super::choice::{Choice, Line, Offer, Turn, not_sure};
use crate::app::components::Shape;
use crate::app::edition::Edition;
use crate::quiz::pack::words::{name, role};
use crate::quiz::pack::{Owner, Pole};
use crate::quiz::{Action, Answer, Question};

/// The question of the scenario at that place in the pack.
pub fn scenario_question(edition: &Edition, place: usize, turn: &Turn) -> Html {
    let Some(scenario) = edition.pack.scenarios.get(place) else { return Html::default() };
    let words = &edition.words;
    let on_commit = {
        let (edition, question) = (edition.clone(), Question::Scenario(place));
        turn.on_action.reform(move |value: AttrValue| {
            let owner = Owner::ALL.into_iter().find(|owner| owner_id(&edition, *owner) == value.as_str());
            Action::Answered { question, answer: Answer::Owner(owner) }
        })
    };
    let stem = if scenario.per_article { words.whose_job_per_article() } else { words.whose_job() };
    html! {
        <Choice group={scenario.id.clone()} legend={words.text(&name(&scenario.id, ""))} stem={Some(AttrValue::from(stem))}
            offers={owners(edition)} unsure={Some(not_sure(edition))} line={Line::Short} chosen={None::<AttrValue>}
            next={words.answer_scene()} turn={turn.clone()} {on_commit} />
    }
}

/// The three owners, in the order of the line.
pub fn owners(edition: &Edition) -> Vec<Offer> {
    Owner::ALL
        .into_iter()
        .map(|owner| Offer {
            value: owner_id(edition, owner).to_owned().into(),
            words: owner_words(edition, owner).into(),
            shape: match owner {
                Owner::Role(Pole::Technical) => Shape::Technical,
                Owner::Role(Pole::People) => Shape::People,
                Owner::Both => Shape::Both,
            },
        })
        .collect()
}

/// The owner's public name.
pub fn owner_id(edition: &Edition, owner: Owner) -> &str {
    match owner {
        Owner::Role(pole) => role(&edition.pack, pole),
        Owner::Both => "both",
    }
}

/// The owner, as it is offered.
pub fn owner_words(edition: &Edition, owner: Owner) -> String {
    match owner {
        Owner::Role(pole) => edition.words.text(&format!("role-{}", role(&edition.pack, pole))),
        Owner::Both => edition.words.both(),
    }
}
