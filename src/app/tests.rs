//! What the screens say, whatever the subject of the pack: each screen is drawn natively
//! and read as text.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::rc::Rc;

use super::Edition;
use super::keep::Device;
use super::markup::{Html, Node};
use super::page::Page;
use super::pages;
use super::state::{Message, Quiz};
use crate::content;
use crate::eligibility::{Date, FieldKind, Value};
use crate::quiz::pack::{Owner, PackWithWords, Pole, parse_with_words};
use crate::quiz::{Action, Answer, PairAnswer, Part, Question, Screen, Setup};

const SMALLEST: &str = include_str!("../../examples/packs/smallest.json");
const LADDER: &str = include_str!("../../examples/packs/staff-or-architect.json");

/// Words that only the built-in pack may say, in lower case.
const OF_THE_BUILT_IN: [&str; 18] = [
    "technical",
    "people",
    "manager",
    "management",
    "engineering",
    "certificate",
    "project",
    "software",
    "tech lead",
    "pmi",
    "pmp",
    "technik",
    "menschen",
    "zertifikat",
    "projekt",
    "führung",
    "2022",
    "role-",
];

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

/// A pack, and its sentences, which stand in a screen as they are; a longer one first, since
/// a shorter one may be a part of it.
fn edition(file: &str, language: &str) -> (Edition, Vec<String>) {
    let PackWithWords { pack, texts } = parse_with_words(file, "").unwrap();
    let (_, texts) = texts.into_iter().find(|(known, _)| known == language).unwrap();
    let mut own: Vec<String> = texts.iter().map(|(_, text)| text.clone()).collect();
    own.extend(pack.facts.iter().map(|fact| fact.quote.clone()));
    own.extend(pack.sources.iter().map(|source| source.title.clone()));
    let words = content::words_of(language).unwrap().with_texts(texts);
    // "A sample of people": any pack may say that.
    own.push(words.leaning_caveat().into());
    own.sort_by_key(|text| std::cmp::Reverse(text.len()));
    (Edition { pack: Rc::new(pack), words: Rc::new(words) }, own)
}

/// A person who answers each question in the same manner: for the first role, for the
/// second, or not sure of anything.
fn answer(quiz: &Quiz, question: Question, pole: Option<Pole>) -> Answer {
    match question {
        Question::Scenario(_) => Answer::Owner(pole.map(Owner::Role)),
        Question::Pair(_) => Answer::Pair(pole.map_or(PairAnswer::Open, PairAnswer::Pole)),
        Question::Rating(_) => Answer::Rating(pole.map(|pole| if pole == Pole::People { 3 } else { 0 })),
        Question::Field(index) => {
            let kind = &quiz.edition.pack.rules.field_at(index).unwrap().kind;
            let is_first = pole == Some(Pole::Technical);
            let value = match kind {
                FieldKind::YesNo => Value::YesNo(is_first),
                FieldKind::Level(_) | FieldKind::Choice(_) => Value::Option(1),
                FieldKind::Number(_) => Value::Number(if is_first { 12.0 } else { 40.0 }),
            };
            Answer::Field(pole.map(|_| value))
        }
    }
}

/// All screens to the result, each as the texts in it.
fn screens(quiz: &mut Quiz, pole: Option<Pole>) -> Vec<Vec<String>> {
    let mut screens = Vec::new();
    loop {
        screens.push(said(quiz));
        let action = match quiz.view.screen {
            Screen::Result(_) => return screens,
            Screen::Explain { .. } => Action::WentOn,
            Screen::Ask { question, .. } => {
                let counts = |index| quiz.edition.pack.rules.field_at(index).unwrap().periods.is_some();
                if matches!(question, Question::Field(index) if counts(index)) {
                    quiz.take(Message::Switched, today());
                    quiz.take(Message::Added, today());
                    screens.push(said(quiz));
                }
                Action::Answered { question, answer: answer(quiz, question, pole) }
            }
        };
        quiz.take(Message::Act(action), today());
    }
}

/// What is on the screen, to be seen and to be heard.
fn said(quiz: &Quiz) -> Vec<String> {
    let mut said = Vec::new();
    read(&drawn(quiz), &mut said);
    said
}

fn drawn(quiz: &Quiz) -> Html {
    pages::screen(&Page::of(quiz, "")).html()
}

fn read(node: &Html, said: &mut Vec<String>) {
    match node.node() {
        Node::Text(text) => said.push(text.to_string()),
        Node::Nodes(nodes) => nodes.iter().for_each(|node| read(node, said)),
        Node::Element(element) => {
            let labels = element.attributes.iter().filter(|(name, _)| *name == "aria-label");
            said.extend(labels.map(|(_, label)| label.to_string()));
            element.children.iter().for_each(|node| read(node, said));
        }
    }
}

/// All that a pack's screens say: to people of each manner, the later ones with the result
/// of the one before to compare with.
fn all_said(edition: &Edition, parts: &[Part]) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    let mut results = Vec::new();
    for pole in [Some(Pole::Technical), Some(Pole::People), None] {
        let device = Device {
            results: results.clone(),
            keeps: true,
            page: Some("https://example.org/".into()),
            ..Device::default()
        };
        let setup = Setup::of(&edition.pack).with_parts(parts.iter().copied());
        let mut quiz = Quiz::new(edition.clone(), setup, Rc::new(device), None, today());
        all.extend(screens(&mut quiz, pole));
        results.extend(quiz.report());
    }
    all
}

#[test]
fn no_screen_of_another_subject_speaks_of_the_built_in_one() {
    for (file, language) in [(SMALLEST, "en"), (LADDER, "en"), (LADDER, "de")] {
        let (edition, own) = edition(file, language);
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| edition.pack.has(*part)).collect();
        for text in all_said(&edition, &parts).into_iter().flatten() {
            let rest = own.iter().fold(text.clone(), |rest, own| rest.replace(own, "")).to_lowercase();
            let strange = OF_THE_BUILT_IN.iter().find(|word| rest.contains(**word));
            assert_eq!(strange, None, "{}, {language}: {text}", edition.pack.id);
        }
    }
}

#[test]
fn the_leaning_and_the_months_are_told_in_the_words_of_the_pack() {
    let (edition, _) = edition(LADDER, "en");
    let said = all_said(&edition, &[Part::Leaning]).concat();
    for text in [
        "a clear depth leaning",
        "A clear breadth leaning",
        "Your choices in 9 pairs: 9 depth, 0 breadth. A clear leaning takes 8 of 9 decided pairs on one side. It would take 2 other answers to change this.",
        "Depth choices",
    ] {
        assert!(said.iter().any(|said| said == text), "no “{text}” in {said:#?}");
    }
    let said = all_said(&edition, &[Part::Eligibility]).concat();
    for text in ["if you stay a senior engineer.", "months as a senior engineer: each calendar month adds one."] {
        assert!(said.iter().any(|said| said.contains(text)), "no “{text}” in {said:#?}");
    }
}

#[test]
fn a_small_pack_is_told_only_of_what_it_has() {
    let (edition, _) = edition(SMALLEST, "en");
    let said = all_said(&edition, &[Part::Leaning]);
    // The rules of its gate count no months, one pair is no many, and it has no scenes.
    for word in ["month", "1 pairs", "0 ratings", "1 facts", "settled", "Know the difference"] {
        let strange = said.iter().flatten().find(|text| text.contains(word));
        assert_eq!(strange, None, "{word}");
    }
    assert!(said.iter().flatten().any(|text| text == "Check your eligibility"), "the other part is not offered");
    let gated = all_said(&edition, &[Part::Leaning, Part::Eligibility]);
    assert_eq!(gated.iter().flatten().find(|text| text.contains("month")), None);
}

/// The texts of elements that are marked as of that language.
fn marked_as(node: &Html, language: &str, said: &mut Vec<String>) {
    let Node::Element(element) = node.node() else { return };
    if element.attributes.iter().any(|(name, value)| *name == "lang" && value == language) {
        read(node, said);
    } else {
        element.children.iter().for_each(|node| marked_as(node, language, said));
    }
}

#[test]
fn a_source_is_of_its_own_language() {
    let german = SMALLEST.replace(r#""id": "handbook", "title""#, r#""id": "handbook", "language": "de", "title""#);
    for (file, language) in [(german.as_str(), "de"), (SMALLEST, "en")] {
        let (edition, _) = edition(file, "en");
        let setup = Setup::of(&edition.pack);
        let mut quiz = Quiz::new(edition, setup, Rc::default(), None, today());
        screens(&mut quiz, None);
        let mut said = Vec::new();
        marked_as(&drawn(&quiz), language, &mut said);
        assert!(said.iter().any(|text| text == "Club handbook"), "{language}: {said:?}");
    }
}
