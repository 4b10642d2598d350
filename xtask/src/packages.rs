//! The npm package as its users meet it: packed, installed, type-checked and bundled
//! with the real libraries.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::steps::{root, run, target_dir};

/// Where the examples are built; their pages are in `dist/` there.
pub fn folder() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("web-examples"))
}

/// Packs `dist/npm`, installs it into a copy of the examples, and builds them.
pub fn build() -> anyhow::Result<()> {
    let folder = folder()?;
    copy(&root().join("examples/web"), &folder)?;
    let tarball = format!("lead-or-manage-{}.tgz", lead_or_manage::VERSION);
    run(npm(&folder).arg("pack").arg(root().join("dist/npm")))?;
    run(npm(&folder).arg("ci"))?;
    run(npm(&folder).args(["install", "--no-save", "--no-package-lock"]).arg(format!("./{tarball}")))?;
    run(npm(&folder).args(["run", "build"]))
}

/// Where the checker of accessibility is installed.
pub fn axe() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("axe"))
}

/// Where another validator of JSON Schemas is installed, with a script that runs it.
pub fn ajv() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("ajv"))
}

/// Installs both, in the versions that the tests are written against.
pub fn install_checkers() -> anyhow::Result<()> {
    for (name, folder) in [("axe", axe()?), ("ajv", ajv()?)] {
        copy(&root().join("tests/e2e").join(name), &folder)?;
        run(npm(&folder).arg("ci"))?;
    }
    Ok(())
}

/// Where a SCORM run-time and a validator of xAPI statements are installed.
pub fn platforms() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("platforms"))
}

/// Installs them, in the versions that the tests are written against.
pub fn install_platforms() -> anyhow::Result<()> {
    let folder = platforms()?;
    copy(&root().join("tests/e2e/platforms"), &folder)?;
    run(npm(&folder).arg("ci"))
}

/// npm in a folder, without a word too many.
pub fn npm(folder: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(folder).args(["--silent", "--no-update-notifier"]);
    npm
}

/// Copies the files of the repository, leaving what an earlier run has made.
pub fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name();
        if ["node_modules", "dist"].iter().any(|made| name == *made) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to.join(name))?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}
