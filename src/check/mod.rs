//! A pack's file, checked for its author: every problem at once, each with its place.
//!
//! The same for the command line, the browser and the studio.

mod problem;

pub use problem::{Problem, Severity};

use crate::quiz::pack::{PackWithWords, parse_with_words};

/// What came of checking a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// All problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// The pack, unless a problem is an error.
    pub pack: Option<PackWithWords>,
}

/// Checks the text of a pack's file.
pub fn check(text: &str) -> Checked {
    match parse_with_words(text, "") {
        Ok(pack) => Checked { problems: Vec::new(), pack: Some(pack) },
        Err(problems) => Checked {
            problems: (problems.0.into_iter())
                .map(|problem| Problem {
                    severity: Severity::Error,
                    code: "pack_invalid",
                    pointer: problem.place,
                    line: 1,
                    column: 1,
                    found: problem.found,
                    expected: problem.expected,
                    suggestion: None,
                })
                .collect(),
            pack: None,
        },
    }
}
