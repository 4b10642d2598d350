//! What every part of a screen is drawn with.

use super::components::written;
use super::keep::Keep;
use super::markup::{Html, On, Tag, classed, tag};
use super::state::{Message, Quiz};
use crate::quiz::pack::{Pack, Pole, words::role};
use crate::quiz::{Action, Part};
use crate::words::{Said, Words};

/// The quiz, its words, and the way back to it.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Its words.
    pub words: &'a Words,
    /// What is drawn.
    pub quiz: &'a Quiz,
    /// The folder of the quiz's own files, as an address.
    pub base: &'a str,
}

impl<'a> Page<'a> {
    /// Of a quiz whose files lie at that address.
    pub fn of(quiz: &'a Quiz, base: &'a str) -> Page<'a> {
        Page { pack: &quiz.edition.pack, words: &quiz.edition.words, quiz, base }
    }

    /// A part's name.
    pub fn part(&self, part: Part) -> Said {
        match part {
            Part::Knowledge => self.words.part_knowledge(),
            Part::Leaning => self.words.part_leaning(),
            Part::Eligibility => self.words.part_eligibility(),
        }
    }

    /// The role of a pole, in a word of that kind: `tends`, or nothing for its name.
    pub fn role(&self, pole: Pole, kind: &str) -> Said {
        let role = role(self.pack, pole);
        if kind.is_empty() { self.words.text_of("role", role) } else { self.words.text_about("role", role, kind) }
    }

    /// A text of the pack in its tag; `None` where the pack has no such text.
    #[inline(never)]
    pub fn said(&self, tag: Tag, text: Option<Said>) -> Option<Html> {
        Some(tag.with(written(&text?)).html())
    }

    /// A button that sends a message.
    #[inline(never)]
    pub fn button(&self, class: &'static str, label: Said, message: Message) -> Tag {
        let button = tag("button").attr("type", "button").class(class).text(label);
        button.on(On::Click, message)
    }

    /// A plain button for something that the person can do.
    #[inline(never)]
    pub fn act(&self, label: Said, action: Action) -> Tag {
        self.button("act", label, Message::Act(action))
    }

    /// The same, less loud.
    pub fn quiet_act(&self, label: Said, action: Action) -> Tag {
        self.button("act quiet", label, Message::Act(action))
    }

    /// A plain button for something about what is kept or shared.
    #[inline(never)]
    pub fn keep(&self, label: Said, keep: Keep) -> Tag {
        self.button("act", label, Message::Keep(keep))
    }

    /// The question, as the heading of its group of fields.
    pub fn question(&self, class: &'static str, question: Said) -> Tag {
        let heading = tag("h2").attr("tabindex", "-1").text(question);
        classed("legend", class).attr("part", "question").tag(heading)
    }

    /// A form that the main button submits.
    pub fn form(&self, class: &'static str) -> Tag {
        let form = tag("form").attr("novalidate", "novalidate").class(class);
        form.on(On::Submit, Message::Submitted)
    }
}
