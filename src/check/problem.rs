//! What is wrong in a pack's file, for whoever mends it.

use crate::json::Json;

/// Whether the pack can be used in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can; but it is hardly meant so.
    Warning,
}

impl Severity {
    /// Its public name.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// A stable name of its kind.
    pub code: &'static str,
    /// Where it is: a JSON pointer into the file.
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
