//! BENCHMARKS.md: what was measured last stands in it between marks.

use std::fs;

use anyhow::Context as _;
use e2e::Browser;
use serde_json::json;

/// Puts the text between a part's marks.
pub fn keep(part: &str, text: &str) -> anyhow::Result<()> {
    print!("{text}");
    let path = xtask::steps::root().join("BENCHMARKS.md");
    let file = fs::read_to_string(&path)?;
    let (start, end) = (format!("<!-- {part}: measured -->\n"), format!("<!-- {part}: end -->"));
    let (before, rest) = file.split_once(&start).with_context(|| format!("BENCHMARKS.md has lost `{start}`"))?;
    let (_, after) = rest.split_once(&end).with_context(|| format!("BENCHMARKS.md has lost `{end}`"))?;
    fs::write(path, format!("{before}{start}{text}{end}{after}"))?;
    Ok(())
}

/// The machine, by what Linux says of it.
pub fn machine() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let count = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{count} cores of {}", model.trim_start_matches(['\t', ' ', ':']))
}

/// The browser and its version.
pub async fn version(browser: &Browser) -> anyhow::Result<String> {
    let version = browser.devtools("Browser.getVersion", json!({})).await?;
    let product = version["product"].as_str().context("a browser without a version")?;
    Ok(product.trim_start_matches("Headless").replace('/', " "))
}
