//! A result as a link: the answers with what they were given to, in letters that a URL
//! takes as they are.
//!
//! A link holds answers by question id and in public names, never places, so that it
//! can be read with another version of the pack. What comes of them is computed anew;
//! the verdicts that it holds serve only to say what has changed.

use super::kept::{Change, changes};
use super::pack::Pack;
use super::question::{Length, Part, Setup};
use super::saved::{part_names, read_answers, read_parts, write_answers};
use super::{Report, Session};
use crate::eligibility::Date;
use crate::json::Json;
use crate::packed;

/// The form of a link, which is its first byte.
const FORM: u8 = 1;

/// A longer text is no link of ours: all questions of the built-in pack come to some 700 letters.
const LONGEST: usize = 20_000;

/// So many letters of the pack's hash tell it from any other.
const HASH: usize = 16;

/// A result as it was when its link was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The version of the program.
    pub program: String,
    /// The name of the pack.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// The first letters of the pack's hash.
    pub hash: String,
    /// The day of the result.
    pub as_of: Date,
    // INVARIANT: what cannot be read in it was left out or is read as nothing.
    held: Held,
}

/// What is read only with a pack.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    parts: Json,
    is_full: bool,
    rule_sets: Vec<String>,
    answers: Json,
    given: Json,
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
        let rule_sets = session.setup.rule_sets(pack);
        let report = Report::of(pack, session).to_json(pack);
        Link {
            program: crate::VERSION.to_owned(),
            pack: pack.id.clone(),
            version: pack.version.clone(),
            hash: start(&pack.hash),
            as_of: session.as_of,
            held: Held {
                parts: part_names(session.setup.parts()),
                is_full: session.setup.length == Length::Full,
                rule_sets: rule_sets.into_iter().map(|set| set.id.clone()).collect(),
                answers: write_answers(pack, &session.answers),
                given: given(&report),
            },
        }
    }

    /// As text.
    pub fn write(&self) -> String {
        let held = &self.held;
        let json = Json::Array(vec![
            self.program.as_str().into(),
            self.pack.as_str().into(),
            self.version.as_str().into(),
            self.hash.as_str().into(),
            self.as_of.to_string().into(),
            held.parts.clone(),
            held.is_full.into(),
            held.rule_sets.iter().map(String::as_str).collect(),
            held.answers.clone(),
            held.given.clone(),
        ]);
        let mut bytes = vec![FORM];
        bytes.extend(packed::pack(&json));
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
            Some((&FORM, packed)) => packed::unpack(packed).and_then(Link::from_json).ok_or(LinkError::Damaged),
            Some(_) => Err(LinkError::Later),
            None => Err(LinkError::Damaged),
        }
    }

    fn from_json(json: Json) -> Option<Link> {
        let Json::Array(fields) = json else { return None };
        let mut fields = fields.into_iter();
        let mut next = || fields.next();
        let text = |json: Json| json.as_text().map(str::to_owned);
        Some(Link {
            program: text(next()?)?,
            pack: text(next()?)?,
            version: text(next()?)?,
            hash: text(next()?)?,
            as_of: Date::parse(next()?.as_text()?)?,
            held: Held {
                parts: next()?,
                is_full: next()? == Json::Bool(true),
                rule_sets: texts(&next()?)?,
                answers: next()?,
                given: next()?,
            },
        })
    }

    /// What comes of it on a day with this pack; `None` if it is of another.
    pub fn open(&self, pack: &Pack, as_of: Date) -> Option<Opened> {
        if self.pack != pack.id {
            return None;
        }
        let held = &self.held;
        let (answers, left_out) = read_answers(pack, &held.answers);
        let mut setup = Setup::new(held.rule_sets.clone());
        if held.is_full {
            setup = setup.with_length(Length::Full);
        }
        let parts: Vec<Part> = read_parts(pack, &held.parts);
        let session = Session::with(pack, setup.with_parts(parts), answers, as_of);
        let report = Report::of(pack, &session).to_json(pack);
        Some(Opened {
            changes: changes(&held.given, &report),
            left_out,
            is_same_pack: self.version == pack.version && self.hash == start(&pack.hash),
            session,
        })
    }
}

/// What a link says of a report: the call and the verdicts.
fn given(report: &Json) -> Json {
    let leaning = report.get("leaning").and_then(|leaning| leaning.get("call"));
    let mut verdicts = Vec::new();
    if let Some(Json::Array(sets)) = report.get("eligibility").and_then(|part| part.get("rule_sets")) {
        for set in sets {
            if let (Some(id), Some(verdict @ Json::Text(_))) = (set.get("rule_set"), set.get("verdict")) {
                verdicts.push(Json::object([("rule_set", id.clone()), ("verdict", verdict.clone())]));
            }
        }
    }
    Json::object([
        ("leaning", Json::object([("call", leaning.cloned().into())])),
        ("eligibility", Json::object([("rule_sets", Json::Array(verdicts))])),
    ])
}

fn start(hash: &str) -> String {
    hash.get(..HASH).unwrap_or(hash).to_owned()
}

fn texts(json: &Json) -> Option<Vec<String>> {
    let Json::Array(items) = json else { return None };
    let mut texts = Vec::new();
    for item in items {
        texts.push(item.as_text()?.to_owned());
    }
    Some(texts)
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
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
