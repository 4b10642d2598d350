//! What a host page hears: that something was answered, never what.

use yew::Callback;

use super::state::Quiz;
use crate::json::Json;
use crate::quiz::{Answers, Part, PartProgress, Screen};

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

/// What there was to tell after a drawing, to compare with the next.
pub struct Told {
    answers: Answers,
    progress: Vec<PartProgress>,
    started: bool,
    /// The report, with which a result is told; it says the day, too.
    report: Option<Json>,
}

impl Told {
    /// What there is to tell of a quiz.
    pub fn of(quiz: &Quiz) -> Told {
        let report = match &quiz.view.screen {
            Screen::Result(outcome) => Some(outcome.report.to_json(&quiz.edition.pack)),
            Screen::Ask { .. } | Screen::Explain { .. } => None,
        };
        let (answers, progress) = (quiz.session.answers.clone(), quiz.view.progress.clone());
        Told { answers, progress, started: !quiz.view.is_start, report }
    }

    /// Tells the host what has changed since the last drawing.
    pub fn tell(&self, before: Option<&Told>, quiz: &Quiz, on_event: &Callback<HostEvent>) {
        let (started, result) = (self.started, self.report.is_some());
        if before.is_none() {
            on_event.emit(HostEvent::Ready);
        }
        if before.is_none_or(|before| (before.started, before.report.is_some()) != (started, result)) {
            on_event.emit(HostEvent::Screen { started, result });
        }
        if before.is_none_or(|before| before.answers != self.answers) {
            let answers =
                (!self.answers.is_empty()).then(|| crate::quiz::saved::save(&quiz.edition.pack, &self.answers, None));
            on_event.emit(HostEvent::Answers(answers));
            self.tell_progress(before, on_event);
        }
        if let Some(report) = &self.report
            && before.is_none_or(|before| before.report.as_ref() != Some(report))
        {
            on_event.emit(HostEvent::Completed(report.clone()));
        }
    }

    fn tell_progress(&self, before: Option<&Told>, on_event: &Callback<HostEvent>) {
        let Some(before) = before else { return };
        let has_grown =
            |now: &&PartProgress| before.progress.iter().any(|was| was.part == now.part && was.asked < now.asked);
        if let Some(answered) = self.progress.iter().find(has_grown) {
            if before.progress.iter().all(|was| was.asked == 0) {
                on_event.emit(HostEvent::Started { part: answered.part });
            }
            on_event.emit(HostEvent::Progressed(*answered));
        }
    }
}
