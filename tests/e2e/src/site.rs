//! The built page, served on this machine.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use xtask::{server, steps};

/// A server that ends with the test.
pub struct Site {
    pub origin: String,
}

impl Site {
    /// Serves `dist/`, which `cargo xtask test` has built.
    pub async fn dist() -> anyhow::Result<Site> {
        let dist = steps::root().join("dist");
        anyhow::ensure!(dist.join("index.html").exists(), "there is no dist/: run `cargo xtask build` first");
        Site::of(dist).await
    }

    /// Serves pages of strangers, that embed the quiz from another origin.
    pub async fn hosts() -> anyhow::Result<Site> {
        Site::of(Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")).await
    }

    async fn of(folder: PathBuf) -> anyhow::Result<Site> {
        let listener = server::listen(None).await?;
        let origin = format!("http://{}", listener.local_addr().context("no address")?);
        tokio::spawn(async move { axum_serve(listener, &folder).await });
        Ok(Site { origin })
    }
}

async fn axum_serve(listener: tokio::net::TcpListener, folder: &Path) {
    if let Err(error) = server::run(listener, server::files(folder)).await {
        eprintln!("the server ended: {error}");
    }
}
