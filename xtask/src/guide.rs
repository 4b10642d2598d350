//! The tables of `docs/packs.md`: every key of a pack from its schema, every kind of problem
//! from the checker.

use std::fs;

use anyhow::{Context as _, bail};
use lead_or_manage::check::{Code, LONGEST_TEXT, MOST_BYTES, MOST_DEPTH, MOST_KEYS, MOST_VALUES, form, schema};
use serde_json::Value;

use crate::contract::{filled, text};
use crate::steps::root;

const GUIDE: &str = "docs/packs.md";

/// Writes the tables anew; with `is_check` it only compares.
pub fn tables(is_check: bool) -> anyhow::Result<()> {
    let found = fs::read_to_string(root().join(GUIDE)).context(GUIDE)?;
    let schema = Schema(schema());
    let made = filled(&found, &|name| {
        Ok(match name {
            "keys" => schema.tables(),
            "codes" => codes(),
            "limits" => limits(),
            other => bail!("{GUIDE} wants a table `{other}`, which there is not"),
        })
    })?;
    if found == made {
        return Ok(());
    }
    if is_check {
        bail!("{GUIDE} does not say what the schema says; `cargo xtask readme` writes its tables anew");
    }
    Ok(fs::write(root().join(GUIDE), made)?)
}

fn codes() -> String {
    let row = |code: &Code| format!("| `{}` | {} | {} |\n", code.id(), code.severity().id(), code.means());
    let rows: String = Code::ALL.iter().map(row).collect();
    format!("| code | | what it means |\n| --- | --- | --- |\n{rows}")
}

fn limits() -> String {
    let rows = [
        ("bytes of the file", MOST_BYTES.to_string()),
        ("lists and objects in each other", MOST_DEPTH.to_string()),
        ("values in all", MOST_VALUES.to_string()),
        ("characters of an id", "80".to_owned()),
        ("characters of a text, where nothing else is said", LONGEST_TEXT.to_string()),
        ("texts of a language", MOST_KEYS.to_string()),
    ];
    let rows: String = rows.iter().map(|(what, most)| format!("| {what} | {most} |\n")).collect();
    format!("| | at most |\n| --- | ---: |\n{rows}")
}

/// The schema, as people read it.
struct Schema(Value);

impl Schema {
    /// A table for the whole and for each part, in the order in which they are met.
    fn tables(&self) -> String {
        let mut made = self.keys(&self.0);
        let mut names = Vec::new();
        self.parts_of(&self.0, &mut names);
        for name in names {
            let Some(part) = self.0.pointer(&format!("/$defs/{name}")) else { continue };
            made += &format!("\n#### {}\n\n{}\n\n", title(&name), text(part, "description"));
            made += &if part.get("properties").is_some() { self.keys(part) } else { self.ways(part) };
        }
        made
    }

    /// The names of the parts that are met in a schema, each once.
    fn parts_of(&self, schema: &Value, names: &mut Vec<String>) {
        match schema {
            Value::Object(entries) => {
                if let Some(name) =
                    entries.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/"))
                    && !names.iter().any(|known| known == name)
                {
                    names.push(name.to_owned());
                    if let Some(part) = self.0.pointer(&format!("/$defs/{name}")) {
                        self.parts_of(part, names);
                    }
                }
                entries.iter().filter(|(key, _)| *key != "$defs").for_each(|(_, value)| self.parts_of(value, names));
            }
            Value::Array(items) => items.iter().for_each(|item| self.parts_of(item, names)),
            _ => {}
        }
    }

    fn keys(&self, schema: &Value) -> String {
        let required: Vec<&str> = strings(schema.get("required"));
        let keys = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        // Those that must be there first, in the order of the types.
        let mut keys: Vec<(&String, &Value)> = keys.collect();
        keys.sort_by_key(|(key, _)| required.iter().position(|name| name == key).unwrap_or(usize::MAX));
        let row = |(key, value): &(&String, &Value)| {
            let need = if required.contains(&key.as_str()) { "yes" } else { "" };
            format!("| `{key}` | {need} | {} | {} |\n", self.values(value), text(value, "description"))
        };
        let rows: String = keys.iter().map(row).collect();
        format!("| key | needed | holds | |\n| --- | --- | --- | --- |\n{rows}")
    }

    /// One of several.
    fn ways(&self, schema: &Value) -> String {
        let row = |way: &Value| format!("| {} | {} |\n", self.values(way), text(way, "description"));
        let rows: String = ways(schema).into_iter().flatten().map(row).collect();
        format!("| | |\n| --- | --- |\n{rows}")
    }

    /// What can stand at a place.
    fn values(&self, schema: &Value) -> String {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix("#/$defs/")) {
            let title = title(name);
            return format!("[{}](#{})", title.to_lowercase(), title.to_lowercase().replace(' ', "-"));
        }
        if let Some(value) = schema.get("const") {
            return format!("`{value}`");
        }
        if let Some(ways) = ways(schema) {
            let ways = ways.iter().filter(|way| text(way, "type") != "null").map(|way| self.values(way));
            return ways.collect::<Vec<_>>().join(" or ");
        }
        let kind = strings(schema.get("type")).into_iter().find(|kind| *kind != "null").unwrap_or_default();
        match kind {
            "string" if schema.get("pattern").is_some() => match form(text(schema, "pattern")) {
                // The guide says once what an id is.
                form if form.starts_with("a letter") => "id".to_owned(),
                form => form.strip_prefix("a ").unwrap_or(form).to_owned(),
            },
            "string" => "text".to_owned() + &bounds(schema, ["minLength", "maxLength"]),
            "boolean" => "`true` or `false`".to_owned(),
            "array" => {
                let items = schema.get("items").map_or_else(String::new, |items| self.values(items));
                format!("list of {items}{}", bounds(schema, ["minItems", "maxItems"]))
            }
            "object" => self.entries(schema),
            "integer" => "whole number".to_owned() + &bounds(schema, ["minimum", "maximum"]),
            kind => kind.to_owned() + &bounds(schema, ["minimum", "maximum"]),
        }
    }

    /// What an object within a table has.
    fn entries(&self, schema: &Value) -> String {
        if let Some(keys) = schema.get("properties").and_then(Value::as_object) {
            let keys = keys.iter().map(|(key, value)| format!("`{key}`: {}", self.values(value)));
            return format!("object with {}", keys.collect::<Vec<_>>().join(" and "));
        }
        let values = schema.get("additionalProperties").filter(|values| values.is_object());
        values.map_or_else(|| "object".to_owned(), |values| format!("object of {}", self.values(values)))
    }
}

/// The limits of a value, unless they are those of all.
fn bounds(schema: &Value, [least, most]: [&str; 2]) -> String {
    let most = schema.get(most).filter(|most| most.as_u64() != Some(LONGEST_TEXT.into()));
    match (schema.get(least), most) {
        (Some(least), Some(most)) if least == most => format!(" ({least})"),
        (Some(least), Some(most)) => format!(" ({least} to {most})"),
        (None, Some(most)) => format!(" (at most {most})"),
        (Some(least), None) => format!(" ({least} or more)"),
        (None, None) => String::new(),
    }
}

fn ways(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()
}

fn strings(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// `RuleSetFile` as `Rule set`.
fn title(name: &str) -> String {
    let name = name.strip_suffix("File").unwrap_or(name);
    let mut title = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !title.is_empty() {
            title.push(' ');
            title.extend(letter.to_lowercase());
        } else {
            title.push(letter);
        }
    }
    title
}
