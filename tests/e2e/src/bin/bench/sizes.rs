//! Packs of many questions.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use e2e::{Browser, Site};
use lead_or_manage::quiz::pack::PackWithWords;
use xtask::peers::Peers;
use xtask::steps;

use crate::questions::{self, Question};
use crate::record;
use crate::sample::{Sample, Unit, grouped};
use crate::served::Folders;
use crate::subject::{Setting, Subject};
use crate::visit::{Answering, Visit};

const COUNTS: [usize; 3] = [10, 100, 1000];
const SUBJECTS: [Subject; 3] = [Subject::Ours, Subject::HandWritten, Subject::SurveyJs];
const SETTING: Setting = Setting::Phone;
/// So many questions are answered after the first one; a pack of 10 has one more.
const ANSWERS: usize = 8;

/// The page that runs a pack of ours: the element as it is, with another pack than the
/// built-in one.
const PAGE: &str = include_str!("pack.html");
const SCRIPT: &str = include_str!("pack.js");

/// What the page of ours needs of `dist/npm`.
const FILES: [&str; 5] = ["index.js", "define.js", "program.js", "program.wasm", "words-en.bin"];

/// A page with so many questions.
#[derive(Clone, Copy)]
struct Size {
    subject: Subject,
    count: usize,
}

impl Size {
    fn all() -> impl Iterator<Item = Size> {
        COUNTS.into_iter().flat_map(|count| SUBJECTS.map(|subject| Size { subject, count }))
    }

    fn name(self) -> String {
        format!("{}-{}", self.subject.id(), self.count)
    }
}

/// Measures all sizes in turn, so many rounds of it, and writes the table.
pub async fn measure(rounds: usize) -> anyhow::Result<()> {
    let packs = COUNTS.map(|count| anyhow::Ok((count, questions::pack_of(count)?)));
    let packs = packs.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
    let mut lists = Vec::new();
    for (count, pack) in &packs {
        let questions = questions::of_pack(pack)?;
        ensure!(questions.len() == *count, "a pack of {} questions, not of {count}", questions.len());
        lists.push(questions::list(&count.to_string(), &questions));
    }
    let peers = Peers::build(&lists)?;
    // Every pack begins alike.
    let questions = questions::of_pack(&questions::pack_of(2)?)?;
    let first = questions::first_two(&questions)?;
    for (count, pack) in &packs {
        write_ours(&peers.site().join(Size { subject: Subject::Ours, count: *count }.name()), pack)?;
    }
    let site = Folders::serve(Size::all().map(|size| (size.name(), folder(&peers, size)))).await?;
    let mut told: Vec<(Size, Vec<Answering>)> = Size::all().map(|size| (size, Vec::new())).collect();
    for number in 0..=rounds {
        for (size, answerings) in &mut told {
            let answering = visit(*size, &site, first).await?;
            eprintln!("  {number}/{rounds} {}: {answering:.0?}", size.name());
            // The first is not counted: the server compresses, the disk is read.
            if number > 0 {
                answerings.push(answering);
            }
        }
    }
    let browser = record::version(&Browser::start().await?).await?;
    record::keep("sizes", &written(&told, rounds, &browser)?)
}

fn folder(peers: &Peers, size: Size) -> PathBuf {
    peers.site().join(size.name())
}

async fn visit(size: Size, site: &Site, first: [&Question; 2]) -> anyhow::Result<Answering> {
    let address = format!("{}/{}/", site.origin, size.name());
    Visit::answer(size.subject, SETTING, &address, first, ANSWERS).await
}

fn write_ours(folder: &Path, pack: &PackWithWords) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    let package = steps::root().join("dist/npm");
    for file in FILES {
        fs::copy(package.join(file), folder.join(file)).with_context(|| format!("dist/npm/{file}"))?;
    }
    fs::write(folder.join("pack.bin"), pack.to_bytes())?;
    fs::write(folder.join("pack.js"), SCRIPT)?;
    fs::write(folder.join("index.html"), PAGE)?;
    Ok(())
}

fn written(told: &[(Size, Vec<Answering>)], rounds: usize, browser: &str) -> anyhow::Result<String> {
    let mut text = String::from(
        "| | questions | sent | first question answerable | second question reached | median answer to paint | slowest answer to paint | press to next screen, median |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for subject in SUBJECTS {
        for (size, answerings) in told.iter().filter(|(size, _)| size.subject == subject) {
            writeln!(text, "| {} | {} |{}", subject.title(), grouped(size.count as f64), cells(answerings))?;
        }
    }
    writeln!(
        text,
        "\nThe slow phone. Medians; rounds: {rounds}, in brackets the smallest and the largest where they differ; {ANSWERS} answers a round. Headless {browser}, {}.",
        record::machine()
    )?;
    Ok(text)
}

fn cells(answerings: &[Answering]) -> String {
    let sample = |of: fn(&Answering) -> f64| answerings.iter().map(of).collect::<Sample>();
    let events = |told: &Answering| told.events.iter().copied().collect::<Sample>();
    let changes = |told: &Answering| told.changes.iter().copied().collect::<Sample>();
    let cells = [
        sample(|told| told.bytes).told(Unit::Kilobytes),
        sample(|told| told.answerable).told(Unit::Milliseconds),
        sample(|told| told.running).told(Unit::Milliseconds),
        answerings.iter().map(|told| events(told).median()).collect::<Sample>().told(Unit::Event),
        answerings.iter().map(|told| events(told).largest()).collect::<Sample>().told(Unit::Event),
        answerings.iter().map(|told| changes(told).median()).collect::<Sample>().told(Unit::Milliseconds),
    ];
    cells.map(|cell| format!(" {cell} |")).concat()
}
