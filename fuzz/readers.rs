//! Each way in for bytes from outside, and what must hold of it whatever they are.
//!
//! `cargo xtask fuzz` looks for bytes that break these; `tests/corpus.rs` reads again what
//! it has found worth keeping. A failed claim is a panic here, as in any test.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lead_or_manage::eligibility::{Date, FieldIndex, FieldKind, Month, Period, Value};
use lead_or_manage::json::Json;
use lead_or_manage::quiz::kept::{changes, last_before};
use lead_or_manage::quiz::link::Link;
use lead_or_manage::quiz::pack::{Owner, Pack, PackWithWords, Pole};
use lead_or_manage::quiz::saved::{Saved, save};
use lead_or_manage::quiz::{Action, Answer, Length, PairAnswer, Part, Question, Report, Session, Setup, View};
use lead_or_manage::words::Words;
use lead_or_manage::{api, check, content};

/// What reads bytes; it panics where something does not hold.
pub type Reader = fn(&[u8]);

/// All readers, by the names of their programs and corpora.
pub const READERS: &[(&str, Reader)] = &[
    ("evaluate", evaluate),
    ("link", link),
    ("pack", pack),
    ("release_files", release_files),
    ("reports", reports),
    ("saved", saved),
    ("session", session),
    #[cfg(feature = "app")]
    ("attributes", attributes),
];

/// The JS API and the command line: a request, its profile, a list of projects.
pub fn evaluate(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(answer) = api::evaluate_json(text) else { return };
    read_json(answer.as_bytes()).expect("an answer is JSON");
    assert_eq!(api::evaluate_json(text), Ok(answer), "the same facts give the same answer");
}

/// A link: as its text, and as what a text with the right sum would hold.
pub fn link(bytes: &[u8]) {
    let _ = Link::read(&String::from_utf8_lossy(bytes));
    let mut whole = bytes.to_vec();
    whole.extend(crc32fast::hash(bytes).to_le_bytes());
    let Ok(link) = Link::read(&URL_SAFE_NO_PAD.encode(whole)) else { return };
    let again = Link::read(&link.write()).expect("a link that was read can be written");
    assert_eq!(again, link);
    let pack = content::pack();
    if let Some(opened) = link.open(pack, link.as_of) {
        must_hold(pack, &opened.session);
    }
}

/// A pack's file.
pub fn pack(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let checked = check::check(text);
    let has_errors = checked.problems.iter().any(|problem| problem.severity == check::Severity::Error);
    assert_eq!(checked.pack.is_none(), has_errors, "a pack is there unless a problem is an error");
    for problem in &checked.problems {
        assert!(problem.line >= 1 && problem.column >= 1, "{problem:?}");
    }
    let Some(pack) = checked.pack else { return };
    assert_eq!(PackWithWords::from_bytes(&pack.to_bytes()).as_ref(), Some(&pack));
    let day = Date::new(2026, 11, 24).expect("a day");
    must_hold(&pack.pack, &Session::new(&pack.pack, Setup::of(&pack.pack), day));
}

/// What the build wrote, as a damaged or foreign file.
pub fn release_files(bytes: &[u8]) {
    if let Some(pack) = PackWithWords::from_bytes(bytes) {
        let written = pack.to_bytes();
        // By its bytes, since a number that is none equals nothing.
        assert_eq!(PackWithWords::from_bytes(&written).map(|again| again.to_bytes()), Some(written));
    }
    let _ = Words::read(bytes);
}

static NOW: LazyLock<Json> = LazyLock::new(|| {
    let pack = content::pack();
    let day = Date::new(2026, 11, 24).expect("a day");
    Report::of(pack, &Session::new(pack, Setup::of(pack), day)).to_json(pack)
});

/// Reports that were kept, and the one of now.
pub fn reports(bytes: &[u8]) {
    let Some(json) = read_json(bytes) else { return };
    assert_eq!(changes(&json, &json), []);
    let _ = changes(&json, &NOW);
    if let Json::Array(kept) = &json {
        let _ = last_before(kept, &NOW);
    }
}

/// Answers that were stored.
pub fn saved(bytes: &[u8]) {
    let Some(json) = read_json(bytes) else { return };
    let pack = content::pack();
    let found = Saved::read(pack, &json);
    let again = Saved::read(pack, &save(pack, &found.answers, Some(&found.parts)));
    assert_eq!((&again.answers, &again.parts, &again.trouble), (&found.answers, &found.parts, &None));
    let day = Date::new(2026, 11, 24).expect("a day");
    must_hold(pack, &Session::with(pack, Setup::of(pack), found.answers, day));
}

/// A person who does anything at all: three bytes an action.
pub fn session(bytes: &[u8]) {
    let pack = content::pack();
    let mut day = Date::new(2026, 11, 24).expect("a day");
    let mut session = Session::new(pack, Setup::of(pack), day);
    for act in bytes.chunks_exact(3).take(32) {
        let [kind, a, b] = act else { continue };
        if *kind == u8::MAX {
            day = Date::new(1900 + u16::from(*a), 1 + b % 12, 1).unwrap_or(day);
        }
        let before = session.clone();
        session = session.after(pack, &action(pack, &session, *kind, *a, *b), day);
        for (id, answer) in before.answers.iter() {
            let is_scenario = matches!(answer, Answer::Owner(_));
            let is_final = session.answers.is_empty() || session.answers.iter().any(|now| now == (id, answer));
            assert!(!is_scenario || is_final, "an answer to a scenario is final");
        }
    }
    must_hold(pack, &session);
}

/// The element's attributes: a byte that names one, then its value, up to a line's end.
#[cfg(feature = "app")]
pub fn attributes(bytes: &[u8]) {
    use lead_or_manage::embed::{Attributes, read_setup};

    let text = String::from_utf8_lossy(bytes);
    let mut attributes = Attributes::default();
    for line in text.lines() {
        let mut letters = line.chars();
        let place = match letters.next() {
            Some('p') => &mut attributes.parts,
            Some('l') => &mut attributes.length,
            Some('r') => &mut attributes.rule_sets,
            Some('t') => &mut attributes.theme,
            Some('s') => &mut attributes.storage,
            _ => continue,
        };
        *place = Some(letters.collect());
    }
    let pack = content::pack();
    let (setup, _) = read_setup(pack, &attributes);
    assert!(!setup.parts().is_empty() && !setup.rule_sets(pack).is_empty(), "something is always asked");
}

fn read_json(bytes: &[u8]) -> Option<Json> {
    serde_json::from_slice::<serde_json::Value>(bytes).ok().map(Json::from)
}

/// What holds of every session, however it came about.
fn must_hold(pack: &Pack, session: &Session) {
    let sequence = session.sequence(pack);
    for (place, question) in sequence.iter().enumerate() {
        assert!(!sequence.iter().take(place).any(|other| other == question), "{question:?} is asked twice");
    }
    let view = View::of(pack, session);
    for progress in &view.progress {
        assert!(progress.at <= progress.most(), "{progress:?}");
    }
    let report = Report::of(pack, session);
    assert_eq!(report.to_json(pack), Report::of(pack, session).to_json(pack));
    let saved = Saved::read(pack, &save(pack, &session.answers, None));
    assert_eq!((&saved.answers, saved.trouble), (&session.answers, None), "answers are kept whole");
    let link = Link::of(pack, session);
    let opened = Link::read(&link.write()).expect("a link of ours").open(pack, session.as_of);
    let opened = opened.expect("a link of this pack");
    assert_eq!(opened.session.answers, session.answers, "a link holds every answer");
    assert_eq!((opened.changes, opened.left_out, opened.is_same_pack), (Vec::new(), 0, true));
}

fn action(pack: &Pack, session: &Session, kind: u8, a: u8, b: u8) -> Action {
    match kind % 16 {
        0 => Action::WentOn,
        1 => Action::WentBack,
        2 => Action::LeftOpen,
        3 => Action::WentTo { question: question(pack, a) },
        4 if b == 0 => Action::StartedOver,
        4 => Action::SetUp { setup: setup(pack, a, b) },
        5 | 6 => {
            let question = question(pack, a);
            Action::Answered { question, answer: answer(pack, question, b) }
        }
        _ => match session.current(pack) {
            Some(question) => Action::Answered { question, answer: answer(pack, question, b) },
            None => Action::WentBack,
        },
    }
}

/// Any question, and some that are not there.
fn question(pack: &Pack, choice: u8) -> Question {
    let place = usize::from(choice / 4);
    match choice % 4 {
        0 => Question::Scenario(place % (pack.scenarios.len() + 1)),
        1 => Question::Pair(place % (pack.pairs.len() + 1)),
        2 => Question::Rating(place % (pack.ratings.len() + 1)),
        _ => Question::Field(FieldIndex(u16::from(choice / 4) % (pack.rules.fields.len() as u16 + 1))),
    }
}

/// Any answer, most of a kind that fits.
fn answer(pack: &Pack, question: Question, choice: u8) -> Answer {
    if choice > 250 {
        return Answer::Rating(Some(choice));
    }
    match question {
        Question::Scenario(_) => Answer::Owner(Owner::ALL.get(usize::from(choice % 4)).copied()),
        Question::Pair(_) => Answer::Pair(match choice % 4 {
            0 => PairAnswer::Pole(Pole::Technical),
            1 => PairAnswer::Pole(Pole::People),
            2 => PairAnswer::Undecided,
            _ => PairAnswer::Open,
        }),
        Question::Rating(_) => Answer::Rating((choice % 5 < 4).then_some(choice % 5)),
        Question::Field(index) => match pack.rules.field_at(index).map(|field| &field.kind) {
            _ if choice % 8 == 7 => Answer::Field(None),
            Some(FieldKind::YesNo) => Answer::Field(Some(Value::YesNo(choice.is_multiple_of(2)))),
            Some(FieldKind::Number(_)) if choice.is_multiple_of(3) => Answer::Periods(vec![period(choice)]),
            Some(FieldKind::Number(_)) => Answer::Field(Some(Value::Number(f64::from(choice)))),
            _ => Answer::Field(Some(Value::Option(choice % 9))),
        },
    }
}

fn period(choice: u8) -> Period {
    let from = Month::parse("2016-01").expect("a month").plus(u32::from(choice)).expect("a later month");
    Period { from, to: choice.is_multiple_of(2).then(|| from.plus(u32::from(choice % 40))).flatten() }
}

fn setup(pack: &Pack, a: u8, b: u8) -> Setup {
    let parts = Part::ALL.into_iter().enumerate().filter(|(place, _)| a >> place & 1 == 1).map(|(_, part)| part);
    let sets = pack.rules.rule_sets.iter().enumerate().filter(|(place, _)| b >> place & 1 == 1);
    let setup = Setup::new(sets.map(|(_, set)| set.id.clone())).with_parts(parts.collect::<Vec<_>>());
    setup.with_length(if a > 127 { Length::Full } else { Length::Core })
}
