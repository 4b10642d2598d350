//! A stranger's page with the quiz on it.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::{Browser, Engine, Quiz, Site};

/// A browser, the quiz's site, and the strangers' that embed it.
pub struct Scene<'a> {
    pub browser: &'a Browser,
    pub quiz: &'a Site,
    pub host: &'a Site,
}

impl Scene<'_> {
    /// Runs a test in each engine.
    pub async fn in_each(test: impl AsyncFn(&Scene<'_>) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let quiz = Site::dist().await?;
        let host = Site::strangers(&quiz, "scenarios").await?;
        for engine in Engine::ALL {
            let browser = &Browser::of(engine).await?;
            test(&Scene { browser, quiz: &quiz, host: &host }).await.with_context(|| format!("in {engine:?}"))?;
        }
        Ok(())
    }

    /// Opens a scenario and waits for the first question.
    pub async fn open(&self, name: &str) -> anyhow::Result<Quiz<'_>> {
        self.go(name).await?;
        Quiz::on(self.browser).await
    }

    /// Opens a scenario.
    pub async fn go(&self, name: &str) -> anyhow::Result<()> {
        self.browser.open(&format!("{}/{name}/index.html", self.host.origin)).await
    }

    /// Opens the page of nothing but the quiz, after running JavaScript in it; the element
    /// has these attributes.
    pub async fn open_after(&self, before: &str, attributes: &str) -> anyhow::Result<Quiz<'_>> {
        self.go_after(before, attributes).await?;
        Quiz::on(self.browser).await
    }

    /// The same, without waiting for a question.
    pub async fn go_after(&self, before: &str, attributes: &str) -> anyhow::Result<()> {
        let query = STANDARD.encode(format!("{before}\0{attributes}")).replace('+', "%2B");
        self.browser.open(&format!("{}/after/index.html?{query}", self.host.origin)).await
    }

    /// Runs JavaScript in the page.
    pub async fn run(&self, script: &str) -> anyhow::Result<Value> {
        self.browser.run(script, vec![]).await
    }

    /// Waits until an expression is true.
    pub async fn wait(&self, expression: &str) -> anyhow::Result<()> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if self.run(&format!("return !!({expression})")).await? == true {
                return Ok(());
            }
            sleep(Duration::from_millis(20)).await;
        }
        let page = self.run("return [document.body.innerHTML.slice(0, 400), window.noise, window.heard]").await?;
        anyhow::bail!("`{expression}` is never true; the page is {page}")
    }

    /// The page has heard nothing that it did not ask for.
    pub async fn expect_quiet(&self) -> anyhow::Result<()> {
        let noise = self.run("return window.noise").await?;
        ensure!(noise == json!([]), "the page heard {noise}");
        self.browser.expect_quiet(&[&self.quiz.origin, &self.host.origin]).await
    }
}
