//! A result as a link: the answers with what they were given to, in letters that a URL
//! takes as they are.
//!
//! A link holds answers by question id and in public names, never places, so that it
//! can be read with another version of the pack. What comes of them is computed anew;
//! the verdicts that it holds serve only to say what has changed.

use super::kept::{Change, changes, rule_sets};
use super::pack::Pack;
use super::question::{Length, Setup};
use super::saved::{part_names, read_answers, read_parts, write_answers};
use super::{Report, Session};
use crate::eligibility::Date;
use crate::json::{Json, Object};
use crate::packed;

/// The form of a link, which is its first byte.
const FORM: u8 = 1;

/// A longer text is no link of ours: all questions of the built-in pack come to some 700 letters.
const LONGEST: usize = 20_000;

/// So many letters of the pack's hash tell it from any other.
const HASH: usize = 16;

/// What stands where in a link.
mod place {
    pub const PROGRAM: usize = 0;
    pub const PACK: usize = 1;
    pub const VERSION: usize = 2;
    pub const HASH: usize = 3;
    pub const DAY: usize = 4;
    pub const PARTS: usize = 5;
    pub const IS_FULL: usize = 6;
    pub const RULE_SETS: usize = 7;
    pub const ANSWERS: usize = 8;
    pub const GIVEN: usize = 9;
}

/// A result as it was when its link was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The day of the result.
    pub as_of: Date,
    // By `place`; what is not there or of another kind is read as nothing.
    held: Json,
}

/// Why a text is no link that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Letters are missing or wrong.
    Damaged,
    /// It is whole, and of a later version of the program.
    Later,
}

/// A link, opened with a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The session that it tells of.
    pub session: Session,
    /// What was given then and is not now.
    pub changes: Vec<Change>,
    /// Answers that fit no question of this pack.
    pub left_out: u32,
    /// Whether it was made with this very pack.
    pub is_same_pack: bool,
}

impl Link {
    /// The link to the result of a session.
    pub fn of(pack: &Pack, session: &Session) -> Link {
        let setup = &session.setup;
        let mut rule_sets = Vec::new();
        for set in setup.rule_sets(pack) {
            rule_sets.push(set.id.as_str().into());
        }
        let held = vec![
            crate::VERSION.into(),
            pack.id.as_str().into(),
            pack.version.as_str().into(),
            start(&pack.hash).into(),
            session.as_of.written().into(),
            part_names(setup.parts()),
            (setup.length == Length::Full).into(),
            Json::Array(rule_sets),
            write_answers(pack, &session.answers),
            given(&Report::of(pack, session).to_json(pack)),
        ];
        Link { as_of: session.as_of, held: Json::Array(held) }
    }

    /// As text.
    pub fn write(&self) -> String {
        let mut bytes = vec![FORM];
        bytes.extend(packed::pack(&self.held));
        bytes.extend(checksum(&bytes).to_le_bytes());
        letters(&bytes)
    }

    /// Reads a text that claims to be a link.
    pub fn read(text: &str) -> Result<Link, LinkError> {
        let bytes = bytes(text).ok_or(LinkError::Damaged)?;
        let (told, sum) = bytes.split_last_chunk::<4>().ok_or(LinkError::Damaged)?;
        if checksum(told).to_le_bytes() != *sum {
            return Err(LinkError::Damaged);
        }
        match told.split_first() {
            Some((&FORM, packed)) => packed::unpack(packed).and_then(Link::holding).ok_or(LinkError::Damaged),
            Some(_) => Err(LinkError::Later),
            None => Err(LinkError::Damaged),
        }
    }

    fn holding(held: Json) -> Option<Link> {
        let as_of = Date::parse(at(&held, place::DAY).as_text()?)?;
        let link = Link { as_of, held };
        (is_name(link.pack()) && is_name(link.version())).then_some(link)
    }

    /// The version of the program that made it.
    pub fn program(&self) -> &str {
        self.text(place::PROGRAM)
    }

    /// The name of the pack that was answered.
    pub fn pack(&self) -> &str {
        self.text(place::PACK)
    }

    /// The version of that pack.
    pub fn version(&self) -> &str {
        self.text(place::VERSION)
    }

    fn text(&self, place: usize) -> &str {
        at(&self.held, place).as_text().unwrap_or_default()
    }

    /// What comes of it on a day with this pack; `None` if it is of another.
    pub fn open(&self, pack: &Pack, as_of: Date) -> Option<Opened> {
        if self.pack() != pack.id {
            return None;
        }
        let held = |place| at(&self.held, place);
        let mut rule_sets = Vec::new();
        for id in items(held(place::RULE_SETS)) {
            rule_sets.push(id.as_text().unwrap_or_default().to_owned());
        }
        let length = if *held(place::IS_FULL) == Json::Bool(true) { Length::Full } else { Length::Core };
        let setup = Setup::new(rule_sets).with_parts(read_parts(pack, held(place::PARTS))).with_length(length);
        let (answers, left_out) = read_answers(pack, held(place::ANSWERS));
        let session = Session::with(pack, setup, answers, as_of);
        let report = Report::of(pack, &session).to_json(pack);
        Some(Opened {
            changes: changes(&given(held(place::GIVEN)), &report),
            left_out,
            is_same_pack: self.version() == pack.version && self.text(place::HASH) == start(&pack.hash),
            session,
        })
    }
}

/// Whether it is what packs and versions are called: whoever makes a link puts no words of
/// their own before the person.
fn is_name(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'+'))
}

fn items(json: &Json) -> &[Json] {
    match json {
        Json::Array(items) => items,
        _ => &[],
    }
}

fn at(held: &Json, place: usize) -> &Json {
    items(held).get(place).unwrap_or(&Json::Null)
}

/// What a link says of a report: the call and the verdicts, in the report's own form.
fn given(report: &Json) -> Json {
    let call = report.get("leaning").and_then(|leaning| leaning.get("call"));
    let mut verdicts = Vec::new();
    for set in rule_sets(report) {
        if let (Some(id), Some(verdict @ Json::Text(_))) = (set.get("rule_set"), set.get("verdict")) {
            verdicts.push(Object::new().with("rule_set", id.clone()).with("verdict", verdict.clone()).json());
        }
    }
    Object::new()
        .object("leaning", Object::new().with("call", call.cloned().unwrap_or(Json::Null)))
        .object("eligibility", Object::new().with("rule_sets", Json::Array(verdicts)))
        .json()
}

fn start(hash: &str) -> &str {
    hash.get(..HASH).unwrap_or(hash)
}

/// CRC-32, as of ZIP.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// Base64 for URLs, without padding.
fn letters(bytes: &[u8]) -> String {
    let (mut text, mut held, mut count) = (String::new(), 0u32, 0);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        count += 8;
        while count >= 6 {
            count -= 6;
            text.push(letter(held >> count));
        }
    }
    if count > 0 {
        text.push(letter(held << (6 - count)));
    }
    text
}

/// The same, back. Every text but the one that is written is refused.
fn bytes(text: &str) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let (mut bytes, mut held, mut count) = (Vec::new(), 0u32, 0);
    for letter in text.bytes() {
        held = (held << 6) | value(letter)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
        }
    }
    let is_rest_empty = held & ((1 << count) - 1) == 0;
    (is_rest_empty && count < 6).then_some(bytes)
}

fn letter(value: u32) -> char {
    let value = value as u8 & 63;
    char::from(match value {
        0..=25 => b'A' + value,
        26..=51 => b'a' + value - 26,
        52..=61 => b'0' + value - 52,
        62 => b'-',
        _ => b'_',
    })
}

fn value(letter: u8) -> Option<u32> {
    Some(u32::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::quiz::kept::What;

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn whoever_makes_a_link_says_nothing_of_their_own() {
        let pack = crate::content::pack();
        let as_of = Date::parse("2026-11-24").unwrap();
        let session = Session::new(pack, Setup::of(pack), as_of);
        let with = |place: usize, value: Json| {
            let Json::Array(mut held) = Link::of(pack, &session).held else { panic!("no array") };
            held[place] = value;
            Link::read(&Link { as_of, held: Json::Array(held) }.write())
        };
        for text in ["<img src=x>", "Call this number", "\u{202e}egana", "lеad-or-manage", &"a".repeat(65)] {
            assert_eq!(with(place::PACK, text.into()), Err(LinkError::Damaged), "{text}");
            assert_eq!(with(place::VERSION, text.into()), Err(LinkError::Damaged), "{text}");
        }
        // What was given then is read as a call and verdicts, and no days to be written out.
        let id = pack.rules.rule_sets[0].id.as_str();
        let dates = Json::object([("min", "Call this number".into()), ("max", Json::Null)]);
        let set = Json::object([("rule_set", id.into()), ("earliest_date", dates)]);
        let given = Json::object([("eligibility", Json::object([("rule_sets", Json::Array(vec![set]))]))]);
        let opened = with(place::GIVEN, given).unwrap().open(pack, as_of).unwrap();
        assert!(opened.changes.iter().all(|change| !matches!(change.what, What::Earliest(_))), "{:?}", opened.changes);
    }

    proptest! {
        #[test]
        fn bytes_are_letters_and_bytes_again(some in prop::collection::vec(any::<u8>(), 0..100)) {
            prop_assert_eq!(bytes(&letters(&some)), Some(some));
        }

        /// One text for each row of bytes, so that no letter can be another unnoticed.
        #[test]
        fn letters_are_bytes_and_letters_again(text in "[A-Za-z0-9_-]{0,40}") {
            if let Some(read) = bytes(&text) {
                prop_assert_eq!(letters(&read), text);
            }
        }

        /// What is whole by its checksum, and still nonsense.
        #[test]
        fn nonsense_with_a_checksum_is_an_error(some in prop::collection::vec(any::<u8>(), 0..100), form in 0u8..4) {
            let mut told = vec![form];
            told.extend(some);
            told.extend(checksum(&told).to_le_bytes());
            let read = Link::read(&letters(&told));
            prop_assert!(form == FORM || read == Err(LinkError::Later));
        }
    }
}
