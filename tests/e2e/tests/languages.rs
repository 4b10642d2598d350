//! Every language: no screen shuts anyone out, nothing is cut, and no word is of another
//! language; and a language is chosen, also while the quiz runs.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::BTreeSet;

use anyhow::ensure;
use e2e::axe::Axe;
use e2e::{Browser, Engine, Fault, Language, Quiz, Site};
use lead_or_manage::content;
use serde_json::json;

/// A test for each, so that they run beside each other.
macro_rules! languages {
    ($($test:ident: $tag:literal,)*) => {
        $(#[tokio::test]
        async fn $test() -> anyhow::Result<()> {
            every_screen(&Language::of($tag)?).await
        })*

        #[test]
        fn every_language_is_tested() {
            assert_eq!(content::LANGUAGES, ["en", $($tag),*]);
        }
    };
}

languages! {
    every_screen_in_spanish: "es",
    every_screen_in_german: "de",
    every_screen_in_french: "fr",
    every_screen_in_japanese: "ja",
    every_screen_in_arabic: "ar",
}

/// Every text that is shown but quotations, names of other languages and what is not to be
/// translated; and in which language and direction the page and the quiz are written.
const SHOWN: &str = "const texts = [];
    const walk = (node) => {
        if (node.nodeType === 3) texts.push(node.data.trim());
        else if (!node.matches?.('q, blockquote, cite, bdi, nav, style, script, noscript, select, [translate=no]')) {
            for (const child of [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])]) walk(child);
            const label = node.getAttribute?.('aria-label');
            if (label) texts.push(label.trim());
        }
    };
    walk(document.body);
    texts.push(document.title);
    const written = [document.documentElement, document.querySelector('lead-or-manage')?.shadowRoot?.querySelector('.lom')];
    return { texts, written: written.filter((e) => e).map((e) => [e.lang, e.dir]) };";

/// What axe finds, what does not fit, and what is English, on any screen.
async fn every_screen(language: &Language) -> anyhow::Result<()> {
    let (site, faulty) = (Site::dist().await?, Site::faulty(Fault::NoProgram).await?);
    let (axe, browser) = (Axe::read()?, Browser::start().await?);
    browser.look(320, 800, false).await?;
    let english = english()?;
    let direction = if language.tag == "ar" { "rtl" } else { "ltr" };
    let mut all = BTreeSet::new();
    browser
        .walk(&site, &faulty, language, async |screen| {
            browser.space_text(false).await?;
            let shown = browser.run(SHOWN, vec![]).await?;
            for written in shown["written"].as_array().into_iter().flatten() {
                ensure!(*written == json!([language.tag, direction]), "it is written as {written}");
            }
            let texts = shown["texts"].as_array().into_iter().flatten().filter_map(|text| text.as_str());
            let mut found: Vec<String> =
                texts.filter(|text| english.contains(*text)).map(|text| format!("English: {text}")).collect();
            found.extend(browser.unfit().await?);
            found.extend(axe.findings(&browser).await?);
            all.extend(found.iter().map(|found| format!("{screen} | {found}")));
            Ok(())
        })
        .await?;
    ensure!(all.is_empty(), "{} found:\n{}", all.len(), all.iter().cloned().collect::<Vec<_>>().join("\n"));
    Ok(())
}

/// What is said in English, but for what is no longer than a term that another language
/// may have borrowed.
fn english() -> anyhow::Result<BTreeSet<String>> {
    let words = Language::english()?.words;
    let page = content::page_texts("en").iter().map(|(_, text)| *text);
    let texts = words.texts().map(|(_, text)| text).chain(words.plain_messages()).chain(page);
    Ok(texts.filter(|text| text.len() > 24 && text.contains(' ')).map(str::to_owned).collect())
}

#[tokio::test]
async fn the_language_changes_while_the_quiz_runs() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(&browser).await?;
        quiz.take_some(2).await?;
        let (question, said) = (quiz.question().await?, quiz.said().await?);
        quiz.choose("both").await?;
        let others = content::LANGUAGES.iter().filter(|language| **language != "en");
        // Last one that there are no words for.
        for language in others.chain(["pt-BR"].iter()) {
            let before = quiz.said().await?;
            quiz.run("quiz.lang = arguments[0]", vec![json!(language)]).await?;
            if content::LANGUAGES.len() > 1 {
                quiz.wait_for_change(&before).await?;
            }
            ensure!(quiz.question().await? == question, "{engine:?} {language}: another question");
            let kept = quiz
                .run("return [root.querySelector('input:checked')?.value, root.activeElement?.value]", vec![])
                .await?;
            ensure!(kept == json!(["both", "both"]), "{engine:?} {language}: {kept}");
        }
        // All of it is English again.
        ensure!(quiz.said().await? == said, "{engine:?}: a mixture");
    }
    Ok(())
}

#[tokio::test]
async fn the_visitors_language_is_offered_and_not_forced() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let browser = Browser::start().await?;
    let offered = "return [...document.querySelectorAll('.offer > :not([hidden])')].map((link) => [link.lang, link.getAttribute('href')])";
    for (languages, expected) in
        [("pt-BR,de-AT,fr", json!([["de", "de/"]])), ("en-GB,de", json!([])), ("pt", json!([]))]
    {
        let agent = browser.run("return navigator.userAgent", vec![]).await?;
        browser
            .devtools("Emulation.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": languages }))
            .await?;
        browser.open(&format!("{}/", site.origin)).await?;
        Quiz::on(&browser).await?;
        let found = browser.run(offered, vec![]).await?;
        ensure!(found == expected, "{languages}: {found}");
        ensure!(browser.run("return location.pathname", vec![]).await? == "/", "{languages}: somewhere else");
    }
    Ok(())
}
