//! Requests to the rules from outside: what is wrong with one is told by a code, a field
//! and a sentence.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::api::{evaluate, evaluate_json, rule_sets};
use lead_or_manage::content;
use lead_or_manage::eligibility::{Date, InputError, Profile, Value as Known, evaluate as evaluate_rules, read_value};
use lead_or_manage::json::Json;
use serde_json::{Value, json};

fn ask(profile: &Value) -> Result<Value, InputError> {
    let request = json!({ "rule_set": "pmi-2026", "profile": profile, "as_of": "2026-11-24" });
    evaluate_json(&request.to_string()).map(|answer| serde_json::from_str(&answer).unwrap())
}

#[track_caller]
fn refused(answer: Result<impl std::fmt::Debug, InputError>, code: &str, field: &str, message: &str) {
    let error = answer.unwrap_err();
    assert_eq!((error.code, error.field.as_str()), (code, field), "{error}");
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_wrong_value_is_named_with_what_is_wanted_and_what_was_found() {
    let months = "`pm_months` must be a whole number of months from 0 to 4294967295, or null for not sure; found";
    let education = "`education` must be one of none, high_school, associate, bachelor, master, doctorate, or null for \
                     not sure; found";
    let capm = "`capm` must be true or false, or null for not sure; found";
    let (sixty, more) = ("a".repeat(60), "a".repeat(61));
    for (field, value, wanted, found) in [
        ("pm_months", json!(2.5), months, "`2.5`"),
        ("pm_months", json!(-1), months, "`-1`"),
        ("pm_months", json!(4_294_967_296u64), months, "`4294967296`"),
        ("pm_months", json!("36"), months, "the string `36`"),
        ("pm_months", json!([36]), months, "an array"),
        ("education", json!("phd"), education, "the string `phd`"),
        ("education", json!(sixty), education, &format!("the string `{sixty}`")),
        ("education", json!(more), education, "a string"),
        ("education", json!(true), education, "`true`"),
        ("capm", json!({}), capm, "an object"),
    ] {
        refused(ask(&json!({ field: value })), "value_invalid", field, &format!("{wanted} {found}"));
    }
    let hours =
        "`pm_education_hours` must be a number of hours from 0 to 9007199254740991, or null for not sure; found";
    refused(
        ask(&json!({ "pm_education_hours": -0.5 })),
        "value_invalid",
        "pm_education_hours",
        &format!("{hours} `-0.5`"),
    );
    // Scripts have numbers that JSON has not, and a zero below zero.
    let (_, hours) = content::pack().rules.field("pm_education_hours").unwrap();
    let Ok(Some(Known::Number(zero))) = read_value(hours, &(-0.0).into()) else { panic!("a number") };
    assert!(zero.is_sign_positive());
    let request = Json::object([
        ("rule_set", "pmi-2026".into()),
        ("profile", Json::object([("pm_months", f64::NAN.into())])),
        ("as_of", "2026-11-24".into()),
    ]);
    refused(evaluate(&request), "value_invalid", "pm_months", &format!("{months} a number that is not finite"));
}

#[test]
fn a_list_of_projects_is_read_as_it_is_meant_or_refused() {
    let months = |projects: Value| {
        ask(&json!({ "education": "bachelor", "projects": projects }))
            .map(|answer| answer["routes"][1]["months_gap"].clone())
    };
    let wrong = |projects: Value, message: &str| refused(months(projects), "value_invalid", "projects", message);
    let month = "must be a month `YYYY-MM` from 1900 on; found";
    assert_eq!(months(json!([{ "from": "2026-02", "to": "2026-02" }])), Ok(json!([35, 35])));
    assert_eq!(months(json!([{ "from": "2026-10", "to": null }, { "from": "2026-11" }])), Ok(json!([34, 34])));
    assert_eq!(months(json!([])), Ok(json!([36, 36])));
    assert_eq!(months(Value::Null), Ok(json!([0, 36])));
    wrong(json!("2026"), "`projects` must be a list of { from, to }, or null for not sure; found the string `2026`");
    wrong(json!([7]), "`projects[0]` must be an object { from, to }; found `7`");
    wrong(
        json!([{ "from": "2026-02", "until": null }]),
        "`projects[0]` has an unknown key `until`; the keys are from, to",
    );
    wrong(json!([{ "from": "2026-02" }, { "to": "2026-02" }]), &format!("`projects[1].from` {month} `null`"));
    wrong(json!([{ "from": "2026-02", "to": "2026-13" }]), &format!("`projects[0].to` {month} the string `2026-13`"));
    wrong(json!([{ "from": "2026-02", "to": "2026-01" }]), "`projects[0]` ends (2026-01) before it starts (2026-02)");
    let project = json!({ "from": "2026-02", "to": "2026-02" });
    assert_eq!(months(json!(vec![project.clone(); 500])), Ok(json!([35, 35])));
    let mut many = vec![project.clone(); 499];
    many.push(json!(7));
    wrong(json!(many), "`projects[499]` must be an object { from, to }; found `7`");
    wrong(json!(vec![project.clone(); 501]), "`projects` holds 501 projects; 500 are the most");
    refused(
        ask(&json!({ "pm_months": 3, "projects": [project] })),
        "value_conflict",
        "projects",
        "`projects` stands instead of `pm_months`: give one of them, not both",
    );
}

#[test]
fn what_a_request_lacks_is_named() {
    let asked = |request: Value| evaluate_json(&request.to_string());
    let day = "`as_of` must be a day `YYYY-MM-DD` of the years 1900 to 9900; found";
    let sets = "there are article-2022, pmi-pre-2026, pmi-2026, technical-lead-2022";
    let with = |key: &str, value: Value| {
        let mut request = json!({ "rule_set": "pmi-2026", "profile": {}, "as_of": "2026-11-24" });
        request[key] = value;
        request
    };
    assert!(asked(with("as_of", json!("9900-12-31"))).is_ok());
    for (request, code, field, message) in [
        (
            json!([]),
            "request_invalid",
            "request",
            "`evaluate` takes an object { rule_set, profile, as_of }, found an array",
        ),
        (with("b", json!(1)), "key_unknown", "b", "unknown key `b`; the keys are rule_set, profile, as_of"),
        (with("as_of", json!("9901-01-01")), "date_invalid", "as_of", &format!("{day} the string `9901-01-01`")),
        (json!({ "rule_set": "pmi-2026", "profile": {} }), "date_invalid", "as_of", &format!("{day} nothing")),
        (with("rule_set", json!("pmi")), "rule_set_unknown", "rule_set", &format!("no rule set `pmi`; {sets}")),
        (
            with("rule_set", json!(1)),
            "rule_set_unknown",
            "rule_set",
            &format!("`rule_set` must be a string, found a number; {sets}"),
        ),
        (json!({}), "rule_set_unknown", "rule_set", &format!("`rule_set` is missing; {sets}")),
        (
            with("profile", Value::Null),
            "profile_invalid",
            "profile",
            "`profile` must be an object of fields, found null",
        ),
    ] {
        refused(asked(request), code, field, message);
    }
    refused(
        evaluate_json("{"),
        "json_invalid",
        "request",
        "this is not JSON: EOF while parsing an object at line 1 column 1",
    );
    let unknown = ask(&json!({ "months": 1, "age": 2 })).unwrap_err();
    // The first by its letters, in whatever order they come.
    assert_eq!((unknown.code, unknown.field.as_str()), ("field_unknown", "age"));
    assert!(unknown.message.starts_with("unknown field `age`; the fields are education, "), "{unknown}");
    assert!(unknown.message.contains("projects"), "{unknown}");
}

#[test]
fn the_rule_sets_are_told_with_their_kind_and_time() {
    let sets: Value = serde_json::from_str(&rule_sets().to_string()).unwrap();
    let told: Vec<(&str, &str)> = sets
        .as_array()
        .unwrap()
        .iter()
        .map(|set| (set["id"].as_str().unwrap(), set["kind"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("article-2022", "gate"),
            ("pmi-pre-2026", "gate"),
            ("pmi-2026", "gate"),
            ("technical-lead-2022", "checklist")
        ]
    );
    let rules = &content::pack().rules;
    for set in &rules.rule_sets {
        let day = Date::new(2026, 11, 24).unwrap();
        assert_eq!(evaluate_rules(rules, set, &Profile::default(), day).rule_set(), set.id);
    }
    assert_eq!(sets[1]["in_force"]["from"], Value::Null);
    assert!(sets[2]["in_force"]["from"].is_string(), "{sets}");
    let sure: Vec<&str> = sets.as_array().unwrap().iter().map(|set| set["confidence"].as_str().unwrap()).collect();
    assert_eq!(sure, ["high", "medium_high", "medium_high", "high"]);
}
