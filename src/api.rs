//! The rules as a function from JSON to JSON: what the native example and the
//! browser's JS API share, so that both say the same bytes.

use crate::content;
use crate::eligibility::{
    InputError, RuleSet, Rules, evaluate as evaluate_rules, read_as_of, read_profile, unknown_key,
};
use crate::json::{Json, Object};

/// Holds `{ rule_set, profile, as_of }` against the built-in rules.
///
/// The answer's form is described in the README. A bad input is an error that
/// names the field.
///
/// ```
/// use lead_or_manage::{api, json::Json};
///
/// let profile = Json::object([("education", "none".into())]);
/// let request = Json::object([
///     ("rule_set", "pmi-2026".into()),
///     ("profile", profile),
///     ("as_of", "2026-11-24".into()),
/// ]);
/// let answer = api::evaluate(&request).unwrap();
/// assert_eq!(answer.get("verdict"), Some(&Json::from("not_yet")));
/// ```
pub fn evaluate(request: &Json) -> Result<Json, InputError> {
    evaluate_with(&content::pack().rules, request)
}

/// The same with the rules of another pack.
pub fn evaluate_with(rules: &Rules, request: &Json) -> Result<Json, InputError> {
    let Json::Object(entries) = request else {
        let message = ["`evaluate` takes an object { rule_set, profile, as_of }, found ", request.kind()].concat();
        return Err(InputError::new("request_invalid", "request", message));
    };
    if let Some(key) = unknown_key(entries, &["rule_set", "profile", "as_of"]) {
        let message = ["unknown key `", key, "`; the keys are rule_set, profile, as_of"].concat();
        return Err(InputError::new("key_unknown", key, message));
    }
    let rule_set = read_rule_set(rules, request.get("rule_set"))?;
    let profile = read_profile(rules, request.get("profile").unwrap_or(&Json::Null))?;
    let as_of = read_as_of(request.get("as_of"))?;
    Ok(evaluate_rules(rules, rule_set, &profile, as_of).to_json(rules))
}

/// The same from JSON text to JSON text.
pub fn evaluate_json(text: &str) -> Result<String, InputError> {
    let request: serde_json::Value = serde_json::from_str(text)
        .map_err(|error| InputError::new("json_invalid", "request", format!("this is not JSON: {error}")))?;
    evaluate(&request.into()).map(|answer| answer.written())
}

/// The built-in rule sets: `[{ id, kind, in_force: { from, to }, confidence }]`.
pub fn rule_sets() -> Json {
    rule_sets_of(&content::pack().rules)
}

/// The same of another pack.
pub fn rule_sets_of(rules: &Rules) -> Json {
    let mut sets = Vec::new();
    for set in &rules.rule_sets {
        let [from, to] = [&set.in_force_from, &set.in_force_to].map(Option::as_deref);
        let told = Object::new()
            .text("id", &set.id)
            .text("kind", if set.routes().is_some() { "gate" } else { "checklist" })
            .object("in_force", Object::new().text_if("from", from).text_if("to", to))
            .text("confidence", set.confidence.id());
        sets.push(told.json());
    }
    Json::Array(sets)
}

fn read_rule_set<'a>(rules: &'a Rules, json: Option<&Json>) -> Result<&'a RuleSet, InputError> {
    json.and_then(Json::as_text).and_then(|id| rules.rule_set(id)).ok_or_else(|| {
        let known: Vec<&str> = rules.rule_sets.iter().map(|rule_set| rule_set.id.as_str()).collect();
        let found = match json {
            Some(Json::Text(id)) => ["no rule set `", id, "`"].concat(),
            Some(other) => ["`rule_set` must be a string, found ", other.kind()].concat(),
            None => "`rule_set` is missing".to_owned(),
        };
        InputError::new("rule_set_unknown", "rule_set", [&found, "; there are ", &known.join(", ")].concat())
    })
}
