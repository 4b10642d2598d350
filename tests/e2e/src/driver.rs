//! The program that drives a browser, as a child of this one.

use std::fs;
use std::io::{BufRead, BufReader, Error, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use xtask::browsers;

use crate::display::Display;
use crate::host::free_port;

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// All that the scenarios run in.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];
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
    // What a browser without a headless mode of its own draws on.
    _display: Option<Display>,
}

impl Driver {
    /// Starts one on a free port.
    pub fn start(engine: Engine) -> anyhow::Result<Driver> {
        let temporary = fresh_folder()?;
        let display = (engine == Engine::WebKit).then(Display::start).transpose()?;
        // Two of the drivers choose a port themselves and tell it.
        let given = if engine == Engine::WebKit { free_port()? } else { 0 };
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => Command::new(browsers::geckodriver()?),
            Engine::WebKit => Command::new("WebKitWebDriver"),
        };
        if let Some(display) = &display {
            command.env("DISPLAY", &display.name).envs(HOMES.map(|home| (home, &temporary)));
        }
        let mut child = command
            .arg(format!("--port={given}"))
            .env("TMPDIR", &temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!("{engine:?}'s driver cannot be started; `cargo xtask test --install` installs it")
            })?;
        let mut log = BufReader::new(child.stdout.take().context("a driver without output")?);
        let port = if given == 0 { port_from(&mut log)? } else { given };
        let driver = Driver { port, engine, child, temporary, _log: log, _display: display };
        driver.wait()?;
        Ok(driver)
    }

    /// Waits until it listens.
    fn wait(&self) -> anyhow::Result<()> {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            ensure!(start.elapsed() < Duration::from_secs(20), "{:?}'s driver does not listen", self.engine);
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends a session's browser, which would outlive a driver that is killed.
    pub fn end(&self, session: &str) {
        let request = match self.engine {
            Engine::Chromium => "GET /shutdown".to_owned(),
            Engine::Firefox | Engine::WebKit => format!("DELETE /session/{session}"),
        };
        let _ = ask(self.port, &request);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Chromium's has ended by itself; killing what has ended does no harm.
        if self.engine != Engine::Chromium || ask(self.port, "GET /shutdown").is_err() {
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

/// Where WebKit would otherwise keep something of a visit, whoever runs the tests.
const HOMES: [&str; 3] = ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"];

/// Chromium's and Firefox's drivers tell their port at the end of one of their first lines.
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
