//! The npm package in plain HTML, React and Vue, bundled by Vite with the real
//! libraries: `cargo xtask test` has built `examples/web`.

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
            let text = |selector: &'static str| {
                let script = format!("return document.querySelector('{selector}')?.textContent ?? ''");
                let browser = &browser;
                async move { browser.run(&script, vec![]).await }
            };
            ensure!(text("output").await? == "eligible, eligible, no verdict", "{engine:?} {framework}");
            if framework != "plain" {
                let counted = text("p").await?;
                ensure!(counted == format!("{} answered", asked.len()), "{engine:?} {framework}: {counted}");
            } else {
                ensure!(browser.run("return document.body.dataset.rules", vec![]).await? == "not_yet");
            }
            browser.expect_quiet(&[&site.origin]).await?;
        }
    }
    Ok(())
}
