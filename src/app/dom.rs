//! Puts a screen on the page, and changes only what is different on the next.
//!
//! The page is found by counting: what was drawn before says which child is which, and no
//! handle of the browser is kept. So nothing breaks if something else (a translator, say)
//! has put its own node in the place of one of ours. What the page refuses to do breaks the
//! program: `guard.js` tells the person, who goes on with a fresh one.

use wasm_bindgen::{JsCast as _, UnwrapThrowExt as _};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Node};

use super::markup::{self, Html, Tag};
use super::state::Message;

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn in an element of the page.
pub struct Drawn {
    root: Element,
    nodes: Vec<Html>,
}

impl Drawn {
    /// Nothing yet, in an element that is empty.
    pub fn new(root: Element) -> Drawn {
        Drawn { root, nodes: Vec::new() }
    }

    /// Draws a screen in the place of the last one.
    pub fn draw(&mut self, screen: Tag) {
        let Some(document) = self.root.owner_document() else { return };
        let nodes = vec![screen.html()];
        replace(&document, &self.root, &self.nodes, &nodes);
        self.nodes = nodes;
    }

    /// Moves the focus to the first element that a selector fits.
    pub fn focus(&self, selector: &str) {
        if let Ok(Some(element)) = self.root.query_selector(selector) {
            // An element that is not shown takes no focus; nothing is lost by it.
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    }

    /// What is sent on an event, with what was typed or ticked filled in.
    pub fn message(&self, event: &Event) -> Option<Message> {
        let kind = event.type_();
        let target: Node = event.target()?.unchecked_into();
        let mut nodes = &self.nodes;
        let mut heard = None;
        // The innermost element that listens is the one that is meant.
        for place in path(&self.root, &target).into_iter().rev() {
            let Some(Html::Tag(tag)) = nodes.get(place) else { break };
            let element = tag.element();
            if let Some((on, message)) = &element.sends
                && on.event() == kind
            {
                heard = Some((element, message));
            }
            nodes = &element.children;
        }
        let (element, message) = heard?;
        if kind == markup::On::Submit.event() {
            event.prevent_default();
        }
        if element.name != "input" {
            return Some(message.clone());
        }
        let field: HtmlInputElement = target.unchecked_into();
        Some(message.clone().with_input(field.value(), field.checked()))
    }
}

/// Which child each node is of the one around it, from a node up to the root.
fn path(root: &Node, from: &Node) -> Vec<usize> {
    let mut path = Vec::new();
    let mut node = from.clone();
    while node != *root {
        let mut place = 0;
        let mut before = node.previous_sibling();
        while let Some(sibling) = before {
            place += 1;
            before = sibling.previous_sibling();
        }
        path.push(place);
        let Some(around) = node.parent_node() else { return Vec::new() };
        node = around;
    }
    path
}

/// Has the children of an element be these, which were those.
fn replace(document: &Document, parent: &Element, before: &[Html], now: &[Html]) {
    let stay = before.iter().zip(now).take_while(|(before, now)| is_same(before, now)).count();
    let (first, before) = before.split_at(stay);
    let (first_now, now) = now.split_at(stay);
    let at_end = before.iter().rev().zip(now.iter().rev()).take_while(|(before, now)| is_same(before, now)).count();
    let (gone, last) = before.split_at(before.len() - at_end);
    let (new, last_now) = now.split_at(now.len() - at_end);

    let mut next = change_all(document, parent.first_child(), first, first_now);
    for _ in gone {
        let Some(node) = next else { break };
        next = node.next_sibling();
        parent.remove_child(&node).unwrap_throw();
    }
    let namespace = parent.namespace_uri();
    for html in new {
        if let Some(node) = made(document, html, namespace.as_deref()) {
            parent.insert_before(&node, next.as_ref()).unwrap_throw();
        }
    }
    change_all(document, next, last, last_now);
}

/// Whether one can be changed into the other.
fn is_same(before: &Html, now: &Html) -> bool {
    match (before, now) {
        (Html::Text(_), Html::Text(_)) => true,
        (Html::Tag(before), Html::Tag(now)) => {
            let (before, now) = (before.element(), now.element());
            before.name == now.name && before.key == now.key
        }
        _ => false,
    }
}

/// Changes nodes that stay, one after the other; the node after them.
fn change_all(document: &Document, mut node: Option<Node>, before: &[Html], now: &[Html]) -> Option<Node> {
    for (before, now) in before.iter().zip(now) {
        let this = node?;
        node = this.next_sibling();
        change(document, &this, before, now);
    }
    node
}

fn change(document: &Document, node: &Node, before: &Html, now: &Html) {
    match (before, now) {
        (Html::Text(before), Html::Text(now)) if before != now => node.set_text_content(Some(now)),
        (Html::Tag(before), Html::Tag(now)) => {
            let (before, now) = (before.element(), now.element());
            if let Some(element) = node.dyn_ref::<Element>() {
                set_attributes(element, before, now);
                replace(document, element, &before.children, &now.children);
                set_field(element, now);
            }
        }
        _ => {}
    }
}

/// A node, to stand in another of that namespace.
fn made(document: &Document, html: &Html, namespace: Option<&str>) -> Option<Node> {
    let tag = match html {
        Html::Text(text) => return Some(document.create_text_node(text).into()),
        Html::Tag(tag) => tag.element(),
        Html::Nodes(_) => return None,
    };
    let namespace = if tag.name == "svg" { Some(SVG) } else { namespace };
    let element = document.create_element_ns(namespace, tag.name).unwrap_throw();
    for (name, value) in &tag.attributes {
        element.set_attribute(name, value).unwrap_throw();
    }
    for child in &tag.children {
        if let Some(child) = made(document, child, namespace) {
            element.append_child(&child).unwrap_throw();
        }
    }
    set_field(&element, tag);
    Some(element.into())
}

fn set_attributes(element: &Element, before: &markup::Element, now: &markup::Element) {
    for attribute in &now.attributes {
        if !before.attributes.contains(attribute) {
            element.set_attribute(attribute.0, &attribute.1).unwrap_throw();
        }
    }
    for (name, _) in &before.attributes {
        if !now.attributes.iter().any(|(kept, _)| kept == name) {
            element.remove_attribute(name).unwrap_throw();
        }
    }
}

/// Has a field hold what it should, where the person has not made it so already.
fn set_field(element: &Element, tag: &markup::Element) {
    let field: &HtmlInputElement = element.unchecked_ref();
    if let Some(value) = &tag.value
        && field.value() != *value
    {
        field.set_value(value);
    }
    if let Some(checked) = tag.checked {
        field.set_checked(checked);
    }
}
