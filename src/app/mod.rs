//! The browser half: Yew draws a [`View`](crate::quiz::View) in words and hears what the
//! person does.
//!
//! No rule, score or count is made here. There is one component: all that is on screen
//! is drawn from one state (`state.rs`), by plain functions, and a component more would
//! cost every visitor some two kilobytes. The first screen depends on nothing but
//! the pack, the words and the setup, so that it can be drawn at build time, too.

mod answers;
mod components;
#[cfg(feature = "ssr")]
mod drawn;
mod edition;
mod events;
mod keep;
mod loaded;
mod markup;
mod numbers;
mod page;
mod pages;
mod projects;
mod refusal;
mod state;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

#[cfg(feature = "ssr")]
pub use drawn::drawn;
pub use edition::Edition;
pub use events::HostEvent;
pub use keep::{Device, Keep, Note};
pub use state::Message;

use crate::eligibility::Date;
use crate::quiz::Setup;
use events::Told;
use page::Page;
use state::{Focus, Quiz};

/// What the quiz needs from its host.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The pack and its words.
    pub edition: Edition,
    /// What is asked.
    pub setup: Setup,
    /// What the device keeps, when the quiz starts.
    pub device: Rc<Device>,
    /// The question and the answer that were chosen before the program ran.
    pub begun: Option<(String, String)>,
    /// The folder of the quiz's own files, as an address.
    pub base: AttrValue,
    /// Says which day it is.
    pub today: Callback<(), Date>,
    /// Hears what the host may hear.
    pub on_event: Callback<HostEvent>,
}

/// The whole quiz.
pub struct App {
    quiz: Quiz,
    send: Callback<Message>,
    heading: NodeRef,
    field: NodeRef,
    told: Option<Told>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<App>) -> App {
        let AppProps { edition, setup, device, begun, today, .. } = context.props();
        let begun = begun.as_ref().map(|(question, name)| (question.as_str(), name.as_str()));
        App {
            quiz: Quiz::new(edition.clone(), setup.clone(), device.clone(), begun, today.emit(())),
            send: context.link().callback(|message| message),
            heading: NodeRef::default(),
            field: NodeRef::default(),
            told: None,
        }
    }

    fn update(&mut self, context: &Context<App>, message: Message) -> bool {
        self.quiz.take(message, context.props().today.emit(()));
        self.keep(context);
        true
    }

    /// The host may change what is asked, or the language, while it runs.
    fn changed(&mut self, context: &Context<App>, _: &AppProps) -> bool {
        let AppProps { edition, setup, today, .. } = context.props();
        self.quiz.host(edition, setup, today.emit(()));
        self.keep(context);
        true
    }

    fn view(&self, context: &Context<App>) -> Html {
        let page = Page {
            base: &context.props().base,
            pack: &self.quiz.edition.pack,
            words: &self.quiz.edition.words,
            quiz: &self.quiz,
            send: &self.send,
            heading: &self.heading,
            field: &self.field,
        };
        pages::screen(&page)
    }

    fn rendered(&mut self, context: &Context<App>, is_first: bool) {
        let focused = match std::mem::take(&mut self.quiz.focus) {
            Focus::Stays => None,
            Focus::Heading => self.heading.cast::<HtmlElement>(),
            Focus::Field => self.field.cast::<HtmlElement>(),
        };
        if let Some(element) = focused {
            // An element that is not shown takes no focus; nothing is lost by it.
            let _ = element.focus();
        }
        let on_event = &context.props().on_event;
        if is_first {
            on_event.emit(HostEvent::Ready);
            self.keep(context);
        }
        // What came by a link is not the person's: the host hears nothing of it.
        if self.quiz.is_own() && std::mem::take(&mut self.quiz.is_news) {
            let now = Told::of(&self.quiz);
            now.tell(self.told.as_ref(), on_event);
            self.told = Some(now);
        }
        if let Some(deed) = self.quiz.deed.take() {
            on_event.emit(deed);
        }
    }
}

impl App {
    /// Has the answers kept, before the next screen is drawn: that may be a moment later,
    /// and the element gone by then.
    fn keep(&self, context: &Context<App>) {
        // At a letter that is typed there is none, and no reason to write all answers out.
        if !self.quiz.is_own() || !self.quiz.is_news {
            return;
        }
        let saved = self.quiz.saved();
        if self.told.as_ref().is_none_or(|told| told.saved != saved) {
            context.props().on_event.emit(HostEvent::Answers(saved));
        }
    }
}
