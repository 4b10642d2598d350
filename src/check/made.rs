//! The schema, made from the types of the file.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use serde_json::{Map, Value, json};

use crate::quiz::pack::file::PackFile;

/// The characters of a text, where nothing else limits them.
pub const LONGEST_TEXT: u32 = 4_000;

/// The keys of an object that has its own names for them.
pub const MOST_KEYS: u32 = 10_000;

/// The entries of a list, where nothing else limits them.
const MOST_ITEMS: u32 = 100;

/// The JSON Schema of a pack's file, draft 2020-12: every list and text has a limit.
pub fn schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<PackFile>();
    RecursiveTransform(limit).transform(&mut schema);
    schema.to_value()
}

fn limit(schema: &mut Schema) {
    let Some(keys) = schema.as_object_mut() else { return };
    let has_values = keys.contains_key("enum") || keys.contains_key("const");
    if is(keys, "string") && !has_values {
        keys.entry("maxLength").or_insert(json!(LONGEST_TEXT));
    }
    if is(keys, "array") {
        keys.entry("maxItems").or_insert(json!(MOST_ITEMS));
    }
    if is(keys, "object") && !keys.contains_key("properties") {
        keys.entry("maxProperties").or_insert(json!(MOST_KEYS));
    }
    if let Some(Value::String(description)) = keys.get_mut("description") {
        *description = description.replace('\n', " ");
    }
    // Names of Rust's own types, which say nothing to others.
    keys.remove("format");
}

fn is(keys: &Map<String, Value>, kind: &str) -> bool {
    match keys.get("type") {
        Some(Value::String(known)) => known == kind,
        Some(Value::Array(kinds)) => kinds.iter().any(|known| known == kind),
        _ => false,
    }
}
