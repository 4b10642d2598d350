//! Which field to ask next: the one that is expected to leave the fewest questions.

use super::diagram::{Diagrams, Part};
use super::order::Seen;
use super::{Field, FieldIndex, Profile, Rules, Status, Value};

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

/// Where the fields could be known in more ways than this, the search is not begun;
/// and it is given up at so many states in which something is left to ask. Either
/// would take longer than a person should wait for the next question.
const MOST_WAYS: f64 = 10_000.0;
const MOST_STATES: usize = 600;

/// The best field to ask, and how many questions are then expected in all.
///
/// Every cell of an unknown field is taken as equally likely, and the fields as
/// independent of each other. Ties go to the earlier field. Where looking through
/// all the ways that the questions can go would take too long, it is the field
/// that is relevant in the most completions, and no number is known.
pub fn next_field(
    diagrams: &mut Diagrams<'_>,
    rules: &Rules,
    known: &Profile,
    askable: &Askable,
    decision: Part,
) -> Option<(FieldIndex, Option<f64>)> {
    let mut search = Search { diagrams, rules, known, askable, seen: Seen::new(), is_too_long: false };
    let asked = Profile::default();
    if search.ways(decision) <= MOST_WAYS {
        let best = search.best(decision, &asked);
        if !search.is_too_long {
            return best.map(|(field, expected)| (field, Some(expected)));
        }
    }
    let candidates = search.candidates(decision, &asked);
    most_relevant(&search.diagrams.shares(decision), &candidates).map(|field| (field, None))
}

/// The candidate that, changed alone, changes the decision in the most completions.
fn most_relevant(shares: &[(FieldIndex, f64)], candidates: &[FieldIndex]) -> Option<FieldIndex> {
    let mut most: Option<(FieldIndex, f64)> = None;
    for field in candidates {
        let share = shares.iter().find(|(known, _)| known == field).map_or(0.0, |(_, share)| *share);
        if most.is_none_or(|(_, most)| share > most + 1e-9) {
            most = Some((*field, share));
        }
    }
    most.map(|(field, _)| field)
}

struct Search<'d, 's, 'r> {
    diagrams: &'d mut Diagrams<'s>,
    rules: &'r Rules,
    known: &'r Profile,
    askable: &'r Askable,
    seen: Seen<f64>,
    is_too_long: bool,
}

impl Search<'_, '_, '_> {
    #[inline(never)]
    /// `asked`: the cells supposed so far, over what is known.
    fn best(&mut self, decision: Part, asked: &Profile) -> Option<(FieldIndex, f64)> {
        let mut best: Option<(FieldIndex, f64)> = None;
        for field in self.candidates(decision, asked) {
            let expected = self.expected_after(decision, field, asked);
            // A hair's breadth, so that rounding decides no tie.
            if best.is_none_or(|(_, least)| expected < least - 1e-9) {
                best = Some((field, expected));
            }
        }
        best
    }

    /// In how many ways the fields that matter can be known or not.
    fn ways(&self, decision: Part) -> f64 {
        let space = self.diagrams.space();
        let mut ways = 1.0;
        for field in self.diagrams.fields(decision) {
            ways *= 1.0 + space.cells(field).len() as f64;
        }
        ways
    }

    /// The fields that still matter and may be asked, in the order that breaks ties.
    #[inline(never)]
    fn candidates(&self, decision: Part, asked: &Profile) -> Vec<FieldIndex> {
        let (mut fields, mut late) = (Vec::new(), Vec::new());
        for field in self.diagrams.fields(decision) {
            if !self.may_ask(field, asked) {
                continue;
            }
            let is_number = self.rules.field_at(field).is_some_and(Field::is_number);
            let list = if is_number && self.askable.numbers_last { &mut late } else { &mut fields };
            list.push(field);
        }
        fields.extend(late);
        fields
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

    #[inline(never)]
    fn expected(&mut self, decision: Part, asked: &Profile) -> f64 {
        // Which fields wait for their turn, and how far their conditions are met, is all
        // that matters of the past.
        let mut state = vec![decision.get() as u32];
        state.extend(self.candidates(decision, asked).into_iter().map(|field| u32::from(field.0)));
        // No field has this index.
        state.push(u32::MAX);
        self.add_conditions(&mut state, decision, asked);
        if let Some(expected) = self.seen.get(&state) {
            return expected;
        }
        self.is_too_long |= self.seen.len() >= MOST_STATES;
        if self.is_too_long {
            return 0.0;
        }
        let expected = self.best(decision, asked).map_or(0.0, |(_, expected)| expected);
        self.seen.insert(state, expected);
        expected
    }

    /// Whether each test in the conditions of the fields that matter is surely met.
    fn add_conditions(&self, state: &mut Vec<u32>, decision: Part, asked: &Profile) {
        if !self.askable.in_turn {
            return;
        }
        for field in self.diagrams.fields(decision) {
            for leaf in self.rules.waits_for(field) {
                state.push((leaf.status(asked) == Status::Met).into());
            }
        }
    }

    fn may_ask(&self, field: FieldIndex, asked: &Profile) -> bool {
        if self.askable.not_sure.contains(&field) {
            return false;
        }
        !self.askable.in_turn || self.is_its_turn(field, asked)
    }

    /// Whether a field's `asked_when` is surely met, by what is known or supposed.
    fn is_its_turn(&self, field: FieldIndex, asked: &Profile) -> bool {
        let mut profile = Profile::default();
        for leaf in self.rules.waits_for(field) {
            profile.set(leaf.field, self.known.get(leaf.field).or(asked.get(leaf.field)));
        }
        self.rules.turn(field, &profile) == Status::Met
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::eligibility::case::Case;
    use crate::eligibility::panel::passed;
    use crate::eligibility::{Date, Space};

    /// Every way to fill in the fields from this one on.
    fn completions(fields: &[(FieldIndex, Vec<Value>)]) -> Vec<Profile> {
        let Some(((field, cells), rest)) = fields.split_first() else { return vec![Profile::default()] };
        let with = |profile: Profile| cells.iter().map(move |value| (profile.clone(), *value));
        let filled = completions(rest).into_iter().flat_map(with).map(|(mut profile, value)| {
            profile.set(*field, Some(value));
            profile
        });
        filled.collect()
    }

    #[test]
    fn shares_are_those_of_counting_every_completion() {
        let rules = &content::pack().rules;
        for id in ["article-2022", "pmi-pre-2026", "pmi-2026"] {
            let nothing = Profile::default();
            let set = rules.rule_set(id).unwrap();
            let case = Case::new(rules, set, &nothing, Date::new(2026, 11, 24).unwrap()).unwrap();
            let space = Space::new(rules, &nothing, case.requirements(), &[]);
            let mut diagrams = Diagrams::new(&space);
            let decision = passed(&mut diagrams, &case, &case.known);
            let all = completions(space.fields());
            let is_eligible =
                |profile: &Profile| case.requirements().any(|requirement| requirement.status(profile) == Status::Met);
            let shares = diagrams.shares(decision);
            assert_eq!(shares.iter().map(|(field, _)| *field).collect::<Vec<_>>(), diagrams.fields(decision));
            for (field, share) in shares {
                let matters = all.iter().filter(|profile| {
                    space.cells(field).iter().any(|value| {
                        let mut other = (*profile).clone();
                        other.set(field, Some(*value));
                        is_eligible(&other) != is_eligible(profile)
                    })
                });
                let counted = matters.count() as f64 / all.len() as f64;
                assert!((share - counted).abs() < 1e-12, "{id} {field:?}: {share}, counted {counted}");
            }
        }
    }

    #[test]
    fn without_a_search_the_field_that_matters_most_often_is_taken() {
        let shares = [(FieldIndex(0), 0.25), (FieldIndex(1), 0.5), (FieldIndex(2), 0.5)];
        assert_eq!(most_relevant(&shares, &[FieldIndex(0), FieldIndex(1), FieldIndex(2)]), Some(FieldIndex(1)));
        assert_eq!(most_relevant(&shares, &[FieldIndex(0), FieldIndex(2)]), Some(FieldIndex(2)));
        assert_eq!(most_relevant(&shares, &[]), None);
    }
}
