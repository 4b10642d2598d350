//! From problems to lines and columns.

use super::problem::Problem;
use super::read::{Fault, Node, Value};
use crate::quiz::pack::{self, Code};

/// The problems as they are told, in the order of the file.
pub fn told(text: &str, mut faults: Vec<Fault>) -> Vec<Problem> {
    faults.sort_by_key(|fault| fault.at);
    let mut at = Position { rest: text, at: 0, line: 1, column: 1 };
    faults
        .into_iter()
        .map(|Fault { at: place, problem }| {
            at.go_to(place);
            Problem {
                severity: problem.code.severity(),
                code: problem.code.id(),
                pointer: problem.place,
                line: at.line,
                column: at.column,
                found: problem.found,
                expected: problem.expected,
                suggestion: problem.suggestion,
            }
        })
        .collect()
}

/// The problems with their places in the file.
pub fn found(root: &Node, problems: Vec<pack::Problem>) -> impl Iterator<Item = Fault> {
    problems.into_iter().map(|problem| Fault { at: place(root, &problem), problem })
}

/// Where the value is that a pointer leads to, or as near to it as the file goes. Of a key
/// that should not be there, the key itself.
fn place(root: &Node, problem: &pack::Problem) -> usize {
    let is_key = matches!(problem.code, Code::UnknownKey | Code::UnusedText | Code::TakenName);
    let mut node = root;
    let mut at = root.at;
    for part in problem.place.split('/').skip(1) {
        let next = match &node.value {
            Value::List(items) => part.parse().ok().and_then(|i: usize| items.get(i)).map(|item| (item.at, item)),
            Value::Object(entries) => {
                let key = part.replace("~1", "/").replace("~0", "~");
                let entry = entries.iter().find(|entry| entry.key == key);
                entry.map(|entry| (if is_key { entry.at } else { entry.node.at }, &entry.node))
            }
            _ => None,
        };
        let Some((next_at, next)) = next else { return node.at };
        (at, node) = (next_at, next);
    }
    at
}

/// A place in a text, which only goes forward.
struct Position<'a> {
    rest: &'a str,
    at: usize,
    line: u32,
    column: u32,
}

impl Position<'_> {
    fn go_to(&mut self, place: usize) {
        let passed = self.rest.chars().take_while(|letter| {
            let is_before = self.at < place;
            if is_before {
                self.at += letter.len_utf8();
                if *letter == '\n' {
                    (self.line, self.column) = (self.line + 1, 1);
                } else {
                    self.column += 1;
                }
            }
            is_before
        });
        let passed: usize = passed.map(char::len_utf8).sum();
        self.rest = self.rest.get(passed..).unwrap_or_default();
    }
}
