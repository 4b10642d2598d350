//! Numbers of the same thing, measured several times.

/// What was measured, in order of size.
pub struct Sample(Vec<f64>);

impl FromIterator<f64> for Sample {
    fn from_iter<I: IntoIterator<Item = f64>>(numbers: I) -> Sample {
        let mut numbers: Vec<f64> = numbers.into_iter().collect();
        numbers.sort_by(f64::total_cmp);
        Sample(numbers)
    }
}

impl Sample {
    /// The number below which this share of them lies.
    pub fn at(&self, share: f64) -> f64 {
        let place = (share * self.0.len().saturating_sub(1) as f64).round() as usize;
        self.0.get(place).copied().unwrap_or_default()
    }

    /// The one in the middle, or what is between the two there.
    pub fn median(&self) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let middle = [last / 2, last.div_ceil(2)].map(|place| self.0.get(place).copied().unwrap_or_default());
        middle.iter().sum::<f64>() / 2.0
    }

    /// The smallest.
    pub fn least(&self) -> f64 {
        self.at(0.0)
    }

    /// The largest.
    pub fn largest(&self) -> f64 {
        self.at(1.0)
    }

    /// The median with the smallest and the largest, in a unit.
    pub fn told(&self, unit: Unit) -> String {
        let [least, median, most] = [self.least(), self.median(), self.largest()].map(|number| unit.written(number));
        let symbol = unit.symbol();
        if unit == Unit::Memory && self.largest() == 0.0 {
            return "–".to_owned();
        }
        if least == most { format!("{median}{symbol}") } else { format!("{median}{symbol} ({least} to {most})") }
    }
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Thousands of bytes.
    Kilobytes,
    /// Millions of bytes; none is a dash.
    Memory,
    /// Whole things.
    Count,
    /// Thousandths of a second.
    Milliseconds,
    /// The same, where nothing below 16 is told apart.
    Event,
    /// A share of the window.
    Shift,
}

impl Unit {
    fn symbol(self) -> &'static str {
        match self {
            Unit::Kilobytes => " kB",
            Unit::Memory => " MB",
            Unit::Milliseconds | Unit::Event => " ms",
            Unit::Count | Unit::Shift => "",
        }
    }

    fn written(self, number: f64) -> String {
        match self {
            Unit::Kilobytes => format!("{:.1}", number / 1e3),
            Unit::Memory => format!("{:.1}", number / 1e6),
            Unit::Count | Unit::Milliseconds => grouped(number),
            Unit::Event if number <= 16.0 => "≤ 16".to_owned(),
            Unit::Event => grouped(number),
            Unit::Shift => format!("{number:.3}"),
        }
    }
}

/// A whole number with commas between thousands.
pub fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut written = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(numbers: &[f64], unit: Unit) -> String {
        numbers.iter().copied().collect::<Sample>().told(unit)
    }

    #[test]
    fn the_median_comes_with_its_spread() {
        assert_eq!(told(&[1900.0, 2100.4, 2000.0], Unit::Milliseconds), "2,000 ms (1,900 to 2,100)");
        assert_eq!(told(&[1782.0, 1782.0], Unit::Kilobytes), "1.8 kB");
        assert_eq!(told(&[16.0, 24.0, 16.0], Unit::Event), "≤ 16 ms (≤ 16 to 24)");
        assert_eq!(told(&[10.0, 20.0], Unit::Milliseconds), "15 ms (10 to 20)");
        assert_eq!(told(&[0.0], Unit::Memory), "–");
    }
}
