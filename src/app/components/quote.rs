//! A quotation with where it stands.

use yew::prelude::*;

use crate::app::edition::Edition;

/// The quotation of a fact.
pub fn quote(edition: &Edition, fact: &str) -> Html {
    let Some(fact) = edition.pack.fact(fact) else { return Html::default() };
    let credit = edition.pack.source(&fact.source).map(|source| edition.words.source_credit(source));
    html! {
        <figure class="measure">
            <blockquote class="quote" lang="en">{ &fact.quote }</blockquote>
            <figcaption class="quiet">{ credit }</figcaption>
        </figure>
    }
}
