//! Every screen in a language made for tests: each sentence is from the files, none is put
//! together outside of them, and each layout stretches by 40 %.

use std::collections::BTreeSet;

use anyhow::ensure;
use e2e::{Browser, Fault, Language, Site};

#[tokio::test]
async fn all_that_is_said_is_from_the_files_and_fits_where_it_is_longer() -> anyhow::Result<()> {
    let (site, faulty) = (Site::pseudo().await?, Site::faulty_pseudo(Fault::NoProgram).await?);
    let (browser, language) = (Browser::start().await?, Language::pseudo()?);
    let mut all = BTreeSet::new();
    let mut screens = 0;
    browser
        .walk(&site, &faulty, &language, async |screen| {
            screens += 1;
            browser.space_text(false).await?;
            for (width, height) in [(320, 800), (1280, 900)] {
                browser.look(width, height, false).await?;
                let found = browser.unfit().await?;
                all.extend(found.iter().map(|found| format!("{screen} | {width} px | {found}")));
            }
            all.extend(browser.not_pseudo().await?.iter().map(|found| format!("{screen} | {found}")));
            Ok(())
        })
        .await?;
    ensure!(screens > 30, "only {screens} screens were seen");
    ensure!(all.is_empty(), "{} found:\n{}", all.len(), all.iter().cloned().collect::<Vec<_>>().join("\n"));
    Ok(())
}
