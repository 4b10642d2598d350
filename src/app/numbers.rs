//! Numbers as people write them.

use super::refusal::Refusal;
use crate::decimal;
use crate::eligibility::NumberKind;

/// Reads a number; nothing written is *not sure*.
pub fn read(text: &str, kind: &NumberKind) -> Result<Option<f64>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let refused = || Refusal::NotANumber(text.to_owned());
    let (mut digits, mut fraction, mut marks, mut has_comma) = (String::new(), 0, 0, false);
    for letter in in_ascii(text).chars() {
        match letter {
            '0'..='9' => fraction += 1,
            '.' | ',' => (fraction, marks) = (0, marks + 1),
            _ => return Err(refused()),
        }
        has_comma |= letter == ',';
        digits.push(if letter == ',' { '.' } else { letter });
    }
    // A comma before one or two last digits is a decimal comma, and nothing else is. Three
    // digits after either are thousands to some, and a fraction to others.
    let is_decimal = marks == 1 && (1..=2).contains(&fraction);
    if (marks > 0 && fraction == 3) || (has_comma && !is_decimal) {
        return Err(refused());
    }
    let number = decimal::read(&digits).ok_or_else(refused)?;
    let fits = (0.0..=kind.max).contains(&number) && (!kind.whole || number.fract() == 0.0);
    if fits { Ok(Some(number)) } else { Err(refused()) }
}

/// With the digits and signs that Arabic and Japanese keyboards give as those of ASCII.
pub fn in_ascii(text: &str) -> String {
    let plain = |letter: char| match letter {
        '٠'..='٩' | '۰'..='۹' => char::from_digit(u32::from(letter) & 0xf, 10).unwrap_or(letter),
        '٫' => '.',
        // Full width: the same signs, so far on.
        '！'..='～' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    text.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Result<Option<f64>, Refusal> {
        read(text, &NumberKind { unit: "hour".to_owned(), whole: false, max: 9e15, hint_above: None })
    }

    fn months(text: &str) -> Result<Option<f64>, Refusal> {
        read(text, &NumberKind { unit: "month".to_owned(), whole: true, max: 4_294_967_295.0, hint_above: None })
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(hours("34.75"), Ok(Some(34.75)));
        assert_eq!(hours(" 34,75 "), Ok(Some(34.75)));
        assert_eq!(months("36"), Ok(Some(36.0)));
        assert_eq!(months("36.0"), Ok(Some(36.0)));
        assert_eq!(months(""), Ok(None));
        for text in ["٣٦", "۳۶", "３６", "３６．０"] {
            assert_eq!(months(text), Ok(Some(36.0)), "{text}");
        }
        assert_eq!(hours("٣٤٫٧٥"), Ok(Some(34.75)));
    }

    #[test]
    fn all_else_is_refused() {
        for text in ["-1", "2.5", "three", "1e3", "inf", "NaN", "4294967296", "1,000", "1.000", "1 000", "."] {
            assert_eq!(months(text), Err(Refusal::NotANumber(text.to_owned())), "{text}");
        }
    }
}
