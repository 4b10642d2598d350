//! The earliest date on which the time that a gate asks for is reached.

use super::diagram::{Diagrams, Part};
use super::gap::gap;
use super::{Change, Date, FieldIndex, Requirement, Route, Rules, Value};

/// From the best to the worst way to fill in what is unknown; `None` is never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earliest {
    /// In the best case.
    pub min: Option<Date>,
    /// In the worst case.
    pub max: Option<Date>,
}

/// The earliest date over all routes.
pub fn earliest(diagrams: &mut Diagrams<'_>, rules: &Rules, routes: &[Route], as_of: Date) -> Earliest {
    let months = months_to_wait(diagrams, rules, routes);
    let (min, max) = diagrams.range(months);
    Earliest { min: after(as_of, min), max: after(as_of, max) }
}

/// Months until some allowed route has its time; infinity is never.
pub fn months_to_wait(diagrams: &mut Diagrams<'_>, rules: &Rules, routes: &[Route]) -> Part {
    let never = diagrams.number(f64::INFINITY);
    routes.iter().fold(never, |soonest, route| {
        let wait = route_wait(diagrams, rules, &route.requirement);
        diagrams.combine(soonest, wait, f64::min)
    })
}

/// The yes/no fields that say whether time accrues in the fields that the routes test.
pub fn accrual_fields(rules: &Rules, routes: &[Route]) -> Vec<FieldIndex> {
    let mut fields: Vec<FieldIndex> =
        routes.iter().flat_map(|route| time_fields(rules, &route.requirement)).map(|(_, accrues)| accrues).collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

fn route_wait(diagrams: &mut Diagrams<'_>, rules: &Rules, requirement: &Requirement) -> Part {
    let allowed = allowed(diagrams, rules, requirement);
    let none = diagrams.number(0.0);
    let wait = time_fields(rules, requirement).into_iter().fold(none, |longest, (field, accrues)| {
        let Some(missing) = gap(diagrams, requirement, field) else {
            return longest;
        };
        let pace = diagrams.field(accrues, |value| match value {
            Value::YesNo(true) => 1.0,
            _ => f64::INFINITY,
        });
        let wait =
            diagrams.combine(missing, pace, |missing, pace| if missing > 0.0 { missing.ceil() * pace } else { 0.0 });
        diagrams.combine(longest, wait, f64::max)
    });
    diagrams.combine(allowed, wait, |allowed, wait| if allowed > 0.0 { wait } else { f64::INFINITY })
}

/// 1 where all is met that can never change, taking all else as met.
fn allowed(diagrams: &mut Diagrams<'_>, rules: &Rules, tree: &Requirement) -> Part {
    let (start, join, parts): (f64, fn(f64, f64) -> f64, _) = match tree {
        Requirement::All(parts) => (1.0, f64::min, parts),
        Requirement::Any(parts) => (0.0, f64::max, parts),
        Requirement::Leaf(leaf) => {
            let change = rules.field_at(leaf.field).map(|field| field.change);
            return if change == Some(Change::Never) { diagrams.truth(tree) } else { diagrams.number(1.0) };
        }
    };
    let start = diagrams.number(start);
    parts.iter().fold(start, |so_far, part| {
        let part = allowed(diagrams, rules, part);
        diagrams.combine(so_far, part, join)
    })
}

fn time_fields(rules: &Rules, tree: &Requirement) -> Vec<(FieldIndex, FieldIndex)> {
    let mut fields: Vec<_> = tree
        .leaves()
        .into_iter()
        .filter_map(|leaf| match rules.field_at(leaf.field)?.change {
            Change::Time { accrues_with } => Some((leaf.field, accrues_with)),
            Change::Never | Change::Effort => None,
        })
        .collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

fn after(as_of: Date, months: f64) -> Option<Date> {
    // INVARIANT: thresholds on time are at most 1,188, which a pack's check holds.
    let months = (months <= f64::from(u16::MAX)).then_some(months as u32)?;
    as_of.plus_months(months)
}
