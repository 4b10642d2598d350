//! Nested rules of other packs, worked out by hand: gaps, dates, changes, refusals.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::api::evaluate_with;
use lead_or_manage::eligibility::{
    Askable, Case, Date, Evaluation, Hope, Interval, Panel, Profile, Rules, Status, closest_route, evaluate, lines,
    read_profile, smallest_changes, what_ifs, write_value,
};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::pack::{Problems, parse};
use lead_or_manage::quiz::{Action, Answer, Session, Setup};
use serde_json::{Value, json};

/// A pack with one gate of one route.
fn pack(requirement: &Value) -> Value {
    let months = |id: &str| {
        json!({ "id": id, "type": { "number": { "unit": "month", "whole": true, "max": 1000 } },
        "changes": { "time": { "accrues_with": "on" } } })
    };
    json!({ "format": 1, "id": "nested", "version": "1.0.0", "checked": "2026-11-24", "languages": ["en"],
        "roles": ["one", "other"],
        "sources": [{ "id": "s", "title": "t", "publisher": "p", "confidence": "high" }],
        "fields": [
            { "id": "level", "type": { "level": ["none", "school", "degree"] }, "changes": "never" },
            months("a"), months("b"),
            { "id": "points", "type": { "number": { "unit": "point", "whole": true, "max": 100 } }, "changes": "effort" },
            { "id": "mentor", "type": "yes_no", "changes": "effort" },
            { "id": "on", "type": "yes_no", "changes": "effort" },
            { "id": "credits", "type": { "number": { "unit": "credit", "whole": true, "max": 100 } }, "changes": "effort" },
            { "id": "citizen", "type": "yes_no", "changes": "never" },
            { "id": "resident", "type": "yes_no", "changes": "never" },
        ],
        "rule_sets": [{ "id": "gate", "confidence": "high", "gate": { "routes": [{ "id": "way", "requirement": requirement }] } }] })
}

/// The same, with a second gate.
fn pack_of_two(gates: [&Value; 2]) -> Value {
    let mut pack = pack(gates[0]);
    let mut other = pack["rule_sets"][0].clone();
    other["id"] = json!("other");
    other["gate"]["routes"][0]["requirement"] = gates[1].clone();
    pack["rule_sets"].as_array_mut().unwrap().push(other);
    pack
}

fn leaf(field: &str, value: Value) -> Value {
    let operator = if value.is_boolean() { "is" } else { "at_least" };
    json!({ operator: { "id": format!("{field}-{}", value.to_string().trim_matches('"')), "field": field, "value": value, "sources": ["s"] } })
}

fn answer(requirement: &Value, profile: Value) -> Value {
    let pack = parse(&pack(requirement).to_string(), "").unwrap_or_else(|problems| panic!("{problems}"));
    let request = Json::from(json!({ "rule_set": "gate", "profile": profile, "as_of": "2026-11-24" }));
    serde_json::from_str(&evaluate_with(&pack.rules, &request).unwrap().to_string()).unwrap()
}

fn rules(requirement: &Value) -> Rules {
    parse(&pack(requirement).to_string(), "").unwrap_or_else(|problems| panic!("{problems}")).rules
}

fn profile(rules: &Rules, profile: Value) -> Profile {
    read_profile(rules, &Json::from(profile)).unwrap()
}

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

fn problems(requirement: &Value) -> Problems {
    parse(&pack(requirement).to_string(), "").unwrap_err()
}

#[test]
fn each_way_of_an_any_keeps_its_own_level() {
    let ways = json!({ "any": [
        { "all": [leaf("level", json!("degree")), leaf("a", json!(36))] },
        { "all": [leaf("level", json!("school")), leaf("a", json!(60))] } ] });
    let found = answer(&ways, json!({ "level": "school", "a": 40, "on": true }));
    assert_eq!(found["earliest_date"], json!({ "min": "2028-07-24", "max": "2028-07-24" }));
    assert_eq!(found["routes"][0]["gaps"]["a"], json!([20, 20]));
    let found = answer(&ways, json!({ "level": "none", "a": 100, "on": true }));
    assert_eq!(found["earliest_date"], json!({ "min": null, "max": null }));
}

#[test]
fn of_two_kinds_of_time_the_sooner_counts() {
    let either = json!({ "any": [leaf("a", json!(10)), leaf("b", json!(20))] });
    let found = answer(&either, json!({ "a": 0, "b": 0, "on": true }));
    assert_eq!(found["earliest_date"]["max"], "2027-09-24");
    assert_eq!(found["smallest_changes"], json!([{ "a": 10 }, { "b": 20 }]));
    let both = json!({ "all": [leaf("a", json!(10)), leaf("b", json!(20))] });
    assert_eq!(answer(&both, json!({ "a": 0, "b": 0, "on": true }))["earliest_date"]["max"], "2028-07-24");
    // What is reached is reached today, even if no more is added.
    let reached = answer(&leaf("a", json!(10)), json!({ "a": 10, "on": false }));
    assert_eq!(reached["earliest_date"], json!({ "min": "2026-11-24", "max": "2026-11-24" }));
    // The fewest months first, whatever the order of the fields.
    let either = json!({ "any": [leaf("a", json!(20)), leaf("b", json!(10))] });
    assert_eq!(answer(&either, json!({ "a": 0, "b": 0 }))["smallest_changes"], json!([{ "b": 10 }, { "a": 20 }]));
}

#[test]
fn the_change_of_least_effort_comes_first() {
    let either = json!({ "any": [leaf("points", json!(30)), leaf("credits", json!(20))] });
    let changes = |profile: Value| answer(&either, profile)["smallest_changes"].clone();
    assert_eq!(changes(json!({ "points": 0, "credits": 0 })), json!([{ "credits": 20 }, { "points": 30 }]));
    // What counts is how much there is to do, not how much there is then.
    assert_eq!(changes(json!({ "points": 15, "credits": 0 })), json!([{ "points": 30 }, { "credits": 20 }]));
    // Of what is not known all may be to do.
    let both = json!({ "all": [either, leaf("mentor", json!(true))] });
    assert_eq!(
        answer(&both, json!({ "mentor": false }))["smallest_changes"],
        json!([{ "mentor": true, "credits": 20 }, { "points": 30, "mentor": true }])
    );
    // Whatever the effort, less time is less.
    let either = json!({ "any": [leaf("a", json!(1)), leaf("points", json!(90))] });
    assert_eq!(
        answer(&either, json!({ "a": 0, "points": 0 }))["smallest_changes"],
        json!([{ "points": 90 }, { "a": 1 }])
    );
}

#[test]
fn hope_is_only_for_what_can_never_change() {
    let rules = rules(&json!({ "all": [leaf("level", json!("degree")), leaf("mentor", json!(true))] }));
    let nothing = Profile::default();
    let case = Case::new(&rules, &rules.rule_sets[0], &nothing, today()).unwrap();
    assert_eq!(smallest_changes(&case, Hope::Worst), [[]; 0]);
    let changes = smallest_changes(&case, Hope::Best);
    assert_eq!(changes.len(), 1);
    assert_eq!(
        changes[0].iter().map(|(field, _)| rules.field_at(*field).unwrap().id.as_str()).collect::<Vec<_>>(),
        ["mentor"]
    );
}

#[test]
fn what_could_be_tried_is_each_value_once_least_first() {
    let either = json!({ "any": [leaf("points", json!(80)), { "all": [leaf("points", json!(40)), leaf("credits", json!(60))] }] });
    let both = json!({ "all": [either, leaf("mentor", json!(true))] });
    let rules = rules(&both);
    let offers = |profile: Value| -> Vec<String> {
        let profile = self::profile(&rules, profile);
        let offers = what_ifs(&rules, &[&rules.rule_sets[0]], &profile, today());
        let told = offers.into_iter().map(|(field, value)| {
            let field = rules.field_at(field).unwrap();
            format!("{} {}", field.id, write_value(field, value))
        });
        told.collect()
    };
    assert_eq!(
        offers(json!({ "points": 0, "credits": 0, "mentor": false })),
        ["points 40", "points 80", "mentor true", "credits 60"]
    );
    assert_eq!(offers(json!({ "points": 50, "credits": 0, "mentor": true })), ["points 80", "credits 60"]);
    assert_eq!(offers(json!({ "points": 80, "credits": 0, "mentor": true })), [""; 0]);
}

#[test]
fn what_could_be_tried_of_two_gates_is_in_one_order() {
    let [one, other] =
        [leaf("points", json!(40)), json!({ "all": [leaf("points", json!(80)), leaf("level", json!("school"))] })];
    let mut pack = pack_of_two([&one, &other]);
    pack["fields"][0]["changes"] = json!("effort");
    let rules = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}")).rules;
    let nothing = profile(&rules, json!({ "level": "none", "points": 0 }));
    let sets: Vec<_> = rules.rule_sets.iter().collect();
    let offers = what_ifs(&rules, &sets, &nothing, today());
    let told = offers.into_iter().map(|(field, value)| write_value(rules.field_at(field).unwrap(), value).to_string());
    assert_eq!(told.collect::<Vec<_>>(), ["\"school\"", "40", "80"]);
}

#[test]
fn the_closest_route_asks_for_the_least_that_can_never_change() {
    let mut pack = pack(&leaf("points", json!(1)));
    pack["rule_sets"][0]["gate"]["routes"] = json!([
        { "id": "passport", "requirement": { "all": [leaf("citizen", json!(true)), leaf("resident", json!(true))] } },
        { "id": "degree", "requirement": leaf("level", json!("degree")) },
    ]);
    let rules = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}")).rules;
    let closest = |profile: Value| {
        let profile = self::profile(&rules, profile);
        let Evaluation::Gate(gate) = evaluate(&rules, &rules.rule_sets[0], &profile, today()) else { panic!("a gate") };
        let routes = rules.rule_sets[0].routes().unwrap();
        routes[closest_route(&rules, routes, &gate)].id.clone()
    };
    // One level is less than one thing that is not so and another that may not be.
    assert_eq!(closest(json!({ "level": "school", "citizen": false, "resident": null })), "degree");
    // Two levels are more.
    assert_eq!(closest(json!({ "level": "none", "citizen": false, "resident": null })), "passport");
}

#[test]
fn a_line_says_what_is_missing_in_it_first() {
    let tree = json!({ "all": [
        leaf("a", json!(10)),
        { "any": [{ "all": [leaf("points", json!(40)), leaf("credits", json!(20))] }, leaf("mentor", json!(true))] } ] });
    let rules = rules(&tree);
    let known = profile(&rules, json!({ "a": 10, "points": 50, "credits": 5, "mentor": false }));
    let lines = lines(&rules, &rules.rule_sets[0].routes().unwrap()[0].requirement, &known);
    let told: Vec<_> = lines.into_iter().map(|line| (line.status, line.tests.len(), line.gap)).collect();
    let (credits, _) = rules.field("credits").unwrap();
    assert_eq!(told, [(Status::Met, 1, None), (Status::NotMet, 3, Some((credits, Interval { min: 15.0, max: 15.0 })))]);
}

#[test]
fn what_does_not_age_keeps_what_does() {
    let lapses = |requirement: Value, profile: Value| {
        let mut pack = pack(&requirement);
        pack["fields"][1]["changes"]["time"]["periods"] = json!("jobs");
        pack["rule_sets"][0]["window"] = json!({ "field": "a", "years": 2 });
        let rules = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}")).rules;
        let request = Json::from(json!({ "rule_set": "gate", "profile": profile, "as_of": "2026-11-24" }));
        let answer: Value = serde_json::from_str(&evaluate_with(&rules, &request).unwrap().to_string()).unwrap();
        answer["lapses_on"].clone()
    };
    let [jobs, months] = [leaf("a", json!(12)), leaf("b", json!(20))];
    let profile = |months: u32| json!({ "jobs": [{ "from": "2025-01", "to": "2025-12" }], "b": months });
    // The window begins in February 2025 once it ends in January 2027.
    assert_eq!(lapses(json!({ "all": [jobs, months] }), profile(20)), "2027-01-01");
    assert_eq!(lapses(json!({ "all": [jobs, months] }), profile(19)), Value::Null);
    assert_eq!(lapses(json!({ "any": [jobs, months] }), profile(20)), Value::Null);
    assert_eq!(lapses(json!({ "any": [jobs, months] }), profile(19)), "2027-01-01");
}

#[test]
fn the_next_question_is_the_one_after_which_the_fewest_are_left() {
    // Each matters as often as the others, but one says which of them does.
    let either = json!({ "any": [
        { "all": [leaf("citizen", json!(true)), leaf("mentor", json!(true))] },
        { "all": [leaf("citizen", json!(false)), leaf("on", json!(true))] } ] });
    assert_eq!(answer(&either, json!({}))["next_field"], "citizen");
    assert_eq!(answer(&either, json!({ "citizen": false }))["next_field"], "on");
    // The earlier of two that leave as few.
    let both = json!({ "all": [leaf("on", json!(true)), leaf("mentor", json!(true))] });
    assert_eq!(answer(&both, json!({}))["next_field"], "mentor");
}

#[test]
fn a_person_is_asked_a_question_in_its_turn() {
    let both = json!({ "all": [leaf("mentor", json!(true)), leaf("citizen", json!(true))] });
    let mut pack = pack(&both);
    pack["fields"][4]["asked_when"] = json!({ "is": { "field": "citizen", "value": true } });
    let pack = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}"));
    let start = Session::new(&pack, Setup::of(&pack), today());
    let asked = |session: &Session| session.current(&pack).map(|question| question.id(&pack).to_owned());
    let told = |citizen: Option<bool>| {
        let answer = Answer::Field(citizen.map(lead_or_manage::eligibility::Value::YesNo));
        start.after(&pack, &Action::Answered { question: start.current(&pack).unwrap(), answer }, today())
    };
    // Both tell as much, and the other one comes first; a program may know either.
    assert_eq!(answer(&both, json!({}))["next_field"], "mentor");
    assert_eq!(asked(&start).as_deref(), Some("citizen"));
    assert_eq!(asked(&told(Some(true))).as_deref(), Some("mentor"));
    // Whose turn never comes is not asked.
    assert_eq!(asked(&told(Some(false))), None);
    assert_eq!(asked(&told(None)), None);
}

#[test]
fn a_question_that_waits_for_two_facts_may_come_while_one_is_open() {
    let leaves = ["mentor", "citizen", "resident"].map(|field| leaf(field, json!(true)));
    let all = json!({ "all": leaves });
    let mut pack = pack(&all);
    let is = |field: &str| json!({ "is": { "field": field, "value": true } });
    pack["fields"][4]["asked_when"] = json!({ "all": [is("citizen"), is("resident")] });
    let pack = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}"));
    let start = Session::new(&pack, Setup::of(&pack), today());
    let question = start.current(&pack).unwrap();
    let told = |value: Option<bool>| {
        let answer = Answer::Field(value.map(lead_or_manage::eligibility::Value::YesNo));
        start.after(&pack, &Action::Answered { question, answer }, today())
    };
    let mentor = pack.rules.field("mentor").unwrap().0;
    let waits_in_vain = |session: &Session| session.asking().spared.iter().any(|spared| spared.field == mentor);
    assert_eq!((start.asking().left, question.id(&pack)), (3, "citizen"));
    let yes = told(Some(true));
    assert_eq!((yes.asking().left, waits_in_vain(&yes)), (2, false));
    let unsure = told(None);
    assert_eq!((unsure.asking().left, waits_in_vain(&unsure)), (1, true));
}

#[test]
fn how_far_a_condition_is_met_is_not_forgotten() {
    // A degree opens nothing more than school does, for want of the citizenship, but for the
    // mentor's question: that comes after it and the residence.
    let way = ["school", "degree"].map(|level| leaf("level", json!(level)));
    let [school, degree] = way;
    let [mentor, resident, citizen] = ["mentor", "resident", "citizen"].map(|field| leaf(field, json!(true)));
    let mut pack = pack(&json!({ "any": [{ "all": [school, resident, mentor] }, { "all": [degree, citizen] }] }));
    pack["fields"][4]["asked_when"] = json!({ "all": [
        { "at_least": { "field": "level", "value": "degree" } }, { "is": { "field": "resident", "value": true } }] });
    let pack = parse(&pack.to_string(), "").unwrap_or_else(|problems| panic!("{problems}"));
    let known = profile(&pack.rules, json!({ "citizen": false }));
    let sets: Vec<_> = pack.rules.rule_sets.iter().collect();
    let askable = Askable { in_turn: true, ..Askable::default() };
    let next = Panel::new(&pack.rules, &sets, &known, today()).next(&askable).unwrap();
    // Of the level first 11/6 questions are expected, of the residence 10/6.
    assert_eq!(pack.rules.field_at(next).unwrap().id, "resident");
}

#[test]
fn gates_that_are_shown_together_are_asked_together() {
    let asked = |gates: [&Value; 2]| {
        let pack = parse(&pack_of_two(gates).to_string(), "").unwrap_or_else(|problems| panic!("{problems}"));
        let session = Session::new(&pack, Setup::of(&pack), today());
        session.current(&pack).map(|question| question.id(&pack).to_owned())
    };
    let [mentor, on] = [leaf("mentor", json!(true)), leaf("on", json!(true))];
    // The first alone would ask for the mentor first; the one fact may settle both.
    assert_eq!(asked([&json!({ "all": [mentor, on] }), &on]).as_deref(), Some("on"));
    // One of them is met in any case, and still it matters which.
    assert_eq!(asked([&mentor, &leaf("mentor", json!(false))]).as_deref(), Some("mentor"));
}

#[test]
fn a_gap_is_of_a_way_that_it_can_open() {
    let tree = json!({ "any": [leaf("points", json!(80)), { "all": [leaf("points", json!(40)), leaf("mentor", json!(true))] }] });
    let gap =
        |mentor: Value| answer(&tree, json!({ "points": 0, "mentor": mentor }))["routes"][0]["gaps"]["points"].clone();
    assert_eq!(gap(json!(false)), json!([80, 80]));
    assert_eq!(gap(json!(true)), json!([40, 40]));
    assert_eq!(gap(Value::Null), json!([40, 80]));
}

#[test]
fn what_cannot_change_meets_an_any_too() {
    let tree = json!({ "all": [{ "any": [leaf("level", json!("degree")), leaf("points", json!(6))] }, leaf("mentor", json!(true))] });
    let gap = |level: Value| {
        answer(&tree, json!({ "level": level, "points": 0, "mentor": true }))["routes"][0]["gaps"]["points"].clone()
    };
    assert_eq!(gap(json!("degree")), json!([0, 0]));
    assert_eq!(gap(json!("school")), json!([6, 6]));
    assert_eq!(gap(Value::Null), json!([0, 6]));
}

#[test]
fn thresholds_that_no_value_takes_are_refused() {
    for value in [json!(35.5), json!(101), json!(-1)] {
        let found = problems(&leaf("points", value.clone()));
        assert!(found.to_string().contains("a value that the field can take"), "{value}: {found}");
    }
    let mut above = leaf("points", json!(100));
    above = json!({ "above": above["at_least"] });
    assert!(problems(&above).to_string().contains("a value that the field can take"));
}

#[test]
fn only_months_come_with_time_and_ids_are_plain() {
    let mut years = pack(&leaf("a", json!(1)));
    years["fields"][1]["type"]["number"]["unit"] = json!("year");
    assert!(parse(&years.to_string(), "").unwrap_err().to_string().contains("no number of months"));
    for id in ["", "10", "__proto__", "a b"] {
        let mut odd = pack(&leaf("a", json!(1)));
        odd["fields"][5]["id"] = json!(id);
        odd["fields"][1]["changes"]["time"]["accrues_with"] = json!(id);
        odd["fields"][2]["changes"]["time"]["accrues_with"] = json!(id);
        assert!(parse(&odd.to_string(), "").unwrap_err().to_string().contains("/fields/5/id"), "{id}");
    }
}

#[test]
fn many_facts_in_a_row_are_not_entangled() {
    let fields: Vec<Value> =
        (0..300).map(|i| json!({ "id": format!("f{i}"), "type": "yes_no", "changes": "effort" })).collect();
    let all: Vec<Value> = (0..300).map(|i| leaf(&format!("f{i}"), json!(true))).collect();
    let mut row = pack(&json!({ "all": all }));
    row["fields"] = json!(fields);
    assert!(parse(&row.to_string(), "").is_ok());
}
