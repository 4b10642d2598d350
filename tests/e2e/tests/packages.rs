//! The npm package in plain HTML, React and Vue, bundled by Vite with the real
//! libraries: `cargo xtask test` has built `examples/web`.

use std::time::Duration;

use anyhow::ensure;
use e2e::{Browser, Engine, Quiz, Site};
use xtask::packages;

#[tokio::test]
async fn bundled_it_finds_its_program_in_every_framework() -> anyhow::Result<()> {
    let site = Site::folder(&packages::folder()?.join("dist")).await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for framework in ["plain", "react", "vue"] {
            browser.open(&format!("{}/{framework}/index.html", site.origin)).await?;
            let quiz = Quiz::on(&browser).await?;
            let person = [("pm_months", "60"), ("education", "bachelor"), ("capm", "yes"), ("path", "internal")];
            let asked = quiz.take(&person).await?;
            let said = async |selector: &str, expected: &str| {
                let said = said(&browser, selector, expected).await?;
                ensure!(said == expected, "{engine:?} {framework}: `{said}` and not `{expected}`");
                Ok(())
            };
            said("output", "eligible, eligible, no verdict").await?;
            if framework != "plain" {
                said("p", &format!("{} answered", asked.len())).await?;
            } else {
                ensure!(browser.run("return document.body.dataset.rules", vec![]).await? == "not_yet");
            }
            browser.expect_quiet(&[&site.origin]).await?;
        }
    }
    Ok(())
}

/// What an element says; a framework may take a moment until it says what it should.
async fn said(browser: &Browser, selector: &str, expected: &str) -> anyhow::Result<String> {
    let script = format!("return document.querySelector('{selector}')?.textContent ?? ''");
    let mut said = String::new();
    for _ in 0..40 {
        said = browser.run(&script, vec![]).await?.as_str().unwrap_or_default().to_owned();
        if said == expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(said)
}
