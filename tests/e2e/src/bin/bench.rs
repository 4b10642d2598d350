//! Measures the rules in a real browser: how long an answer takes, by rule set.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, ensure};
use e2e::{Browser, Quiz, Site};
use lead_or_manage::content;
use lead_or_manage::quiz::pack::{PackWithWords, parse};
use serde_json::{Value, json};

/// Times one request after the other, each anew, so that nothing is kept between them.
const MEASURE: &str = "const [pack, requests, rounds, done] = arguments;
    const url = performance.getEntriesByType('resource').map((entry) => entry.name)
        .find((name) => /assets\\/lead-or-manage-[^.]*\\.js$/.test(name));
    import(url).then((program) => {
        const rules = program.LoadedPack.read(new Uint8Array(pack));
        done(requests.map((request) => Array.from({ length: rounds }, () => {
            const start = performance.now();
            rules.evaluate(request);
            return performance.now() - start;
        })));
    });";

const ROUNDS: usize = 400;

/// Between these the file holds what was measured last.
const MARKS: [&str; 2] = ["<!-- rules: measured -->\n", "<!-- rules: end -->"];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let browser = Browser::start().await?;
    browser.open(&format!("{}/", site.origin)).await?;
    Quiz::on(&browser).await?;
    let built_in = content::pack().clone();
    let twelve = parse(include_str!("../../../packs/twelve.json"), "").context("the pack of twelve fields")?;
    let mut table = String::from(
        "| what is asked | unknown fields | median | 99 of 100 are below | slowest |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (pack, ids) in [(twelve, vec!["twelve"]), (built_in, vec!["pmi-2026", "article-2022"])] {
        let fields = |id: &str| {
            let mut fields: Vec<_> =
                pack.rules.rule_set(id).into_iter().flat_map(|set| set.leaves()).map(|leaf| leaf.field).collect();
            fields.sort_unstable();
            fields.dedup();
            fields.len()
        };
        let requests: Vec<Value> =
            ids.iter().map(|id| json!({ "rule_set": id, "profile": {}, "as_of": "2026-11-24" })).collect();
        let counts: Vec<usize> = ids.iter().map(|id| fields(id)).collect();
        let bytes = PackWithWords { pack, texts: Vec::new() }.to_bytes();
        let times = browser.driver.execute_async(MEASURE, vec![json!(bytes), json!(requests), json!(ROUNDS)]).await?;
        let times = times.json().as_array().context("no times")?.clone();
        for ((id, count), times) in ids.iter().zip(counts).zip(times) {
            let mut times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
            ensure!(times.len() == ROUNDS, "only {} times", times.len());
            times.sort_by(f64::total_cmp);
            let at = |share: f64| times.get((share * (times.len() - 1) as f64) as usize).copied().unwrap_or_default();
            writeln!(table, "| `{id}` | {count} | {:.1} ms | {:.1} ms | {:.1} ms |", at(0.5), at(0.99), at(1.0))?;
        }
    }
    let version = browser.run("return navigator.userAgent.match(/Chrome\\/[0-9.]+/)[0]", vec![]).await?;
    let version = version.as_str().unwrap_or_default().replace('/', " ");
    write!(table, "\n{ROUNDS} rounds each in headless {version}, {}.\n", machine())?;
    print!("{table}");
    keep(&table)
}

/// The machine, by what Linux says of it.
fn machine() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let count = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{count} cores of {}", model.trim_start_matches(['\t', ' ', ':']))
}

fn keep(table: &str) -> anyhow::Result<()> {
    let path = xtask::steps::root().join("BENCHMARKS.md");
    let text = fs::read_to_string(&path)?;
    let [start, end] = MARKS;
    let (before, rest) = text.split_once(start).context("BENCHMARKS.md has lost its mark")?;
    let (_, after) = rest.split_once(end).context("BENCHMARKS.md has lost its end mark")?;
    fs::write(path, format!("{before}{start}{table}{end}{after}"))?;
    Ok(())
}
