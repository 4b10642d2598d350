//! What a pack's author reads, in words: `tests/golden/mistakes.txt` lists mistakes, and under
//! each what is said of it.
//!
//! A line that is not indented is a mistake, in the pack that the last `#` names: `place = value`
//! or `place -` for what is taken away, and several of them joined by ` && `. A line that begins
//! with a quote is the text of a whole file, as JSON. `UPDATE_EXPECT=1 cargo test --test
//! mistakes` writes what is said anew.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use expect_test::expect_file;
use lead_or_manage::check::check;
use lead_or_manage::quiz::pack::{bank, parse};
use serde_json::Value;

#[path = "support/listed.rs"]
mod listed;

const MISTAKES: &str = include_str!("golden/mistakes.txt");

/// The packs that are good before something is changed.
fn good(name: &str) -> Value {
    let text = match name {
        "staff-or-architect" => include_str!("../examples/packs/staff-or-architect.json"),
        "smallest" => include_str!("../examples/packs/smallest.json"),
        "ladder" => include_str!("packs/ladder.json"),
        "built-in" => include_str!("../content/pack.json"),
        other => panic!("no pack {other}"),
    };
    serde_json::from_str(text).unwrap()
}

/// `place = value`, or `place -`.
fn change(pack: &mut Value, change: &str) {
    let (place, value) = match change.split_once(" = ") {
        Some((place, value)) => (place, Some(value)),
        None => (change.strip_suffix(" -").unwrap(), None),
    };
    let value = value.map(|value| serde_json::from_str(value).unwrap_or_else(|error| panic!("{change}: {error}")));
    let (holder, key) = place.rsplit_once('/').unwrap();
    match (pack.pointer_mut(holder).unwrap_or_else(|| panic!("no {holder}")), value) {
        (Value::Array(items), None) => drop(items.remove(key.parse().unwrap())),
        (Value::Array(items), Some(value)) if key == "-" => items.push(value),
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (holder, None) => drop(holder.as_object_mut().unwrap().remove(key).unwrap()),
        (holder, Some(value)) => holder[key] = value,
    }
}

fn changed(name: &str, mistake: &str) -> Value {
    let mut pack = good(name);
    mistake.split(" && ").for_each(|part| change(&mut pack, part));
    pack
}

/// What the checker says of a whole file, with its places.
fn said_of_text(text: &str) -> Vec<String> {
    check(text).problems.iter().map(ToString::to_string).collect()
}

/// What the checker says; where in the line is another test's.
fn said_of(pack: &Value) -> Vec<String> {
    let problems = said_of_text(&pack.to_string());
    problems.iter().map(|problem| problem.split_once(' ').unwrap().1.to_owned()).collect()
}

/// What the build says of the built-in pack, which has its words elsewhere.
fn said_of_built_in(pack: &Value) -> Vec<String> {
    let problems = match parse(&pack.to_string(), "") {
        Ok(pack) => bank::check(&pack).err(),
        Err(problems) => Some(problems),
    };
    problems.iter().flat_map(|all| &all.0).map(ToString::to_string).collect()
}

#[test]
fn what_is_said_of_a_mistake_is_what_was_read_and_found_good() {
    let told = listed::told(MISTAKES, |name, mistake| {
        let said = match name {
            "text" => said_of_text(&serde_json::from_str::<String>(mistake).unwrap()),
            "built-in" => said_of_built_in(&changed(name, mistake)),
            _ => said_of(&changed(name, mistake)),
        };
        if said.is_empty() { vec!["nothing".to_owned()] } else { said }
    });
    expect_file!["golden/mistakes.txt"].assert_eq(&told);
}
