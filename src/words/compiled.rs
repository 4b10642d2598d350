//! The form in which the build keeps one language's words.

use crate::binary::{Binary, Reader, binary};

/// One language's words.
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledWords {
    /// A BCP 47 tag.
    pub language: String,
    /// The names of the pack's texts.
    // INVARIANT: sorted, and as many as `texts`.
    pub names: Names,
    /// The pack's texts, in the order of their names.
    pub texts: Vec<String>,
    /// The program's messages, in the order of the source language's file.
    pub messages: Vec<Pattern>,
}

/// Names in order, of which many begin as the one before does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names(pub Vec<String>);

/// Each name as how much of the one before it begins with, and the rest.
impl Binary for Names {
    fn write(&self, bytes: &mut Vec<u8>) {
        let mut parts: Vec<(u8, String)> = Vec::new();
        let mut before = "";
        for name in &self.0 {
            let fits = |length: &usize| name.get(..*length).is_some_and(|start| before.get(..*length) == Some(start));
            let length = (0..=u8::MAX).rev().find(|length| fits(&usize::from(*length))).unwrap_or(0);
            parts.push((length, name.get(length.into()..).unwrap_or_default().to_owned()));
            before = name;
        }
        parts.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Names {
        let mut names = Vec::new();
        let mut name = String::new();
        for (length, rest) in Vec::<(u8, String)>::read(reader) {
            if !name.is_char_boundary(length.into()) {
                reader.fail();
                break;
            }
            name.truncate(length.into());
            name += &rest;
            names.push(name.clone());
        }
        Names(names)
    }
}

/// A message: pieces, one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pattern(pub Vec<Piece>);

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// What a placeholder holds: its place among the message's own, in the order that
    /// they first appear in the source language.
    Argument(u8),
    /// One of several patterns, by an argument.
    Select {
        /// The argument, by its place.
        argument: u8,
        /// The patterns, with the value or plural form that each is for.
        cases: Vec<Case>,
        /// The pattern for all else.
        otherwise: Pattern,
    },
}

/// One case of a selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// A number, a text or a plural form.
    pub key: String,
    /// What is said then.
    pub pattern: Pattern,
}

binary! {
    struct CompiledWords { language, names, texts, messages }
    struct Pattern { 0 }
    struct Case { key, pattern }
}

binary! {
    enum Piece {
        0 = Text { 0: text },
        1 = Argument { 0: place },
        2 = Select { argument: argument, cases: cases, otherwise: otherwise }
    }
}
