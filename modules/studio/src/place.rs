//! Where in the forms a place of the file is, and what its author would call it.

use serde_json::Value;

use crate::forms::{self, Kind, List, Row};
use crate::pointer;
use crate::texts::{self, Slots};
use crate::words::Say;

/// Where a place is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The section: `quiz`, or a list's label.
    pub section: String,
    /// The thing in the section's list, by its place in the file.
    pub item: Option<String>,
    /// The control, by the place that it changes.
    pub control: String,
    /// The language of a text.
    pub language: Option<String>,
}

/// Where a place of the file is asked for.
pub fn locate(slots: &Slots, pointer: &str) -> Place {
    let steps = pointer::steps(pointer);
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    if let ["words", language, name, ..] = *steps.as_slice()
        && let Some(slot) = slots.find(name)
    {
        let of = locate(slots, &slot.at);
        let section = if slot.label == "both-owner" { "roles".to_owned() } else { of.section };
        return Place { section, control: slot.pointer(language), language: Some(language.to_owned()), ..of };
    }
    let control = pointer.to_owned();
    let list = forms::LISTS.into_iter().find(|list| steps.first() == Some(&list.path));
    match (list, steps.get(1)) {
        (Some(list), item) => Place {
            section: list.label.to_owned(),
            item: item.filter(|item| item.parse::<usize>().is_ok()).map(|item| format!("/{}/{item}", list.path)),
            control,
            language: None,
        },
        (None, _) => Place { section: "quiz".to_owned(), item: None, control, language: None },
    }
}

/// A place in its author's words: "Pair 3, statement B, German".
pub fn words(pack: &Value, slots: &Slots, pointer: &str, say: &Say, language_name: &dyn Fn(&str) -> String) -> String {
    let steps = pointer::steps(pointer);
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let mut parts: Vec<String> = Vec::new();
    match *steps.as_slice() {
        ["words", language, name, ..] => {
            if let Some(slot) = slots.find(name) {
                parts.extend(things(pack, &slot.at, say));
                parts.push(say.text(slot.label));
            } else {
                parts.push(say.with("place-text", &[("name", name)]));
            }
            parts.push(language_name(language));
        }
        [list] if let Some(list) = forms::LISTS.into_iter().find(|known| known.path == list) => {
            parts.push(say.text(list.label));
        }
        ["words", language] => parts.extend([say.text("place-texts"), language_name(language)]),
        _ => {
            parts.extend(things(pack, pointer, say));
            parts.extend(field_at(pack, pointer).map(|label| say.text(label)));
        }
    }
    let said = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(&format!("{} ", say.text("place-comma")));
    if said.is_empty() { say.text("place-file") } else { said }
}

/// The things around a place, the outermost first.
fn things(pack: &Value, pointer: &str, say: &Say) -> Vec<String> {
    let mut found = Vec::new();
    let mut here = String::new();
    for step in pointer::steps(pointer) {
        here = format!("{here}/{}", pointer::escaped(&step));
        if let Some((list, _)) = forms::list_at(&here) {
            found.push(one(list, &here, say));
        }
    }
    if let Some(test) = test_number(pack, pointer) {
        found.push(say.with("test-one", &[("n", &test.to_string())]));
    }
    found
}

/// "Pair 3".
pub fn one(list: &List, at: &str, say: &Say) -> String {
    let n = pointer::index(at).map_or(0, |(_, place)| place + 1);
    say.with(&format!("{}-one", list.label), &[("n", &n.to_string())])
}

/// Which test of its requirement a place is in, from 1.
fn test_number(pack: &Value, place: &str) -> Option<usize> {
    let tree = ["requirement", "asked_when", "until", "if"].iter().find_map(|key| {
        let end = place.find(&format!("/{key}/"))? + key.len() + 1;
        place.get(..end)
    })?;
    let found = texts::tests(pack, tree).iter().position(|test| pointer::is_within(place, test))?;
    Some(found + 1)
}

/// The label of the field that a place is in.
fn field_at(pack: &Value, place: &str) -> Option<&'static str> {
    let mut outer = place;
    let mut rest = Vec::new();
    loop {
        if let Some((list, _)) = forms::list_at(outer).filter(|_| pack.pointer(outer).is_some()) {
            rest.reverse();
            return field_of(list.rows, &rest.join("/"));
        }
        let Some((parent, step)) = pointer::split(outer) else {
            rest.reverse();
            return field_of(forms::QUIZ, &rest.join("/"));
        };
        rest.push(step);
        outer = parent;
    }
}

fn field_of(rows: &[Row], path: &str) -> Option<&'static str> {
    let fields = rows.iter().filter_map(|row| match row {
        Row::Field(field) => Some(field),
        Row::Text(_) | Row::List(_) => None,
    });
    let is_at = |path: &str, known: &str| !known.is_empty() && pointer::is_within(path, known);
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for field in fields {
        match field.kind {
            Kind::Cites(keys) if keys.iter().any(|key| is_at(path, key)) => found.push((1, field.label)),
            Kind::Judges if is_at(path, "gate") || is_at(path, "checklist") => found.push((1, field.label)),
            _ if is_at(path, field.path) => found.push((field.path.len(), field.label)),
            _ => {}
        }
    }
    found.into_iter().max().map(|(_, label)| label)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use serde_json::Value;

    use super::{locate, words};
    use crate::built_in;
    use crate::texts::Slots;
    use crate::words::Say;

    fn pack() -> Value {
        serde_json::from_str(&built_in::text().unwrap()).unwrap()
    }

    #[test]
    fn a_place_is_said_in_its_authors_words() {
        let pack = pack();
        let slots = Slots::of(&pack);
        let say = Say::english();
        let name = |language: &str| if language == "de" { "German".to_owned() } else { language.to_owned() };
        let said = |pointer: &str| words(&pack, &slots, pointer, &say, &name);
        assert_eq!(said("/words/de/p01-people"), "Pair 1, Statement B, German");
        assert_eq!(said("/pairs/2/facet"), "Pair 3, Facet");
        assert_eq!(said("/pairs/2"), "Pair 3");
        assert_eq!(
            said("/rule_sets/0/gate/routes/1/requirement/all/1/at_least/value"),
            "Rule set 1, Route 2, Requirement 2, What it takes"
        );
        assert_eq!(
            said("/words/en/requirement-article-2022-bachelor-hours"),
            "Rule set 1, Route 1, Requirement 3, In words, en"
        );
        assert_eq!(said("/fields/2/type/number/max"), "Fact 3, The most that can be given");
        assert_eq!(said("/version"), "Version");
        assert_eq!(said("/pairs"), "Pairs");
        assert_eq!(said(""), "The file");
        assert_eq!(said("/knowledge/1/facts/0"), "Scenario 2, Rests on");
    }

    #[test]
    fn a_place_leads_to_its_control() {
        let pack = pack();
        let slots = Slots::of(&pack);
        let place = locate(&slots, "/words/de/route-article-2022-bachelor");
        assert_eq!((place.section.as_str(), place.item.as_deref()), ("rule-sets", Some("/rule_sets/0")));
        assert_eq!(place.language.as_deref(), Some("de"));
        assert_eq!(locate(&slots, "/words/en/both-owner").section, "roles");
        assert_eq!(locate(&slots, "/pairs").item, None);
        assert_eq!(locate(&slots, "/nothing").section, "quiz");
    }
}
