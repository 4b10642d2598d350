//! A screen that asks: what is said about the question beside, the question wide.

use std::rc::Rc;

use yew::prelude::*;

use super::choice::Turn;
use super::field::field_question;
use super::leaning::{pair_question, rating_question};
use super::scenario::scenario_question;
use crate::app::components::{self, contents};
use crate::app::edition::{Edition, use_edition};
use crate::app::state::Quiz;
use crate::eligibility::{Date, Profile};
use crate::quiz::pack::Pole;
use crate::quiz::{Action, Answer, Call, PartProgress, Question, Screen, Setup, Spared, View};

/// The person before the questions about them: what is asked, and what is known.
#[derive(Clone, PartialEq)]
pub struct Person {
    /// What is asked.
    pub setup: Setup,
    /// What they said about themselves so far.
    pub profile: Profile,
    /// The day.
    pub as_of: Date,
}

impl Person {
    /// The person of this session.
    pub fn of(quiz: &Quiz) -> Person {
        let session = &quiz.session;
        let profile = session.answers.profile(&quiz.edition.pack);
        Person { setup: session.setup.clone(), profile, as_of: session.as_of }
    }
}

#[derive(PartialEq, Properties)]
pub struct AskProps {
    /// The question.
    pub question: Question,
    /// The answer given to it before.
    pub answer: Option<Answer>,
    /// The screen.
    pub view: Rc<View>,
    /// Who is asked.
    pub person: Rc<Person>,
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
        answer: answer.clone(),
        can_go_back: view.can_go_back,
        is_start: view.is_start,
        moved: *moved,
        on_action: on_action.clone(),
    };
    let asked = match question {
        Question::Scenario(place) => scenario_question(&edition, place, &turn),
        Question::Pair(place) => pair_question(&edition, place, &turn),
        Question::Rating(place) => rating_question(&edition, place, &turn),
        Question::Field(index) => field_question(&edition, index, &turn, &props.person),
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
                { margin(&edition, question, &view.screen, &props.person.profile, on_action) }
            </div>
            if view.is_start {
                { contents(&edition, &view.progress, &props.person.setup, on_action) }
            }
        </>
    }
}

/// What is said beside a question: what is spared, or that the leaning is settled.
fn margin(
    edition: &Edition,
    question: Question,
    screen: &Screen,
    profile: &Profile,
    on_action: &Callback<Action>,
) -> Html {
    let Screen::Ask { spared, settled: call, .. } = screen else { return Html::default() };
    if let Some(call) = call {
        return settled(edition, *call, on_action);
    }
    let others: Vec<Spared> =
        spared.iter().filter(|spared| Question::Field(spared.field) != question).cloned().collect();
    let is_plan = matches!(question, Question::Field(index) if edition.pack.rules.field_at(index).is_some_and(|field| field.plan));
    if others.is_empty() && !is_plan {
        return Html::default();
    }
    html! {
        <div class="quiet spared">
            if is_plan {
                { settled_verdicts(edition, on_action) }
            }
            if !others.is_empty() {
                <p><b>{ edition.words.not_asked() }</b></p>
                { self::spared(edition, &others, profile, on_action) }
            }
        </div>
    }
}

/// The early word of this part: once a field of the plan is asked, no verdict is open
/// that an answer could settle.
fn settled_verdicts(edition: &Edition, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let onclick = on_action.reform(|_: MouseEvent| Action::LeftOpen);
    html! {
        <>
            <p>{ words.settled_verdicts() }</p>
            <p><button type="button" class="act quiet" {onclick}>{ words.leave_plan_open() }</button></p>
        </>
    }
}

/// What is not asked and why, and the way to answer each all the same.
pub fn spared(edition: &Edition, spared: &[Spared], profile: &Profile, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let lines = words.spared_lines(rules, profile, spared).into_iter().map(|line| html! { <p>{ line }</p> });
    let anyway = spared.iter().filter_map(|Spared { field: index, .. }| {
        let field = rules.field_at(*index)?;
        let question = Question::Field(*index);
        let onclick = on_action.reform(move |_: MouseEvent| Action::WentTo { question });
        let label = words.answer_anyway(words.field_name(field));
        Some(html! { <li><button type="button" class="act quiet" {onclick}>{ label }</button></li> })
    });
    html! {
        <>
            { for lines }
            <ul class="plain screen">{ for anyway }</ul>
        </>
    }
}

/// The leaning's early word.
fn settled(edition: &Edition, call: Call, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let said = match call {
        Call::None => words.settled_none(),
        Call::Clear(Pole::Technical) => words.settled_clear(words.lower_first(words.leaning_technical())),
        Call::Clear(Pole::People) => words.settled_clear(words.lower_first(words.leaning_people())),
    };
    let onclick = on_action.reform(|_: MouseEvent| Action::LeftOpen);
    html! {
        <div class="quiet spared">
            <p role="status">{ said }</p>
            <button type="button" class="act quiet" {onclick}>{ words.leave_rest_open() }</button>
        </div>
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
