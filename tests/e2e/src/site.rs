//! The built page, and pages of strangers that embed it, served on this machine.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use xtask::{server, steps};

/// A server that ends with the test.
pub struct Site {
    pub origin: String,
}

impl Site {
    /// Serves `dist/`, which `cargo xtask test` has built.
    pub async fn dist() -> anyhow::Result<Site> {
        let dist = steps::root().join("dist");
        ensure!(dist.join("index.html").exists(), "there is no dist/: run `cargo xtask build` first");
        Site::of(server::files(&dist)).await
    }

    /// Serves `pages/` from another origin; `{{quiz}}` in them is where the quiz is.
    pub async fn strangers(quiz: &Site) -> anyhow::Result<Site> {
        let quiz = quiz.origin.clone();
        let page = move |axum::extract::Path(name): axum::extract::Path<String>| async move {
            let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("pages").join(name));
            page.map(|page| Html(page.replace("{{quiz}}", &quiz))).map_err(|_| StatusCode::NOT_FOUND)
        };
        Site::of(Router::new().route("/{name}", get(page))).await
    }

    async fn of(pages: Router) -> anyhow::Result<Site> {
        let listener = server::listen(None).await?;
        let origin = format!("http://{}", listener.local_addr().context("no address")?);
        tokio::spawn(server::run(listener, pages));
        Ok(Site { origin })
    }
}
