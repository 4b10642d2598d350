//! Plain data as JSON knows it, with its keys in the order they were written.
//!
//! Everything that crosses the border of the pure half (profiles in, reports
//! out) passes through [`Json`], so that the native program and the browser
//! say the same thing byte for byte.

use std::fmt::Write as _;

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

/// Writes what `JSON.stringify` writes: no spaces, numbers as ECMAScript prints them.
impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(value) => write!(f, "{value}"),
            Json::Number(value) if value.is_finite() => f.write_str(&decimal::write(*value)),
            Json::Number(_) => f.write_str("null"),
            Json::Text(text) => write_text(f, text),
            Json::Array(items) => {
                f.write_char('[')?;
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        f.write_char(',')?;
                    }
                    write!(f, "{item}")?;
                }
                f.write_char(']')
            }
            Json::Object(entries) => {
                f.write_char('{')?;
                for (i, (key, value)) in entries.iter().enumerate() {
                    if i > 0 {
                        f.write_char(',')?;
                    }
                    write_text(f, key)?;
                    write!(f, ":{value}")?;
                }
                f.write_char('}')
            }
        }
    }
}

fn write_text(f: &mut std::fmt::Formatter<'_>, text: &str) -> std::fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\u{8}' => f.write_str("\\b")?,
            '\u{c}' => f.write_str("\\f")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c < ' ' => write!(f, "\\u{:04x}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
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
    }

    #[test]
    fn text_is_escaped_as_in_ecmascript() {
        assert_eq!(Json::from("a\"\\\n\u{1}é😀").to_string(), r#""a\"\\\n\u0001é😀""#);
    }

    #[test]
    fn keys_keep_their_order() {
        let json = Json::object([("b", 1u32.into()), ("a", Json::Null)]);
        assert_eq!(json.to_string(), r#"{"b":1,"a":null}"#);
    }
}
