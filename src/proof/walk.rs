//! Every cell of a gate, one after the other.

use std::cell::Cell;

use crate::eligibility::{
    Field, FieldIndex, FieldKind, Profile, Requirement, RuleSet, Rules, Space, Value, write_value,
};

/// How much a proof may look at before it is given up.
#[derive(Debug)]
pub struct Budget {
    /// Of one rule set.
    most_cells: usize,
    /// Of all together.
    left: Cell<usize>,
}

impl Budget {
    /// More than a person waits for, but not without end.
    pub fn patient() -> Budget {
        Budget { most_cells: 200_000, left: Cell::new(usize::MAX) }
    }

    /// What takes a moment, whatever the rules are.
    pub fn brief() -> Budget {
        Budget { most_cells: 5_000, left: Cell::new(1_200_000) }
    }

    /// Takes some of it, and says whether it was there.
    pub fn spend(&self, work: usize) -> bool {
        self.left.set(self.left.get().saturating_sub(work));
        !self.is_spent()
    }

    /// Whether none is left: what was seen until then says nothing.
    pub fn is_spent(&self) -> bool {
        self.left.get() == 0
    }
}

/// The fields of some gates, cut into cells.
pub struct Cells<'a> {
    rules: &'a Rules,
    budget: &'a Budget,
    /// How much it is to look at one.
    weight: usize,
    /// The fields in order, each with the lowest value of each of its cells, least
    /// first; no before yes.
    pub fields: Vec<(FieldIndex, Vec<Value>)>,
}

impl<'a> Cells<'a> {
    /// The cells that these rule sets cut.
    pub fn of(rules: &'a Rules, sets: &[&RuleSet], budget: &'a Budget) -> Cells<'a> {
        let routes = sets.iter().filter_map(|set| set.routes()).flatten();
        Cells::of_requirements(rules, routes.map(|route| &route.requirement), budget)
    }

    /// The cells that these requirements cut.
    pub fn of_requirements<'r>(
        rules: &'a Rules,
        requirements: impl IntoIterator<Item = &'r Requirement>,
        budget: &'a Budget,
    ) -> Cells<'a> {
        let requirements: Vec<&Requirement> = requirements.into_iter().collect();
        let weight = requirements.iter().map(|requirement| requirement.leaves().len()).sum();
        let mut fields = Space::new(rules, &Profile::default(), requirements, &[]).fields().to_vec();
        for (_, cells) in &mut fields {
            if let [Value::YesNo(true), Value::YesNo(false)] = cells.as_slice() {
                cells.reverse();
            }
        }
        Cells { rules, budget, weight, fields }
    }

    /// How many combinations there are; what to say if they are more than can be visited.
    pub fn count(&self) -> Result<usize, String> {
        let most = self.budget.most_cells;
        let count = self.fields.iter().try_fold(1usize, |count, (_, cells)| count.checked_mul(cells.len()));
        count
            .filter(|count| *count <= most)
            .ok_or_else(|| format!("there are more than {most} combinations to look at"))
    }

    /// What to say if the visits took too long.
    pub fn finished(&self) -> Result<(), String> {
        if self.budget.is_spent() { Err("looking at all combinations takes too long".to_owned()) } else { Ok(()) }
    }

    /// Takes what it is to look at this many times so much as at a cell.
    pub fn spend(&self, times: usize) -> bool {
        self.budget.spend(self.weight.saturating_mul(times))
    }

    /// Visits every combination, as a profile that knows everything.
    pub fn visit(&self, see: &mut dyn FnMut(&Profile)) {
        self.visit_open(&Profile::default(), see);
    }

    /// Visits every combination that what is known leaves open.
    pub fn visit_open(&self, known: &Profile, see: &mut dyn FnMut(&Profile)) {
        self.visit_from(0, &mut known.clone(), see);
    }

    fn visit_from(&self, place: usize, profile: &mut Profile, see: &mut dyn FnMut(&Profile)) {
        let Some((field, cells)) = self.fields.get(place) else {
            if self.spend(1) {
                see(profile);
            }
            return;
        };
        if profile.get(*field).is_some() {
            return self.visit_from(place + 1, profile, see);
        }
        for value in cells {
            profile.set(*field, Some(*value));
            self.visit_from(place + 1, profile, see);
        }
        profile.set(*field, None);
    }

    /// The highest value of the cell that a number is the lowest of; `None` where that
    /// is the same, or no number.
    pub fn top(&self, field: FieldIndex, value: Value) -> Option<Value> {
        let (_, cells) = self.fields.iter().find(|(known, _)| *known == field)?;
        let FieldKind::Number(kind) = &self.rules.field_at(field)?.kind else { return None };
        let place = cells.iter().position(|cell| *cell == value)?;
        let top = match cells.get(place + 1) {
            Some(Value::Number(next)) if kind.whole => next - 1.0,
            Some(Value::Number(next)) => next.next_down(),
            _ => kind.max,
        };
        Some(Value::Number(top)).filter(|top| *top != value)
    }

    /// The next value above one, where the field has an order or is yes or no.
    pub fn above(&self, field: FieldIndex, value: Value) -> Option<Value> {
        let (_, cells) = self.fields.iter().find(|(known, _)| *known == field)?;
        let has_order = self
            .rules
            .field_at(field)
            .is_some_and(|field: &Field| field.is_ordered() || field.kind == FieldKind::YesNo);
        let place = cells.iter().position(|cell| *cell == value)?;
        cells.get(place + 1).copied().filter(|_| has_order)
    }

    /// A profile as it would be written.
    pub fn written(&self, profile: &Profile) -> String {
        let values = self.fields.iter().filter_map(|(index, _)| {
            let (field, value) = (self.rules.field_at(*index)?, profile.get(*index)?);
            Some(format!("{}: {}", field.id, write_value(field, value)))
        });
        format!("{{ {} }}", values.collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn cells<'a>(rules: &'a Rules, budget: &'a Budget) -> Cells<'a> {
        Cells::of(rules, &[rules.rule_set("article-2022").unwrap()], budget)
    }

    #[test]
    fn a_cell_reaches_up_to_the_next_one() {
        let (rules, budget) = (&content::pack().rules, Budget::patient());
        let cells = cells(rules, &budget);
        let top = |id: &str, value: f64| cells.top(rules.field(id).unwrap().0, Value::Number(value));
        assert_eq!(top("pm_months", 0.0), Some(Value::Number(35.0)));
        assert_eq!(top("pm_months", 36.0), Some(Value::Number(59.0)));
        assert_eq!(top("pm_months", 60.0), Some(Value::Number(4_294_967_295.0)));
        assert_eq!(top("pm_months", 1.0), None);
        assert_eq!(top("pm_education_hours", 0.0), Some(Value::Number(35f64.next_down())));
        assert_eq!(cells.top(rules.field("capm").unwrap().0, Value::YesNo(false)), None);
    }

    #[test]
    fn a_budget_that_is_spent_shows_no_one_any_more() {
        let rules = &content::pack().rules;
        let budget = Budget { most_cells: 71, left: Cell::new(100) };
        let cells = cells(rules, &budget);
        assert_eq!(cells.count(), Err("there are more than 71 combinations to look at".to_owned()));
        let mut seen = 0;
        cells.visit(&mut |_| seen += 1);
        // Each costs as much as the gate has tests: eight.
        assert_eq!((seen, cells.weight), (12, 8));
        assert!(cells.finished().is_err() && budget.is_spent() && !cells.spend(0));
    }
}
