//! Packs as large as they may be: a real one is checked in a moment, and one that was made
//! to be slow is given up in time.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test may fail, and says how long it took"
)]

use std::time::Instant;

use lead_or_manage::check::{Checked, check};
use serde_json::{Map, Value, json};

const LANGUAGES: [&str; 6] = ["en", "es", "de", "fr", "ja", "ar"];

fn example() -> Value {
    serde_json::from_str(include_str!("../examples/packs/staff-or-architect.json")).unwrap()
}

fn timed(what: &str, pack: &Value) -> Checked {
    let text = pack.to_string();
    let start = Instant::now();
    let checked = check(&text);
    eprintln!("{what}: {} kB in {:?}, {} problems", text.len() / 1_000, start.elapsed(), checked.problems.len());
    checked
}

/// The example with a thousand questions, in six languages.
fn thousand() -> Value {
    let mut pack = example();
    let mut words = pack["words"]["en"].as_object().unwrap().clone();
    let mut fill = |list: &str, of: usize, part: &[&str], id: &str| {
        let items = pack[list].as_array().unwrap().clone();
        let many = (0..of).map(|i| {
            let mut item = items[i % items.len()].clone();
            let (old, new) = (item["id"].as_str().unwrap().to_lowercase(), format!("{id}{i}"));
            for part in part {
                let text = words.get(&format!("{old}{part}")).cloned();
                words.extend(text.map(|text| (format!("{}{part}", new.to_lowercase()), text)));
            }
            item["id"] = json!(new);
            item
        });
        pack[list] = many.collect();
    };
    fill("knowledge", 396, &["", "-reason", "-recall", "-other-side"], "K-");
    fill("pairs", 504, &["-technical", "-people"], "P-");
    fill("ratings", 100, &[""], "N-");
    words.retain(|name, _| !name.starts_with(['s', 'p', 'r']) || name.contains('-') && !is_old(name));
    pack["languages"] = json!(LANGUAGES);
    pack["words"] = LANGUAGES
        .iter()
        .map(|language| ((*language).to_owned(), Value::Object(words.clone())))
        .collect::<Map<_, _>>()
        .into();
    pack
}

/// Whether a text is of one of the questions that were copied.
fn is_old(name: &str) -> bool {
    name.split('-').next().is_some_and(|id| id.len() == 2 && id.as_bytes()[1].is_ascii_digit())
}

#[test]
fn a_thousand_questions_in_six_languages_are_checked_and_proven() {
    let Checked { problems, pack } = timed("1,000 questions in 6 languages", &thousand());
    assert_eq!(problems, []);
    let pack = pack.unwrap();
    let (pack, texts) = (pack.pack, pack.texts);
    assert_eq!(pack.scenarios.len() + pack.pairs.len() + pack.ratings.len(), 1_000);
    assert_eq!(texts.len(), 6);
    assert!(pack.certificate.is_some());
}

fn leaf(field: usize, n: usize, value: usize) -> Value {
    json!({ "at_least": { "id": format!("t{n}"), "field": format!("n{field}"), "value": value, "facts": ["L1"] } })
}

/// Many rule sets of many routes over many fields, with these tests in each route.
fn hostile(sets: usize, routes: usize, fields: usize, tests: impl Fn(usize) -> Vec<(usize, usize)>) -> Value {
    let mut pack = example();
    let field = |i| json!({ "id": format!("n{i}"), "type": { "number": { "unit": "hour", "max": 1000 } }, "changes": "effort" });
    pack["fields"] = (0..fields).map(field).collect();
    let set = |s| {
        let mut n = 0;
        let route = |r| {
            let all = tests(r).into_iter().map(|(field, value)| {
                n += 1;
                leaf(field, n, value)
            });
            json!({ "id": format!("r{r}"), "requirement": { "all": all.collect::<Vec<_>>() } })
        };
        let routes: Vec<Value> = (0..routes).map(route).collect();
        json!({ "id": format!("s{s}"), "confidence": "low", "gate": { "routes": routes } })
    };
    pack["rule_sets"] = (0..sets).map(set).collect();
    pack["plan"] = json!([]);
    pack["examples"] = json!([]);
    pack
}

#[test]
fn packs_made_to_be_slow_are_given_up_in_time() {
    timed("entangled rules", &hostile(50, 72, 12, |r| vec![(r % 6, r / 6 + 1), (r % 6 + 6, 13 - r / 6)]));
    timed("many cells", &hostile(50, 12, 12, |r| vec![(r, 1), ((r + 1) % 12, 2)]));
    timed("just few enough cells", &hostile(50, 100, 4, |r| (0..4).map(|f| (f, (r * (f + 3)) % 7 + 1)).collect()));
    timed("many tests", &hostile(20, 50, 200, |r| (0..40).map(|f| ((f * 5 + r) % 200, 1)).collect()));
    timed("many small gates", &hostile(50, 8, 12, |r| vec![(r, 1)]));
    let mut nested = example();
    let mut tree = json!({ "at_least": { "field": "decisions", "value": 1 } });
    for _ in 0..14 {
        let other = json!({ "is": { "field": "mentoring", "value": true } });
        tree = json!({ "all": [{ "any": [tree, other.clone()] }, other] });
    }
    nested["plan"][0]["if"] = tree;
    timed("deep conditions", &nested);
    let unknown = (0..100_000).map(|i| format!("unknown-{i}")).collect::<Vec<_>>();
    let mut names = example();
    names["words"]["en"] =
        unknown.iter().take(9_000).map(|name| (name.clone(), json!("x"))).collect::<Map<_, _>>().into();
    timed("many unknown names", &names);
    let mut facts = example();
    facts["facts"] = (0..5_000).map(|i| json!({ "id": format!("F{i}"), "source": "ladder", "quote": "x" })).collect();
    facts["notes"] = (0..200)
        .map(
            |i| json!({ "id": format!("n{i}"), "topic": "outlook", "facts": unknown[i * 100..(i + 1) * 100].to_vec() }),
        )
        .collect();
    timed("many facts that are not there", &facts);
    timed("a list of the same", &json!(vec![json!({ "x": 1 }); 90_000]));
}
