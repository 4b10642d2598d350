//! The pack that is being made: one JSON value, its text, and what it was before.

use std::rc::Rc;

use serde_json::Value;

use crate::edit::{self, Edit};

/// More steps back than this nobody takes, and each holds a whole pack.
const MOST_STEPS: usize = 200;

/// Where a text is no JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Broken {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong, in the parser's words.
    pub found: String,
}

/// The document. Forms and the text view change the same one.
#[derive(Clone, Debug)]
pub struct Document {
    value: Rc<Value>,
    text: Rc<str>,
    broken: Option<Broken>,
    past: Vec<Rc<Value>>,
    future: Vec<Rc<Value>>,
    /// What the last change was to: changes to one thing in a row are one step.
    last: Option<String>,
}

impl Document {
    /// The document that a text holds.
    pub fn read(text: &str) -> Document {
        let mut document = Document {
            value: Rc::new(Value::Object(serde_json::Map::new())),
            text: "".into(),
            broken: None,
            past: Vec::new(),
            future: Vec::new(),
            last: None,
        };
        document.type_text(text);
        document.past.clear();
        document.last = None;
        document
    }

    /// The pack, as it was when its text was last whole.
    pub fn value(&self) -> &Rc<Value> {
        &self.value
    }

    /// The whole file.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// Why the text holds no pack at the moment.
    pub fn broken(&self) -> Option<&Broken> {
        self.broken.as_ref()
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty() || self.broken.is_some()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Changes the pack by a form.
    pub fn edit(&mut self, edit: &Edit) {
        let mut value = (*self.value).clone();
        edit::apply(&mut value, edit);
        if value != *self.value || self.broken.is_some() {
            self.step(edit.subject());
            self.show(Rc::new(value));
        }
    }

    /// Changes the file by its text; one that is no JSON leaves the pack as it was.
    pub fn type_text(&mut self, text: &str) {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => {
                if value != *self.value {
                    self.step(Some("text".to_owned()));
                    self.value = Rc::new(value);
                }
                self.broken = None;
            }
            Err(error) => {
                let words = error.to_string();
                // The place is said apart.
                let found = words.split(" at line ").next().unwrap_or(&words).to_owned();
                self.broken = Some(Broken { line: error.line(), column: error.column(), found });
            }
        }
        self.text = text.into();
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if self.broken.is_some() {
            let value = self.value.clone();
            self.show(value);
        } else if let Some(before) = self.past.pop() {
            self.future.push(self.value.clone());
            self.show(before);
        }
        self.last = None;
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            self.past.push(self.value.clone());
            self.show(after);
        }
        self.last = None;
    }

    fn show(&mut self, value: Rc<Value>) {
        self.text = written(&value).into();
        self.value = value;
        self.broken = None;
    }

    fn step(&mut self, subject: Option<String>) {
        self.future.clear();
        let goes_on = subject.is_some() && subject == self.last;
        self.last = subject;
        if !goes_on {
            self.past.push(self.value.clone());
            if self.past.len() > MOST_STEPS {
                self.past.remove(0);
            }
        }
    }
}

/// A pack as a file.
pub fn written(value: &Value) -> String {
    // A value of JSON is always written.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Document;
    use crate::edit::Edit;

    fn set(pointer: &str, value: serde_json::Value) -> Edit {
        Edit::Set { pointer: pointer.to_owned(), value }
    }

    #[test]
    fn changes_to_one_thing_in_a_row_are_one_step_back() {
        let mut document = Document::read("{\"id\":\"a\"}");
        for id in ["b", "bc", "bcd"] {
            document.edit(&set("/id", json!(id)));
        }
        document.edit(&set("/version", json!("2")));
        document.undo();
        assert_eq!(**document.value(), json!({ "id": "bcd" }));
        document.undo();
        assert_eq!(**document.value(), json!({ "id": "a" }));
        assert!(!document.can_undo());
        document.redo();
        document.redo();
        assert_eq!(**document.value(), json!({ "id": "bcd", "version": "2" }));
    }

    #[test]
    fn a_broken_text_keeps_the_last_good_pack_and_says_where() {
        let mut document = Document::read("{\"id\":\"a\"}");
        document.type_text("{\"id\":\n  \"b\",}");
        assert_eq!(**document.value(), json!({ "id": "a" }));
        let broken = document.broken().cloned().unwrap_or_default();
        assert_eq!((broken.line, broken.column), (2, 7));
        assert!(!broken.found.contains("line"), "{}", broken.found);
        document.undo();
        assert_eq!(document.broken(), None);
        assert_eq!(&**document.text(), "{\n  \"id\": \"a\"\n}\n");
    }

    #[test]
    fn a_text_stays_as_it_was_typed() {
        let mut document = Document::read("{}");
        document.type_text("{ \"id\":   \"a\" }");
        assert_eq!(&**document.text(), "{ \"id\":   \"a\" }");
        document.edit(&set("/id", json!("b")));
        assert_eq!(&**document.text(), "{\n  \"id\": \"b\"\n}\n");
    }
}
