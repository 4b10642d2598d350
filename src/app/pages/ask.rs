//! A screen that asks: what is said about the question beside, the question wide.

use std::rc::Rc;

use yew::prelude::*;

use super::choice::Turn;
use super::field::{field_question, spared};
use super::leaning::{pair_question, rating_question};
use super::scenario::scenario_question;
use crate::app::components::{self, contents};
use crate::app::edition::{Edition, use_edition};
use crate::eligibility::FieldIndex;
use crate::quiz::{Action, Answer, PartProgress, Question, Setup, View};

#[derive(PartialEq, Properties)]
pub struct AskProps {
    /// The question.
    pub question: Question,
    /// The answer given to it before.
    pub answer: Option<Answer>,
    /// Fields that were spared.
    pub spared: Rc<[FieldIndex]>,
    /// The screen.
    pub view: Rc<View>,
    /// What is asked.
    pub setup: Setup,
    /// What the person said about themselves so far.
    pub profile: crate::eligibility::Profile,
    /// Whether the person has acted.
    pub moved: bool,
    /// What the person did.
    pub on_action: Callback<Action>,
}

#[component]
pub fn Ask(props: &AskProps) -> Html {
    let edition = use_edition();
    let AskProps { question, answer, view, moved, on_action, .. } = props;
    let question = *question;
    let turn = Turn {
        answer: *answer,
        can_go_back: view.can_go_back,
        is_start: view.is_start,
        moved: *moved,
        on_action: on_action.clone(),
    };
    let asked = match question {
        Question::Scenario(place) => scenario_question(&edition, place, &turn),
        Question::Pair(place) => pair_question(&edition, place, &turn),
        Question::Rating(place) => rating_question(&edition, place, &turn),
        Question::Field(index) => field_question(&edition, index, &turn, &props.setup, &props.profile),
    };
    let beside = if view.is_start {
        html! { <p class="lede">{ edition.words.text("pack-lede") }</p> }
    } else {
        view.current().map_or_else(Html::default, |progress| side(&edition, question, progress))
    };
    html! {
        <>
            <div class="spread">
                { beside }
                { asked }
                if !props.spared.is_empty() {
                    { spared(&edition, &props.spared, on_action) }
                }
            </div>
            if view.is_start {
                { contents(&edition, &view.progress, &props.setup, on_action) }
            }
        </>
    }
}

/// The number of the question, counted in what it is: scenes, pairs, ratings, facts.
fn side(edition: &Edition, question: Question, progress: PartProgress) -> Html {
    let words = &edition.words;
    let ratings = edition.pack.ratings.len();
    let pairs = progress.most().saturating_sub(ratings);
    let (at, most) = match question {
        Question::Pair(_) => (progress.at, pairs),
        Question::Rating(_) => (progress.at.saturating_sub(pairs), ratings),
        Question::Scenario(_) | Question::Field(_) => (progress.at, progress.most()),
    };
    let (n, total) = (at as u32, most as u32);
    let (of, at_of) = match question {
        Question::Scenario(_) => (words.knowledge_of(total), words.knowledge_at(n, total)),
        Question::Pair(_) => (words.leaning_of_pairs(total), words.leaning_at_pairs(n, total)),
        Question::Rating(_) => (words.leaning_of_ratings(total), words.leaning_at_ratings(n, total)),
        Question::Field(_) => (words.eligibility_of(total), words.eligibility_at(n, total)),
    };
    components::side(edition, progress.part, at, &of, &at_of)
}
