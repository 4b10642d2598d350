//! All the ways in which the unknown facts can turn out, made finite.
//!
//! A rule can only tell apart numbers on two sides of one of its thresholds.
//! So each unknown field is cut into *cells*: its levels, its choices, yes and
//! no, or the intervals between the thresholds that the rules set on it. One
//! value stands for its cell, and looking at those values is exact.

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
        let leaves: Vec<&Leaf> = requirements.into_iter().flat_map(Requirement::leaves).collect();
        let fields = (0..)
            .map(FieldIndex)
            .zip(&rules.fields)
            .filter(|(index, _)| {
                known.get(*index).is_none()
                    && (besides.contains(index) || leaves.iter().any(|leaf| leaf.field == *index))
            })
            .map(|(index, field)| (index, cells(index, &field.kind, &leaves)))
            .collect();
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
fn cells(index: FieldIndex, kind: &FieldKind, leaves: &[&Leaf]) -> Vec<Value> {
    match kind {
        FieldKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
        FieldKind::Level(options) | FieldKind::Choice(options) => {
            (0..).take(options.len()).map(Value::Option).collect()
        }
        FieldKind::Number(_) => {
            let mut cuts: Vec<f64> = leaves
                .iter()
                .filter(|leaf| leaf.field == index)
                .filter_map(|leaf| match leaf.test {
                    Test::AtLeast(threshold) => Some(threshold),
                    Test::Is(_) => None,
                })
                .chain([0.0])
                .collect();
            cuts.sort_by(f64::total_cmp);
            cuts.dedup();
            cuts.into_iter().map(Value::Number).collect()
        }
    }
}
