//! Elements, made by plain calls.
//!
//! Yew's `html!` writes out each element in place: some 250 bytes of the program a tag,
//! which came to a third of all that a visitor loads. A call here is a few bytes, and
//! what it makes is the same [`VTag`].

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::{AttrValue, Key, Listener, ListenerKind, VList, VTag, VText};
use yew::{Callback, Html, NodeRef};

use super::state::Message;

/// An element that is being made.
#[derive(Debug)]
pub struct Tag(Box<VTag>);

/// What an element can be listened to for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// It is pressed.
    Click,
    /// What stands in it has changed.
    Change,
    /// Something is typed into it.
    Input,
    /// The form is submitted, which the browser is kept from doing itself.
    Submit,
}

/// An element of that name, empty.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(VTag::new(name)))
}

/// An element of that name and class, empty.
#[inline(never)]
pub fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).class(class)
}

/// Nothing at all.
pub fn nothing() -> Html {
    Html::default()
}

/// Nodes without an element around them.
pub fn nodes(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// A run of text.
pub fn text(text: impl Into<String>) -> Html {
    text_node(text.into().into())
}

#[inline(never)]
fn text_node(text: AttrValue) -> Html {
    VText::new(text).into()
}

impl Tag {
    /// With classes.
    pub fn class(self, class: &'static str) -> Tag {
        self.attr("class", class)
    }

    /// With an attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Tag {
        self.0.add_attribute(name, value);
        self
    }

    /// With an attribute whose value is made here.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: String) -> Tag {
        self.0.add_attribute(name, value);
        self
    }

    /// With an attribute, if there is a value for it.
    pub fn attr_if(self, name: &'static str, value: Option<&'static str>) -> Tag {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// With a child.
    #[inline(never)]
    pub fn with(mut self, child: Html) -> Tag {
        self.0.add_child(child);
        self
    }

    /// With an element in it.
    #[inline(never)]
    pub fn tag(self, child: Tag) -> Tag {
        self.with(child.html())
    }

    /// With a child, if there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<Html>) -> Tag {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// With a run of text.
    pub fn text(self, text: impl Into<String>) -> Tag {
        self.said(text.into())
    }

    #[inline(never)]
    fn said(self, text: String) -> Tag {
        self.with(text_node(text.into()))
    }

    /// Known by a name among its siblings: another name is another element.
    pub fn key(mut self, key: String) -> Tag {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Found again by a reference.
    pub fn node(mut self, node: &NodeRef) -> Tag {
        self.0.node_ref = node.clone();
        self
    }

    /// Of a field: what stands in it.
    pub fn value(mut self, value: String) -> Tag {
        self.0.set_value(AttrValue::from(value));
        self
    }

    /// Of a box to tick or a radio button: whether it is chosen.
    pub fn checked(mut self, checked: bool) -> Tag {
        self.0.set_checked(checked);
        self
    }

    /// Sends a message on an event; what was typed or ticked is filled in.
    #[inline(never)]
    pub fn on(mut self, on: On, send: &Callback<Message>, message: Message) -> Tag {
        self.0.add_listener(Rc::new(Sends { on, send: send.clone(), message }));
        self
    }

    /// As a node.
    #[inline(never)]
    pub fn html(self) -> Html {
        Html::VTag(Rc::from(self.0))
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Html {
        tag.html()
    }
}

/// The one listener of all elements.
struct Sends {
    on: On,
    send: Callback<Message>,
    message: Message,
}

impl Listener for Sends {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn passive(&self) -> bool {
        false
    }

    fn handle(&self, event: Event) {
        if self.on == On::Submit {
            event.prevent_default();
        }
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let message = match field {
            Some(field) => self.message.clone().with_input(field.value(), field.checked()),
            None => self.message.clone(),
        };
        self.send.emit(message);
    }
}
