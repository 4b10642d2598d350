//! What a screen is made of: elements and texts, as plain data made by plain calls.
//!
//! `dom.rs` puts them on the page, `drawn.rs` writes them as HTML. A macro that writes out
//! each element in place would cost some 250 bytes of the program a tag; a call is a few.

use std::borrow::Cow;

use super::state::Message;

/// What stands in a screen.
#[derive(Debug)]
pub enum Html {
    /// A run of text.
    Text(String),
    /// An element.
    Tag(Tag),
    /// Some of them, without an element around them.
    Nodes(Vec<Html>),
}

/// An element.
#[derive(Debug)]
pub struct Tag(Box<Element>);

/// What an element is.
#[derive(Debug)]
pub struct Element {
    /// Its name.
    pub name: &'static str,
    /// What it is known by among its siblings, besides its name.
    pub key: Option<String>,
    /// Its attributes, each once.
    pub attributes: Vec<(&'static str, Cow<'static, str>)>,
    /// Of a field: what stands in it.
    pub value: Option<String>,
    /// Of a box to tick or a radio button: whether it is chosen.
    pub checked: Option<bool>,
    /// What it is listened to for, and the message then.
    pub sends: Option<(On, Message)>,
    /// What stands in it: texts and elements.
    pub children: Vec<Html>,
}

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

impl On {
    /// All that there is.
    pub const ALL: [On; 4] = [On::Click, On::Change, On::Input, On::Submit];

    /// The name of the event.
    pub fn event(self) -> &'static str {
        match self {
            On::Click => "click",
            On::Change => "change",
            On::Input => "input",
            On::Submit => "submit",
        }
    }
}

/// An element of that name, empty.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Element {
        name,
        key: None,
        attributes: Vec::new(),
        value: None,
        checked: None,
        sends: None,
        children: Vec::new(),
    }))
}

/// An element of that name and class, empty.
#[inline(never)]
pub fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).class(class)
}

/// Nothing at all.
pub fn nothing() -> Html {
    Html::Nodes(Vec::new())
}

/// Nodes without an element around them.
pub fn nodes(nodes: Vec<Html>) -> Html {
    Html::Nodes(nodes)
}

/// A run of text.
pub fn text(text: impl Into<String>) -> Html {
    Html::Text(text.into())
}

impl Tag {
    /// What it is.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// With classes.
    pub fn class(self, class: &'static str) -> Tag {
        self.attr("class", class)
    }

    /// With an attribute.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &'static str) -> Tag {
        self.with_attribute(name, Cow::Borrowed(value))
    }

    /// With an attribute whose value is made here.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: String) -> Tag {
        self.with_attribute(name, Cow::Owned(value))
    }

    /// The later of two of the same name counts.
    #[inline(never)]
    fn with_attribute(mut self, name: &'static str, value: Cow<'static, str>) -> Tag {
        let attributes = &mut self.0.attributes;
        match attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, before)) => *before = value,
            None => attributes.push((name, value)),
        }
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
        match child {
            Html::Nodes(nodes) => nodes.into_iter().fold(self, Tag::with),
            child => {
                self.0.children.push(child);
                self
            }
        }
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
        self.with(Html::Text(text))
    }

    /// Known by a name among its siblings: another name is another element.
    pub fn key(mut self, key: String) -> Tag {
        self.0.key = Some(key);
        self
    }

    /// Of a field: what stands in it.
    pub fn value(mut self, value: String) -> Tag {
        self.0.value = Some(value);
        self
    }

    /// Of a box to tick or a radio button: whether it is chosen.
    pub fn checked(mut self, checked: bool) -> Tag {
        self.0.checked = Some(checked);
        self
    }

    /// Sends a message on an event; what was typed or ticked is filled in.
    #[inline(never)]
    pub fn on(mut self, on: On, message: Message) -> Tag {
        self.0.sends = Some((on, message));
        self
    }

    /// As a node.
    #[inline(never)]
    pub fn html(self) -> Html {
        Html::Tag(self)
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Html {
        tag.html()
    }
}
