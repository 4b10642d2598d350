//! What a result says, in words: `tests/golden/sentences.txt` lists people, and under each what
//! is said of them.
//!
//! A line that is not indented is a language and someone of whom this is known (`null` is not
//! sure), as the pack that the last `#` names sees them; after `# leaning` it is how many pairs
//! are decided for either role, undecided and open; after `# bounds` a fact, and what each of
//! its values would make of an open verdict; after `# words` it is a language alone.
//! `UPDATE_EXPECT=1 cargo test --test sentences` writes what is said anew.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use expect_test::expect_file;
use lead_or_manage::content;
use lead_or_manage::eligibility::{
    Bound, Case, Confidence, Date, Evaluation, FieldKind, Hope, Leaf, Profile, Requirement, RuleSet, RuleSetKind,
    Status, Test, Value, Verdict, bounds, closest_route, evaluate, lines, read_profile, smallest_changes,
};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::pack::{Pack, PackWithWords, Pole, parse_with_words};
use lead_or_manage::quiz::{Answer, Answers, LeaningReport, PairAnswer, Part, Question, Screen, Session, Setup, View};
use lead_or_manage::words::Words;

#[path = "support/listed.rs"]
mod listed;

const PEOPLE: &str = include_str!("golden/sentences.txt");

fn today() -> Date {
    Date::parse("2026-11-24").unwrap()
}

/// A pack and what its words say in a language.
fn pack_in(name: &str, language: &str) -> (Pack, Words) {
    let words = content::words_of(language).unwrap();
    if !["ladder", "either", "bounds"].contains(&name) {
        return (content::pack().clone(), words);
    }
    let PackWithWords { mut pack, texts } = parse_with_words(include_str!("packs/ladder.json"), "").unwrap();
    if name == "either" {
        let set = &mut pack.rules.rule_sets[0];
        let mentor = set.leaves().into_iter().find(|leaf| leaf.id == "breadth-mentor").unwrap().clone();
        let RuleSetKind::Gate(routes) = &mut set.kind else { panic!("no gate") };
        for (route, yes) in routes.iter_mut().zip([true, false]) {
            route.requirement = Requirement::Leaf(Leaf { test: Test::Is(Value::YesNo(yes)), ..mentor.clone() });
        }
    }
    (pack, words.with_texts(texts[0].1.clone()))
}

/// Marks are for the screen; here they would not be seen.
fn seen(said: &str) -> String {
    said.replace(|letter| ('\u{1}'..='\u{8}').contains(&letter), "¦")
}

/// What is said of each gate, and of the questions that are spared.
fn of_person(pack: &Pack, words: &Words, known: &str) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(known).unwrap();
    let profile = read_profile(&pack.rules, &Json::from(json.clone())).unwrap();
    let mut said = Vec::new();
    let setup = Setup::of(pack).with_parts([Part::Eligibility]);
    for set in setup.rule_sets(pack).into_iter().filter(|set| set.routes().is_some()) {
        said.extend(of_gate(pack, words, set, &profile));
    }
    let mut answers = Answers::default();
    for (index, field) in pack.rules.indexed() {
        let given = match (profile.periods(index), profile.get(index)) {
            (Some(periods), _) => Some(Answer::Periods(periods.to_vec())),
            (None, Some(value)) => Some(Answer::Field(Some(value))),
            (None, None) => json.get(&field.id).map(|_| Answer::Field(None)),
        };
        if let Some(given) = given {
            answers = answers.with(pack, Question::Field(index), &given);
        }
    }
    if let Screen::Ask { spared, .. } = View::of(pack, &Session::with(pack, setup, answers, today())).screen {
        said.extend(words.spared_lines(&pack.rules, &profile, &spared).iter().map(|line| format!("spared: {line}")));
    }
    said
}

fn of_gate(pack: &Pack, words: &Words, set: &RuleSet, profile: &Profile) -> Vec<String> {
    let rules = &pack.rules;
    let Evaluation::Gate(gate) = evaluate(rules, set, profile, today()) else { panic!("{} is no gate", set.id) };
    let routes = set.routes().unwrap();
    let closest = closest_route(rules, routes, &gate);
    let case = Case::new(rules, set, profile, today()).unwrap();
    let verdict =
        words.consequence(words.text_of("rule-set", &set.id).as_str(), words.gate_verdict(rules, &gate, closest));
    let reason = words.gate_reason(rules, set, &gate, closest, &bounds(&case));
    let mut said = vec![format!("{verdict} ({}) {reason}", words.verdict(gate.verdict))];
    for line in lines(rules, &routes[closest].requirement, &gate.known) {
        let (asked, status) = (words.requirement(&set.id, line.requirement), words.line_status(rules, &line));
        said.push(format!("  {asked}: {status} {}", words.yours_of(rules, &line, &gate.known)));
    }
    let best = smallest_changes(&case, Hope::Best);
    let is_closed = gate.verdict == Verdict::NotYet && best.is_empty();
    said.push(format!("  {}", words.when_of(rules, set, today(), gate.earliest, is_closed)));
    said.extend(
        best.iter()
            .filter(|change| !change.is_empty())
            .take(3)
            .map(|change| format!("  if {}", words.change(rules, profile, &gate.known, change))),
    );
    said
}

/// What is said of an open verdict, of which a fact's values would make this: `level junior- mid? senior+`.
fn of_bound(pack: &Pack, words: &Words, told: &str) -> Vec<String> {
    let (field, cells) = told.split_once(' ').unwrap();
    let (index, field) = pack.rules.field(field).unwrap();
    let cell = |told: &str| {
        let (value, status) = told.split_at(told.len() - 1);
        let value = match &field.kind {
            FieldKind::YesNo => Value::YesNo(value == "yes"),
            FieldKind::Number(_) => Value::Number(value.parse().unwrap()),
            FieldKind::Level(options) | FieldKind::Choice(options) => {
                Value::Option(options.iter().position(|option| option == value).unwrap() as u8)
            }
        };
        let status = match status {
            "+" => Status::Met,
            "-" => Status::NotMet,
            _ => Status::Unknown,
        };
        (value, status)
    };
    let bound = Bound { field: index, cells: cells.split(' ').map(cell).collect() };
    vec![words.bounded(&pack.rules, &[bound]).to_string()]
}

/// What is said of so many pairs of each kind.
fn of_leaning(pack: &Pack, words: &Words, counts: &str) -> Vec<String> {
    let counts: Vec<usize> = counts.split(' ').map(|count| count.parse().unwrap()).collect();
    let kinds = [PairAnswer::Pole(Pole::Technical), PairAnswer::Pole(Pole::People), PairAnswer::Undecided];
    let mut pairs = kinds.into_iter().zip(&counts).flat_map(|(kind, count)| std::iter::repeat_n(kind, *count));
    let mut answers = Answers::default();
    for place in 0..counts.iter().sum() {
        let given = pairs.next().unwrap_or(PairAnswer::Open);
        answers = answers.with(pack, Question::Pair(place), &Answer::Pair(given));
    }
    let report = LeaningReport::of(pack, &Session::with(pack, Setup::of(pack), answers, today()));
    let call = words.leaning_call(pack, report.call);
    vec![format!("{call}. {}", words.leaning_reason(pack, &report))]
}

/// Numbers, days, and the small words around them.
fn of_words(pack: &Pack, words: &Words) -> Vec<String> {
    let numbers =
        [0.0, 0.5, 1.0, 2.0, 3.0, 11.0, 100.0, 999.5, 1234.0, 12_345.678, 1e7, 1e21].map(|number| words.number(number));
    let mut said = vec![numbers.map(|said| said.to_string()).join(" | ")];
    for unit in ["month", "hour", "year"] {
        let counts =
            [0.0, 1.0, 1.5, 2.0, 3.0, 11.0, 102.0, 1_000.0].map(|number| words.quantity(number, unit).to_string());
        said.push(format!("{} – {}", counts.join(" | "), words.unit(unit)));
    }
    let months = ["2022-01-01", "2024-02-29", "1999-12-31", "2026-07", "2017", "soon"]
        .map(|day| words.written_date(day).to_string());
    said.push(months.join(" | "));
    let verdicts =
        [Verdict::Eligible, Verdict::NotYet, Verdict::Unknown].map(|verdict| words.verdict(verdict).to_string());
    let statuses = [Status::Met, Status::NotMet, Status::Unknown].map(|status| words.status(status).to_string());
    let sure = [Confidence::High, Confidence::MediumHigh, Confidence::Medium, Confidence::Low]
        .map(|confidence| words.confidence(confidence).to_string());
    said.push([verdicts.join(", "), statuses.join(", "), sure.join(", ")].join(" | "));
    for (index, field) in pack.rules.indexed() {
        let values: Vec<Option<Value>> = match &field.kind {
            FieldKind::YesNo => vec![Some(Value::YesNo(true)), Some(Value::YesNo(false)), None],
            FieldKind::Number(_) => vec![Some(Value::Number(7.0)), None],
            FieldKind::Level(options) | FieldKind::Choice(options) => {
                (0..).take(options.len()).map(|place| Some(Value::Option(place))).collect()
            }
        };
        let values: Vec<String> = values
            .into_iter()
            .map(|value| format!("{} ({})", words.value(field, value), words.clause(field, value)))
            .collect();
        said.push(format!("{} {}: {}", index.get(), words.field_name(field), values.join(" | ")));
    }
    said.extend(pack.sources.iter().map(|source| seen(&words.source_credit(source))));
    said.push(
        [
            words.upper_first("a word"),
            words.upper_first(""),
            words.lower_first("A CAPM".into()),
            words.lower_first("CAPM".into()),
            words.lower_first("A".into()),
        ]
        .map(|said| said.to_string())
        .join(" | "),
    );
    said
}

#[test]
fn what_is_said_of_people_is_what_was_read_and_found_good() {
    let told = listed::told(PEOPLE, |name, person| {
        let (language, known) = person.split_once(' ').unwrap_or((person, ""));
        let (pack, words) = pack_in(name, language);
        match name {
            "leaning" => of_leaning(&pack, &words, known),
            "bounds" => of_bound(&pack, &words, known),
            "words" => of_words(&pack, &words),
            _ => of_person(&pack, &words, known),
        }
    });
    expect_file!["golden/sentences.txt"].assert_eq(&told);
}
