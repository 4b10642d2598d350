//! The peers that the page is measured beside: built with their libraries from npm,
//! for the benchmark alone.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::packages::{copy, npm};
use crate::steps::{root, run, target_dir};

/// Questions under a name, as JSON.
#[derive(Clone, Debug)]
pub struct List {
    /// The name.
    pub name: String,
    /// What the peers ask.
    pub json: String,
}

/// The peers' pages: a folder for each peer and list, named `peer-list`.
#[derive(Clone, Debug)]
pub struct Peers {
    folder: PathBuf,
}

impl Peers {
    /// Installs the libraries and builds every page with these questions inside.
    pub fn build(lists: &[List]) -> anyhow::Result<Peers> {
        let folder = target_dir()?.join("bench-peers");
        copy(&root().join("benches/peers"), &folder)?;
        let questions = folder.join("questions");
        for made in [&questions, &folder.join("site")] {
            emptied(made)?;
        }
        for List { name, json } in lists {
            fs::write(questions.join(format!("{name}.json")), json)?;
        }
        run(npm(&folder).arg("ci"))?;
        run(npm(&folder).args(["run", "build"]))?;
        Ok(Peers { folder })
    }

    /// Where the pages are.
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// The version of a library, as it was installed.
    pub fn version(&self, library: &str) -> anyhow::Result<String> {
        let lock = fs::read_to_string(self.folder.join("package-lock.json"))?;
        let lock: serde_json::Value = serde_json::from_str(&lock).context("package-lock.json")?;
        let version = lock.pointer(&format!("/packages/node_modules~1{}/version", library.replace('/', "~1")));
        Ok(version.and_then(|version| version.as_str()).with_context(|| format!("no {library}"))?.to_owned())
    }
}

fn emptied(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
