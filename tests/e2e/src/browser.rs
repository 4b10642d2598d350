//! A real browser.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::driver::{Driver, Engine};
use crate::{Limit, Site};

/// One browser with a fresh profile, driven by a driver of its own.
pub struct Browser {
    pub driver: WebDriver,
    pub engine: Engine,
    process: Driver,
    // Whether the driver says that a page is open before anything of it is there.
    is_told_too_soon: bool,
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.process.end(&self.driver.session_id().to_string());
        // It has ended; waiting for its end again would take minutes.
        let _ = self.driver.clone().leak();
    }
}

const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--window-size=1280,900",
];

impl Browser {
    /// Starts Chromium.
    pub async fn start() -> anyhow::Result<Browser> {
        Browser::of(Engine::Chromium).await
    }

    /// Starts a browser of this engine.
    pub async fn of(engine: Engine) -> anyhow::Result<Browser> {
        Browser::patient(engine, "normal").await
    }

    /// The same, which does not wait until a page has all its files.
    pub async fn hasty(engine: Engine) -> anyhow::Result<Browser> {
        // WebKit's driver waits for all files all the same, unless told not to wait at all.
        Browser::patient(engine, if engine == Engine::WebKit { "none" } else { "eager" }).await
    }

    async fn patient(engine: Engine, strategy: &str) -> anyhow::Result<Browser> {
        Browser::begun(engine, strategy, None).await
    }

    /// Starts Chromium with what an earlier one has left in this folder.
    pub async fn with_profile(_: Limit, folder: &Path) -> anyhow::Result<Browser> {
        Browser::begun(Engine::Chromium, "normal", Some(folder)).await
    }

    /// Ends the whole browser without a word to it, as a phone does that runs out of power.
    pub fn kill(&self, profile: &Path) -> anyhow::Result<()> {
        let profile = profile.display().to_string();
        for process in fs::read_dir("/proc")? {
            let process = process?.path();
            let command = fs::read_to_string(process.join("cmdline")).unwrap_or_default();
            // The driver does not name it, and what the browser has started ends with it.
            let is_main = command.contains(&profile) && !command.contains("--type=");
            if let Some(number) = process.file_name().filter(|_| is_main) {
                let kill = format!("kill -9 {}", number.to_string_lossy());
                ensure!(Command::new("sh").args(["-c", &kill]).status()?.success(), "{kill}");
            }
        }
        Ok(())
    }

    async fn begun(engine: Engine, strategy: &str, profile: Option<&Path>) -> anyhow::Result<Browser> {
        let process = Driver::start(engine)?;
        let mut capabilities: Capabilities = match engine {
            Engine::Chromium => {
                let mut capabilities = DesiredCapabilities::chrome();
                for argument in ARGUMENTS {
                    capabilities.add_arg(argument)?;
                }
                if let Some(profile) = profile {
                    capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
                }
                capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
                capabilities.into()
            }
            Engine::Firefox => {
                let mut capabilities = DesiredCapabilities::firefox();
                capabilities.set_headless()?;
                capabilities.into()
            }
            // Its driver starts the browser that came with it.
            Engine::WebKit => Capabilities::new(),
        };
        capabilities.set("pageLoadStrategy", json!(strategy))?;
        let driver = WebDriver::new(process.address(), capabilities).await;
        let driver = driver.with_context(|| format!("{engine:?} cannot be started"))?;
        Ok(Browser { driver, engine, process, is_told_too_soon: strategy == "none" })
    }

    /// Runs a test on the built page in each engine, every time in a browser of its own.
    pub async fn in_each(test: impl AsyncFn(&Browser, &Site) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let site = Site::dist().await?;
        for engine in Engine::ALL {
            let browser = Browser::of(engine).await?;
            test(&browser, &site).await.with_context(|| format!("in {engine:?}"))?;
        }
        Ok(())
    }

    /// Starts Chromium, where a test can run in no other for this reason.
    pub async fn limited(_: Limit) -> anyhow::Result<Browser> {
        Browser::start().await
    }

    /// Runs a test in Chromium alone, for this reason.
    pub async fn within(
        limit: Limit,
        test: impl AsyncFnOnce(&Browser, &Site) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let site = Site::dist().await?;
        let browser = Browser::limited(limit).await?;
        test(&browser, &site).await
    }

    /// Opens an address and waits until it is loaded.
    pub async fn open(&self, address: &str) -> anyhow::Result<()> {
        if !self.is_told_too_soon {
            return Ok(self.driver.goto(address).await?);
        }
        self.run("window.left = true", vec![]).await?;
        self.driver.goto(address).await?;
        let arrived = "return !window.left && document.readyState !== 'loading'";
        for _ in 0..200 {
            // Between two pages there may be none to ask.
            if self.run(arrived, vec![]).await.is_ok_and(|arrived| arrived == true) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        bail!("{address} did not come")
    }

    /// Runs JavaScript; its value.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> anyhow::Result<Value> {
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    /// Sends a command of the DevTools protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> anyhow::Result<Value> {
        Ok(self.driver.cdp().send_raw(command, parameters).await?)
    }

    /// Sets the window, and how the person likes to see it.
    pub async fn look(&self, width: u32, height: u32, dark: bool) -> anyhow::Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }
}
