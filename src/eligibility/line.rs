//! A requirement as the lines of a list: what must all be met, one line each.

use super::{FieldIndex, Interval, Leaf, Profile, Requirement, RouteEvaluation, Status};

/// One line: tests of which one suffices.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// The tests, joined by *or*.
    pub tests: Vec<&'a Leaf>,
    /// What is known of the line.
    pub status: Status,
    /// What is missing in the first numeric field of the line, where anything can be.
    pub gap: Option<(FieldIndex, Interval)>,
}

/// The lines of a route, in order.
pub fn lines<'a>(requirement: &'a Requirement, route: &RouteEvaluation, profile: &Profile) -> Vec<Line<'a>> {
    let parts = match requirement {
        Requirement::All(parts) => parts.iter().collect(),
        Requirement::Any(_) | Requirement::Leaf(_) => vec![requirement],
    };
    parts
        .into_iter()
        .map(|part| {
            let tests = part.leaves();
            let gap = route.gaps.iter().find(|(field, _)| tests.iter().any(|leaf| leaf.field == *field));
            Line { status: part.status(profile), gap: gap.copied().filter(|(_, gap)| gap.max > 0.0), tests }
        })
        .collect()
}
