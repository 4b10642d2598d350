//! What is kept, what two tabs make of it, results by a link, and results compared.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::driver::fresh_folder;
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Limit, Quiz, Site};
use lead_or_manage::content;
use lead_or_manage::quiz::Session;
use lead_or_manage::quiz::link::Link;
use lead_or_manage::quiz::pack::Pack;
use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use tokio::time::{Instant, sleep};

const ANSWERS: [(&str, &str); 5] = [
    ("education", "bachelor"),
    ("gac_accredited_degree", "yes"),
    ("pm_months", "31"),
    ("capm", "yes"),
    ("accruing_pm_experience", "yes"),
];

/// The quiz on its own page.
async fn open<'a>(browser: &'a Browser, site: &Site, fragment: &str) -> anyhow::Result<Quiz<'a>> {
    // Another fragment alone would load nothing.
    browser.open("about:blank").await?;
    browser.open(&format!("{}/{fragment}", site.origin)).await?;
    Quiz::on(browser).await
}

async fn reload(browser: &Browser) -> anyhow::Result<Quiz<'_>> {
    // A driver under load may say that a page is loaded while the old one is still there.
    browser.run("window.isOld = true", vec![]).await?;
    browser.driver.refresh().await?;
    while browser.run("return !!window.isOld", vec![]).await? == true {
        sleep(Duration::from_millis(10)).await;
    }
    Quiz::on(browser).await
}

/// What is stored, by key.
async fn stored(browser: &Browser) -> anyhow::Result<Value> {
    browser.run("return { ...localStorage }", vec![]).await
}

/// Waits until JavaScript with `quiz` and `root` says true.
async fn wait(quiz: &Quiz<'_>, script: &str) -> anyhow::Result<()> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if quiz.run(&format!("return !!({script})"), vec![]).await? == true {
            return Ok(());
        }
        sleep(Duration::from_millis(20)).await;
    }
    let text = quiz.run("return root.querySelector('.sheet')?.innerText.slice(0, 600)", vec![]).await?;
    anyhow::bail!("`{script}` is never true; the quiz says {text}")
}

/// Waits until the quiz says this somewhere.
async fn expect_words(quiz: &Quiz<'_>, words: &str) -> anyhow::Result<()> {
    wait(quiz, &format!("root.querySelector('.sheet')?.textContent.includes({words:?})")).await
}

async fn says(quiz: &Quiz<'_>, words: &str) -> anyhow::Result<bool> {
    Ok(quiz.run(&format!("return root.querySelector('.sheet').textContent.includes({words:?})"), vec![]).await? == true)
}

/// What the line above the screen says.
async fn note(quiz: &Quiz<'_>) -> anyhow::Result<String> {
    let note = quiz.run("return root.querySelector('.note').textContent", vec![]).await?;
    Ok(note.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn keep_a_reload_at_every_question_loses_nothing() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let mut quiz = open(browser, site, "").await?;
        let mut asked = Vec::new();
        while quiz.screen().await? != Some(Screen::Result) {
            if quiz.screen().await? == Some(Screen::Explanation) {
                quiz.next().await?;
                continue;
            }
            let question = quiz.question().await?;
            asked.push(question.clone());
            quiz = reload(browser).await?;
            let found = quiz.question().await?;
            ensure!(found == question, "a reload leads from {question} to {found}");
            ensure!(note(&quiz).await?.is_empty(), "nothing is to be said");
            quiz.answer(&ANSWERS).await?;
            quiz.next().await?;
        }
        let report = quiz.run("return quiz.report", vec![]).await?;
        quiz = reload(browser).await?;
        ensure!(quiz.screen().await? == Some(Screen::Result), "the result is lost");
        ensure!(quiz.run("return quiz.report", vec![]).await? == report);
        ensure!(asked.len() > 40, "only {asked:?}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn keep_chosen_parts_and_what_a_closed_tab_left() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = open(browser, site, "").await?;
        quiz.press_button("Take only this part").await?;
        wait(&quiz, "root.querySelector('[name=P01]')").await?;
        let quiz = reload(browser).await?;
        ensure!(quiz.question().await? == "P01", "a reload has lost the chosen part");
        for _ in 0..3 {
            quiz.take_some(1).await?;
            let place = quiz.question().await?;
            // The tab is closed without a word, and the page opened again in another.
            let old = browser.driver.window().await?;
            let new = browser.driver.new_tab().await?;
            browser.driver.switch_to_window(old).await?;
            browser.driver.close_window().await?;
            browser.driver.switch_to_window(new).await?;
            let quiz = open(browser, site, "").await?;
            ensure!(quiz.question().await? == place, "a closed tab has lost {place}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn keep_what_a_crashed_tab_left() -> anyhow::Result<()> {
    Browser::within(Limit::Crash, async |browser, site| {
        let mut quiz = open(browser, site, "").await?;
        let mut crashes = 0;
        while quiz.screen().await? != Some(Screen::Result) {
            quiz.take_some(1).await?;
            // A tab that crashes is not told before.
            let place = quiz.question().await?;
            let crashed = browser.driver.window().await?;
            let new = browser.driver.new_tab().await?;
            browser.driver.switch_to_window(crashed).await?;
            let _ = tokio::time::timeout(Duration::from_millis(500), browser.driver.goto("chrome://crash")).await;
            browser.driver.switch_to_window(new).await?;
            quiz = open(browser, site, "").await?;
            ensure!(quiz.question().await? == place, "a crash has lost {place}");
            crashes += 1;
        }
        ensure!(crashes > 40, "only {crashes}");
        Ok(())
    })
    .await
}

/// Whether a browser's own store holds this on the disk, where it writes every few seconds.
fn is_written(profile: &Path, words: &str) -> anyhow::Result<bool> {
    for file in fs::read_dir(profile.join("Default/Local Storage/leveldb"))? {
        let bytes = fs::read(file?.path()).unwrap_or_default();
        if bytes.windows(words.len()).any(|found| found == words.as_bytes()) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[tokio::test]
async fn keep_what_a_killed_browser_has_written() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    let profile = fresh_folder()?;
    let mut place = String::new();
    for steps in [3, 14, 12] {
        let browser = Browser::with_profile(Limit::Kill, &profile).await?;
        let quiz = open(&browser, &site, "").await?;
        ensure!(place.is_empty() || quiz.question().await? == place, "a kill has lost {place}");
        quiz.take_some(steps).await?;
        let stored = stored(&browser).await?;
        let answers = stored["lead-or-manage"].as_str().unwrap_or_default();
        // A file of its store may part a longer text.
        let answered = answers.get(answers.len().saturating_sub(64)..).unwrap_or_default();
        let start = Instant::now();
        while !is_written(&profile, answered)? {
            ensure!(start.elapsed() < Duration::from_secs(60), "the browser never writes");
            sleep(Duration::from_millis(100)).await;
        }
        place = quiz.question().await?;
        browser.kill(&profile)?;
    }
    let browser = Browser::with_profile(Limit::Kill, &profile).await?;
    ensure!(open(&browser, &site, "").await?.question().await? == place, "a kill has lost {place}");
    drop(browser);
    fs::remove_dir_all(&profile)?;
    Ok(())
}

#[tokio::test]
async fn keep_two_tabs_that_answer_in_turn() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = open(browser, site, "").await?;
        let first = browser.driver.window().await?;
        let second = browser.driver.new_window().await?;
        browser.driver.switch_to_window(second.clone()).await?;
        open(browser, site, "").await?;
        let mut place = quiz.question().await?;
        let mut turns = 0;
        for tab in [first, second].iter().cycle() {
            browser.driver.switch_to_window(tab.clone()).await?;
            // It has followed the other.
            let shown = if place.is_empty() { "[part~=result]".to_owned() } else { format!("[name={place}]") };
            wait(&quiz, &format!("root.querySelector('{shown}')")).await.with_context(|| format!("turn {turns}"))?;
            if place.is_empty() {
                break;
            }
            quiz.take_some(1).await?;
            place = quiz.question().await?;
            turns += 1;
        }
        ensure!(turns > 40, "only {turns}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

async fn two_tabs(browser: &Browser, site: &Site) -> anyhow::Result<()> {
    let quiz = open(browser, site, "").await?;
    quiz.take_some(2).await?;
    let at = quiz.question().await?;
    let first = browser.driver.window().await?;
    // As tabs are to each other; but WebKit's driver cannot act in a tab that is not seen.
    let second = browser.driver.new_window().await?;
    let go = async |tab: &WindowHandle| browser.driver.switch_to_window(tab.clone()).await;
    go(&second).await?;
    let there = open(browser, site, "").await?;
    ensure!(there.question().await? == at, "the second tab begins elsewhere");
    there.take_some(2).await?;
    let further = there.question().await?;
    go(&first).await?;
    wait(&quiz, &format!("root.querySelector('[name={further}]')")).await?;
    ensure!(note(&quiz).await? == "You went on in another tab. This is where you are now.");
    ensure!(quiz.focused().await?.is_empty() || browser.engine == Engine::Firefox, "the focus was moved");
    // The last one to answer wins, and the other follows.
    quiz.take_some(1).await?;
    ensure!(note(&quiz).await?.is_empty(), "it is said once");
    let answers = stored(browser).await?;
    go(&second).await?;
    wait(&there, &format!("!root.querySelector('[name={further}]')")).await?;
    ensure!(stored(browser).await? == answers, "the other tab wrote over what was answered");
    there.press_button("Start over").await?;
    go(&first).await?;
    wait(&quiz, "root.querySelector('.contents')").await?;
    ensure!(note(&quiz).await? == "You started over in another tab.");
    ensure!(stored(browser).await? == json!({}));
    // An element that is gone listens no more.
    let asked = "return (async () => {
            let asked = 0;
            const { getItem } = Storage.prototype;
            Storage.prototype.getItem = function (key) {
                asked++;
                return getItem.call(this, key);
            };
            const change = () => window.dispatchEvent(new StorageEvent('storage'));
            change();
            const before = asked;
            quiz.remove();
            await new Promise((done) => setTimeout(done));
            change();
            return [before > 0, asked - before];
        })()";
    ensure!(quiz.run(asked, vec![]).await? == json!([true, 0]));
    Ok(())
}

#[tokio::test]
async fn keep_two_tabs() -> anyhow::Result<()> {
    Browser::in_each(two_tabs).await
}

#[tokio::test]
async fn keep_what_cannot_be_read_is_set_aside_and_said_once() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let id = &content::pack().id;
        let of_id = |id: &str| json!({ "id": id, "version": "0.0", "hash": "0" });
        let other = json!({ "saved": 1, "pack": of_id("other"), "answers": { "Q1": "x" } }).to_string();
        let gone = json!({ "saved": 1, "pack": of_id(id), "answers": { "K03": "both", "K99": "x" } }).to_string();
        let later = json!({ "saved": 9, "pack": of_id(id), "answers": {} }).to_string();
        let aside = "lead-or-manage set aside";
        for (kept, key, said) in [
            ("{", aside, "could not be read"),
            ("null", aside, "could not be read"),
            (&later, aside, "could not be read"),
            (&other, "lead-or-manage other", "Answers to another quiz"),
            (&gone, aside, "1 of your earlier answers fits no question"),
        ] {
            open(browser, site, "").await?;
            let script = "localStorage.clear(); localStorage.setItem('lead-or-manage', arguments[0])";
            browser.run(script, vec![json!(kept)]).await?;
            let quiz = reload(browser).await?;
            ensure!(note(&quiz).await?.contains(said), "of {kept} it says `{}`", note(&quiz).await?);
            ensure!(stored(browser).await?[key] == kept, "{kept} is not aside: {}", stored(browser).await?);
            ensure!(reload(browser).await?.run("return root.querySelector('.note').textContent", vec![]).await? == "");
        }
        // What fits is taken over: the next question is the second.
        let quiz = Quiz { browser };
        ensure!(quiz.question().await? == "K15", "an older version's answer is lost");
        // What was set aside before is not written over.
        browser
            .run(
                "localStorage.setItem('lead-or-manage', '['); localStorage.setItem('lead-or-manage results', '{')",
                vec![],
            )
            .await?;
        reload(browser).await?;
        let stored = stored(browser).await?;
        ensure!(stored[aside] == gone && stored["lead-or-manage set aside 2"] == "[", "{stored}");
        ensure!(stored["lead-or-manage results set aside"] == "{", "{stored}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// Takes the quiz to its result and makes a link; what follows its `#`.
async fn make_link(quiz: &Quiz<'_>, site: &Site) -> anyhow::Result<String> {
    quiz.take(&ANSWERS).await?;
    quiz.show_ways().await?;
    ensure!(says(quiz, "Whoever has the link can see them.").await?, "no warning");
    quiz.press_button("Make a link").await?;
    wait(quiz, "root.querySelector('[name=link]')").await?;
    let link = quiz.run("return root.querySelector('[name=link]').value", vec![]).await?;
    let link = link.as_str().context("no link")?;
    let start = format!("{}/#result=", site.origin);
    ensure!(link.starts_with(&start), "{link}");
    Ok(link.strip_prefix(&start).unwrap_or_default().to_owned())
}

/// The link as a pack makes it that has changed, or on another day.
fn changed(link: &str, change: impl FnOnce(&mut Pack, &mut Session)) -> anyhow::Result<String> {
    let link = Link::read(link).ok().context("a link of ours")?;
    let mut pack = content::pack().clone();
    let mut session = link.open(&pack, link.as_of).context("of our pack")?.session;
    change(&mut pack, &mut session);
    Ok(Link::of(&pack, &session).write())
}

async fn links(browser: &Browser, site: &Site) -> anyhow::Result<()> {
    let quiz = open(browser, site, "").await?;
    let link = make_link(&quiz, site).await?;
    let report = quiz.run("return quiz.report", vec![]).await?;
    quiz.press_button("Copy the link").await?;
    // The others do not let a driven page copy.
    if browser.engine == Engine::Chromium {
        expect_words(&quiz, "Copied.").await?;
    }

    // Someone else, with a quiz of their own begun.
    quiz.press_button("Start over").await?;
    quiz.take_some(2).await?;
    let (own, at) = (stored(browser).await?, quiz.question().await?);
    let quiz = open(browser, site, &format!("#result={link}")).await?;
    expect_words(&quiz, "This is a shared result of").await?;
    expect_words(&quiz, "Every verdict is as it was.").await?;
    ensure!(!says(&quiz, "Show it as of today").await?, "it is of today");
    ensure!(quiz.screen().await? == Some(Screen::Result));
    ensure!(quiz.run("return quiz.report", vec![]).await?.is_null(), "a stranger's result is told to the host");
    ensure!(!says(&quiz, "What is kept on this device").await?);
    // Nothing that is done with it is kept.
    quiz.press_button("Look at the answers").await?;
    expect_words(&quiz, "This is a shared result of").await?;
    ensure!(stored(browser).await? == own, "a shared result was kept");
    quiz.press_button("Back to my own quiz").await?;
    wait(&quiz, &format!("root.querySelector('[name={at}]')")).await?;
    ensure!(browser.run("return location.hash", vec![]).await? == "", "the address still holds the link");
    ensure!(reload(browser).await?.question().await? == at);

    // Of another day, another version, another pack, damaged.
    let today = report["as_of"].as_str().context("a day")?;
    let older = changed(&link, |pack, session| {
        "0.9".clone_into(&mut pack.version);
        session.as_of = lead_or_manage::eligibility::Date::new(2025, 3, 1).unwrap_or(session.as_of);
        // What was said then of each gate is what is said of the other now.
        for set in &mut pack.rules.rule_sets {
            set.id = match set.id.as_str() {
                "article-2022" => "pmi-2026".to_owned(),
                "pmi-2026" => "article-2022".to_owned(),
                other => other.to_owned(),
            };
        }
    })?;
    let quiz = open(browser, site, &format!("#result={older}")).await?;
    expect_words(&quiz, "This is a shared result of 1\u{a0}March 2025: “you” is whoever shared it.").await?;
    expect_words(&quiz, "It was made with version 0.9 of the questions and rules").await?;
    ensure!(says(&quiz, "It was computed again, as of that day.").await?);
    let rows = quiz.run("return [...root.querySelectorAll('.shared tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))", vec![]).await?;
    ensure!(
        rows == json!([
            ["PMP by the article’s rules, 2022", "Eligible", "Not yet"],
            ["PMP by PMI’s rules, from July 2026", "Not yet", "Eligible"],
        ]),
        "{rows}"
    );
    quiz.press_button("Show it as of today").await?;
    expect_words(&quiz, "Show it as of 1\u{a0}March 2025").await?;
    ensure!(!today.starts_with("2025"));
    let other = changed(&link, |pack, _| "other-quiz".clone_into(&mut pack.id))?;
    // The page is open already: only the fragment changes.
    browser.open(&format!("{}/#result={other}", site.origin)).await?;
    let quiz = Quiz { browser };
    expect_words(&quiz, "It holds a result of the quiz “other-quiz”").await?;
    let damaged = link.replacen('B', "C", 1);
    browser.open(&format!("{}/#result={damaged}", site.origin)).await?;
    expect_words(&quiz, "This link is damaged").await?;
    quiz.press_button("Back to my own quiz").await?;
    wait(&quiz, &format!("root.querySelector('[name={at}]')")).await?;
    ensure!(stored(browser).await? == own);
    browser.expect_quiet(&[&site.origin]).await
}

#[tokio::test]
async fn keep_links() -> anyhow::Result<()> {
    Browser::in_each(links).await
}

/// The one file that comes into the folder, read and removed.
async fn downloaded(folder: &Path) -> anyhow::Result<(String, Value)> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "json")
                && let Ok(data) = serde_json::from_str(&fs::read_to_string(&path)?)
            {
                fs::remove_file(&path)?;
                return Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), data));
            }
        }
        sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("nothing was downloaded")
}

#[tokio::test]
async fn keep_results_compare_them_and_delete_all() -> anyhow::Result<()> {
    Browser::within(Limit::Downloads, async |browser, site| {
        let folder = fresh_folder()?;
        let allow = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
        browser.devtools("Browser.setDownloadBehavior", allow).await?;
        let quiz = open(browser, site, "").await?;
        quiz.take(&ANSWERS).await?;
        let report = quiz.run("return quiz.report", vec![]).await?;
        quiz.show_ways().await?;
        quiz.press_button("Download the result").await?;
        let (name, data) = downloaded(&folder).await?;
        ensure!(data == report && name == format!("lead-or-manage-{}.json", report["as_of"].as_str().unwrap_or_default()));

        // Kept only when the person says so.
        ensure!(stored(browser).await?["lead-or-manage results"].is_null());
        quiz.press_button("Keep this result").await?;
        expect_words(&quiz, "This result is kept.").await?;
        ensure!(!says(&quiz, "What has changed since").await?);

        // Another time: five months more, and one scene right that was not, or the other way.
        quiz.press_button("Start over").await?;
        ensure!(stored(browser).await?["lead-or-manage results"].is_string(), "starting over forgets a kept result");
        quiz.take(&[ANSWERS[0], ANSWERS[1], ("pm_months", "36"), ANSWERS[3]]).await?;
        expect_words(&quiz, "What has changed since").await?;
        let rows = "return [...root.querySelectorAll('.changes tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))";
        let rows = quiz.run(rows, vec![]).await?;
        ensure!(rows[0] == json!(["PMP by the article’s rules, 2022", "Not yet", "Eligible"]), "{rows}");
        ensure!(rows[1][0] == "PMP by the article’s rules, 2022: when the months are reached", "{rows}");
        ensure!(rows.as_array().map(Vec::len) == Some(2), "{rows}");
        quiz.press_button("Keep this result").await?;
        expect_words(&quiz, "This result is kept.").await?;

        // The same again: nothing has changed since this one.
        let quiz = reload(browser).await?;
        expect_words(&quiz, "This result is kept.").await?;
        expect_words(&quiz, "What has changed since").await?;

        quiz.press_button("Download all of it").await?;
        let (_, data) = downloaded(&folder).await?;
        ensure!(data["lead-or-manage results"][0] == report, "{data}");
        ensure!(data["lead-or-manage results"].as_array().map(Vec::len) == Some(2));
        ensure!(data["lead-or-manage"]["answers"]["pm_months"] == 36);

        // Two steps, and the first can be taken back.
        quiz.press_button("Delete all of it").await?;
        quiz.press_button("Keep them").await?;
        ensure!(stored(browser).await?["lead-or-manage"].is_string());
        quiz.press_button("Delete all of it").await?;
        quiz.press_button("Delete for good").await?;
        wait(&quiz, "root.querySelector('.contents')").await?;
        ensure!(stored(browser).await? == json!({}), "{}", stored(browser).await?);
        ensure!(note(&quiz).await? == "Nothing is kept on this device any more.");
        fs::remove_dir_all(&folder)?;
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}
