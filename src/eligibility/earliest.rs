//! When the time that a gate asks for is reached, and when it is lost again.

use super::case::Case;
use super::diagram::{Diagrams, Part};
use super::gap::missing;
use super::month::Future;
use super::{Change, Date, FieldIndex, Month, Profile, Requirement, Route, Rules, Test, Value, in_order};

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
    let lapse = months_to_lapse(diagrams, case);
    // 0 is now: in that case the months are not reached.
    let soonest = whole(diagrams.range(lapse).0).filter(|months| *months > 0)?;
    Month::of(case.as_of).plus(soonest)?.first_day()
}

/// Months until no allowed route has its time any more; 0 where none has it now.
pub fn months_to_lapse(diagrams: &mut Diagrams<'_>, case: &Case<'_>) -> Part {
    case.requirements().fold(diagrams.number(0.0), |latest, requirement| {
        let lapse = LAPSE.of(diagrams, case, requirement);
        diagrams.combine(latest, lapse, f64::max)
    })
}

/// Months until some allowed route has its time; infinity is never.
pub fn months_to_wait(diagrams: &mut Diagrams<'_>, case: &Case<'_>) -> Part {
    case.requirements().fold(diagrams.number(f64::INFINITY), |soonest, requirement| {
        let wait = WAIT.of(diagrams, case, requirement);
        diagrams.combine(soonest, wait, f64::min)
    })
}

/// The yes/no fields that say whether time accrues in the fields that the routes test.
pub fn accrual_fields(rules: &Rules, routes: &[Route]) -> Vec<FieldIndex> {
    let mut fields = Vec::new();
    for route in routes {
        fields.extend(time_fields(rules, &route.requirement).into_iter().map(|(_, accrues)| accrues));
    }
    in_order(fields)
}

/// A number of months, said of each threshold on time and then of a whole requirement.
///
/// What can be done by effort never delays it. What can never change closes a way, and
/// in an `any` a way without time counts only where it is met.
struct Months {
    /// Of one threshold.
    leaf: fn(&mut Diagrams<'_>, &Case<'_>, FieldIndex, FieldIndex, f64) -> Part,
    /// Where all must be met.
    all: fn(f64, f64) -> f64,
    /// Where one suffices.
    any: fn(f64, f64) -> f64,
    /// Of what is met without time, and of what cannot be: by a truth, 1 or 0.
    of_truth: fn(f64) -> f64,
}

/// Until it is there.
const WAIT: Months = Months {
    leaf: wait,
    all: f64::max,
    any: f64::min,
    of_truth: |truth| if truth > 0.0 { 0.0 } else { f64::INFINITY },
};

/// Until it is lost.
const LAPSE: Months = Months {
    leaf: lapse,
    all: f64::min,
    any: f64::max,
    of_truth: |truth| if truth > 0.0 { f64::INFINITY } else { 0.0 },
};

impl Months {
    fn of(&self, diagrams: &mut Diagrams<'_>, case: &Case<'_>, tree: &Requirement) -> Part {
        if time_fields(case.rules, tree).is_empty() {
            let allowed = allowed(diagrams, case.rules, tree, &case.known);
            return diagrams.map(allowed, self.of_truth);
        }
        match tree {
            Requirement::Leaf(leaf) => {
                let change = case.rules.field_at(leaf.field).map(|field| field.change);
                match (change, leaf.test) {
                    (Some(Change::Time { accrues_with }), Test::AtLeast(threshold)) => {
                        (self.leaf)(diagrams, case, leaf.field, accrues_with, threshold)
                    }
                    _ => diagrams.number((self.of_truth)(0.0)),
                }
            }
            Requirement::All(parts) => parts.iter().fold(diagrams.number((self.of_truth)(1.0)), |so_far, part| {
                let part = self.of(diagrams, case, part);
                diagrams.combine(so_far, part, self.all)
            }),
            Requirement::Any(parts) => parts.iter().fold(diagrams.number((self.of_truth)(0.0)), |so_far, part| {
                let part = if time_fields(case.rules, part).is_empty() {
                    let truth = diagrams.truth(part, &case.known);
                    diagrams.map(truth, self.of_truth)
                } else {
                    self.of(diagrams, case, part)
                };
                diagrams.combine(so_far, part, self.any)
            }),
        }
    }
}

/// Months until one field reaches one threshold.
fn wait(diagrams: &mut Diagrams<'_>, case: &Case<'_>, field: FieldIndex, accrues: FieldIndex, threshold: f64) -> Part {
    if let Some(experience) = case.experience(field) {
        let reaches = |future| {
            let months = whole(threshold.ceil()).and_then(|months| experience.reaches(months, future));
            months.map_or(f64::INFINITY, f64::from)
        };
        return diagrams.field(accrues, &case.known, &|value| match value {
            Value::YesNo(true) => reaches(Future::Everything).min(reaches(Future::Given)),
            _ => reaches(Future::Given),
        });
    }
    let missing = diagrams.field(field, &case.known, &|value| missing(value, threshold));
    let pace = diagrams.field(accrues, &case.known, &|value| match value {
        Value::YesNo(true) => 1.0,
        _ => f64::INFINITY,
    });
    diagrams.combine(missing, pace, |missing, pace| if missing > 0.0 { missing.ceil() * pace } else { 0.0 })
}

/// Months until one field falls below one threshold again.
fn lapse(diagrams: &mut Diagrams<'_>, case: &Case<'_>, field: FieldIndex, _: FieldIndex, threshold: f64) -> Part {
    if let Some(experience) = case.experience(field) {
        let months = whole(threshold.ceil()).map(|months| experience.lapses(months).map_or(f64::INFINITY, f64::from));
        return diagrams.number(months.unwrap_or(0.0));
    }
    diagrams.field(field, &case.known, &|value| if missing(value, threshold) > 0.0 { 0.0 } else { f64::INFINITY })
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

/// The fields of time that a tree tests, each with the field that says whether it accrues.
fn time_fields(rules: &Rules, tree: &Requirement) -> Vec<(FieldIndex, FieldIndex)> {
    let mut fields = Vec::new();
    for leaf in tree.leaves() {
        if let Some(Change::Time { accrues_with }) = rules.field_at(leaf.field).map(|field| field.change) {
            fields.push((leaf.field, accrues_with));
        }
    }
    fields
}

/// The day after so many months: the same day of the month where months were given
/// as a number, the first of the month where they are counted from periods.
fn after(case: &Case<'_>, months: f64) -> Option<Date> {
    let months = whole(months)?;
    let is_counted = case.requirements().any(|requirement| {
        time_fields(case.rules, requirement).iter().any(|(field, _)| case.experience(*field).is_some())
    });
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
