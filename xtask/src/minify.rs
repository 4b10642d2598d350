//! Smaller JavaScript, made by the package `minify` beside this one.

use std::io::Write as _;
use std::process::Stdio;

use anyhow::{Context as _, bail};

use crate::dist::Profile;
use crate::steps::cargo;

/// A script as it is served: small in a release, as written while it is worked on.
/// What goes to npm stays as written, too; who bundles minifies the whole.
pub fn script(source: Vec<u8>, profile: Profile) -> anyhow::Result<Vec<u8>> {
    if profile == Profile::Dev {
        return Ok(source);
    }
    let mut minify = cargo();
    minify.args(["run", "--quiet", "--package", "minify"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = minify.spawn().context("the minifier cannot be started")?;
    // It reads all before it writes, so neither waits for the other.
    child.stdin.take().context("a minifier without input")?.write_all(&source)?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("the minifier failed ({})", output.status);
    }
    Ok(output.stdout)
}
