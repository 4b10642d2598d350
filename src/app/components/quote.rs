//! A quotation with where it stands.

use yew::prelude::*;

use crate::app::edition::use_edition;

#[derive(PartialEq, Properties)]
pub struct QuoteProps {
    /// The fact that is quoted.
    pub fact: AttrValue,
}

#[component]
pub fn Quote(props: &QuoteProps) -> Html {
    let edition = use_edition();
    let Some(fact) = edition.pack.fact(&props.fact) else { return Html::default() };
    let credit = edition.pack.source(&fact.source).map(|source| edition.words.source_credit(source));
    html! {
        <figure class="measure">
            <blockquote class="quote" lang="en">{ &fact.quote }</blockquote>
            <figcaption class="quiet">{ credit }</figcaption>
        </figure>
    }
}
