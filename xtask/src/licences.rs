//! Whose works are in the program, and under which licences, as cargo knows them.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::steps::cargo;

/// A crate that is linked into the program.
pub struct Work {
    /// Its name and version.
    pub name: String,
    /// Its licences, as its manifest states them.
    pub licence: String,
    /// The texts that it brings.
    texts: Vec<String>,
}

/// What the standard library, which is compiled in, says of itself.
const STANDARD_LIBRARY: (&str, &str) = ("The Rust standard library", "MIT OR Apache-2.0");

/// The crates that become the wasm modules of the page, the checker and the studio.
const OURS: [&str; 3] = ["lead-or-manage", "checker", "studio"];

/// All that ships, by name.
pub fn works() -> anyhow::Result<Vec<Work>> {
    let metadata = metadata()?;
    let packages: BTreeMap<&str, &Value> = items(&metadata["packages"]).map(|it| (text(&it["id"]), it)).collect();
    let nodes: BTreeMap<&str, &Value> = items(&metadata["resolve"]["nodes"]).map(|it| (text(&it["id"]), it)).collect();
    let is_ours = |id: &&str| packages.get(id).is_some_and(|package| OURS.contains(&text(&package["name"])));
    let mut open: Vec<&str> = nodes.keys().copied().filter(is_ours).collect();
    let mut linked = BTreeSet::new();
    while let Some(id) = open.pop() {
        let package = packages.get(id).with_context(|| format!("cargo knows nothing of {id}"))?;
        // What runs while the program is compiled is not in it.
        if is_macro(package) || !linked.insert(id) {
            continue;
        }
        let node = nodes.get(id).with_context(|| format!("cargo resolves no {id}"))?;
        let is_normal = |dep: &&Value| items(&dep["dep_kinds"]).any(|kind| kind["kind"].is_null());
        open.extend(items(&node["deps"]).filter(is_normal).map(|dep| text(&dep["pkg"])));
    }
    // What has its place in this folder is our own work.
    linked.retain(|id| packages.get(id).is_some_and(|package| !package["source"].is_null()));
    let (name, licence) = STANDARD_LIBRARY;
    let mut works = vec![Work { name: name.to_owned(), licence: licence.to_owned(), texts: Vec::new() }];
    for id in linked {
        works.push(work(packages.get(id).context("a package")?)?);
    }
    works.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(works)
}

/// The texts of all licences, each with the works that bring it.
pub fn texts(works: &[Work]) -> String {
    let mut by_text: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for work in works {
        for text in &work.texts {
            by_text.entry(text).or_default().push(&work.name);
        }
    }
    let mut all = String::new();
    for work in works {
        let _ = writeln!(all, "{}: {}", work.name, work.licence);
    }
    for (text, names) in by_text {
        let _ = write!(all, "\n{}\n{}:\n\n{}\n", "=".repeat(78), names.join(", "), text.trim_end());
    }
    all
}

fn metadata() -> anyhow::Result<Value> {
    let mut cargo = cargo();
    cargo.args(["metadata", "--format-version=1", "--locked", "--features", "app"]);
    cargo.args(["--filter-platform", "wasm32-unknown-unknown"]);
    let output = cargo.output()?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).context("cargo metadata")
}

fn work(package: &Value) -> anyhow::Result<Work> {
    let name = format!("{} {}", text(&package["name"]), text(&package["version"]));
    let licence = text(&package["license"]).split('/').map(str::trim).collect::<Vec<_>>().join(" OR ");
    ensure!(!licence.is_empty(), "{name} states no licence");
    let folder = Path::new(text(&package["manifest_path"])).parent().context("a manifest in no folder")?;
    let mut files: Vec<_> = fs::read_dir(folder)?.filter_map(|file| Some(file.ok()?.path())).collect();
    files.sort();
    let is_licence = |path: &&std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        path.is_file() && ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start))
    };
    let read = files.iter().filter(is_licence).map(|path| Ok(fs::read_to_string(path)?.replace("\r\n", "\n")));
    Ok(Work { name, licence, texts: read.collect::<anyhow::Result<_>>()? })
}

fn is_macro(package: &Value) -> bool {
    items(&package["targets"]).flat_map(|target| items(&target["kind"])).any(|kind| kind == "proc-macro")
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
