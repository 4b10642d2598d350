//! What a line rests on: the source's own words, where they stand, and how sure we are.

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::quiz::pack::Source;

/// The citations of a line, folded away.
pub fn rests_on<'a>(edition: &Edition, requirement: &str, cited: impl Iterator<Item = &'a String>) -> Html {
    let mut ids: Vec<&String> = Vec::new();
    for id in cited {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    // A source that another was read through is named with that.
    let ways: Vec<_> = ids.iter().filter_map(|id| edition.pack.source(id)?.via.as_ref()).collect();
    ids.retain(|id| !ways.contains(id));
    html! {
        <details class="rests quiet">
            <summary aria-label={edition.words.rests_on_of(requirement)}>{ edition.words.rests_on() }</summary>
            <ul class="plain">{ for ids.into_iter().map(|id| html! { <li>{ citation(edition, id) }</li> }) }</ul>
        </details>
    }
}

fn citation(edition: &Edition, id: &str) -> Html {
    let words = &edition.words;
    let Some(source) = edition.pack.cited(id) else { return Html::default() };
    let quote = edition.pack.fact(id).map(|fact| html! { <><q lang="en">{ &fact.quote }</q>{ " \u{2014} " }</> });
    let via = source.via.as_ref().and_then(|id| edition.pack.source(id));
    html! {
        <>
            { quote }
            { credit(edition, source) }{ ". " }
            if let Some(via) = via {
                { words.rests_on_read() }{ " " }{ credit(edition, via) }{ ". " }
            }
            { words.rests_on_sure(words.confidence(source.confidence)) }
        </>
    }
}

/// A source's title, publisher and date; a link where there is one.
pub fn credit(edition: &Edition, source: &Source) -> Html {
    let credit = edition.words.source_credit(source);
    match &source.link {
        Some(link) => {
            html! { <a href={link.clone()} target="_blank" rel="noopener noreferrer">{ credit }</a> }
        }
        None => html! { { credit } },
    }
}
