//! Evaluations as plain data, in the order of keys that the public contract fixes.

use super::{
    ChecklistEvaluation, Date, Evaluation, Field, FieldIndex, FieldKind, GateEvaluation, Interval, RequirementStatus,
    RouteEvaluation, Rules, SmallestChange, Value,
};
use crate::json::Json;

impl Evaluation {
    /// As in reports and as `evaluate` of the JS API returns it.
    pub fn to_json(&self, rules: &Rules) -> Json {
        match self {
            Evaluation::Gate(gate) => gate_json(gate, rules),
            Evaluation::Checklist(list) => checklist_json(list),
        }
    }
}

fn gate_json(gate: &GateEvaluation, rules: &Rules) -> Json {
    let id = |field: FieldIndex| rules.field_at(field).map(|field| field.id.as_str());
    let relevant: Vec<&str> = gate.relevant_fields.iter().copied().filter_map(id).collect();
    Json::object([
        ("rule_set", gate.rule_set.as_str().into()),
        ("verdict", gate.verdict.id().into()),
        ("relevant_fields", relevant.into_iter().collect()),
        ("next_field", gate.next_field.and_then(id).into()),
        ("routes", gate.routes.iter().map(|route| route_json(route, rules)).collect()),
        ("earliest_date", Json::object([("min", date_json(gate.earliest.min)), ("max", date_json(gate.earliest.max))])),
        ("lapses_on", date_json(gate.lapses_on)),
        ("smallest_changes", gate.smallest_changes.iter().map(|change| change_json(change, rules)).collect()),
    ])
}

fn change_json(change: &SmallestChange, rules: &Rules) -> Json {
    let mut values = Vec::new();
    for (index, value) in change {
        if let Some(field) = rules.field_at(*index) {
            values.push((field.id.clone(), write_value(field, *value)));
        }
    }
    Json::Object(values)
}

/// A field's value, as it is read from a profile.
pub fn write_value(field: &Field, value: Value) -> Json {
    match (value, &field.kind) {
        (Value::Number(number), _) => number.into(),
        (Value::YesNo(yes), _) => yes.into(),
        (Value::Option(place), FieldKind::Level(options) | FieldKind::Choice(options)) => {
            options.get(usize::from(place)).map(String::as_str).into()
        }
        (Value::Option(_), _) => Json::Null,
    }
}

fn route_json(route: &RouteEvaluation, rules: &Rules) -> Json {
    let mut gaps = Vec::new();
    for (field, gap) in &route.gaps {
        if let Some(field) = rules.field_at(*field) {
            gaps.push((field.id.clone(), interval_json(*gap)));
        }
    }
    Json::object([
        ("id", route.id.as_str().into()),
        ("status", route.status.id().into()),
        ("months_gap", interval_json(gap_in(route, rules, "month"))),
        ("hours_gap", interval_json(gap_in(route, rules, "hour"))),
        ("gaps", Json::Object(gaps)),
        ("requirements", route.requirements.iter().map(requirement_json).collect()),
    ])
}

/// The gap in the first field that counts this unit; none missing where no field does.
fn gap_in(route: &RouteEvaluation, rules: &Rules, unit: &str) -> Interval {
    let counts = |field: FieldIndex| matches!(rules.field_at(field).map(|field| &field.kind), Some(FieldKind::Number(kind)) if kind.unit == unit);
    let gap = route.gaps.iter().find(|(field, _)| counts(*field)).map(|(_, gap)| *gap);
    gap.unwrap_or(Interval { min: 0.0, max: 0.0 })
}

fn requirement_json(requirement: &RequirementStatus) -> Json {
    Json::object([
        ("id", requirement.id.as_str().into()),
        ("status", requirement.status.id().into()),
        ("sources", strings_json(&requirement.sources)),
    ])
}

fn checklist_json(list: &ChecklistEvaluation) -> Json {
    let mut items = Vec::new();
    for item in &list.items {
        items.push(Json::object([
            ("id", item.id.as_str().into()),
            ("importance", item.importance.id().into()),
            ("status", item.status.id().into()),
            ("sources", strings_json(&item.sources)),
        ]));
    }
    Json::object([("rule_set", list.rule_set.as_str().into()), ("verdict", Json::Null), ("items", Json::Array(items))])
}

fn interval_json(interval: Interval) -> Json {
    Json::Array(vec![interval.min.into(), interval.max.into()])
}

#[inline(never)]
fn strings_json(strings: &[String]) -> Json {
    strings.iter().map(String::as_str).collect()
}

fn date_json(date: Option<Date>) -> Json {
    date.map_or(Json::Null, |date| date.to_string().into())
}
