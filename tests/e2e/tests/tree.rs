//! What is heard of every screen, held in a file.
//!
//! After a change that is meant, `UPDATE_EXPECT=1 cargo test --package e2e --test tree`
//! writes it anew; then read it as a listener would.

use e2e::{Browser, Fault, Language, Site};
use expect_test::expect_file;
use lead_or_manage::content;
use serde_json::json;

/// A day that does not move, since the result is dated.
const STAND_STILL: &str = "globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [2026, 10, 24, 12])); }
    static now() { return new this().getTime(); }
};";

/// Screens that are read with the page around the element.
const WHOLE: [&str; 6] = ["start", "frame", "owners", "statement", "no program", "drawn"];

#[tokio::test]
async fn every_screen_is_heard_as_it_was() -> anyhow::Result<()> {
    let (site, faulty) = (Site::dist().await?, Site::faulty(Fault::NoProgram).await?);
    let browser = Browser::start().await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": STAND_STILL })).await?;
    browser.look(1280, 900, false).await?;
    let mut heard = String::new();
    browser
        .walk(&site, &faulty, &Language::english()?, async |name| {
            // Whether what lies far below is laid out yet would be chance.
            browser.space_text(false).await?;
            let tree = browser.tree(WHOLE.contains(&name)).await?;
            heard += &["# ", name, "\n\n", &tree, "\n"].concat();
            Ok(())
        })
        .await?;
    expect_file!["../../golden/heard.txt"].assert_eq(&still(&heard, &site.origin));
    Ok(())
}

/// Without what moves with every run, build and release.
fn still(heard: &str, origin: &str) -> String {
    let version = format!("rules of version {}", content::pack().version);
    let heard = heard.replace(origin, "").replace(&version, "rules of a version");
    let lines = heard.lines().map(|line| match line.split_once(" integrity=").or(line.split_once("#result=")) {
        Some((before, _)) => [before.split("/assets/").next().unwrap_or_default(), "…\n"].concat(),
        None => [line, "\n"].concat(),
    });
    lines.collect()
}
