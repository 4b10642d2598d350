//! Why: what a verdict rests on, what would turn it, and what was not asked.

use super::Words;
use crate::eligibility::{
    Bound, Field, FieldIndex, FieldKind, GateEvaluation, Line, Profile, RuleSet, Rules, SmallestChange, Status, Value,
    Verdict, lines,
};
use crate::quiz::Spared;

impl Words {
    /// A fact as a clause: "you hold an active CAPM".
    pub fn clause(&self, field: &Field, value: Option<Value>) -> String {
        match value {
            None => self.spared_not_sure(self.field_name(field)),
            Some(Value::YesNo(yes)) => self.yes_no_clause(field, yes),
            Some(value) => self.clause_of(field, self.value_said(field, value)),
        }
    }

    /// A field's name: "months of leading projects".
    pub fn field_name(&self, field: &Field) -> String {
        self.text(&format!("field-{}-name", field.id))
    }

    fn yes_no_clause(&self, field: &Field, yes: bool) -> String {
        self.text(&format!("field-{}-if{}", field.id, if yes { "" } else { "-not" }))
    }

    fn clause_of(&self, field: &Field, value: String) -> String {
        self.text(&format!("field-{}-if", field.id)).replace("{$value}", &value)
    }

    fn value_said(&self, field: &Field, value: Value) -> String {
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
    ) -> String {
        let Some((route, evaluation)) =
            rule_set.routes().and_then(|routes| routes.get(closest)).zip(gate.routes.get(closest))
        else {
            return String::new();
        };
        let name = self.text(&format!("route-{}-{}", rule_set.id, route.id));
        match gate.verdict {
            Verdict::Eligible if evaluation.status == Status::Met => self.because_met(name),
            Verdict::Eligible => self.because_met_anyhow(),
            Verdict::Unknown => self.bounded(rules, bounds),
            Verdict::NotYet => {
                let lines = lines(rules, &route.requirement, &gate.known);
                let missing = lines.iter().filter(|line| line.status == Status::NotMet);
                let missing = missing.map(|line| self.missing_line(rules, &rule_set.id, line));
                self.because_missing(missing.reduce(|a, b| self.together(a, b)).unwrap_or_default(), name)
            }
        }
    }

    fn missing_line(&self, rules: &Rules, rule_set: &str, line: &Line<'_>) -> String {
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
    pub fn bounded(&self, rules: &Rules, bounds: &[Bound]) -> String {
        let said = bounds.iter().flat_map(|bound| {
            let field = rules.field_at(bound.field)?;
            let cells = |wanted: Status| -> Option<String> {
                bound.cells.iter().any(|(_, status)| *status == wanted).then(|| self.cells(field, bound, wanted))
            };
            let count = |wanted: Status| bound.cells.iter().filter(|(_, status)| *status == wanted).count();
            let (eligible, not_yet) = (cells(Status::Met), cells(Status::NotMet));
            Some(match (eligible, not_yet, count(Status::Unknown)) {
                (Some(clause), Some(_), 0) if field.kind == FieldKind::YesNo => vec![self.if_eligible(clause)],
                (Some(_), Some(clause), 0) if count(Status::NotMet) <= count(Status::Met) => {
                    vec![self.unless_eligible(clause)]
                }
                (Some(clause), Some(_), 0) => vec![self.unless_not_yet(clause)],
                (eligible, not_yet, _) => {
                    let eligible = eligible.map(|clause| self.if_eligible(clause));
                    eligible.into_iter().chain(not_yet.map(|clause| self.if_not_yet(clause))).collect()
                }
            })
        });
        said.flatten().reduce(|a, b| self.bounds_also(a, b)).unwrap_or_else(|| self.no_fact_alone())
    }

    /// A clause that says which values lead to a status.
    fn cells(&self, field: &Field, bound: &Bound, wanted: Status) -> String {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (place, (value, status)) in bound.cells.iter().enumerate() {
            match (runs.last_mut(), value) {
                _ if *status != wanted => {}
                (_, Value::YesNo(yes)) => return self.yes_no_clause(field, *yes),
                (Some((_, last)), _) if field.is_ordered() && *last + 1 == place => *last = place,
                _ => runs.push((place, place)),
            }
        }
        let said = runs.into_iter().map(|run| self.run(field, bound, run));
        self.clause_of(field, said.reduce(|a, b| self.or(a, b)).unwrap_or_default())
    }

    /// Values that stand beside each other: "36 months or more".
    fn run(&self, field: &Field, bound: &Bound, (first, last): (usize, usize)) -> String {
        let value = |place: usize| bound.cells.get(place).map(|(value, _)| self.value_said(field, *value));
        let (least, most) = (value(first).unwrap_or_default(), value(last).unwrap_or_default());
        match (&field.kind, value(last + 1)) {
            (FieldKind::Number(_), None) => self.value_or_more(least),
            (FieldKind::Number(_), Some(next)) if first == 0 => self.value_less(next),
            (FieldKind::Number(_), Some(next)) => self.value_from_to(least, next),
            _ if first == last => least,
            (_, None) => self.value_or_higher(least),
            (_, Some(_)) if first == 0 => self.value_or_lower(most),
            (_, Some(_)) => (first..=last).filter_map(value).reduce(|a, b| self.or(a, b)).unwrap_or_default(),
        }
    }

    /// A smallest change as clauses: "you have led projects for 36 months (5 months
    /// more) and you hold an active CAPM".
    ///
    /// Of months counted from periods it does not say how many more: some that count
    /// now will not count then.
    pub fn change(&self, rules: &Rules, profile: &Profile, known: &Profile, change: &SmallestChange) -> String {
        let clauses = change.iter().filter_map(|(index, value)| {
            let field = rules.field_at(*index)?;
            let clause = self.clause(field, Some(*value));
            Some(match (&field.kind, known.get(*index), value) {
                (FieldKind::Number(kind), Some(Value::Number(now)), Value::Number(then))
                    if now > 0.0 && profile.periods(*index).is_none() =>
                {
                    self.change_more(clause, self.quantity(then - now, &kind.unit))
                }
                _ => clause,
            })
        });
        clauses.reduce(|a, b| self.together(a, b)).unwrap_or_default()
    }

    /// What was not asked and why, the questions together that share a reason.
    pub fn spared_lines(&self, rules: &Rules, profile: &Profile, spared: &[Spared]) -> Vec<String> {
        let mut groups: Vec<(Vec<FieldIndex>, &[FieldIndex], bool)> = Vec::new();
        for Spared { field, because, waits } in spared {
            match groups.iter_mut().find(|(_, known, also)| *known == because.as_slice() && also == waits) {
                Some((fields, ..)) => fields.push(*field),
                None => groups.push((vec![*field], because, *waits)),
            }
        }
        let name = |index: &FieldIndex| rules.field_at(*index).map(|field| self.field_name(field));
        let fact = |index: &FieldIndex| {
            let field = rules.field_at(*index)?;
            Some(match profile.periods(*index) {
                Some(_) => self.spared_periods(),
                None => self.clause(field, profile.get(*index)),
            })
        };
        groups
            .into_iter()
            .map(|(fields, because, waits)| {
                let fields: Vec<String> = fields.iter().filter_map(name).collect();
                let fields = self.upper_first(&fields.join(", "));
                match because.iter().filter_map(fact).reduce(|a, b| self.together(a, b)) {
                    Some(facts) if waits => self.spared_waits(fields, facts),
                    Some(facts) => self.spared_since(fields, facts),
                    None => self.spared_never(fields),
                }
            })
            .collect()
    }
}
