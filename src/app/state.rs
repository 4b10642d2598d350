//! The Yew adapter of a session: all logic is in [`crate::quiz`].

use std::rc::Rc;

use yew::Reducible;

use super::Edition;
use crate::eligibility::Date;
use crate::quiz::{Action, Answers, Session, Setup};

/// The session on screen.
#[derive(Clone, PartialEq)]
pub struct Quiz {
    /// The pack and its words.
    pub edition: Edition,
    /// The session.
    pub session: Session,
    /// Whether the person has acted: only then may focus move.
    pub moved: bool,
}

/// What changes it.
pub enum Change {
    /// The person acted, on a day.
    Act(Action, Date),
    /// The host page wants another setup or language.
    Host {
        /// The pack and its words.
        edition: Edition,
        /// What is asked.
        setup: Setup,
        /// The day.
        today: Date,
    },
}

impl Quiz {
    /// A new session.
    pub fn new(edition: Edition, setup: Setup, answers: Answers, today: Date) -> Quiz {
        let session = Session::with(&edition.pack, setup, answers, today);
        Quiz { edition, session, moved: false }
    }
}

impl Reducible for Quiz {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let next = match change {
            Change::Act(action, today) => {
                let session = self.session.after(&self.edition.pack, &action, today);
                Quiz { session, moved: true, ..(*self).clone() }
            }
            Change::Host { edition, setup, .. } if setup == self.session.setup => Quiz { edition, ..(*self).clone() },
            Change::Host { edition, setup, today } => {
                let session = self.session.after(&edition.pack, &Action::SetUp { setup }, today);
                Quiz { edition, session, ..(*self).clone() }
            }
        };
        if next == *self { self } else { Rc::new(next) }
    }
}
