//! The program that drives the browser, as a child of this one.

use std::fs;
use std::io::{BufRead, BufReader, Error, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, bail};

/// A running chromedriver; it and its browsers end when this is dropped.
pub struct Driver {
    pub port: u16,
    child: Child,
    // Of the driver and its browsers; a fresh profile is in it, too.
    temporary: PathBuf,
    // Held open, since a program that cannot write its log may end.
    _log: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts one on a port that it chooses and tells.
    pub fn start() -> anyhow::Result<Driver> {
        let temporary = fresh_folder()?;
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .env("TMPDIR", &temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver cannot be started; `cargo xtask test --install` installs it")?;
        let mut log = BufReader::new(child.stdout.take().context("chromedriver without output")?);
        let port = port_from(&mut log)?;
        Ok(Driver { port, child, temporary, _log: log })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Killed, it would leave its browser and the browser's folders behind.
        if shut_down(self.port).is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

/// A short name, since the path of a socket in it may be 107 bytes at most.
fn fresh_folder() -> anyhow::Result<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("lom-e2e-{}-{count}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

fn port_from(log: &mut impl BufRead) -> anyhow::Result<u16> {
    let mut said = String::new();
    while log.read_line(&mut said)? > 0 {
        if let Some((_, port)) = said.trim_end().rsplit_once("started successfully on port ") {
            return port.trim_end_matches('.').parse().context("chromedriver's port");
        }
    }
    bail!("chromedriver did not start: {said}")
}

fn shut_down(port: u16) -> Result<(), Error> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
    stream.read_exact(&mut [0])
}
