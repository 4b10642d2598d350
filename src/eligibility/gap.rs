//! How much is missing in one numeric field, route by route.

use super::diagram::{Diagrams, Part};
use super::{Change, FieldIndex, Requirement, Route, Rules, Test, Value};

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
pub fn gaps(diagrams: &mut Diagrams<'_>, rules: &Rules, route: &Route) -> Vec<(FieldIndex, Interval)> {
    let changeable = without_never(&route.requirement, rules);
    numeric_fields(rules, &route.requirement)
        .into_iter()
        .map(|field| {
            let gap = changeable.as_ref().and_then(|tree| gap(diagrams, tree, field));
            let (min, max) = gap.map_or((0.0, 0.0), |gap| diagrams.range(gap));
            (field, Interval { min, max })
        })
        .collect()
}

/// The least increase in `field`; `None` where the tree does not test it.
pub fn gap(diagrams: &mut Diagrams<'_>, tree: &Requirement, field: FieldIndex) -> Option<Part> {
    match tree {
        Requirement::Leaf(leaf) => match leaf.test {
            Test::AtLeast(threshold) if leaf.field == field => {
                Some(diagrams.field(field, |value| missing(value, threshold)))
            }
            _ => None,
        },
        Requirement::All(parts) => join(diagrams, parts, field, f64::max),
        Requirement::Any(parts) => {
            let least = join(diagrams, parts, field, f64::min)?;
            let met = diagrams.truth(tree);
            Some(diagrams.combine(met, least, |met, least| if met > 0.0 { 0.0 } else { least }))
        }
    }
}

fn join(
    diagrams: &mut Diagrams<'_>,
    parts: &[Requirement],
    field: FieldIndex,
    join: fn(f64, f64) -> f64,
) -> Option<Part> {
    let gaps: Vec<Part> = parts.iter().filter_map(|part| gap(diagrams, part, field)).collect();
    gaps.into_iter().reduce(|a, b| diagrams.combine(a, b, join))
}

fn missing(value: Value, threshold: f64) -> f64 {
    match value {
        Value::Number(number) => (threshold - number).max(0.0),
        Value::Option(_) | Value::YesNo(_) => 0.0,
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
