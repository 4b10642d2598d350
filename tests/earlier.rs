//! What earlier versions kept and linked to opens for ever: a file for each release, of
//! which none is ever changed.
//!
//! `UPDATE_EXPECT=1 cargo test --test earlier` writes the one of a new version.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use std::fs;
use std::path::PathBuf;

use lead_or_manage::eligibility::{Date, FieldIndex, FieldKind, Month, Period, Value};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::kept::changes;
use lead_or_manage::quiz::link::Link;
use lead_or_manage::quiz::pack::{Owner, Pole};
use lead_or_manage::quiz::saved::{Saved, save};
use lead_or_manage::quiz::{Answer, Answers, Length, PairAnswer, Part, Question, Report, Session, Setup};
use lead_or_manage::{VERSION, content};

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "earlier"].iter().collect()
}

fn read(text: &str) -> Json {
    serde_json::from_str::<serde_json::Value>(text).unwrap().into()
}

/// Someone who answered everything, in every way that there is.
fn session() -> Session {
    let pack = content::pack();
    let mut answers = Answers::default();
    let mut give = |question, answer| answers = answers.with(pack, question, &answer);
    for place in 0..pack.scenarios.len() {
        give(Question::Scenario(place), Answer::Owner(Owner::ALL.get(place % 4).copied()));
    }
    for place in 0..pack.pairs.len() {
        let [technical, people] = Pole::BOTH.map(PairAnswer::Pole);
        let kinds = [technical, technical, PairAnswer::Undecided, people, PairAnswer::Open];
        give(Question::Pair(place), Answer::Pair(kinds[place % kinds.len()]));
    }
    for place in 0..pack.ratings.len() {
        give(Question::Rating(place), Answer::Rating(u8::try_from(place).ok().filter(|level| *level != 2)));
    }
    for (index, field) in (0..).map(FieldIndex).zip(&pack.rules.fields) {
        let month = |text| Month::parse(text).unwrap();
        let answer = match &field.kind {
            FieldKind::Number(_) if field.periods.is_some() => Answer::Periods(vec![
                Period { from: month("2021-03"), to: Some(month("2023-08")) },
                Period { from: month("2025-01"), to: None },
            ]),
            FieldKind::Number(_) => Answer::Field(Some(Value::Number(34.0))),
            FieldKind::YesNo => Answer::Field(Some(Value::YesNo(index.0 % 2 == 0))),
            FieldKind::Level(_) | FieldKind::Choice(_) => Answer::Field(Some(Value::Option(1))),
        };
        give(Question::Field(index), answer);
    }
    let setup =
        Setup::of(pack).with_parts([Part::Leaning, Part::Knowledge, Part::Eligibility]).with_length(Length::Full);
    Session::with(pack, setup, answers, Date::new(2026, 11, 24).unwrap())
}

/// All that this version leaves on a device, and its link.
fn left_behind() -> Json {
    let (pack, session) = (content::pack(), session());
    Json::object([
        ("program", VERSION.into()),
        ("saved", save(pack, &session.answers, Some(session.setup.parts()))),
        ("result", Report::of(pack, &session).to_json(pack)),
        ("link", Link::of(pack, &session).write().into()),
    ])
}

#[test]
fn what_any_version_left_behind_is_read_whole() {
    let pack = content::pack();
    for file in fs::read_dir(folder()).unwrap() {
        let path = file.unwrap().path();
        let (name, left) = (path.display(), read(&fs::read_to_string(&path).unwrap()));
        let of = |key: &str| left.get(key).unwrap_or_else(|| panic!("{name} has no {key}"));
        let Some(Json::Object(written)) = of("saved").get("answers") else { panic!("{name} has no answers") };

        let saved = Saved::read(pack, of("saved"));
        assert_eq!((saved.answers.iter().count(), &saved.trouble), (written.len(), &None), "{name}");

        let link = Link::read(of("link").as_text().unwrap()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let opened = link.open(pack, link.as_of).unwrap();
        assert_eq!((&opened.session.answers, opened.left_out), (&saved.answers, 0), "{name}");
        assert_eq!(opened.session.setup.parts(), saved.parts, "{name}");

        // Rules may have changed since; then the person is told, of things that both have.
        let now = Report::of(pack, &opened.session).to_json(pack);
        for change in changes(of("result"), &now) {
            assert_ne!(of("result").get("pack"), now.get("pack"), "{name}: {change:?} by the same pack");
        }
    }
}

#[test]
fn this_version_has_its_file() {
    let path = folder().join(format!("{VERSION}.json"));
    if std::env::var_os("UPDATE_EXPECT").is_some() && !path.exists() {
        let json: serde_json::Value = serde_json::from_str(&left_behind().to_string()).unwrap();
        fs::write(&path, serde_json::to_string_pretty(&json).unwrap() + "\n").unwrap();
    }
    assert!(path.exists(), "{} is missing; UPDATE_EXPECT=1 writes it", path.display());
}
