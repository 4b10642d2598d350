//! The printed result is a document of two pages at most.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::fs;

use anyhow::{Context as _, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2e::{Browser, Limit, Quiz};
use serde_json::json;

/// Two ways to answer, both with much to tell: months missing, and facts left open.
const PEOPLE: [&[(&str, &str)]; 2] = [
    &[
        ("K12", "not_sure"),
        ("education", "associate"),
        ("pm_months", "31"),
        ("capm", "no"),
        ("pm_education_hours", "12"),
    ],
    &[("P02", "second"), ("education", "not_sure"), ("pm_months", "not_sure"), ("capm", "not_sure")],
];

#[tokio::test]
async fn the_result_prints_on_two_pages() -> anyhow::Result<()> {
    Browser::within(Limit::Printing, async |browser, site| {
        let folder = xtask::steps::target_dir()?.join("screenshots");
        fs::create_dir_all(&folder)?;
        for (place, answers) in PEOPLE.into_iter().enumerate() {
            browser.open(&format!("{}/", site.origin)).await?;
            browser.run("localStorage.clear()", vec![]).await?;
            browser.open(&format!("{}/", site.origin)).await?;
            let quiz = Quiz::on(browser).await?;
            quiz.take(answers).await?;
            for (paper, width, height) in [("a4", 8.27, 11.69), ("letter", 8.5, 11.0)] {
                let size = json!({ "paperWidth": width, "paperHeight": height });
                let printed = browser.devtools("Page.printToPDF", size).await?;
                let pdf = STANDARD.decode(printed["data"].as_str().context("nothing was printed")?)?;
                fs::write(folder.join(format!("print-{place}-{paper}.pdf")), &pdf)?;
                let pages = pages(&pdf);
                ensure!((1..=2).contains(&pages), "{pages} pages of {paper} for {answers:?}");
            }
        }
        Ok(())
    })
    .await
}

/// How many pages a PDF says that it has.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.split("/Type /Page").skip(1).filter(|rest| !rest.starts_with('s')).count()
}
