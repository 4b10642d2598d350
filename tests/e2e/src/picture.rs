//! Pictures of the page.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::Browser;

impl Browser {
    /// A picture of what is in the window.
    pub async fn picture(&self, path: &Path) -> anyhow::Result<()> {
        self.capture(path, json!({ "format": "png" })).await
    }

    /// A picture of the whole page, as many times its size.
    pub async fn whole_picture(&self, path: &Path, scale: f64) -> anyhow::Result<()> {
        let (width, height) = self.page_size().await?;
        self.clipped_picture(path, 0.0, width, height, scale).await
    }

    /// How wide and high the page is.
    pub async fn page_size(&self) -> anyhow::Result<(f64, f64)> {
        self.lay_out().await?;
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await?;
        let of = |side: &str| metrics["cssContentSize"][side].as_f64().context("a page without a size");
        Ok((of("width")?, of("height")?))
    }

    /// A picture of a stretch of the page, from the top on.
    pub async fn clipped_picture(
        &self,
        path: &Path,
        top: f64,
        width: f64,
        height: f64,
        scale: f64,
    ) -> anyhow::Result<()> {
        let clip = json!({ "x": 0, "y": top, "width": width, "height": height, "scale": scale });
        self.capture(path, json!({ "format": "png", "captureBeyondViewport": true, "clip": clip })).await
    }

    /// All of the page, also what a browser lays out only when it comes near.
    async fn lay_out(&self) -> anyhow::Result<()> {
        let all = "for (const below of document.querySelectorAll('.roles, .worksheet')) below.style.setProperty('content-visibility', 'visible')";
        self.run(all, vec![]).await.map(|_| ())
    }

    async fn capture(&self, path: &Path, parameters: Value) -> anyhow::Result<()> {
        let picture = self.devtools("Page.captureScreenshot", parameters).await?;
        let data = picture["data"].as_str().context("no picture")?;
        fs::write(path, STANDARD.decode(data)?).with_context(|| path.display().to_string())
    }
}
