//! Measures: the page beside its peers, packs of many questions, the rules in a
//! browser, the engine natively. Writes BENCHMARKS.md.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

mod engine;
mod page;
mod questions;
mod record;
mod rules;
mod sample;
mod served;
mod sizes;
mod subject;
mod visit;

use anyhow::{Context as _, bail};
use xtask::browsers::BENCHES;

/// How often each page is opened, unless another number is asked for.
const ROUNDS: usize = 7;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (part, rounds) = read(std::env::args().skip(1))?;
    let is_asked = |name: &str| part.as_deref().is_none_or(|part| part == name);
    if is_asked("engine") {
        engine::measure()?;
    }
    if is_asked("rules") {
        rules::measure().await?;
    }
    if is_asked("page") {
        page::measure(rounds).await?;
    }
    if is_asked("sizes") {
        sizes::measure(rounds).await?;
    }
    Ok(())
}

/// The part that is asked for, if only one is, and the rounds.
fn read(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<(Option<String>, usize)> {
    let (mut part, mut rounds) = (None, ROUNDS);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => {
                let number = arguments.next().context("--rounds wants a number")?;
                rounds = number.parse().ok().filter(|rounds| *rounds > 0).context("--rounds wants a number above 0")?;
            }
            name if BENCHES.contains(&name) => part = Some(argument),
            other => bail!("`{other}` is nothing to measure; there are {}", BENCHES.join(", ")),
        }
    }
    Ok((part, rounds))
}
