//! A language to take the quiz in: its words, and where its pages are.

use anyhow::Context as _;
use lead_or_manage::content;
use lead_or_manage::words::Words;

/// The language of the page at the root.
const FIRST: &str = "en";

pub struct Language {
    pub tag: &'static str,
    pub words: Words,
}

impl Language {
    pub fn of(tag: &'static str) -> anyhow::Result<Language> {
        Ok(Language { tag, words: content::words_of(tag).with_context(|| format!("no words for {tag}"))? })
    }

    pub fn english() -> anyhow::Result<Language> {
        Language::of(FIRST)
    }

    /// The one made for tests, which [`Site::pseudo`](crate::Site::pseudo) speaks.
    pub fn pseudo() -> anyhow::Result<Language> {
        Language::of(content::PSEUDO)
    }

    /// All but English.
    pub fn others() -> anyhow::Result<Vec<Language>> {
        content::LANGUAGES.iter().filter(|tag| **tag != FIRST).map(|tag| Language::of(tag)).collect()
    }

    /// Where an English page is in this language. The framed page takes its language from
    /// its address.
    pub fn path(&self, page: &str) -> String {
        match (self.tag, page.split_once('?').unwrap_or((page, ""))) {
            (FIRST, _) => page.to_owned(),
            (tag, ("embed.html", query)) if tag != content::PSEUDO => format!("embed.html?lang={tag}&{query}"),
            (tag, _) => format!("{tag}/{page}"),
        }
    }
}
