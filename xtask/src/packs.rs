//! Packs on the command line: `cargo xtask check`, and the schema that is made from the
//! types of the file.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, bail};
use lead_or_manage::check::{self, Checked, Problem};
use lead_or_manage::json::Json;

use crate::steps::root;

const SCHEMA: &str = "src/check/pack.schema.json";

/// Checks a pack's file and tells what is wrong in it; fails if a problem is an error.
pub fn check(path: &str, as_json: bool) -> anyhow::Result<()> {
    let (_, checked) = read(path)?;
    if as_json {
        println!("{}", checked.problems.iter().map(Problem::to_json).collect::<Json>());
    } else {
        checked.problems.iter().for_each(|problem| println!("{path}:{problem}"));
    }
    let count = |is_error: bool| {
        checked.problems.iter().filter(|problem| (problem.severity == check::Severity::Error) == is_error).count()
    };
    let counted = format!("{} errors, {} warnings", count(true), count(false));
    if checked.has_errors() {
        bail!("{path}: {counted}");
    }
    eprintln!("{path}: {counted}");
    Ok(())
}

/// A file of someone who writes a pack, checked. A path is one from where they are.
pub fn read(path: &str) -> anyhow::Result<(String, Checked)> {
    let file = env::var_os("PWD").map_or_else(|| PathBuf::from(path), |folder| Path::new(&folder).join(path));
    let size = fs::metadata(&file).with_context(|| format!("{path} cannot be read"))?.len();
    if size > 10 * check::MOST_BYTES as u64 {
        bail!("{path} has {size} bytes; a pack has at most {}", check::MOST_BYTES);
    }
    let text = fs::read_to_string(&file).with_context(|| format!("{path} cannot be read"))?;
    let checked = check::check(&text);
    Ok((text, checked))
}

/// Writes the schema as the types say it; with `is_check` it only compares.
pub fn schema(is_check: bool) -> anyhow::Result<()> {
    let made = serde_json::to_string_pretty(&check::schema())? + "\n";
    if !is_check {
        return fs::write(root().join(SCHEMA), made).with_context(|| format!("{SCHEMA} cannot be written"));
    }
    if made != check::SCHEMA {
        bail!("{SCHEMA} is not what the types say; `cargo xtask readme` writes it anew");
    }
    Ok(())
}
