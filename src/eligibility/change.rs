//! The smallest changes that would turn a verdict.

use std::collections::BTreeMap;

use super::case::Case;
use super::diagram::{Diagrams, Part};
use super::panel::passed;
use super::{Change, Field, FieldIndex, Profile, Space, Value};

/// Fields, in their order, each with a value that suffices.
pub type SmallestChange = Vec<(FieldIndex, Value)>;

/// More changes than this are no help; the smallest are kept.
const MOST: usize = 200;

/// How what is not known of a field that can never change is taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hope {
    /// As bad as it can be: a change must do whatever is true.
    Worst,
    /// As good as it can be: a change may do.
    Best,
}

/// All smallest sets of values of the fields that can change which make every way to
/// fill in what stays unknown eligible: least time first, then least effort counted
/// in numbers, then by field order. None contains another. At most the 200 smallest.
pub fn smallest_changes(case: &Case<'_>, hope: Hope) -> Vec<SmallestChange> {
    let mut fixed = Profile::default();
    for (index, field) in (0..).map(FieldIndex).zip(&case.rules.fields) {
        if field.change == Change::Never {
            fixed.set(index, case.known.get(index));
        }
    }
    let space = Space::new(case.rules, &fixed, case.requirements(), &[]);
    let mut diagrams = Diagrams::new(&space);
    let passed = passed(&mut diagrams, &case.knowing(fixed));
    let mut search = Search { diagrams, case, hope, seen: BTreeMap::new() };
    search.from(passed)
}

struct Search<'s, 'c> {
    diagrams: Diagrams<'s>,
    case: &'c Case<'c>,
    hope: Hope,
    seen: BTreeMap<Part, Vec<SmallestChange>>,
}

impl Search<'_, '_> {
    /// The smallest changes after which this diagram is 1, whatever stays unknown.
    fn from(&mut self, part: Part) -> Vec<SmallestChange> {
        let Some((field, branches)) = self.diagrams.first(part) else {
            return if self.diagrams.range(part).0 > 0.0 { vec![Vec::new()] } else { Vec::new() };
        };
        if let Some(changes) = self.seen.get(&part) {
            return changes.clone();
        }
        let branches = branches.to_vec();
        let known = self.case.known.get(field);
        let cells = self.diagrams.space().cells(field).to_vec();
        let mut changes = self.kept(field, &cells, &branches);
        for (value, branch) in cells.into_iter().zip(branches) {
            if self.is_change(field, known, value) {
                let rest = self.from(branch).into_iter();
                changes.extend(rest.map(|rest| [vec![(field, value)], rest].concat()));
            }
        }
        let changes = smallest(changes, self.case);
        self.seen.insert(part, changes.clone());
        changes
    }

    /// The changes that leave this field as it is: known, or whatever it may be.
    fn kept(&mut self, field: FieldIndex, cells: &[Value], branches: &[Part]) -> Vec<SmallestChange> {
        if let Some(value) = self.case.known.get(field) {
            let cell = cells.iter().rposition(|cell| !is_less(value, *cell));
            return cell.and_then(|cell| branches.get(cell)).map_or_else(Vec::new, |branch| self.from(*branch));
        }
        let change = self.case.rules.field_at(field).map(|field| field.change);
        let join = if self.hope == Hope::Best && change == Some(Change::Never) { f64::max } else { f64::min };
        let all = branches.iter().copied().reduce(|a, b| self.diagrams.combine(a, b, join));
        all.map_or_else(Vec::new, |all| self.from(all))
    }

    /// Whether a person can bring the field to this value: numbers and levels only grow.
    fn is_change(&self, field: FieldIndex, known: Option<Value>, value: Value) -> bool {
        let Some(field) = self.case.rules.field_at(field) else { return false };
        let grows = match (known, value) {
            (None, Value::Number(number)) => number > 0.0,
            (None, _) => true,
            (Some(known), value) if field.is_ordered() => is_less(known, value),
            (Some(known), value) => known != value,
        };
        field.change != Change::Never && grows
    }
}

/// Whether one value comes before another; values of another kind, yes and no do not.
fn is_less(a: Value, b: Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a < b,
        (Value::Option(a), Value::Option(b)) => a < b,
        (a, b) => a != b,
    }
}

/// The changes that contain no other, in order.
fn smallest(changes: Vec<SmallestChange>, case: &Case<'_>) -> Vec<SmallestChange> {
    let contains = |larger: &SmallestChange, smaller: &SmallestChange| {
        smaller.iter().all(|(field, value)| {
            let other = larger.iter().find(|(other, _)| other == field);
            other.is_some_and(|(_, other)| {
                let is_ordered = case.rules.field_at(*field).is_some_and(Field::is_ordered);
                other == value || (is_ordered && is_less(*value, *other))
            })
        })
    };
    let mut kept: Vec<SmallestChange> = Vec::new();
    for change in changes {
        if !kept.iter().any(|smaller| contains(&change, smaller)) {
            kept.retain(|larger| !contains(larger, &change));
            kept.push(change);
        }
    }
    let mut ranked: Vec<(Vec<f64>, SmallestChange)> =
        kept.into_iter().map(|change| (cost(&change, case), change)).collect();
    ranked.sort_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    ranked.truncate(MOST);
    ranked.into_iter().map(|(_, change)| change).collect()
}

/// What a change takes: time in all, other numbers in all, then each by field, then
/// which fields.
fn cost(change: &SmallestChange, case: &Case<'_>) -> Vec<f64> {
    let fields = || (0..).map(FieldIndex).zip(&case.rules.fields);
    let added = |index: FieldIndex| match change.iter().find(|(field, _)| *field == index) {
        Some((_, Value::Number(value))) => match case.known.get(index) {
            Some(Value::Number(known)) => value - known,
            _ => *value,
        },
        _ => 0.0,
    };
    let is_time = |field: &Field| matches!(field.change, Change::Time { .. });
    let time = fields().filter(|(_, field)| is_time(field)).map(|(index, _)| added(index));
    let effort = fields().filter(|(_, field)| field.is_number() && !is_time(field)).map(|(index, _)| added(index));
    let (time, effort): (Vec<f64>, Vec<f64>) = (time.collect(), effort.collect());
    let sums = [time.iter().sum(), effort.iter().sum()];
    sums.into_iter().chain(time).chain(effort).chain(change.iter().map(|(field, _)| f64::from(field.0))).collect()
}
