//! The built page, and pages of strangers that embed it, served on this machine.

use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::{self, Body, Bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use xtask::dist::pseudo;
use xtask::{server, steps};

/// A server that ends with the test.
pub struct Site {
    pub origin: String,
    // What a fault holds back waits until this is false.
    held: watch::Sender<bool>,
    // Its own, so that it can be stopped with all its connections.
    runtime: Option<Runtime>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A file that the page loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Script,
    Program,
    Late,
    Words,
    Styles,
    Studio,
    StudioScript,
}

impl Part {
    fn is_at(self, path: &str) -> bool {
        let (start, end) = match self {
            Part::Script => ("/assets/lead-or-manage-", ".js"),
            Part::Program => ("/assets/lead-or-manage-", ".wasm"),
            Part::Late => ("/assets/late-", ".wasm"),
            Part::Words => ("/assets/words-", ".bin"),
            Part::Styles => ("/assets/element-", ".css"),
            Part::Studio => ("/assets/studio-", ".wasm"),
            Part::StudioScript => ("/assets/studio-", ".js"),
        };
        // A page's own script is another.
        path.starts_with(start) && path.ends_with(end) && !path.contains("-page-")
    }
}

/// What goes wrong between a page and one of its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It does not come until the site lets it go.
    Held,
    /// Its second half is missing.
    Cut,
    /// It is right, but called a text.
    Mislabelled,
    /// In its place is a page, as some hosts send for whatever they have not.
    Page,
    /// The connection ends in its midst, the first time.
    LostOnce,
    /// It is of another release: a program without what the script calls.
    Other,
}

/// A WebAssembly module with nothing in it.
const EMPTY_PROGRAM: &[u8] = b"\0asm\x01\0\0\0";

impl Fault {
    async fn spoil(self, answer: Response, is_first: bool, mut held: watch::Receiver<bool>) -> Response {
        let of_kind = |kind: &'static str, body: Body| {
            let headers = [(header::CONTENT_TYPE, kind), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
            (headers, body).into_response()
        };
        match self {
            Fault::Missing => StatusCode::NOT_FOUND.into_response(),
            Fault::Held => {
                // A site that is gone holds nothing.
                let _ = held.wait_for(|held| !held).await;
                answer
            }
            Fault::Cut => {
                let kind = answer.headers().get(header::CONTENT_TYPE).cloned();
                let half = half_of(answer).await;
                let mut answer = of_kind("", Body::from(half));
                answer.headers_mut().extend(kind.map(|kind| (header::CONTENT_TYPE, kind)));
                answer
            }
            Fault::Mislabelled => of_kind("text/plain", answer.into_body()),
            Fault::Page => of_kind("text/html", Body::from("<!doctype html><title>Not here</title>")),
            Fault::LostOnce if is_first => {
                // Later than the half, or a browser would ask again by itself.
                let lost = stream::once(async {
                    tokio::time::sleep(Duration::from_millis(200)).await;
                    Err(std::io::Error::other("the connection is lost"))
                });
                let pieces = stream::once(ready(Ok(half_of(answer).await))).chain(lost);
                of_kind("application/wasm", Body::from_stream(pieces))
            }
            Fault::LostOnce => answer,
            Fault::Other => of_kind("application/wasm", Body::from(EMPTY_PROGRAM)),
        }
    }
}

async fn half_of(answer: Response) -> Bytes {
    let whole = body::to_bytes(answer.into_body(), usize::MAX).await.unwrap_or_default();
    whole.slice(..whole.len() / 2)
}

impl Site {
    /// Serves `dist/`, which `cargo xtask test` has built.
    pub async fn dist() -> anyhow::Result<Site> {
        Site::of(server::files(&dist()?)).await
    }

    /// The same in the language of tests.
    pub async fn pseudo() -> anyhow::Result<Site> {
        Site::of(server::files_over(&pseudo()?, &dist()?)).await
    }

    /// The built page with something wrong with a file.
    pub async fn faulty(part: Part, fault: Fault) -> anyhow::Result<Site> {
        Site::spoilt(server::files(&dist()?), part, fault).await
    }

    /// The same in the language of tests.
    pub async fn faulty_pseudo(part: Part, fault: Fault) -> anyhow::Result<Site> {
        Site::spoilt(server::files_over(&pseudo()?, &dist()?), part, fault).await
    }

    async fn spoilt(pages: Router, part: Part, fault: Fault) -> anyhow::Result<Site> {
        let met = Arc::new(AtomicBool::new(false));
        let (held, waiting) = watch::channel(true);
        let spoil = move |request: Request, next: Next| {
            let (met, waiting) = (met.clone(), waiting.clone());
            async move {
                let is_meant = part.is_at(request.uri().path());
                let is_first = !is_meant || !met.swap(true, Ordering::Relaxed);
                let answer = next.run(request).await;
                if is_meant { fault.spoil(answer, is_first, waiting).await } else { answer }
            }
        };
        let mut site = Site::of(pages.layer(middleware::from_fn(spoil))).await?;
        site.held = held;
        Ok(site)
    }

    /// Holds back what [`Fault::Held`] is about, from now on, or lets it go.
    pub fn hold(&self, is_held: bool) {
        self.held.send_replace(is_held);
    }

    /// Serves a folder of strangers' pages from another origin; `{{quiz}}` in them is
    /// where the quiz is, `{{integrity}}` what its pinned script hashes to.
    pub async fn strangers(quiz: &Site, folder: &str) -> anyhow::Result<Site> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let (pinned, integrity) = pinned()?;
        let quiz = quiz.origin.clone();
        let page = move |axum::extract::Path(path): axum::extract::Path<String>| async move {
            let path = folder.join(path);
            let Ok(text) = fs::read_to_string(&path) else { return StatusCode::NOT_FOUND.into_response() };
            let text =
                text.replace("{{quiz}}", &quiz).replace("{{pinned}}", &pinned).replace("{{integrity}}", &integrity);
            let kind =
                if path.extension().is_some_and(|ending| ending == "js") { "text/javascript" } else { "text/html" };
            Response::builder()
                .header(header::CONTENT_TYPE, format!("{kind}; charset=utf-8"))
                .body(Body::from(text))
                .unwrap_or_default()
        };
        Site::of(Router::new().route("/{*path}", get(page))).await
    }

    /// Serves a folder's files as they are.
    pub async fn folder(folder: &Path) -> anyhow::Result<Site> {
        Site::of(server::files(folder)).await
    }

    /// Serves these pages.
    pub async fn of(pages: Router) -> anyhow::Result<Site> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let listener = runtime.spawn(server::listen(None)).await??;
        let origin = format!("http://{}", listener.local_addr().context("no address")?);
        runtime.spawn(server::run(listener, pages));
        Ok(Site { origin, held: watch::Sender::new(false), runtime: Some(runtime) })
    }

    /// Stops serving, as if the network were gone.
    pub fn stop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Where the built page lies.
pub fn dist() -> anyhow::Result<PathBuf> {
    let dist = steps::root().join("dist");
    ensure!(dist.join("index.html").exists(), "there is no dist/: run `cargo xtask build` first");
    Ok(dist)
}

/// The element's script of this very version and its integrity, as the owners' page
/// tells them.
fn pinned() -> anyhow::Result<(String, String)> {
    let page = fs::read_to_string(dist()?.join("owners.html"))?;
    let told = |name: &str| {
        let (_, rest) =
            page.split_once(&format!("data-{name}=\"")).with_context(|| format!("no {name} in owners.html"))?;
        anyhow::Ok(rest.split('"').next().unwrap_or_default().to_owned())
    };
    Ok((told("file")?, told("integrity")?))
}
