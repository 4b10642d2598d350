//! Pictures of every screen: phone and laptop, light and dark.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use e2e::quiz::Screen;
use e2e::screens::PERSON;
use e2e::{Browser, Quiz, Site};
use serde_json::json;

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];

/// What the person says besides.
const ALSO: [(&str, &str); 4] = [("K12", "both"), ("K04", "not_sure"), ("P01", "first"), ("N3", "1")];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = xtask::steps::target_dir()?.join("screenshots");
    fs::create_dir_all(&folder)?;
    let site = Site::dist().await?;
    let browser = Browser::start().await?;
    for dark in [false, true] {
        for (size, width, height) in SIZES {
            browser.look(width, height, dark).await?;
            let address = format!("{}/?{size}{dark}", site.origin);
            browser.open(&address).await?;
            // The page keeps answers: each walk begins with none.
            browser.run("localStorage.clear()", vec![]).await?;
            browser.open(&address).await?;
            let name = |screen: &str| folder.join(format!("{screen}-{size}{}.png", if dark { "-dark" } else { "" }));
            without_script(&browser, &address, &name("without-script")).await?;
            walk(&browser, &Quiz::on(&browser).await?, name).await?;
        }
    }
    println!("{}", folder.display());
    Ok(())
}

/// The page as it stands in its file.
async fn without_script(browser: &Browser, address: &str, path: &Path) -> anyhow::Result<()> {
    let run_scripts = |run: bool| browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !run }));
    run_scripts(false).await?;
    browser.open(address).await?;
    shoot(browser, path, true).await?;
    run_scripts(true).await?;
    browser.open(address).await
}

/// Walks through the quiz and takes a picture of the first screen of each kind.
async fn walk(browser: &Browser, quiz: &Quiz<'_>, name: impl Fn(&str) -> PathBuf) -> anyhow::Result<()> {
    shoot(browser, &name("start"), true).await?;
    let mut seen = Vec::new();
    loop {
        let screen = quiz.screen().await?.context("an empty screen")?;
        let question = quiz.question().await?;
        if screen == Screen::Question {
            quiz.answer(&[&ALSO[..], &PERSON].concat()).await?;
        }
        let kind = match screen {
            Screen::Result => "result",
            Screen::Explanation if question == "K12" => "explanation",
            Screen::Question => match question.as_str() {
                "P22" => "pair",
                "P19" => "settled",
                "N3" => "rating",
                "education" => "choice",
                "pm_months" => "number",
                "accruing_pm_experience" => "spared",
                _ => "",
            },
            Screen::Explanation => "",
        };
        if !kind.is_empty() && !seen.contains(&kind) {
            seen.push(kind);
            shoot(browser, &name(kind), kind == "result").await?;
        }
        if kind == "number" {
            projects(browser, quiz, &name("projects")).await?;
        }
        if kind == "result" {
            shoot(browser, &name("result").with_file_name(top(&name("result"))), false).await?;
            return kept_and_shared(browser, quiz, &name).await;
        }
        quiz.next().await?;
    }
}

/// The other way to say for how many months one has led projects, and back.
async fn projects(browser: &Browser, quiz: &Quiz<'_>, path: &Path) -> anyhow::Result<()> {
    quiz.press_button("List the periods instead").await?;
    quiz.press_button("Add a period").await?;
    for (field, month) in [("from-1", "2017-03"), ("to-1", "2018-10"), ("from-2", "2025-12")] {
        quiz.click(&format!("input[name={field}]")).await?;
        browser.driver.action_chain().send_keys(month).perform().await?;
    }
    shoot(browser, path, false).await?;
    // The number is still there.
    quiz.press_button("Give a number of months instead").await
}

/// The end of the result, and what a link to it shows.
async fn kept_and_shared(browser: &Browser, quiz: &Quiz<'_>, name: impl Fn(&str) -> PathBuf) -> anyhow::Result<()> {
    quiz.show_ways().await?;
    quiz.press_button("Make a link").await?;
    quiz.press_button("Keep this result").await?;
    let link = quiz.run("return root.querySelector('[name=link]').value", vec![]).await?;
    let link = link.as_str().context("no link")?;
    let script = "root.querySelector('[name=link]').closest('section').scrollIntoView()";
    quiz.run(script, vec![]).await?;
    browser.picture(&name("kept")).await?;
    // A result of another time, in which three things were otherwise.
    let script = "const results = JSON.parse(localStorage['lead-or-manage results']);
        const { knowledge, eligibility, ...rest } = structuredClone(results[0]);
        eligibility.rule_sets[0].verdict = 'unknown';
        eligibility.rule_sets[0].earliest_date.max = null;
        const then = { ...rest, as_of: '2026-05-02', knowledge: { ...knowledge, right: 3 }, eligibility };
        localStorage['lead-or-manage results'] = JSON.stringify([then, ...results]);
        dispatchEvent(new StorageEvent('storage'));
        return new Promise((done) => setTimeout(done, 300));";
    quiz.run(script, vec![]).await?;
    quiz.run("root.querySelector('.changes').closest('section').scrollIntoView(); return null", vec![]).await?;
    browser.picture(&name("compared")).await?;
    for (screen, link) in [("shared", link), ("damaged-link", &link.replacen('B', "C", 1))] {
        browser.run("location.href = arguments[0]", vec![json!(link)]).await?;
        quiz.run("return new Promise((done) => setTimeout(done, 300))", vec![]).await?;
        shoot(browser, &name(screen), false).await?;
    }
    Ok(())
}

fn top(path: &Path) -> String {
    format!("{}-top.png", path.file_stem().unwrap_or_default().to_string_lossy())
}

async fn shoot(browser: &Browser, path: &Path, whole: bool) -> anyhow::Result<()> {
    browser
        .run(
            "if (arguments[0]) scrollTo(0, 0); else document.querySelector('lead-or-manage').scrollIntoView();",
            vec![json!(whole)],
        )
        .await?;
    if whole { browser.whole_picture(path, 1.0).await } else { browser.picture(path).await }
}
