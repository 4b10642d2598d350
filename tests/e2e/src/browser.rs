//! A real Chromium, and all that it complained of.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use crate::Site;

/// One browser, driven by a driver of its own.
pub struct Browser {
    pub driver: WebDriver,
    // Ends the driver, and with it the browser, when the test ends.
    _process: Process,
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
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
    /// Starts one.
    pub async fn start() -> anyhow::Result<Browser> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver cannot be started; `cargo xtask test --install` installs it")?;
        let process = Process(process);
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            capabilities.add_arg(argument)?;
        }
        capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
        for _ in 0..100 {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(driver) => return Ok(Browser { driver, _process: process }),
                Err(_) => sleep(Duration::from_millis(50)).await,
            }
        }
        bail!("chromedriver did not answer on port {port}")
    }

    /// Runs a test in a browser of its own, on the built page, and ends the browser
    /// however the test went: one that is merely dropped blocks for minutes.
    pub async fn with(test: impl AsyncFnOnce(&Browser, &Site) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let site = Site::dist().await?;
        let browser = Browser::start().await?;
        let result = test(&browser, &site).await;
        browser.driver.clone().quit().await?;
        result
    }

    /// Opens an address, and hears from then on of every error of the page.
    pub async fn open(&self, address: &str) -> anyhow::Result<()> {
        self.driver.goto(address).await?;
        Ok(())
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

    /// Fails on any page error, any warning or error in the console, and any request
    /// that went to another origin than these.
    pub async fn expect_quiet(&self, origins: &[&str]) -> anyhow::Result<()> {
        for entry in self.driver.get_log("browser").await? {
            ensure!(!["WARNING", "SEVERE"].contains(&entry.level.as_str()), "the console says: {}", entry.message);
        }
        let mut requests = 0;
        for entry in self.driver.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            if event["method"] != "Network.requestWillBeSent" {
                continue;
            }
            let address = event["params"]["request"]["url"].as_str().unwrap_or_default().to_owned();
            let is_ours = origins.iter().any(|origin| address.starts_with(&format!("{origin}/")));
            let is_local = ["data:", "blob:", "about:", "chrome:"].iter().any(|scheme| address.starts_with(scheme));
            ensure!(is_ours || is_local, "a request went to {address}");
            requests += usize::from(is_ours);
        }
        ensure!(requests > 0, "no request was seen: the watch is broken");
        Ok(())
    }
}
