//! What is wrong in a pack's file, for whoever mends it.

use std::fmt::{self, Write as _};

use crate::json::Json;
pub use crate::quiz::pack::{Code, Severity};

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name of its kind: one of [`Code`].
    pub code: &'static str,
    /// Where it is: a JSON pointer into the file. Of what is missing, the pointer that it
    /// would have; its line and column are then those of what should hold it.
    pub pointer: String,
    /// The line in the file, from 1.
    pub line: u32,
    /// The column in the line, from 1, in characters.
    pub column: u32,
    /// What was found.
    pub found: String,
    /// What would do.
    pub expected: String,
    /// The nearest name that would do, for one that is misspelt.
    pub suggestion: Option<String>,
}

impl Problem {
    /// As `checkPack` gives it.
    pub fn to_json(&self) -> Json {
        Json::object([
            ("severity", self.severity.id().into()),
            ("code", self.code.into()),
            ("pointer", self.pointer.as_str().into()),
            ("line", self.line.into()),
            ("column", self.column.into()),
            ("found", self.found.as_str().into()),
            ("expected", self.expected.as_str().into()),
            ("suggestion", self.suggestion.clone().into()),
        ])
    }
}

/// As compilers print it, to stand after the name of the file: on one line, and with nothing
/// in it that a terminal would obey.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, place) = (self.severity.id(), if self.pointer.is_empty() { "the file" } else { &self.pointer });
        write!(f, "{}:{}: {severity}[{}] {}: ", self.line, self.column, self.code, Plain(place))?;
        write!(f, "{}; expected {}", Plain(&self.found), Plain(&self.expected))?;
        self.suggestion.iter().try_for_each(|name| write!(f, "; did you mean `{}`?", Plain(name)))
    }
}

/// A text in which letters that are not seen are told by their numbers.
struct Plain<'a>(&'a str);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter {
            '"' | '\'' | '\\' => f.write_char(letter),
            letter => write!(f, "{}", letter.escape_debug()),
        })
    }
}
