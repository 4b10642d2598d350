//! How much is missing in one numeric field, route by route.

use super::diagram::{Diagrams, Part};
use super::{Change, FieldIndex, Profile, Requirement, Route, Rules, Test, Value};

/// The tightest bounds of a quantity, over all ways to fill in what is unknown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The least it can be.
    pub min: f64,
    /// The most it can be.
    pub max: f64,
}

/// The gaps of a route, one for each numeric field that it tests, in field order.
///
/// A gap is the least increase after which no requirement on the field holds the
/// route back; 0 where the `any` around it is met otherwise. What can never
/// change (education, accreditation) is left out of it.
pub fn gaps(diagrams: &mut Diagrams<'_>, rules: &Rules, route: &Route, known: &Profile) -> Vec<(FieldIndex, Interval)> {
    let changeable = without_never(&route.requirement, rules);
    numeric_fields(rules, &route.requirement)
        .into_iter()
        .map(|field| {
            let gap = changeable.as_ref().and_then(|tree| gap(diagrams, tree, field, known));
            let (min, max) = gap.map_or((0.0, 0.0), |gap| diagrams.range(gap));
            (field, Interval { min, max })
        })
        .collect()
}

fn gap(diagrams: &mut Diagrams<'_>, tree: &Requirement, field: FieldIndex, known: &Profile) -> Option<Part> {
    MISSING.of(diagrams, tree, field, known, &|diagrams, threshold| {
        diagrams.field(field, known, |value| missing(value, threshold))
    })
}

/// What is missing of a threshold.
pub fn missing(value: Value, threshold: f64) -> f64 {
    match value {
        Value::Number(number) => (threshold - number).max(0.0),
        Value::Option(_) | Value::YesNo(_) => 0.0,
    }
}

/// How a quantity of one field, said of each threshold on it, is said of a tree.
pub struct Quantity {
    /// Where all must be met.
    pub all: fn(f64, f64) -> f64,
    /// Where one suffices.
    pub any: fn(f64, f64) -> f64,
    /// Where one suffices, and whether (1 or 0) one is met without this field.
    pub otherwise: fn(f64, f64) -> f64,
}

/// What is missing, be it an amount or the time until it is there.
pub const MISSING: Quantity =
    Quantity { all: f64::max, any: f64::min, otherwise: |met, missing| if met > 0.0 { 0.0 } else { missing } };

impl Quantity {
    /// The quantity of the tree; `None` where it does not test the field.
    pub fn of(
        &self,
        diagrams: &mut Diagrams<'_>,
        tree: &Requirement,
        field: FieldIndex,
        known: &Profile,
        leaf: &dyn Fn(&mut Diagrams<'_>, f64) -> Part,
    ) -> Option<Part> {
        let (parts, join) = match tree {
            Requirement::Leaf(tested) => {
                return match tested.test {
                    Test::AtLeast(threshold) if tested.field == field => Some(leaf(diagrams, threshold)),
                    _ => None,
                };
            }
            Requirement::All(parts) => (parts, self.all),
            Requirement::Any(parts) => (parts, self.any),
        };
        let (mut quantity, mut met) = (None, diagrams.number(0.0));
        for part in parts {
            match self.of(diagrams, part, field, known, leaf) {
                Some(other) => quantity = Some(quantity.map_or(other, |so_far| diagrams.combine(so_far, other, join))),
                None => {
                    let truth = diagrams.truth(part, known);
                    met = diagrams.combine(met, truth, f64::max);
                }
            }
        }
        let quantity = quantity?;
        if matches!(tree, Requirement::All(_)) {
            return Some(quantity);
        }
        Some(diagrams.combine(met, quantity, self.otherwise))
    }
}

/// The tree without the tests of fields that can never change; `None` if no other is left.
fn without_never(tree: &Requirement, rules: &Rules) -> Option<Requirement> {
    let prune = |parts: &[Requirement]| -> Vec<Requirement> {
        parts.iter().filter_map(|part| without_never(part, rules)).collect()
    };
    let some = |parts: Vec<Requirement>| (!parts.is_empty()).then_some(parts);
    match tree {
        Requirement::All(parts) => some(prune(parts)).map(Requirement::All),
        Requirement::Any(parts) => some(prune(parts)).map(Requirement::Any),
        Requirement::Leaf(leaf) => {
            let never = rules.field_at(leaf.field).is_some_and(|field| field.change == Change::Never);
            (!never).then(|| tree.clone())
        }
    }
}

fn numeric_fields(rules: &Rules, tree: &Requirement) -> Vec<FieldIndex> {
    let leaves = tree.leaves();
    (0..)
        .map(FieldIndex)
        .zip(&rules.fields)
        .filter(|(index, field)| field.is_number() && leaves.iter().any(|leaf| leaf.field == *index))
        .map(|(index, _)| index)
        .collect()
}
