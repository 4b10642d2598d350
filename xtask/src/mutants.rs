//! `cargo xtask mutants`: changes the code in one place at a time, and sees whether a test notices.
//!
//! What is left out, and why, is in `.cargo/mutants.toml`.

#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::path::Path;
use std::process::Command;
use std::{fmt, fs};

use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::steps::{root, step, target_dir};
use crate::tools::Tool;

/// The tool that makes the changes, builds each and runs the tests.
const TOOL: Tool = Tool { name: "cargo-mutants", version: "27.1.0" };

/// Code that is examined together.
struct Part {
    name: &'static str,
    files: &'static [&'static str],
    /// The tests that are asked first, the next of them about what those before have missed:
    /// few, quick, and of this part.
    first: &'static [&'static [&'static str]],
}

const PARTS: [Part; 6] = [
    Part {
        name: "eligibility",
        files: &["src/eligibility/*.rs"],
        first: &[&["boundaries", "golden", "nested", "properties", "requests"], &["kept", "sentences", "session"]],
    },
    Part {
        name: "quiz",
        files: &["src/quiz/*.rs"],
        first: &[&["earlier", "golden", "kept", "session"], &[UNIT_TESTS]],
    },
    Part { name: "pack", files: &["src/quiz/pack/*.rs"], first: &[&["check", "golden", "packs"], &["mistakes"]] },
    Part { name: "proof", files: &["src/proof/*.rs"], first: &[&["nested", "proof", UNIT_TESTS], &["mistakes"]] },
    Part { name: "check", files: &["src/check/*.rs"], first: &[&["check"], &["mistakes"]] },
    Part {
        name: "data",
        files: &["src/api.rs", "src/binary.rs", "src/decimal.rs", "src/json.rs", "src/packed.rs", "src/words/*.rs"],
        first: &[&[UNIT_TESTS, "golden", "kept"], &["requests", "sentences"]],
    },
];

/// So many random values do at first.
const FEW: &str = "16";

/// How many mutants are built and tried at the same time: most of a build is on one core.
const JOBS: usize = 2;

/// The tests that stand beside the code.
const UNIT_TESTS: &str = "unit tests";

/// The tests that take many seconds are asked last.
const LAST: [&str; 3] = ["independent", "large", "mutants"];

/// What the tool ends with when it has done its work: nothing was missed, something was, or
/// something took too long.
const DONE: [Option<i32>; 3] = [Some(0), Some(2), Some(3)];

/// What is asked for.
pub struct Asked {
    /// A part of the mutants alone: `2/10`.
    pub shard: Option<String>,
    /// Only what was missed last time.
    pub missed: bool,
    /// Only the tests of the part itself.
    pub own: bool,
}

/// Examines one part of the code, or each.
pub fn run(part: Option<&str>, asked: &Asked) -> anyhow::Result<()> {
    let chosen: Vec<_> = PARTS.into_iter().filter(|known| part.is_none_or(|part| part == known.name)).collect();
    ensure!(!chosen.is_empty(), "there is no such part; there are {}", PARTS.map(|part| part.name).join(", "));
    TOOL.ensure()?;
    let mut survivors = Vec::new();
    for part in chosen {
        survivors.extend(examine(&part, asked)?);
    }
    ensure!(survivors.is_empty(), "no test notices\n{}", survivors.join("\n"));
    Ok(())
}

/// Asks the tests in turn, each time about what those before have missed; what none noticed.
fn examine(part: &Part, asked: &Asked) -> anyhow::Result<Vec<String>> {
    let folder = target_dir()?.join("mutants").join(part.name);
    let list = folder.join("missed.txt");
    let mut left = if asked.missed { Some(lines(&list)?) } else { None };
    let mut figures = Figures::default();
    let first = part.first.iter().map(|names| names.iter().map(|&name| name.to_owned()).collect());
    let later = if asked.own { Vec::new() } else { vec![others(part)?, LAST.map(str::to_owned).to_vec()] };
    let passes = first.chain(later);
    for (pass, tests) in passes.enumerate() {
        let which = match &left {
            Some(names) if names.is_empty() => break,
            Some(names) => names.iter().map(|name| format!("--re=^{}$", regex::escape(name))).collect(),
            None => asked.shard.iter().map(|shard| format!("--shard={shard}")).collect::<Vec<_>>(),
        };
        let output = folder.join((pass + 1).to_string());
        fs::create_dir_all(&output).with_context(|| output.display().to_string())?;
        let told = format!("{}, before {}", part.name, tests.join(", "));
        let mut tool = tool(part, &tests)?;
        if pass == 0 {
            tool.env("PROPTEST_CASES", FEW);
        }
        step(&told, || done(tool.args(which).arg("--output").arg(&output)))?;
        let found = output.join("mutants.out");
        // The tool tries what it deletes of a struct whatever it is asked for.
        let is_asked = |name: &str| left.as_ref().is_none_or(|names| names.iter().any(|asked| asked == name));
        figures.add(&found, &is_asked)?;
        left = Some(lines(&found.join("missed.txt"))?.into_iter().filter(|name| is_asked(name)).collect());
    }
    let left = left.unwrap_or_default();
    fs::write(list, left.join("\n"))?;
    eprintln!("\n{}: {figures}, {} missed\n", part.name, left.len());
    Ok(left)
}

/// What became of the mutants that were not missed.
#[derive(Default)]
struct Figures {
    caught: usize,
    /// Ran too long: caught, too.
    slow: usize,
    /// Stopped the build, which compiles the content by the same code: caught, too.
    stopped: usize,
    /// Did not compile: no mutants at all.
    impossible: usize,
}

impl Figures {
    /// Adds what the tool wrote of a run, as far as it was asked.
    fn add(&mut self, folder: &Path, is_asked: &dyn Fn(&str) -> bool) -> anyhow::Result<()> {
        let count = |file| anyhow::Ok(lines(&folder.join(file))?.iter().filter(|name| is_asked(name)).count());
        self.caught += count("caught.txt")?;
        self.slow += count("timeout.txt")?;
        let outcomes: Value = serde_json::from_str(&fs::read_to_string(folder.join("outcomes.json"))?)?;
        for outcome in outcomes["outcomes"].as_array().context("outcomes.json lists no outcomes")? {
            let name = outcome["scenario"]["Mutant"]["name"].as_str().unwrap_or_default();
            if outcome["summary"] == "Unviable" && is_asked(name) {
                let log = outcome["log_path"].as_str().context("an outcome has no log")?;
                let compiles = !fs::read_to_string(folder.join(log))?.contains("could not compile");
                *if compiles { &mut self.stopped } else { &mut self.impossible } += 1;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { caught, slow, stopped, impossible } = self;
        write!(f, "{caught} caught, {slow} too slow, {stopped} stopped by the build, {impossible} do not compile")
    }
}

/// All tests that are asked neither first nor last.
fn others(part: &Part) -> anyhow::Result<Vec<String>> {
    let mut names = vec![UNIT_TESTS.to_owned()];
    for file in fs::read_dir(root().join("tests"))? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.retain(|name| !part.first.concat().contains(&name.as_str()) && !LAST.contains(&name.as_str()));
    names.sort();
    Ok(names)
}

/// The tool, which works on a copy of the tree; random values are the same each time.
fn tool(part: &Part, tests: &[String]) -> anyhow::Result<Command> {
    let mut tool = Command::new(TOOL.path()?);
    tool.current_dir(root()).env_remove("CARGO_TARGET_DIR");
    tool.env("PROPTEST_RNG_SEED", "1").env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1");
    tool.arg("mutants").arg(format!("--jobs={JOBS}")).args(part.files.iter().map(|files| format!("--file={files}")));
    tool.args(tests.iter().map(|name| match name.as_str() {
        UNIT_TESTS => "--cargo-arg=--lib".to_owned(),
        name => format!("--cargo-arg=--test={name}"),
    }));
    Ok(tool)
}

/// Runs the tool to its end, whatever it found.
fn done(tool: &mut Command) -> anyhow::Result<()> {
    let status = tool.status().context("cargo-mutants cannot be started")?;
    ensure!(DONE.contains(&status.code()), "cargo-mutants failed ({status})");
    Ok(())
}

fn lines(path: &Path) -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(text.lines().map(str::to_owned).collect())
}
