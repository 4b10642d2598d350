//! A pack's file, checked for its author: every problem at once, each with its place.
//!
//! The same for the command line, the browser and the studio. First the text is read, then
//! its shape is held against the schema; what has the right shape is compiled, and its rules
//! are walked. Each of these tells all that it finds; only what the next one cannot do
//! without stops it.

#[cfg(feature = "schema")]
mod made;
mod meaning;
mod place;
mod problem;
mod read;
mod shape;

#[cfg(feature = "schema")]
pub use made::{LONGEST_TEXT, MOST_KEYS, schema};
pub use problem::{Code, Problem, Severity};
pub use shape::{SCHEMA, form};

use sha2::{Digest as _, Sha256};

use crate::quiz::pack::PackWithWords;
use crate::quiz::pack::file::PackFile;
use crate::quiz::pack::{self, Problems};
use read::{Fault, Node};

pub use read::{MOST_DEPTH, MOST_VALUES};

/// A file of more bytes is not read.
pub const MOST_BYTES: usize = 5_000_000;

/// What came of checking a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// All problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// The pack, unless a problem is an error.
    pub pack: Option<PackWithWords>,
}

impl Checked {
    /// Whether the pack cannot be used.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Checks the text of a pack's file.
pub fn check(text: &str) -> Checked {
    let mut faults = Vec::new();
    let pack = match read_within_limits(text, &mut faults) {
        Ok(node) => {
            let mut problems = Problems::default();
            let pack = check_node(text, &node, &mut problems);
            faults.extend(place::found(&node, problems.0));
            pack
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    };
    let problems = place::told(text, faults);
    let mut checked = Checked { problems, pack };
    if checked.has_errors() {
        checked.pack = None;
    }
    checked
}

/// Holds the text against the schema alone, as an editor does.
pub fn check_shape(text: &str) -> Vec<Problem> {
    let mut faults = Vec::new();
    match read_within_limits(text, &mut faults) {
        Ok(node) => {
            let mut problems = Problems::default();
            shape::check(&node, &mut problems);
            faults.extend(place::found(&node, problems.0));
        }
        Err(fault) => faults.push(fault),
    }
    place::told(text, faults)
}

fn read_within_limits(text: &str, twice: &mut Vec<Fault>) -> Result<Node, Fault> {
    if text.len() > MOST_BYTES {
        let problem = pack::Problem {
            code: Code::TooLarge,
            place: String::new(),
            found: format!("{} bytes", text.len()),
            expected: format!("at most {MOST_BYTES}"),
            suggestion: None,
        };
        return Err(Fault { at: 0, problem });
    }
    read::read(text, twice)
}

/// From values to a pack that keeps what it promises.
fn check_node(text: &str, node: &Node, problems: &mut Problems) -> Option<PackWithWords> {
    shape::check(node, problems);
    if problems.have_errors() {
        return None;
    }
    let file: PackFile = match serde_json::from_value(node.to_json()) {
        Ok(file) => file,
        Err(error) => {
            problems.add(Code::WrongType, "", error.to_string(), "a pack as its schema says");
            return None;
        }
    };
    let pack = pack::compile(&file, &fingerprint(text), problems);
    if !pack::is_whole(&file, &pack) {
        return None;
    }
    let texts = pack::words::of_all_languages(&file, &pack, problems);
    let mut pack = PackWithWords { pack, texts };
    pack.pack.certificate = meaning::check(&pack, problems);
    Some(pack)
}

fn fingerprint(text: &str) -> String {
    format!("{:x}", Sha256::digest(text))
}
