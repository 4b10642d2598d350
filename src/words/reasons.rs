//! Why: what a verdict rests on, what would turn it, and what was not asked.

use super::{Said, Words};
use crate::eligibility::{
    Bound, Field, FieldIndex, FieldKind, GateEvaluation, Line, Profile, RuleSet, Rules, SmallestChange, Status, Value,
    Verdict, lines,
};
use crate::quiz::Spared;

impl Words {
    /// A fact as a clause: "you hold an active CAPM".
    pub fn clause(&self, field: &Field, value: Option<Value>) -> Said {
        match value {
            None => self.spared_not_sure(self.field_name(field)),
            Some(Value::YesNo(yes)) => self.yes_no_clause(field, yes),
            Some(value) => self.clause_of(field, self.value_said(field, value)),
        }
    }

    /// A field's name: "months of leading projects".
    pub fn field_name(&self, field: &Field) -> Said {
        self.text_about("field", &field.id, "name")
    }

    fn yes_no_clause(&self, field: &Field, yes: bool) -> Said {
        self.text_about("field", &field.id, if yes { "if" } else { "if-not" })
    }

    fn clause_of(&self, field: &Field, value: Said) -> Said {
        self.filled(&self.text_about("field", &field.id, "if"), "{$value}", &value)
    }

    fn value_said(&self, field: &Field, value: Value) -> Said {
        let said = self.value(field, Some(value));
        if matches!(value, Value::Option(_)) { self.quoted(said) } else { said }
    }

    /// Why a gate says what it says, to stand after its verdict.
    pub fn gate_reason(
        &self,
        rules: &Rules,
        rule_set: &RuleSet,
        gate: &GateEvaluation,
        closest: usize,
        bounds: &[Bound],
    ) -> Said {
        let Some((route, evaluation)) =
            rule_set.routes().and_then(|routes| routes.get(closest)).zip(gate.routes.get(closest))
        else {
            return Said::default();
        };
        let name = self.text_about("route", &rule_set.id, &route.id);
        match gate.verdict {
            Verdict::Eligible if evaluation.status == Status::Met => self.because_met(name),
            Verdict::Eligible => self.because_met_anyhow(),
            Verdict::Unknown => self.bounded(rules, bounds),
            Verdict::NotYet => {
                let lines = lines(rules, &route.requirement, &gate.known);
                let mut missing = Vec::new();
                for line in lines.iter().filter(|line| line.status == Status::NotMet) {
                    missing.push(self.missing_line(rules, &rule_set.id, line));
                }
                self.because_missing(self.all_of(missing).unwrap_or_default(), name)
            }
        }
    }

    fn missing_line(&self, rules: &Rules, rule_set: &str, line: &Line<'_>) -> Said {
        match (line.gap, line.tests.len()) {
            (Some((index, gap)), 1) => match rules.field_at(index).map(|field| &field.kind) {
                Some(FieldKind::Number(kind)) => self.because_missing_amount(self.span(gap, &kind.unit)),
                _ => self.because_missing_test(self.requirement(rule_set, line.requirement)),
            },
            _ => self.because_missing_test(self.lower_first(self.requirement(rule_set, line.requirement))),
        }
    }

    /// How far an open verdict is bounded: "eligible unless your highest completed
    /// education is “No high school diploma”".
    pub fn bounded(&self, rules: &Rules, bounds: &[Bound]) -> Said {
        let mut said = Vec::new();
        for bound in bounds {
            if let Some(field) = rules.field_at(bound.field) {
                self.add_bound(&mut said, field, bound);
            }
        }
        Words::joined(said, &|a, b| self.list(a, b)).unwrap_or_else(|| self.no_fact_alone())
    }

    /// What one fact would make of an open verdict.
    fn add_bound(&self, said: &mut Vec<Said>, field: &Field, bound: &Bound) {
        let count = |wanted: Status| bound.cells.iter().filter(|(_, status)| *status == wanted).count();
        let (met, not_met) = (count(Status::Met), count(Status::NotMet));
        let eligible = || self.cells(field, bound, Status::Met);
        let not_yet = || self.cells(field, bound, Status::NotMet);
        // An open verdict is open either way.
        let settles = count(Status::Unknown) == 0;
        if settles && field.kind != FieldKind::YesNo {
            let is_mostly_met = not_met <= met;
            said.push(if is_mostly_met { self.unless_eligible(not_yet()) } else { self.unless_not_yet(eligible()) });
            return;
        }
        if met > 0 {
            said.push(self.if_eligible(eligible()));
        }
        if not_met > 0 && !settles {
            said.push(self.if_not_yet(not_yet()));
        }
    }

    /// A clause that says which values lead to a status.
    fn cells(&self, field: &Field, bound: &Bound, wanted: Status) -> Said {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (place, (value, status)) in bound.cells.iter().enumerate() {
            match (runs.last_mut(), value) {
                _ if *status != wanted => {}
                (_, Value::YesNo(yes)) => return self.yes_no_clause(field, *yes),
                (Some((_, last)), _) if field.is_ordered() && *last + 1 == place => *last = place,
                _ => runs.push((place, place)),
            }
        }
        let mut said = Vec::new();
        for run in runs {
            said.push(self.run(field, bound, run));
        }
        self.clause_of(field, self.any_of(said))
    }

    #[inline(never)]
    fn value_of_cell(&self, field: &Field, bound: &Bound, place: usize) -> Option<Said> {
        bound.cells.get(place).map(|(value, _)| self.value_said(field, *value))
    }

    fn any_of(&self, said: Vec<Said>) -> Said {
        Words::joined(said, &|a, b| self.or(a, b)).unwrap_or_default()
    }

    /// Values that stand beside each other: "36 months or more".
    fn run(&self, field: &Field, bound: &Bound, (first, last): (usize, usize)) -> Said {
        let value = |place: usize| self.value_of_cell(field, bound, place);
        let least = value(first).unwrap_or_default();
        match (&field.kind, value(last + 1)) {
            (FieldKind::Number(_), None) => self.value_or_more(least),
            (FieldKind::Number(_), Some(next)) if first == 0 => self.value_less(next),
            (FieldKind::Number(_), Some(next)) => self.value_from_to(least, next),
            _ if first == last => least,
            (_, None) => self.value_or_higher(least),
            (_, Some(_)) if first == 0 => self.value_or_lower(value(last).unwrap_or_default()),
            (_, Some(_)) => {
                let mut said = Vec::new();
                for place in first..last + 1 {
                    said.extend(value(place));
                }
                self.any_of(said)
            }
        }
    }

    /// A smallest change as clauses: "you have led projects for 36 months (5 months
    /// more) and you hold an active CAPM".
    ///
    /// Of months counted from periods it does not say how many more: some that count
    /// now will not count then.
    pub fn change(&self, rules: &Rules, profile: &Profile, known: &Profile, change: &SmallestChange) -> Said {
        let mut clauses = Vec::new();
        for (index, value) in change {
            let Some(field) = rules.field_at(*index) else { continue };
            let clause = self.clause(field, Some(*value));
            clauses.push(match (&field.kind, known.get(*index), value) {
                (FieldKind::Number(kind), Some(Value::Number(now)), Value::Number(then))
                    if now > 0.0 && profile.periods(*index).is_none() =>
                {
                    self.change_more(clause, self.quantity(then - now, &kind.unit))
                }
                _ => clause,
            });
        }
        self.all_of(clauses).unwrap_or_default()
    }

    /// What was not asked and why, the questions together that share a reason.
    pub fn spared_lines(&self, rules: &Rules, profile: &Profile, spared: &[Spared]) -> Vec<Said> {
        let mut groups: Vec<(Vec<FieldIndex>, &[FieldIndex], bool)> = Vec::new();
        for Spared { field, because, waits } in spared {
            match groups.iter_mut().find(|(_, known, also)| *known == because.as_slice() && also == waits) {
                Some((fields, ..)) => fields.push(*field),
                None => groups.push((vec![*field], because, *waits)),
            }
        }
        let mut lines = Vec::new();
        for (fields, because, waits) in groups {
            let (mut names, mut facts) = (Vec::new(), Vec::new());
            for field in fields.into_iter().filter_map(|index| rules.field_at(index)) {
                names.push(self.field_name(field));
            }
            for index in because {
                let Some(field) = rules.field_at(*index) else { continue };
                facts.push(match profile.periods(*index) {
                    Some(_) => self.spared_periods(),
                    None => self.clause(field, profile.get(*index)),
                });
            }
            let fields = self.upper_first(&self.short_list(names));
            lines.push(match self.all_of(facts) {
                Some(facts) if waits => self.spared_waits(fields, facts),
                Some(facts) => self.spared_since(fields, facts),
                None => self.spared_never(fields),
            });
        }
        lines
    }
}
