//! The pack and the words as bytes: what the build writes and the page reads.
//!
//! Each type lists its fields once, with [`binary!`](crate::binary::binary). Reading
//! never fails in the middle: a [`Reader`] that comes upon something wrong remembers it
//! and gives zeros and empty lists from there on. Without a way out after every field
//! the program is a third of what `serde` makes of the same types.

/// What can be written as bytes and read again.
pub trait Binary: Sized {
    /// Adds its bytes.
    fn write(&self, bytes: &mut Vec<u8>);
    /// Reads what was written; anything where the reader has failed.
    fn read(reader: &mut Reader<'_>) -> Self;
}

/// A value as bytes.
pub fn to_bytes(value: &impl Binary) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

/// A value from all of its bytes; `None` where they are damaged or of another type.
pub fn from_bytes<T: Binary>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { rest: bytes, depth: 0, has_failed: false };
    let value = T::read(&mut reader);
    (!reader.has_failed && reader.rest.is_empty()).then_some(value)
}

/// Bytes that are read from the front.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    depth: u8,
    has_failed: bool,
}

impl Reader<'_> {
    /// No list that we write lies deeper in others: JSON is not read as deep.
    const DEEPEST: u8 = 100;

    /// Remembers that the bytes are wrong; all that follows is read as zero.
    pub fn fail(&mut self) {
        self.has_failed = true;
        self.rest = &[];
    }

    /// One byte.
    #[inline(never)]
    pub fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.fail();
                0
            }
        }
    }

    /// A whole number: seven bits a byte, the lowest first, the highest bit while more follow.
    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.fail();
        0
    }

    /// How many bytes or items follow: none takes less than a byte, so that a wrong
    /// number fails before memory is asked for.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let length = self.number() as usize;
        if length <= self.rest.len() {
            return length;
        }
        self.fail();
        0
    }

    /// Begins a list: how many items it has.
    #[inline(never)]
    fn begin(&mut self) -> usize {
        if self.depth >= Reader::DEEPEST {
            self.fail();
        }
        self.depth += 1;
        self.length()
    }

    /// Whether a list has one more item; ends it where it has not.
    #[inline(never)]
    fn goes_on(&mut self, left: &mut usize) -> bool {
        if self.has_failed || *left == 0 {
            self.depth -= 1;
            return false;
        }
        *left -= 1;
        true
    }

    #[inline(never)]
    fn bytes(&mut self, length: usize) -> &[u8] {
        let Some((bytes, rest)) = self.rest.split_at_checked(length) else {
            self.fail();
            return &[];
        };
        self.rest = rest;
        bytes
    }
}

fn write_number(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A list longer than a `u32` is never written: its bytes are then refused.
fn write_length(length: usize, bytes: &mut Vec<u8>) {
    write_number(u32::try_from(length).unwrap_or(u32::MAX), bytes);
}

impl Binary for u8 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self);
    }

    fn read(reader: &mut Reader<'_>) -> u8 {
        reader.byte()
    }
}

impl Binary for bool {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push((*self).into());
    }

    fn read(reader: &mut Reader<'_>) -> bool {
        match reader.byte() {
            0 => false,
            1 => true,
            _ => {
                reader.fail();
                false
            }
        }
    }
}

impl Binary for u16 {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_number((*self).into(), bytes);
    }

    fn read(reader: &mut Reader<'_>) -> u16 {
        u16::try_from(reader.number()).unwrap_or_else(|_| {
            reader.fail();
            0
        })
    }
}

impl Binary for usize {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_length(*self, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> usize {
        reader.number() as usize
    }
}

impl Binary for f64 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.to_le_bytes());
    }

    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> f64 {
        f64::from_le_bytes(reader.bytes(8).try_into().unwrap_or_default())
    }
}

/// A text up to a byte that stands in none: words packed for the way are shorter so than
/// with numbers before each.
impl Binary for String {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.as_bytes());
        bytes.push(END);
    }

    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> String {
        let length = reader.rest.iter().position(|byte| *byte == END).unwrap_or(reader.rest.len());
        let text = std::str::from_utf8(reader.bytes(length)).map(str::to_owned);
        if reader.byte() != END || text.is_err() {
            reader.fail();
        }
        text.unwrap_or_default()
    }
}

/// No part of any UTF-8.
const END: u8 = 0xff;

impl<T: Binary> Binary for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.is_some().write(bytes);
        if let Some(value) = self {
            value.write(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<T> {
        bool::read(reader).then(|| T::read(reader))
    }
}

impl<T: Binary> Binary for Vec<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_length(self.len(), bytes);
        for item in self {
            item.write(bytes);
        }
    }

    #[inline(never)]
    fn read(reader: &mut Reader<'_>) -> Vec<T> {
        let mut items = Vec::new();
        let mut left = reader.begin();
        while reader.goes_on(&mut left) {
            items.push(T::read(reader));
        }
        items
    }
}

impl<A: Binary, B: Binary> Binary for (A, B) {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.0.write(bytes);
        self.1.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> (A, B) {
        (A::read(reader), B::read(reader))
    }
}

impl<T: Binary> Binary for [T; 2] {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.iter().for_each(|item| item.write(bytes));
    }

    fn read(reader: &mut Reader<'_>) -> [T; 2] {
        [T::read(reader), T::read(reader)]
    }
}

/// Makes types [`Binary`]: a struct by all of its fields, an enum by its variants, each
/// with a byte of its own from 0 on and names for its fields. The first variant must hold
/// no other of its kind but in a list.
macro_rules! binary {
    ($(struct $name:ident { $($field:tt),* })*) => { $(
        impl $crate::binary::Binary for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                $($crate::binary::Binary::write(&self.$field, bytes);)*
            }

            #[inline(never)]
            fn read(reader: &mut $crate::binary::Reader<'_>) -> Self {
                $name { $($field: $crate::binary::Binary::read(reader)),* }
            }
        }
    )* };
    ($(enum $name:ident { $($byte:literal = $variant:ident { $($field:tt: $value:ident),* }),* })*) => { $(
        impl $crate::binary::Binary for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                match self {
                    $($name::$variant { $($field: $value),* } => {
                        bytes.push($byte);
                        $($crate::binary::Binary::write($value, bytes);)*
                    })*
                }
            }

            #[inline(never)]
            fn read(reader: &mut $crate::binary::Reader<'_>) -> Self {
                match reader.byte() {
                    $($byte => $name::$variant { $($field: $crate::binary::Binary::read(reader)),* },)*
                    _ => {
                        // From here on every byte is 0, which is a variant.
                        reader.fail();
                        Self::read(reader)
                    }
                }
            }
        }
    )* };
}

pub(crate) use binary;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content;
    use crate::quiz::pack::Pack;
    use crate::words::{CompiledWords, Names};

    #[test]
    fn what_is_written_is_read() {
        let pack = content::pack();
        assert_eq!(from_bytes::<Pack>(&to_bytes(pack)).as_ref(), Some(pack));
    }

    #[test]
    fn too_little_and_too_much_is_refused() {
        let bytes = to_bytes(content::pack());
        for length in (0..bytes.len()).step_by(97) {
            assert_eq!(from_bytes::<Pack>(&bytes[..length]), None, "{length}");
        }
        assert_eq!(from_bytes::<Pack>(&[&bytes[..], &[0]].concat()), None);
    }

    #[test]
    fn numbers_take_as_few_bytes_as_they_can() {
        for (number, bytes) in [(0, 1), (127, 1), (128, 2), (65_535, 3), (4_294_967_294_usize, 5)] {
            let written = to_bytes(&number);
            assert_eq!((from_bytes(&written), written.len()), (Some(number), bytes));
        }
        assert_eq!(from_bytes::<u16>(&to_bytes(&65_536_usize)), None);
        assert_eq!(from_bytes::<bool>(&[2]), None);
        assert_eq!(from_bytes::<String>(b"text\xff").as_deref(), Some("text"));
        for damaged in [b"text".as_slice(), b"\xc3\xff", b"text\xff\xff"] {
            assert_eq!(from_bytes::<String>(damaged), None);
        }
    }

    #[test]
    fn two_of_a_kind_and_two_of_two_are_read() {
        let (pair, both) = (("a".to_owned(), 7_usize), [true, false]);
        assert_eq!(from_bytes(&to_bytes(&pair)), Some(pair));
        assert_eq!(from_bytes(&to_bytes(&both)), Some(both));
    }

    #[test]
    fn lists_in_lists_do_not_go_on_without_end() {
        // A requirement that holds one that holds one, and so on.
        let nested = [0, 1].repeat(100_000);
        assert_eq!(from_bytes::<crate::eligibility::Requirement>(&nested), None);
    }

    proptest! {
        #[test]
        fn names_are_read_whatever_they_share(names in any::<Vec<String>>(), start in any::<String>()) {
            let names = Names(names.iter().flat_map(|name| [name.clone(), format!("{start}{name}")]).collect());
            prop_assert_eq!(from_bytes(&to_bytes(&names)), Some(names));
        }

        #[test]
        fn damaged_bytes_are_refused_or_read(place in 0usize..40_000, byte in any::<u8>(), noise in any::<Vec<u8>>()) {
            let mut bytes = to_bytes(content::pack());
            let place = place % bytes.len();
            bytes[place] = byte;
            let _ = from_bytes::<Pack>(&bytes);
            let _ = from_bytes::<Pack>(&noise);
            let _ = from_bytes::<CompiledWords>(&noise);
        }
    }
}
