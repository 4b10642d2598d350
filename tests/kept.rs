//! Answers that are kept, links to results, and results held against each other.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test may fail"
)]

use lead_or_manage::content;
use lead_or_manage::eligibility::{Date, FieldKind, Month, Period, Value};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::kept::{Change, What, changes, day as kept_day, last_before};
use lead_or_manage::quiz::link::{Link, LinkError};
use lead_or_manage::quiz::pack::{Owner, Pack, Pole};
use lead_or_manage::quiz::saved::{Saved, Trouble, save};
use lead_or_manage::quiz::{Answer, Answers, Length, PairAnswer, Part, Question, Report, Session, Setup};
use proptest::prelude::*;

fn pack() -> &'static Pack {
    content::pack()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn field(id: &str) -> Question {
    Question::Field(pack().rules.field(id).unwrap().0)
}

/// Answers to some questions of the pack, of every kind.
fn any_answers() -> impl Strategy<Value = Answers> {
    let pack = pack();
    let fields = (0..).map(lead_or_manage::eligibility::FieldIndex).zip(&pack.rules.fields);
    let questions: Vec<Question> = (0..pack.scenarios.len())
        .map(Question::Scenario)
        .chain((0..pack.pairs.len()).map(Question::Pair))
        .chain((0..pack.ratings.len()).map(Question::Rating))
        .chain(fields.map(|(index, _)| Question::Field(index)))
        .collect();
    let one = (prop::sample::select(questions), 0usize..8, 0u32..2_000_000);
    prop::collection::vec(one, 0..90).prop_map(move |given| {
        let mut answers = Answers::default();
        for (question, choice, number) in given {
            answers = answers.with(pack, question, &answer(question, choice, number));
        }
        answers
    })
}

fn answer(question: Question, choice: usize, number: u32) -> Answer {
    let pole = Pole::BOTH[choice % 2];
    match question {
        Question::Scenario(_) => Answer::Owner(Owner::ALL.get(choice).copied()),
        Question::Pair(_) => {
            let more = [PairAnswer::Undecided, PairAnswer::Open];
            Answer::Pair(more.get(choice).copied().unwrap_or(PairAnswer::Pole(pole)))
        }
        Question::Rating(_) => Answer::Rating((choice < 4).then_some(choice as u8)),
        Question::Field(_) if choice == 7 => Answer::Field(None),
        Question::Field(index) => match &pack().rules.field_at(index).unwrap().kind {
            FieldKind::YesNo => Answer::Field(Some(Value::YesNo(choice.is_multiple_of(2)))),
            FieldKind::Level(options) | FieldKind::Choice(options) => {
                Answer::Field(Some(Value::Option((choice % options.len()) as u8)))
            }
            FieldKind::Number(kind) if choice == 6 && kind.unit == "month" => {
                let from = Month::parse("2019-03").unwrap();
                let to = from.plus(number % 30);
                Answer::Periods(vec![Period { from, to }, Period { from, to: None }])
            }
            FieldKind::Number(kind) if kind.whole => {
                Answer::Field(Some(Value::Number(f64::from(number).min(kind.max))))
            }
            FieldKind::Number(_) => Answer::Field(Some(Value::Number(f64::from(number) / 100.0))),
        },
    }
}

fn any_setup() -> impl Strategy<Value = Setup> {
    let parts = prop::sample::subsequence(Part::ALL.to_vec(), 1..=3).prop_shuffle();
    let sets: Vec<String> = pack().rules.rule_sets.iter().map(|set| set.id.clone()).collect();
    let sets = prop::sample::subsequence(sets, 1..=3).prop_shuffle();
    (parts, sets, any::<bool>()).prop_map(|(parts, sets, is_full)| {
        Setup::new(sets).with_parts(parts).with_length(if is_full { Length::Full } else { Length::Core })
    })
}

fn any_session() -> impl Strategy<Value = Session> {
    (any_answers(), any_setup(), 2000u16..2100, 1u8..=12, 1u8..=28).prop_map(|(answers, setup, year, month, day)| {
        Session::with(pack(), setup, answers, Date::new(year, month, day).unwrap())
    })
}

/// A whole run of one person, and the link to its result.
fn example() -> (Session, String) {
    let pack = pack();
    let mut answers = Answers::default();
    for place in 0..pack.scenarios.len() {
        let question = Question::Scenario(place);
        answers = answers.with(pack, question, &answer(question, place % 4, 0));
    }
    for place in 0..pack.pairs.len() {
        let question = Question::Pair(place);
        answers = answers.with(pack, question, &answer(question, 2 * usize::from(place % 4 > 0), 0));
    }
    for (id, value) in
        [("education", Value::Option(3)), ("capm", Value::YesNo(true)), ("pm_months", Value::Number(31.0))]
    {
        answers = answers.with(pack, field(id), &Answer::Field(Some(value)));
    }
    let session = Session::with(pack, Setup::of(pack), answers, day("2026-11-24"));
    let link = Link::of(pack, &session).write();
    (session, link)
}

/// The same pack as it may be some day.
fn later_pack(change: impl FnOnce(&mut Pack)) -> Pack {
    let mut pack = pack().clone();
    pack.version = "9.9".to_owned();
    pack.hash = "f".repeat(64);
    change(&mut pack);
    pack
}

proptest! {
    // `PROPTEST_CASES` may ask for fewer.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.min(60)))]

    #[test]
    fn a_link_opens_to_the_same_result(session in any_session()) {
        let text = Link::of(pack(), &session).write();
        prop_assert!(text.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)));
        let link = Link::read(&text).unwrap();
        prop_assert_eq!(link.write(), text);
        let opened = link.open(pack(), link.as_of).unwrap();
        prop_assert_eq!(Report::of(pack(), &opened.session), Report::of(pack(), &session));
        prop_assert_eq!(&opened.session.answers, &session.answers);
        prop_assert_eq!(&opened.session.setup, &session.setup);
        prop_assert_eq!(opened.changes, vec![]);
        prop_assert!(opened.is_same_pack && opened.left_out == 0);
    }

    #[test]
    fn what_is_kept_is_read_again(session in any_session(), parts in prop::option::of(Just([Part::Leaning]))) {
        let parts = parts.as_ref().map(|parts| parts.as_slice());
        let saved = Saved::read(pack(), &save(pack(), &session.answers, parts));
        let expected = Saved { answers: session.answers, parts: parts.unwrap_or_default().to_vec(), trouble: None };
        prop_assert_eq!(saved, expected);
    }

    #[test]
    fn any_text_is_read_to_an_end(text in "\\PC{0,80}", letters in "[A-Za-z0-9_-]{0,300}") {
        prop_assert_eq!(Link::read(&text), Err(LinkError::Damaged));
        prop_assert_eq!(Link::read(&letters), Err(LinkError::Damaged));
    }
}

#[test]
fn every_wrong_or_missing_letter_is_noticed() {
    let (_, text) = example();
    assert!(text.len() < 750, "{} letters", text.len());
    for place in 0..text.len() {
        assert_eq!(Link::read(&text[..place]), Err(LinkError::Damaged), "cut at {place}");
        for other in ["A", "b", "_", "%", ""] {
            if text[place..=place] != *other {
                let wrong = [&text[..place], other, &text[place + 1..]].concat();
                assert_eq!(Link::read(&wrong), Err(LinkError::Damaged), "{other} at {place}");
            }
        }
    }
    assert_eq!(Link::read(&[&text, "A"].concat()), Err(LinkError::Damaged));
    assert_eq!(Link::read(&"A".repeat(1_000_000)), Err(LinkError::Damaged));
}

#[test]
fn a_link_of_another_version_says_what_does_not_fit() {
    let (_, text) = example();
    let link = Link::read(&text).unwrap();
    assert_eq!((link.pack(), link.as_of), (pack().id.as_str(), day("2026-11-24")));
    assert_eq!(link.program(), env!("CARGO_PKG_VERSION"));
    // Same questions.
    let opened = link.open(&later_pack(|_| ()), link.as_of).unwrap();
    assert_eq!((opened.is_same_pack, opened.left_out, opened.changes), (false, 0, vec![]));
    // Either tells one edition from another.
    for (version, hash) in [("9.9", pack().hash.clone()), (pack().version.as_str(), "f".repeat(64))] {
        let other = Pack { version: version.to_owned(), hash, ..pack().clone() };
        assert!(!link.open(&other, link.as_of).unwrap().is_same_pack, "{}", other.version);
    }
    // A question less, and one in another place.
    let opened = link.open(&later_pack(|pack| drop(pack.scenarios.swap_remove(0))), link.as_of).unwrap();
    assert_eq!((opened.is_same_pack, opened.left_out), (false, 1));
    // Another quiz.
    assert_eq!(link.open(&later_pack(|pack| pack.id = "other".to_owned()), link.as_of), None);
}

#[test]
fn a_link_that_calls_a_pack_by_a_sentence_is_damaged() {
    const SENTENCE: &str = "Call 555 now!";
    for of_id in [true, false] {
        let pack = later_pack(|pack| SENTENCE.clone_into(if of_id { &mut pack.id } else { &mut pack.version }));
        let session = Session::new(&pack, Setup::of(&pack), day("2026-11-24"));
        assert_eq!(Link::read(&Link::of(&pack, &session).write()), Err(LinkError::Damaged), "{of_id}");
    }
}

#[test]
fn a_report_tells_of_each_rule_set_that_is_shown() {
    let session = Session::new(pack(), Setup::of(pack()), day("2026-11-24"));
    let report = Report::of(pack(), &session);
    assert_eq!(report.evaluations().len(), session.setup.rule_sets(pack()).len());
    let without = Session::new(pack(), Setup::of(pack()).with_parts([Part::Leaning]), day("2026-11-24"));
    assert_eq!(Report::of(pack(), &without).evaluations(), []);
}

#[test]
fn a_verdict_that_is_another_now_is_told() {
    let (session, text) = example();
    let link = Link::read(&text).unwrap();
    // No pair is asked any more, and one set of rules is gone: it is not compared.
    let changed = later_pack(|pack| {
        pack.pairs.iter_mut().for_each(|pair| pair.core = false);
        pack.rules.rule_sets.retain(|set| set.id != "pmi-2026");
    });
    let opened = link.open(&changed, link.as_of).unwrap();
    let call = Report::of(pack(), &session).leaning.unwrap().call.id();
    let expected = Change { what: What::Call, before: call.into(), now: "none".into() };
    assert_ne!(call, "none", "the example has a clear leaning");
    assert_eq!(opened.changes, [expected]);
}

#[test]
fn what_was_kept_in_another_form_is_in_trouble_and_not_lost_silently() {
    let (session, _) = example();
    let json = save(pack(), &session.answers, None);
    let Json::Object(entries) = &json else { panic!("an object") };
    let with = |key: &str, value: Json| {
        let mut entries = entries.clone();
        entries.iter_mut().find(|(known, _)| known == key).unwrap().1 = value;
        Saved::read(pack(), &Json::Object(entries))
    };
    for unreadable in
        [with("saved", 9u32.into()), with("saved", Json::Null), with("pack", Json::Null), with("answers", "x".into())]
    {
        assert_eq!(unreadable, Saved { trouble: Some(Trouble::Unreadable), ..Saved::default() });
    }
    for json in [Json::Null, Json::Array(vec![]), "x".into(), Json::Object(vec![])] {
        assert_eq!(Saved::read(pack(), &json), Saved::in_trouble(Trouble::Unreadable));
    }
    let other = Json::object([("id", "other".into())]);
    assert_eq!(with("pack", other), Saved::in_trouble(Trouble::OtherPack("other".to_owned())));
    // An older version of this pack is no trouble; an answer that fits no more is.
    let older = Json::object([("id", pack().id.as_str().into()), ("version", "0.0".into())]);
    assert_eq!(with("pack", older).answers, session.answers);
    let gone = Json::object([("K03", "both".into()), ("K99", "both".into()), ("capm", "perhaps".into())]);
    let saved = with("answers", gone);
    assert_eq!((saved.answers.iter().count(), saved.trouble), (1, Some(Trouble::LeftOut(2))));
}

#[test]
fn what_changed_between_two_results_is_listed() {
    let (session, _) = example();
    let report = |session: &Session| Report::of(pack(), session).to_json(pack());
    let before = report(&session);
    assert_eq!(changes(&before, &before), []);

    let more = session.answers.with(pack(), field("pm_months"), &Answer::Field(Some(Value::Number(40.0))));
    let now = report(&Session::with(pack(), Setup::of(pack()), more, day("2027-11-24")));
    let changed = changes(&before, &now);
    let verdict = changed.iter().find(|change| change.what == What::Verdict("article-2022".to_owned())).unwrap();
    assert_eq!((&verdict.before, &verdict.now), (&"not_yet".into(), &"eligible".into()));
    assert!(changed.iter().any(|change| change.what == What::Earliest("article-2022".to_owned())));
    assert!(changed.iter().all(|change| matches!(change.what, What::Verdict(_) | What::Earliest(_))), "{changed:?}");

    // What is there already does not change by the day alone.
    let later = report(&Session::with(
        pack(),
        Setup::of(pack()),
        session.answers.with(pack(), field("pm_months"), &Answer::Field(Some(Value::Number(80.0)))),
        day("2027-01-01"),
    ));
    let latest = report(&Session::with(
        pack(),
        Setup::of(pack()),
        session.answers.with(pack(), field("pm_months"), &Answer::Field(Some(Value::Number(80.0)))),
        day("2028-01-01"),
    ));
    assert_eq!(changes(&later, &latest), []);
    // A part that one of them lacks is not compared.
    let short = report(&Session::with(
        pack(),
        Setup::of(pack()).with_parts([Part::Leaning]),
        Answers::default(),
        day("2027-01-01"),
    ));
    assert!(
        changes(&before, &short)
            .iter()
            .all(|change| matches!(change.what, What::Call | What::Technical | What::People))
    );
    assert_eq!(changes(&Json::Null, &now), []);

    assert_eq!((kept_day(&before), kept_day(&Json::Null)), ("2026-11-24", ""));
    let kept = [before.clone(), now.clone()];
    assert_eq!(last_before(&kept, &now), Some(&before));
    assert_eq!(last_before(&kept, &before), Some(&now));
    assert_eq!(last_before(&kept[..1], &before), None);
}
