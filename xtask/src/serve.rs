//! `cargo xtask serve`: the page on 127.0.0.1, built again when something changes.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse as _};
use axum::routing::get;
use axum::{Router, http::header};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

use crate::dist::{self, Profile};
use crate::server;
use crate::steps::root;

/// What the page is made of.
const SOURCES: [&str; 10] = [
    "src",
    "modules",
    "pages",
    "examples/packs",
    "content",
    "styles",
    "build",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds, serves, watches.
pub fn serve(profile: Profile, port: Option<u16>) -> anyhow::Result<()> {
    // Taken first, so that what changes during the build is not missed.
    let seen = times();
    let dist = dist::build(profile)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (changed, _) = broadcast::channel(1);
    runtime.block_on(async {
        let listener = server::listen(Some(port.unwrap_or(8080))).await?;
        eprintln!("\nServing on http://{}/  (Ctrl-C stops)\n", listener.local_addr()?);
        std::thread::spawn({
            let changed = changed.clone();
            move || watch(profile, seen, &changed)
        });
        axum::serve(listener, live(&dist, changed)).await?;
        Ok(())
    })
}

/// The files, and for the page a script that loads it anew after a change. It is a
/// file of its own, since the page's policy allows no other script.
fn live(dist: &Path, changed: broadcast::Sender<()>) -> Router {
    const SCRIPT: &str = "new EventSource('/__live').onmessage = () => location.reload();";
    let index = dist.join("index.html");
    let page = move || async move {
        let html = fs::read_to_string(&index).unwrap_or_default();
        let html = html.replace("</body>", "<script src=\"/__live.js\"></script></body>");
        ([(header::CACHE_CONTROL, "no-cache")], Html(html))
    };
    let script = || async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT).into_response() };
    server::files(dist)
        .route("/", get(page))
        .route("/__live.js", get(script))
        .route("/__live", get(move || async move { events(&changed) }))
}

fn events(changed: &broadcast::Sender<()>) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let events = BroadcastStream::new(changed.subscribe()).map(|_| Ok(Event::default().data("changed")));
    Sse::new(events).keep_alive(KeepAlive::default())
}

fn watch(profile: Profile, mut seen: Times, changed: &broadcast::Sender<()>) {
    loop {
        std::thread::sleep(Duration::from_millis(400));
        let now = times();
        if now == seen {
            continue;
        }
        seen = now;
        match rebuild(profile) {
            Ok(()) => {
                eprintln!("  rebuilt\n");
                // No one listens while no page is open.
                let _ = changed.send(());
            }
            Err(error) => eprintln!("\nerror: {error:#}\n  the last good build is still served\n"),
        }
    }
}

/// Builds with a fresh task runner, since the words and the page come from the very
/// crate that has changed.
fn rebuild(profile: Profile) -> anyhow::Result<()> {
    let mut cargo = crate::steps::cargo();
    cargo.args(["run", "--quiet", "--package", "xtask", "--", "build"]);
    if profile == Profile::Dev {
        cargo.arg("--dev");
    }
    crate::steps::run(&mut cargo)
}

/// When each source was last changed.
type Times = BTreeMap<PathBuf, SystemTime>;

fn times() -> Times {
    let mut times = Times::new();
    let mut waiting: Vec<PathBuf> = SOURCES.iter().map(|name| root().join(name)).collect();
    while let Some(path) = waiting.pop() {
        if let Ok(entries) = fs::read_dir(&path) {
            waiting.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
        } else if let Ok(time) = path.metadata().and_then(|metadata| metadata.modified()) {
            times.insert(path, time);
        }
    }
    times
}
