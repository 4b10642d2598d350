//! The few things of the browser that a quiz is drawn with.
//!
//! Declared here and not taken from `web-sys`: those crates bring the ways to call back
//! of every list that JavaScript has, which no linker can tell are never used. What the
//! page refuses to do is thrown past the program, and so breaks it: `guard.js` tells the
//! person, who goes on with a fresh one.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What makes nodes.
    pub type Document;

    /// Makes an element of a namespace.
    #[wasm_bindgen(method, js_name = createElementNS)]
    pub fn create_element(this: &Document, namespace: Option<&str>, name: &str) -> Node;

    /// Makes a run of text.
    #[wasm_bindgen(method, js_name = createTextNode)]
    pub fn create_text(this: &Document, text: &str) -> Node;

    /// A node of the page: a run of text, or an element of any kind.
    #[derive(Clone, PartialEq)]
    pub type Node;

    /// What it is made by.
    #[wasm_bindgen(method, getter, js_name = ownerDocument)]
    pub fn document(this: &Node) -> Document;

    /// 1 for an element.
    #[wasm_bindgen(method, getter, js_name = nodeType)]
    pub fn kind(this: &Node) -> u8;

    /// That of an element; `None` for others.
    #[wasm_bindgen(method, getter, js_name = namespaceURI)]
    pub fn namespace(this: &Node) -> Option<String>;

    /// The node around it.
    #[wasm_bindgen(method, getter, js_name = parentNode)]
    pub fn parent(this: &Node) -> Option<Node>;

    /// The first node in it.
    #[wasm_bindgen(method, getter, js_name = firstChild)]
    pub fn first_child(this: &Node) -> Option<Node>;

    /// The node after it.
    #[wasm_bindgen(method, getter, js_name = nextSibling)]
    pub fn next(this: &Node) -> Option<Node>;

    /// The node before it.
    #[wasm_bindgen(method, getter, js_name = previousSibling)]
    pub fn previous(this: &Node) -> Option<Node>;

    /// Puts a node into it, before one of its own or at its end.
    #[wasm_bindgen(method, js_name = insertBefore)]
    pub fn insert(this: &Node, node: &Node, before: Option<&Node>);

    /// Takes a node out of it.
    #[wasm_bindgen(method, js_name = removeChild)]
    pub fn remove(this: &Node, node: &Node);

    /// Of a run of text.
    #[wasm_bindgen(method, setter, js_name = textContent)]
    pub fn set_text(this: &Node, text: &str);

    /// Of an element.
    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set_attribute(this: &Node, name: &str, value: &str);

    /// Of an element.
    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub fn remove_attribute(this: &Node, name: &str);

    /// Of a field: what stands in it.
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Node) -> String;

    /// Of a field: what stands in it.
    #[wasm_bindgen(method, setter)]
    pub fn set_value(this: &Node, value: &str);

    /// Of a box to tick or a radio button.
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Node) -> bool;

    /// Of a box to tick or a radio button.
    #[wasm_bindgen(method, setter)]
    pub fn set_checked(this: &Node, checked: bool);

    /// The first element in it that a selector fits.
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Node, selector: &str) -> Option<Node>;

    /// Moves the focus there; an element that is not shown takes none.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Node);

    /// Calls back at each event of a kind, also while it is being called: a browser tells
    /// of a field that was changed when the field is taken off the page.
    #[wasm_bindgen(method, js_name = addEventListener)]
    pub fn listen(this: &Node, kind: &str, hear: &Closure<dyn Fn(Event)>);

    /// Something that happened.
    pub type Event;

    /// Which kind.
    #[wasm_bindgen(method, getter, js_name = type)]
    pub fn kind(this: &Event) -> String;

    /// Where.
    #[wasm_bindgen(method, getter)]
    pub fn target(this: &Event) -> Option<Node>;

    /// Keeps the browser from what it would do.
    #[wasm_bindgen(method, js_name = preventDefault)]
    pub fn prevent_default(this: &Event);
}
