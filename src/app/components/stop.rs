//! One answer: a stop on the question's line.

use crate::app::answers::NOT_SURE;
use crate::app::markup::{On, Tag, classed, tag};
use crate::app::page::Page;
use crate::app::state::Message;
use crate::words::Said;

/// An answer on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its name.
    pub value: String,
    /// Its words.
    pub words: Said,
    /// What it looks like.
    pub shape: Shape,
}

/// What a stop looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The technical pole: square.
    Technical,
    /// The people pole: round.
    People,
    /// Half of each.
    Both,
    /// A short bar across the line.
    Plain,
    /// The same, between two statements.
    Middle,
    /// A dotted bar, off the line.
    Unsure,
}

impl Offer {
    /// "Not sure", off the line.
    pub fn not_sure(page: &Page<'_>) -> Offer {
        Offer { value: NOT_SURE.to_owned(), words: page.words.not_sure(), shape: Shape::Unsure }
    }
}

impl Shape {
    fn classes(self, is_answer: bool) -> &'static str {
        match (self, is_answer) {
            (Shape::Technical, false) => "stop stop--technical",
            (Shape::Technical, true) => "stop stop--technical stop--answer",
            (Shape::People, false) => "stop stop--people",
            (Shape::People, true) => "stop stop--people stop--answer",
            (Shape::Both, false) => "stop stop--both",
            (Shape::Both, true) => "stop stop--both stop--answer",
            (Shape::Plain, _) => "stop stop--plain",
            (Shape::Middle, _) => "stop stop--plain stop--middle",
            (Shape::Unsure, _) => "stop stop--plain stop--unsure",
        }
    }
}

/// The answer, to be chosen; choosing commits nothing.
pub fn stop(page: &Page<'_>, group: &str, offer: &Offer) -> Tag {
    let chosen = page.quiz.draft.chosen.as_ref() == Some(&offer.value);
    let button = radio(group, offer, chosen);
    let button = button.on(On::Change, Message::Chose(offer.value.clone()));
    labelled(button, offer, false)
}

/// The answer as it was given, and whether it is the right one.
pub fn given_stop(group: &str, offer: &Offer, chosen: bool, is_answer: bool) -> Tag {
    labelled(radio(group, offer, chosen), offer, is_answer)
}

fn radio(group: &str, offer: &Offer, chosen: bool) -> Tag {
    let button = tag("input").attr("type", "radio").attr("part", "option");
    button.set("name", group.to_owned()).set("value", offer.value.clone()).checked(chosen)
}

fn labelled(button: Tag, offer: &Offer, is_answer: bool) -> Tag {
    let words = classed("span", "stop__words").text(offer.words.as_str());
    classed("label", offer.shape.classes(is_answer)).tag(button).tag(words)
}
