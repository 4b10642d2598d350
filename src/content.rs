//! The built-in pack and its words, as the build compiled them.

use std::sync::LazyLock;

use crate::binary;
use crate::quiz::pack::Pack;
use crate::words::Words;

static PACK: LazyLock<Pack> = LazyLock::new(load);

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The built-in pack, read anew: one's own without the program of a copy.
pub fn load() -> Pack {
    const BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"));
    #[expect(clippy::expect_used, reason = "the build wrote these very bytes, from this very type")]
    binary::from_bytes(BYTES).expect("the pack of this build")
}

/// The built-in pack.
pub fn pack() -> &'static Pack {
    &PACK
}

/// One language's compiled words, as the page loads them; `None` for another language.
pub fn words(language: &str) -> Option<&'static [u8]> {
    WORDS.iter().find(|(known, _)| *known == language).map(|(_, bytes)| *bytes)
}

/// One language's words.
pub fn words_of(language: &str) -> Option<Words> {
    Words::read(words(language)?)
}

/// A text of the pages around the quiz, in one language; used when they are built.
pub fn page_text(language: &str, name: &str) -> Option<&'static str> {
    page_texts(language).iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// All texts of the page around the quiz in one language, by name.
pub fn page_texts(language: &str) -> &'static [(&'static str, &'static str)] {
    PAGES.iter().find(|(known, _)| *known == language).map_or(&[], |(_, texts)| texts)
}
