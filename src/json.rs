//! Plain data as JSON knows it, with its keys in the order they were written.
//!
//! Everything that crosses the border of the pure half (profiles in, reports
//! out) passes through [`Json`], so that the native program and the browser
//! say the same thing byte for byte.

use crate::decimal;

/// One JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; JSON has one kind.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object; keys keep their order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object from its keys and values, in this order.
    pub fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
        Json::object_of(Vec::from(entries))
    }

    /// Apart from the array's length, so that it is there once.
    #[inline(never)]
    fn object_of(entries: Vec<(&str, Json)>) -> Json {
        let mut owned = Vec::new();
        for (key, value) in entries {
            owned.push((key.to_owned(), value));
        }
        Json::Object(owned)
    }

    /// A string, or null where there is none.
    #[inline(never)]
    pub fn text(text: Option<&str>) -> Json {
        text.map_or(Json::Null, Json::from)
    }

    /// An array of strings.
    #[inline(never)]
    pub fn texts(texts: &[&str]) -> Json {
        texts.iter().copied().collect()
    }

    /// The value of an object's own key; `None` where there is none.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The string, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What `JSON.stringify` writes: no spaces, numbers as ECMAScript prints them.
    pub fn written(&self) -> String {
        let mut written = String::new();
        write(&mut written, self);
        written
    }

    /// What kind of value this is, in words for an error message.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::Text(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }
}

/// An object in the making, each entry after the one before.
#[derive(Debug, Default)]
#[expect(
    clippy::box_collection,
    reason = "a pointer, so that a call which adds an entry is short: there are a hundred"
)]
pub struct Object(Box<Vec<(String, Json)>>);

impl Object {
    /// Without entries.
    pub fn new() -> Object {
        Object::default()
    }

    /// With any value.
    #[inline(never)]
    pub fn with(mut self, key: &str, value: Json) -> Object {
        self.0.push((key.to_owned(), value));
        self
    }

    /// With a string.
    #[inline(never)]
    pub fn text(self, key: &str, text: &str) -> Object {
        self.with(key, text.into())
    }

    /// With a string, or null.
    #[inline(never)]
    pub fn text_if(self, key: &str, text: Option<&str>) -> Object {
        self.with(key, Json::text(text))
    }

    /// With a number.
    #[inline(never)]
    pub fn number(self, key: &str, number: u32) -> Object {
        self.with(key, number.into())
    }

    /// With a yes or no.
    #[inline(never)]
    pub fn flag(self, key: &str, flag: bool) -> Object {
        self.with(key, flag.into())
    }

    /// With an object.
    #[inline(never)]
    pub fn object(self, key: &str, object: Object) -> Object {
        self.with(key, object.json())
    }

    /// As a value.
    #[inline(never)]
    pub fn json(self) -> Json {
        Json::Object(*self.0)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        object.json()
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json::Bool(value)
    }
}

impl From<f64> for Json {
    fn from(value: f64) -> Json {
        Json::Number(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Json {
        Json::Number(value.into())
    }
}

impl From<&str> for Json {
    #[inline(never)]
    fn from(value: &str) -> Json {
        Json::Text(value.to_owned())
    }
}

impl From<String> for Json {
    fn from(value: String) -> Json {
        Json::Text(value)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Json {
        value.map_or(Json::Null, Into::into)
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Json {
        Json::Array(items.into_iter().map(Into::into).collect())
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Json {
        use serde_json::Value;
        match value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(value),
            // A number outside of `f64` cannot be written by `serde_json` without
            // its feature `arbitrary_precision`, which is off.
            Value::Number(number) => Json::Number(number.as_f64().unwrap_or(f64::NAN)),
            Value::String(text) => Json::Text(text),
            Value::Array(items) => items.into_iter().collect(),
            Value::Object(entries) => Json::Object(entries.into_iter().map(|(k, v)| (k, v.into())).collect()),
        }
    }
}

/// What `JSON.stringify` writes: no spaces, numbers as ECMAScript prints them.
impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written())
    }
}

fn write(written: &mut String, json: &Json) {
    match json {
        Json::Null => written.push_str("null"),
        Json::Bool(value) => written.push_str(if *value { "true" } else { "false" }),
        Json::Number(value) if value.is_finite() => written.push_str(&decimal::write(*value)),
        Json::Number(_) => written.push_str("null"),
        Json::Text(text) => write_text(written, text),
        Json::Array(items) => {
            let mut before = '[';
            for item in items {
                written.push(before);
                write(written, item);
                before = ',';
            }
            written.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Json::Object(entries) => {
            let mut before = '{';
            for (key, value) in entries {
                written.push(before);
                write_text(written, key);
                written.push(':');
                write(written, value);
                before = ',';
            }
            written.push_str(if entries.is_empty() { "{}" } else { "}" });
        }
    }
}

fn write_text(written: &mut String, text: &str) {
    written.push('"');
    for c in text.chars() {
        let escape = match c {
            '"' | '\\' => c,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            c if c < ' ' => 'u',
            c => {
                written.push(c);
                continue;
            }
        };
        written.push('\\');
        written.push(escape);
        if escape == 'u' {
            let digit = |digit| char::from_digit(digit, 16).unwrap_or('0');
            written.push_str("00");
            written.extend([digit(u32::from(c) / 16), digit(u32::from(c) % 16)]);
        }
    }
    written.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_as_in_ecmascript() {
        for (number, text) in [
            (35.0, "35"),
            (34.75, "34.75"),
            (0.000_001, "0.000001"),
            (1e-7, "1e-7"),
            (1e21, "1e+21"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (-0.0, "0"),
        ] {
            assert_eq!(Json::Number(number).to_string(), text);
        }
        assert_eq!(Json::Number(f64::NAN).to_string(), "null");
    }

    #[test]
    fn text_is_escaped_as_in_ecmascript() {
        assert_eq!(Json::from("a\"\\\n\u{1} \u{1f}é😀").to_string(), r#""a\"\\\n\u0001 \u001fé😀""#);
    }

    #[test]
    fn an_object_is_made_entry_by_entry() {
        let object = Object::new().text("a", "b").flag("c", true).text_if("d", None).number("e", 1);
        assert_eq!(object.json().to_string(), r#"{"a":"b","c":true,"d":null,"e":1}"#);
    }

    #[test]
    fn keys_keep_their_order() {
        let json = Json::object([("b", 1u32.into()), ("a", Json::Null)]);
        assert_eq!(json.to_string(), r#"{"b":1,"a":null}"#);
    }
}
