//! Plain data in few bytes, for what has to fit a link.
//!
//! A text that was written before is one byte, and so is a small number; a short text
//! has its length in its first byte. Whatever cannot be read is `None`: the bytes come
//! from anywhere.

use crate::json::Json;

/// What a byte begins with; the numbers between [`SMALL`] and [`SHORT`] are themselves,
/// those from there to [`KNOWN`] the length of a text.
mod mark {
    pub const NULL: u8 = 0;
    pub const FALSE: u8 = 1;
    pub const TRUE: u8 = 2;
    pub const NUMBER: u8 = 3;
    pub const ARRAY: u8 = 4;
    pub const OBJECT: u8 = 5;
    pub const LONG: u8 = 6;
    pub const WHOLE: u8 = 7;
    pub const SMALL: u8 = 8;
    pub const SHORT: u8 = 0x20;
    pub const KNOWN: u8 = 0x80;
}

/// No value that we pack lies deeper.
const DEEPEST: u8 = 16;

/// A value as bytes.
pub fn pack(json: &Json) -> Vec<u8> {
    let mut packing = Packing::default();
    packing.value(json);
    packing.bytes
}

/// A value from all of these bytes.
pub fn unpack(bytes: &[u8]) -> Option<Json> {
    let mut unpacking = Unpacking { rest: bytes, texts: Vec::new() };
    let value = unpacking.value(DEEPEST)?;
    unpacking.rest.is_empty().then_some(value)
}

/// Whether a text is remembered, so that it is one byte the next time.
fn is_remembered(text: &str, known: usize) -> bool {
    text.len() < usize::from(mark::KNOWN - mark::SHORT) && known < usize::from(u8::MAX - mark::KNOWN)
}

#[derive(Default)]
struct Packing {
    bytes: Vec<u8>,
    texts: Vec<String>,
}

impl Packing {
    fn value(&mut self, json: &Json) {
        match json {
            Json::Null => self.bytes.push(mark::NULL),
            Json::Bool(value) => self.bytes.push(if *value { mark::TRUE } else { mark::FALSE }),
            Json::Number(number) => self.number(*number),
            Json::Text(text) => self.text(text),
            Json::Array(items) => {
                self.bytes.push(mark::ARRAY);
                self.count(items.len());
                for item in items {
                    self.value(item);
                }
            }
            Json::Object(entries) => {
                self.bytes.push(mark::OBJECT);
                self.count(entries.len());
                for (key, value) in entries {
                    self.text(key);
                    self.value(value);
                }
            }
        }
    }

    fn number(&mut self, number: f64) {
        let whole = number as u32;
        if f64::from(whole).to_bits() != number.to_bits() {
            self.bytes.push(mark::NUMBER);
            self.bytes.extend(number.to_le_bytes());
        } else if whole < u32::from(mark::SHORT - mark::SMALL) {
            self.bytes.push(mark::SMALL + whole as u8);
        } else {
            self.bytes.push(mark::WHOLE);
            self.count(whole as usize);
        }
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        if let Some(place) = self.texts.iter().position(|known| known == text) {
            self.bytes.push(mark::KNOWN + place as u8);
            return;
        }
        if text.len() < usize::from(mark::KNOWN - mark::SHORT) {
            self.bytes.push(mark::SHORT + text.len() as u8);
        } else {
            self.bytes.push(mark::LONG);
            self.count(text.len());
        }
        if is_remembered(text, self.texts.len()) {
            self.texts.push(text.to_owned());
        }
        self.bytes.extend(text.as_bytes());
    }

    /// Seven bits a byte, the lowest first, the highest bit while more follow.
    #[inline(never)]
    fn count(&mut self, mut count: usize) {
        while count >= 0x80 {
            self.bytes.push(count as u8 | 0x80);
            count >>= 7;
        }
        self.bytes.push(count as u8);
    }
}

struct Unpacking<'a> {
    rest: &'a [u8],
    texts: Vec<String>,
}

impl Unpacking<'_> {
    fn value(&mut self, depth: u8) -> Option<Json> {
        let depth = depth.checked_sub(1)?;
        let first = self.byte()?;
        Some(match first {
            mark::NULL => Json::Null,
            mark::FALSE => Json::Bool(false),
            mark::TRUE => Json::Bool(true),
            mark::NUMBER => Json::Number(f64::from_le_bytes(self.bytes(8)?.try_into().ok()?)),
            mark::WHOLE => Json::Number(self.count()?.into()),
            mark::ARRAY => {
                let mut items = Vec::new();
                for _ in 0..self.count()? {
                    items.push(self.value(depth)?);
                }
                Json::Array(items)
            }
            mark::OBJECT => {
                let mut entries = Vec::new();
                for _ in 0..self.count()? {
                    let first = self.byte()?;
                    entries.push((self.text(first)?, self.value(depth)?));
                }
                Json::Object(entries)
            }
            mark::SMALL..mark::SHORT => Json::Number((first - mark::SMALL).into()),
            _ => Json::Text(self.text(first)?),
        })
    }

    /// The text that begins with this byte.
    #[inline(never)]
    fn text(&mut self, first: u8) -> Option<String> {
        if first >= mark::KNOWN {
            return self.texts.get(usize::from(first - mark::KNOWN)).cloned();
        }
        let length = match first {
            mark::LONG => self.count()? as usize,
            _ => usize::from(first.checked_sub(mark::SHORT)?),
        };
        let text = std::str::from_utf8(self.bytes(length)?).ok()?.to_owned();
        if is_remembered(&text, self.texts.len()) {
            self.texts.push(text.clone());
        }
        Some(text)
    }

    #[inline(never)]
    fn count(&mut self) -> Option<u32> {
        let mut count = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            count |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(count);
            }
        }
        None
    }

    #[inline(never)]
    fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    fn bytes(&mut self, length: usize) -> Option<&[u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_json() -> impl Strategy<Value = Json> {
        let number = prop_oneof![any::<u32>().prop_map(f64::from), (0u32..40).prop_map(f64::from), -1e300..1e300];
        let text = prop_oneof!["[a-c]{0,2}", "\\PC{0,130}"];
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Bool),
            number.prop_map(Json::Number),
            text.prop_map(Json::Text),
        ];
        leaf.prop_recursive(4, 200, 150, |inner| {
            let entries = prop::collection::vec(("[a-z]{0,3}", inner.clone()), 0..150);
            prop_oneof![prop::collection::vec(inner, 0..150).prop_map(Json::Array), entries.prop_map(Json::Object)]
        })
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked_again(json in any_json()) {
            prop_assert_eq!(unpack(&pack(&json)), Some(json));
        }

        #[test]
        fn any_bytes_come_to_an_end(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = unpack(&bytes);
        }
    }

    #[test]
    fn what_was_said_before_is_one_byte() {
        let json: Json = ["technical", "technical", "technical"].into_iter().collect();
        assert_eq!(pack(&json).len(), 2 + 10 + 2);
    }

    // Links and stored answers of earlier versions are read by these very limits.

    #[test]
    fn only_short_texts_are_remembered() {
        let twice = |length: usize| Json::from_iter([&*"a".repeat(length); 2]);
        assert_eq!(pack(&twice(95)).len(), 2 + (1 + 95) + 1);
        assert_eq!(pack(&twice(96)).len(), 2 + (2 + 96) * 2);
    }

    #[test]
    fn only_so_many_texts_are_remembered() {
        let texts: Vec<String> = (0..200).map(|i| format!("{i:03}")).collect();
        let with = |again: usize| {
            let texts = texts.iter().chain(texts.get(again));
            pack(&texts.map(String::as_str).collect()).len()
        };
        let each = 3 + 200 * 4;
        assert_eq!([with(0), with(126), with(127)], [each + 1, each + 1, each + 4]);
    }

    #[test]
    fn numbers_take_as_few_bytes_as_they_can() {
        let numbers = [0u32, 23, 24, 127, 128, 16_383, 16_384, u32::MAX];
        assert_eq!(numbers.map(|number| pack(&number.into()).len()), [1, 1, 2, 2, 3, 3, 4, 6]);
        for number in numbers {
            assert_eq!(unpack(&pack(&number.into())), Some(number.into()));
        }
    }

    #[test]
    fn nothing_lies_too_deep_and_nothing_follows() {
        let deep = [[mark::ARRAY, 1].repeat(100), vec![mark::NULL]].concat();
        assert_eq!(unpack(&deep), None);
        assert_eq!(unpack(&[mark::NULL, mark::NULL]), None);
    }
}
