//! What must hold of a pack's rules beyond their shape: ids, windows, size, examples.

use super::file::{ExampleFile, KindFile, PackFile};
use super::{Code, Problems, escaped};
use crate::eligibility::{Date, Evaluation, Panel, Profile, RuleSet, Rules, Test, evaluate, read_as_of, read_profile};
use crate::json::Json;

/// An id is a letter, then letters, digits, `-` and `_`: a key that every program keeps
/// in its place.
fn check_id(place: &str, id: &str, problems: &mut Problems) {
    let mut letters = id.chars();
    let starts_well = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    if !starts_well || !letters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        problems.add(Code::WrongForm, place, format!("`{id}`"), "a letter, then letters, digits, `-` and `_`");
    }
}

/// The ids of fields, options, rule sets and routes.
pub fn check_ids(file: &PackFile, problems: &mut Problems) {
    for (i, field) in file.fields.iter().enumerate() {
        check_id(&format!("/fields/{i}/id"), &field.id, problems);
        if let KindFile::Level(options) | KindFile::Choice(options) = &field.kind {
            let kind = if matches!(field.kind, KindFile::Level(_)) { "level" } else { "choice" };
            let places = || (0..).map(|n: usize| format!("/fields/{i}/type/{kind}/{n}"));
            problems.duplicates(places().zip(options.iter().map(String::as_str)));
            for (place, option) in places().zip(options) {
                check_id(&place, option, problems);
            }
        }
    }
    for (i, set) in file.rule_sets.iter().enumerate() {
        check_id(&format!("/rule_sets/{i}/id"), &set.id, problems);
        for (n, route) in set.gate.iter().flat_map(|gate| &gate.routes).enumerate() {
            check_id(&format!("/rule_sets/{i}/gate/routes/{n}/id"), &route.id, problems);
        }
    }
}

/// A window holds all the months that a requirement asks for in it.
pub fn check_window(place: &str, rule_set: &RuleSet, problems: &mut Problems) {
    let Some(window) = rule_set.window else { return };
    let months = f64::from(window.years) * 12.0;
    if window.years == 0 {
        problems.add(Code::OutOfRange, format!("{place}/window/years"), "0", "a window of a year at the least");
    }
    for leaf in rule_set.leaves() {
        if leaf.field == window.field && matches!(leaf.test, Test::AtLeast(threshold) if threshold > months) {
            problems.add(
                Code::WindowTooShort,
                format!("{place}/window/years"),
                format!("`{}` asks for more months than the {months} of the window", leaf.id),
                "a window that can hold them",
            );
        }
    }
}

/// Each gate must be decidable exactly, whatever is known; and all of them together within
/// what a person waits for.
pub fn check_entanglement(rules: &Rules, problems: &mut Problems) {
    const MOST_PARTS: usize = 20_000;
    let nothing = Profile::default();
    let Some(any_day) = Date::new(2000, 1, 1) else { return };
    let mut all = 0;
    for (i, set) in rules.rule_sets.iter().enumerate() {
        let parts = Panel::new(rules, &[set], &nothing, any_day).entanglement();
        all += parts.unwrap_or(MOST_PARTS);
        if all >= MOST_PARTS {
            let what = if parts.is_none() { "its rules are" } else { "with those before it, its rules are" };
            let expected = "fewer fields, fewer thresholds, or routes that repeat less";
            let found = format!("{what} too entangled to be decided exactly");
            // Nobody waits to hear it of the others, too.
            return problems.add(Code::TooEntangled, format!("/rule_sets/{i}"), found, expected);
        }
    }
}

/// The author's examples must hold.
pub fn check_examples(file: &PackFile, rules: &Rules, problems: &mut Problems) {
    for (i, example) in file.examples.iter().enumerate() {
        let place = format!("/examples/{i}");
        let Some(rule_set) = rules.rule_set(&example.rule_set) else {
            let known = rules.rule_sets.iter().map(|set| set.id.as_str());
            let place = format!("{place}/rule_set");
            problems.unknown(place, "rule set", &example.rule_set, known, "a gate of /rule_sets");
            continue;
        };
        match verdict(example, rule_set, rules) {
            Ok(verdict) if verdict == example.verdict.id() => {}
            Ok(verdict) => {
                let expected = format!("`{}`, as the example says", example.verdict.id());
                let place = format!("{place}/verdict");
                problems.add(Code::ExampleFails, place, format!("the rules say `{verdict}`"), expected);
            }
            Err((at, found)) => {
                let expected = "an example that the rules can judge";
                problems.add(Code::ExampleUnreadable, format!("{place}{at}"), found, expected);
            }
        }
    }
}

/// The verdict, or where in the example something is wrong, and what.
fn verdict(example: &ExampleFile, rule_set: &RuleSet, rules: &Rules) -> Result<&'static str, (String, String)> {
    let profile = Json::Object(example.profile.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect());
    let profile = read_profile(rules, &profile).map_err(|error| {
        let has_key = example.profile.contains_key(&error.field);
        let key = if has_key { format!("/{}", escaped(&error.field)) } else { String::new() };
        (format!("/profile{key}"), error.message)
    })?;
    let as_of =
        read_as_of(Some(&example.as_of.as_str().into())).map_err(|error| ("/as_of".to_owned(), error.message))?;
    match evaluate(rules, rule_set, &profile, as_of) {
        Evaluation::Gate(gate) => Ok(gate.verdict.id()),
        Evaluation::Checklist(_) => {
            let found = format!("`{}` is a checklist and gives no verdict", rule_set.id);
            Err(("/rule_set".to_owned(), found))
        }
    }
}
