//! Several gates decided together: what still matters to any of them.

use super::case::Case;
use super::diagram::{Diagrams, Part};
use super::earliest::{accrual_fields, months_to_lapse, months_to_wait};
use super::gap::gaps;
use super::next::next_field;
use super::{Askable, Date, FieldIndex, Profile, RuleSet, Rules, Space, in_order};

/// Rules of more parts than this take longer than a person should wait; what is asked
/// of the same diagrams besides needs room, too.
const MOST_PARTS: usize = 4_000;

/// The gates that are shown together, over one profile.
#[derive(Debug)]
pub struct Panel<'a> {
    rules: &'a Rules,
    cases: Vec<Case<'a>>,
    known: Profile,
    space: Space,
}

impl<'a> Panel<'a> {
    /// The gates among these rule sets; checklists have no verdict and add nothing.
    pub fn new(rules: &'a Rules, rule_sets: &[&'a RuleSet], profile: &'a Profile, as_of: Date) -> Panel<'a> {
        let mut cases = Vec::new();
        for rule_set in rule_sets {
            cases.extend(Case::new(rules, rule_set, profile, as_of));
        }
        let (mut accruals, mut requirements) = (Vec::new(), Vec::new());
        for case in &cases {
            accruals.extend(accrual_fields(rules, case.routes));
            requirements.extend(case.requirements());
        }
        // The gates may count months apart, but the same fields are known to all.
        let known = profile.counted(rules, None, as_of);
        let space = Space::new(rules, &known, requirements, &accruals);
        Panel { rules, cases, known, space }
    }

    /// The unknown fields that, changed alone in some completion, change a verdict.
    pub fn relevant(&self) -> Vec<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let mut fields: Vec<FieldIndex> = Vec::new();
        for case in &self.cases {
            let passed = passed(&mut diagrams, case, &case.known);
            fields.extend(diagrams.fields(passed));
        }
        in_order(fields)
    }

    /// The next field to ask for the verdicts; `None` when nothing that may be
    /// asked could change one.
    pub fn next(&self, askable: &Askable) -> Option<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let parts: Vec<Part> = self.cases.iter().map(|case| passed(&mut diagrams, case, &case.known)).collect();
        let decisions = match self.decision(&mut diagrams, &parts) {
            Some(decision) => vec![decision],
            // Too much to decide in one: one gate after the other.
            None => parts,
        };
        for decision in decisions {
            if let Some((field, _)) = next_field(&mut diagrams, self.rules, &self.known, askable, decision) {
                return Some(field);
            }
        }
        None
    }

    /// The fields that say whether time accrues, where an earliest date rests on it.
    pub fn relevant_to_dates(&self) -> Vec<FieldIndex> {
        let mut diagrams = Diagrams::new(&self.space);
        let mut fields = Vec::new();
        for case in &self.cases {
            let months = months_to_wait(&mut diagrams, case);
            let accruals = accrual_fields(self.rules, case.routes);
            fields.extend(diagrams.fields(months).into_iter().filter(|field| accruals.contains(field)));
        }
        in_order(fields)
    }

    /// How many parts its diagrams have, all that is asked of them together; `None` if they
    /// are too entangled to be decided exactly while someone waits.
    pub fn entanglement(&self) -> Option<usize> {
        let mut parts = 0;
        for case in &self.cases {
            let mut diagrams = Diagrams::new(&self.space);
            passed(&mut diagrams, case, &case.known);
            fits(&diagrams)?;
            months_to_wait(&mut diagrams, case);
            months_to_lapse(&mut diagrams, case);
            for requirement in case.requirements() {
                fits(&diagrams)?;
                gaps(&mut diagrams, self.rules, requirement, &case.known);
            }
            parts += fits(&diagrams)?;
        }
        Some(parts)
    }

    /// One digit of a number for each gate: 1 where it is passed. `None` where that
    /// would be more than can be decided at once.
    fn decision(&self, diagrams: &mut Diagrams<'_>, parts: &[Part]) -> Option<Part> {
        const MOST_GATES: usize = 16;
        if parts.len() > MOST_GATES {
            return None;
        }
        let mut decision = diagrams.number(0.0);
        for part in parts {
            decision = diagrams.combine(decision, *part, |so_far, passed| so_far * 2.0 + passed);
            if diagrams.size() > MOST_PARTS {
                return None;
            }
        }
        Some(decision)
    }
}

/// How many parts there are, if not too many: far fewer than diagrams can have.
fn fits(diagrams: &Diagrams<'_>) -> Option<usize> {
    Some(diagrams.size()).filter(|size| *size <= MOST_PARTS)
}

/// 1 where some route is met, as far as so much is known.
pub fn passed(diagrams: &mut Diagrams<'_>, case: &Case<'_>, known: &Profile) -> Part {
    let none = diagrams.number(0.0);
    case.requirements().fold(none, |so_far, requirement| {
        let met = diagrams.truth(requirement, known);
        diagrams.combine(so_far, met, f64::max)
    })
}
