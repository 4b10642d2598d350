//! Every language: a whole run, nothing cut at 320 px, and no word of another language.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::BTreeSet;
use std::fs;

use anyhow::ensure;
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Limit, Quiz, Site};
use lead_or_manage::content;
use serde_json::json;

/// Every text that is shown outside of quotations and addresses, and how much wider than the
/// window the page is.
const SHOWN: &str = "const texts = [];
    const walk = (node) => {
        if (node.nodeType === 3) texts.push(node.textContent.trim());
        else if (!node.closest?.('q, blockquote, cite, a[href^=http], .hash, style, title, nav') ) {
            for (const child of [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])]) walk(child);
            const label = node.getAttribute?.('aria-label');
            if (label) texts.push(label.trim());
        }
    };
    walk(document.body);
    const page = document.documentElement;
    const within = [...document.querySelectorAll('*'), ...document.querySelector('lead-or-manage').shadowRoot.querySelectorAll('*')];
    const edge = (e) => Math.max(e.getBoundingClientRect().right - page.clientWidth, -e.getBoundingClientRect().left);
    const widest = within.filter((e) => e.checkVisibility() && edge(e) > 1).map((e) => `${e.localName}.${e.getAttribute('class')} ${e.textContent.slice(0, 60)}`);
    return { texts, wider: page.scrollWidth - page.clientWidth, widest };";

const PEOPLE: [(&str, &str); 5] =
    [("K12", "not_sure"), ("education", "bachelor"), ("pm_months", "31"), ("capm", "no"), ("pm_education_hours", "12")];

#[tokio::test]
async fn a_whole_run_in_every_language() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let english = english()?;
    for language in content::LANGUAGES {
        let browser = Browser::limited(Limit::Narrow).await?;
        browser.look(320, 800, false).await?;
        browser.open(&address(&site, language)).await?;
        let quiz = Quiz::on(&browser).await?;
        let written = browser.run("return [document.documentElement.lang, document.documentElement.dir, document.querySelector('lead-or-manage').shadowRoot.querySelector('.lom').dir]", vec![]).await?;
        let direction = if *language == "ar" { "rtl" } else { "ltr" };
        ensure!(written == json!([language, direction, direction]), "{language}: {written}");
        loop {
            let screen = quiz.screen().await?;
            expect_only(language, &english, &browser).await?;
            match screen {
                Some(Screen::Result) => break,
                Some(Screen::Question) => quiz.answer(&PEOPLE).await?,
                _ => {}
            }
            quiz.next().await?;
        }
        quiz.run("for (const fold of root.querySelectorAll('details')) fold.open = true", vec![]).await?;
        expect_only(language, &english, &browser).await?;
        browser.expect_quiet(&[&site.origin]).await?;
    }
    Ok(())
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

async fn expect_only(language: &str, english: &BTreeSet<String>, browser: &Browser) -> anyhow::Result<()> {
    let shown = browser.run(SHOWN, vec![]).await?;
    ensure!(
        shown["wider"].as_f64() <= Some(0.0),
        "{language}: {} px wider than the window, by {}",
        shown["wider"],
        shown["widest"]
    );
    if language == "en" {
        return Ok(());
    }
    for text in shown["texts"].as_array().into_iter().flatten().filter_map(|text| text.as_str()) {
        ensure!(!english.contains(text), "{language}: `{text}` is English");
    }
    Ok(())
}

/// English sentences as they may be shown: all texts without placeholders that are longer
/// than a term that another language may have borrowed.
fn english() -> anyhow::Result<BTreeSet<String>> {
    let mut texts = BTreeSet::new();
    for file in ["app", "pack", "page"] {
        let text = fs::read_to_string(xtask::steps::root().join(format!("content/en/{file}.ftl")))?;
        let values = text.lines().filter_map(|line| line.split_once(" = ")).map(|(_, value)| value.trim());
        texts.extend(
            values.filter(|value| value.len() > 24 && value.contains(' ') && !value.contains('{')).map(str::to_owned),
        );
    }
    Ok(texts)
}

fn address(site: &Site, language: &str) -> String {
    let folder = if language == "en" { String::new() } else { format!("{language}/") };
    format!("{}/{folder}", site.origin)
}

#[tokio::test]
async fn the_visitors_language_is_offered_and_not_forced() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let browser = Browser::limited(Limit::Languages).await?;
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
