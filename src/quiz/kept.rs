//! Two results held against each other: what has changed from one to the next.
//!
//! Both are reports as plain data, since one of them was kept or came in a link, perhaps
//! from another version: what one of them lacks is not compared.

use crate::json::Json;

/// Something of a result that is not as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What.
    pub what: What,
    /// As it was.
    pub before: Json,
    /// As it is.
    pub now: Json,
}

/// What can change from one result to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// How many scenes were right.
    Right,
    /// The leaning.
    Call,
    /// How many pairs leaned technical.
    Technical,
    /// How many pairs leaned toward people.
    People,
    /// The verdict of this rule set.
    Verdict(String),
    /// When the time that this rule set asks for is reached.
    Earliest(String),
}

/// What has changed from one report to another.
pub fn changes(before: &Json, now: &Json) -> Vec<Change> {
    let mut changed = Vec::new();
    let counts = [
        (What::Right, "knowledge", "right"),
        (What::Call, "leaning", "call"),
        (What::Technical, "leaning", "technical"),
        (What::People, "leaning", "people"),
    ];
    for (what, part, key) in counts {
        let of = |report: &Json| report.get(part).and_then(|part| part.get(key)).cloned();
        add(&mut changed, what, of(before), of(now));
    }
    for set in rule_sets(now) {
        let Some(id) = set.get("rule_set").and_then(Json::as_text) else { continue };
        let is_same = |other: &&Json| other.get("rule_set").and_then(Json::as_text) == Some(id);
        let Some(was) = rule_sets(before).iter().find(is_same) else { continue };
        let verdict = |set: &Json| set.get("verdict").cloned();
        add(&mut changed, What::Verdict(id.to_owned()), verdict(was), verdict(set));
        // A day that is there already moves with the day of the result.
        if !(is_reached(before, was) && is_reached(now, set)) {
            let earliest = |set: &Json| set.get("earliest_date").cloned();
            add(&mut changed, What::Earliest(id.to_owned()), earliest(was), earliest(set));
        }
    }
    changed
}

fn add(changed: &mut Vec<Change>, what: What, before: Option<Json>, now: Option<Json>) {
    if let (Some(before), Some(now)) = (before, now)
        && before != now
    {
        changed.push(Change { what, before, now });
    }
}

fn rule_sets(report: &Json) -> &[Json] {
    match report.get("eligibility").and_then(|part| part.get("rule_sets")) {
        Some(Json::Array(sets)) => sets,
        _ => &[],
    }
}

/// Whether the time is surely there on the day of the report.
fn is_reached(report: &Json, set: &Json) -> bool {
    let as_of = report.get("as_of");
    as_of.is_some() && set.get("earliest_date").and_then(|dates| dates.get("max")) == as_of
}

/// The last of the kept reports that says something else than this one.
pub fn last_before<'a>(kept: &'a [Json], now: &Json) -> Option<&'a Json> {
    kept.iter().rev().find(|kept| *kept != now)
}

/// The day of a report, `YYYY-MM-DD`.
pub fn day(report: &Json) -> &str {
    report.get("as_of").and_then(Json::as_text).unwrap_or_default()
}
