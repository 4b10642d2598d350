//! A quotation with where it stands.

use yew::Html;

use crate::app::markup::{classed, nothing};
use crate::app::page::Page;

/// The quotation of a fact.
pub fn quote(page: &Page<'_>, fact: &str) -> Html {
    let Some(fact) = page.pack.fact(fact) else { return nothing() };
    let credit = page.pack.source(&fact.source).map(|source| page.words.source_credit(source));
    let words = classed("blockquote", "quote").attr("lang", "en").text(fact.quote.as_str());
    let credit = classed("figcaption", "quiet").text(credit.unwrap_or_default());
    classed("figure", "measure").tag(words).tag(credit).html()
}
