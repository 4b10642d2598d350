//! A quotation with its translation and where it stands.

use super::rich;
use crate::app::markup::{Html, Tag, classed, nothing, tag};
use crate::app::page::Page;
use crate::quiz::pack::Fact;
use crate::quiz::pack::words::translation as name;

/// The quotation of a fact.
pub fn quote(page: &Page<'_>, fact: &str) -> Html {
    let Some(fact) = page.pack.fact(fact) else { return nothing() };
    let credit = page.pack.source(&fact.source).map(|source| rich(&page.words.source_credit(source)));
    let words = quoted(page, classed("blockquote", "quote"), fact);
    let credit = classed("figcaption", "quiet").maybe(credit);
    classed("figure", "measure").tag(words).maybe(translation(page, fact)).tag(credit).html()
}

/// An element that holds the words of a source.
#[inline(never)]
pub fn quoted(page: &Page<'_>, element: Tag, fact: &Fact) -> Tag {
    let element = element.text(fact.quote.as_str());
    match page.pack.source(&fact.source) {
        Some(source) => element.set("lang", source.language.clone()),
        None => element,
    }
}

/// What a quotation says in the reader's language, in our own words; where it is of that language, it needs none.
pub fn translation(page: &Page<'_>, fact: &Fact) -> Option<Html> {
    let said = page.words.find_text(&name(fact))?;
    Some(tag("p").class("quiet").text(page.words.quote_translated(said)).html())
}
