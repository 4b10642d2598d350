//! The quiz on a stranger's page: another origin, a strict policy, hostile styles.

use anyhow::ensure;
use e2e::{Browser, Quiz, Site};

#[tokio::test]
async fn the_quiz_runs_on_a_strangers_page() -> anyhow::Result<()> {
    Browser::with(async |browser, quiz_site| {
        let host = Site::strangers(quiz_site).await?;
        let address = format!("{}/strict.html", host.origin);
        browser.open(&address).await?;
        let quiz = Quiz::on(browser).await?;

        let asked = quiz.take(&[("pm_months", "31")]).await?;

        ensure!(asked.iter().all(|id| !id.starts_with('K')), "the host asked for no knowledge part: {asked:?}");
        ensure!(quiz.run("return quiz.report.knowledge", vec![]).await?.is_null());
        // The host's page is as it was.
        ensure!(browser.driver.title().await? == "A stranger’s page");
        ensure!(browser.driver.current_url().await?.as_str() == address);
        browser.expect_quiet(&[&quiz_site.origin, &host.origin]).await
    })
    .await
}
