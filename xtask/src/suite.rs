//! `cargo xtask test`: everything that must hold, in the order of how soon it tells.

use std::process::Command;

use anyhow::bail;

use crate::dist::{self, Profile};
use crate::steps::{self, cargo, step};
use crate::toolchain::{Toolchain, component};
use crate::{browsers, contract, deny, guide, packages, packs, prove, size};

/// Crates that the pure half must do without.
const BROWSER_CRATES: [&str; 5] = ["yew ", "web-sys ", "js-sys ", "wasm-bindgen ", "gloo"];

/// Runs it all; stops at the first failure. A filter leaves only the browser tests
/// whose names contain it.
pub fn run(install: bool, filter: Option<&str>) -> anyhow::Result<()> {
    // Without browsers the rest is still worth running; it stops before they are needed.
    let browsers = browsers::ensure(install);
    match &browsers {
        Err(_) if install || filter.is_some() => return browsers,
        Err(missing) => eprintln!("• note: {missing:#}\n"),
        Ok(()) => {}
    }
    component("fmt", "rustfmt")?;
    component("clippy", "clippy")?;
    let wasm = Toolchain::for_wasm()?;
    if filter.is_none() {
        step("format", || steps::run(cargo().args(["fmt", "--all", "--check"])))?;
        step("lints, native", || steps::run(clippy(&mut cargo()).args(["--workspace", "--all-targets"]).args(DENY)))?;
        step("lints, native with the app", || {
            steps::run(clippy(&mut cargo()).args(["--all-targets", "--features", "app"]).args(DENY))
        })?;
        step("lints, wasm", || {
            let mut cargo = wasm.cargo();
            cargo.env("CARGO_TARGET_DIR", steps::target_dir()?.join("wasm"));
            steps::run(
                clippy(&mut cargo)
                    .args(["--lib", "--features", "app", "--target", "wasm32-unknown-unknown"])
                    .args(DENY),
            )
        })?;
        step("the pure half does without a browser", pure_half)?;
        step("tests, native", || steps::run(cargo().args(["test", "--quiet"])))?;
        step("tests, native with the app", || {
            steps::run(cargo().args(["test", "--quiet", "--features", "app", "--lib", "--test", "corpus"]))
        })?;
        step("the rules' certificate", || prove::built_in(true))?;
        step("the README's tables", || contract::readme(true))?;
        step("the schema of packs", || packs::schema(true))?;
        step("the tables of the guide to packs", || guide::tables(true))?;
        step("tests of the task runner", || {
            steps::run(cargo().args(["test", "--quiet", "--package", "xtask", "--package", "minify"]))
        })?;
        step("tests of the studio and of SCORM packages", || {
            steps::run(cargo().args(["test", "--quiet", "--package", "studio", "--package", "scorm"]))
        })?;
        if deny::ensure(install)? {
            step("licences, sources and duplicates", deny::check)?;
        } else {
            eprintln!("• note: cargo-deny is not here, so the licences are not checked; --install installs it");
        }
        step("documentation", || {
            let mut docs = cargo();
            docs.args(["doc", "--quiet", "--no-deps", "--workspace"]).env("RUSTDOCFLAGS", "-Dwarnings");
            steps::run(&mut docs)
        })?;
    }
    dist::build(Profile::Release)?;
    if filter.is_none() {
        step("the budget of bytes", || size::run(true, false))?;
    }
    browsers?;
    step("the npm package, installed and bundled", packages::build)?;
    step("axe and ajv, installed", packages::install_checkers)?;
    step("a SCORM run-time and an xAPI validator, installed", packages::install_platforms)?;
    step("end to end, in Chromium, Firefox and WebKit", || {
        let mut tests = cargo();
        tests.args(["test", "--quiet", "--package", "e2e", "--"]);
        tests.args(filter);
        steps::run(&mut tests)
    })?;
    eprintln!("\nAll of it holds.");
    Ok(())
}

const DENY: [&str; 3] = ["--", "-D", "warnings"];

fn clippy(cargo: &mut Command) -> &mut Command {
    cargo.args(["clippy", "--quiet"])
}

fn pure_half() -> anyhow::Result<()> {
    let tree =
        cargo().args(["tree", "--package", "lead-or-manage", "--edges", "normal", "--prefix", "none"]).output()?;
    let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
    match tree.lines().find(|line| BROWSER_CRATES.iter().any(|name| line.starts_with(name))) {
        Some(line) => bail!("with default features the crate depends on `{line}`"),
        None if tree.is_empty() => bail!("`cargo tree` says nothing"),
        None => Ok(()),
    }
}
