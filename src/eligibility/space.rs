//! All the ways in which the unknown facts can turn out, made finite.
//!
//! A rule can only tell apart numbers on two sides of one of its thresholds.
//! So each unknown field is cut into *cells*: its levels, its choices, yes and
//! no, or the intervals between the thresholds that the rules set on it. One
//! value stands for its cell, and looking at those values is exact.

use super::order::insert;
use super::{FieldIndex, FieldKind, Leaf, Profile, Requirement, Rules, Test, Value};

/// The unknown fields that some requirements test, cut into cells.
#[derive(Clone, Debug)]
pub struct Space {
    // INVARIANT: in the order of the rules' fields.
    fields: Vec<(FieldIndex, Vec<Value>)>,
}

impl Space {
    /// The space that is left open by what is known, under these requirements and,
    /// besides, for these fields.
    pub fn new<'a>(
        rules: &Rules,
        known: &Profile,
        requirements: impl IntoIterator<Item = &'a Requirement>,
        besides: &[FieldIndex],
    ) -> Space {
        let mut leaves = Vec::new();
        for requirement in requirements {
            leaves.extend(requirement.leaves());
        }
        Space::of_leaves(rules, known, &leaves, besides)
    }

    #[inline(never)]
    fn of_leaves(rules: &Rules, known: &Profile, leaves: &[&Leaf], besides: &[FieldIndex]) -> Space {
        let mut fields = Vec::new();
        for (index, field) in rules.indexed() {
            let matters = besides.contains(&index) || leaves.iter().any(|leaf| leaf.field == index);
            if matters && known.get(index).is_none() {
                fields.push((index, cells(index, &field.kind, leaves)));
            }
        }
        Space { fields }
    }

    /// The unknown fields, in order, each with the values that stand for its cells.
    pub fn fields(&self) -> &[(FieldIndex, Vec<Value>)] {
        &self.fields
    }

    /// The values that stand for the cells of an unknown field; empty for others.
    pub fn cells(&self, field: FieldIndex) -> &[Value] {
        self.fields.iter().find(|(index, _)| *index == field).map_or(&[], |(_, cells)| cells)
    }
}

/// One value for each cell: the lowest of each interval, each level, choice, answer.
#[inline(never)]
fn cells(index: FieldIndex, kind: &FieldKind, leaves: &[&Leaf]) -> Vec<Value> {
    match kind {
        FieldKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FieldKind::Level(options) | FieldKind::Choice(options) => {
            let mut levels = Vec::new();
            for (place, _) in (0..).zip(options) {
                levels.push(Value::Option(place));
            }
            levels
        }
        FieldKind::Number(_) => {
            let mut cuts = vec![0.0];
            for leaf in leaves {
                if let Test::AtLeast(threshold) = leaf.test
                    && leaf.field == index
                    && !cuts.contains(&threshold)
                {
                    insert(&mut cuts, threshold, &|a, b| a < b);
                }
            }
            let mut numbers = Vec::new();
            for cut in cuts {
                numbers.push(Value::Number(cut));
            }
            numbers
        }
    }
}
