//! The page beside its peers.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use e2e::{Browser, Site};
use xtask::peers::Peers;
use xtask::steps;

use crate::questions::{self, Question};
use crate::record;
use crate::sample::{Sample, Unit};
use crate::served::Folders;
use crate::subject::{Setting, Subject};
use crate::visit::{Answering, Load, Visit};

const LIST: &str = "core";
/// So many questions are answered after the first one.
const ANSWERS: usize = 8;

/// What one round of a page told.
struct Round {
    load: Load,
    answering: Answering,
}

/// Everything that was told, by setting and subject.
type Rounds = HashMap<(&'static str, &'static str), Vec<Round>>;

/// A row of the tables.
struct Row {
    name: &'static str,
    unit: Unit,
    of: fn(&Round) -> f64,
}

const ROWS: [Row; 16] = [
    Row { name: "sent", unit: Unit::Kilobytes, of: |round| round.load.bytes },
    Row { name: "requests", unit: Unit::Count, of: |round| round.load.requests },
    Row { name: "first paint", unit: Unit::Milliseconds, of: |round| round.load.painted },
    Row { name: "first contentful paint", unit: Unit::Milliseconds, of: |round| round.load.contentful },
    Row { name: "largest contentful paint", unit: Unit::Milliseconds, of: |round| round.load.largest },
    Row { name: "first question answerable", unit: Unit::Milliseconds, of: |round| round.answering.answerable },
    Row { name: "second question reached", unit: Unit::Milliseconds, of: |round| round.answering.running },
    Row { name: "clicks lost before that", unit: Unit::Count, of: |round| round.answering.lost },
    Row { name: "slowest answer to paint", unit: Unit::Event, of: |round| events(round).largest() },
    Row { name: "median answer to paint", unit: Unit::Event, of: |round| events(round).median() },
    Row { name: "press to next screen, median", unit: Unit::Milliseconds, of: |round| changes(round).median() },
    Row { name: "layout shift", unit: Unit::Shift, of: |round| round.load.shift },
    Row { name: "script time", unit: Unit::Milliseconds, of: |round| round.load.script },
    Row { name: "main thread busy", unit: Unit::Milliseconds, of: |round| round.load.tasks },
    Row { name: "JS heap", unit: Unit::Memory, of: |round| round.load.heap },
    Row { name: "wasm memory", unit: Unit::Memory, of: |round| round.load.wasm },
];

fn events(round: &Round) -> Sample {
    round.answering.events.iter().copied().collect()
}

fn changes(round: &Round) -> Sample {
    round.answering.changes.iter().copied().collect()
}

/// Measures all pages in turn, so many rounds of it, and writes the tables.
pub async fn measure(rounds: usize) -> anyhow::Result<()> {
    let questions = questions::core()?;
    let peers = Peers::build(&[questions::list(LIST, &questions)])?;
    let site = serve(&peers).await?;
    let first = questions::first_two(&questions)?;
    let mut told = Rounds::new();
    for setting in Setting::ALL {
        // What is not counted: the server compresses, the disk is read.
        for subject in Subject::ALL {
            round(subject, setting, &site, first).await?;
        }
        for number in 1..=rounds {
            for subject in Subject::ALL {
                let round = round(subject, setting, &site, first).await?;
                eprintln!("  {number}/{rounds} {setting:?} {}: {round:?}", subject.title());
                told.entry((setting.title(), subject.id())).or_default().push(round);
            }
        }
    }
    let work = slowed(&told)?;
    record::keep("page", &written(&told, &peers, questions.len(), rounds, &work).await?)
}

async fn serve(peers: &Peers) -> anyhow::Result<Site> {
    let dist = steps::root().join("dist");
    ensure!(dist.join("index.html").exists(), "there is no dist/: run `cargo xtask build` first");
    let folder = |subject: Subject| -> (String, PathBuf) {
        let name = subject.id().to_owned();
        let folder = match subject {
            Subject::Ours => dist.clone(),
            _ => peers.site().join(format!("{name}-{LIST}")),
        };
        (name, folder)
    };
    Folders::serve(Subject::ALL.map(folder)).await
}

async fn round(subject: Subject, setting: Setting, site: &Site, first: [&Question; 2]) -> anyhow::Result<Round> {
    let address = format!("{}/{}/", site.origin, subject.id());
    let load = Visit::load(subject, setting, &address, first).await?;
    let answering = Visit::answer(subject, setting, &address, first, ANSWERS).await?;
    Ok(Round { load, answering })
}

/// Fails unless the pages on the phone were slowed; says by how much.
fn slowed(told: &Rounds) -> anyhow::Result<String> {
    let work = |setting: Setting| {
        let rounds = told.iter().filter(|((name, _), _)| *name == setting.title()).flat_map(|(_, rounds)| rounds);
        rounds.map(|round| round.load.work).collect::<Sample>().least()
    };
    let (laptop, phone) = (work(Setting::Laptop), work(Setting::Phone));
    ensure!(phone > 2.0 * laptop, "the phone is not slowed: {phone} ms for what takes {laptop} ms");
    Ok(format!(
        "A fixed piece of work took at least {laptop:.0} ms in a page unthrottled, and {phone:.0} ms in one on the phone."
    ))
}

async fn written(told: &Rounds, peers: &Peers, questions: usize, rounds: usize, work: &str) -> anyhow::Result<String> {
    let mut text = String::new();
    for setting in Setting::ALL {
        writeln!(text, "{}:\n\n{}", setting.title(), table(told, setting)?)?;
    }
    let versions = ["survey-core", "survey-js-ui", "@formio/js", "esbuild"]
        .map(|library| peers.version(library).map(|version| format!("{library} {version}")))
        .into_iter()
        .collect::<anyhow::Result<Vec<_>>>()?;
    let browser = record::version(&Browser::start().await?).await?;
    writeln!(
        text,
        "Medians; rounds: {rounds}, in brackets the smallest and the largest where they differ. {questions} questions; {}. Headless {browser}, {}. {work}",
        versions.join(", "),
        record::machine()
    )?;
    Ok(text)
}

fn table(told: &Rounds, setting: Setting) -> anyhow::Result<String> {
    let mut table = format!("| | {} |\n", Subject::ALL.map(Subject::title).join(" | "));
    table.push_str("| --- | ---: | ---: | ---: | ---: |\n");
    for row in &ROWS {
        write!(table, "| {} |", row.name)?;
        for subject in Subject::ALL {
            let rounds = told.get(&(setting.title(), subject.id())).context("nothing measured")?;
            write!(table, " {} |", rounds.iter().map(row.of).collect::<Sample>().told(row.unit))?;
        }
        table.push('\n');
    }
    Ok(table)
}

impl std::fmt::Debug for Round {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Answering { answerable, running, lost, .. } = &self.answering;
        write!(f, "{:.0} bytes, answerable {answerable:.0}, running {running:.0}, lost {lost}", self.load.bytes)?;
        write!(f, ", events {:?}, changes {:.0?}", self.answering.events, self.answering.changes)
    }
}
