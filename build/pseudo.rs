//! A language that no one speaks, made from the English files, for tests: whatever is shown
//! without its accents and brackets does not come from the files, what was joined outside of
//! a message lies outside of brackets, and all of it is 40 % longer.

use super::words::mark;

/// Its tag, which is for private use.
pub const TAG: &str = "en-XA";

/// Letters with their accents; all others stay.
const LETTERS: (&str, &str) = ("aceghijklnorstuwyzdACEGHIJKLNORSTUWYZD", "áçéğĥíĵķĺñóřšťúŵýžďÁÇÉĞĤÍĴĶĹÑÓŘŠŤÚŴÝŽĎ");

/// Letters that are said twice: two of five in an English text.
const LONG: &str = "aeiouns";

/// The text or compiled message in that language, its marks and placeholders untouched.
pub fn pseudo(text: &str) -> String {
    let mut said = String::from("⟦");
    pattern(&mut text.chars(), &mut said);
    said.push('⟧');
    said
}

/// A pattern up to its end.
fn pattern(letters: &mut impl Iterator<Item = char>, said: &mut String) {
    while let Some(letter) = letters.next() {
        match letter {
            mark::END => return,
            mark::ARGUMENT => said.extend([Some(letter), letters.next()].into_iter().flatten()),
            mark::SELECT => {
                said.extend([Some(letter), letters.next()].into_iter().flatten());
                select(letters, said);
            }
            '{' => {
                said.push(letter);
                copy_through('}', letters, said);
            }
            _ => {
                let times = if LONG.contains(letter.to_ascii_lowercase()) { 2 } else { 1 };
                said.extend(std::iter::repeat_n(accented(letter), times));
            }
        }
    }
}

/// The cases of a selection, of which the last has no key.
fn select(letters: &mut impl Iterator<Item = char>, said: &mut String) {
    loop {
        let is_last = copy_through(mark::THEN, letters, said) == 0;
        pattern(letters, said);
        said.push(mark::END);
        if is_last {
            return;
        }
    }
}

/// Copies up to a letter and with it; how many came before it.
fn copy_through(end: char, letters: &mut impl Iterator<Item = char>, said: &mut String) -> usize {
    let mut count = 0;
    for letter in letters {
        said.push(letter);
        if letter == end {
            break;
        }
        count += 1;
    }
    count
}

fn accented(letter: char) -> char {
    let (plain, accented) = LETTERS;
    plain.chars().zip(accented.chars()).find(|(known, _)| *known == letter).map_or(letter, |(_, accented)| accented)
}
