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
    /// When the time that this rule set asks for is reached: as in a report, or `true`
    /// where it is there already.
    Earliest(String),
}

/// What has changed from one report to another.
pub fn changes(before: &Json, now: &Json) -> Vec<Change> {
    let mut changed = Vec::new();
    let was = facts(before);
    for (what, now) in facts(now) {
        let before = was.iter().find(|(other, _)| *other == what).map(|(_, before)| *before);
        if let Some(before) = before.filter(|before| *before != now) {
            changed.push(Change { what, before: before.clone(), now: now.clone() });
        }
    }
    changed
}

/// What a report says, as far as it is compared.
fn facts(report: &Json) -> Vec<(What, &Json)> {
    let mut facts = Vec::new();
    let counts = [
        (What::Right, "knowledge", "right"),
        (What::Call, "leaning", "call"),
        (What::Technical, "leaning", "technical"),
        (What::People, "leaning", "people"),
    ];
    for (what, part, key) in counts {
        if let Some(fact) = report.get(part).and_then(|part| part.get(key)) {
            facts.push((what, fact));
        }
    }
    for set in rule_sets(report) {
        let id = set.get("rule_set").and_then(Json::as_text).unwrap_or_default();
        if let Some(verdict) = set.get("verdict") {
            facts.push((What::Verdict(id.to_owned()), verdict));
        }
        if let Some(earliest) = set.get("earliest_date") {
            // A day that is there already moves with the day of the result.
            let reached = is_reached(report, earliest);
            facts.push((What::Earliest(id.to_owned()), if reached { &REACHED } else { earliest }));
        }
    }
    facts
}

/// The rule sets of a report.
pub fn rule_sets(report: &Json) -> &[Json] {
    match report.get("eligibility").and_then(|part| part.get("rule_sets")) {
        Some(Json::Array(sets)) => sets,
        _ => &[],
    }
}

/// What stands for a time that is surely there.
static REACHED: Json = Json::Bool(true);

/// Whether the time is surely there on the day of the report.
fn is_reached(report: &Json, earliest: &Json) -> bool {
    let as_of = report.get("as_of");
    as_of.is_some() && earliest.get("max") == as_of
}

/// The last of the kept reports that says something else than this one.
pub fn last_before<'a>(kept: &'a [Json], now: &Json) -> Option<&'a Json> {
    kept.iter().rev().find(|kept| *kept != now)
}

/// The day of a report, `YYYY-MM-DD`.
pub fn day(report: &Json) -> &str {
    report.get("as_of").and_then(Json::as_text).unwrap_or_default()
}
