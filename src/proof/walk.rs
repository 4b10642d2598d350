//! Every cell of a gate, one after the other.

use crate::eligibility::{
    Field, FieldIndex, FieldKind, Profile, Requirement, RuleSet, Rules, Space, Value, write_value,
};

/// The fields of some gates, cut into cells.
pub struct Cells<'a> {
    rules: &'a Rules,
    /// The fields in order, each with the lowest value of each of its cells, least
    /// first; no before yes.
    pub fields: Vec<(FieldIndex, Vec<Value>)>,
}

impl<'a> Cells<'a> {
    /// The cells that these rule sets cut.
    pub fn of(rules: &'a Rules, sets: &[&RuleSet]) -> Cells<'a> {
        Cells::of_requirements(
            rules,
            sets.iter().filter_map(|set| set.routes()).flatten().map(|route| &route.requirement),
        )
    }

    /// The cells that these requirements cut.
    pub fn of_requirements<'r>(rules: &'a Rules, requirements: impl IntoIterator<Item = &'r Requirement>) -> Cells<'a> {
        let mut fields = Space::new(rules, &Profile::default(), requirements, &[]).fields().to_vec();
        for (_, cells) in &mut fields {
            if let [Value::YesNo(true), Value::YesNo(false)] = cells.as_slice() {
                cells.reverse();
            }
        }
        Cells { rules, fields }
    }

    /// How many combinations there are; `None` if more than can be counted.
    pub fn count(&self) -> Option<usize> {
        self.fields.iter().try_fold(1usize, |count, (_, cells)| count.checked_mul(cells.len()))
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
        let Some((field, cells)) = self.fields.get(place) else { return see(profile) };
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
