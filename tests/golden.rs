//! What a report says and what a visitor reads of it, held in files.
//!
//! After a change that is meant, `UPDATE_EXPECT=1 cargo test --test golden` writes
//! them anew.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use std::fmt::Write as _;

use expect_test::expect_file;
use lead_or_manage::content;
use lead_or_manage::eligibility::{
    Case, Evaluation, Hope, Verdict, closest_route, lines, read_value, smallest_changes,
};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::pack::{Owner, Pole};
use lead_or_manage::quiz::{Action, Answer, Outcome, PairAnswer, Question, Session, Setup};

/// A person: how they answer scenarios, pairs and ratings, and who they are.
struct Person {
    scenarios: fn(usize) -> Option<Owner>,
    pairs: fn(usize) -> PairAnswer,
    rating: Option<u8>,
    profile: &'static str,
}

fn outcome(person: &Person) -> Outcome {
    let pack = content::pack();
    let setup = Setup::new(["article-2022", "pmi-2026", "technical-lead-2022"].map(str::to_owned));
    let profile: serde_json::Value = serde_json::from_str(person.profile).unwrap();
    let mut session = Session::new(pack, setup, support::day("2026-11-24"));
    while let Some(question) = session.current(pack) {
        let answer = match question {
            Question::Scenario(place) => Answer::Owner((person.scenarios)(place)),
            Question::Pair(place) => Answer::Pair((person.pairs)(place)),
            Question::Rating(_) => Answer::Rating(person.rating),
            Question::Field(index) => {
                let field = pack.rules.field_at(index).unwrap();
                let value = profile.get(&field.id).cloned().unwrap_or_default();
                Answer::Field(read_value(field, &Json::from(value)).unwrap())
            }
        };
        session = session.after(pack, &Action::Answered { question, answer }, session.as_of);
        if matches!(question, Question::Scenario(_)) {
            session = session.after(pack, &Action::WentOn, session.as_of);
        }
    }
    Outcome::of(pack, &session)
}

/// The report, indented so that a change is a line, then what is said of it.
fn told(outcome: &Outcome) -> String {
    let pack = content::pack();
    let words = content::words_of("en").unwrap();
    let report: serde_json::Value = serde_json::from_str(&outcome.report.to_json(pack).to_string()).unwrap();
    let mut report = report;
    // They move with every release, and say nothing of the rules.
    report["version"] = "-".into();
    report["pack"] = "-".into();
    let mut told = serde_json::to_string_pretty(&report).unwrap() + "\n\n";
    let leaning = outcome.report.leaning.as_ref().unwrap();
    writeln!(told, "{}. {}\n", words.leaning_call(pack, leaning.call), words.leaning_reason(pack, leaning)).unwrap();
    for evaluation in &outcome.report.eligibility.as_ref().unwrap().rule_sets {
        let Evaluation::Gate(gate) = evaluation else { continue };
        let rule_set = pack.rules.rule_set(&gate.rule_set).unwrap();
        let routes = rule_set.routes().unwrap();
        let closest = closest_route(&pack.rules, routes, gate);
        let title = words.text(&format!("rule-set-{}", rule_set.id));
        writeln!(told, "{}", words.consequence(title.as_str(), words.gate_verdict(&pack.rules, gate, closest)))
            .unwrap();
        for line in lines(&pack.rules, &routes[closest].requirement, &gate.known) {
            let (status, requirement) =
                (words.line_status(&pack.rules, &line), words.requirement(&rule_set.id, line.requirement));
            let yours = words.yours_of(&pack.rules, &line, &gate.known);
            writeln!(told, "  {status} {requirement}. {yours}.").unwrap();
        }
        let case = Case::new(&pack.rules, rule_set, &outcome.profile, outcome.report.as_of).unwrap();
        let is_closed = gate.verdict == Verdict::NotYet && smallest_changes(&case, Hope::Best).is_empty();
        writeln!(told, "  {}", words.when_of(&pack.rules, rule_set, outcome.report.as_of, gate.earliest, is_closed))
            .unwrap();
    }
    told += "\nPlan:\n";
    for item in &outcome.plan {
        let open = if item.uncertain { " (open)" } else { "" };
        writeln!(told, "  {}{open}", words.text(&format!("plan-{}", item.id))).unwrap();
    }
    told
}

#[test]
fn a_degree_and_31_months() {
    let person = Person {
        scenarios: |place| content::pack().scenarios.get(place).map(|scenario| scenario.answer),
        pairs: |place| if place % 4 == 3 { PairAnswer::Pole(Pole::People) } else { PairAnswer::Pole(Pole::Technical) },
        rating: Some(3),
        profile: r#"{"education":"bachelor","pm_months":31,"capm":true,"accruing_pm_experience":true,"software_years":6,"path":"internal"}"#,
    };
    expect_file!["golden/degree-31-months.txt"].assert_eq(&told(&outcome(&person)));
}

#[test]
fn not_sure_of_anything() {
    let person = Person { scenarios: |_| None, pairs: |_| PairAnswer::Open, rating: None, profile: "{}" };
    expect_file!["golden/not-sure.txt"].assert_eq(&told(&outcome(&person)));
}

#[test]
fn no_diploma_and_drawn_to_neither() {
    let person = Person {
        scenarios: |_| Some(Owner::Both),
        pairs: |place| if place % 2 == 0 { PairAnswer::Undecided } else { PairAnswer::Pole(Pole::People) },
        rating: Some(0),
        profile: r#"{"education":"none","pm_months":70,"pm_education_hours":0,"capm":false,"accruing_pm_experience":false,"software_years":0,"current_job":"other","path":"external"}"#,
    };
    expect_file!["golden/no-diploma.txt"].assert_eq(&told(&outcome(&person)));
}

#[test]
fn eligible_by_both() {
    let person = Person {
        scenarios: |_| Some(Owner::Role(Pole::People)),
        pairs: |_| PairAnswer::Pole(Pole::People),
        rating: Some(2),
        profile: r#"{"education":"associate","pm_months":60,"pm_education_hours":35,"capm":false,"degree_field":"computing","software_years":10,"current_job":"engineer"}"#,
    };
    expect_file!["golden/eligible.txt"].assert_eq(&told(&outcome(&person)));
}
