//! Which field to ask next: the one that is expected to leave the fewest questions.

use std::collections::BTreeMap;

use super::diagram::{Diagrams, Part};
use super::{Field, FieldIndex, Profile, Rules, Space, Status, Value};

/// The fields that may be asked of a person now and later.
#[derive(Clone, Debug, Default)]
pub struct Askable {
    /// Those answered "not sure": they stay unknown and are not asked again.
    pub not_sure: Vec<FieldIndex>,
    /// Whether a field waits until its `asked_when` is met.
    pub in_turn: bool,
    /// Whether ties go to a choice before a number: it is sooner answered.
    pub numbers_last: bool,
}

/// The best field to ask, and how many questions are then expected in all.
///
/// Every cell of an unknown field is taken as equally likely, and the fields as
/// independent of each other. Ties go to the earlier field.
pub fn next_field(
    diagrams: &mut Diagrams<'_>,
    rules: &Rules,
    askable: &Askable,
    decision: Part,
) -> Option<(FieldIndex, f64)> {
    let asked = Profile::default();
    Search { diagrams, rules, askable, seen: BTreeMap::new() }.best(decision, &asked)
}

struct Search<'d, 's, 'r> {
    diagrams: &'d mut Diagrams<'s>,
    rules: &'r Rules,
    askable: &'r Askable,
    seen: BTreeMap<(Part, Vec<FieldIndex>), f64>,
}

impl Search<'_, '_, '_> {
    /// `asked`: the cells supposed so far, over what is known.
    fn best(&mut self, decision: Part, asked: &Profile) -> Option<(FieldIndex, f64)> {
        let mut best: Option<(FieldIndex, f64)> = None;
        let mut fields = self.diagrams.fields(decision);
        if self.askable.numbers_last {
            fields.sort_by_key(|field| self.rules.field_at(*field).is_some_and(Field::is_number));
        }
        for field in fields {
            if self.may_ask(field, asked) {
                let expected = self.expected_after(decision, field, asked);
                // A hair's breadth, so that rounding decides no tie.
                if best.is_none_or(|(_, least)| expected < least - 1e-9) {
                    best = Some((field, expected));
                }
            }
        }
        best
    }

    fn expected_after(&mut self, decision: Part, field: FieldIndex, asked: &Profile) -> f64 {
        let cells: Vec<Value> = self.diagrams.space().cells(field).to_vec();
        let mut sum = 0.0;
        for (cell, value) in cells.iter().enumerate() {
            let rest = self.diagrams.restrict(decision, field, cell);
            let mut asked = asked.clone();
            asked.set(field, Some(*value));
            sum += self.expected(rest, &asked);
        }
        1.0 + sum / cells.len() as f64
    }

    fn expected(&mut self, decision: Part, asked: &Profile) -> f64 {
        // Which fields wait for their turn is all that matters of the past.
        let open: Vec<FieldIndex> =
            self.diagrams.fields(decision).into_iter().filter(|field| self.may_ask(*field, asked)).collect();
        if let Some(expected) = self.seen.get(&(decision, open.clone())) {
            return *expected;
        }
        let expected = self.best(decision, asked).map_or(0.0, |(_, expected)| expected);
        self.seen.insert((decision, open), expected);
        expected
    }

    fn may_ask(&self, field: FieldIndex, asked: &Profile) -> bool {
        if self.askable.not_sure.contains(&field) {
            return false;
        }
        !self.askable.in_turn || its_turn(self.rules, self.diagrams.space(), field, asked)
    }
}

/// Whether a field's `asked_when` is surely met, by what is known or supposed.
fn its_turn(rules: &Rules, space: &Space, field: FieldIndex, asked: &Profile) -> bool {
    let Some(condition) = rules.field_at(field).and_then(|field| field.asked_when.as_ref()) else {
        return true;
    };
    let mut profile = Profile::default();
    for leaf in condition.leaves() {
        profile.set(leaf.field, space.known(leaf.field).or(asked.get(leaf.field)));
    }
    condition.status(&profile) == Status::Met
}
