//! How each language counts and writes numbers.

/// The plural form, by the language's own rules as CLDR has them. A form that only numbers
/// of a million and more have is left out: none is said here.
pub(super) fn plural(language: &str, number: f64) -> &'static str {
    // Of Arabic, the last two digits decide; a fraction is `other`.
    let whole = number as u64;
    let last = if whole as f64 == number { whole % 100 } else { 0 };
    match language {
        "en" | "de" | "es" if number == 1.0 => "one",
        "fr" if number < 2.0 => "one",
        "ar" if number == 0.0 => "zero",
        "ar" if number == 1.0 => "one",
        "ar" if number == 2.0 => "two",
        "ar" if (3..=10).contains(&last) => "few",
        "ar" if last >= 11 => "many",
        _ => "other",
    }
}

/// What stands before every third digit, and before a fraction.
fn separators(language: &str) -> (char, char) {
    match language {
        "de" | "es" => ('.', ','),
        "fr" => ('\u{202f}', ','),
        _ => (',', '.'),
    }
}

/// Digits in groups of three before the point. As Spanish has it, four digits are no groups.
pub(super) fn grouped(digits: &str, language: &str) -> String {
    let whole = digits.bytes().position(|byte| byte == b'.').unwrap_or(digits.len());
    let (group, point) = separators(language);
    let has_groups = language != "es" || whole > 4;
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if has_groups && i > 0 && i < whole && (whole - i).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(if digit == '.' { point } else { digit });
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn numbers_are_grouped_and_keep_their_fractions() {
        let words = content::words_of("en").unwrap();
        for (number, text) in [(0.0, "0"), (34.75, "34.75"), (999.0, "999"), (4_294_967_295.0, "4,294,967,295")] {
            assert_eq!(words.number(number), text);
        }
    }

    #[test]
    fn each_language_counts_and_writes_numbers_by_its_own_rules() {
        let forms = |language: &str, numbers: [f64; 6]| numbers.map(|number| plural(language, number));
        let numbers = [0.0, 1.0, 1.5, 2.0, 11.0, 103.0];
        assert_eq!(forms("en", numbers), ["other", "one", "other", "other", "other", "other"]);
        assert_eq!(forms("fr", numbers), ["one", "one", "one", "other", "other", "other"]);
        assert_eq!(forms("ja", numbers), ["other"; 6]);
        assert_eq!(forms("ar", numbers), ["zero", "one", "other", "two", "many", "few"]);
        assert_eq!(plural("ar", 102.0), "other");
        for (language, text) in [("de", "12.345,5"), ("es", "12.345,5"), ("fr", "12\u{202f}345,5"), ("ja", "12,345.5")]
        {
            assert_eq!(grouped("12345.5", language), text, "{language}");
        }
        assert_eq!(grouped("1234", "es"), "1234");
    }
}
