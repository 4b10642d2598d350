//! What a screen is made of: elements and texts, as plain data made by plain calls.
//!
//! `dom.rs` puts them on the page, `drawn.rs` writes them as HTML. A macro that writes out
//! each element in place would cost some 250 bytes of the program a tag; a call is a few.

use std::borrow::Cow;

use super::state::Message;
use crate::words::Said;

/// What stands in a screen. A pointer, so that a call that hands it on is short.
#[derive(Debug)]
pub struct Html(Box<Node>);

/// What it is.
#[derive(Debug)]
pub enum Node {
    /// A run of text.
    Text(Said),
    /// An element.
    Element(Element),
    /// Some of them, without an element around them.
    Nodes(Vec<Html>),
}

/// An element.
// INVARIANT: its node is an element.
#[derive(Debug)]
pub struct Tag(Html);

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
    Tag(Html::new(Node::Element(Element {
        name,
        key: None,
        attributes: Vec::new(),
        value: None,
        checked: None,
        sends: None,
        children: Vec::new(),
    })))
}

/// An element of that name and class, empty.
#[inline(never)]
pub fn classed(name: &'static str, class: &'static str) -> Tag {
    tag(name).class(class)
}

/// Nothing at all.
pub fn nothing() -> Html {
    nodes(Vec::new())
}

/// Nodes without an element around them.
pub fn nodes(nodes: Vec<Html>) -> Html {
    Html::new(Node::Nodes(nodes))
}

/// A run of text.
pub fn text(text: impl Into<Said>) -> Html {
    said(text.into())
}

#[inline(never)]
fn said(said: Said) -> Html {
    Html::new(Node::Text(said))
}

impl Html {
    #[inline(never)]
    fn new(node: Node) -> Html {
        Html(Box::new(node))
    }

    /// What it is.
    pub fn node(&self) -> &Node {
        &self.0
    }

    /// What it is, to be changed.
    pub fn node_mut(&mut self) -> &mut Node {
        &mut self.0
    }
}

impl Tag {
    /// Changes what it is.
    fn changed(mut self, change: impl FnOnce(&mut Element)) -> Tag {
        if let Node::Element(element) = &mut *self.0.0 {
            change(element);
        }
        self
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
    pub fn set(self, name: &'static str, value: impl Into<Said>) -> Tag {
        self.set_said(name, value.into())
    }

    #[inline(never)]
    fn set_said(self, name: &'static str, value: Said) -> Tag {
        self.with_attribute(name, Cow::Owned(value.into()))
    }

    /// The later of two of the same name counts.
    #[inline(never)]
    fn with_attribute(self, name: &'static str, value: Cow<'static, str>) -> Tag {
        self.changed(|element| {
            let attributes = &mut element.attributes;
            match attributes.iter_mut().find(|(known, _)| *known == name) {
                Some((_, before)) => *before = value,
                None => attributes.push((name, value)),
            }
        })
    }

    /// With an attribute, if there is a value for it.
    pub fn attr_if(self, name: &'static str, value: Option<&'static str>) -> Tag {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// With a child; of nodes without an element around them, with each.
    #[inline(never)]
    pub fn with(self, child: Html) -> Tag {
        match *child.0 {
            Node::Nodes(nodes) => nodes.into_iter().fold(self, Tag::with),
            node => self.changed(|element| element.children.push(Html(Box::new(node)))),
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
    pub fn text(self, text: impl Into<Said>) -> Tag {
        self.with(said(text.into()))
    }

    /// Known by a name among its siblings: another name is another element.
    pub fn key(self, key: String) -> Tag {
        self.changed(|element| element.key = Some(key))
    }

    /// Of a field: what stands in it.
    pub fn value(self, value: String) -> Tag {
        self.changed(|element| element.value = Some(value))
    }

    /// Of a box to tick or a radio button: whether it is chosen.
    pub fn checked(self, checked: bool) -> Tag {
        self.changed(|element| element.checked = Some(checked))
    }

    /// Sends a message on an event; what was typed or ticked is filled in.
    #[inline(never)]
    pub fn on(self, on: On, message: Message) -> Tag {
        self.changed(|element| element.sends = Some((on, message)))
    }

    /// As a node.
    pub fn html(self) -> Html {
        self.0
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Html {
        tag.html()
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn nodes_within_nodes_stand_in_the_element_itself() {
        let inner = nodes(vec![text("b"), nodes(vec![tag("i").html(), nothing()])]);
        let Tag(html) = tag("p").with(nodes(vec![text("a"), inner]));
        let Node::Element(element) = html.node() else { panic!("an element") };
        assert_eq!(element.children.len(), 3);
        assert!(element.children.iter().all(|child| !matches!(child.node(), Node::Nodes(_))));
    }
}
