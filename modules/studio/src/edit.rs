//! Changes to a pack that keep it whole: texts follow the ids that they are named by,
//! and what names a thing follows its new name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::forms::{self, List, Named};
use crate::pointer;
use crate::texts::{self, Slot};

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A value at a place; null takes it away.
    Set {
        /// The place.
        pointer: String,
        /// The value.
        value: Value,
    },
    /// What a text says; an empty one is none.
    Say {
        /// The language.
        language: String,
        /// The text's name.
        name: String,
        /// What it says.
        text: String,
    },
    /// A new thing at the end of a list.
    Add {
        /// The list's place.
        list: String,
        /// The thing.
        item: Value,
    },
    /// A thing taken away, with its texts.
    Remove {
        /// Its place.
        pointer: String,
    },
    /// A thing and the one at the other place change places.
    Swap {
        /// Its place.
        pointer: String,
        /// The other's place in the same list.
        with: usize,
    },
    /// A copy after the thing, with copies of its texts.
    Duplicate {
        /// The thing's place.
        pointer: String,
    },
    /// Another id, wherever the thing is named; one that is taken changes nothing.
    Rename {
        /// The thing's place.
        pointer: String,
        /// The new id.
        id: String,
    },
    /// A language more.
    AddLanguage(String),
    /// A language less, with its texts.
    RemoveLanguage(String),
    /// Several at once.
    All(Vec<Edit>),
}

impl Edit {
    /// What it changes, where changes in a row are one step.
    pub fn subject(&self) -> Option<String> {
        match self {
            Edit::Set { pointer, .. } => Some(pointer.clone()),
            Edit::Say { language, name, .. } => Some(texts::pointer_of(language, name)),
            _ => None,
        }
    }
}

/// Changes the pack.
pub fn apply(pack: &mut Value, edit: &Edit) {
    match edit {
        Edit::Say { language, name, text } => {
            let said = if text.is_empty() { Value::Null } else { Value::from(text.as_str()) };
            pointer::set(pack, &texts::pointer_of(language, name), said);
        }
        Edit::Set { pointer, value } => {
            // Everything stays in its place, so that each text can be told by it.
            keep_texts(pack, |pack| pointer::set(pack, pointer, value.clone()), by_place);
        }
        Edit::Rename { pointer, id } => {
            keep_texts(pack, |pack| rename(pack, pointer, id), by_place);
        }
        Edit::Remove { pointer } => {
            keep_texts(pack, |pack| pointer::remove(pack, pointer), |_, _| BTreeMap::new());
        }
        Edit::Add { list, item } => {
            if let Some(items) = pointer::list_mut(pack, list) {
                items.push(item.clone());
            }
        }
        Edit::Swap { pointer, with } => {
            if let Some((list, place)) = pointer::index(pointer)
                && let Some(items) = pointer::list_mut(pack, list)
                && place < items.len()
                && *with < items.len()
            {
                items.swap(place, *with);
            }
        }
        Edit::Duplicate { pointer } => duplicate(pack, pointer),
        Edit::AddLanguage(language) => {
            let known = texts::languages(pack).contains(&language.as_str());
            if let Some(languages) = pointer::list_mut(pack, "/languages")
                && !known
            {
                languages.push(language.as_str().into());
            }
        }
        Edit::RemoveLanguage(language) => {
            if let Some(languages) = pointer::list_mut(pack, "/languages") {
                languages.retain(|known| known != language);
            }
            pointer::remove(pack, &format!("/words/{}", pointer::escaped(language)));
        }
        Edit::All(edits) => edits.iter().for_each(|edit| apply(pack, edit)),
    }
}

/// An id that is not taken: the stem with the next number.
pub fn fresh(pack: &Value, list: &List, place: &str) -> String {
    let taken = taken(pack, place);
    let width = if list.stem.len() == 1 { 2 } else { 0 };
    let separator = if list.stem.len() == 1 { "" } else { "-" };
    let mut numbered = (1..).map(|n: usize| format!("{}{separator}{n:0width$}", list.stem));
    numbered.find(|id| !taken.contains(&id.to_ascii_lowercase())).unwrap_or_default()
}

/// Whether an id is one that was only given for want of a better one.
pub fn is_placeholder(list: &List, id: &str) -> bool {
    let number = id.strip_prefix(list.stem).and_then(|rest| rest.strip_prefix('-'));
    id.is_empty() || number.is_some_and(|number| number.parse::<usize>().is_ok())
}

/// An id made of a text, if there are letters in it that an id can have.
pub fn made_of(pack: &Value, place: &str, text: &str) -> Option<String> {
    let mut id = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() && id.len() < 32 {
            id.push(letter.to_ascii_lowercase());
        } else if letter == '’' || letter == '\'' {
            continue;
        } else if !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic()).trim_end_matches('-').to_owned();
    let taken = taken(pack, place);
    let is_free = |id: &String| !taken.contains(id) && !["both", "not-sure"].contains(&id.as_str());
    let numbered = (2..).map(|n: usize| format!("{id}-{n}"));
    if id.len() < 2 { None } else { std::iter::once(id.clone()).chain(numbered).find(is_free) }
}

/// The ids that a new one in a list must differ from, in lower case.
fn taken(pack: &Value, place: &str) -> BTreeSet<String> {
    let shared = [forms::QUESTIONS.as_slice(), &forms::CITED].into_iter().find(|lists| lists.contains(&place));
    let lists = shared.map_or(vec![place], <[&str]>::to_vec);
    let items = lists.into_iter().flat_map(|list| pointer::list(pack, list));
    let meant = if place == "/roles" { NO_ROLES.as_slice() } else { &[] };
    items.filter_map(texts::id_of).chain(meant.iter().copied()).map(str::to_ascii_lowercase).collect()
}

/// What stands for something else where a role is named.
const NO_ROLES: [&str; 2] = ["both", "not_sure"];

/// Whether a thing cannot have that id: what names the other would then name both.
pub fn is_taken(pack: &Value, place: &str, id: &str) -> bool {
    let Some((list, _)) = pointer::index(place) else { return false };
    let own = pack.pointer(place).and_then(texts::id_of).unwrap_or_default();
    !id.eq_ignore_ascii_case(own) && taken(pack, list).contains(&id.to_ascii_lowercase())
}

/// A new thing for a list, filled in with what is at hand.
pub fn new_item(pack: &Value, list: &List, place: &str, today: &str) -> Value {
    let first = |place: &str| pointer::list(pack, place).first().and_then(texts::id_of).unwrap_or_default().to_owned();
    let around = pointer::split(place).and_then(|(checklist, _)| pointer::split(checklist));
    let steps = around.map(|(set, _)| format!("{set}/checklist/steps")).unwrap_or_default();
    let last = pointer::list(pack, place).last().and_then(|item| pointer::text(item, "/first"));
    let turn = if last == Some("technical") { "people" } else { "technical" };
    let known = [
        ("$source", first("/sources")),
        ("$facet", first("/facets")),
        ("$role", first("/roles")),
        ("$set", first("/rule_sets")),
        ("$step", first(&steps)),
        ("$today", today.to_owned()),
        ("$turn", turn.to_owned()),
    ];
    let mut item: Value = serde_json::from_str(list.new).unwrap_or_default();
    fill(&mut item, &known);
    let id = Value::from(fresh(pack, list, place));
    if list.bare {
        item = id;
    } else if let Some(own) = item.get_mut("id") {
        *own = id;
    }
    item
}

fn fill(value: &mut Value, known: &[(&str, String)]) {
    match value {
        Value::String(text) => {
            if let Some((_, id)) = known.iter().find(|(name, _)| name == text) {
                id.clone_into(text);
            }
        }
        // What is not there cannot be cited.
        Value::Array(items) => {
            items.iter_mut().for_each(|item| fill(item, known));
            items.retain(|item| item.as_str() != Some(""));
        }
        Value::Object(map) => map.values_mut().for_each(|inner| fill(inner, known)),
        _ => {}
    }
}

/// Which text becomes which, given all places before and after.
type Follow = fn(&[Slot], &[Slot]) -> BTreeMap<String, String>;

/// Changes the pack and lets the texts follow; those that nothing has a use for any
/// more go.
fn keep_texts(pack: &mut Value, change: impl FnOnce(&mut Value), follow: Follow) {
    let before = texts::slots(pack);
    change(pack);
    let after = texts::slots(pack);
    let renamed = follow(&before, &after);
    let used: BTreeSet<&str> = after.iter().map(|slot| &*slot.name).collect();
    let gone: BTreeSet<&str> = before.iter().map(|slot| &*slot.name).filter(|name| !used.contains(name)).collect();
    let Some(languages) = pack.pointer_mut("/words").and_then(Value::as_object_mut) else { return };
    for words in languages.values_mut().filter_map(Value::as_object_mut) {
        let mut kept = Map::new();
        for (name, said) in std::mem::take(words) {
            if let Some(new) = renamed.get(&name) {
                kept.insert(new.clone(), said.clone());
            }
            if !gone.contains(&*name) {
                kept.entry(name).or_insert(said);
            }
        }
        *words = kept;
    }
}

/// A text in the same place is the same one.
fn by_place(before: &[Slot], after: &[Slot]) -> BTreeMap<String, String> {
    let now: BTreeMap<(&str, &str), &str> = after.iter().map(|slot| ((&*slot.at, slot.label), &*slot.name)).collect();
    let moved = before.iter().filter_map(|slot| {
        let name = now.get(&(&*slot.at, slot.label)).filter(|name| **name != slot.name)?;
        Some((slot.name.clone(), (*name).to_owned()))
    });
    moved.collect()
}

fn duplicate(pack: &mut Value, place: &str) {
    let Some((list, _)) = forms::list_at(place) else { return };
    let Some((all, index)) = pointer::index(place) else { return };
    let id = fresh(pack, list, all);
    let Some(items) = pointer::list_mut(pack, all) else { return };
    let Some(copy) = items.get(index).cloned() else { return };
    items.insert(index + 1, copy);
    let copied = format!("{all}/{}", index + 1);
    if list.bare {
        pointer::set(pack, &copied, id.into());
    } else if pack.pointer(&copied).is_some_and(|item| item.get("id").is_some()) {
        pointer::set(pack, &format!("{copied}/id"), id.into());
    }
    // Within a new rule set the tests' ids are its own; within the same they need new ones.
    if let Some((set, _)) = set_around(&copied).filter(|(_, rest)| !rest.is_empty()) {
        for test in texts::tests(pack, &format!("{copied}/requirement")) {
            let id = pointer::text(pack, &format!("{test}/id")).unwrap_or_default().to_owned();
            let id = fresh_test(pack, &set, &id);
            pointer::set(pack, &format!("{test}/id"), id.into());
        }
    }
    let slots = texts::slots(pack);
    let names: BTreeMap<String, String> = (slots.iter().filter(|slot| pointer::is_within(&slot.at, place)))
        .filter_map(|slot| {
            let at = slot.at.replacen(place, &copied, 1);
            let twin = slots.iter().find(|twin| twin.at == at && twin.label == slot.label)?;
            Some((slot.name.clone(), twin.name.clone()))
        })
        .collect();
    let Some(languages) = pack.pointer_mut("/words").and_then(Value::as_object_mut) else { return };
    for words in languages.values_mut().filter_map(Value::as_object_mut) {
        for (from, to) in names.iter().filter(|(from, to)| from != to) {
            if let Some(said) = words.get(from).cloned() {
                words.insert(to.clone(), said);
            }
        }
    }
}

/// The rule set around a place, and the rest of the way.
fn set_around(place: &str) -> Option<(String, String)> {
    let rest = place.strip_prefix("/rule_sets/")?;
    let (set, rest) = rest.split_once('/').unwrap_or((rest, ""));
    Some((format!("/rule_sets/{set}"), rest.to_owned()))
}

/// The rule set's tests' ids, with a new one that starts as given.
pub fn fresh_test(pack: &Value, place: &str, stem: &str) -> String {
    let set = set_around(place).map(|(set, _)| set).unwrap_or_default();
    let trees = pointer::list(pack, &format!("{set}/gate/routes"))
        .iter()
        .enumerate()
        .map(|(i, _)| format!("{set}/gate/routes/{i}/requirement"))
        .chain(
            pointer::list(pack, &format!("{set}/checklist/items"))
                .iter()
                .enumerate()
                .map(|(i, _)| format!("{set}/checklist/items/{i}/requirement")),
        );
    let taken: BTreeSet<&str> = trees
        .flat_map(|tree| texts::tests(pack, &tree))
        .filter_map(|test| pointer::text(pack, &format!("{test}/id")))
        .collect();
    let numbered = (2..).map(|n: usize| format!("{stem}-{n}"));
    let mut tried = std::iter::once(stem.to_owned()).chain(numbered);
    tried.find(|id| !taken.contains(&**id)).unwrap_or_default()
}

fn rename(pack: &mut Value, place: &str, id: &str) {
    let Some((list, around)) = forms::list_at(place) else { return };
    let Some(old) = pack.pointer(place).and_then(texts::id_of).map(str::to_owned) else { return };
    if is_taken(pack, place, id) {
        return;
    }
    let own = if list.bare { place.to_owned() } else { format!("{place}/id") };
    pointer::set(pack, &own, id.into());
    let around_id = pack.pointer(&around).and_then(texts::id_of).unwrap_or_default().to_owned();
    let renamed = Renamed { named: list.named, old: &old, new: id, around: &around, around_id: &around_id };
    renamed.follow(pack, &mut String::new());
}

/// A thing that has a new id.
struct Renamed<'a> {
    named: Named,
    old: &'a str,
    new: &'a str,
    /// What it is in.
    around: &'a str,
    around_id: &'a str,
}

impl Renamed<'_> {
    /// Renames it wherever it is named, from here on.
    fn follow(&self, value: &mut Value, place: &mut String) {
        if let Value::Object(map) = value {
            if self.named == Named::Field
                && let Some(profile) = map.get_mut("profile").and_then(Value::as_object_mut)
            {
                *profile = std::mem::take(profile)
                    .into_iter()
                    .map(|(field, known)| (if field == self.old { self.new.to_owned() } else { field }, known))
                    .collect();
            }
            let tested = map.get("field").and_then(Value::as_str) == Some(self.around_id);
            if self.named == Named::Option
                && tested
                && let Some(value) = map.get_mut("value")
            {
                self.name(value);
            }
        }
        match value {
            Value::Object(map) => {
                for (key, inner) in map.iter_mut() {
                    // Words are texts, and an id is its own thing's.
                    if key == "words" || key == "id" {
                        continue;
                    }
                    let length = place.len();
                    *place += "/";
                    *place += &pointer::escaped(key);
                    if self.is_named_by(key, place) {
                        self.name(inner);
                    }
                    self.follow(inner, place);
                    place.truncate(length);
                }
            }
            Value::Array(items) => {
                for (i, inner) in items.iter_mut().enumerate() {
                    let length = place.len();
                    *place += &format!("/{i}");
                    self.follow(inner, place);
                    place.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn is_named_by(&self, key: &str, place: &str) -> bool {
        match self.named {
            Named::Role => place.starts_with("/knowledge/") && ["answer", "accept"].contains(&key),
            Named::Source | Named::Fact => {
                // The lists of these themselves are not names.
                place.matches('/').count() > 1
                    && ["source", "via", "facts", "sources", "technical", "people"].contains(&key)
            }
            Named::Facet => key == "facet",
            Named::Field => ["field", "accrues_with"].contains(&key),
            Named::Option => place.starts_with("/examples/") && key == self.around_id,
            Named::RuleSet => key == "rule_set",
            Named::Step => key == "step" && pointer::is_within(place, self.around),
            Named::Nothing => false,
        }
    }

    fn name(&self, value: &mut Value) {
        match value {
            Value::String(id) if id == self.old => self.new.clone_into(id),
            Value::Array(ids) => ids.iter_mut().for_each(|id| self.name(id)),
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use lead_or_manage::check::check;
    use serde_json::{Value, json};

    use super::{Edit, apply, fresh, is_placeholder, made_of, new_item};
    use crate::document::written;
    use crate::{built_in, forms, texts};

    fn said(pack: &Value, name: &str) -> String {
        texts::said(pack, "en", name).to_owned()
    }

    #[track_caller]
    fn is_whole(pack: &Value) {
        let checked = check(&written(pack));
        assert_eq!(
            checked.problems.iter().filter(|p| p.severity.id() == "error").collect::<Vec<_>>(),
            Vec::<&_>::new()
        );
    }

    fn pack() -> Value {
        serde_json::from_str(&built_in::text().unwrap()).unwrap()
    }

    #[test]
    fn every_thing_can_be_renamed_and_the_pack_stays_whole() {
        let mut pack = pack();
        is_whole(&pack);
        let mut renamed = 0;
        for list in forms::LISTS.into_iter().filter(|list| list.label != "examples") {
            for (around, list) in std::iter::once((String::new(), list)).chain(
                forms::inner_lists(list).flat_map(|inner| (0..50).map(move |i| (format!("/{}/{i}", list.path), inner))),
            ) {
                let place = format!("{around}/{}", list.path);
                for i in 0..crate::pointer::list(&pack, &place).len() {
                    let id = format!("renamed-{}-{i}", list.stem);
                    apply(&mut pack, &Edit::Rename { pointer: format!("{place}/{i}"), id });
                    renamed += 1;
                }
            }
        }
        assert!(renamed > 150, "{renamed}");
        is_whole(&pack);
        assert!(!written(&pack).contains("\"field\": \"education\""), "the old name of a field is still there");
    }

    #[test]
    fn an_id_that_is_taken_changes_nothing() {
        let before = pack();
        let id = |place: &str| before.pointer(place).and_then(texts::id_of).unwrap().to_owned();
        for (place, taken) in [
            ("/fields/0", id("/fields/1")),
            ("/fields/0", id("/pairs/0").to_lowercase()),
            ("/fields/8/type/choice/0", id("/fields/8/type/choice/1")),
            ("/facts/0", id("/sources/0")),
            ("/facets/1", id("/facets/0")),
            ("/rule_sets/0/gate/routes/0", id("/rule_sets/0/gate/routes/1")),
            ("/roles/0", "both".to_owned()),
        ] {
            let mut pack = before.clone();
            apply(&mut pack, &Edit::Rename { pointer: place.to_owned(), id: taken.clone() });
            assert!(pack == before, "{place} is now {taken}");
        }
        let mut pack = before.clone();
        let upper = id("/fields/0").to_uppercase();
        apply(&mut pack, &Edit::Rename { pointer: "/fields/0".to_owned(), id: upper.clone() });
        assert_eq!(pack.pointer("/fields/0/id"), Some(&json!(upper)), "its own is not taken");
    }

    #[test]
    fn a_step_is_named_in_its_own_rule_set_alone() {
        let set = json!({ "checklist": { "steps": ["first"], "items": [{ "id": "a", "step": "first" }] } });
        let mut pack = json!({ "rule_sets": vec![set; 11] });
        apply(&mut pack, &Edit::Rename { pointer: "/rule_sets/1/checklist/steps/0".to_owned(), id: "new".to_owned() });
        let steps = (0..11).map(|i| pack.pointer(&format!("/rule_sets/{i}/checklist/items/0/step")).unwrap().clone());
        let renamed: Vec<usize> = steps.enumerate().filter(|(_, step)| step == "new").map(|(i, _)| i).collect();
        assert_eq!(renamed, [1]);
    }

    #[test]
    fn a_copy_has_texts_of_its_own_and_a_thing_that_goes_takes_its_texts_along() {
        let mut pack = pack();
        let before = written(&pack);
        for place in ["/pairs/3", "/knowledge/2", "/rule_sets/0", "/rule_sets/0/gate/routes/1", "/facets/0", "/plan/2"]
        {
            apply(&mut pack, &Edit::Duplicate { pointer: place.to_owned() });
            is_whole(&pack);
            let (list, index) = crate::pointer::index(place).unwrap();
            apply(&mut pack, &Edit::Remove { pointer: format!("{list}/{}", index + 1) });
            assert!(written(&pack) == before, "{place}");
        }
    }

    #[test]
    fn a_text_follows_its_thing() {
        let mut pack = json!({ "languages": ["en"], "facets": ["facet-1"], "pairs": [{ "id": "P01", "facet": "facet-1" }],
            "words": { "en": { "facet-facet-1": "Depth", "p01-people": "x", "own": "y" } } });
        let id = made_of(&pack, "/facets", "Depth, or breadth?").unwrap();
        assert_eq!(id, "depth-or-breadth");
        assert!(is_placeholder(forms::list("facets").unwrap(), "facet-1"));
        apply(&mut pack, &Edit::Rename { pointer: "/facets/0".to_owned(), id });
        assert_eq!(pack.pointer("/pairs/0/facet"), Some(&json!("depth-or-breadth")));
        assert_eq!(said(&pack, "facet-depth-or-breadth"), "Depth");
        apply(&mut pack, &Edit::Remove { pointer: "/pairs/0".to_owned() });
        assert_eq!(said(&pack, "p01-people"), "");
        assert_eq!(said(&pack, "own"), "y", "what no form knows stays");
    }

    #[test]
    fn a_new_question_has_an_id_that_no_question_has() {
        let pack = pack();
        let pairs = forms::list("pairs").unwrap();
        assert_eq!(fresh(&pack, pairs, "/pairs"), "P26");
        let new = new_item(&pack, pairs, "/pairs", "2026-11-24");
        assert_eq!(
            new,
            json!({ "id": "P26", "facet": "focus", "first": "technical", "facts": ["article-2022"], "core": true })
        );
    }

    #[test]
    fn the_smallest_pack_is_whole_and_its_rules_are_proven() {
        let text = include_str!("../packs/smallest.json");
        let checked = check(text);
        assert_eq!(checked.problems, []);
        let proven = lead_or_manage::proof::prove(&checked.pack.unwrap().pack, &|_| String::new());
        assert_eq!(proven.unwrap().rule_sets.first().unwrap().cells, 2);
    }

    #[test]
    fn another_kind_of_fact_has_no_texts_of_options() {
        let mut pack = pack();
        apply(&mut pack, &Edit::Set { pointer: "/fields/8/type".to_owned(), value: json!("yes_no") });
        assert_eq!(said(&pack, "option-current_job-developer"), "");
    }
}
