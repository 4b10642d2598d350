//! Everything that is cited.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;

/// Everything that the pack cites.
pub fn sources(edition: &Edition) -> Html {
    let words = &edition.words;
    let sources = edition.pack.sources.iter().map(|source| {
        let title = match &source.link {
            Some(link) => html! { <a href={link.clone()} target="_blank" rel="noopener noreferrer"><cite>{ &source.title }</cite></a> },
            None => html! { <cite>{ &source.title }</cite> },
        };
        let credit = match &source.date {
            Some(date) => words.source_line(source.publisher.as_str(), words.written_date(date)),
            None => source.publisher.clone(),
        };
        html! {
            <li>{ title }{ ", " }{ credit }{ ". " }{ words.find_text(&format!("source-{}-note", source.id)).map(str::to_owned) }</li>
        }
    });
    html! {
        { section(&words.sources(), html! { <>
            <ol class="sources quiet">{ for sources }</ol>
            <p class="quiet measure">{ words.text("pack-caveat") }{ " " }{ words.content_checked(words.written_date(&edition.pack.checked)) }</p>
        </> }) }
    }
}
