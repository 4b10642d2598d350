//! The built-in pack and its words, as the build compiled them.

use std::sync::LazyLock;

use crate::binary;
use crate::quiz::pack::Pack;
use crate::words::Words;

static PACK: LazyLock<Pack> = LazyLock::new(|| read(include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"))));

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The built-in pack as a visitor loads it, read anew: without the table of the roles, which
/// the page shows, and without quotations that no screen does.
pub fn load() -> Pack {
    read(include_bytes!(concat!(env!("OUT_DIR"), "/shipped.bin")))
}

fn read(bytes: &[u8]) -> Pack {
    #[expect(clippy::expect_used, reason = "the build wrote these very bytes, from this very type")]
    binary::from_bytes(bytes).expect("the pack of this build")
}

/// The whole of the built-in pack.
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

/// All texts of the built-in pack in one language, by name: those that the program says, and
/// those of the table of the roles, which the page alone shows.
pub fn pack_texts(language: &str) -> Vec<(String, String)> {
    let words = words_of(language).into_iter();
    let said = words
        .flat_map(|words| words.texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect::<Vec<_>>());
    let rows = page_texts(language).iter().filter(|(name, _)| name.starts_with("row-"));
    said.chain(rows.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))).collect()
}

/// A text of the pages around the quiz, in one language; used when they are built.
pub fn page_text(language: &str, name: &str) -> Option<&'static str> {
    page_texts(language).iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

/// All texts of the page around the quiz in one language, by name.
pub fn page_texts(language: &str) -> &'static [(&'static str, &'static str)] {
    PAGES.iter().find(|(known, _)| *known == language).map_or(&[], |(_, texts)| texts)
}
