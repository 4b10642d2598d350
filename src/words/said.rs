//! What was said, and what stands in for a placeholder: each a pointer, since sentences
//! pass through many hands, and a text by itself is three words that each hand would copy.

use std::fmt::{self, Debug, Display, Formatter};
use std::ops::Deref;

use serde::{Serialize, Serializer};

/// A text that was said.
// INVARIANT: its value is a text.
#[derive(Clone, PartialEq)]
pub struct Said(Box<Value>);

/// What stands in for a placeholder.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument(Box<Value>);

/// What an argument is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, as it is.
    Text(String),
    /// A number, written and counted as the language does.
    Number(f64),
}

impl Said {
    /// The text.
    pub fn as_str(&self) -> &str {
        match &*self.0 {
            Value::Text(text) => text,
            Value::Number(_) => "",
        }
    }
}

impl Argument {
    /// What it is.
    pub fn value(&self) -> &Value {
        &self.0
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl Display for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Debug for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

impl PartialEq<str> for Said {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Said {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl Default for Said {
    fn default() -> Said {
        String::new().into()
    }
}

impl From<String> for Said {
    #[inline(never)]
    fn from(text: String) -> Said {
        Said(Box::new(Value::Text(text)))
    }
}

impl From<&str> for Said {
    #[inline(never)]
    fn from(text: &str) -> Said {
        text.to_owned().into()
    }
}

impl From<&String> for Said {
    fn from(text: &String) -> Said {
        text.as_str().into()
    }
}

impl From<Said> for String {
    #[inline(never)]
    fn from(said: Said) -> String {
        match *said.0 {
            Value::Text(text) => text,
            Value::Number(_) => String::new(),
        }
    }
}

impl From<Said> for Argument {
    fn from(said: Said) -> Argument {
        Argument(said.0)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Said::from(text).into()
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Said::from(text).into()
    }
}

impl From<f64> for Argument {
    #[inline(never)]
    fn from(number: f64) -> Argument {
        Argument(Box::new(Value::Number(number)))
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Argument {
        f64::from(number).into()
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_its_text() {
        let text = "one";
        let said = Said::from(&text.to_owned());
        assert!(said == *text && said == text && said != *"other" && said != "other");
        assert_eq!(
            (format!("{said:?}"), said.to_string(), String::from(said)),
            ("\"one\"".into(), text.into(), text.into())
        );
    }
}
