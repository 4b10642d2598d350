//! The watch itself: it hears what it is there to hear.

use anyhow::ensure;
use e2e::{Browser, Limit, Site};

#[tokio::test]
async fn the_watch_hears_every_complaint() -> anyhow::Result<()> {
    let (site, browser) = (Site::dist().await?, Browser::limited(Limit::Console).await?);
    let host = Site::strangers(&site, "scenarios").await?;
    let noises = [
        "setTimeout(() => { throw new Error('thrown') })",
        "Promise.reject(new Error('rejected'))",
        "console.warn('warned')",
        "console.error('complained')",
        "document.body.append(Object.assign(new Image(), { src: '/no-such-file.png' }))",
        "fetch(arguments[0] + '/embed.js')",
    ];
    for noise in noises {
        browser.open(&format!("{}/quiet.html", host.origin)).await?;
        browser.expect_quiet(&[&host.origin]).await?;
        // A page of its own for each noise, and a moment for it to be heard.
        browser.open(&format!("{}/quiet.html", host.origin)).await?;
        let script = format!("{noise}; return new Promise(done => setTimeout(done, 200));");
        browser.run(&script, vec![site.origin.clone().into()]).await?;
        ensure!(browser.expect_quiet(&[&host.origin]).await.is_err(), "nothing was heard of `{noise}`");
    }
    Ok(())
}
