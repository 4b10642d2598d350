//! What scripts give to the JS API, by chance: each value is answered or refused with a
//! code and a field, and none stops the program.

use anyhow::ensure;
use e2e::{Browser, Engine, Quiz, Site};
use serde_json::{Value, json};

/// One call's share of the values: a driver waits for a script only so long.
const AT_ONCE: u32 = 5_000;

#[tokio::test]
async fn each_value_is_answered_or_refused() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| give(browser, site, 1).await).await
}

#[tokio::test]
#[ignore = "takes minutes; RELIABILITY.md has what came of it"]
async fn each_of_a_million_values_is_answered_or_refused() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    give(&Browser::of(Engine::Chromium).await?, &site, 1_000_000 / AT_ONCE).await
}

/// Gives so many shares, each by a seed of its own.
async fn give(browser: &Browser, site: &Site, shares: u32) -> anyhow::Result<()> {
    browser.open(&format!("{}/", site.origin)).await?;
    Quiz::on(browser).await?;
    let script = format!("return (async (given) => {{ {} }})(arguments);", include_str!("values.js"));
    for seed in 1..=shares {
        let told = browser.run(&script, vec![json!(seed), json!(AT_ONCE)]).await?;
        ensure!(told.get("wrong") == Some(&json!([])), "seed {seed}: {told}");
        let count = |key: &str| told.get(key).and_then(Value::as_u64).unwrap_or_default();
        let (answered, refused) = (count("answered"), count("refused"));
        ensure!(answered + refused == u64::from(AT_ONCE), "seed {seed}: {told}");
        // Neither side of the border is tried by the other's values.
        ensure!(answered > 500 && refused > 500, "seed {seed}: {told}");
        if shares > 1 {
            println!("seed {seed}: {answered} answered, {refused} refused");
        }
    }
    browser.expect_quiet(&[&site.origin]).await
}
