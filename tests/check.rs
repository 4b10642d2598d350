//! What a pack's author is told: everything at once, each with its place, and nothing about
//! a pack that is good.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::check::{
    Checked, Code, MOST_BYTES, MOST_DEPTH, MOST_VALUES, Problem, Severity, check, check_shape,
};
use lead_or_manage::quiz::pack::{PackWithWords, Problems, words};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../examples/packs/staff-or-architect.json");
const SMALLEST: &str = include_str!("../examples/packs/smallest.json");
const LADDER: &str = include_str!("packs/ladder.json");

#[track_caller]
fn good(text: &str) -> PackWithWords {
    let Checked { problems, pack } = check(text);
    assert_eq!(problems, []);
    pack.unwrap()
}

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

/// What is wrong with the example once this is changed.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<Problem> {
    let mut pack = example();
    change(&mut pack);
    check(&pack.to_string()).problems
}

#[track_caller]
fn expect(problems: &[Problem], code: &str, pointer: &str) -> Problem {
    let hit = problems.iter().find(|problem| problem.code == code && problem.pointer == pointer);
    hit.unwrap_or_else(|| panic!("no {code} at {pointer}, but {problems:#?}")).clone()
}

#[test]
fn good_packs_have_no_problems_and_a_certificate() {
    for text in [EXAMPLE, SMALLEST, LADDER] {
        let pack = good(text).pack;
        let certificate = pack.certificate.unwrap();
        assert_eq!(certificate.rule_sets.len(), pack.rules.rule_sets.len());
        assert!(certificate.rule_sets.iter().all(|figures| figures.hash.len() == 64));
        assert_eq!(pack.hash.len(), 64);
    }
}

#[test]
fn the_example_holds_what_it_is_to_show() {
    let PackWithWords { pack, texts } = good(EXAMPLE);
    assert!((6..=10).contains(&pack.scenarios.len()) && (8..=12).contains(&pack.pairs.len()));
    assert_eq!((pack.facets.len(), pack.ratings.len(), pack.rules.rule_sets.len()), (3, 4, 3));
    let languages: Vec<&str> = texts.iter().map(|(language, _)| language.as_str()).collect();
    assert_eq!(languages, ["en", "de"]);
    // No language takes the other's texts for its own.
    assert_eq!(texts[0].1.len(), texts[1].1.len());
    let same = texts[0].1.iter().zip(&texts[1].1).filter(|(en, de)| en == de).count();
    assert!(same < 8, "{same} texts are the same in both languages");
}

#[test]
fn where_no_question_is_marked_core_all_are() {
    assert!(good(SMALLEST).pack.pairs.iter().all(|pair| pair.core));
    let problems = |core: Value| {
        let mut pack = example();
        pack["pairs"][0]["core"] = core;
        check(&pack.to_string()).pack.unwrap().pack.pairs.iter().filter(|pair| pair.core).count()
    };
    assert_eq!((problems(json!(false)), problems(json!(true))), (9, 1));
    assert!(good(EXAMPLE).pack.scenarios.iter().all(|item| item.core));
}

#[test]
fn rules_have_a_fingerprint_that_changes_with_them() {
    let hash = |points: u32| {
        let mut pack = example();
        pack["rule_sets"][0]["gate"]["routes"][0]["requirement"]["all"][2]["at_least"]["value"] = json!(points);
        pack["examples"] = json!([]);
        check(&pack.to_string()).pack.unwrap().pack.certificate.unwrap().rule_sets[0].hash.clone()
    };
    assert_eq!(hash(20), hash(20));
    assert_ne!(hash(20), hash(19));
}

#[test]
fn a_problem_has_its_line_and_column_in_characters() {
    let text = EXAMPLE.replacen("\"Engineering ladder, third edition\"", "\"Leiter – 🪜\", \"tile\": 1", 1);
    let problems = check(&text).problems;
    let problem = expect(&problems, "unknown_key", "/sources/0/tile");
    let line = text.lines().nth(problem.line as usize - 1).unwrap();
    let (before, _) = line.split_once("\"tile\"").unwrap();
    assert_eq!(problem.column as usize, before.chars().count() + 1);
    assert!(before.len() > before.chars().count());
}

#[test]
fn everything_is_told_at_once_in_the_order_of_the_file() {
    let problems = changed(|pack| {
        pack["format"] = json!(2);
        pack["roles"] = json!(["staff_engineer"]);
        let answer = pack["knowledge"][0].as_object_mut().unwrap().remove("answer").unwrap();
        pack["knowledge"][0]["anwser"] = answer;
        pack["pairs"][0]["first"] = json!("tecnical");
        pack["rule_sets"][0]["gate"]["routes"][0]["requirement"]["all"][0]["at_leest"] = json!({});
        pack["fields"][1]["type"]["number"]["max"] = json!("many");
    });
    expect(&problems, "out_of_range", "/format");
    expect(&problems, "too_few", "/roles");
    expect(&problems, "wrong_type", "/fields/1/type/number/max");
    let value = expect(&problems, "unknown_value", "/pairs/0/first");
    assert_eq!(value.suggestion.as_deref(), Some("technical"));
    let key = expect(&problems, "unknown_key", "/knowledge/0/anwser");
    assert_eq!(key.suggestion.as_deref(), Some("answer"));
    let operator = "/rule_sets/0/gate/routes/0/requirement/all/0/at_leest";
    assert_eq!(expect(&problems, "unknown_key", operator).suggestion, None, "there is an `at_least` already");
    assert!(problems.is_sorted_by_key(|problem| (problem.line, problem.column)));
}

#[test]
fn what_is_no_json_is_told_where_and_what_was_expected() {
    let cases = [
        ("", "the end of the file", "a value"),
        ("\u{feff}{}", "a byte order mark", "plain UTF-8"),
        ("{\"id\": \"a\",}", "a comma before `}`", "no comma after the last"),
        ("{\"roles\": [\"a\", \"b\",]}", "a comma before `]`", "no comma after the last"),
        ("{\n  // roles\n  \"roles\": 1}", "a comment", "no comments"),
        ("{'id': 1}", "a single quote", "a key in double quotes"),
        ("{id: 1}", "`id`", "a key in double quotes"),
        ("{\"id: 1\n}", "does not end on its line", "a closing quote"),
        ("{\"id\": \"a\" \"version\": 1}", "`\"`", "a comma or `}`"),
        ("{\"id\" 1}", "`1`", "a colon"),
        ("{\"id\": True}", "`True`", "true, false or null"),
        ("{\"id\": 01}", "`01`", "a number"),
        ("{\"id\": \"\\x\"}", "a backslash", "\\\\"),
        ("{\"id\": \"\\ud800\"}", "a backslash", "\\u"),
        ("{\"id\": “a”}", "a typographic quotation mark", "double quotes"),
        ("{} {}", "more text", "nothing after"),
        ("{\"id\": [1, 2", "the end of the file", "a comma or `]`"),
    ];
    for (text, found, expected) in cases {
        let problems = check(text).problems;
        let [problem] = problems.as_slice() else { panic!("{text}: {problems:#?}") };
        assert_eq!((problem.code, problem.severity), ("not_json", Severity::Error), "{text}");
        assert!(problem.found.contains(found) && problem.expected.contains(expected), "{text}: {problem}");
    }
    let problems = check("{\n  \"pairs\": [\n    {\"id\": \"P1\",}\n]}").problems;
    assert_eq!((problems[0].line, problems[0].column, problems[0].pointer.as_str()), (3, 16, "/pairs/0"));
}

#[test]
fn keys_that_stand_twice_are_told() {
    let text = SMALLEST.replacen("\"format\": 1,", "\"format\": 1, \"format\": 1,", 1);
    let problems = check(&text).problems;
    assert_eq!((problems.len(), problems[0].code, problems[0].column), (1, "duplicate_key", 16));
}

#[test]
fn rules_that_say_nothing_are_told() {
    let route = "/rule_sets/0/gate/routes/0/requirement";
    // No one can be of two levels' worth at once, since one is more than there are.
    let problems = changed(|pack| {
        let all = pack.pointer_mut(&format!("{route}/all")).unwrap().as_array_mut().unwrap();
        all.push(json!({ "is": { "id": "a", "field": "incident_review", "value": true, "facts": ["L15"] } }));
        all.push(json!({ "is": { "id": "b", "field": "incident_review", "value": false, "facts": ["L15"] } }));
        pack["words"]["en"]["requirement-staff-engineer-a"] = json!("One");
        pack["words"]["en"]["requirement-staff-engineer-b"] = json!("Other");
    });
    expect(&problems, "never_met", route);
    let problems = changed(|pack| {
        let nothing = json!({ "at_least": { "id": "nothing", "field": "decisions", "value": 0, "facts": ["L6"] } });
        *pack.pointer_mut("/rule_sets/1/gate/routes/0/requirement").unwrap() = nothing;
    });
    expect(&problems, "always_met", "/rule_sets/1/gate");
    let problems = changed(|pack| {
        let reviews = format!("{route}/all/2/at_least/value");
        *pack.pointer_mut(&reviews).unwrap() = json!(5);
    });
    expect(&problems, "shadowed_route", "/rule_sets/0/gate/routes/1");
    let problems = changed(|pack| {
        let value = "/rule_sets/1/gate/routes/1/requirement/all/2/is/value";
        *pack.pointer_mut(value).unwrap() = json!(false);
    });
    expect(&problems, "more_hurts", "/rule_sets/1");
    let problems = changed(|pack| {
        pack["fields"].as_array_mut().unwrap().push(json!({ "id": "shoe_size", "type": "yes_no", "changes": "never" }));
    });
    expect(&problems, "never_decides", "/fields/7");
    let problems = changed(|pack| pack["fields"][1]["asked_when"]["at_least"]["value"] = json!("engineer"));
    expect(&problems, "always_met", "/fields/1/asked_when");
    let problems = changed(|pack| pack["examples"][0]["verdict"] = json!("not_yet"));
    expect(&problems, "example_fails", "/examples/0/verdict");
    let problems = changed(|pack| pack["examples"][0]["profile"]["design_reviews"] = json!("many"));
    expect(&problems, "example_unreadable", "/examples/0/profile/design_reviews");
}

/// The example with something else at a place; the key may be new.
fn with(place: &str, value: Value) -> Vec<Problem> {
    changed(|pack| {
        let (holder, key) = place.rsplit_once('/').unwrap();
        match pack.pointer_mut(holder).unwrap() {
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
            holder => holder[key] = value,
        }
    })
}

#[test]
fn each_kind_of_mistake_has_its_code_and_its_place() {
    let route = "/rule_sets/0/gate/routes/0/requirement";
    let level = json!({ "at_least": { "field": "level", "value": "senior" } });
    let cases: &[(&str, Value, &str, &str)] = &[
        ("/facts/1/id", json!("L1"), "duplicate_id", "/facts/1/id"),
        ("/ratings/0/id", json!("P1"), "duplicate_id", "/ratings/0/id"),
        ("/rule_sets/1/id", json!("staff-engineer"), "duplicate_id", "/rule_sets/1/id"),
        ("/roles/1", json!("both"), "taken_name", "/roles/1"),
        ("/fields/1/changes/time/periods", json!("level"), "taken_name", "/fields/1/changes/time/periods"),
        ("/fields/1/changes/time/accrues_with", json!("level"), "wrong_field", "/fields/1/changes/time/accrues_with"),
        ("/fields/1/changes/time/accrues_with", json!("stays"), "unknown_name", "/fields/1/changes/time/accrues_with"),
        ("/rule_sets/0/window/field", json!("design_reviews"), "wrong_field", "/rule_sets/0/window/field"),
        ("/rule_sets/0/window/years", json!(1), "window_too_short", "/rule_sets/0/window/years"),
        (
            "/rule_sets/0/checklist",
            json!({ "steps": ["a"], "items": [{ "id": "a", "step": "a", "importance": "helpful", "facts": ["L1"] }] }),
            "gate_or_checklist",
            "/rule_sets/0",
        ),
        ("/rule_sets/0/gate", Value::Null, "gate_or_checklist", "/rule_sets/0"),
        (
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/facts",
            json!([]),
            "no_source",
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least",
        ),
        ("/rule_sets/2/checklist/items/1/facts", json!([]), "no_source", "/rule_sets/2/checklist/items/1"),
        ("/rule_sets/2/checklist/items/1/step", json!("shwo"), "unknown_name", "/rule_sets/2/checklist/items/1/step"),
        (route, level, "missing_key", "/rule_sets/0/gate/routes/0/requirement/at_least/id"),
        (
            "/rule_sets/0/gate/routes/0/requirement/all/0/at_least/value",
            json!("seniour"),
            "unknown_name",
            "/rule_sets/0/gate/routes/0/requirement/all/0/at_least/value",
        ),
        (
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/value",
            json!(2.5),
            "wrong_value",
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/value",
        ),
        (
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/value",
            json!(10_001),
            "wrong_value",
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/value",
        ),
        (
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/unit",
            json!("hour"),
            "wrong_value",
            "/rule_sets/0/gate/routes/0/requirement/all/2/at_least/unit",
        ),
        ("/knowledge/0/facts", json!([]), "uncited", "/knowledge/0"),
        ("/knowledge/0/facts/0", json!("L88"), "unknown_name", "/knowledge/0/facts/0"),
        ("/knowledge/0/accept", json!(["arcitect"]), "unknown_name", "/knowledge/0/accept/0"),
        ("/facts/0/source", json!("lader"), "unknown_name", "/facts/0/source"),
        ("/facts/0/quote", json!("one ".repeat(26)), "too_long", "/facts/0/quote"),
        ("/sources/0/title", json!(""), "too_short", "/sources/0/title"),
        ("/sources/0/link", json!("javascript:alert(1)"), "wrong_form", "/sources/0/link"),
        ("/sources/0/via", json!("other"), "unknown_name", "/sources/0/via"),
        ("/checked", json!("2026-02-30"), "wrong_form", "/checked"),
        ("/languages/1", json!("pt"), "language_not_spoken", "/languages/1"),
        ("/languages", json!([]), "too_few", "/languages"),
        ("/fields/2/type/number/hint_above", json!(1e9), "out_of_range", "/fields/2/type/number/hint_above"),
        ("/examples/0/rule_set", json!("staff-enginer"), "unknown_name", "/examples/0/rule_set"),
        ("/examples/0/rule_set", json!("ladder-checklist"), "example_unreadable", "/examples/0/rule_set"),
        ("/examples/0/as_of", json!("2026-13-01"), "example_unreadable", "/examples/0/as_of"),
    ];
    for (place, value, code, pointer) in cases {
        expect(&with(place, value.clone()), code, pointer);
    }
}

#[test]
fn a_slip_in_one_place_does_not_hide_what_is_wrong_in_another() {
    let problems = changed(|pack| {
        pack["examples"][0]["verdict"] = json!("not_yet");
        pack["knowledge"][0]["facts"] = json!(["L88"]);
        pack["words"]["en"].as_object_mut().unwrap().remove("s1");
        pack["fields"].as_array_mut().unwrap().push(json!({ "id": "shoe_size", "type": "yes_no", "changes": "never" }));
    });
    expect(&problems, "unknown_name", "/knowledge/0/facts/0");
    expect(&problems, "missing_text", "/words/en/s1");
    expect(&problems, "never_decides", "/fields/7");
}

#[test]
fn words_are_told_by_name_and_a_gap_is_filled_from_the_first_language() {
    let problems = changed(|pack| {
        let words = pack["words"]["en"].as_object_mut().unwrap();
        let title = words.remove("pack-title").unwrap();
        words.insert("pack-titel".to_owned(), title);
        pack["words"]["en"]["field-level-if"] = json!("your level is known");
        pack["words"]["en"]["s1"] = json!("  ");
        pack["words"]["fr"] = json!({});
        pack["words"]["de"].as_object_mut().unwrap().remove("s2-reason");
    });
    expect(&problems, "missing_text", "/words/en/pack-title");
    expect(&problems, "missing_text", "/words/en/s1");
    expect(&problems, "placeholder", "/words/en/field-level-if");
    expect(&problems, "unknown_name", "/words/fr");
    expect(&problems, "missing_translation", "/words/de/s2-reason");
    let titel = expect(&problems, "unused_text", "/words/en/pack-titel");
    assert_eq!(titel.suggestion.as_deref(), Some("pack-title"));
    let mut pack = example();
    pack["words"]["de"].as_object_mut().unwrap().remove("s2-reason");
    let texts = check(&pack.to_string()).pack.unwrap().texts;
    let said = &texts[1].1.iter().find(|(name, _)| name == "s2-reason").unwrap().1;
    assert_eq!(Some(said.as_str()), pack["words"]["en"]["s2-reason"].as_str());
    assert!(texts.iter().all(|(_, texts)| texts.is_sorted()));
}

#[test]
fn a_link_that_may_lead_nowhere_is_told() {
    let problems = changed(|pack| {
        pack["words"]["de"]["s1-reason"] = json!("Mehr [hier](http://example.org/) und [dort](https://example.org/).");
    });
    let link = expect(&problems, "refused_link", "/words/de/s1-reason");
    assert_eq!((link.found.as_str(), problems.len()), ("`http://example.org/`", 1));
}

#[test]
fn what_nothing_uses_is_told_and_so_is_a_bank_that_leans() {
    let problems = changed(|pack| {
        pack["facts"].as_array_mut().unwrap().push(json!({ "id": "L99", "source": "ladder", "quote": "Nothing." }));
        pack["sources"]
            .as_array_mut()
            .unwrap()
            .push(json!({ "id": "other", "title": "Other", "publisher": "Nobody", "confidence": "low" }));
        pack["facets"].as_array_mut().unwrap().push(json!("color"));
        for language in ["en", "de"] {
            pack["words"][language]["facet-color"] = json!("Color");
            pack["words"][language]["p1-people"] = json!("Go and see and do not stop.");
        }
        for item in pack["knowledge"].as_array_mut().unwrap() {
            item["answer"] = json!("architect");
        }
        for item in pack["pairs"].as_array_mut().unwrap() {
            item["first"] = json!("people");
        }
    });
    assert!(problems.iter().all(|problem| problem.severity == Severity::Warning), "{problems:#?}");
    expect(&problems, "unused_fact", "/facts/17");
    expect(&problems, "unused_source", "/sources/1");
    expect(&problems, "unused_facet", "/facets/3");
    expect(&problems, "unbalanced", "/knowledge");
    expect(&problems, "unbalanced", "/knowledge/2/answer");
    expect(&problems, "unbalanced", "/pairs");
    expect(&problems, "hard_to_answer", "/words/en/p1-people");
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let started = std::time::Instant::now();
    let problems = check(&"x".repeat(10 * MOST_BYTES)).problems;
    assert_eq!((problems.len(), problems[0].code), (1, "too_large"));
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn what_is_too_deep_too_many_or_too_long_is_told() {
    for text in ["[".repeat(100_000), "{\"a\":".repeat(100_000)] {
        assert_eq!(check(&text).problems[0].code, "too_deep");
    }
    assert_eq!(check(&format!("[{}0]", "0,".repeat(600_000))).problems[0].code, "too_many");
    let problems = changed(|pack| pack["words"]["en"]["s1"] = json!("long ".repeat(1_000)));
    expect(&problems, "too_long", "/words/en/s1");
    let problems = changed(|pack| {
        let route = pack["rule_sets"][0]["gate"]["routes"][0].take();
        pack["rule_sets"][0]["gate"]["routes"] = json!(vec![route; 101]);
    });
    expect(&problems, "too_many", "/rule_sets/0/gate/routes");
}

#[test]
fn with_an_error_there_is_no_pack_and_with_a_warning_there_is() {
    let without = |name: &str| {
        let mut pack = example();
        pack["words"]["en"].as_object_mut().unwrap().remove(name);
        check(&pack.to_string())
    };
    let [error, warning] = ["s1", "s1-recall"].map(without);
    assert!(error.has_errors() && error.pack.is_none() && error.problems.len() == 1, "{:#?}", error.problems);
    assert!(!warning.has_errors() && warning.pack.is_some(), "{:#?}", warning.problems);
}

#[test]
fn the_limits_themselves_are_within() {
    let first = |text: &str| check(text).problems[0].code;
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert_eq!([MOST_DEPTH + 1, MOST_DEPTH + 2].map(|depth| first(&nested(depth))), ["wrong_type", "too_deep"]);
    let list = |values: usize| format!("[{}0]", "0,".repeat(values - 2));
    assert_eq!([MOST_VALUES, MOST_VALUES + 1].map(|values| first(&list(values))), ["wrong_type", "too_many"]);
    let long = |bytes: usize| "x".repeat(bytes);
    let said = |letters: usize| changed(|pack| pack["words"]["en"]["pack-lede"] = json!("x".repeat(letters)));
    assert_eq!((said(4_000), said(4_001)[0].code), (vec![], "too_long"));
    assert_eq!([MOST_BYTES, MOST_BYTES + 1].map(|bytes| first(&long(bytes))), ["not_json", "too_large"]);
}

#[test]
fn no_more_problems_are_gathered_than_someone_would_read() {
    let twice = format!("{{{}\"a\": 1}}", "\"a\": 1, ".repeat(Problems::MOST + 20));
    let count = |problems: &[Problem], code| problems.iter().filter(|problem| problem.code == code).count();
    assert_eq!(count(&check(&twice).problems, "duplicate_key"), Problems::MOST);
    let problems = changed(|pack| {
        for i in 0..Problems::MOST + 20 {
            pack[format!("chekced{i}")] = json!(1);
        }
    });
    assert_eq!(problems.len(), Problems::MOST);
    // So many are no slips.
    let problems = changed(|pack| {
        pack["words"] = json!({ "en": {} });
        for item in pack["knowledge"].as_array_mut().unwrap() {
            for i in 0..9 {
                item[format!("sourecs{}", "s".repeat(i % 2))] = json!([]);
                item[format!("facst{i}")] = json!([]);
            }
        }
    });
    let helped = problems.iter().filter(|problem| problem.suggestion.is_some()).count();
    let told = count(&problems, "unknown_key");
    assert!(told > 50 && (1..=50).contains(&helped), "{helped} of {told}");
    let problems = changed(|pack| {
        let fact = |i: usize| json!({ "id": format!("M{i}"), "source": "laddre", "quote": "So." });
        pack["facts"].as_array_mut().unwrap().extend((0..60).map(fact));
    });
    let told = problems.iter().filter(|problem| problem.code == "unknown_name");
    let helped = told.clone().filter(|problem| problem.suggestion.as_deref() == Some("ladder"));
    assert_eq!((told.count(), helped.count()), (60, 50));
}

#[test]
fn a_name_is_a_slip_of_one_that_is_near() {
    let suggested = |name: &str, slip: &str| {
        let problems = changed(|pack| {
            pack["sources"]
                .as_array_mut()
                .unwrap()
                .push(json!({ "id": name, "title": "T", "publisher": "P", "confidence": "low" }));
            pack["facts"][0]["source"] = json!(slip);
        });
        let problem = problems.iter().find(|problem| problem.pointer == "/facts/0/source").unwrap();
        problem.suggestion.as_deref() == Some(name)
    };
    let long = |letters: usize| "a-name".chars().cycle().take(letters).collect::<String>();
    assert!(suggested("guide", "giude") && suggested("guide", "guid") && !suggested("guide", "gide-s"));
    assert!(suggested(&long(80), &long(79)) && suggested(&long(79), &long(80)) && !suggested(&long(80), &long(81)));
}

#[test]
fn the_shape_alone_is_what_an_editor_tells() {
    let text = EXAMPLE.replacen("\"format\": 1", "\"format\": 2", 1).replacen("\"L2\"", "\"L200\"", 1);
    let codes: Vec<&str> = check_shape(&text).iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["out_of_range"]);
    assert_eq!(check_shape("{").len(), 1);
    assert_eq!(check_shape(EXAMPLE), []);
}

#[test]
fn rules_too_many_to_walk_are_told_and_the_pack_works_without_a_certificate() {
    let text = include_str!("packs/twelve.json");
    let mut pack: Value = serde_json::from_str(text).unwrap();
    let bare = lead_or_manage::quiz::pack::parse(text, "").unwrap();
    let needed = words::check(&bare, &[]).unwrap_err();
    let names = needed.0.iter().map(|problem| problem.place.trim_start_matches('/').to_owned());
    pack["words"] = json!({ "en": names.map(|name| (name, json!("{$value}"))).collect::<serde_json::Map<_, _>>() });
    let Checked { problems, pack } = check(&pack.to_string());
    let unproven = expect(&problems, "unproven", "/rule_sets/0");
    assert_eq!(unproven.expected, "fewer fields or fewer thresholds, to have a certificate");
    assert_eq!(pack.unwrap().pack.certificate, None);
}

#[test]
fn every_code_has_a_name_of_its_own_and_a_meaning() {
    let mut ids: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    assert!(Code::ALL.iter().all(|code| code.means().ends_with('.')));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Code::ALL.len());
}
