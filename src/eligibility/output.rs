//! Evaluations as plain data, in the order of keys that the public contract fixes.

use super::{
    ChecklistEvaluation, Date, Evaluation, Field, FieldIndex, FieldKind, GateEvaluation, Interval, RequirementStatus,
    RouteEvaluation, Rules, SmallestChange, Value,
};
use crate::json::{Json, Object};

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
    let (mut routes, mut changes) = (Vec::new(), Vec::new());
    for route in &gate.routes {
        routes.push(route_json(route, rules));
    }
    for change in &gate.smallest_changes {
        changes.push(change_json(change, rules));
    }
    let earliest = Object::new().with("min", date_json(gate.earliest.min)).with("max", date_json(gate.earliest.max));
    Object::new()
        .text("rule_set", &gate.rule_set)
        .text("verdict", gate.verdict.id())
        .with("relevant_fields", Json::texts(&relevant))
        .text_if("next_field", gate.next_field.and_then(id))
        .with("routes", Json::Array(routes))
        .object("earliest_date", earliest)
        .with("lapses_on", date_json(gate.lapses_on))
        .with("smallest_changes", Json::Array(changes))
        .json()
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
            Json::text(options.get(usize::from(place)).map(String::as_str))
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
    Object::new()
        .text("id", &route.id)
        .text("status", route.status.id())
        .with("months_gap", interval_json(gap_in(route, rules, "month")))
        .with("hours_gap", interval_json(gap_in(route, rules, "hour")))
        .with("gaps", Json::Object(gaps))
        .with("requirements", route.requirements.iter().map(requirement_json).collect())
        .json()
}

/// The gap in the first field that counts this unit; none missing where no field does.
fn gap_in(route: &RouteEvaluation, rules: &Rules, unit: &str) -> Interval {
    let counts = |field: FieldIndex| matches!(rules.field_at(field).map(|field| &field.kind), Some(FieldKind::Number(kind)) if kind.unit == unit);
    let gap = route.gaps.iter().find(|(field, _)| counts(*field)).map(|(_, gap)| *gap);
    gap.unwrap_or(Interval { min: 0.0, max: 0.0 })
}

fn requirement_json(requirement: &RequirementStatus) -> Json {
    Object::new()
        .text("id", &requirement.id)
        .text("status", requirement.status.id())
        .with("sources", strings_json(&requirement.sources))
        .json()
}

fn checklist_json(list: &ChecklistEvaluation) -> Json {
    let mut items = Vec::new();
    for item in &list.items {
        let item = Object::new()
            .text("id", &item.id)
            .text("importance", item.importance.id())
            .text("status", item.status.id())
            .with("sources", strings_json(&item.sources));
        items.push(item.json());
    }
    Object::new().text("rule_set", &list.rule_set).with("verdict", Json::Null).with("items", Json::Array(items)).json()
}

#[inline(never)]
fn interval_json(interval: Interval) -> Json {
    Json::Array(vec![interval.min.into(), interval.max.into()])
}

#[inline(never)]
fn strings_json(strings: &[String]) -> Json {
    strings.iter().map(String::as_str).collect()
}

#[inline(never)]
fn date_json(date: Option<Date>) -> Json {
    date.map_or(Json::Null, |date| date.written().into())
}
