//! Every way to break a good pack in one step: each value of another kind, out of range or
//! misspelt; each key misspelt, removed or one too many.

use serde_json::{Value, json};

/// One way in which a pack is broken.
pub struct Mutant {
    /// What was done to it.
    pub what: String,
    /// Where, as a JSON pointer.
    pub place: String,
    /// What came of it.
    pub pack: Value,
}

/// All places in a value, the whole first.
pub fn places(value: &Value, place: &str, all: &mut Vec<String>) {
    all.push(place.to_owned());
    match value {
        Value::Array(items) => {
            (0..).zip(items).for_each(|(i, item): (usize, _)| places(item, &format!("{place}/{i}"), all))
        }
        Value::Object(entries) => entries.iter().for_each(|(key, value)| places(value, &format!("{place}/{key}"), all)),
        _ => {}
    }
}

pub fn split(place: &str) -> (&str, &str) {
    place.rsplit_once('/').unwrap()
}

fn removed(pack: &Value, place: &str) -> Value {
    let mut pack = pack.clone();
    let (holder, key) = split(place);
    match pack.pointer_mut(holder).unwrap() {
        Value::Object(entries) => drop(entries.remove(key).unwrap()),
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        _ => panic!("{place}"),
    }
    pack
}

pub fn replaced(pack: &Value, place: &str, value: Value) -> Value {
    let mut pack = pack.clone();
    *pack.pointer_mut(place).unwrap() = value;
    pack
}

fn renamed(pack: &Value, place: &str, name: &str) -> Value {
    let value = pack.pointer(place).unwrap().clone();
    let mut pack = removed(pack, place);
    pack.pointer_mut(split(place).0).unwrap()[name] = value;
    pack
}

/// Every way to break a place for its kind of value.
fn mutants_of(pack: &Value, place: &str) -> Vec<Mutant> {
    let value = pack.pointer(place).unwrap();
    let mut mutants = Vec::new();
    let mut add = |what: &str, pack: Value| {
        mutants.push(Mutant { what: what.to_owned(), place: place.to_owned(), pack });
    };
    let is_profile = place.starts_with("/examples/") && place.contains("/profile");
    for (what, other) in [
        ("null", Value::Null),
        ("a list", json!([[]])),
        ("an object", json!({ "x": 1 })),
        ("true", json!(true)),
        ("a number", json!(-7.5)),
    ] {
        let is_of_kind = std::mem::discriminant(value) == std::mem::discriminant(&other);
        // Null is as good as absent, and in a profile it says so.
        if !(is_of_kind || is_profile || other.is_null() && is_optional(place)) {
            add(what, replaced(pack, place, other));
        }
    }
    match value {
        Value::String(text) => {
            add("a long text", replaced(pack, place, json!("x".repeat(4_001))));
            if !is_free(place) {
                add("an odd text", replaced(pack, place, json!("«?»")));
                add("a slip", replaced(pack, place, json!(format!("{text}x"))));
                add("empty", replaced(pack, place, json!("")));
            }
        }
        Value::Number(_) => {
            add("below", replaced(pack, place, json!(-1)));
            add("above", replaced(pack, place, json!(1e300)));
        }
        Value::Object(entries) if !entries.is_empty() && !is_profile => {
            let mut with_more = pack.clone();
            with_more.pointer_mut(place).unwrap()["unheard_of"] = json!(1);
            mutants.push(Mutant {
                what: "a key too many".to_owned(),
                place: format!("{place}/unheard_of"),
                pack: with_more,
            });
        }
        _ => {}
    }
    mutants
}

/// Texts that say whatever they say.
fn is_free(place: &str) -> bool {
    const FREE: [&str; 6] = ["$schema", "title", "publisher", "quote", "version", "periods"];
    place.starts_with("/words/") || place == "/id" || FREE.contains(&split(place).1)
}

/// A name that others use: with another, they are wrong.
pub fn is_defined(place: &str) -> bool {
    let (holder, key) = split(place);
    let is_listed =
        ["facets", "roles", "languages", "level", "choice", "steps"].contains(&holder.rsplit('/').next().unwrap());
    key == "id" || is_listed || holder.ends_with("/number") && key == "unit"
}

/// Keys that may be absent, so that null is no mistake.
fn is_optional(place: &str) -> bool {
    const OPTIONAL: [&str; 14] = [
        "$schema",
        "asked_when",
        "checklist",
        "date",
        "from",
        "gate",
        "hint_above",
        "if",
        "link",
        "periods",
        "to",
        "unit",
        "until",
        "window",
    ];
    let key = split(place).1;
    OPTIONAL.contains(&key) || key == "via" || key == "requirement" && place.contains("/items/")
}

/// The pack with the texts of its first language alone, which says as much in half the time.
pub fn in_one_language(pack: &mut Value) {
    let language = pack["languages"][0].as_str().unwrap().to_owned();
    pack["words"].as_object_mut().unwrap().retain(|other, _| *other == language);
    pack["languages"] = json!([language]);
}

/// Every broken pack that is one step from this.
pub fn all(pack: &Value) -> Vec<Mutant> {
    // Texts are alike: some of them stand for all.
    const TEXTS: usize = 40;
    let mut all = Vec::new();
    places(pack, "", &mut all);
    let texts: Vec<String> = all
        .iter()
        .filter(|place| place.matches('/').count() == 3 && place.starts_with("/words/"))
        .skip(TEXTS)
        .cloned()
        .collect();
    let mut mutants = Vec::new();
    for place in all.iter().filter(|place| !place.is_empty() && !texts.contains(place)) {
        mutants.extend(mutants_of(pack, place));
        let (holder, key) = split(place);
        if pack.pointer(holder).unwrap().is_object() && !holder.ends_with("/profile") {
            let name = format!("{key}_");
            let pack = renamed(pack, place, &name);
            mutants.push(Mutant { what: "a misspelt key".to_owned(), place: format!("{holder}/{name}"), pack });
        }
        if is_needed(pack, place) {
            mutants.push(Mutant { what: "removed".to_owned(), place: place.clone(), pack: removed(pack, place) });
        }
    }
    mutants
}

/// Whether an object must have this key.
fn is_needed(pack: &Value, place: &str) -> bool {
    const WITH_DEFAULT: [&str; 16] = [
        "accept",
        "contested",
        "core",
        "examples",
        "facets",
        "facts",
        "fields",
        "in_force",
        "knowledge",
        "notes",
        "pairs",
        "plan",
        "ratings",
        "rule_sets",
        "shown",
        "sources",
    ];
    const TEXTS: [&str; 8] =
        ["pack-title", "pack-gates-name", "-name", "-if", "-reason", "-technical", "-people", "-by"];
    let (holder, key) = split(place);
    if holder.starts_with("/words/") {
        return TEXTS.iter().any(|end| key.ends_with(end)) && !key.starts_with("role-");
    }
    pack.pointer(holder).unwrap().is_object()
        && !holder.ends_with("/profile")
        && !is_optional(place)
        && !WITH_DEFAULT.contains(&key)
        && key != "whole"
}
