//! What is wrong in a pack, and where.

use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON pointer, or a file and a message.
    pub place: String,
    /// What was found.
    pub found: String,
    /// What would do.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.place, self.found, self.expected)
    }
}

/// Everything that is wrong, gathered in one go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Notes a problem.
    pub fn add(&mut self, place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) {
        self.0.push(Problem { place: place.into(), found: found.into(), expected: expected.into() });
    }

    /// The value, if nothing was wrong.
    pub fn or<T>(self, value: T) -> Result<T, Problems> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Notes a name that stands in a list twice.
    pub fn duplicates<'a>(&mut self, place: &str, ids: impl IntoIterator<Item = &'a str>) {
        let mut seen = std::collections::BTreeMap::new();
        for (i, id) in ids.into_iter().enumerate() {
            if let Some(first) = seen.insert(id, i) {
                self.add(
                    format!("{place}/{i}/id"),
                    format!("`{id}` is also the id at {place}/{first}"),
                    "an id stands once",
                );
            }
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|problem| writeln!(f, "{problem}"))
    }
}

impl std::error::Error for Problems {}
