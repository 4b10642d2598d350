//! What a host page hears: that something was answered, never what.

use yew::prelude::*;

use super::state::Quiz;
use crate::json::Json;
use crate::quiz::{Part, PartProgress, Screen, View};

/// Something that the host page may hear of.
#[derive(Clone, Debug, PartialEq)]
pub enum HostEvent {
    /// The first question is drawn.
    Ready,
    /// The first answer was given.
    Started {
        /// In which part.
        part: Part,
    },
    /// An answer was given.
    Progressed(PartProgress),
    /// The result is shown.
    Completed(Json),
    /// What was answered so far, for the element to keep; the page never hears of it.
    Answers(Option<Json>),
    /// What kind of screen is shown, for the element's own states.
    Screen {
        /// Something is answered.
        started: bool,
        /// It is the result.
        result: bool,
    },
}

/// Tells the host, after each drawing, what has changed since the last.
#[hook]
pub fn use_host_events(quiz: &Quiz, view: &View, on_event: &Callback<HostEvent>) {
    {
        let on_event = on_event.clone();
        use_effect_with((), move |()| on_event.emit(HostEvent::Ready));
    }
    let result = matches!(view.screen, Screen::Result(_));
    {
        let (on_event, started) = (on_event.clone(), !view.is_start);
        use_effect_with((started, result), move |(started, result)| {
            on_event.emit(HostEvent::Screen { started: *started, result: *result });
        });
    }
    {
        let (on_event, pack) = (on_event.clone(), quiz.edition.pack.clone());
        use_effect_with(quiz.session.answers.clone(), move |answers| {
            on_event.emit(HostEvent::Answers((!answers.is_empty()).then(|| answers.to_json(&pack))));
        });
    }
    {
        let (on_event, progress) = (on_event.clone(), view.progress.clone());
        let before = use_mut_ref(|| progress.clone());
        use_effect_with(quiz.session.answers.clone(), move |_| {
            let before = before.replace(progress.clone());
            let answered =
                progress.iter().find(|now| before.iter().any(|was| was.part == now.part && was.asked < now.asked));
            if let Some(answered) = answered {
                if before.iter().all(|was| was.asked == 0) {
                    on_event.emit(HostEvent::Started { part: answered.part });
                }
                on_event.emit(HostEvent::Progressed(*answered));
            }
        });
    }
    let report = match &view.screen {
        Screen::Result(outcome) => Some(outcome.report.clone()),
        Screen::Ask { .. } | Screen::Explain { .. } => None,
    };
    let (on_event, pack) = (on_event.clone(), quiz.edition.pack.clone());
    use_effect_with(report, move |report| {
        if let Some(report) = report {
            on_event.emit(HostEvent::Completed(report.to_json(&pack)));
        }
    });
}
