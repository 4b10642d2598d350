//! Why what stands in a form cannot be committed.

/// Why what stands in the form cannot be committed. Projects are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No answer is chosen.
    NothingChosen,
    /// This is no number that fits.
    NotANumber(String),
    /// This is no month.
    NotAMonth {
        /// The project.
        n: u32,
        /// What was typed.
        found: String,
        /// Whether it is its last month.
        is_end: bool,
    },
    /// The project has a last month and no first.
    NoBeginning(u32),
    /// The project ends before it begins.
    EndsTooSoon(u32),
}

impl Refusal {
    /// Whether it is about that month of that project.
    pub fn is_about(&self, project: u32, end: bool) -> bool {
        match self {
            Refusal::NotAMonth { n, is_end, .. } => *n == project && *is_end == end,
            Refusal::NoBeginning(n) => *n == project && !end,
            Refusal::EndsTooSoon(n) => *n == project && end,
            Refusal::NothingChosen | Refusal::NotANumber(_) => false,
        }
    }
}
