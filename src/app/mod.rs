//! The browser half: draws a [`View`](crate::quiz::View) in words and hears what the
//! person does.
//!
//! No rule, score or count is made here. All that is on screen is drawn from one state
//! (`state.rs`) by plain functions, as plain data (`markup.rs`), which `dom.rs` puts on the
//! page. The first screen depends on nothing but the pack, the words and the setup, so that
//! it can be drawn at build time, too (`drawn.rs`).

mod answers;
mod browser;
mod components;
mod dom;
mod drawn;
mod edition;
mod events;
mod keep;
mod late;
mod loaded;
mod markup;
mod numbers;
mod page;
mod pages;
mod projects;
mod refusal;
mod running;
mod state;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;

pub use browser::Node;
pub use drawn::drawn;
pub use edition::Edition;
pub use events::HostEvent;
pub use keep::{Device, Keep, Note};
pub use late::arrived;
pub use running::Host;
pub use state::{Message, Quiz};

use browser::Event;
use markup::On;
use running::Running;

/// A quiz that runs in an element of the page, until it is dropped.
pub struct App {
    inbox: Rc<Inbox>,
    _hears: Closure<dyn Fn(Event)>,
}

impl App {
    /// Draws the quiz into an element that is empty, and hears what happens there.
    pub fn new(root: &Node, quiz: Quiz, host: Host) -> App {
        let running = RefCell::new(Running::new(root.clone(), quiz, host));
        let inbox = Rc::new(Inbox { running, waiting: RefCell::default() });
        let hearer = inbox.clone();
        let hears = Closure::<dyn Fn(Event)>::new(move |event| hearer.hear(&event));
        for on in On::ALL {
            root.listen(on.event(), &hears);
        }
        inbox.running.borrow_mut().start();
        inbox.read();
        App { inbox, _hears: hears }
    }

    /// Takes what happens elsewhere.
    pub fn send(&self, message: Message) {
        self.inbox.send(message);
    }
}

/// The way in for all that happens. What happens while the quiz is busy with something
/// else (the focus moves, the host hears of something and acts) waits its turn.
struct Inbox {
    running: RefCell<Running>,
    waiting: RefCell<Vec<Message>>,
}

impl Inbox {
    fn hear(&self, event: &Event) {
        // A busy quiz has just changed what it would be about.
        let message = self.running.try_borrow_mut().ok().and_then(|mut running| running.drawn.message(event));
        if let Some(message) = message {
            self.send(message);
        }
    }

    fn send(&self, message: Message) {
        self.waiting.borrow_mut().push(message);
        self.read();
    }

    fn read(&self) {
        let Ok(mut running) = self.running.try_borrow_mut() else { return };
        loop {
            let messages = self.waiting.take();
            if messages.is_empty() {
                return;
            }
            for message in messages {
                running.take(message);
            }
        }
    }
}
