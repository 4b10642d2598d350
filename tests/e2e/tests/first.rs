//! The first question stands in the page before the program runs, and what a person
//! does with it counts.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use anyhow::ensure;
use e2e::{Browser, Engine, Fault, Limit, Part, Quiz, Site};
use serde_json::json;

/// Where everything of the question lies, what is chosen, and where the focus is.
const PICTURE: &str = "return {
    drawn: !!root.querySelector('.drawn'),
    chosen: root.querySelector('input:checked')?.value ?? null,
    focused: root.activeElement?.value ?? null,
    places: [...root.querySelectorAll('.ask, .ask *, .contents, .contents h3')].map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
    }),
};";

/// Adds up how far anything moves without being asked to.
const WATCH: &str = "window.shifted = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifted += entry.value; })
            .observe({ type: 'layout-shift', buffered: true });";

#[tokio::test]
async fn a_choice_made_before_the_program_is_what_the_quiz_goes_on_with() -> anyhow::Result<()> {
    let site = Site::faulty(Part::Program, Fault::Held).await?;
    for engine in Engine::ALL {
        for (width, height) in [(360, 740), (1280, 900)] {
            let browser = Browser::hasty(engine).await?;
            browser.driver.set_window_rect(0, 0, width, height).await?;
            site.hold(true);
            browser.open(&format!("{}/", site.origin)).await?;
            browser.run(WATCH, vec![]).await?;
            let quiz = Quiz { browser: &browser };
            quiz.click("label:has(> input[value=both])").await?;
            let before = quiz.run(PICTURE, vec![]).await?;
            ensure!(before["drawn"] == true, "{engine:?}: the program was there before the choice");
            ensure!(before["chosen"] == "both" && before["focused"] == "both", "{engine:?}: {before}");

            site.hold(false);
            let quiz = Quiz::on(&browser).await?;
            let after = quiz.run(PICTURE, vec![]).await?;
            ensure!(after["drawn"] == false && after["chosen"] == "both", "{engine:?}: {after}");
            ensure!(after["focused"] == "both", "{engine:?}: the focus is lost: {}", after["focused"]);
            ensure!(after["places"] == before["places"], "{engine:?}: something moved: {before} {after}");
            ensure!(browser.run("return window.shifted", vec![]).await? == 0, "{engine:?}: the layout shifted");
            quiz.next().await?;
            let said = quiz.said().await?;
            ensure!(said.contains("You said: both."), "{engine:?}: {said}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn without_script_the_page_can_be_read_and_the_rules_be_checked_by_hand() -> anyhow::Result<()> {
    Browser::within(Limit::Scripts, async |browser, site| {
        browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        browser.open(&format!("{}/", site.origin)).await?;
        let text = browser.run("return document.body.textContent", vec![]).await?;
        let text = text.as_str().unwrap_or_default();
        for words in [
            "The quiz goes on only with JavaScript.",
            "The two roles, side by side",
            "The rules, to check by hand",
            "36 months of leading projects",
        ] {
            ensure!(text.contains(words), "`{words}` is missing: {text}");
        }
        let quiz = Quiz { browser };
        let drawn = quiz.run(PICTURE, vec![]).await?;
        ensure!(drawn["drawn"] == true, "the first question is not drawn");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn whoever_comes_back_sees_no_other_question_first() -> anyhow::Result<()> {
    let site = Site::faulty(Part::Words, Fault::Held).await?;
    for engine in Engine::ALL {
        let browser = Browser::hasty(engine).await?;
        site.hold(false);
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(&browser).await?;
        quiz.take_some(3).await?;
        let at = quiz.question().await?;
        // In a language whose words are not at hand yet.
        site.hold(true);
        browser.open(&format!("{}/de/", site.origin)).await?;
        let is_hidden = "return getComputedStyle(root.querySelector('.drawn label')).visibility === 'hidden'";
        quiz.wait("the script", |quiz| async move { Ok(quiz.run(is_hidden, vec![]).await? == true) }).await?;
        site.hold(false);
        let quiz = Quiz::on(&browser).await?;
        ensure!(quiz.question().await? == at, "{engine:?}: the quiz goes on elsewhere");
    }
    Ok(())
}
