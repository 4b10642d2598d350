//! Reading a profile from outside, where anything can be wrong with it.

use super::{Date, Field, FieldKind, Month, NumberKind, Period, Profile, Rules, Value};
use crate::decimal;
use crate::json::Json;

/// What was wrong with a value that came from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// A stable name of what went wrong, for programs.
    pub code: &'static str,
    /// The field or key that it is about.
    pub field: String,
    /// A sentence for whoever wrote the value.
    pub message: String,
}

impl InputError {
    /// An error about one field.
    pub fn new(code: &'static str, field: &str, message: impl Into<String>) -> InputError {
        InputError { code, field: field.to_owned(), message: message.into() }
    }
}

impl std::fmt::Display for InputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for InputError {}

/// Reads an object of field names and values; absent and null are *not sure*.
pub fn read_profile(rules: &Rules, json: &Json) -> Result<Profile, InputError> {
    let Json::Object(entries) = json else {
        return Err(InputError::new(
            "profile_invalid",
            "profile",
            ["`profile` must be an object of fields, found ", json.kind()].concat(),
        ));
    };
    // Of several errors the same one is named in whatever order the keys are written.
    let mut known = Vec::new();
    for field in &rules.fields {
        known.push(field.id.as_str());
        known.extend(field.periods.as_deref());
    }
    if let Some(id) = unknown_key(entries, &known) {
        let message = ["unknown field `", id, "`; the fields are ", &known.join(", ")].concat();
        return Err(InputError::new("field_unknown", id, message));
    }
    let mut profile = Profile::default();
    for (index, field) in rules.indexed() {
        if let Some(value) = json.get(&field.id) {
            profile.set(index, read_value(field, value)?);
        }
        if let Some(key) = &field.periods
            && let Some(value) = json.get(key)
            && let Some(periods) = read_periods(key, value)?
        {
            if profile.get(index).is_some() {
                let message = ["`", key, "` stands instead of `", &field.id, "`: give one of them, not both"].concat();
                return Err(InputError::new("value_conflict", key, message));
            }
            profile.set_periods(index, periods);
        }
    }
    Ok(profile)
}

/// The first key by its letters that is none of these.
#[inline(never)]
pub fn unknown_key<'a>(entries: &'a [(String, Json)], known: &[&str]) -> Option<&'a str> {
    entries.iter().map(|(key, _)| key.as_str()).filter(|key| !known.contains(key)).min()
}

/// No life holds more projects, and counting takes its time for each pair of them.
const MOST_PERIODS: usize = 500;

/// Reads a list of periods `{ from, to }`; null is *not sure*, and `to: null` is a
/// period that still runs.
fn read_periods(key: &str, json: &Json) -> Result<Option<Vec<Period>>, InputError> {
    let error = |message: String| InputError::new("value_invalid", key, message);
    match json {
        Json::Null => Ok(None),
        Json::Array(items) => match periods(json) {
            Some(periods) => Ok(Some(periods)),
            None => Err(error(wrong_in_list(key, items))),
        },
        other => {
            let found = found(other);
            Err(error(["`", key, "` must be a list of { from, to }, or null for not sure; found ", &found].concat()))
        }
    }
}

/// A list of periods, if it is one without fault.
pub fn periods(json: &Json) -> Option<Vec<Period>> {
    let Json::Array(items) = json else { return None };
    if items.len() > MOST_PERIODS {
        return None;
    }
    let mut periods = Vec::new();
    for item in items {
        periods.push(period(item)?);
    }
    Some(periods)
}

fn period(json: &Json) -> Option<Period> {
    let Json::Object(entries) = json else { return None };
    let from = json.get("from").and_then(month)?;
    let to = match json.get("to").unwrap_or(&Json::Null) {
        Json::Null => None,
        to => Some(month(to)?),
    };
    let is_in_order = to.is_none_or(|to| from <= to);
    (is_in_order && unknown_key(entries, &PERIOD).is_none()).then_some(Period { from, to })
}

fn month(json: &Json) -> Option<Month> {
    json.as_text().and_then(Month::parse)
}

/// The keys of a period.
const PERIOD: [&str; 2] = ["from", "to"];

/// What is wrong with a list of periods, the first of it.
fn wrong_in_list(key: &str, items: &[Json]) -> String {
    if items.len() > MOST_PERIODS {
        let [holds, most] = [items.len(), MOST_PERIODS].map(|count| decimal::digits(count as u32));
        return ["`", key, "` holds ", &holds, " projects; ", &most, " are the most"].concat();
    }
    for (place, item) in (0..).zip(items) {
        if period(item).is_none() {
            return wrong_in_period(&[key, "[", &decimal::digits(place), "]"].concat(), item);
        }
    }
    String::new()
}

fn wrong_in_period(place: &str, json: &Json) -> String {
    let Json::Object(entries) = json else {
        return ["`", place, "` must be an object { from, to }; found ", &found(json)].concat();
    };
    if let Some(other) = unknown_key(entries, &PERIOD) {
        return ["`", place, "` has an unknown key `", other, "`; the keys are from, to"].concat();
    }
    // One that still goes on, and is right otherwise, is not wrong: it does not come here.
    let mut months = Vec::new();
    for end in PERIOD {
        let json = json.get(end).unwrap_or(&Json::Null);
        let Some(month) = month(json) else {
            let found = found(json);
            return ["`", place, ".", end, "` must be a month `YYYY-MM` from 1900 on; found ", &found].concat();
        };
        months.push(month.written());
    }
    let mut months = months.into_iter();
    let (from, to) = (months.next().unwrap_or_default(), months.next().unwrap_or_default());
    ["`", place, "` ends (", &to, ") before it starts (", &from, ")"].concat()
}

/// Reads one value of a field; null is *not sure*.
pub fn read_value(field: &Field, json: &Json) -> Result<Option<Value>, InputError> {
    value(field, json).ok_or_else(|| {
        let message = ["`", &field.id, "` must be ", &expected(&field.kind), "; found ", &found(json)].concat();
        InputError::new("value_invalid", &field.id, message)
    })
}

/// A value of a field, or *not sure*; `None` of what is neither.
pub fn value(field: &Field, json: &Json) -> Option<Option<Value>> {
    let value = match (&field.kind, json) {
        (_, Json::Null) => return Some(None),
        (FieldKind::YesNo, Json::Bool(value)) => Value::YesNo(*value),
        (FieldKind::Level(options) | FieldKind::Choice(options), Json::Text(text)) => {
            let place = options.iter().position(|option| option == text)?;
            Value::Option(place.try_into().ok()?)
        }
        (FieldKind::Number(kind), Json::Number(number)) => read_number(kind, *number)?,
        _ => return None,
    };
    Some(Some(value))
}

/// Reads `YYYY-MM-DD`, from 1900 to 9900.
pub fn read_as_of(json: Option<&Json>) -> Result<Date, InputError> {
    json.and_then(Json::as_text).and_then(Date::parse).filter(|date| date.year() <= 9900).ok_or_else(|| {
        let found = json.map_or("nothing".to_owned(), found);
        let message = ["`as_of` must be a day `YYYY-MM-DD` of the years 1900 to 9900; found ", &found].concat();
        InputError::new("date_invalid", "as_of", message)
    })
}

fn read_number(kind: &NumberKind, number: f64) -> Option<Value> {
    let fits = number.is_finite() && (0.0..=kind.max).contains(&number);
    // Adding zero makes -0 the same as 0.
    (fits && (!kind.whole || number.fract() == 0.0)).then_some(Value::Number(number + 0.0))
}

fn expected(kind: &FieldKind) -> String {
    match kind {
        FieldKind::YesNo => "true or false, or null for not sure".to_owned(),
        FieldKind::Level(options) | FieldKind::Choice(options) => {
            let options: Vec<&str> = options.iter().map(String::as_str).collect();
            ["one of ", &options.join(", "), ", or null for not sure"].concat()
        }
        FieldKind::Number(kind) => {
            let whole = if kind.whole { "whole " } else { "" };
            ["a ", whole, "number of ", &kind.unit, "s from 0 to ", &decimal::write(kind.max), ", or null for not sure"]
                .concat()
        }
    }
}

fn found(json: &Json) -> String {
    const LONGEST: usize = 60;
    match json {
        Json::Bool(_) | Json::Null => ["`", &json.written(), "`"].concat(),
        Json::Number(number) if !number.is_finite() => "a number that is not finite".to_owned(),
        Json::Number(_) => ["`", &json.written(), "`"].concat(),
        Json::Text(text) if text.chars().count() <= LONGEST => ["the string `", text, "`"].concat(),
        Json::Text(_) | Json::Array(_) | Json::Object(_) => json.kind().to_owned(),
    }
}
