//! A display that no one sees, for a browser without a headless mode.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::Context as _;

/// A running display; it ends when this is dropped.
pub struct Display {
    /// What a program is told to draw on.
    pub name: String,
    child: Child,
}

impl Display {
    /// Starts one under a number that it chooses and tells; no other machine can reach it.
    pub fn start() -> anyhow::Result<Display> {
        let mut child = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("`Xvfb` cannot be started; `cargo xtask test --install` installs it")?;
        let mut number = String::new();
        BufReader::new(child.stdout.take().context("a display without output")?).read_line(&mut number)?;
        Ok(Display { name: format!(":{}", number.trim()), child })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
