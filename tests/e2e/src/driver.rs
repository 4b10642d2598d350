//! The program that drives a browser, as a child of this one.

use std::fs;
use std::io::{BufRead, BufReader, Error, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context as _, bail};
use xtask::browsers;

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
}

impl Engine {
    /// All that the scenarios run in.
    pub const ALL: [Engine; 2] = [Engine::Chromium, Engine::Firefox];
}

/// A running driver; it and its browsers end when this is dropped.
pub struct Driver {
    pub port: u16,
    engine: Engine,
    child: Child,
    // Of the driver and its browsers; a fresh profile is in it, too.
    temporary: PathBuf,
    // Held open, since a program that cannot write its log may end.
    _log: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts one on a port that it chooses and tells.
    pub fn start(engine: Engine) -> anyhow::Result<Driver> {
        let temporary = fresh_folder()?;
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => Command::new(browsers::geckodriver()?),
        };
        let mut child = command
            .arg("--port=0")
            .env("TMPDIR", &temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!("{engine:?}'s driver cannot be started; `cargo xtask test --install` installs it")
            })?;
        let mut log = BufReader::new(child.stdout.take().context("a driver without output")?);
        let port = port_from(&mut log)?;
        Ok(Driver { port, engine, child, temporary, _log: log })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends a session's browser, which would outlive a driver that is killed.
    pub fn end(&self, session: &str) {
        let request = match self.engine {
            Engine::Chromium => "GET /shutdown".to_owned(),
            Engine::Firefox => format!("DELETE /session/{session}"),
        };
        let _ = ask(self.port, &request);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Chromium's has ended by itself; killing what has ended does no harm.
        if self.engine == Engine::Firefox || ask(self.port, "GET /shutdown").is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

/// A short name, since the path of a socket in it may be 107 bytes at most.
pub fn fresh_folder() -> anyhow::Result<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("lom-e2e-{}-{count}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

/// Either driver tells its port at the end of one of its first lines.
fn port_from(log: &mut impl BufRead) -> anyhow::Result<u16> {
    let mut said = String::new();
    while log.read_line(&mut said)? > 0 {
        let line = said.lines().last().unwrap_or_default();
        if line.contains("started successfully on port ") || line.contains("Listening on 127.0.0.1:") {
            let digits = line.trim_end_matches('.').rsplit([' ', ':']).next().unwrap_or_default();
            return digits.parse().with_context(|| format!("no port in `{line}`"));
        }
    }
    bail!("the driver did not start: {said}")
}

fn ask(port: u16, request: &str) -> Result<(), Error> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(stream, "{request} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    stream.read_exact(&mut [0])
}
