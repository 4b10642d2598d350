//! The quiz while it runs: each message changes the state, and then the screen; the host
//! hears what it may.

use super::browser::Node;
use super::dom::Drawn;
use super::events::{HostEvent, Told};
use super::page::Page;
use super::pages;
use super::state::{Focus, Message, Quiz};
use crate::eligibility::Date;

/// What the quiz needs from its host.
pub struct Host {
    /// The folder of the quiz's own files, as an address.
    pub base: String,
    /// Says which day it is.
    pub today: fn() -> Date,
    /// Hears what the host may hear.
    pub on_event: Box<dyn Fn(HostEvent)>,
}

/// A quiz, where it is drawn, and who hears of it.
pub struct Running {
    quiz: Quiz,
    host: Host,
    /// What is on the page.
    pub drawn: Drawn,
    told: Option<Told>,
}

impl Running {
    /// Not drawn yet.
    pub fn new(root: Node, quiz: Quiz, host: Host) -> Running {
        Running { quiz, host, drawn: Drawn::new(root), told: None }
    }

    /// Draws the first screen.
    pub fn start(&mut self) {
        self.draw();
        self.tell(HostEvent::Ready);
        self.keep();
        self.report();
    }

    /// Takes what happened.
    pub fn take(&mut self, message: Message) {
        self.quiz.take(message, (self.host.today)());
        self.keep();
        self.draw();
        self.report();
    }

    fn draw(&mut self) {
        self.drawn.draw(pages::screen(&Page::of(&self.quiz, &self.host.base)));
        match std::mem::take(&mut self.quiz.focus) {
            Focus::Stays => {}
            Focus::Heading => self.drawn.focus("[tabindex]"),
            Focus::Field => self.drawn.focus("[data-next]"),
        }
    }

    /// Has the answers kept, before the next screen is drawn: if that fails, they are safe.
    fn keep(&self) {
        // At a letter that is typed there is none, and no reason to write all answers out.
        if !self.quiz.is_own() || !self.quiz.is_news {
            return;
        }
        let saved = self.quiz.saved();
        if self.told.as_ref().is_none_or(|told| told.saved != saved) {
            self.tell(HostEvent::Answers(saved));
        }
    }

    /// Tells the host what has changed.
    fn report(&mut self) {
        // What came by a link is not the person's: the host hears nothing of it.
        if self.quiz.is_own() && std::mem::take(&mut self.quiz.is_news) {
            let now = Told::of(&self.quiz);
            now.tell(self.told.as_ref(), &self.quiz, &self.host.on_event);
            self.told = Some(now);
        }
        if let Some(deed) = self.quiz.deed.take() {
            self.tell(deed);
        }
    }

    fn tell(&self, event: HostEvent) {
        (self.host.on_event)(event);
    }
}
