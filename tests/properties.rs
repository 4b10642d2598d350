//! What holds for every profile.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use lead_or_manage::content;
use lead_or_manage::eligibility::{FieldIndex, Profile, Value, Verdict};
use proptest::prelude::*;
use support::gate;

const GATES: [&str; 3] = ["article-2022", "pmi-pre-2026", "pmi-2026"];

/// Values on both sides of every threshold.
fn values(field: &str) -> Vec<Value> {
    let numbers = |numbers: &[f64]| numbers.iter().copied().map(Value::Number).collect();
    match field {
        "education" => (0..6).map(Value::Option).collect(),
        "pm_months" => numbers(&[0.0, 1.0, 23.0, 24.0, 35.0, 36.0, 47.0, 48.0, 59.0, 60.0, 1000.0]),
        "pm_education_hours" => numbers(&[0.0, 34.75, 35.0, 1e9]),
        _ => vec![Value::YesNo(false), Value::YesNo(true)],
    }
}

const FIELDS: [&str; 6] =
    ["education", "gac_accredited_degree", "pm_months", "pm_education_hours", "capm", "accruing_pm_experience"];

fn index(field: &str) -> FieldIndex {
    content::pack().rules.field(field).unwrap().0
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let fields = FIELDS.map(|field| prop::option::of(prop::sample::select(values(field))));
    fields.prop_map(|chosen| {
        let mut profile = Profile::default();
        for (field, value) in FIELDS.into_iter().zip(chosen) {
            profile.set(index(field), value);
        }
        profile
    })
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotYet => 0,
        Verdict::Unknown => 1,
        Verdict::Eligible => 2,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// More education, months, hours, or a yes never makes a verdict worse.
    #[test]
    fn more_never_hurts(profile in any_profile(), field in prop::sample::select(&FIELDS[..5]), gate_id in prop::sample::select(&GATES[..])) {
        let mut before = 0;
        for value in values(field) {
            let mut richer = profile.clone();
            richer.set(index(field), Some(value));
            let now = rank(gate(gate_id, &richer).verdict);
            prop_assert!(now >= before, "{field} = {value:?} makes {gate_id} worse");
            before = now;
        }
    }

    /// Filling in an unknown fact never turns a settled verdict.
    #[test]
    fn a_settled_verdict_stays(profile in any_profile(), gate_id in prop::sample::select(&GATES[..])) {
        let settled = gate(gate_id, &profile);
        for field in FIELDS {
            if profile.get(index(field)).is_some() {
                continue;
            }
            for value in values(field) {
                let mut filled = profile.clone();
                filled.set(index(field), Some(value));
                if settled.verdict != Verdict::Unknown {
                    prop_assert_eq!(gate(gate_id, &filled).verdict, settled.verdict);
                }
            }
        }
    }

    /// A verdict is settled exactly when nothing is relevant, and then nothing is asked.
    #[test]
    fn nothing_is_asked_once_it_is_settled(profile in any_profile(), gate_id in prop::sample::select(&GATES[..])) {
        let gate = gate(gate_id, &profile);
        prop_assert_eq!(gate.verdict != Verdict::Unknown, gate.relevant_fields.is_empty());
        prop_assert_eq!(gate.next_field.is_none(), gate.relevant_fields.is_empty());
        prop_assert!(gate.next_field.is_none_or(|next| gate.relevant_fields.contains(&next)));
    }
}
