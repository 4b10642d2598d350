//! The shape of a pack: the schema, held against a value.
//!
//! `pack.schema.json` is all that says what a pack looks like: an editor reads it, and so
//! does this. It understands the words that the schema uses, no others; a test holds it
//! against another validator.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex_lite::Regex;
use serde_json::{Map, Value as Schema};

use super::read::{Entry, Node, Value};
use crate::quiz::pack::{Code, Problem, Problems, escaped};

/// The schema, as it is published.
pub const SCHEMA: &str = include_str!("pack.schema.json");

/// Notes everything in which a value is not of the shape of a pack.
pub fn check(node: &Node, problems: &mut Problems) {
    static ROOT: OnceLock<Schema> = OnceLock::new();
    let root = ROOT.get_or_init(|| serde_json::from_str(SCHEMA).unwrap_or_default());
    Shape { root, patterns: BTreeMap::new(), problems }.check(root, node, "");
}

struct Shape<'a> {
    root: &'a Schema,
    /// Those of the schema, made ready.
    patterns: BTreeMap<&'a str, Option<Regex>>,
    problems: &'a mut Problems,
}

impl<'a> Shape<'a> {
    fn check(&mut self, schema: &'a Schema, node: &Node, place: &str) {
        let schema = self.resolved(schema);
        if let Some(ways) = ways(schema) {
            return self.check_ways(&ways, node, place);
        }
        if !is_of_type(schema, node) {
            return self.add(Code::WrongType, place, node.kind(), described(schema));
        }
        if let Some(values) = values(schema)
            && !values.iter().any(|value| **value == node.to_json())
        {
            return self.unknown_value(node, &values, place);
        }
        match &node.value {
            Value::Number(number) => self.check_number(schema, *number, place),
            Value::Text(text) => self.check_text(schema, text, place),
            Value::List(items) => self.check_list(schema, items, place),
            Value::Object(entries) => self.check_object(schema, entries, place),
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// The schema itself, where another is only named.
    fn resolved(&self, schema: &'a Schema) -> &'a Schema {
        let name = schema.get("$ref").and_then(Schema::as_str).and_then(|name| name.strip_prefix('#'));
        name.and_then(|name| self.root.pointer(name)).unwrap_or(schema)
    }

    /// One of several: that which the value was meant as says what is wrong with it.
    fn check_ways(&mut self, ways: &[&'a Schema], node: &Node, place: &str) {
        let leaves: Vec<&Schema> = ways.iter().flat_map(|way| self.leaves(way)).collect();
        if let Some(meant) = leaves.iter().find(|way| is_meant(way, node)) {
            return self.check(meant, node, place);
        }
        let values: Vec<&Schema> = leaves.iter().filter_map(|way| values(way)).flatten().collect();
        let keys = || leaves.iter().filter_map(|way| properties(way)).flat_map(Map::keys).map(String::as_str);
        match &node.value {
            Value::Text(_) if !values.is_empty() => {
                let words = values.iter().filter_map(|value| value.as_str()).chain(keys());
                let words: Vec<Schema> = words.map(Into::into).collect();
                self.unknown_value(node, &words.iter().collect::<Vec<_>>(), place);
            }
            Value::Object(entries) if !entries.is_empty() && keys().next().is_some() => {
                for entry in entries {
                    self.unknown_key(entry, keys(), place);
                }
            }
            _ => {
                let ways: Vec<String> = leaves.iter().map(|way| described(way)).collect();
                self.add(Code::WrongType, place, node.kind(), ways.join(", or "));
            }
        }
    }

    /// The ways within ways.
    fn leaves(&self, schema: &'a Schema) -> Vec<&'a Schema> {
        let schema = self.resolved(schema);
        match ways(schema) {
            Some(ways) => ways.into_iter().flat_map(|way| self.leaves(way)).collect(),
            None => vec![schema],
        }
    }

    fn check_number(&mut self, schema: &Schema, number: f64, place: &str) {
        let bound = |name| schema.get(name).and_then(Schema::as_f64);
        let (least, most) = (bound("minimum"), bound("maximum"));
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let expected = match (least, most) {
                (Some(least), Some(most)) if least == most => format!("{least}"),
                (Some(least), Some(most)) => format!("a number from {least} to {most}"),
                (Some(least), None) => format!("a number of {least} or more"),
                (_, most) => format!("a number of at most {}", most.unwrap_or_default()),
            };
            self.add(Code::OutOfRange, place, figure(number), expected);
        }
    }

    fn check_text(&mut self, schema: &'a Schema, text: &str, place: &str) {
        let length = text.chars().count();
        if limit(schema, "minLength").is_some_and(|least| length < least) {
            return self.add(Code::TooShort, place, "an empty text", described(schema));
        }
        if let Some(most) = limit(schema, "maxLength").filter(|most| length > *most) {
            return self.add(Code::TooLong, place, format!("{length} characters"), format!("at most {most}"));
        }
        let pattern = schema.get("pattern").and_then(Schema::as_str);
        if let Some(pattern) = pattern.filter(|pattern| !self.matches(pattern, text)) {
            self.add(Code::WrongForm, place, format!("`{}`", text.escape_debug()), form(pattern));
        }
    }

    fn matches(&mut self, pattern: &'a str, text: &str) -> bool {
        let regex = self.patterns.entry(pattern).or_insert_with(|| Regex::new(pattern).ok());
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }

    fn check_list(&mut self, schema: &'a Schema, items: &[Node], place: &str) {
        self.check_count(schema, ["minItems", "maxItems"], items.len(), ["entry", "entries"], place);
        if let Some(schema) = schema.get("items") {
            for (i, item) in items.iter().enumerate() {
                self.check(schema, item, &format!("{place}/{i}"));
            }
        }
    }

    fn check_object(&mut self, schema: &'a Schema, entries: &[Entry], place: &str) {
        self.check_count(schema, ["minProperties", "maxProperties"], entries.len(), ["key", "keys"], place);
        let known = properties(schema);
        let others = schema.get("additionalProperties");
        let mut meant = Vec::new();
        for entry in entries {
            let at = || format!("{place}/{}", escaped(&entry.key));
            match (known.and_then(|known| known.get(&entry.key)), others) {
                (Some(schema), _) => self.check(schema, &entry.node, &at()),
                (None, Some(Schema::Bool(false))) => {
                    let missing = known.into_iter().flat_map(Map::keys).map(String::as_str);
                    let missing = missing.filter(|key| !entries.iter().any(|entry| entry.key == *key));
                    meant.extend(self.unknown_key(entry, missing, place));
                }
                (None, Some(schema)) => self.check(schema, &entry.node, &at()),
                (None, None) => {}
            }
        }
        let required =
            schema.get("required").and_then(Schema::as_array).into_iter().flatten().filter_map(Schema::as_str);
        // A misspelt key is one problem, not two.
        for key in required.filter(|key| !meant.iter().any(|meant| meant == key)) {
            if !entries.iter().any(|entry| entry.key == key) {
                let says = known.and_then(|known| known.get(key)).map_or_else(String::new, described);
                self.add(Code::MissingKey, &format!("{place}/{key}"), format!("no `{key}`"), says);
            }
        }
    }

    fn check_count(
        &mut self,
        schema: &Schema,
        [least, most]: [&str; 2],
        count: usize,
        [one, many]: [&str; 2],
        place: &str,
    ) {
        let of = if count == 1 { one } else { many };
        if let Some(least) = limit(schema, least).filter(|least| count < *least) {
            self.add(Code::TooFew, place, format!("{count} {of}"), format!("at least {least}"));
        }
        if let Some(most) = limit(schema, most).filter(|most| count > *most) {
            self.add(Code::TooMany, place, format!("{count} {of}"), format!("at most {most}"));
        }
    }

    /// Notes a key that is none of those known; the one that was meant, if any.
    fn unknown_key<'k>(
        &mut self,
        entry: &Entry,
        known: impl Iterator<Item = &'k str> + Clone,
        place: &str,
    ) -> Option<String> {
        let suggestion = self.problems.suggest(&entry.key, known.clone());
        self.problems.push(Problem {
            code: Code::UnknownKey,
            place: format!("{place}/{}", escaped(&entry.key)),
            found: format!("unknown key `{}`", entry.key.escape_debug()),
            expected: one_of(known.map(|key| format!("`{key}`")).collect()),
            suggestion: suggestion.clone(),
        });
        suggestion
    }

    fn unknown_value(&mut self, node: &Node, values: &[&Schema], place: &str) {
        let found = match &node.value {
            Value::Text(text) => format!("`{}`", text.escape_debug()),
            _ => node.to_json().to_string(),
        };
        let words = values.iter().filter_map(|value| value.as_str());
        let suggestion = match &node.value {
            Value::Text(text) => self.problems.suggest(text, words),
            _ => None,
        };
        let expected =
            values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), |word| format!("`{word}`")));
        let (place, expected) = (place.to_owned(), one_of(expected.collect()));
        self.problems.push(Problem { code: Code::UnknownValue, place, found, expected, suggestion });
    }

    fn add(&mut self, code: Code, place: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.problems.add(code, place, found, expected);
    }
}

fn ways(schema: &Schema) -> Option<Vec<&Schema>> {
    let ways = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    Some(ways.iter().collect())
}

fn values(schema: &Schema) -> Option<Vec<&Schema>> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => Some(vec![value]),
        (None, Some(values)) => Some(values.as_array()?.iter().collect()),
        (None, None) => None,
    }
}

fn properties(schema: &Schema) -> Option<&Map<String, Schema>> {
    schema.get("properties")?.as_object()
}

fn limit(schema: &Schema, name: &str) -> Option<usize> {
    usize::try_from(schema.get(name)?.as_u64()?).ok()
}

fn types(schema: &Schema) -> Vec<&str> {
    match schema.get("type") {
        Some(Schema::String(kind)) => vec![kind],
        Some(Schema::Array(kinds)) => kinds.iter().filter_map(Schema::as_str).collect(),
        _ => Vec::new(),
    }
}

fn is_of_type(schema: &Schema, node: &Node) -> bool {
    let types = types(schema);
    types.is_empty() || types.iter().any(|kind| is_of_kind(kind, node))
}

fn is_of_kind(kind: &str, node: &Node) -> bool {
    match (&node.value, kind) {
        (Value::Number(number), "integer") => number.fract() == 0.0,
        (Value::Null, "null")
        | (Value::Bool(_), "boolean")
        | (Value::Number(_), "number")
        | (Value::Text(_), "string")
        | (Value::List(_), "array")
        | (Value::Object(_), "object") => true,
        _ => false,
    }
}

/// Whether a value was meant as this: of its kind, and with its value or one of its keys.
fn is_meant(schema: &Schema, node: &Node) -> bool {
    let has_value = || values(schema).is_none_or(|values| values.iter().any(|value| **value == node.to_json()));
    let has_key = || match (&node.value, properties(schema)) {
        (Value::Object(entries), Some(known)) => entries.iter().any(|entry| known.contains_key(&entry.key)),
        _ => true,
    };
    is_of_type(schema, node) && has_value() && has_key()
}

/// A number, which is not written out where that would be a line of digits.
fn figure(number: f64) -> String {
    const LONGEST: usize = 20;
    Some(format!("{number}")).filter(|digits| digits.len() <= LONGEST).unwrap_or_else(|| format!("{number:e}"))
}

/// What a schema asks for, in words.
fn described(schema: &Schema) -> String {
    if let Some(values) = values(schema) {
        return one_of(values.iter().map(|value| value.to_string().replace('"', "`")).collect());
    }
    if let Some(keys) = properties(schema).filter(|keys| keys.len() == 1) {
        return keys.keys().map(|key| format!("{{ \"{key}\": … }}")).collect();
    }
    let kinds = types(schema).into_iter().filter(|kind| *kind != "null").map(|kind| match kind {
        "string" => "a text in double quotes",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        "array" => "a list: [ … ]",
        _ => "an object: { … }",
    });
    let kinds = kinds.collect::<Vec<_>>().join(" or ");
    let what = schema.get("description").and_then(Schema::as_str).and_then(|text| text.split(". ").next());
    match what {
        Some(what) if kinds.is_empty() => what.to_owned(),
        Some(what) => format!("{kinds} ({})", what.trim_end_matches('.').replace('\n', " ")),
        None => kinds,
    }
}

fn one_of(words: Vec<String>) -> String {
    match words.as_slice() {
        [] => "nothing more".to_owned(),
        [word] => word.clone(),
        words => format!("one of {}", words.join(", ")),
    }
}

/// A pattern of the schema, in words.
pub fn form(pattern: &str) -> &'static str {
    match pattern {
        "^[A-Za-z][A-Za-z0-9_-]*$" => "a letter, then letters, digits, `-` and `_`",
        "^[A-Za-z0-9._+-]+$" => "letters, digits, `.`, `-`, `_` and `+`, such as `1.0.0`",
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" => "a language such as `en` or `pt-BR`",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => "a day such as `2026-11-24`",
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" => "a day, a month or a year: `2026-11-24`, `2026-11` or `2026`",
        _ => "a link that starts with https://",
    }
}
