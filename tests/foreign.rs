//! Rules of any pack: random gates over numbers, a level, a choice and yes/no, held
//! against trying everything.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::eligibility::{
    Case, Change, Confidence, Date, Evaluation, Field, FieldIndex, FieldKind, GateEvaluation, Leaf, NumberKind,
    Profile, Requirement, Route, RuleSet, RuleSetKind, Rules, SmallestChange, Status, Test, Value, Verdict, bounds,
    evaluate,
};
use proptest::prelude::*;

/// Two numbers, a level, a choice and two yes/no; the level and one yes/no never change.
fn fields() -> Vec<Field> {
    let number =
        || FieldKind::Number(NumberKind { unit: "point".to_owned(), whole: true, max: 100.0, hint_above: None });
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let field = |id: &str, kind, change| Field {
        id: id.to_owned(),
        kind,
        change,
        periods: None,
        plan: false,
        asked_when: None,
    };
    vec![
        field("first", number(), Change::Effort),
        field("second", number(), Change::Effort),
        field("level", FieldKind::Level(names(&["low", "middle", "high"])), Change::Never),
        field("choice", FieldKind::Choice(names(&["this", "that"])), Change::Effort),
        field("fixed", FieldKind::YesNo, Change::Never),
        field("open", FieldKind::YesNo, Change::Effort),
    ]
}

/// The lowest value of every interval that any test below can cut, each level, and so on.
fn cells(field: usize) -> Vec<Value> {
    match field {
        0 | 1 => [0.0, 10.0, 20.0].map(Value::Number).to_vec(),
        2 => (0..3).map(Value::Option).collect(),
        3 => (0..2).map(Value::Option).collect(),
        _ => vec![Value::YesNo(true), Value::YesNo(false)],
    }
}

fn any_leaf() -> impl Strategy<Value = Requirement> {
    let test = (0usize..6, 1usize..3, any::<bool>()).prop_map(|(field, at, yes)| {
        let test = match field {
            0 | 1 => Test::AtLeast(at as f64 * 10.0),
            2 => Test::AtLeast(at as f64),
            3 => Test::Is(Value::Option(at as u8 - 1)),
            _ => Test::Is(Value::YesNo(yes)),
        };
        (field, test)
    });
    test.prop_map(|(field, test)| {
        let leaf = Leaf { id: String::new(), field: FieldIndex(field as u16), test, sources: vec!["any".to_owned()] };
        Requirement::Leaf(leaf)
    })
}

fn any_requirement() -> impl Strategy<Value = Requirement> {
    any_leaf().prop_recursive(3, 10, 3, |inner| {
        let parts = prop::collection::vec(inner, 1..4);
        prop_oneof![parts.clone().prop_map(Requirement::All), parts.prop_map(Requirement::Any)]
    })
}

fn any_rules() -> impl Strategy<Value = Rules> {
    prop::collection::vec(any_requirement(), 1..4).prop_map(|requirements| {
        let route = |(i, requirement)| Route { id: format!("route-{i}"), requirement };
        let routes = requirements.into_iter().enumerate().map(route).collect();
        let rule_set = RuleSet {
            id: "any".to_owned(),
            in_force_from: None,
            in_force_to: None,
            confidence: Confidence::High,
            sources: Vec::new(),
            window: None,
            shown: true,
            kind: RuleSetKind::Gate(routes),
        };
        Rules { fields: fields(), rule_sets: vec![rule_set] }
    })
}

fn any_profile() -> impl Strategy<Value = Profile> {
    prop::collection::vec(prop::option::of(0usize..6), 6).prop_map(|chosen| {
        let mut profile = Profile::default();
        for (field, choice) in chosen.into_iter().enumerate() {
            let cells = cells(field);
            // A number need not be the lowest of its interval.
            let value = choice.map(|choice| match cells[choice % cells.len()] {
                Value::Number(number) => Value::Number(number + (choice % 2) as f64 * 7.0),
                other => other,
            });
            profile.set(FieldIndex(field as u16), value);
        }
        profile
    })
}

fn is_met(requirement: &Requirement, profile: &Profile) -> bool {
    match requirement {
        Requirement::All(parts) => parts.iter().all(|part| is_met(part, profile)),
        Requirement::Any(parts) => parts.iter().any(|part| is_met(part, profile)),
        Requirement::Leaf(leaf) => leaf.test.holds(profile.get(leaf.field).unwrap()),
    }
}

fn is_eligible(rules: &Rules, profile: &Profile) -> bool {
    rules.rule_sets[0].routes().unwrap().iter().any(|route| is_met(&route.requirement, profile))
}

fn with(profile: &Profile, field: usize, value: Value) -> Profile {
    let mut profile = profile.clone();
    profile.set(FieldIndex(field as u16), Some(value));
    profile
}

/// Every way to fill in what is not known.
fn completions(profile: &Profile) -> Vec<Profile> {
    (0..6).fold(vec![profile.clone()], |so_far, field| {
        let fill = |profile: Profile| match profile.get(FieldIndex(field as u16)) {
            Some(_) => vec![profile],
            None => cells(field).into_iter().map(|value| with(&profile, field, value)).collect(),
        };
        so_far.into_iter().flat_map(fill).collect()
    })
}

fn verdict(rules: &Rules, profile: &Profile) -> Verdict {
    let all: Vec<bool> = completions(profile).iter().map(|profile| is_eligible(rules, profile)).collect();
    match (all.contains(&true), all.contains(&false)) {
        (true, false) => Verdict::Eligible,
        (false, true) => Verdict::NotYet,
        _ => Verdict::Unknown,
    }
}

fn relevant(rules: &Rules, profile: &Profile) -> Vec<FieldIndex> {
    let all = completions(profile);
    let matters = |field: usize| {
        all.iter().any(|one| {
            cells(field)
                .into_iter()
                .any(|value| is_eligible(rules, &with(one, field, value)) != is_eligible(rules, one))
        })
    };
    (0..6)
        .filter(|field| profile.get(FieldIndex(*field as u16)).is_none() && matters(*field))
        .map(|field| FieldIndex(field as u16))
        .collect()
}

/// Every set of values of the fields that can change after which all is eligible, less
/// those that contain another.
fn smallest_changes(rules: &Rules, profile: &Profile) -> Vec<SmallestChange> {
    let is_more = |field: usize, value: Value| match (profile.get(FieldIndex(field as u16)), value) {
        (Some(Value::Number(known)), Value::Number(value)) => value > known,
        (None, Value::Number(value)) => value > 0.0,
        (known, value) => known != Some(value),
    };
    let mut changes: Vec<SmallestChange> = vec![Vec::new()];
    for field in [0, 1, 3, 5] {
        let more: Vec<SmallestChange> = changes
            .iter()
            .flat_map(|change| {
                let values = cells(field).into_iter().filter(|value| is_more(field, *value));
                values.map(|value| [change.clone(), vec![(FieldIndex(field as u16), value)]].concat())
            })
            .collect();
        changes.extend(more);
    }
    changes.retain(|change| {
        let changed = change.iter().fold(profile.clone(), |so_far, (field, value)| with(&so_far, field.get(), *value));
        verdict(rules, &changed) == Verdict::Eligible
    });
    let contains = |larger: &SmallestChange, smaller: &SmallestChange| {
        smaller.iter().all(|(field, value)| {
            larger.iter().any(|(other, more)| match (value, more) {
                (Value::Number(value), Value::Number(more)) => field == other && value <= more,
                _ => field == other && value == more,
            })
        })
    };
    let all = changes.clone();
    changes.retain(|change| !all.iter().any(|other| other != change && contains(change, other)));
    changes
}

fn gate(rules: &Rules, profile: &Profile) -> GateEvaluation {
    match evaluate(rules, &rules.rule_sets[0], profile, Date::new(2026, 11, 24).unwrap()) {
        Evaluation::Gate(gate) => gate,
        Evaluation::Checklist(_) => panic!("a gate"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_random_gate_says_what_trying_everything_says(rules in any_rules(), profile in any_profile()) {
        let found = gate(&rules, &profile);
        prop_assert_eq!(found.verdict, verdict(&rules, &profile));
        prop_assert_eq!(&found.relevant_fields, &relevant(&rules, &profile));
        prop_assert!(found.next_field.is_none_or(|next| found.relevant_fields.contains(&next)));
        prop_assert_eq!(found.next_field.is_none(), found.relevant_fields.is_empty());
        for (route, found) in rules.rule_sets[0].routes().unwrap().iter().zip(&found.routes) {
            let all: Vec<bool> = completions(&profile).iter().map(|one| is_met(&route.requirement, one)).collect();
            let expected = match (all.contains(&true), all.contains(&false)) {
                (true, false) => Status::Met,
                (false, true) => Status::NotMet,
                _ => Status::Unknown,
            };
            prop_assert_eq!(found.status, expected);
        }
    }

    #[test]
    fn its_smallest_changes_are_all_and_only_the_smallest(rules in any_rules(), profile in any_profile()) {
        let found = gate(&rules, &profile);
        let mut changes = found.smallest_changes.clone();
        if found.verdict != Verdict::NotYet {
            prop_assert_eq!(changes, Vec::<SmallestChange>::new());
            return Ok(());
        }
        let mut expected = smallest_changes(&rules, &profile);
        let order = |change: &SmallestChange| format!("{change:?}");
        changes.sort_by_key(order);
        expected.sort_by_key(order);
        prop_assert_eq!(changes, expected);
    }

    #[test]
    fn an_open_verdict_is_bounded_by_each_fact(rules in any_rules(), profile in any_profile()) {
        let case = Case::new(&rules, &rules.rule_sets[0], &profile, Date::new(2026, 11, 24).unwrap()).unwrap();
        let bounds = bounds(&case);
        let fields: Vec<FieldIndex> = bounds.iter().map(|bound| bound.field).collect();
        prop_assert_eq!(fields, relevant(&rules, &profile));
        for bound in bounds {
            for (value, status) in bound.cells {
                let expected = match verdict(&rules, &with(&profile, bound.field.get(), value)) {
                    Verdict::Eligible => Status::Met,
                    Verdict::NotYet => Status::NotMet,
                    Verdict::Unknown => Status::Unknown,
                };
                prop_assert_eq!(status, expected);
            }
        }
    }
}
