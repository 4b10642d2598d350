//! Programs that cargo installs for the project alone, into a folder of its own.

use std::path::PathBuf;

use crate::steps::{cargo, is_installed, run, step, target_dir};

/// A program of a crate, at one version; whoever has it on the path uses their own.
pub struct Tool {
    /// The name of both.
    pub name: &'static str,
    /// The version that is installed.
    pub version: &'static str,
}

impl Tool {
    /// Where it is: on the path, or where it is installed.
    pub fn path(&self) -> anyhow::Result<PathBuf> {
        if is_installed(self.name) {
            return Ok(PathBuf::from(self.name));
        }
        Ok(folder()?.join("bin").join(self.name))
    }

    /// Whether it is there to be run.
    pub fn is_there(&self) -> anyhow::Result<bool> {
        Ok(is_installed(self.name) || self.path()?.exists())
    }

    /// What cargo is told to install it.
    pub fn arguments(&self) -> [&'static str; 5] {
        ["install", self.name, "--version", self.version, "--locked"]
    }

    /// Installs it, unless it is there.
    pub fn ensure(&self) -> anyhow::Result<()> {
        if self.is_there()? {
            return Ok(());
        }
        step(&format!("installing {}", self.name), || {
            let mut cargo = cargo();
            // Not where the project builds: it is another workspace's.
            cargo.env_remove("CARGO_TARGET_DIR");
            run(cargo.args(self.arguments()).arg("--quiet").arg("--root").arg(folder()?))
        })
    }
}

fn folder() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("tools"))
}
