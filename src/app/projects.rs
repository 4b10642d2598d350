//! A list of projects as it is typed.

use super::numbers::in_ascii;
use super::refusal::Refusal;
use crate::eligibility::{Month, Period};

/// A project as it stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// Its first month, as typed.
    pub from: String,
    /// Its last month, as typed.
    pub to: String,
}

impl Project {
    /// One of its two months.
    pub fn end(&mut self, is_end: bool) -> &mut String {
        if is_end { &mut self.to } else { &mut self.from }
    }
}

/// Periods as they are typed.
pub fn written(periods: &[Period]) -> Vec<Project> {
    let project = |period: &Period| Project {
        from: period.from.written(),
        to: period.to.map_or_else(String::new, Month::written),
    };
    periods.iter().map(project).collect()
}

/// The number of the project at that place, from 1.
pub fn number(place: usize) -> u32 {
    u32::try_from(place + 1).unwrap_or(u32::MAX)
}

/// Reads the projects; lines without a word are left out.
pub fn read(projects: &[Project]) -> Result<Vec<Period>, Refusal> {
    let mut periods = Vec::new();
    for (place, Project { from, to }) in projects.iter().enumerate() {
        let n = number(place);
        match (month(from, n, false)?, month(to, n, true)?) {
            (None, None) => {}
            (None, Some(_)) => return Err(Refusal::NoBeginning(n)),
            (Some(from), Some(to)) if to < from => return Err(Refusal::EndsTooSoon(n)),
            (Some(from), to) => periods.push(Period { from, to }),
        }
    }
    Ok(periods)
}

fn month(text: &str, n: u32, is_end: bool) -> Result<Option<Month>, Refusal> {
    match text.trim() {
        "" => Ok(None),
        text => match read_month(text) {
            Some(month) => Ok(Some(month)),
            None => Err(Refusal::NotAMonth { n, found: text.to_owned(), is_end }),
        },
    }
}

/// Reads a month as people write it: `2024-03`, `2024/3`, `03.2024`, `3 2024`.
fn read_month(text: &str) -> Option<Month> {
    let (mut numbers, mut is_within) = (Vec::new(), false);
    for letter in in_ascii(text).chars() {
        match (letter, numbers.last_mut()) {
            ('0'..='9', Some(number)) if is_within => String::push(number, letter),
            ('0'..='9', _) => numbers.push(letter.to_string()),
            ('-' | '/' | '.' | ' ', _) => {}
            _ => return None,
        }
        is_within = letter.is_ascii_digit();
    }
    match numbers.as_slice() {
        [year, month] | [month, year] if year.len() == 4 && month.len() <= 2 => {
            let padding = if month.len() == 1 { "-0" } else { "-" };
            Month::parse(&[year, padding, month].concat())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(from: &str, to: &str) -> Project {
        Project { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        for text in ["2024-03", "2024-3", "2024/03", "03/2024", "3.2024", " 3 2024 ", "٢٠٢٤-٠٣", "２０２４／３"]
        {
            assert_eq!(read_month(text.trim()).map(|month| month.to_string()).as_deref(), Some("2024-03"), "{text}");
        }
        for text in ["March 2024", "2024", "2024-13", "24-03", "2024-03-01", "-", "2024x03", "1024-03"] {
            assert_eq!(read_month(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_project() {
        assert_eq!(read(&[project("", ""), project("2024-01", "")]).map(|periods| periods.len()), Ok(1));
        assert_eq!(read(&[project("2024-01", "2023-12")]), Err(Refusal::EndsTooSoon(1)));
        assert_eq!(read(&[project("2024-01", ""), project("", "2024-02")]), Err(Refusal::NoBeginning(2)));
        let soon = Refusal::NotAMonth { n: 1, found: "soon".to_owned(), is_end: false };
        assert_eq!(read(&[project("soon", "")]), Err(soon));
    }
}
