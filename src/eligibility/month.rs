//! Calendar months, and the months that a list of periods covers.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Date;
use super::order::insert;
use crate::decimal::padded;

/// A month of the Gregorian calendar, of the years 1900 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month(u32);

impl Month {
    /// The last month that there is.
    pub const LAST: Month = Month(9999 * 12 + 11);

    /// The month that a day is in.
    pub fn of(date: Date) -> Month {
        Month(u32::from(date.year()) * 12 + u32::from(date.month()) - 1)
    }

    /// Reads `YYYY-MM`, nothing else.
    pub fn parse(text: &str) -> Option<Month> {
        Date::parse(&[text, "-01"].concat()).map(Month::of)
    }

    /// As `YYYY-MM`.
    pub fn written(self) -> String {
        [&*padded(self.0 / 12, 4), "-", &padded(self.0 % 12 + 1, 2)].concat()
    }

    /// Its first day.
    pub fn first_day(self) -> Option<Date> {
        Date::new(u16::try_from(self.0 / 12).ok()?, u8::try_from(self.0 % 12 + 1).ok()?, 1)
    }

    /// So many months later; `None` past the last month.
    pub fn plus(self, months: u32) -> Option<Month> {
        self.0.checked_add(months).map(Month).filter(|month| *month <= Month::LAST)
    }

    /// So many months earlier; the first of all where there are not so many.
    fn minus(self, months: u32) -> Month {
        Month(self.0.saturating_sub(months))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

/// From one month to another, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its first month.
    pub from: Month,
    /// Its last month; `None` while it runs.
    pub to: Option<Month>,
}

/// Which months count that lie after the day in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Future {
    /// None at all.
    Nothing,
    /// Those of the periods given.
    Given,
    /// Every one.
    Everything,
}

/// The months of a list of periods, each counted once, within a sliding window.
#[derive(Clone, Debug)]
pub struct Experience {
    // INVARIANT: in order, no two of them touch or overlap.
    spans: Vec<(Month, Month)>,
    window: Option<u32>,
    now: Month,
}

impl Experience {
    /// The months covered, as of a day; only those of the last `window` months count.
    pub fn new(periods: &[Period], window: Option<u32>, as_of: Date) -> Experience {
        let mut given = Vec::new();
        for period in periods {
            insert(&mut given, (period.from, period.to.unwrap_or(Month::LAST)), &|(a, _), (b, _)| a < b);
        }
        let mut spans: Vec<(Month, Month)> = Vec::new();
        for (from, to) in given {
            match spans.last_mut() {
                Some((_, last)) if from.0 <= last.0.saturating_add(1) => *last = (*last).max(to),
                _ => spans.push((from, to)),
            }
        }
        Experience { spans, window, now: Month::of(as_of) }
    }

    /// The months that count today.
    pub fn months(&self) -> u32 {
        self.count(self.now, Future::Nothing)
    }

    /// Months from now until so many count, if the future is such; `None` is never.
    pub fn reaches(&self, months: u32, future: Future) -> Option<u32> {
        let last = self.spans.last().map_or(self.now, |(_, to)| *to);
        let mut wait = 0;
        loop {
            let month = self.now.plus(wait)?;
            let missing = months.saturating_sub(self.count(month, future));
            if missing == 0 {
                return Some(wait);
            }
            if future != Future::Everything && month >= last {
                return None;
            }
            // A month adds one at the most, so it cannot be any sooner.
            wait += missing;
        }
    }

    /// Months from now until fewer than so many count, with no more experience;
    /// `None` is never, 0 is now.
    pub fn lapses(&self, months: u32) -> Option<u32> {
        if months == 0 {
            return None;
        }
        let mut wait = 0;
        loop {
            let count = self.count(self.now.plus(wait)?, Future::Nothing);
            if count < months {
                return Some(wait);
            }
            self.window?;
            // A month takes one away at the most.
            wait += count - months + 1;
        }
    }

    /// The months that count in the window that ends with this month.
    fn count(&self, month: Month, future: Future) -> u32 {
        let start = self.window.map_or(Month(0), |window| month.minus(window.saturating_sub(1)));
        let end = if future == Future::Given { month } else { month.min(self.now) };
        let given: u32 = self.spans.iter().map(|(from, to)| overlap(*from.max(&start), *to.min(&end))).sum();
        let tomorrow = Month(self.now.0 + 1);
        given + if future == Future::Everything { overlap(tomorrow.max(start), month) } else { 0 }
    }
}

fn overlap(from: Month, to: Month) -> u32 {
    (to.0 + 1).saturating_sub(from.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn experience(periods: &[(&str, &str)], window: Option<u32>, as_of: &str) -> Experience {
        let month = |text| Month::parse(text);
        let periods: Vec<Period> =
            periods.iter().map(|(from, to)| Period { from: month(from).unwrap(), to: month(to) }).collect();
        Experience::new(&periods, window, Date::parse(as_of).unwrap())
    }

    #[test]
    fn a_month_is_written_as_it_is_read_and_one_follows_another() {
        for (text, next) in [("1900-01", "1900-02"), ("2026-11", "2026-12"), ("2026-12", "2027-01")] {
            let month = Month::parse(text).unwrap();
            assert_eq!(month.to_string(), text);
            assert_eq!(month.first_day().unwrap().to_string(), format!("{text}-01"));
            assert_eq!(month.plus(1), Month::parse(next));
        }
        assert_eq!(Month::parse("9999-12"), Some(Month::LAST));
        assert_eq!(Month::LAST.plus(1), None);
    }

    #[test]
    fn overlapping_months_count_once() {
        // PMI's own example: January to March and February to May make five.
        let months = experience(&[("2026-01", "2026-03"), ("2026-02", "2026-05")], None, "2026-11-24").months();
        assert_eq!(months, 5);
        let touching = experience(&[("2026-04", "2026-05"), ("2026-01", "2026-03")], None, "2026-11-24");
        assert_eq!(touching.months(), 5);
    }

    #[test]
    fn this_month_counts_and_the_next_does_not_yet() {
        for day in ["2026-11-01", "2026-11-30"] {
            assert_eq!(experience(&[("2026-10", "2026-12")], None, day).months(), 2);
            assert_eq!(experience(&[("2026-10", "")], None, day).months(), 2);
            assert_eq!(experience(&[("2026-12", "2027-12")], None, day).months(), 0);
        }
    }

    #[test]
    fn the_window_slides() {
        let ten_years = experience(&[("2016-01", "2017-12")], Some(120), "2026-11-24");
        // From December 2016 to November 2026.
        assert_eq!(ten_years.months(), 13);
        assert_eq!(ten_years.lapses(13), Some(1));
        assert_eq!(ten_years.lapses(12), Some(2));
        assert_eq!(ten_years.lapses(14), Some(0));
        assert_eq!(experience(&[("2016-01", "2017-12")], None, "2026-11-24").lapses(13), None);
    }

    #[test]
    fn it_is_reached_by_what_is_to_come() {
        let planned = experience(&[("2026-01", "2027-06")], Some(120), "2026-11-24");
        assert_eq!(planned.months(), 11);
        assert_eq!(planned.reaches(11, Future::Given), Some(0));
        assert_eq!(planned.reaches(14, Future::Given), Some(3));
        assert_eq!(planned.reaches(19, Future::Given), None);
        assert_eq!(planned.reaches(19, Future::Everything), Some(8));
        assert_eq!(planned.reaches(12, Future::Nothing), None);
    }

    #[test]
    fn a_window_that_slides_while_months_are_added_never_fills_twice() {
        let old = experience(&[("2017-01", "2018-12")], Some(120), "2026-11-24");
        assert_eq!(old.months(), 24);
        // Each month from January 2027 on takes away one of the old months for a new one.
        assert_eq!(old.reaches(25, Future::Everything), Some(1));
        assert_eq!(old.reaches(26, Future::Everything), Some(26));
    }

    #[test]
    fn more_than_the_window_holds_is_never_reached() {
        assert_eq!(experience(&[], Some(24), "2026-11-24").reaches(25, Future::Everything), None);
    }
}
