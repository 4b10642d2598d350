//! Everything that is cited.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;
use crate::eligibility::RuleSetKind;
use crate::quiz::pack::Source;

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
            <li>
                { title }{ ", " }{ credit }{ ". " }{ words.find_text(&format!("source-{}-note", source.id)).map(str::to_owned) }
                { what_rests_on(edition, source) }
            </li>
        }
    });
    html! {
        { section(&words.sources(), html! { <>
            <ol class="sources quiet">{ for sources }</ol>
            <p class="quiet measure">{ words.text("pack-caveat") }{ " " }{ words.content_checked(words.written_date(&edition.pack.checked)) }</p>
        </> }) }
    }
}

/// Which rules rest on a source, rule set by rule set.
fn what_rests_on(edition: &Edition, source: &Source) -> Html {
    let words = &edition.words;
    let rests =
        |cited: &[String]| cited.iter().filter_map(|id| edition.pack.cited(id)).any(|other| other.id == source.id);
    let lines = edition.pack.rules.rule_sets.iter().filter_map(|set| {
        let tests = set.leaves().into_iter().filter(|leaf| rests(&leaf.sources));
        let mut said: Vec<String> = tests.map(|leaf| words.test(&set.id, leaf)).collect();
        if let RuleSetKind::Checklist(list) = &set.kind {
            let items = list.items.iter().filter(|item| rests(&item.sources));
            said =
                items.map(|item| words.text(&format!("item-{}", item.id)).trim_end_matches('.').to_owned()).collect();
        }
        let mut once: Vec<String> = Vec::new();
        for text in said {
            if !once.contains(&text) {
                once.push(text);
            }
        }
        let title = words.text(&format!("rule-set-{}", set.id));
        (!once.is_empty()).then(|| words.rests_on_it_line(title, once.join("; ")))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <details class="rests">
            <summary>{ words.rests_on_it() }</summary>
            <ul class="plain">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </details>
    }
}
