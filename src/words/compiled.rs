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
    /// The program's messages, in the order of the source language's file, with their
    /// [marks](mark).
    pub messages: Vec<String>,
}

/// Names in order, of which many begin as the one before does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names(pub Vec<String>);

/// Each name as how much of the one before it begins with, and the rest.
impl Binary for Names {
    fn write(&self, bytes: &mut Vec<u8>) {
        // Apart from each other, which compresses better.
        let (mut lengths, mut rests) = (Vec::new(), Vec::new());
        let mut before = "";
        for name in &self.0 {
            let fits = |length: &usize| name.get(..*length).is_some_and(|start| before.get(..*length) == Some(start));
            let length = (0..=u8::MAX).rev().find(|length| fits(&usize::from(*length))).unwrap_or(0);
            lengths.push(length);
            rests.push(name.get(length.into()..).unwrap_or_default().to_owned());
            before = name;
        }
        lengths.write(bytes);
        rests.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Names {
        let mut names = Vec::new();
        let mut name = String::new();
        let lengths = Vec::<u8>::read(reader);
        for (length, rest) in lengths.into_iter().zip(Vec::<String>::read(reader)) {
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

/// What stands in a message besides its words. A message is one text, since that is the
/// shortest form to send and needs no program to read.
pub mod mark {
    /// Before an argument, which is the letter of its place among the message's own, in the
    /// order that they first appear in the source language.
    pub const ARGUMENT: char = '\u{2}';
    /// Before an argument by which one of several patterns is said. Each pattern but the last
    /// has the value or plural form before it that it is for; the last is for all else.
    pub const SELECT: char = '\u{3}';
    /// Between such a value and its pattern; by itself before the last pattern.
    pub const THEN: char = '\u{4}';
    /// After each such pattern.
    pub const END: char = '\u{5}';
}

binary! {
    struct CompiledWords { language, names, texts, messages }
}
