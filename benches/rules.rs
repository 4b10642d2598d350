//! The engine, natively: verdicts, and the next field to ask. `cargo xtask bench engine`
//! runs it and writes down what comes of it.
#![allow(clippy::expect_used, reason = "a benchmark may fail")]

use divan::{Bencher, black_box};
use lead_or_manage::content;
use lead_or_manage::eligibility::{Askable, Date, Panel, Profile, Rules, evaluate, read_profile};
use lead_or_manage::json::Json;

const GATES: [&str; 2] = ["article-2022", "pmi-2026"];

fn main() {
    divan::main();
}

/// Every verdict with its reasons, gaps, dates and smallest changes.
#[divan::bench(args = GATES)]
fn verdict_with_nothing_known(bencher: Bencher, gate: &str) {
    verdict(bencher, gate, &Profile::default());
}

#[divan::bench(args = GATES)]
fn verdict_with_all_known(bencher: Bencher, gate: &str) {
    verdict(bencher, gate, &known(rules()));
}

/// Only which fields could still change the verdict.
#[divan::bench(args = GATES)]
fn relevance_with_nothing_known(bencher: Bencher, gate: &str) {
    let rule_set = rules().rule_set(gate).expect("a rule set of the built-in pack");
    let profile = Profile::default();
    bencher.bench(|| Panel::new(black_box(rules()), &[black_box(rule_set)], &profile, day()).relevant());
}

/// Only which field to ask next.
#[divan::bench(args = GATES)]
fn next_field_with_nothing_known(bencher: Bencher, gate: &str) {
    let rule_set = rules().rule_set(gate).expect("a rule set of the built-in pack");
    let (profile, askable) = (Profile::default(), Askable::default());
    bencher.bench(|| Panel::new(black_box(rules()), &[black_box(rule_set)], &profile, day()).next(&askable));
}

fn verdict(bencher: Bencher, gate: &str, profile: &Profile) {
    let rule_set = rules().rule_set(gate).expect("a rule set of the built-in pack");
    bencher.bench(|| evaluate(black_box(rules()), black_box(rule_set), black_box(profile), day()));
}

fn rules() -> &'static Rules {
    &content::pack().rules
}

fn known(rules: &Rules) -> Profile {
    let facts = [
        ("education", "bachelor".into()),
        ("gac_accredited_degree", false.into()),
        ("pm_months", 31.into()),
        ("pm_education_hours", 35.into()),
        ("capm", false.into()),
        ("accruing_pm_experience", true.into()),
    ];
    read_profile(rules, &Json::object(facts)).expect("facts of the built-in pack")
}

fn day() -> Date {
    Date::new(2026, 11, 24).expect("a day")
}
