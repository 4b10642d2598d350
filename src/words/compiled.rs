//! The form in which the build keeps one language's words.

use crate::binary::binary;

/// One language's words.
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledWords {
    /// A BCP 47 tag.
    pub language: String,
    /// The pack's texts.
    // INVARIANT: sorted by name.
    pub texts: Vec<(String, String)>,
    /// The program's messages, in the order of the source language's file.
    pub messages: Vec<Pattern>,
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
    struct CompiledWords { language, texts, messages }
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
