//! A pack that is wrong does not build, and says where.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::check::check;
use lead_or_manage::content;
use lead_or_manage::quiz::Setup;
use lead_or_manage::quiz::pack::words::{self, owner_id, owner_name};
use lead_or_manage::quiz::pack::{Owner, Pack, PackWithWords, Pole, Problems, Source, bank, parse, parse_with_words};
use serde_json::{Value, json};

fn built_in() -> Value {
    serde_json::from_str(include_str!("../content/pack.json")).unwrap()
}

/// What is wrong once this place of the built-in pack holds something else.
fn problems(pointer: &str, value: Value) -> Problems {
    let mut pack = built_in();
    *pack.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    match parse(&pack.to_string(), "") {
        Ok(pack) => bank::check(&pack).unwrap_err(),
        Err(problems) => problems,
    }
}

#[track_caller]
fn expect(pointer: &str, value: Value, place: &str, found: &str) {
    let problems = problems(pointer, value);
    let hit = problems.0.iter().any(|problem| problem.place.contains(place) && problem.found.contains(found));
    assert!(hit, "no problem at {place} that says {found}, but\n{problems}");
}

#[test]
fn the_built_in_pack_is_right() {
    let pack = parse(&built_in().to_string(), "").unwrap();
    bank::check(&pack).unwrap();
    assert_eq!((pack.scenarios.len(), pack.pairs.len(), pack.ratings.len(), pack.rules.fields.len()), (20, 25, 4, 10));
    assert_eq!(pack.rules.rule_sets.len(), 4);
}

#[test]
fn an_unknown_fact_is_named() {
    expect("/knowledge/0/facts/0", json!("F76"), "/knowledge/0/facts/0", "F76");
}

#[test]
fn an_uncited_rule_is_named() {
    let leaf = "/rule_sets/0/gate/routes/0/requirement/all/0/at_least";
    expect(&format!("{leaf}/facts"), json!([]), leaf, "without a source");
}

#[test]
fn a_gates_threshold_is_a_figure_that_can_be_told() {
    let place = "/rule_sets/0/gate/routes/0/requirement/all/2/any/0";
    let mut leaf = built_in().pointer(&format!("{place}/at_least")).unwrap().clone();
    expect(place, json!({ "above": leaf.clone() }), &format!("{place}/above"), "need not be whole");
    // Of whole numbers, the next is one.
    leaf["field"] = json!("pm_months");
    leaf["unit"] = json!("month");
    let mut pack = built_in();
    *pack.pointer_mut(place).unwrap() = json!({ "above": leaf });
    pack["examples"] = json!([]);
    parse(&pack.to_string(), "").unwrap();
}

#[test]
fn an_id_is_a_plain_name() {
    for id in ["1a", "a b", "-a", "", "ä"] {
        expect("/fields/0/id", json!(id), "/fields/0/id", &format!("`{id}`"));
        expect("/rule_sets/0/gate/routes/0/id", json!(id), "/rule_sets/0/gate/routes/0/id", &format!("`{id}`"));
    }
}

#[test]
fn what_ships_is_what_is_shown_and_cited() {
    let pack = parse(&built_in().to_string(), "").unwrap();
    let shipped = bank::shipped(&pack);
    assert!(!pack.role_table.is_empty() && shipped.role_table.is_empty());
    assert!(shipped.pairs.len() == pack.pairs.len() && shipped.pairs.iter().all(|pair| pair.facts.is_empty()));
    let quoted: Vec<&str> = bank::quoted(&pack).map(|fact| fact.id.as_str()).collect();
    assert!(shipped.facts.iter().all(|fact| fact.quote.is_empty() != quoted.contains(&fact.id.as_str())));
    let cited = bank::cited(&shipped);
    assert!(shipped.facts.iter().map(|fact| &fact.id).all(|id| cited.contains(id.as_str())));
    assert!(shipped.sources.iter().map(|source| &source.id).all(|id| cited.contains(id.as_str())));
    assert!(shipped.facts.len() < pack.facts.len() && shipped.sources.len() <= pack.sources.len());
    let mut pack = pack;
    pack.sources.push(Source { id: "read-by-nobody".to_owned(), ..pack.sources[0].clone() });
    let sources = |pack: &Pack| pack.sources.iter().map(|source| source.id.clone()).collect::<Vec<_>>();
    assert_eq!(sources(&bank::shipped(&pack)), sources(&shipped));
    assert_eq!(sources(&bank::cited_only(&pack)).len(), pack.sources.len() - 1);
}

#[test]
fn a_question_id_stands_once() {
    expect("/pairs/1/id", json!("P01"), "/pairs/1/id", "`P01` stands at /pairs/0/id already");
}

#[test]
fn an_unbalanced_bank_is_named() {
    let mut pack = built_in();
    for item in pack["knowledge"].as_array_mut().unwrap() {
        item["answer"] = json!("both");
        item["accept"] = json!([]);
    }
    let problems = bank::check(&parse(&pack.to_string(), "").unwrap()).unwrap_err();
    assert!(problems.0.iter().any(|problem| problem.found.contains("scenarios with the answer")), "{problems}");
    assert!(problems.0.iter().any(|problem| problem.found.contains("in a row")), "{problems}");
}

#[test]
fn a_misspelt_key_is_named() {
    let mut pack = built_in();
    pack["knowledge"][0]["anwser"] = json!("both");
    let problems = parse(&pack.to_string(), "").unwrap_err();
    assert!(problems.to_string().contains("knowledge[0]") && problems.to_string().contains("anwser"), "{problems}");
}

#[test]
fn a_value_that_a_field_cannot_take_is_named() {
    let leaf = "/rule_sets/0/gate/routes/0/requirement/all/0/at_least";
    expect(&format!("{leaf}/value"), json!("phd"), leaf, "phd");
    expect(&format!("{leaf}/field"), json!("eduction"), leaf, "eduction");
}

#[test]
fn a_field_has_two_options_at_least_and_a_hundred_at_most() {
    let told = |count: usize| {
        let options: Vec<String> = (0..count).map(|i| format!("o{i}")).collect();
        let problems = problems("/fields/6/type", json!({ "choice": options })).0;
        problems.into_iter().find(|problem| problem.place == "/fields/6/type").map(|problem| problem.code.id())
    };
    assert_eq!([1, 2, 100, 101].map(told), [Some("too_few"), None, None, Some("too_many")]);
}

#[test]
fn an_example_that_does_not_hold_is_named() {
    expect("/examples/0/verdict", json!("unknown"), "/examples/0/verdict", "the rules say");
}

/// The built-in texts with one of them changed, or gone.
fn texts(name: &str, text: Option<&str>) -> Vec<(String, String)> {
    let words = content::words_of("en").unwrap();
    let mut texts: Vec<(String, String)> = words
        .texts()
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .filter(|(other, _)| other != name)
        .collect();
    texts.extend(text.map(|text| (name.to_owned(), text.to_owned())));
    texts.sort();
    texts
}

#[test]
fn a_long_statement_is_named() {
    let long = "Make one two three four five six seven eight nine ten eleven twelve thirteen.";
    let problems = bank::check_statements(content::pack(), &texts("p01-technical", Some(long))).unwrap_err();
    assert!(problems.to_string().contains("/p01-technical: 14 words"), "{problems}");
    let two = "Fix it and test it and do not sleep.";
    let problems = bank::check_statements(content::pack(), &texts("p01-technical", Some(two))).unwrap_err();
    assert!(problems.to_string().contains("second *and*") && problems.to_string().contains("*not*"), "{problems}");
}

#[test]
fn a_missing_text_and_one_too_many_are_named() {
    let problems = words::check(content::pack(), &texts("k01-reason", None)).unwrap_err();
    assert!(problems.to_string().contains("/k01-reason: no such text"), "{problems}");
    let problems = words::check(content::pack(), &texts("k99", Some("No one asks."))).unwrap_err();
    assert!(problems.to_string().contains("`k99`"), "{problems}");
}

#[test]
fn a_quotation_without_a_translation_and_one_translated_into_its_own_language_are_named() {
    let problems = bank::check_translations(content::pack(), "de", &texts("k99", None)).unwrap_err();
    assert!(problems.to_string().contains("/fact-F27: no such text"), "{problems}");
    let problems = bank::check_translations(content::pack(), "en", &texts("fact-F27", Some("Again."))).unwrap_err();
    assert!(problems.to_string().contains("/fact-F27"), "{problems}");
}

fn ladder() -> Value {
    serde_json::from_str(include_str!("packs/ladder.json")).unwrap()
}

#[test]
fn another_subject_compiles_with_its_own_words() {
    let PackWithWords { pack, texts } = parse_with_words(&ladder().to_string(), "").unwrap();
    assert_eq!(pack.rules.rule_sets.len(), 1);
    assert_eq!(texts[0].0, "en");
    // What says nothing of it is shown.
    assert_eq!(Setup::of(&pack).rule_sets(&pack).len(), 1);
}

#[test]
fn whose_job_something_is_has_a_name() {
    let pack = parse(&ladder().to_string(), "").unwrap();
    let [technical, people] = [&pack.roles[0], &pack.roles[1]];
    let owners = [Owner::Role(Pole::Technical), Owner::Role(Pole::People), Owner::Both];
    assert_eq!(owners.map(|owner| owner_id(&pack, owner)), [technical, people, "both"]);
    let names = [format!("role-{technical}-owner"), format!("role-{people}-owner"), "both-owner".to_owned()];
    assert_eq!(owners.map(|owner| owner_name(&pack, owner)), names);
}

#[test]
fn a_citation_leads_to_its_source() {
    let pack = content::pack();
    for fact in &pack.facts {
        let source = pack.source(&fact.source).unwrap();
        assert_eq!((pack.fact(&fact.id), source.id.as_str()), (Some(fact), fact.source.as_str()));
        assert_eq!((pack.cited(&fact.id), pack.cited(&fact.source)), (Some(source), Some(source)));
    }
    assert_eq!((pack.cited("F0"), pack.source("none"), pack.fact("F0")), (None, None, None));
}

#[test]
fn a_question_is_scored_unless_every_answer_is_right() {
    let mut scenario = content::pack().scenarios[0].clone();
    assert!(scenario.is_scored());
    scenario.accepted = Owner::ALL.to_vec();
    assert!(!scenario.is_scored());
}

#[test]
fn a_pack_is_the_same_from_its_bytes_and_half_of_them_are_none() {
    let texts = [
        include_str!("packs/ladder.json"),
        include_str!("../examples/packs/staff-or-architect.json"),
        include_str!("../examples/packs/smallest.json"),
    ];
    for text in texts {
        let pack = check(text).pack.unwrap();
        let bytes = pack.to_bytes();
        assert_eq!(PackWithWords::from_bytes(&bytes), Some(pack));
        assert_eq!(PackWithWords::from_bytes(&bytes[..bytes.len() / 2]), None);
    }
}

#[test]
fn a_missing_and_a_needless_word_are_named_with_their_language() {
    let mut pack = ladder();
    let words = pack["words"]["en"].as_object_mut().unwrap();
    let level = words.remove("field-level").unwrap();
    words.insert("field-levle".to_owned(), level);
    let problems = parse_with_words(&pack.to_string(), "").unwrap_err();
    let places: Vec<&str> = problems.0.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["/words/en/field-level", "/words/en/field-levle"]);
}

/// A pack with one gate that entangles twice as many fields as it has pairs: the fields
/// of a pair are together in a route of their own for every threshold, which no order of
/// the fields keeps small.
fn entangled(pairs: usize, thresholds: usize) -> Value {
    let mut pack = ladder();
    let field = |i| json!({ "id": format!("n{i}"), "type": { "number": { "unit": "point", "max": 100 } }, "changes": "effort" });
    let leaf = |i, route: &str, at| json!({ "at_least": { "id": format!("t{i}-{route}"), "field": format!("n{i}"), "value": at, "sources": ["handbook"] } });
    let route = |i, at| {
        let id = format!("r{i}-{at}");
        let pair = [leaf(i, &id, at), leaf(i + pairs, &id, thresholds + 1 - at)];
        json!({ "id": id, "requirement": { "all": pair } })
    };
    pack["fields"] = (0..2 * pairs).map(field).collect();
    pack["rule_sets"][0]["gate"]["routes"] =
        (0..pairs).flat_map(|i| (1..=thresholds).map(move |at| (i, at))).map(|(i, at)| route(i, at)).collect();
    pack["rule_sets"][0].as_object_mut().unwrap().remove("window");
    pack["examples"] = json!([]);
    pack
}

#[test]
fn rules_too_entangled_to_decide_are_refused() {
    let problems = parse(&entangled(6, 12).to_string(), "").unwrap_err();
    assert!(problems.to_string().contains("too entangled"), "{problems}");
}

#[test]
fn gates_that_are_too_entangled_all_together_are_refused() {
    // One such gate can be decided, and a few.
    let mut pack = entangled(3, 8);
    let gate = pack["rule_sets"][0].take();
    let mut with = |gates: usize| {
        let gate = |i: usize| {
            let mut gate = gate.clone();
            gate["id"] = json!(format!("gate-{i}"));
            gate
        };
        pack["rule_sets"] = (0..gates).map(gate).collect();
        parse(&pack.to_string(), "").map(|_| ()).map_err(|problems| problems.to_string())
    };
    assert_eq!(with(12), Ok(()));
    let told = with(40).unwrap_err();
    assert!(told.contains("with those before it, its rules are too entangled"), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn a_window_holds_what_is_asked_for_in_it() {
    expect("/rule_sets/1/window/years", json!(0), "/rule_sets/1/window/years", "0");
    expect("/rule_sets/0/gate/routes", json!([]), "/rule_sets/0/gate/routes", "an empty list");
    expect("/rule_sets/1/window/years", json!(4), "/rule_sets/1/window/years", "`secondary-months`");
}

#[test]
fn a_key_for_periods_is_free_and_counts_months() {
    let place = "/fields/2/changes/time/periods";
    expect(place, json!("capm"), place, "`capm` is taken");
    expect("/fields/2/type/number/whole", json!(false), place, "no whole number of months");
}
