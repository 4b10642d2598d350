//! How much is missing in one numeric field, route by route.

use super::diagram::{Diagrams, Part};
use super::{FieldIndex, Profile, Requirement, Rules, Test, Value};

/// The tightest bounds of a quantity, over all ways to fill in what is unknown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The least it can be.
    pub min: f64,
    /// The most it can be.
    pub max: f64,
}

/// The gaps of a requirement, one for each numeric field that it tests, in field order.
///
/// A gap is the least increase after which no requirement on the field holds it back;
/// 0 where the `any` around it is met otherwise. What can never change (education,
/// accreditation) is left out of it, but that it may decide which way an `any` goes.
pub fn gaps(
    diagrams: &mut Diagrams<'_>,
    rules: &Rules,
    requirement: &Requirement,
    known: &Profile,
) -> Vec<(FieldIndex, Interval)> {
    let mut gaps = Vec::new();
    for field in numeric_fields(rules, requirement) {
        let gap = gap(diagrams, requirement, field, known);
        let (min, max) = gap.map_or((0.0, 0.0), |gap| diagrams.range(gap));
        gaps.push((field, Interval { min, max }));
    }
    gaps
}

/// The gap in one field; `None` where the tree does not test it.
fn gap(diagrams: &mut Diagrams<'_>, tree: &Requirement, field: FieldIndex, known: &Profile) -> Option<Part> {
    match tree {
        Requirement::Leaf(leaf) => match leaf.test {
            Test::AtLeast(threshold) if leaf.field == field => {
                Some(diagrams.field(field, known, &|value| missing(value, threshold)))
            }
            _ => None,
        },
        Requirement::All(parts) => {
            let mut most: Option<Part> = None;
            for part in parts {
                if let Some(gap) = gap(diagrams, part, field, known) {
                    most = Some(most.map_or(gap, |most| diagrams.combine(most, gap, f64::max)));
                }
            }
            most
        }
        Requirement::Any(parts) => any_gap(diagrams, parts, field, known),
    }
}

/// The least gap of the ways that enough of the field would open; of all ways, where it
/// alone opens none.
fn any_gap(diagrams: &mut Diagrams<'_>, parts: &[Requirement], field: FieldIndex, known: &Profile) -> Option<Part> {
    let never = diagrams.number(f64::INFINITY);
    let mut enough = known.clone();
    enough.set(field, Some(Value::Number(f64::INFINITY)));
    let (mut met, mut least, mut of_all) = (diagrams.number(0.0), never, None);
    for part in parts {
        let Some(gap) = gap(diagrams, part, field, known) else {
            let truth = diagrams.truth(part, known);
            met = diagrams.combine(met, truth, f64::max);
            continue;
        };
        let opens = diagrams.truth(part, &enough);
        let counts = diagrams.combine(opens, gap, |opens, gap| if opens > 0.0 { gap } else { f64::INFINITY });
        least = diagrams.combine(least, counts, f64::min);
        of_all = Some(of_all.map_or(gap, |so_far| diagrams.combine(so_far, gap, f64::min)));
    }
    let of_all = of_all?;
    let gap = diagrams.combine(least, of_all, |least, of_all| if least.is_finite() { least } else { of_all });
    Some(diagrams.combine(met, gap, |met, gap| if met > 0.0 { 0.0 } else { gap }))
}

/// What is missing of a threshold.
pub fn missing(value: Value, threshold: f64) -> f64 {
    match value {
        Value::Number(number) => (threshold - number).max(0.0),
        Value::Option(_) | Value::YesNo(_) => 0.0,
    }
}

fn numeric_fields(rules: &Rules, tree: &Requirement) -> Vec<FieldIndex> {
    let leaves = tree.leaves();
    rules.fields_where(&|index, field| field.is_number() && leaves.iter().any(|leaf| leaf.field == index))
}
