//! The compiler for wasm: rustup's target, or else Debian's own compiler.

use std::path::PathBuf;
use std::process::Command;

use anyhow::bail;

use crate::steps::{cargo, is_installed, root, run, step, succeeds};

const TARGET: &str = "wasm32-unknown-unknown";

/// The oldest compiler that will do, Rust 1.95, as Cargo.toml says.
const OLDEST: u32 = 95;

/// What builds for wasm.
#[derive(Clone, Debug)]
pub enum Toolchain {
    /// The cargo that runs this task.
    Current,
    /// Debian's, set up by `debian-wasm.sh`.
    Debian,
}

impl Toolchain {
    /// A toolchain with the wasm target, made available if need be.
    pub fn for_wasm() -> anyhow::Result<Toolchain> {
        if current_has_target() {
            return Ok(Toolchain::Current);
        }
        if debian_is_ready() {
            return Ok(Toolchain::Debian);
        }
        if is_installed("rustup") {
            let added = step("adding the wasm target with rustup", || Ok(add_with_rustup("target", TARGET)))?;
            if added && current_has_target() {
                return Ok(Toolchain::Current);
            }
            eprintln!("  rustup could not add it");
        }
        if !is_installed("apt-get") {
            bail!(
                "no compiler for {TARGET}: install it with `rustup target add {TARGET}`, \
                 or with your system's packages for Rust's wasm standard library"
            );
        }
        step("setting up Debian's compiler for wasm", || {
            run(Command::new("sh").arg(root().join("xtask/debian-wasm.sh")))
        })?;
        if !debian_is_ready() {
            bail!("Debian's compiler was set up, yet it has no {TARGET}; see xtask/debian-wasm.sh");
        }
        Ok(Toolchain::Debian)
    }

    /// Makes the source of the standard library available, which a release is built with.
    pub fn ensure_std_source(&self) -> anyhow::Result<()> {
        let sysroot = match self {
            Toolchain::Current => sysroot(&mut current_rustc())?,
            Toolchain::Debian => sysroot(&mut Command::new("/usr/bin/rustc"))?,
        };
        let source = sysroot.join("lib/rustlib/src/rust/library/Cargo.lock");
        if source.exists() || (is_installed("rustup") && add_with_rustup("component", "rust-src") && source.exists()) {
            return Ok(());
        }
        bail!("no source of the standard library: install it with `rustup component add rust-src`");
    }

    /// A cargo of this toolchain.
    pub fn cargo(&self) -> Command {
        match self {
            Toolchain::Current => cargo(),
            Toolchain::Debian => {
                // A cargo that rustup started hands its toolchain to its children.
                let mut cargo = Command::new("/usr/bin/cargo");
                cargo.current_dir(root()).env_remove("RUSTUP_TOOLCHAIN").env("RUSTC", "/usr/bin/rustc");
                cargo.env_remove("CARGO").env("PATH", debian_first());
                cargo
            }
        }
    }

    /// Folders whose names must not stand in the output, for equal bytes everywhere.
    pub fn remapped(&self) -> Vec<(PathBuf, &'static str)> {
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let or_home =
            |name: &str, folder: &str| std::env::var_os(name).map_or_else(|| home.join(folder), PathBuf::from);
        vec![
            (root(), "/lead-or-manage"),
            (or_home("CARGO_HOME", ".cargo"), "/cargo"),
            (or_home("RUSTUP_HOME", ".rustup"), "/rustup"),
        ]
    }
}

/// Adds a `target` or a `component` to the toolchain in use.
fn add_with_rustup(kind: &str, name: &str) -> bool {
    let toolchain = std::env::var("RUSTUP_TOOLCHAIN").unwrap_or_default();
    let mut rustup = Command::new("rustup");
    rustup.args([kind, "add", name]);
    if !toolchain.is_empty() {
        rustup.args(["--toolchain", &toolchain]);
    }
    rustup.status().is_ok_and(|status| status.success())
}

fn current_rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn sysroot(rustc: &mut Command) -> anyhow::Result<PathBuf> {
    let output = rustc.args(["--print", "sysroot"]).output()?;
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim()))
}

fn current_has_target() -> bool {
    has_target(&mut current_rustc())
}

/// Whether Debian's compiler is there, new enough, and has the target.
fn debian_is_ready() -> bool {
    let rustc = || Command::new("/usr/bin/rustc");
    let version = rustc().arg("--version").output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let minor = version.ok().and_then(|version| version.split('.').nth(1)?.parse::<u32>().ok());
    minor.is_some_and(|minor| minor >= OLDEST) && has_target(&mut rustc())
}

/// Whether a compiler has the target's standard library where it says it would be.
fn has_target(rustc: &mut Command) -> bool {
    let folder = rustc.args(["--print", "target-libdir", "--target", TARGET]).output();
    folder.is_ok_and(|output| {
        let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
        output.status.success() && std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some())
    })
}

fn debian_first() -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(PathBuf::from("/usr/bin")).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).unwrap_or(path)
}

/// Makes a component of the toolchain available.
pub fn component(name: &str, program: &str) -> anyhow::Result<()> {
    if succeeds(cargo().args([name, "--version"])) {
        return Ok(());
    }
    let added = is_installed("rustup") && succeeds(Command::new("rustup").args(["component", "add", program]));
    if !added {
        bail!("`cargo {name}` is missing: install it with `rustup component add {program}`");
    }
    Ok(())
}
