//! What the page complained of, and whom it asked for something.

use anyhow::ensure;
use serde_json::Value;

use crate::{Browser, Engine};

/// Schemes that ask no one.
const LOCAL: [&str; 4] = ["data:", "blob:", "about:", "chrome:"];

impl Browser {
    /// Fails on any page error, unhandled rejection, warning or error in the console
    /// since the last look, where the driver tells them, and on any request to another
    /// origin than these.
    pub async fn expect_quiet(&self, origins: &[&str]) -> anyhow::Result<()> {
        let requests = if self.engine == Engine::Chromium {
            let complaints = self.complaints().await?;
            ensure!(complaints.is_empty(), "the console says:\n{}", complaints.join("\n"));
            self.requests().await?
        } else {
            self.loaded().await?
        };
        ensure!(!requests.is_empty(), "no request was seen: the watch is broken");
        for address in requests {
            let known = origins.iter().any(|origin| address.starts_with(&format!("{origin}/")));
            ensure!(known, "a request went to {address}");
        }
        Ok(())
    }

    /// Errors and warnings of the page since the last look.
    pub async fn complaints(&self) -> anyhow::Result<Vec<String>> {
        let entries = self.driver.get_log("browser").await?;
        let entries = entries.into_iter().filter(|entry| ["WARNING", "SEVERE"].contains(&entry.level.as_str()));
        Ok(entries.map(|entry| entry.message).collect())
    }

    /// Addresses that the page itself knows to have been loaded.
    async fn loaded(&self) -> anyhow::Result<Vec<String>> {
        let script = "return ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind)).map(({ name }) => name)";
        let names = self.run(script, vec![]).await?;
        let names = names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        Ok(names.filter(|address| !is_local(address)).collect())
    }

    /// Addresses that were asked over the network since the last look.
    pub async fn requests(&self) -> anyhow::Result<Vec<String>> {
        let mut addresses = Vec::new();
        for entry in self.driver.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            let address = event["params"]["request"]["url"].as_str().unwrap_or_default();
            if event["method"] == "Network.requestWillBeSent" && !is_local(address) {
                addresses.push(address.to_owned());
            }
        }
        Ok(addresses)
    }
}

fn is_local(address: &str) -> bool {
    LOCAL.iter().any(|scheme| address.starts_with(scheme))
}
