//! What must hold of a pack's rules beyond their shape: ids, windows, size, examples.

use super::Problems;
use super::file::{ExampleFile, KindFile, PackFile};
use crate::eligibility::{Date, Evaluation, Panel, Profile, RuleSet, Rules, Test, evaluate, read_as_of, read_profile};
use crate::json::Json;

/// An id is a letter, then letters, digits, `-` and `_`: a key that every program keeps
/// in its place.
fn check_id(place: &str, id: &str, problems: &mut Problems) {
    let mut letters = id.chars();
    let starts_well = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    if !starts_well || !letters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        problems.add(place, format!("`{id}`"), "a letter, then letters, digits, `-` and `_`");
    }
}

/// The ids of fields, options, rule sets and routes.
pub fn check_ids(file: &PackFile, problems: &mut Problems) {
    for (i, field) in file.fields.iter().enumerate() {
        check_id(&format!("/fields/{i}/id"), &field.id, problems);
        if let KindFile::Level(options) | KindFile::Choice(options) = &field.kind {
            problems.duplicates(&format!("/fields/{i}/type"), options.iter().map(String::as_str));
            for option in options {
                check_id(&format!("/fields/{i}/type"), option, problems);
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
        problems.add(format!("{place}/window/years"), "0", "a window of a year at the least");
    }
    for leaf in rule_set.leaves() {
        if leaf.field == window.field && matches!(leaf.test, Test::AtLeast(threshold) if threshold > months) {
            problems.add(
                format!("{place}/window/years"),
                format!("`{}` asks for more months than the {months} of the window", leaf.id),
                "a window that can hold them",
            );
        }
    }
}

/// Each gate must be decidable exactly, whatever is known.
pub fn check_entanglement(rules: &Rules, problems: &mut Problems) {
    let sets: Vec<&RuleSet> = rules.rule_sets.iter().collect();
    let nothing = Profile::default();
    let Some(any_day) = Date::new(2000, 1, 1) else { return };
    for set in &sets {
        if Panel::new(rules, &[*set], &nothing, any_day).is_too_entangled() {
            problems.add(
                format!("/rule_sets `{}`", set.id),
                "its rules are too entangled to be decided exactly",
                "fewer fields, fewer thresholds, or routes that repeat less",
            );
        }
    }
}

/// The author's examples must hold.
pub fn check_examples(file: &PackFile, rules: &Rules, problems: &mut Problems) {
    for (i, example) in file.examples.iter().enumerate() {
        match verdict(example, rules) {
            Ok(verdict) if verdict == example.verdict => {}
            Ok(verdict) => problems.add(
                format!("/examples/{i}/verdict"),
                format!("the rules say `{verdict}`"),
                format!("`{}`, as the example says", example.verdict),
            ),
            Err(error) => problems.add(format!("/examples/{i}"), error, "an example that the rules can judge"),
        }
    }
}

fn verdict(example: &ExampleFile, rules: &Rules) -> Result<&'static str, String> {
    let rule_set =
        rules.rule_set(&example.rule_set).ok_or_else(|| format!("unknown rule set `{}`", example.rule_set))?;
    let profile = Json::Object(example.profile.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect());
    let profile = read_profile(rules, &profile).map_err(|error| error.message)?;
    let as_of = read_as_of(Some(&example.as_of.as_str().into())).map_err(|error| error.message)?;
    match evaluate(rules, rule_set, &profile, as_of) {
        Evaluation::Gate(gate) => Ok(gate.verdict.id()),
        Evaluation::Checklist(_) => Err(format!("`{}` is a checklist and gives no verdict", example.rule_set)),
    }
}
