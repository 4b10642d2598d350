//! What is proven of the rules, and that a proof fails where it should.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use lead_or_manage::content;
use lead_or_manage::eligibility::{Requirement, RuleSetKind};
use lead_or_manage::proof::{Claim, Flaw, prove};
use lead_or_manage::quiz::pack::{Certificate, parse};
use serde_json::{Value, json};

const BACHELOR: &str = "/rule_sets/0/gate/routes/0/requirement/all";

/// Proves the built-in pack after a change of its file.
fn proven(change: impl FnOnce(&mut Value)) -> Result<Certificate, Vec<Flaw>> {
    let mut pack: Value = serde_json::from_str(include_str!("../content/pack.json")).unwrap();
    pack["examples"] = json!([]);
    change(&mut pack);
    prove(&parse(&pack.to_string(), "").unwrap(), &|text| text.len().to_string())
}

#[track_caller]
fn expect_flaw(claim: Claim, said: &str, change: impl FnOnce(&mut Value)) {
    let flaws = proven(change).unwrap_err();
    let hit = flaws.iter().any(|flaw| flaw.claim == claim && flaw.counter_example.contains(said));
    assert!(hit, "no {claim:?} that says {said}, but {flaws:#?}");
}

#[test]
fn the_built_in_rules_hold_and_their_certificate_ships() {
    let certificate = proven(|_| {}).unwrap();
    let cells: Vec<usize> = certificate.rule_sets.iter().map(|figures| figures.cells).collect();
    // Education, accreditation, months, hours, CAPM: 6 · 3 · 2 · 2, 6 · 2 · 4 · 2 · 2, 6 · 2 · 5 · 2 · 2.
    assert_eq!(cells, [72, 192, 240, 0]);
    let shipped = content::pack().certificate.as_ref().expect("run `cargo xtask prove`");
    // Its fingerprints are of another kind.
    let mut shipped = shipped.clone();
    for (shipped, figures) in shipped.rule_sets.iter_mut().zip(&certificate.rule_sets) {
        shipped.hash.clone_from(&figures.hash);
    }
    assert_eq!(shipped, certificate);
    // What a gate is told by holds all of its tests and their fields.
    let hashes: Vec<usize> = certificate.rule_sets.iter().map(|figures| figures.hash.parse().unwrap()).collect();
    assert!(hashes.iter().all(|length| *length > 1_000), "{hashes:?}");
}

#[test]
fn rules_that_punish_more_are_found() {
    expect_flaw(Claim::MoreNeverHurts, "pm_months: 36", |pack| {
        *pack.pointer_mut(&format!("{BACHELOR}/2/any/1/is/value")).unwrap() = json!(false);
    });
    expect_flaw(Claim::MoreNeverHurts, "capm: true", |pack| {
        *pack.pointer_mut(&format!("{BACHELOR}/2/any/1/is/value")).unwrap() = json!(false);
    });
}

#[test]
fn a_field_that_can_never_matter_is_found() {
    expect_flaw(Claim::EveryFieldServes, "`shoe_size`", |pack| {
        pack["fields"].as_array_mut().unwrap().push(json!({ "id": "shoe_size", "type": "yes_no", "changes": "never" }));
    });
    // Tested, but in vain: either is met by everyone.
    let in_vain = |pack: &mut Value| {
        for route in pack.pointer_mut("/rule_sets/0/gate/routes").unwrap().as_array_mut().unwrap() {
            route["requirement"]["all"][2]["any"][0]["at_least"]["value"] = json!(0);
        }
    };
    expect_flaw(Claim::EveryFieldDecides, "`pm_education_hours`", in_vain);
    // Each is told where it is first tested.
    let flaws = proven(in_vain).unwrap_err();
    let places: Vec<&str> =
        flaws.iter().filter(|flaw| flaw.claim == Claim::EveryFieldDecides).map(|flaw| flaw.place.as_str()).collect();
    assert_eq!(places, [format!("{BACHELOR}/2/any/0"), format!("{BACHELOR}/2/any/1")]);
}

#[test]
fn a_field_that_serves_only_itself_and_one_that_nobody_is_asked_for_are_found() {
    expect_flaw(Claim::EveryFieldServes, "`shoe`", |pack| {
        let condition = json!({ "is": { "field": "shoe", "value": true } });
        let shoe = json!({ "id": "shoe", "type": "yes_no", "changes": "never", "asked_when": condition });
        pack["fields"].as_array_mut().unwrap().push(shoe);
    });
    expect_flaw(Claim::EveryFieldServes, "nobody is asked", |pack| {
        pack["fields"][7]["plan"] = json!(false);
    });
}

#[test]
fn an_item_that_no_one_can_meet_is_found() {
    expect_flaw(Claim::EverythingIsReached, "no one meets the item", |pack| {
        let is =
            |id: &str, value: bool| json!({ "is": { "id": id, "field": "capm", "value": value, "facts": ["F50"] } });
        pack["rule_sets"][3]["checklist"]["items"][0]["requirement"] =
            json!({ "all": [is("one", true), is("none", false)] });
    });
}

#[test]
fn a_route_that_no_one_can_meet_is_found() {
    expect_flaw(Claim::EverythingIsReached, "the route `bachelor`", |pack| {
        let none = json!({ "is": { "id": "no-capm", "field": "capm", "value": false, "facts": ["F50"] } });
        let one = json!({ "is": { "id": "one-capm", "field": "capm", "value": true, "facts": ["F50"] } });
        pack.pointer_mut(BACHELOR).unwrap().as_array_mut().unwrap().extend([none, one]);
    });
}

#[test]
fn a_gate_that_lets_everyone_or_no_one_pass_is_found() {
    expect_flaw(Claim::EverythingIsReached, "everyone is eligible", |pack| {
        let open = json!({ "at_least": { "id": "open", "field": "pm_months", "value": 0, "unit": "month", "facts": ["F49"] } });
        pack.pointer_mut("/rule_sets/0/gate/routes")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(json!({ "id": "open", "requirement": open }));
    });
}

#[test]
fn a_flaw_names_the_rule_set_and_a_person() {
    let flaws = proven(|pack| {
        *pack.pointer_mut(&format!("{BACHELOR}/2/any/1/is/value")).unwrap() = json!(false);
    })
    .unwrap_err();
    let of_article = flaws.iter().filter(|flaw| flaw.of == "article-2022" && flaw.claim == Claim::MoreNeverHurts);
    assert_eq!(of_article.count(), 1, "one person is enough: {flaws:#?}");
    let said = flaws[0].to_string();
    assert!(said.starts_with("article-2022: more_never_hurts does not hold: { education: \"bachelor\""), "{said}");
}

#[test]
fn what_rests_on_nothing_is_found() {
    let mut pack = content::pack().clone();
    for set in &mut pack.rules.rule_sets {
        match &mut set.kind {
            RuleSetKind::Checklist(list) => list.items[1].sources.clear(),
            RuleSetKind::Gate(routes) => uncite(&mut routes[0].requirement),
        }
    }
    let flaws = prove(&pack, &|_| String::new()).unwrap_err();
    assert!(flaws.iter().all(|flaw| flaw.claim == Claim::EveryRequirementIsCited), "{flaws:#?}");
    let places: Vec<&str> = flaws.iter().map(|flaw| flaw.place.as_str()).collect();
    assert_eq!(places, ["/rule_sets/0", "/rule_sets/1", "/rule_sets/2", "/rule_sets/3/checklist/items/1"]);
    let last = &flaws[3].counter_example;
    assert!(last.starts_with("the item `") && last.ends_with("` names no source"), "{last}");
}

/// Takes the sources of the first test away.
fn uncite(requirement: &mut Requirement) {
    match requirement {
        Requirement::All(parts) | Requirement::Any(parts) => uncite(&mut parts[0]),
        Requirement::Leaf(leaf) => leaf.sources.clear(),
    }
}

#[test]
fn the_readme_says_what_was_measured() {
    let readme = include_str!("../README.md");
    let certificate = content::pack().certificate.as_ref().unwrap();
    let rows = certificate.rule_sets.iter().filter_map(|figures| {
        let questions = figures.questions.as_ref()?;
        Some(format!(
            "| `{}` | {} | {:.2} | {} | {} |",
            figures.id, figures.cells, questions.mean, questions.most, questions.all
        ))
    });
    let together = &certificate.together;
    let questions = &together.questions;
    let names: Vec<String> = together.rule_sets.iter().map(|id| format!("`{id}`")).collect();
    let shown = format!(
        "| {} | {} | {:.2} | {} | {} |",
        names.join(" with "),
        together.cells,
        questions.mean,
        questions.most,
        questions.all
    );
    for row in rows.chain([shown]) {
        assert!(readme.contains(&row), "README.md lacks the row {row}");
    }
}
