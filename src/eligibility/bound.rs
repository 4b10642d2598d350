//! How far an open verdict is bounded by each fact that is not known.

use super::case::Case;
use super::diagram::Diagrams;
use super::evaluate::status;
use super::panel::passed;
use super::{FieldIndex, Space, Status, Value};

/// An unknown fact, and what each of its values would make of the verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The field.
    pub field: FieldIndex,
    /// The lowest value of each of its cells, in order, with what the gate would say:
    /// met is eligible, not met is not yet.
    pub cells: Vec<(Value, Status)>,
}

/// What each fact that the verdict still depends on would make of it, by itself.
pub fn bounds(case: &Case<'_>) -> Vec<Bound> {
    let space = Space::new(case.rules, &case.known, case.requirements(), &[]);
    let mut diagrams = Diagrams::new(&space);
    let passed = passed(&mut diagrams, case, &case.known);
    let fields = diagrams.fields(passed);
    let mut bounds = Vec::new();
    for field in fields {
        let mut cells = Vec::new();
        for (cell, value) in space.cells(field).iter().enumerate() {
            let part = diagrams.restrict(passed, field, cell);
            cells.push((*value, status(diagrams.range(part))));
        }
        bounds.push(Bound { field, cells });
    }
    bounds
}
