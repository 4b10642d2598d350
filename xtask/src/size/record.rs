//! The figures of the last recorded build, in `xtask/sizes.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use serde_json::json;

use crate::steps::root;

/// Bytes by name.
pub type Figures = BTreeMap<String, usize>;

/// What a build was when it was recorded.
pub struct Recorded {
    /// The files of a run, after brotli.
    pub files: Figures,
    /// The wasm by crate, before brotli.
    pub wasm: Figures,
}

impl Recorded {
    /// Reads them; before the first record there are none.
    pub fn read() -> anyhow::Result<Recorded> {
        let mut all: BTreeMap<String, Figures> = match fs::read(path()) {
            Ok(text) => serde_json::from_slice(&text).context("xtask/sizes.json")?,
            Err(_) => BTreeMap::new(),
        };
        let mut take = |name: &str| all.remove(name).unwrap_or_default();
        Ok(Recorded { files: take("files"), wasm: take("wasm") })
    }

    /// Writes them, to be committed.
    pub fn write(&self) -> anyhow::Result<()> {
        let all = json!({ "files": self.files, "wasm": self.wasm });
        fs::write(path(), serde_json::to_string_pretty(&all)? + "\n").context("xtask/sizes.json")
    }
}

/// By how much something has grown since then; what is new has grown by all of itself.
pub fn growth(then: &Figures, name: &str, now: usize) -> Option<isize> {
    (!then.is_empty()).then(|| difference(now, then.get(name).copied().unwrap_or_default()))
}

/// By how much all of it has grown since then.
pub fn growth_of_all(then: &Figures, now: usize) -> Option<isize> {
    (!then.is_empty()).then(|| difference(now, then.values().sum()))
}

fn difference(now: usize, then: usize) -> isize {
    now.cast_signed() - then.cast_signed()
}

fn path() -> PathBuf {
    root().join("xtask/sizes.json")
}
