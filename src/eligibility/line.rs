//! A requirement as the lines of a list: what must all be met, one line each.

use super::diagram::Diagrams;
use super::evaluate::status;
use super::gap::gaps;
use super::{FieldIndex, Interval, Leaf, Profile, Requirement, Rules, Space, Status};

/// One line: a requirement that is no list of others which must all be met.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    /// What it asks for.
    pub requirement: &'a Requirement,
    /// Its tests, in order.
    pub tests: Vec<&'a Leaf>,
    /// What is known of the line.
    pub status: Status,
    /// What is missing in the first numeric field of the line, where anything can be.
    pub gap: Option<(FieldIndex, Interval)>,
}

/// The lines of a route, in order.
pub fn lines<'a>(rules: &Rules, requirement: &'a Requirement, known: &Profile) -> Vec<Line<'a>> {
    if let Requirement::All(parts) = requirement {
        let mut all = Vec::new();
        for part in parts {
            all.extend(lines(rules, part, known));
        }
        return all;
    }
    let space = Space::new(rules, known, [requirement], &[]);
    let mut diagrams = Diagrams::new(&space);
    let met = diagrams.truth(requirement, known);
    let status = status(diagrams.range(met));
    let gap = gaps(&mut diagrams, rules, requirement, known).into_iter().find(|(_, gap)| gap.max > 0.0);
    vec![Line { requirement, tests: requirement.leaves(), status, gap }]
}
