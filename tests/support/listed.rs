//! A golden file that lists its own cases: one a line, under a `#` that says of what kind, each
//! with what is said of it, indented, beneath.

use std::fmt::Write as _;

/// The file with what is said now of each of its cases, given their kind.
pub fn told(file: &str, say: impl Fn(&str, &str) -> Vec<String>) -> String {
    let mut told = String::new();
    let mut kind = "";
    for case in file.lines().filter(|line| !line.starts_with("  ") && !line.is_empty()) {
        if let Some(other) = case.strip_prefix("# ") {
            kind = other;
            let _ = writeln!(told, "{}{case}\n", if told.is_empty() { "" } else { "\n" });
            continue;
        }
        let said = say(kind, case).into_iter().map(|line| format!("  {line}\n"));
        let _ = write!(told, "{case}\n{}", said.collect::<String>());
    }
    told
}
