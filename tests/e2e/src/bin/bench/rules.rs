//! Measures the rules in a real browser: how long an answer takes, by rule set.

use std::fmt::Write as _;

use anyhow::{Context as _, ensure};
use e2e::{Browser, Quiz, Site};
use lead_or_manage::content;
use lead_or_manage::quiz::pack::{PackWithWords, parse};
use serde_json::{Value, json};

use crate::record;
use crate::sample::Sample;

/// Times one request after the other, each anew, so that nothing is kept between them.
const MEASURE: &str = "const [pack, requests, rounds, done] = arguments;
    const loaded = (name) => performance.getEntriesByType('resource').map((entry) => entry.name).find((url) => name.test(url));
    import(loaded(/assets\\/lead-or-manage-[^.]*\\.js$/)).then(async (program) => {
        const embed = loaded(/assets\\/embed-/);
        const late = new URL((await (await fetch(embed)).text()).match(/late-\\w+\\.wasm/)[0], embed);
        await program.join(await (await fetch(late)).arrayBuffer());
        const rules = program.LoadedPack.read(new Uint8Array(pack));
        done(requests.map((request) => Array.from({ length: rounds }, () => {
            const start = performance.now();
            rules.evaluate(request);
            return performance.now() - start;
        })));
    });";

const ROUNDS: usize = 400;

/// Measures and writes the table.
pub async fn measure() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let browser = Browser::start().await?;
    browser.open(&format!("{}/", site.origin)).await?;
    Quiz::on(&browser).await?;
    let built_in = content::pack().clone();
    let twelve = parse(include_str!("../../../../packs/twelve.json"), "").context("the pack of twelve fields")?;
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
            let times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
            ensure!(times.len() == ROUNDS, "only {} times", times.len());
            let times: Sample = times.into_iter().collect();
            let at = |share: f64| times.at(share);
            writeln!(table, "| `{id}` | {count} | {:.1} ms | {:.1} ms | {:.1} ms |", at(0.5), at(0.99), at(1.0))?;
        }
    }
    let version = record::version(&browser).await?;
    write!(table, "\n{ROUNDS} rounds each in headless {version}, {}.\n", record::machine())?;
    record::keep("rules", &table)
}
