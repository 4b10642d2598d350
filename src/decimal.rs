//! Numbers as decimal digits, and back.
//!
//! Written here since the standard library's ways need tables of powers that cost
//! each visitor more bytes than the whole of the rules. Digit by digit with whole
//! numbers of any size is slower and as exact: a page writes a few dozen of them.
//! (G. L. Steele, J. L. White, "How to Print Floating-Point Numbers Accurately", 1990.)

use std::cmp::Ordering;

/// Reads digits with one point among them at most and a minus before them at most.
///
/// Exact for all that a person writes: of more than 15 digits, those behind the point
/// that a number cannot hold are left out.
pub fn read(text: &str) -> Option<f64> {
    // Below it a whole number takes one more digit exactly.
    const FULL: f64 = 9e14;
    // The largest power of ten that is a number itself.
    const SMALLEST: f64 = 1e22;
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (mut number, mut scale, mut is_fraction, mut has_digits) = (0.0, 1.0, false, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                has_digits = true;
                if !is_fraction || (number < FULL && scale < SMALLEST) {
                    number = number * 10.0 + f64::from(byte - b'0');
                    scale *= if is_fraction { 10.0 } else { 1.0 };
                }
            }
            b'.' if !is_fraction => is_fraction = true,
            _ => return None,
        }
    }
    let number = number / scale;
    has_digits.then_some(if digits.len() < text.len() { -number } else { number })
}

/// Writes a number as ECMAScript does: in the fewest digits that read as this very
/// number again; very large and very small ones with an exponent.
pub fn write(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    if !number.is_finite() {
        return if number.is_nan() {
            "NaN"
        } else if number.is_sign_positive() {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned();
    }
    let mut said = String::new();
    if number.is_sign_negative() {
        said.push('-');
    }
    let (digits, point) = shortest(number.abs());
    if (-5..=21).contains(&point) {
        write_plain(&mut said, &digits, point);
    } else {
        write_plain(&mut said, &digits, 1);
        let power = point - 1;
        said.push_str(if power.is_negative() { "e-" } else { "e+" });
        said.push_str(&padded(power.unsigned_abs(), 1));
    }
    said
}

/// A whole number.
pub fn digits(number: u32) -> String {
    padded(number, 1)
}

/// A whole number with zeros before it, up to so many digits. Without the standard
/// library's ways to format, which nothing else in the page needs.
#[inline(never)]
pub fn padded(mut number: u32, least: usize) -> String {
    let mut digits = String::new();
    while number > 0 || digits.len() < least {
        digits.insert(0, char::from(b'0' + (number % 10) as u8));
        number /= 10;
    }
    digits
}

/// Digits with the point behind so many of them.
fn write_plain(said: &mut String, digits: &str, point: i32) {
    if point <= 0 {
        said.push_str("0.");
    }
    for _ in point..0 {
        said.push('0');
    }
    for (place, digit) in (0..).zip(digits.chars()) {
        if place == point && place > 0 {
            said.push('.');
        }
        said.push(digit);
    }
    // Every digit is one byte, and there are seventeen of them at the most.
    for _ in digits.len() as i32..point {
        said.push('0');
    }
}

/// The fewest digits that tell a number above zero from its neighbours, and how many
/// of them stand before the point.
fn shortest(number: f64) -> (String, i32) {
    let bits = number.to_bits();
    let (power, fraction) = (bits >> 52, bits & ((1 << 52) - 1));
    let (mantissa, power) = if power == 0 { (fraction, 1) } else { (fraction + (1 << 52), power) };
    // The number is `rest` of `whole`. Halfway to its neighbours it is `up` more or
    // `down` less: half as much below a power of two, where numbers become denser. (Below
    // the least of full precision they do not, but its digits are the same.)
    let mut rest = Large::new(mantissa);
    let mut whole = Large::new(1);
    let mut down = Large::new(1);
    for _ in 1075..power {
        rest.times(2);
        down.times(2);
    }
    for _ in power..1075 {
        whole.times(2);
    }
    let mut up = down.clone();
    let is_denser_below = fraction == 0;
    rest.times(if is_denser_below { 4 } else { 2 });
    whole.times(if is_denser_below { 4 } else { 2 });
    up.times(if is_denser_below { 2 } else { 1 });
    // What lies halfway between two numbers is read as the even one.
    let is_even = mantissa.is_multiple_of(2);
    let reaches = |order: Ordering| order == Ordering::Greater || (is_even && order == Ordering::Equal);

    let mut point = 0;
    while reaches(rest.plus(&up).cmp(&whole)) {
        whole.times(10);
        point += 1;
    }
    let mut digits = String::new();
    loop {
        for large in [&mut rest, &mut up, &mut down] {
            large.times(10);
        }
        if digits.is_empty() && !reaches(rest.plus(&up).cmp(&whole)) {
            point -= 1;
            continue;
        }
        let mut digit = b'0';
        while rest.cmp(&whole) != Ordering::Less {
            rest.minus(&whole);
            digit += 1;
        }
        let (is_low, is_high) = (reaches(down.cmp(&rest)), reaches(rest.plus(&up).cmp(&whole)));
        if !is_low && !is_high {
            digits.push(char::from(digit));
            continue;
        }
        let half = rest.plus(&rest).cmp(&whole);
        let rounds_up = half == Ordering::Greater || (half == Ordering::Equal && !digit.is_multiple_of(2));
        digits.push(char::from(if is_high && (!is_low || rounds_up) { digit + 1 } else { digit }));
        return (digits, point);
    }
}

/// A whole number below 2^1280, the lowest 32 bits first: more than any `f64` needs.
#[derive(Clone)]
struct Large([u32; 40]);

impl Large {
    fn new(number: u64) -> Large {
        let mut large = Large([0; 40]);
        for (place, half) in large.0.iter_mut().zip([number as u32, (number >> 32) as u32]) {
            *place = half;
        }
        large
    }

    fn times(&mut self, by: u32) {
        let mut carried = 0;
        for place in &mut self.0 {
            carried += u64::from(*place) * u64::from(by);
            *place = carried as u32;
            carried >>= 32;
        }
    }

    fn plus(&self, other: &Large) -> Large {
        let mut sum = self.clone();
        let mut carried = 0;
        for (place, more) in sum.0.iter_mut().zip(other.0) {
            carried += u64::from(*place) + u64::from(more);
            *place = carried as u32;
            carried >>= 32;
        }
        sum
    }

    /// Takes off a number that is no larger.
    fn minus(&mut self, other: &Large) {
        let mut is_short = false;
        for (place, less) in self.0.iter_mut().zip(other.0) {
            let (rest, first) = place.overflowing_sub(less);
            let (rest, second) = rest.overflowing_sub(is_short.into());
            is_short = first || second;
            *place = rest;
        }
    }

    fn cmp(&self, other: &Large) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ecmascript(number: f64) -> String {
        ryu_js::Buffer::new().format(number).to_owned()
    }

    #[test]
    fn plain_decimals_are_read_and_nothing_else() {
        for (text, number) in [("0", 0.0), ("36", 36.0), ("-1", -1.0), ("34.75", 34.75), (".5", 0.5), ("5.", 5.0)] {
            assert_eq!(read(text), Some(number), "{text}");
        }
        for text in ["", "-", ".", "1.2.3", "one", "1e3", " 1", "1,5", "--1", "inf"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn more_digits_than_a_number_holds_do_no_harm() {
        assert_eq!(read(&format!("0.{}", "3".repeat(400))), Some(0.333_333_333_333_333_3));
        assert_eq!(read(&"9".repeat(400)), Some(f64::INFINITY));
        assert_eq!(read(&format!("0.{}1", "0".repeat(400))), Some(0.0));
    }

    #[test]
    fn no_digit_is_read_that_a_number_cannot_hold() {
        assert_eq!(read("900000000000000.5"), Some(9e14));
        assert_eq!(read("899999999999999.5"), Some(899_999_999_999_999.5));
        assert_eq!(read(&format!("0.{}1", "0".repeat(21))), Some(1e-22));
        assert_eq!(read(&format!("0.{}1", "0".repeat(22))), Some(0.0));
    }

    #[test]
    fn of_two_digits_as_near_the_even_one_is_written() {
        let number = 2f64.powi(50);
        assert_eq!([number + 0.25, number + 0.75].map(write), ["1125899906842624.2", "1125899906842624.8"]);
        for number in [number + 0.25, number + 0.75] {
            assert_eq!(write(number), ecmascript(number));
        }
    }

    #[test]
    fn the_ends_of_what_a_number_can_be_are_written() {
        for number in [f64::MIN_POSITIVE, f64::MAX, 5e-324, 1e21, 1e22, 1e23, 9.5e-7, 2f64.powi(53), 0.1 + 0.2] {
            assert_eq!(write(number), ecmascript(number));
        }
        assert_eq!(write(-0.0), "0");
        assert_eq!([f64::INFINITY, f64::NEG_INFINITY, f64::NAN].map(write), ["Infinity", "-Infinity", "NaN"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn any_number_is_written_as_in_ecmascript(number in any::<f64>()) {
            prop_assert_eq!(write(number), ecmascript(number));
        }

        #[test]
        fn decimals_are_written_and_read_as_by_the_standard_library(digits in 0u64..1_000_000_000_000_000, places in 0i32..15) {
            let number = digits as f64 / 10f64.powi(places);
            prop_assert_eq!(write(number), format!("{number}"));
            prop_assert_eq!(read(&format!("{number}")), Some(number));
        }

        #[test]
        fn powers_of_two_are_written_as_in_ecmascript(power in -1074i32..1024) {
            let number = 2f64.powi(power);
            prop_assert_eq!(write(number), ecmascript(number));
        }
    }
}
