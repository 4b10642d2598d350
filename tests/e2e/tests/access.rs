//! Every screen held against WCAG 2.2, its level AAA included where a machine can tell.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use e2e::axe::Axe;
use e2e::{Browser, Fault, Site};

#[tokio::test]
async fn probe() -> anyhow::Result<()> {
    let (site, faulty) = (Site::dist().await?, Site::faulty(Fault::NoProgram).await?);
    let browser = Browser::start().await?;
    let axe = Axe::read()?;
    browser
        .walk(&site, &faulty, async |name| {
            for (width, dark) in [(1280, false), (320, true)] {
                browser.look(width, 900, dark).await?;
                let start = std::time::Instant::now();
                let found = axe.findings(&browser).await?;
                println!("## {name} {width} {dark} {:?}", start.elapsed());
                for f in found {
                    println!("   {f}");
                }
            }
            Ok(())
        })
        .await
}
