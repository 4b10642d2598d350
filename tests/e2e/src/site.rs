//! The built page, and pages of strangers that embed it, served on this machine.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::runtime::Runtime;
use xtask::dist::pseudo;
use xtask::{server, steps};

/// A server that ends with the test.
pub struct Site {
    pub origin: String,
    // Its own, so that it can be stopped with all its connections.
    runtime: Option<Runtime>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What goes wrong between a page and the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The program is not there.
    NoProgram,
    /// The program takes its time.
    SlowProgram,
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

    /// The built page with something wrong.
    pub async fn faulty(fault: Fault) -> anyhow::Result<Site> {
        Site::spoilt(server::files(&dist()?), fault).await
    }

    /// The same in the language of tests.
    pub async fn faulty_pseudo(fault: Fault) -> anyhow::Result<Site> {
        Site::spoilt(server::files_over(&pseudo()?, &dist()?), fault).await
    }

    async fn spoilt(pages: Router, fault: Fault) -> anyhow::Result<Site> {
        let spoil = move |request: Request, next: Next| async move {
            let is_program = request.uri().path().ends_with(".wasm");
            match fault {
                Fault::NoProgram if is_program => return StatusCode::NOT_FOUND.into_response(),
                Fault::SlowProgram if is_program => tokio::time::sleep(Duration::from_secs(2)).await,
                _ => {}
            }
            next.run(request).await
        };
        Site::of(pages.layer(middleware::from_fn(spoil))).await
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
        Ok(Site { origin, runtime: Some(runtime) })
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
