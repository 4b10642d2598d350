//! When the time that a gate asks for is reached, and when it is lost again.

use super::case::Case;
use super::diagram::{Diagrams, Part};
use super::gap::{MISSING, Quantity, missing};
use super::month::Future;
use super::{Change, Date, FieldIndex, Month, Profile, Requirement, Route, Rules, Value};

/// From the best to the worst way to fill in what is unknown; `None` is never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earliest {
    /// In the best case.
    pub min: Option<Date>,
    /// In the worst case.
    pub max: Option<Date>,
}

/// The earliest date over all routes.
pub fn earliest(diagrams: &mut Diagrams<'_>, case: &Case<'_>) -> Earliest {
    let months = months_to_wait(diagrams, case);
    let (min, max) = diagrams.range(months);
    Earliest { min: after(case, min), max: after(case, max) }
}

/// The first day on which, with no more experience, the months are lost that are
/// reached now, at the soonest; `None` where they are not surely reached, or never
/// lost: a plain number of months never ages.
pub fn lapses_on(diagrams: &mut Diagrams<'_>, case: &Case<'_>) -> Option<Date> {
    let never = diagrams.number(0.0);
    let lapse = case.routes.iter().fold(never, |latest, route| {
        let lapse = route_lapse(diagrams, case, &route.requirement);
        diagrams.combine(latest, lapse, f64::max)
    });
    // 0 is now: in that case the months are not reached.
    let soonest = whole(diagrams.range(lapse).0).filter(|months| *months > 0)?;
    Month::of(case.as_of).plus(soonest)?.first_day()
}

/// Months until some allowed route has its time; infinity is never.
pub fn months_to_wait(diagrams: &mut Diagrams<'_>, case: &Case<'_>) -> Part {
    let never = diagrams.number(f64::INFINITY);
    case.routes.iter().fold(never, |soonest, route| {
        let wait = route_wait(diagrams, case, &route.requirement);
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

fn route_wait(diagrams: &mut Diagrams<'_>, case: &Case<'_>, requirement: &Requirement) -> Part {
    let allowed = allowed(diagrams, case.rules, requirement, &case.known);
    let none = diagrams.number(0.0);
    let wait = time_fields(case.rules, requirement).into_iter().fold(none, |longest, (field, accrues)| {
        let wait = MISSING.of(diagrams, requirement, field, &case.known, &|diagrams, threshold| {
            wait(diagrams, case, field, accrues, threshold)
        });
        wait.map_or(longest, |wait| diagrams.combine(longest, wait, f64::max))
    });
    diagrams.combine(allowed, wait, |allowed, wait| if allowed > 0.0 { wait } else { f64::INFINITY })
}

/// Months until one field reaches one threshold.
fn wait(diagrams: &mut Diagrams<'_>, case: &Case<'_>, field: FieldIndex, accrues: FieldIndex, threshold: f64) -> Part {
    if let Some(experience) = case.experience(field) {
        let reaches = |future| {
            let months = whole(threshold.ceil()).and_then(|months| experience.reaches(months, future));
            months.map_or(f64::INFINITY, f64::from)
        };
        return diagrams.field(accrues, &case.known, |value| match value {
            Value::YesNo(true) => reaches(Future::Everything).min(reaches(Future::Given)),
            _ => reaches(Future::Given),
        });
    }
    let missing = diagrams.field(field, &case.known, |value| missing(value, threshold));
    let pace = diagrams.field(accrues, &case.known, |value| match value {
        Value::YesNo(true) => 1.0,
        _ => f64::INFINITY,
    });
    diagrams.combine(missing, pace, |missing, pace| if missing > 0.0 { missing.ceil() * pace } else { 0.0 })
}

/// Months until the time of a route is lost; 0 where it is not there or not allowed.
fn route_lapse(diagrams: &mut Diagrams<'_>, case: &Case<'_>, requirement: &Requirement) -> Part {
    const LAPSE: Quantity = Quantity {
        all: f64::min,
        any: f64::max,
        otherwise: |met, lapse| if met > 0.0 { f64::INFINITY } else { lapse },
    };
    let allowed = allowed(diagrams, case.rules, requirement, &case.known);
    let never = diagrams.number(f64::INFINITY);
    let lapse = time_fields(case.rules, requirement).into_iter().fold(never, |soonest, (field, _)| {
        let lapse = LAPSE.of(diagrams, requirement, field, &case.known, &|diagrams, threshold| {
            lapse(diagrams, case, field, threshold)
        });
        lapse.map_or(soonest, |lapse| diagrams.combine(soonest, lapse, f64::min))
    });
    diagrams.combine(allowed, lapse, |allowed, lapse| if allowed > 0.0 { lapse } else { 0.0 })
}

/// Months until one field falls below one threshold again.
fn lapse(diagrams: &mut Diagrams<'_>, case: &Case<'_>, field: FieldIndex, threshold: f64) -> Part {
    if let Some(experience) = case.experience(field) {
        let months = whole(threshold.ceil()).map(|months| experience.lapses(months).map_or(f64::INFINITY, f64::from));
        return diagrams.number(months.unwrap_or(0.0));
    }
    diagrams.field(field, &case.known, |value| if missing(value, threshold) > 0.0 { 0.0 } else { f64::INFINITY })
}

/// 1 where all is met that can never change, taking all else as met.
fn allowed(diagrams: &mut Diagrams<'_>, rules: &Rules, tree: &Requirement, known: &Profile) -> Part {
    let (start, join, parts): (f64, fn(f64, f64) -> f64, _) = match tree {
        Requirement::All(parts) => (1.0, f64::min, parts),
        Requirement::Any(parts) => (0.0, f64::max, parts),
        Requirement::Leaf(leaf) => {
            let change = rules.field_at(leaf.field).map(|field| field.change);
            return if change == Some(Change::Never) { diagrams.truth(tree, known) } else { diagrams.number(1.0) };
        }
    };
    let start = diagrams.number(start);
    parts.iter().fold(start, |so_far, part| {
        let part = allowed(diagrams, rules, part, known);
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

/// The day after so many months: the same day of the month where months were given
/// as a number, the first of the month where they are counted from periods.
fn after(case: &Case<'_>, months: f64) -> Option<Date> {
    let months = whole(months)?;
    let counts = |(field, _): (FieldIndex, FieldIndex)| case.experience(field).is_some();
    let is_counted =
        case.requirements().any(|requirement| time_fields(case.rules, requirement).into_iter().any(counts));
    if is_counted && months > 0 {
        return Month::of(case.as_of).plus(months)?.first_day();
    }
    case.as_of.plus_months(months)
}

/// A number of months that a calendar can hold; `None` for never.
fn whole(months: f64) -> Option<u32> {
    const MOST: f64 = 120_000.0;
    (0.0..=MOST).contains(&months).then_some(months as u32)
}
