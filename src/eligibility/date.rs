//! A calendar date, and the one sum that the rules need: adding whole months.
//!
//! Written here and not taken from a library: parsing, month ends and adding
//! months are these few lines, and a date library would cost each visitor more
//! bytes than the whole of the rules.

use std::fmt;

use crate::decimal::padded;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    // INVARIANT: a day that exists, from year 1900 on.
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if it exists and its year is 1900 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists = (1900..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, nothing else.
    pub fn parse(text: &str) -> Option<Date> {
        if text.len() != 10 {
            return None;
        }
        let (mut year, mut month, mut day) = (0u16, 0u8, 0u8);
        for (place, byte) in text.bytes().enumerate() {
            let digit = byte.wrapping_sub(b'0');
            match (place, digit) {
                (4 | 7, _) if byte == b'-' => {}
                (0..=3, 0..=9) => year = year * 10 + u16::from(digit),
                (5 | 6, 0..=9) => month = month * 10 + digit,
                (8 | 9, 0..=9) => day = day * 10 + digit,
                _ => return None,
            }
        }
        Date::new(year, month, day)
    }

    /// As `YYYY-MM-DD`.
    pub fn written(self) -> String {
        let Date { year, month, day } = self;
        [&*padded(year.into(), 4), "-", &padded(month.into(), 2), "-", &padded(day.into(), 2)].concat()
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The same day of the month so many months later, or that month's last day
    /// where it has no such day. `None` past the year 9999.
    pub fn plus_months(self, months: u32) -> Option<Date> {
        let count = u32::from(self.year) * 12 + u32::from(self.month) - 1;
        let count = count.checked_add(months)?;
        let year = u16::try_from(count / 12).ok()?;
        let month = u8::try_from(count % 12 + 1).ok()?;
        Date::new(year, month, self.day.min(days_in_month(year, month)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn plus(date: &str, months: u32, expected: &str) {
        let date = Date::parse(date).unwrap();
        assert_eq!(date.plus_months(months).unwrap().to_string(), expected);
    }

    #[test]
    fn months_end_where_the_month_does() {
        plus("2026-11-24", 5, "2027-04-24");
        plus("2026-08-31", 1, "2026-09-30");
        plus("2027-01-31", 1, "2027-02-28");
        plus("2028-01-31", 1, "2028-02-29");
        plus("2026-12-31", 0, "2026-12-31");
        plus("1999-12-31", 2, "2000-02-29");
    }

    #[test]
    fn only_days_that_exist_are_read() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-01",
            "2026/01/01",
            "26-01-01",
            "1899-12-31",
            "2026-01-01T",
            "２026-1-01",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2028-02-29").is_some());
    }
}
