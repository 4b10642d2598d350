//! What a host changes while the quiz runs or is on its way, and what another tab does
//! meanwhile: nothing is lost by it, and the last word holds.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::{Quiz, Scene};
use lead_or_manage::content;
use serde_json::{Value, json};
use tokio::time::sleep;

/// Does something with the element, `quiz`.
async fn change(scene: &Scene<'_>, what: &str) -> anyhow::Result<Value> {
    scene.run(&format!("const quiz = document.querySelector('lead-or-manage'); {what}")).await
}

#[tokio::test]
async fn who_hears_of_something_may_change_the_element_at_once() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let hear = "addEventListener('lead-or-manage-error', ({ target }) => target.removeAttribute('theme'), true);
            addEventListener('lead-or-manage-ready', ({ target }) => target.setAttribute('parts', 'leaning'), true)";
        let quiz = scene.open_after(hear, "theme=sepia").await?;
        quiz.wait("the first pair", |quiz| async move { Ok(quiz.question().await? == "P01") }).await?;
        ensure!(change(scene, "return quiz.hasAttribute('theme')").await? == false);
        change(scene, "quiz.setAttribute('theme', 'sepia')").await?;
        scene.wait("!document.querySelector('lead-or-manage').hasAttribute('theme')").await?;
        quiz.choose("first").await?;
        quiz.next().await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn another_storage_is_given_the_answers() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open_after("localStorage.clear()", "storage=local").await?;
        quiz.take_some(2).await?;
        let question = quiz.question().await?;
        let look = "document.dispatchEvent(new Event('visibilitychange'))";
        change(scene, &format!("quiz.removeAttribute('storage'); {look}")).await?;
        sleep(Duration::from_millis(200)).await;
        ensure!(quiz.question().await? == question, "the answers are gone");
        let kept = "quiz.setAttribute('storage', 'session');
            return sessionStorage.getItem('lead-or-manage') === localStorage.getItem('lead-or-manage')";
        ensure!(change(scene, kept).await? == true);
        // Without answers of one's own, those that lie there are taken over.
        let quiz = scene.open_after("", "").await?;
        change(scene, "quiz.setAttribute('storage', 'local')").await?;
        quiz.wait("the answers", |quiz| {
            let question = question.clone();
            async move { Ok(quiz.question().await? == question) }
        })
        .await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn an_element_that_is_put_back_goes_on_with_what_another_tab_left() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open_after("localStorage.clear()", "storage=local").await?;
        quiz.take_some(1).await?;
        let first = scene.run("return localStorage.getItem('lead-or-manage')").await?;
        let question = quiz.question().await?;
        quiz.take_some(1).await?;
        change(scene, "window.away = quiz; quiz.remove()").await?;
        let left = "localStorage.setItem('lead-or-manage', arguments[0])";
        scene.browser.run(left, vec![first]).await?;
        scene.run("document.body.append(away)").await?;
        let quiz = Quiz::on(scene.browser).await?;
        ensure!(quiz.question().await? == question, "{} was asked", quiz.question().await?);
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn what_cannot_be_read_stays_where_it_is_if_there_is_no_other_place() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let full = "localStorage.clear(); localStorage.setItem('lead-or-manage', '{ torn');
            window.fill = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new Error('full'); }";
        let quiz = scene.open_after(full, "storage=local").await?;
        let note = quiz.run("return root.querySelector('.note').textContent", vec![]).await?;
        ensure!(note.as_str().is_some_and(|note| note.contains("could not be read")), "{note}");
        let kept = "return localStorage.getItem('lead-or-manage')";
        ensure!(scene.run(kept).await? == "{ torn");
        // Once answers have taken the place, they go as any others do.
        scene.run("Storage.prototype.setItem = fill").await?;
        quiz.take(&[]).await?;
        ensure!(scene.run(kept).await?.as_str().is_some_and(|kept| kept.starts_with("{\"saved\"")));
        quiz.press_button("Start over").await?;
        scene.wait("localStorage.getItem('lead-or-manage') === null").await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn who_starts_over_has_no_report() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open_after("", "name=career parts=eligibility").await?;
        quiz.take(&[("pm_months", "36")]).await?;
        ensure!(change(scene, "return quiz.report?.report").await? == 1);
        let before = quiz.said().await?;
        quiz.press_button("Start over").await?;
        quiz.wait_for_change(&before).await?;
        ensure!(change(scene, "return [quiz.report, quiz.value]").await? == json!([null, null]));
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn the_language_that_is_asked_for_last_is_spoken() -> anyhow::Result<()> {
    const SLOW: &str = "const { fetch } = window;
        window.fetch = async (...given) => {
            if (String(given[0]).includes('words-de')) await new Promise((done) => setTimeout(done, 500));
            return fetch(...given);
        };";
    Scene::in_each(async |scene| {
        // While it runs.
        let quiz = scene.open_after(SLOW, "lang=en").await?;
        change(scene, "quiz.lang = 'de'; quiz.lang = 'en'").await?;
        sleep(Duration::from_millis(900)).await;
        speaks(&quiz, "en").await?;
        // While it is on its way.
        let turn = "customElements.whenDefined('lead-or-manage')
            .then(() => setTimeout(() => document.querySelector('lead-or-manage').lang = 'fr', 50));";
        let quiz = scene.open_after(&[SLOW, turn].concat(), "lang=de").await?;
        sleep(Duration::from_millis(900)).await;
        speaks(&quiz, "fr").await?;
        scene.expect_quiet().await
    })
    .await
}

/// The question is in that language, and says so.
async fn speaks(quiz: &Quiz<'_>, language: &str) -> anyhow::Result<()> {
    let words = content::words_of(language).context("no words")?;
    let question = words.text(&quiz.question().await?.to_lowercase());
    let said = quiz.said().await?;
    ensure!(said.contains(question.as_str()), "not {language}: {said}");
    let lang = quiz.run("return root.querySelector('.lom').lang", vec![]).await?;
    ensure!(lang == language, "it calls itself {lang}");
    Ok(())
}

#[tokio::test]
async fn trying_again_twice_starts_once() -> anyhow::Result<()> {
    let pack = serde_json::to_string(include_str!("../../../examples/packs/smallest.json"))?;
    let recovering = format!(
        "const {{ fetch }} = window;
         let asked = 0;
         window.ready = 0;
         addEventListener('lead-or-manage-ready', () => window.ready++);
         window.fetch = async (...given) => {{
             if (!String(given[0]).endsWith('some-pack.json')) return fetch(...given);
             if (!asked++) return new Response('', {{ status: 404 }});
             return new Response({pack}, {{ headers: {{ 'content-type': 'application/json' }} }});
         }};"
    );
    Scene::in_each(async |scene| {
        scene.go_after(&recovering, "pack=some-pack.json").await?;
        scene.wait("document.querySelector('lead-or-manage')?.shadowRoot?.querySelector('button')").await?;
        change(scene, "const again = quiz.shadowRoot.querySelector('button'); again.click(); again.click()").await?;
        let quiz = Quiz::on(scene.browser).await?;
        sleep(Duration::from_millis(500)).await;
        ensure!(scene.run("return ready").await? == 1);
        ensure!(quiz.run("return root.querySelectorAll('.lom').length", vec![]).await? == 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_follows_the_focus_may_change_the_element_at_once() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        // The focus moves to a heading while the quiz is busy with the screen around it.
        let hear = "addEventListener('focusin', ({ target }) => {
            if (target.shadowRoot?.activeElement?.tabIndex === -1) target.setAttribute('parts', 'leaning');
        })";
        let quiz = scene.open_after(hear, "parts=knowledge").await?;
        quiz.choose("engineering_manager").await?;
        quiz.next().await?;
        quiz.wait("the first pair", |quiz| async move { Ok(quiz.question().await? == "P01") }).await?;
        quiz.take_some(2).await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn a_translator_may_put_its_own_nodes_in_the_place_of_texts() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let undisturbed = scene.open_after("localStorage.clear()", "").await?;
        undisturbed.take_some(3).await?;
        let expected = undisturbed.said().await?;
        let quiz = scene.open_after("", "").await?;
        for _ in 0..3 {
            // What browsers' translators do.
            let translate =
                "const walker = document.createTreeWalker(root.querySelector('.lom'), NodeFilter.SHOW_TEXT);
                const texts = [];
                while (walker.nextNode()) texts.push(walker.currentNode);
                for (const text of texts) {
                    const font = document.createElement('font');
                    text.replaceWith(font);
                    font.append(text);
                }";
            quiz.run(translate, vec![]).await?;
            quiz.take_some(1).await?;
        }
        let said = quiz.said().await?;
        ensure!(said == expected, "{said}\n\ninstead of\n\n{expected}");
        scene.expect_quiet().await
    })
    .await
}
