//! Small and capital letters.
//!
//! Of the alphabets of Europe only: the standard library's tables of all letters there
//! are cost each visitor as much as a whole screen.

/// The text in small letters.
pub fn lower(text: &str) -> String {
    text.chars().map(lower_letter).collect()
}

/// The small letter; the letter itself where it is small or has none.
pub fn lower_letter(letter: char) -> char {
    let code = u32::from(letter);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => code + 32,
        'Ѐ'..='Џ' => code + 80,
        // Capital and small letters in turns.
        'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' => code | 1,
        'Ĺ'..='Ň' | 'Ź'..='Ž' => code + code % 2,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// The capital letter; the letter itself where it is one or has none.
pub fn upper_letter(letter: char) -> char {
    let before = |distance| u32::from(letter).checked_sub(distance).and_then(char::from_u32);
    let is_capital = |capital: &char| lower_letter(*capital) == letter;
    [1, 32, 80].into_iter().filter_map(before).find(is_capital).unwrap_or(letter)
}

/// Whether it is a capital letter.
pub fn is_upper(letter: char) -> bool {
    lower_letter(letter) != letter
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters whose other case is none of these alphabets', or is no single letter.
    const LEFT: &str = "µßŉſıİÿŸΐΰςάέήί";

    #[test]
    fn letters_of_europe_change_as_by_the_standard_library() {
        for letter in ('\0'..'\u{180}').chain('\u{391}'..='\u{3c9}').chain('\u{400}'..'\u{460}') {
            if LEFT.contains(letter) {
                continue;
            }
            assert_eq!(lower_letter(letter).to_string(), letter.to_lowercase().to_string(), "{letter}");
            assert_eq!(upper_letter(letter).to_string(), letter.to_uppercase().to_string(), "{letter}");
            assert_eq!(is_upper(letter), letter.is_uppercase(), "{letter}");
        }
    }
}
