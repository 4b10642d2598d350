//! The browser half: Yew draws a [`View`] in words and sends [`Action`]s.
//!
//! No rule, score or count is made here. The first screen depends on nothing but
//! the pack, the words and the setup, so that it can be drawn at build time, too.

mod components;
mod edition;
mod events;
mod pages;
mod state;

use std::rc::Rc;

use yew::prelude::*;

pub use edition::Edition;
pub use events::HostEvent;

use crate::eligibility::Date;
use crate::quiz::{Action, Answers, Screen, Setup, View};
use components::head;
use pages::{Ask, Explanation, Person, ResultPage};
use state::Quiz;

/// What the quiz needs from its host.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The pack and its words.
    pub edition: Edition,
    /// What is asked.
    pub setup: Setup,
    /// What was answered before, when the quiz starts.
    pub answers: Answers,
    /// Says which day it is.
    pub today: Callback<(), Date>,
    /// Hears what the host may hear.
    pub on_event: Callback<HostEvent>,
}

/// The whole quiz.
#[component]
pub fn App(props: &AppProps) -> Html {
    let quiz = {
        let AppProps { edition, setup, answers, today, .. } = props.clone();
        use_reducer(move || Quiz::new(edition, setup, answers, today.emit(())))
    };
    {
        // The host may change what is asked, or the language, while it runs.
        let (dispatcher, today) = (quiz.dispatcher(), props.today.clone());
        use_effect_with((props.edition.clone(), props.setup.clone()), move |(edition, setup)| {
            let (edition, setup, today) = (edition.clone(), setup.clone(), today.emit(()));
            dispatcher.dispatch(state::Change::Host { edition, setup, today });
        });
    }
    let pack = quiz.edition.pack.clone();
    let view = View::of(&pack, &quiz.session);
    events::use_host_events(&quiz, &view, &props.on_event);
    let on_action = {
        let dispatcher = quiz.dispatcher();
        use_callback(props.today.clone(), move |action: Action, today| {
            dispatcher.dispatch(state::Change::Act(action, today.emit(())));
        })
    };
    let moved = quiz.moved;
    // The first screen has its contents instead, and the result has no line to walk.
    let has_rail = !view.is_start && !matches!(view.screen, Screen::Result(_));
    let screen = match &view.screen {
        Screen::Ask { question, answer, .. } => {
            let key = question.id(&pack).to_owned();
            html! {
                <Ask {key} question={*question} answer={answer.clone()} view={Rc::new(view.clone())} {moved}
                    person={Rc::new(Person::of(&quiz))} on_action={on_action.clone()} />
            }
        }
        Screen::Explain { scenario, answer } => {
            let key = format!("{scenario}-explained");
            html! { <Explanation {key} scenario={*scenario} answer={*answer} view={Rc::new(view.clone())} {moved} on_action={on_action.clone()} /> }
        }
        Screen::Result(outcome) => {
            let outcome = outcome.clone();
            html! { <ResultPage {outcome} person={Rc::new(Person::of(&quiz))} {moved} on_action={on_action.clone()} /> }
        }
    };
    html! {
        <ContextProvider<Edition> context={quiz.edition.clone()}>
            <div class="sheet">
                { head(&quiz.edition, &view.progress, has_rail) }
                { screen }
            </div>
        </ContextProvider<Edition>>
    }
}
