//! The smallest changes that would turn a verdict.

use super::case::Case;
use super::diagram::{Diagrams, Part};
use super::order::{Seen, insert, is_before};
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
    for (index, field) in case.rules.indexed() {
        if field.change == Change::Never {
            fixed.set(index, case.known.get(index));
        }
    }
    let space = Space::new(case.rules, &fixed, case.requirements(), &[]);
    let mut diagrams = Diagrams::new(&space);
    let passed = passed(&mut diagrams, case, &fixed);
    Search { diagrams, case, hope, seen: Seen::new() }.from(passed)
}

struct Search<'s, 'c> {
    diagrams: Diagrams<'s>,
    case: &'c Case<'c>,
    hope: Hope,
    seen: Seen<Vec<SmallestChange>>,
}

impl Search<'_, '_> {
    /// The smallest changes after which this diagram is 1, whatever stays unknown.
    #[inline(never)]
    fn from(&mut self, part: Part) -> Vec<SmallestChange> {
        let Some((field, branches)) = self.diagrams.first(part) else {
            return if self.diagrams.range(part).0 > 0.0 { vec![Vec::new()] } else { Vec::new() };
        };
        let key = vec![part.get() as u32];
        if let Some(changes) = self.seen.get(&key) {
            return changes;
        }
        let branches = branches.to_vec();
        let known = self.case.known.get(field);
        let cells = self.diagrams.space().cells(field);
        let mut changes = self.kept(field, cells, &branches);
        for (value, branch) in cells.iter().zip(&branches) {
            let value = *value;
            if self.is_change(field, known, value) {
                for mut change in self.from(*branch) {
                    change.insert(0, (field, value));
                    changes.push(change);
                }
            }
        }
        let changes = smallest(changes, self.case);
        self.seen.insert(key, changes.clone());
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
        let mut branches = branches.iter().copied();
        let Some(mut all) = branches.next() else { return Vec::new() };
        for branch in branches {
            all = self.diagrams.combine(all, branch, join);
        }
        self.from(all)
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
#[inline(never)]
fn smallest(changes: Vec<SmallestChange>, case: &Case<'_>) -> Vec<SmallestChange> {
    let mut kept: Vec<SmallestChange> = Vec::new();
    for change in changes {
        if kept.iter().any(|smaller| contains(&change, smaller, case)) {
            continue;
        }
        let mut still = Vec::new();
        for larger in kept {
            if !contains(&larger, &change, case) {
                still.push(larger);
            }
        }
        still.push(change);
        kept = still;
    }
    let mut ranked: Vec<(Vec<f64>, SmallestChange)> = Vec::new();
    for change in kept {
        insert(&mut ranked, (cost(&change, case), change), &|(a, _), (b, _)| is_before(a, b));
    }
    ranked.truncate(MOST);
    let mut smallest = Vec::new();
    for (_, change) in ranked {
        smallest.push(change);
    }
    smallest
}

/// Whether one change asks for all that another does, or more.
#[inline(never)]
fn contains(larger: &SmallestChange, smaller: &SmallestChange, case: &Case<'_>) -> bool {
    smaller.iter().all(|(field, value)| {
        larger.iter().any(|(other_field, other)| {
            let is_ordered = || case.rules.field_at(*field).is_some_and(Field::is_ordered);
            other_field == field && (other == value || (is_less(*value, *other) && is_ordered()))
        })
    })
}

/// What a change takes: time in all, other numbers in all, then each by field, then
/// which fields.
#[inline(never)]
fn cost(change: &SmallestChange, case: &Case<'_>) -> Vec<f64> {
    let (mut time, mut effort) = (vec![0.0], vec![0.0]);
    for (index, field) in case.rules.indexed() {
        let is_time = matches!(field.change, Change::Time { .. });
        let numbers = if is_time { &mut time } else { &mut effort };
        let added = added(change, case, index);
        numbers.push(added);
        if let Some(sum) = numbers.first_mut() {
            *sum += added;
        }
    }
    let mut cost = vec![time.remove(0), effort.remove(0)];
    cost.extend(time);
    cost.extend(effort);
    cost.extend(change.iter().map(|(field, _)| f64::from(field.0)));
    cost
}

/// By how much a change raises a number; by nothing what is none.
fn added(change: &SmallestChange, case: &Case<'_>, index: FieldIndex) -> f64 {
    let value = change.iter().find(|(field, _)| *field == index).map(|(_, value)| *value);
    match (value, case.known.get(index)) {
        (Some(Value::Number(value)), Some(Value::Number(known))) => value - known,
        (Some(Value::Number(value)), _) => value,
        _ => 0.0,
    }
}
