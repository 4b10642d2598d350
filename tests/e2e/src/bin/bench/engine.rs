//! The engine, natively: what `benches/rules.rs` tells.

use std::fmt::Write as _;

use anyhow::{Context as _, ensure};
use xtask::steps::cargo;

use crate::record;
use crate::sample::grouped;

/// What a line of the benchmark's table tells.
#[derive(Debug, PartialEq)]
struct Told {
    name: String,
    /// In seconds.
    median: f64,
    fastest: f64,
    slowest: f64,
}

/// Runs the benchmark and writes what comes of it.
pub fn measure() -> anyhow::Result<()> {
    let output = cargo().args(["bench", "--quiet", "--bench", "rules"]).output().context("cargo bench")?;
    ensure!(output.status.success(), "cargo bench failed:\n{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout)?;
    let told = read(&said);
    ensure!(!told.is_empty(), "the benchmark told nothing:\n{said}");
    record::keep("engine", &written(&told)?)
}

fn written(told: &[Told]) -> anyhow::Result<String> {
    let mut text = String::from(
        "| what is asked | per second | median | fastest | slowest |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for Told { name, median, fastest, slowest } in told {
        let [median_us, fastest, slowest] =
            [median, fastest, slowest].map(|seconds| format!("{:.1} µs", seconds * 1e6));
        writeln!(text, "| {name} | {} | {median_us} | {fastest} | {slowest} |", grouped(1.0 / median))?;
    }
    writeln!(text, "\nOne thread, {}.", record::machine())?;
    Ok(text)
}

/// The lines of the table that hold times: `├─ name  fastest │ slowest │ median │ …`.
/// The name of a group goes before those of its lines.
fn read(said: &str) -> Vec<Told> {
    let mut told = Vec::new();
    let mut group = String::new();
    for line in said.lines() {
        let depth = line.chars().take_while(|sign| !sign.is_alphanumeric()).count();
        let mut cells = line.trim_start_matches(|sign: char| !sign.is_alphanumeric()).split('│');
        let (name, fastest) = name_and_time(cells.next().unwrap_or_default());
        let [slowest, median] = [cells.next(), cells.next()].map(|cell| cell.and_then(seconds));
        match (fastest, slowest, median) {
            (Some(fastest), Some(slowest), Some(median)) => {
                let name = if depth > INDENT && !group.is_empty() { format!("{group}, {name}") } else { name };
                told.push(Told { name, median, fastest, slowest });
            }
            _ => group = name,
        }
    }
    told
}

/// How far a line of the first level is indented.
const INDENT: usize = 3;

/// `verdict  1.2 µs` is a name and a time; the name alone heads a group.
fn name_and_time(cell: &str) -> (String, Option<f64>) {
    let words: Vec<&str> = cell.split_whitespace().collect();
    if let [name @ .., number, unit] = words.as_slice()
        && let Some(time) = seconds(&format!("{number} {unit}"))
    {
        return (spoken(&name.join(" ")), Some(time));
    }
    (spoken(&words.join(" ")), None)
}

fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

fn seconds(cell: &str) -> Option<f64> {
    let (number, unit) = cell.trim().split_once(' ')?;
    let unit = match unit {
        "ns" => 1e-9,
        "µs" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\
Timer precision: 20 ns
rules                 fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ next_field                       │               │               │               │         │
│  ╰─ pmi-2026        148.9 µs      │ 208.2 µs      │ 152.2 µs      │ 155.9 µs      │ 100     │ 100
╰─ alone              980 ns        │ 1.2 ms        │ 1 µs          │ 1.1 µs        │ 100     │ 100
";

    #[test]
    fn the_table_is_read() {
        let told = |name: &str, fastest, slowest, median: f64| (name.to_owned(), [fastest, slowest, median]);
        let read = read(SAID).into_iter().map(|told| (told.name, [told.fastest, told.slowest, told.median]));
        let rounded = read.map(|(name, times)| (name, times.map(|time| (time * 1e9_f64).round())));
        let expected =
            [told("next field, pmi-2026", 148_900.0, 208_200.0, 152_200.0), told("alone", 980.0, 1_200_000.0, 1000.0)];
        assert_eq!(rounded.collect::<Vec<_>>(), expected);
    }
}
