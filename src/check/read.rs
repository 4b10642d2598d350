//! JSON with the places of its values, and words for what is no JSON.

use std::collections::BTreeSet;

use serde_json::Number;

use crate::quiz::pack::{Code, Problem, Problems, escaped};

/// Deeper than this no pack is.
pub const MOST_DEPTH: usize = 64;

/// More values than this no pack has.
pub const MOST_VALUES: usize = 500_000;

/// A value and where it begins, in bytes.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where.
    pub at: usize,
    /// What.
    pub value: Value,
}

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, in the order of the file.
    Object(Vec<Entry>),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where the key begins.
    pub at: usize,
    /// The key.
    pub key: String,
    /// The value.
    pub node: Node,
}

impl Node {
    /// What it is, in words for people.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }

    /// The same without places.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => written(*number).map_or(serde_json::Value::Null, Into::into),
            Value::Text(text) => text.as_str().into(),
            Value::List(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(entries) => serde_json::Value::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.node.to_json())).collect(),
            ),
        }
    }
}

/// A number by its value: `36.0` is the whole number 36.
fn written(number: f64) -> Option<Number> {
    const LARGEST: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() <= LARGEST {
        Some((number as i64).into())
    } else {
        Number::from_f64(number)
    }
}

/// A problem of the text itself, and where it is, in bytes.
#[derive(Debug)]
pub struct Fault {
    /// Where.
    pub at: usize,
    /// What.
    pub problem: Problem,
}

/// Reads a text; keys that stand twice are noted, and the first of them counts.
pub fn read(text: &str, twice: &mut Vec<Fault>) -> Result<Node, Fault> {
    let mut reader = Reader { text, at: 0, path: Vec::new(), values: 0, twice };
    if text.starts_with('\u{feff}') {
        return Err(reader.fault("a byte order mark before the first `{`", "plain UTF-8, without the mark"));
    }
    reader.skip_space()?;
    let node = reader.value()?;
    reader.skip_space()?;
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.fault("more text after the end of the pack", "nothing after its last `}`")),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    path: Vec<String>,
    values: usize,
    twice: &'a mut Vec<Fault>,
}

type Read<T> = Result<T, Fault>;

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += letter.len_utf8();
        Some(letter)
    }

    fn pointer(&self) -> String {
        self.path.iter().map(|part| format!("/{}", escaped(part))).collect()
    }

    fn fault(&self, found: impl Into<String>, expected: impl Into<String>) -> Fault {
        self.fault_at(self.at, Code::NotJson, found, expected)
    }

    fn fault_at(&self, at: usize, code: Code, found: impl Into<String>, expected: impl Into<String>) -> Fault {
        let (place, found, expected) = (self.pointer(), found.into(), expected.into());
        Fault { at, problem: Problem { code, place, found, expected, suggestion: None } }
    }

    /// What stands here, in a word.
    fn here(&self) -> String {
        let word: String = self
            .rest()
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || "_-.+".contains(*letter))
            .take(20)
            .collect();
        match self.peek() {
            None => "the end of the file".to_owned(),
            Some(_) if !word.is_empty() => format!("`{word}`"),
            Some('\'') => "a single quote".to_owned(),
            Some('“' | '”' | '„' | '«' | '»' | '‘' | '’') => "a typographic quotation mark".to_owned(),
            Some(letter) if letter.is_control() => "a control character".to_owned(),
            Some(letter) => format!("`{letter}`"),
        }
    }

    fn skip_space(&mut self) -> Read<()> {
        while self.peek().is_some_and(|letter| matches!(letter, ' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
        match self.peek() {
            Some('/' | '#') => Err(self.fault("a comment", "no comments: JSON has none")),
            Some('\u{a0}') => Err(self.fault("a no-break space", "a plain space")),
            _ => Ok(()),
        }
    }

    fn value(&mut self) -> Read<Node> {
        self.values += 1;
        let at = self.at;
        if self.values > MOST_VALUES {
            let expected = format!("at most {MOST_VALUES}");
            return Err(self.fault_at(at, Code::TooMany, format!("more than {MOST_VALUES} values"), expected));
        }
        if self.path.len() > MOST_DEPTH {
            let found = format!("more than {MOST_DEPTH} lists and objects in each other");
            return Err(self.fault_at(at, Code::TooDeep, found, "fewer"));
        }
        let value = match self.peek() {
            Some('"') => Value::Text(self.string()?),
            Some('{') => self.object()?,
            Some('[') => self.list()?,
            Some('-' | '+' | '.' | '0'..='9') => self.number()?,
            Some(letter) if letter.is_ascii_alphabetic() => self.word()?,
            _ => {
                return Err(self.fault(self.here(), "a value: a text in double quotes, a number, true, false, { or ["));
            }
        };
        Ok(Node { at, value })
    }

    fn object(&mut self) -> Read<Value> {
        let mut entries = Vec::new();
        let mut keys = BTreeSet::new();
        self.next();
        self.skip_space()?;
        if self.is_at('}') {
            return Ok(Value::Object(entries));
        }
        loop {
            let at = self.at;
            if self.peek() != Some('"') {
                return Err(self.fault(self.here(), "a key in double quotes"));
            }
            let key = self.string()?;
            self.skip_space()?;
            if !self.is_at(':') {
                return Err(self.fault(self.here(), format!("a colon after the key `{key}`")));
            }
            self.skip_space()?;
            self.path.push(key.clone());
            let node = self.value()?;
            let is_new = keys.insert(key.clone());
            if is_new {
                entries.push(Entry { at, key, node });
            } else if self.twice.len() < Problems::MOST {
                let fault =
                    self.fault_at(at, Code::DuplicateKey, format!("the key `{key}` a second time"), "a key once");
                self.twice.push(fault);
            }
            self.path.pop();
            self.skip_space()?;
            if self.ends('}')? {
                return Ok(Value::Object(entries));
            }
        }
    }

    fn list(&mut self) -> Read<Value> {
        let mut items = Vec::new();
        self.next();
        self.skip_space()?;
        if self.is_at(']') {
            return Ok(Value::List(items));
        }
        loop {
            self.path.push(items.len().to_string());
            items.push(self.value()?);
            self.path.pop();
            self.skip_space()?;
            if self.ends(']')? {
                return Ok(Value::List(items));
            }
        }
    }

    /// After an entry: whether that was the last.
    fn ends(&mut self, end: char) -> Read<bool> {
        let comma = self.at;
        if self.is_at(end) {
            return Ok(true);
        }
        if !self.is_at(',') {
            return Err(self.fault(self.here(), format!("a comma or `{end}`")));
        }
        self.skip_space()?;
        if self.peek() == Some(end) {
            let found = format!("a comma before `{end}`");
            return Err(self.fault_at(comma, Code::NotJson, found, "no comma after the last entry"));
        }
        Ok(false)
    }

    /// Goes past a letter if it is here.
    fn is_at(&mut self, letter: char) -> bool {
        let is_here = self.peek() == Some(letter);
        if is_here {
            self.next();
        }
        is_here
    }

    fn word(&mut self) -> Read<Value> {
        let rest = self.rest();
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let value = match rest.get(..end) {
            Some("true") => Value::Bool(true),
            Some("false") => Value::Bool(false),
            Some("null") => Value::Null,
            _ => return Err(self.fault(self.here(), "a text in double quotes, true, false or null")),
        };
        self.at += end;
        Ok(value)
    }

    fn number(&mut self) -> Read<Value> {
        let rest = self.rest();
        let end =
            rest.find(|letter: char| !matches!(letter, '0'..='9' | '-' | '+' | '.' | 'e' | 'E')).unwrap_or(rest.len());
        let digits = rest.get(..end).unwrap_or_default();
        // The library knows the grammar of numbers.
        let number = serde_json::from_str::<f64>(digits).ok().filter(|number| number.is_finite());
        let Some(number) = number else {
            return Err(self.fault(self.here(), "a number such as 36 or 0.5"));
        };
        self.at += end;
        Ok(Value::Number(number))
    }

    fn string(&mut self) -> Read<String> {
        let begin = self.at;
        self.next();
        let mut said = String::new();
        loop {
            let at = self.at;
            match self.next() {
                Some('"') => return Ok(said),
                Some('\\') => said.push(self.escape(at)?),
                Some('\n' | '\r') => {
                    let found = "a text that does not end on its line";
                    return Err(self.fault_at(begin, Code::NotJson, found, "a closing quote, or \\n for a new line"));
                }
                Some(letter) if letter < ' ' => {
                    return Err(self.fault_at(at, Code::NotJson, "a control character in a text", "\\t for a tab"));
                }
                Some(letter) => said.push(letter),
                None => {
                    let found = "a text that does not end";
                    return Err(self.fault_at(begin, Code::NotJson, found, "a closing quote"));
                }
            }
        }
    }

    fn escape(&mut self, at: usize) -> Read<char> {
        let letter = match self.next() {
            Some(letter @ ('"' | '\\' | '/')) => Some(letter),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('u') => self.code_point(),
            _ => None,
        };
        letter.ok_or_else(|| {
            let expected = "\\\\ for a backslash, or one of \\\" \\/ \\b \\f \\n \\r \\t \\u with four digits";
            self.fault_at(at, Code::NotJson, "a backslash that means nothing", expected)
        })
    }

    fn code_point(&mut self) -> Option<char> {
        let high = self.unit()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        let low = if self.is_at('\\') && self.is_at('u') { self.unit()? } else { return None };
        (0xdc00..0xe000)
            .contains(&low)
            .then(|| 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
            .and_then(char::from_u32)
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        let unit = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(unit)
    }
}
