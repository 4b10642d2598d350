//! Whether another folder's build gives the same bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use crate::dist::{self, Profile};
use crate::steps::{root, run, step};

/// A folder that goes when this is dropped.
struct Copy(PathBuf);

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Builds here, then from a copy of the tree in another folder with nothing compiled before,
/// and holds all files of both against each other.
pub fn run_twice() -> anyhow::Result<()> {
    let here = dist::build(Profile::Release)?;
    let copy = Copy(std::env::temp_dir().join(format!("lom-copy-{}", std::process::id())));
    step(&format!("copying the tree to {}", copy.0.display()), || copy_tree(&copy.0))?;
    step("building there, from nothing", || {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // What cargo tells this program is of this folder.
        for (name, _) in
            std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG") || name.starts_with("CARGO_MANIFEST"))
        {
            cargo.env_remove(name);
        }
        cargo.env("CARGO_TARGET_DIR", copy.0.join("target")).current_dir(&copy.0);
        run(cargo.args(["run", "--quiet", "--package", "xtask", "--", "build"]))
    })?;
    let there = copy.0.join("dist");
    let (ours, theirs) = (files(&here)?, files(&there)?);
    ensure!(ours == theirs, "only one build has {:?}", ours.symmetric_difference(&theirs).collect::<Vec<_>>());
    let mut other = Vec::new();
    for path in &ours {
        if fs::read(here.join(path))? != fs::read(there.join(path))? {
            other.push(path.display().to_string());
        }
    }
    if !other.is_empty() {
        bail!("built elsewhere, these are other bytes: {}", other.join(", "));
    }
    eprintln!("\nAll {} files are the same bytes; dist/SHA256SUMS names them.", ours.len());
    Ok(())
}

/// All that git knows of, as it is now.
fn copy_tree(to: &Path) -> anyhow::Result<()> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = git.current_dir(root()).output().context("git lists the tree")?;
    ensure!(output.status.success(), "git does not know this folder");
    for path in String::from_utf8(output.stdout)?.split('\0').filter(|path| !path.is_empty()) {
        let (from, to) = (root().join(path), to.join(path));
        fs::create_dir_all(to.parent().context("a file in no folder")?)?;
        fs::copy(&from, to).with_context(|| path.to_owned())?;
    }
    Ok(())
}

/// The files below a folder, by their paths in it.
fn files(folder: &Path) -> anyhow::Result<BTreeSet<PathBuf>> {
    let (mut found, mut open) = (BTreeSet::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder)?.to_owned());
            }
        }
    }
    Ok(found)
}
