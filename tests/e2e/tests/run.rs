//! The whole quiz in a real browser: with the mouse, with the keyboard alone, and
//! the rules through the JS API.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Language, Quiz, Site, corpus};
use lead_or_manage::{api, content};
use serde_json::{Value, json};
use thirtyfour::Key;

const ANSWERS: [(&str, &str); 6] = [
    ("education", "bachelor"),
    ("gac_accredited_degree", "no"),
    ("pm_months", "31"),
    ("pm_education_hours", "34.75"),
    ("capm", "no"),
    ("accruing_pm_experience", "yes"),
];

/// Notes every event of the element.
const LISTEN: &str = "window.heard = [];
    for (const kind of ['ready', 'start', 'progress', 'complete', 'error'])
        addEventListener(`lead-or-manage-${kind}`, (event) => heard.push([kind, event.detail, event.target.value]));";

#[tokio::test]
async fn the_whole_quiz_with_the_mouse() -> anyhow::Result<()> {
    Browser::with(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        browser.run(LISTEN, vec![]).await?;
        let asked = quiz.take(&ANSWERS).await?;
        ensure!(asked.len() >= 12 + 24 + 4, "only {asked:?} were asked");

        // The report is the same in the event, in the property and in the form's value.
        let heard = browser.run("return heard", vec![]).await?;
        let heard = heard.as_array().context("no events")?;
        let kinds: Vec<&str> = heard.iter().filter_map(|event| event[0].as_str()).collect();
        ensure!(kinds.first() == Some(&"start") && kinds.last() == Some(&"complete"), "the events were {kinds:?}");
        ensure!(kinds.iter().filter(|kind| **kind == "progress").count() == asked.len(), "an event for each answer");
        ensure!(!kinds.contains(&"error"));
        let complete = heard.last().context("no event")?;
        let report = &complete[1];
        ensure!(*report == quiz.run("return quiz.report", vec![]).await?);
        let value = complete[2].as_str().context("no value at the time of the event")?;
        ensure!(serde_json::from_str::<Value>(value)? == *report);
        ensure!(report["report"] == 1 && report["leaning"]["call"].is_string());

        // It says what the native side says of the same person.
        let profile = json!({ "education": "bachelor", "gac_accredited_degree": false, "pm_months": 31,
        "pm_education_hours": 34.75, "capm": false, "accruing_pm_experience": true });
        for rule_set in report["eligibility"]["rule_sets"].as_array().context("no rule sets")? {
            if rule_set["verdict"].is_null() {
                continue;
            }
            let request = json!({ "rule_set": rule_set["rule_set"], "profile": profile, "as_of": report["as_of"] });
            let native: Value = serde_json::from_str(&api::evaluate_json(&request.to_string())?)?;
            ensure!(native["verdict"] == rule_set["verdict"] && native["earliest_date"] == rule_set["earliest_date"]);
        }

        // Back from the result to the last question, and on again.
        quiz.back().await?;
        ensure!(quiz.screen().await? == Some(Screen::Question));
        quiz.next().await?;
        ensure!(quiz.screen().await? == Some(Screen::Result));
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// How wide the quiz is while it is taken by keyboard.
const NARROW: u32 = 320;

#[tokio::test]
async fn the_whole_quiz_by_keyboard_alone_in_every_language_in_chromium() -> anyhow::Result<()> {
    by_keyboard_in_every_language(Engine::Chromium).await
}

#[tokio::test]
async fn the_whole_quiz_by_keyboard_alone_in_every_language_in_firefox() -> anyhow::Result<()> {
    by_keyboard_in_every_language(Engine::Firefox).await
}

async fn by_keyboard_in_every_language(engine: Engine) -> anyhow::Result<()> {
    let (site, browser) = (Site::dist().await?, Browser::of(engine).await?);
    if engine == Engine::Chromium {
        browser.look(NARROW, 568, false).await?;
    }
    for tag in content::LANGUAGES {
        let quiz = browser.open_fresh(&site, &Language::of(tag)?.path("index.html")).await?;
        // Firefox has no window so narrow.
        browser.run("document.documentElement.style.inlineSize = `${arguments[0]}px`", vec![json!(NARROW)]).await?;
        by_keyboard(&quiz).await.with_context(|| format!("{engine:?}, {tag}"))?;
        if engine == Engine::Chromium {
            browser.expect_quiet(&[&site.origin]).await?;
        }
    }
    Ok(())
}

async fn by_keyboard(quiz: &Quiz<'_>) -> anyhow::Result<()> {
    ensure!(quiz.focused().await?.is_empty(), "the focus moved before anyone acted");
    let mut kinds = Vec::new();
    for step in 0..80 {
        let kind = match quiz.screen().await?.context("an empty screen")? {
            Screen::Result => break,
            Screen::Explanation => "explanation",
            Screen::Question if quiz.run("return !!root.querySelector('input[inputmode]')", vec![]).await? == true => {
                quiz.tab_to("option").await?;
                for digit in ["3", "6"] {
                    quiz.browser.driver.action_chain().send_keys(digit).perform().await?;
                }
                "number"
            }
            Screen::Question => {
                // An arrow moves within the group and selects; it commits nothing.
                let before = quiz.said().await?;
                quiz.tab_to("option").await?;
                quiz.press(Key::Space).await?;
                quiz.press(Key::Down).await?;
                ensure!(quiz.said().await? == before, "choosing has committed");
                "choice"
            }
        };
        kinds.push(kind);
        let before = quiz.said().await?;
        tab_on_to_next(quiz).await.with_context(|| before.clone())?;
        quiz.press(if step % 2 == 0 { Key::Enter } else { Key::Space }).await?;
        quiz.wait_for_change(&before).await?;
        // The focus is on what is new, so that a screen reader reads it.
        let focused = quiz.focused().await?;
        ensure!(["h2", "h3"].iter().any(|name| focused.starts_with(name)), "after a step the focus is on `{focused}`");
        expect_shown(quiz).await?;
    }
    ensure!(quiz.screen().await? == Some(Screen::Result), "the keyboard did not reach the result");
    for kind in ["explanation", "choice", "number"] {
        ensure!(kinds.contains(&kind), "no {kind} was met");
    }
    Ok(())
}

/// From the answers to the main button: a group is one stop, and each stop can be seen.
async fn tab_on_to_next(quiz: &Quiz<'_>) -> anyhow::Result<()> {
    let mut groups = Vec::new();
    for _ in 0..10 {
        let group = expect_shown(quiz).await?;
        ensure!(group.is_empty() || !groups.contains(&group), "a group has several stops: {group}");
        groups.push(group);
        if quiz.focused().await?.contains("next") {
            return Ok(());
        }
        quiz.press(Key::Tab).await?;
    }
    bail!("Tab does not lead to the main button; the focus is on `{}`", quiz.focused().await?)
}

/// What has the focus is on the screen, wholly in Chromium (Firefox is content when a part
/// of it is), and outlined unless it is a heading; the name of its group, if it is in one.
async fn expect_shown(quiz: &Quiz<'_>) -> anyhow::Result<String> {
    let script = "const focused = root.activeElement ?? document.activeElement;
        const outlined = focused.closest('.stop') ?? focused;
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(outlined);
        const around = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) + parseFloat(outlineOffset);
        const { top, bottom, left, right } = outlined.getBoundingClientRect();
        const wrong = [];
        if (!/^h[1-6]$/.test(focused.localName) && around < 3) wrong.push('no outline');
        const page = document.documentElement.getBoundingClientRect();
        if (left - around < page.left || right + around > page.right) wrong.push('beyond the side');
        const isOut = arguments[0] ? top - around < 0 || bottom + around > innerHeight : bottom < 0 || top > innerHeight;
        if (isOut) wrong.push(`beyond the window: ${top - around} to ${bottom + around} of ${innerHeight}`);
        return { wrong, what: outlined.textContent || focused.localName, group: focused.type === 'radio' ? focused.name : '' };";
    // A browser may still be on its way there.
    let mut told = Value::Null;
    for _ in 0..100 {
        told = quiz.run(script, vec![json!(quiz.browser.engine == Engine::Chromium)]).await?;
        if told["wrong"] == json!([]) {
            return Ok(told["group"].as_str().unwrap_or_default().to_owned());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    bail!("the focus is on “{}”: {}", told["what"], told["wrong"])
}

#[tokio::test]
async fn a_question_without_an_answer_says_what_to_do() -> anyhow::Result<()> {
    Browser::with(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.click("[part~=next]").await?;
        let error = quiz.run("return root.querySelector('.error')?.textContent ?? ''", vec![]).await?;
        ensure!(error.as_str().is_some_and(|text| text.contains("Choose an answer first")), "it says {error}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn a_number_that_does_not_fit_is_refused_and_kept() -> anyhow::Result<()> {
    Browser::with(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.run("quiz.setAttribute('parts', 'eligibility')", vec![]).await?;
        quiz.wait_for_number().await?;
        quiz.type_number("2.5").await?;
        quiz.click("[part~=next]").await?;
        let error = quiz.run("return root.querySelector('.error')?.textContent ?? ''", vec![]).await?;
        ensure!(error.as_str().is_some_and(|text| text.contains("2.5")), "it says {error}");
        let kept = quiz.run("return root.querySelector('input[inputmode]').value", vec![]).await?;
        ensure!(kept == "2.5");
        // The focus is on the field, which says what is wrong with it.
        let field = quiz
            .run(
                "const field = root.activeElement;
                 const [error] = field.getAttribute('aria-describedby').split(' ');
                 return [field.inputMode, field.ariaInvalid, !!root.getElementById(error)?.querySelector('.error')];",
                vec![],
            )
            .await?;
        ensure!(field == json!(["numeric", "true", true]), "{field}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn the_rules_say_the_same_bytes_natively_and_in_the_browser() -> anyhow::Result<()> {
    Browser::with(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        Quiz::on(browser).await?;
        let requests = corpus::requests(12_000);
        let script = "const done = arguments[arguments.length - 1];
        import('/embed.js').then(async ({ ready, evaluate }) => {
            await ready;
            done(JSON.parse(arguments[0]).map((request) => JSON.stringify(evaluate(request))));
        });";
        let texts = json!(serde_json::to_string(&requests)?);
        let answers = browser.driver.execute_async(script, vec![texts]).await?.json().clone();
        let answers = answers.as_array().context("no answers")?;
        ensure!(answers.len() == requests.len());
        let says = |what: &str| {
            answers.iter().filter(|answer| answer.as_str().is_some_and(|text| text.contains(what))).count()
        };
        ensure!(
            says("\"smallest_changes\":[{") > 1_000 && says("\"lapses_on\":\"") > 300,
            "the corpus asks too little"
        );
        for (request, answer) in requests.iter().zip(answers) {
            let native = api::evaluate_json(&request.to_string())?;
            ensure!(answer.as_str() == Some(native.as_str()), "{request}\nnative  {native}\nbrowser {answer}");
        }
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn bad_input_throws_an_error_that_names_the_field() -> anyhow::Result<()> {
    Browser::with(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        Quiz::on(browser).await?;
        let good = r#"rule_set: "article-2022", as_of: "2026-11-24""#;
        let bad = [
            (format!("{{ {good}, profile: {{ pm_months: 2.5 }} }}"), "value_invalid", "pm_months"),
            (format!("{{ {good}, profile: {{ pm_months: -1 }} }}"), "value_invalid", "pm_months"),
            (format!("{{ {good}, profile: {{ pm_months: NaN }} }}"), "value_invalid", "pm_months"),
            (format!("{{ {good}, profile: {{ pm_months: '36' }} }}"), "value_invalid", "pm_months"),
            (format!("{{ {good}, profile: {{ education: 'phd' }} }}"), "value_invalid", "education"),
            (format!("{{ {good}, profile: {{ capm: 1 }} }}"), "value_invalid", "capm"),
            (format!("{{ {good}, profile: {{ months: 1 }} }}"), "field_unknown", "months"),
            (format!("{{ {good}, profile: {{ capm() {{}} }} }}"), "request_invalid", "request"),
            (format!("{{ {good}, profile: null }}"), "profile_invalid", "profile"),
            (format!("{{ {good} }}"), "profile_invalid", "profile"),
            (
                r#"{ rule_set: "pmi-1999", as_of: "2026-11-24", profile: {} }"#.to_owned(),
                "rule_set_unknown",
                "rule_set",
            ),
            (r#"{ rule_set: "article-2022", as_of: "2026-02-29", profile: {} }"#.to_owned(), "date_invalid", "as_of"),
            (r#"{ rule_set: "article-2022", profile: {} }"#.to_owned(), "date_invalid", "as_of"),
            ("undefined".to_owned(), "request_invalid", "request"),
        ];
        for (request, code, field) in bad {
            let script = format!(
                "const done = arguments[arguments.length - 1];
             import('/embed.js').then(async ({{ ready, evaluate }}) => {{
                 await ready;
                 try {{ done(['nothing', JSON.stringify(evaluate({request}))]); }}
                 catch (e) {{ done([e instanceof Error, e.code, e.field, e.message]); }}
             }});"
            );
            let thrown = browser.driver.execute_async(script, vec![]).await?.json().clone();
            ensure!(thrown[0] == true && thrown[1] == code && thrown[2] == field, "{request} threw {thrown}");
            ensure!(thrown[3].as_str().is_some_and(|message| message.len() > 20), "{thrown}");
        }
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}
