//! What has changed from one result to another, in a short table.

use crate::app::markup::{Html, classed, nodes, tag};
use crate::app::page::Page;
use crate::json::Json;
use crate::quiz::kept::{Change, What};
use crate::quiz::pack::Pole;
use crate::words::Said;

/// A line that says since when, and a row for each change. The line stands before the
/// table and not in it, so that a side-head stands on its level.
pub fn changes(page: &Page<'_>, since: Said, changes: &[Change]) -> Html {
    let words = page.words;
    let head = |said: Said| tag("th").attr("scope", "col").text(said);
    let heads = classed("tr", "quiet").tag(tag("td")).tag(head(words.change_then())).tag(head(words.change_now()));
    let mut body = tag("tbody");
    let rules = &page.pack.rules;
    for change in changes {
        // When months are reached is said of rules that count some.
        if let What::Earliest(id) = &change.what
            && rules.rule_set(id).is_some_and(|set| set.counted_with_time(rules).is_none())
        {
            continue;
        }
        let name = tag("th").attr("scope", "row").text(name(page, &change.what));
        let value = |value: &Json| tag("td").text(said(page, &change.what, value));
        body = body.tag(tag("tr").tag(name).tag(value(&change.before)).tag(value(&change.now)));
    }
    let table = classed("table", "changes measure").set("aria-label", since.clone());
    let table = table.tag(tag("thead").tag(heads)).tag(body);
    nodes(vec![tag("p").text(since).html(), table.html()])
}

fn name(page: &Page<'_>, what: &What) -> Said {
    let words = page.words;
    match what {
        What::Right => words.change_right(),
        What::Call => words.change_call(),
        What::Technical => choices(page, Pole::Technical),
        What::People => choices(page, Pole::People),
        What::Verdict(id) => page.words.text_of("rule-set", id),
        What::Earliest(id) => words.change_earliest(page.words.text_of("rule-set", id)),
    }
}

#[inline(never)]
fn choices(page: &Page<'_>, pole: Pole) -> Said {
    page.words.upper_first(&page.words.change_choices(page.words.side(page.pack, pole)))
}

fn said(page: &Page<'_>, what: &What, value: &Json) -> Said {
    let words = page.words;
    match (what, value) {
        (What::Earliest(_), Json::Bool(_)) => words.change_reached(),
        (What::Earliest(_), dates) => {
            let date = |key| dates.get(key).and_then(Json::as_text).map(|date| words.written_date(date));
            match (date("min"), date("max")) {
                (None, _) => words.change_never(),
                (Some(first), None) => words.change_at_best(first),
                (Some(first), Some(last)) if first == last => first,
                (Some(first), Some(last)) => words.change_between(first, last),
            }
        }
        (_, Json::Number(number)) => words.number(*number),
        (_, Json::Text(id)) => match id.as_str() {
            "technical" => words.leaning_toward(words.side(page.pack, Pole::Technical)),
            "people" => words.leaning_toward(words.side(page.pack, Pole::People)),
            "none" => words.leaning_none(),
            "eligible" => words.verdict_eligible(),
            "not_yet" => words.verdict_not_yet(),
            _ => words.verdict_unknown(),
        },
        _ => Said::default(),
    }
}
