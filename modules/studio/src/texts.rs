//! Every text that a pack has a place for, with the name under which it is kept.

use std::collections::HashMap;

use serde_json::Value;

use crate::forms::{self, Kind, List, Need, Row, Text};
use crate::pointer;

/// A place for a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The thing that it is a text of.
    pub at: String,
    /// The words that label it.
    pub label: &'static str,
    /// Its name in the file.
    pub name: String,
    /// Whether it must be there.
    pub must: bool,
    /// More than a line.
    pub long: bool,
}

impl Slot {
    /// Where the text of a language is in the file.
    pub fn pointer(&self, language: &str) -> String {
        pointer_of(language, &self.name)
    }
}

/// All places of a pack, found by their names.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    all: Vec<Slot>,
    by_name: HashMap<String, usize>,
}

impl Slots {
    /// The places of a pack.
    pub fn of(pack: &Value) -> Slots {
        let all = slots(pack);
        let by_name = all.iter().enumerate().map(|(place, slot)| (slot.name.clone(), place)).collect();
        Slots { all, by_name }
    }

    /// The place for the text of that name.
    pub fn find(&self, name: &str) -> Option<&Slot> {
        self.by_name.get(name).and_then(|place| self.all.get(*place))
    }
}

impl std::ops::Deref for Slots {
    type Target = [Slot];

    fn deref(&self) -> &[Slot] {
        &self.all
    }
}

/// Languages that are written from right to left: the same that the quiz knows of.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// In which direction a language is written.
pub fn direction(language: &str) -> &'static str {
    let first = language.split('-').next().unwrap_or_default();
    if RIGHT_TO_LEFT.iter().any(|known| known.eq_ignore_ascii_case(first)) { "rtl" } else { "ltr" }
}

/// Where a text is in the file.
pub fn pointer_of(language: &str, name: &str) -> String {
    format!("/words/{}/{}", pointer::escaped(language), pointer::escaped(name))
}

/// The label of a test's text.
pub const TEST: &str = "test-name";

/// All places, in the order of the forms.
pub fn slots(pack: &Value) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut add_head = |rows: &[Row]| {
        let texts = rows.iter().filter_map(text_of);
        slots.extend(texts.filter_map(|text| slot(pack, text, "", pack, "")));
    };
    add_head(forms::QUIZ);
    add_head(forms::BOTH);
    for list in forms::LISTS {
        add_list(pack, list, "", "", &mut slots);
    }
    slots
}

fn text_of(row: &Row) -> Option<&Text> {
    match row {
        Row::Text(text) => Some(text),
        Row::Field(_) | Row::List(_) => None,
    }
}

fn add_list(pack: &Value, list: &'static List, around: &str, up: &str, slots: &mut Vec<Slot>) {
    let place = format!("{around}/{}", list.path);
    for (i, item) in pointer::list(pack, &place).iter().enumerate() {
        let at = format!("{place}/{i}");
        let id = id_of(item).unwrap_or_default();
        for row in list.rows {
            match row {
                Row::Text(text) => slots.extend(slot(pack, text, &at, item, up)),
                Row::List(inner) => add_list(pack, inner, &at, id, slots),
                Row::Field(field) if field.kind == Kind::Tree(true) => {
                    add_tests(pack, &format!("{at}/{}", field.path), up, slots);
                }
                Row::Field(_) => {}
            }
        }
    }
}

fn slot(pack: &Value, text: &Text, at: &str, item: &Value, up: &str) -> Option<Slot> {
    let need = (text.need)(pack, item);
    let id = id_of(item).unwrap_or_default();
    let unit = pointer::text(item, "/type/number/unit").unwrap_or_default();
    let name = (text.name.replace("{up}", up).replace("{unit}", unit))
        .replace("{q}", &id.to_ascii_lowercase())
        .replace("{id}", id);
    (need != Need::No).then(|| Slot {
        at: at.to_owned(),
        label: text.label,
        name,
        must: need == Need::Must,
        long: text.long,
    })
}

fn add_tests(pack: &Value, tree: &str, set: &str, slots: &mut Vec<Slot>) {
    slots.extend(tests(pack, tree).into_iter().filter_map(|at| {
        let id = pointer::text(pack, &format!("{at}/id"))?;
        Some(Slot { name: format!("requirement-{set}-{id}"), at, label: TEST, must: true, long: false })
    }));
}

/// Where the tests of a requirement are.
pub fn tests(pack: &Value, tree: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(node) = pack.pointer(tree).and_then(Value::as_object) {
        for (operator, inner) in node {
            let at = format!("{tree}/{operator}");
            match inner {
                Value::Array(parts) => {
                    found.extend((0..parts.len()).flat_map(|i| tests(pack, &format!("{at}/{i}"))));
                }
                _ => found.push(at),
            }
        }
    }
    found
}

/// The id of a thing: its own, or what it is.
pub fn id_of(item: &Value) -> Option<&str> {
    item.as_str().or_else(|| pointer::text(item, "/id"))
}

/// The pack's languages.
pub fn languages(pack: &Value) -> Vec<&str> {
    pointer::list(pack, "/languages").iter().filter_map(Value::as_str).collect()
}

/// What a text says in a language; nothing where there is none.
pub fn said<'a>(pack: &'a Value, language: &str, name: &str) -> &'a str {
    // Without a pointer: this is asked for every text, at every stroke.
    let text = pack.get("words").and_then(|words| words.get(language)?.get(name)?.as_str());
    text.unwrap_or_default()
}

/// Whether a text is missing in a language: one that must be there, or that the first
/// language has.
pub fn is_gap(pack: &Value, slot: &Slot, language: &str) -> bool {
    let is_said = |language: &str| !said(pack, language, &slot.name).trim().is_empty();
    let first = languages(pack).first().copied().unwrap_or_default();
    !is_said(language) && if language == first { slot.must } else { is_said(first) }
}

/// How many texts are missing in a language.
pub fn gaps(pack: &Value, slots: &[Slot], language: &str) -> usize {
    slots.iter().filter(|slot| is_gap(pack, slot, language)).count()
}

/// What a thing is called, in a language or, where it has no name in that, in another.
pub fn title(pack: &Value, at: &str, language: &str) -> Option<String> {
    let (list, around) = forms::list_at(at)?;
    let item = pack.pointer(at)?;
    match list.rows.first()? {
        Row::Text(text) => {
            let up = pack.pointer(&around).and_then(id_of).unwrap_or_default();
            let slot = slot(pack, text, at, item, up)?;
            let others = languages(pack);
            let mut tried = std::iter::once(language).chain(others);
            tried
                .find_map(|language| Some(said(pack, language, &slot.name)).filter(|said| !said.trim().is_empty()))
                .map(str::to_owned)
        }
        Row::Field(field) => {
            let value = pointer::text(item, &format!("/{}", field.path)).filter(|value| !value.trim().is_empty())?;
            match field.kind {
                Kind::Pick(named, _) => titled(pack, named, value, language).or_else(|| Some(value.to_owned())),
                _ => Some(value.to_owned()),
            }
        }
        Row::List(_) => None,
    }
}

/// What the thing of that name is called.
pub fn titled(pack: &Value, named: forms::Named, id: &str, language: &str) -> Option<String> {
    let list = forms::LISTS.into_iter().find(|list| list.named == named)?;
    let place = format!("/{}", list.path);
    let found = pointer::list(pack, &place).iter().position(|item| id_of(item) == Some(id))?;
    title(pack, &format!("{place}/{found}"), language)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use lead_or_manage::content;
    use serde_json::Value;

    use super::{RIGHT_TO_LEFT, direction, languages, slots, tests};
    use crate::built_in;

    #[test]
    fn a_language_has_the_direction_that_the_quiz_gives_it() {
        let script = include_str!("../../../src/embed/pack.js");
        assert!(script.contains(&format!("const RTL = /^({})\\b/i;", RIGHT_TO_LEFT.join("|"))));
        assert_eq!(["sd", "AR-eg", "ckb-IQ"].map(direction), ["rtl"; 3]);
        assert_eq!(["en", "arn", "", "de-ar"].map(direction), ["ltr"; 4]);
    }

    #[test]
    fn the_places_of_the_built_in_pack_are_the_texts_that_it_has() -> Result<(), Box<dyn std::error::Error>> {
        let pack: Value = serde_json::from_str(&built_in::text()?)?;
        let all = slots(&pack);
        let must: BTreeSet<&str> = all.iter().filter(|slot| slot.must).map(|slot| &*slot.name).collect();
        let may: BTreeSet<&str> = all.iter().map(|slot| &*slot.name).collect();
        for language in languages(&pack) {
            let words = content::words_of(language).ok_or("no words")?;
            let there: BTreeSet<&str> = pack
                .pointer(&format!("/words/{language}"))
                .and_then(|words| words.as_object())
                .ok_or("no words")?
                .keys()
                .map(String::as_str)
                .collect();
            assert_eq!(must.difference(&there).collect::<Vec<_>>(), Vec::<&&str>::new());
            assert_eq!(there.difference(&may).collect::<Vec<_>>(), Vec::<&&str>::new());
            assert!(there.contains("pack-title") && !words.text("pack-title").is_empty());
        }
        assert!(tests(&pack, "/rule_sets/0/gate/routes/0/requirement").len() > 3);
        Ok(())
    }
}
