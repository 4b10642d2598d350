//! What the native tests say: a profile, a gate, an evaluation.
#![allow(dead_code, reason = "each test file uses a part of this vocabulary")]

use lead_or_manage::eligibility::{Date, Evaluation, GateEvaluation, Profile, evaluate, read_profile};
use lead_or_manage::{content, json::Json};

/// A profile from JSON text.
pub fn profile(text: &str) -> Profile {
    let json: serde_json::Value = serde_json::from_str(text).unwrap();
    read_profile(&content::pack().rules, &Json::from(json)).unwrap()
}

/// A day.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// What a gate says of a profile on 24 November 2026.
pub fn gate(rule_set: &str, profile: &Profile) -> GateEvaluation {
    gate_on(rule_set, profile, "2026-11-24")
}

/// What a gate says of a profile on a day.
pub fn gate_on(rule_set: &str, profile: &Profile, as_of: &str) -> GateEvaluation {
    let rules = &content::pack().rules;
    match evaluate(rules, rules.rule_set(rule_set).unwrap(), profile, day(as_of)) {
        Evaluation::Gate(gate) => gate,
        Evaluation::Checklist(_) => panic!("{rule_set} is a checklist"),
    }
}

/// The ids of fields.
pub fn ids(fields: &[lead_or_manage::eligibility::FieldIndex]) -> Vec<&'static str> {
    let rules = &content::pack().rules;
    fields.iter().map(|field| rules.field_at(*field).unwrap().id.as_str()).collect()
}
