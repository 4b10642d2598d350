//! Puts a screen on the page, and changes only what is different on the next.
//!
//! The page is found by counting: what was drawn before says which child is which, and no
//! handle of the browser is kept. So nothing breaks if something else (a translator, say)
//! has put its own node in the place of one of ours. What the page refuses to do breaks the
//! program.

use super::browser::{Document, Event, Node};
use super::markup::{self, Html, Node as Is, Tag};
use super::state::Message;

/// The kind of a node that is an element.
const ELEMENT: u8 = 1;

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn in an element of the page.
pub struct Drawn {
    root: Node,
    nodes: Vec<Html>,
}

impl Drawn {
    /// Nothing yet, in an element that is empty.
    pub fn new(root: Node) -> Drawn {
        Drawn { root, nodes: Vec::new() }
    }

    /// Draws a screen in the place of the last one.
    pub fn draw(&mut self, screen: Tag) {
        let nodes = vec![screen.html()];
        replace(&self.root.document(), &self.root, &self.nodes, &nodes);
        self.nodes = nodes;
    }

    /// Moves the focus to the first element that a selector fits.
    pub fn focus(&self, selector: &str) {
        if let Some(element) = self.root.find(selector) {
            element.focus();
        }
    }

    /// What is sent on an event, with what was typed or ticked filled in. It is taken out
    /// of the screen, since another is drawn for whatever happens.
    pub fn message(&mut self, event: &Event) -> Option<Message> {
        let kind = event.kind();
        let target = event.target()?;
        let mut path = path(&self.root, &target);
        path.reverse();
        // The innermost element that listens is the one that is meant.
        let mut nodes = &self.nodes;
        let mut steps = 0;
        for (step, place) in (1..).zip(&path) {
            let Some(Is::Element(element)) = nodes.get(*place).map(Html::node) else { break };
            if element.sends.as_ref().is_some_and(|(on, _)| on.event() == kind) {
                steps = step;
            }
            nodes = &element.children;
        }
        path.truncate(steps);
        let element = element_at(&mut self.nodes, &path)?;
        let (_, message) = element.sends.take()?;
        if kind == markup::On::Submit.event() {
            event.prevent_default();
        }
        Some(if element.name == "input" { message.with_input(target.value(), target.checked()) } else { message })
    }
}

/// The element to which these steps lead.
fn element_at<'a>(nodes: &'a mut [Html], path: &[usize]) -> Option<&'a mut markup::Element> {
    let (first, rest) = path.split_first()?;
    let Is::Element(element) = nodes.get_mut(*first)?.node_mut() else { return None };
    if rest.is_empty() { Some(element) } else { element_at(&mut element.children, rest) }
}

/// Which child each node is of the one around it, from a node up to the root.
fn path(root: &Node, from: &Node) -> Vec<usize> {
    let mut path = Vec::new();
    let mut node = from.clone();
    while node != *root {
        let mut place = 0;
        let mut before = node.previous();
        while let Some(sibling) = before {
            place += 1;
            before = sibling.previous();
        }
        path.push(place);
        let Some(around) = node.parent() else { return Vec::new() };
        node = around;
    }
    path
}

/// Has the children of an element be these, which were those.
fn replace(document: &Document, parent: &Node, before: &[Html], now: &[Html]) {
    let stay = before.iter().zip(now).take_while(|(before, now)| is_same(before, now)).count();
    let (first, before) = before.split_at(stay);
    let (first_now, now) = now.split_at(stay);
    let at_end = before.iter().rev().zip(now.iter().rev()).take_while(|(before, now)| is_same(before, now)).count();
    let (gone, last) = before.split_at(before.len() - at_end);
    let (new, last_now) = now.split_at(now.len() - at_end);

    let mut next = change_all(document, parent.first_child(), first, first_now);
    for _ in gone {
        let Some(node) = next else { break };
        next = node.next();
        parent.remove(&node);
    }
    let namespace = parent.namespace();
    for html in new {
        if let Some(node) = made(document, html, namespace.as_deref()) {
            parent.insert(&node, next.as_ref());
        }
    }
    change_all(document, next, last, last_now);
}

/// Whether one can be changed into the other.
fn is_same(before: &Html, now: &Html) -> bool {
    match (before.node(), now.node()) {
        (Is::Text(_), Is::Text(_)) => true,
        (Is::Element(before), Is::Element(now)) => before.name == now.name && before.key == now.key,
        _ => false,
    }
}

/// Changes nodes that stay, one after the other; the node after them.
fn change_all(document: &Document, mut node: Option<Node>, before: &[Html], now: &[Html]) -> Option<Node> {
    for (before, now) in before.iter().zip(now) {
        let this = node?;
        node = this.next();
        change(document, &this, before, now);
    }
    node
}

fn change(document: &Document, node: &Node, before: &Html, now: &Html) {
    match (before.node(), now.node()) {
        (Is::Text(before), Is::Text(now)) if before != now => node.set_text(now),
        (Is::Element(before), Is::Element(now)) if node.kind() == ELEMENT => {
            set_attributes(node, before, now);
            replace(document, node, &before.children, &now.children);
            set_field(node, now);
        }
        _ => {}
    }
}

/// A node, to stand in another of that namespace.
fn made(document: &Document, html: &Html, namespace: Option<&str>) -> Option<Node> {
    let tag = match html.node() {
        Is::Text(text) => return Some(document.create_text(text)),
        Is::Element(element) => element,
        Is::Nodes(_) => return None,
    };
    let namespace = if tag.name == "svg" { Some(SVG) } else { namespace };
    let element = document.create_element(namespace, tag.name);
    for (name, value) in &tag.attributes {
        element.set_attribute(name, value);
    }
    for child in &tag.children {
        if let Some(child) = made(document, child, namespace) {
            element.insert(&child, None);
        }
    }
    set_field(&element, tag);
    Some(element)
}

fn set_attributes(element: &Node, before: &markup::Element, now: &markup::Element) {
    for attribute in &now.attributes {
        if !before.attributes.contains(attribute) {
            element.set_attribute(attribute.0, &attribute.1);
        }
    }
    for (name, _) in &before.attributes {
        if !now.attributes.iter().any(|(kept, _)| kept == name) {
            element.remove_attribute(name);
        }
    }
}

/// Has a field hold what it should, where the person has not made it so already.
fn set_field(field: &Node, tag: &markup::Element) {
    if let Some(value) = &tag.value
        && field.value() != *value
    {
        field.set_value(value);
    }
    if let Some(checked) = tag.checked {
        field.set_checked(checked);
    }
}
