//! `cargo xtask fuzz`: looks for bytes that break a way in, guided by what code they reach.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use crate::steps::{root, run, step, target_dir};
use crate::tools::Tool;

/// The tool that builds and runs the readers, instrumented.
const TOOL: Tool = Tool { name: "cargo-fuzz", version: "0.13.2" };

/// Each reader with the longest input that it is given, in bytes.
pub const READERS: [(&str, u32); 9] = [
    ("attributes", 512),
    ("csv", 4_096),
    ("evaluate", 4_096),
    ("link", 4_096),
    ("pack", 65_536),
    ("release_files", 4_096),
    ("reports", 4_096),
    ("saved", 4_096),
    ("session", 96),
];

/// No input may take longer, in seconds, or more memory, in megabytes; both are of a
/// program that is instrumented, and checks its arithmetic.
const SLOWEST: u32 = 2;
const MOST_MEMORY: u32 = 512;

/// An input of the reader `session` is so many actions, and counts as so many.
const ACTIONS: u64 = 32;

/// Gives one reader, or each, so many inputs; with `keep`, those that reach new code join
/// the corpus in the tree.
pub fn fuzz(reader: Option<&str>, runs: u64, keep: bool) -> anyhow::Result<()> {
    let chosen: Vec<_> = READERS.into_iter().filter(|(name, _)| reader.is_none_or(|reader| reader == *name)).collect();
    ensure!(!chosen.is_empty(), "there is no such reader; there are {}", READERS.map(|(name, _)| name).join(", "));
    let folder = target_dir()?.join("fuzz");
    step("building the readers", || {
        let mut build = instrumented("build")?;
        run(build.arg("--target-dir").arg(&folder))
    })?;
    for (name, longest) in chosen {
        let corpus = root().join("fuzz/corpus").join(name);
        let found = folder.join("corpus").join(name);
        let broken = folder.join("broken").join(name);
        for folder in [&corpus, &found, &broken] {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        let runs = if name == "session" { runs / ACTIONS } else { runs };
        let program = program(&folder, name);
        step(&format!("{name}, {runs} times"), || {
            let mut command = Command::new(&program);
            command.arg(&found).arg(&corpus).arg(format!("-runs={runs}")).arg(format!("-max_len={longest}"));
            command.arg(format!("-timeout={SLOWEST}")).arg(format!("-rss_limit_mb={MOST_MEMORY}"));
            command.arg(format!("-artifact_prefix={}/", broken.display()));
            said_at_the_end(&mut command)
        })?;
        if keep {
            keep_in_tree(&program, &found, &corpus)?;
        }
    }
    Ok(())
}

/// A command of the tool, which is installed if it is not there. The instruments are
/// options that a stable compiler takes only when it is told so. No sanitizer of memory:
/// there is no unsafe code to catch.
fn instrumented(command: &str) -> anyhow::Result<Command> {
    TOOL.ensure()?;
    let mut tool = Command::new(TOOL.path()?);
    tool.current_dir(root()).args(["fuzz", command, "--sanitizer=none", "--release", "--debug-assertions"]);
    tool.env("RUSTC_BOOTSTRAP", "1").env_remove("CARGO_TARGET_DIR");
    Ok(tool)
}

fn program(folder: &Path, name: &str) -> PathBuf {
    let triple = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    folder.join(triple).join("release").join(name)
}

/// Runs a reader; of its many lines the last ones tell.
fn said_at_the_end(command: &mut Command) -> anyhow::Result<()> {
    let output = command.output().context("a reader cannot be started")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let end: Vec<&str> = said.lines().rev().take(40).collect();
        bail!("it broke:\n{}", end.into_iter().rev().collect::<Vec<_>>().join("\n"));
    }
    if let Some(done) = said.lines().rfind(|line| line.starts_with("Done ")) {
        eprintln!("  {done}");
    }
    Ok(())
}

/// The fewest inputs that still reach all the code that any does take the corpus's place.
fn keep_in_tree(program: &Path, found: &Path, corpus: &Path) -> anyhow::Result<()> {
    let fewest = corpus.with_extension("fewest");
    fs::create_dir_all(&fewest)?;
    let mut merge = Command::new(program);
    merge.args(["-set_cover_merge=1", "-use_counters=0"]).arg(&fewest).arg(corpus).arg(found);
    said_at_the_end(&mut merge)?;
    fs::remove_dir_all(corpus)?;
    Ok(fs::rename(&fewest, corpus)?)
}
