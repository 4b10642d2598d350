//! Some hundreds of broken packs: whatever is broken in a good one is told at its place, and
//! nothing that one can write breaks the checker.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::check::{Checked, check};
use mutants::{Mutant, is_defined, places, replaced, split};
use proptest::prelude::*;
use serde_json::{Map, Value};

#[path = "support/mutants.rs"]
mod mutants;

const GOOD: [&str; 2] =
    [include_str!("../examples/packs/staff-or-architect.json"), include_str!("../examples/packs/smallest.json")];

/// Whether a problem is at the place, in it, or at what holds it.
fn is_near(pointer: &str, place: &str) -> bool {
    // The values of an example's profile are told by their field.
    let is_of_field = pointer.contains("/profile/") && place.starts_with(pointer);
    pointer == place || pointer.starts_with(&format!("{place}/")) || pointer == split(place).0 || is_of_field
}

#[test]
fn each_of_hundreds_of_broken_packs_is_told_of_at_its_place() {
    let mut count = 0;
    let mut untold = Vec::new();
    for text in GOOD {
        let mut pack: Value = serde_json::from_str(text).unwrap();
        mutants::in_one_language(&mut pack);
        for Mutant { what, place, pack } in mutants::all(&pack) {
            count += 1;
            let problems = check(&pack.to_string()).problems;
            // A name that nothing has any more is told where it is used.
            let is_told = match what.as_str() {
                "a slip" if is_defined(&place) => !problems.is_empty(),
                _ => problems.iter().any(|problem| is_near(&problem.pointer, &place)),
            };
            if !is_told {
                let told: Vec<&str> = problems.iter().map(|problem| problem.pointer.as_str()).take(3).collect();
                untold.push(format!("{what} at {place}: told of {told:?}"));
            }
        }
    }
    assert!(untold.is_empty(), "{} of {count}:\n{}", untold.len(), untold.join("\n"));
    assert!(count > 1_000, "{count}");
}

fn any_json() -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec![
        "id",
        "format",
        "roles",
        "pairs",
        "words",
        "fields",
        "rule_sets",
        "all",
        "any",
        "is",
        "at_least",
        "gate",
        "x",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from)
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        let entries = prop::collection::vec((key.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            entries.prop_map(|entries| Value::Object(
                entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>()
            )),
        ]
    })
}

/// What holds of every answer: a pack or an error, and places that are in the file.
fn is_sound(text: &str) {
    let Checked { problems, pack } = check(text);
    let has_errors = problems.iter().any(|problem| problem.severity.id() == "error");
    assert_eq!(has_errors, pack.is_none());
    let lines: Vec<&str> = text.split('\n').collect();
    for problem in problems {
        let line = lines[problem.line as usize - 1];
        assert!(problem.column as usize <= line.chars().count() + 1, "{problem}");
        assert!(!problem.found.is_empty() && !problem.expected.is_empty(), "{problem}");
    }
}

proptest! {
    #[test]
    fn no_json_breaks_the_checker(json in any_json()) {
        is_sound(&json.to_string());
    }

    #[test]
    fn no_text_breaks_the_checker(text in ".*") {
        is_sound(&text);
    }

    #[test]
    fn no_part_of_a_pack_in_the_place_of_another_breaks_the_checker(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let pack: Value = serde_json::from_str(GOOD[0]).unwrap();
        let mut all = Vec::new();
        places(&pack, "", &mut all);
        let value = pack.pointer(&all[from.index(all.len())]).unwrap().clone();
        is_sound(&replaced(&pack, &all[to.index(all.len())], value).to_string());
    }

    #[test]
    fn no_edit_of_bytes_breaks_the_checker(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..8)) {
        let mut bytes = GOOD[1].as_bytes().to_vec();
        for (place, byte, kind) in edits {
            let place = place.index(bytes.len());
            match kind {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        is_sound(&String::from_utf8_lossy(&bytes));
    }
}
