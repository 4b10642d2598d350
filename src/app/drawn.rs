//! A screen as HTML, for a page to show the first question before the program runs.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use super::markup::{Element, Html, Node};
use super::page::Page;
use super::state::Quiz;
use super::{Edition, pages};
use crate::eligibility::Date;
use crate::quiz::Setup;

/// The first screen as HTML.
///
/// It is what the program draws in its place, with one difference: no form stands
/// around the question, so that a browser has nothing to submit. Its options are native
/// radio buttons and can be chosen at once; the program takes over what was.
pub fn drawn(edition: Edition, setup: Setup, today: Date) -> String {
    let quiz = Quiz::new(edition, setup, Rc::default(), None, today);
    let html = pages::screen(&Page::of(&quiz, "")).html().to_string();
    html.replace("<form novalidate=\"novalidate\"", "<div").replace("</form>", "</div>")
}

impl Display for Html {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.node() {
            Node::Text(text) => f.write_str(&escaped(text)),
            Node::Element(element) => element.fmt(f),
            Node::Nodes(nodes) => nodes.iter().try_for_each(|node| node.fmt(f)),
        }
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", escaped(value))?;
        }
        if let Some(value) = &self.value {
            write!(f, " value=\"{}\"", escaped(value))?;
        }
        if self.checked == Some(true) {
            write!(f, " checked")?;
        }
        write!(f, ">")?;
        if self.name == "input" {
            return Ok(());
        }
        self.children.iter().try_for_each(|child| child.fmt(f))?;
        write!(f, "</{}>", self.name)
    }
}

/// A text that is no markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::markup::{classed, tag, text};

    #[test]
    fn what_comes_from_data_is_no_markup() {
        let field = tag("input").set("name", "\"><b>".to_owned()).value("a & \"b\"".to_owned()).checked(true);
        let html = classed("p", "said").attr("class", "later").with(text("<i>&amp;</i>")).tag(field).html();
        let expected = "<p class=\"later\">&lt;i&gt;&amp;amp;&lt;/i&gt;\
            <input name=\"&quot;&gt;&lt;b&gt;\" value=\"a &amp; &quot;b&quot;\" checked></p>";
        assert_eq!(html.to_string(), expected);
    }
}
