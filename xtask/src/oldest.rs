//! The oldest browsers that can work, by what the quiz uses and MDN's data on it.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::fs;

use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::packages::{copy, npm};
use crate::steps::{root, run, step, target_dir};

/// Browsers as MDN calls them, and as people do.
const BROWSERS: [(&str, &str); 6] = [
    ("chrome", "Chrome"),
    ("edge", "Edge"),
    ("firefox", "Firefox"),
    ("safari", "Safari"),
    ("safari_ios", "Safari on iOS"),
    ("samsunginternet_android", "Samsung Internet"),
];

/// Prints the table for RELIABILITY.md.
pub fn print() -> anyhow::Result<()> {
    let folder = target_dir()?.join("compat");
    step("MDN's data, installed", || {
        copy(&root().join("tests/e2e/compat"), &folder)?;
        run(npm(&folder).arg("ci"))
    })?;
    let data = read(&folder.join("node_modules/@mdn/browser-compat-data/data.json"))?;
    let features = read(&root().join("tests/e2e/compat/features.json"))?;
    let (needed, better) = (oldest(&data, &features["needed"])?, oldest(&data, &features["better"])?);
    println!("| | can run it from | for | all of it from | for |\n| --- | ---: | --- | ---: | --- |");
    for (place, (_, name)) in BROWSERS.iter().enumerate() {
        let cell = |found: &[(String, String)]| found.get(place).map(|(version, of)| format!("{version} | `{of}`"));
        println!("| {name} | {} | {} |", cell(&needed).unwrap_or_default(), cell(&better).unwrap_or_default());
    }
    Ok(())
}

/// For each browser the version that the latest of these features came with, and which it is.
fn oldest(data: &Value, features: &Value) -> anyhow::Result<Vec<(String, String)>> {
    let features = features.as_object().context("a list of features")?;
    let mut found = Vec::new();
    for (browser, _) in BROWSERS {
        let mut latest = ("0".to_owned(), "");
        for path in features.keys() {
            let feature = path.split('.').fold(data, |at, key| &at[key]);
            ensure!(feature["__compat"].is_object(), "MDN knows no `{path}`");
            let version =
                since(&feature["__compat"]["support"][browser]).with_context(|| format!("{path} in {browser}"))?;
            if number(&version) > number(&latest.0) {
                latest = (version, path);
            }
        }
        found.push((latest.0, latest.1.to_owned()));
    }
    Ok(found)
}

/// Since which version it is there without a prefix or a setting.
fn since(support: &Value) -> Option<String> {
    let statements = support.as_array().cloned().unwrap_or_else(|| vec![support.clone()]);
    let plain =
        statements.iter().filter(|it| ["flags", "prefix", "alternative_name"].iter().all(|key| it[key].is_null()));
    let versions =
        plain.filter_map(|it| it["version_added"].as_str().map(|version| version.trim_start_matches('≤').to_owned()));
    versions.min_by(|one, other| number(one).total_cmp(&number(other)))
}

fn number(version: &str) -> f64 {
    version.parse().unwrap_or(f64::INFINITY)
}

fn read(path: &std::path::Path) -> anyhow::Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}
