//! What a host page hears: that something was answered, never what.

use super::state::Quiz;
use crate::json::Json;
use crate::quiz::{Part, PartProgress};

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
    /// What was answered so far, as JSON, for the element to keep; the page never hears of it.
    Answers(Option<String>),
    /// The person went back from a link to their own quiz.
    Left,
    /// Something that the element is to do on the device; the page never hears of it.
    Device(&'static str, Json),
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
    /// What was answered, as the element keeps it.
    pub saved: Option<String>,
    progress: Vec<PartProgress>,
    started: bool,
    /// The report, with which a result is told; it says the day, too. A text is soon compared.
    report: Option<String>,
}

impl Told {
    /// What there is to tell of a quiz.
    pub fn of(quiz: &Quiz) -> Told {
        Told {
            saved: quiz.saved(),
            progress: quiz.view.progress.clone(),
            started: !quiz.view.is_start,
            report: quiz.report().map(|report| report.written()),
        }
    }

    /// Tells the host what has changed since the last drawing.
    pub fn tell(&self, before: Option<&Told>, quiz: &Quiz, on_event: &dyn Fn(HostEvent)) {
        let (started, result) = (self.started, self.report.is_some());
        if before.is_none_or(|before| (before.started, before.report.is_some()) != (started, result)) {
            on_event(HostEvent::Screen { started, result });
        }
        if before.is_none_or(|before| before.saved != self.saved) {
            self.tell_progress(before, on_event);
        }
        if before.is_none_or(|before| before.report != self.report)
            && let Some(report) = quiz.report()
        {
            on_event(HostEvent::Completed(report));
        }
    }

    fn tell_progress(&self, before: Option<&Told>, on_event: &dyn Fn(HostEvent)) {
        let Some(before) = before else { return };
        let has_grown =
            |now: &&PartProgress| before.progress.iter().any(|was| was.part == now.part && was.asked < now.asked);
        if let Some(answered) = self.progress.iter().find(has_grown) {
            if before.progress.iter().all(|was| was.asked == 0) {
                on_event(HostEvent::Started { part: answered.part });
            }
            on_event(HostEvent::Progressed(*answered));
        }
    }
}
