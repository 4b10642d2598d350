//! The quiz on strangers' pages, in each engine: one folder of `scenarios/` each.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::quiz::Screen;

use e2e::{Browser, Engine, Fault, Part, Quiz, Scene, Site};
use serde_json::{Value, json};
use tokio::time::sleep;

/// Runs one scenario after the other; all that fail are named.
macro_rules! scenarios {
    ($scene:expr, $($name:ident),+ $(,)?) => {{
        let mut failures = Vec::new();
        $(
            if let Err(error) = $name($scene).await {
                failures.push(format!("{}: {error:#}", stringify!($name)));
            }
        )+
        ensure!(failures.is_empty(), "in {:?}:\n{}", $scene.browser.engine, failures.join("\n"));
        Ok(())
    }};
}

async fn every_scenario(engine: Engine) -> anyhow::Result<()> {
    let quiz = Site::dist().await?;
    let host = Site::strangers(&quiz, "scenarios").await?;
    let browser = Browser::of(engine).await?;
    let scene = &Scene { browser: &browser, quiz: &quiz, host: &host };
    scenarios!(
        scene,
        two_lines,
        hostile_styles,
        right_to_left,
        two_embeds,
        moved,
        script_twice,
        late_script,
        strict_policy,
        no_connections,
        wasm_blocked,
        wasm_missing,
        wasm_slow,
        storage_refused,
        kept,
        shadow_root,
        form,
        dialog,
        framed,
        patched_prototypes,
        hidden,
        language,
    )
}

#[tokio::test]
async fn in_chromium() -> anyhow::Result<()> {
    every_scenario(Engine::Chromium).await
}

#[tokio::test]
async fn in_firefox() -> anyhow::Result<()> {
    every_scenario(Engine::Firefox).await
}

#[tokio::test]
async fn in_webkit() -> anyhow::Result<()> {
    every_scenario(Engine::WebKit).await
}

async fn two_lines(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("two-lines").await?;
    let address = scene.run("return location.href").await?;
    ensure!(scene.run("return document.activeElement === document.body").await? == true, "the focus was taken");
    scene.run("window.before = new Set(Object.getOwnPropertyNames(window))").await?;
    quiz.take(&[("pm_months", "36")]).await?;
    // The report is the same in the event, in the property and in the value.
    let same = "const quiz = document.querySelector('lead-or-manage');
        const told = heard.find(([kind]) => kind === 'complete')[1];
        return told.report === 1 && told === quiz.report && JSON.stringify(told) === quiz.value";
    ensure!(scene.run(same).await? == true, "the report is not the same everywhere");
    let mine = scene.run("return [document.title, location.href, history.length]").await?;
    ensure!(mine[0] == "A stranger’s page" && mine[1] == address, "the host's own has changed: {mine}");
    // The driver leaves names of its own.
    let new = "return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^[$]?cdc_|^ret_nodes$|^se_|^before$/.test(name))";
    let new = scene.run(new).await?;
    ensure!(new == json!([]), "the host has new globals: {new}");
    let listeners =
        "return listeners.filter((kind) => /^(key|pointer|mouse|touch|click|focus|blur|scroll|wheel)/.test(kind))";
    let listeners = scene.run(listeners).await?;
    ensure!(listeners == json!([]), "the page has new listeners for {listeners}");
    ensure!(scene.run("return localStorage.length + sessionStorage.length").await? == 0, "something is stored");
    scene.expect_quiet().await
}

async fn hostile_styles(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("hostile-styles").await?;
    let looks = "const button = root.querySelector('[part~=next]'), style = getComputedStyle(button);
        return [button.getBoundingClientRect().width > 60, style.color !== 'rgb(255, 0, 0)', style.opacity,
            parseFloat(getComputedStyle(root.querySelector('.lom')).fontSize), style.letterSpacing, style.textTransform]";
    let found = quiz.run(looks, vec![]).await?;
    ensure!(found == json!([true, true, "1", 17, "normal", "none"]), "{found}");
    quiz.take(&[]).await?;
    scene.expect_quiet().await
}

async fn right_to_left(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("right-to-left").await?;
    let mirrored = "const next = root.querySelector('[part~=next]').getBoundingClientRect();
        return [getComputedStyle(root.querySelector('.lom')).direction, next.left > innerWidth / 2,
            document.documentElement.scrollWidth <= innerWidth]";
    let found = quiz.run(mirrored, vec![]).await?;
    ensure!(found == json!(["rtl", true, true]), "{found}");
    scene.expect_quiet().await
}

async fn two_embeds(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("two-embeds").await?;
    scene.wait("document.querySelector('#second').shadowRoot?.querySelector('[part~=question]')").await?;
    let second = "return document.querySelector('#second').shadowRoot.querySelector('[part~=question]').textContent";
    let before = scene.run(second).await?;
    quiz.take(&[]).await?;
    ensure!(scene.run(second).await? == before, "the second has moved on with the first");
    let reports = "return ['#first', '#second'].map((id) => document.querySelector(id).report !== null)";
    ensure!(scene.run(reports).await? == json!([true, false]));
    scene.expect_quiet().await
}

async fn moved(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("moved").await?;
    quiz.choose("first").await?;
    quiz.next().await?;
    let second = quiz.question().await?;
    scene.run("document.querySelector('#there').append(document.querySelector('lead-or-manage'))").await?;
    sleep(Duration::from_millis(100)).await;
    ensure!(quiz.question().await? == second, "moved, it has lost its place");

    // Removed it lets go of everything; put back it goes on.
    scene.run("window.quiz = document.querySelector('lead-or-manage'); quiz.remove()").await?;
    scene.wait("!quiz.shadowRoot.querySelector('.lom') && quiz.shadowRoot.querySelector('slot')").await?;
    scene.run("document.querySelector('#here').append(quiz)").await?;
    scene.wait("quiz.shadowRoot.querySelector('[part~=question]')").await?;
    ensure!(quiz.question().await? == second, "put back, it has lost its place");
    scene.expect_quiet().await
}

async fn script_twice(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("script-twice").await?;
    quiz.choose("not_sure").await?;
    quiz.next().await?;
    ensure!(quiz.screen().await? == Some(Screen::Explanation));
    scene.expect_quiet().await
}

async fn late_script(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("late-script").await?;
    let set = "return ['parts', 'rule-sets', 'name'].map((name) => quiz.getAttribute(name))";
    let found = quiz.run(set, vec![]).await?;
    ensure!(found == json!(["eligibility", "pmi-2026", "quiz"]), "{found}");
    ensure!(quiz.question().await? == "pm_months");
    scene.expect_quiet().await
}

async fn strict_policy(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("strict-policy").await?;
    quiz.take(&[("pm_months", "31")]).await?;
    scene.expect_quiet().await
}

async fn no_connections(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("no-connections").await?;
    quiz.choose("not_sure").await?;
    quiz.next().await?;
    scene.expect_quiet().await
}

/// The fallback stays and the error says why.
async fn expect_fallback(scene: &Scene<'_>, code: &str) -> anyhow::Result<()> {
    scene.wait("heard.length").await?;
    let heard = scene.run("return heard").await?;
    ensure!(heard[0][0] == "error" && heard[0][1]["code"] == code && heard[0][1]["fatal"] == true, "{heard}");
    let shown = "const quiz = document.querySelector('lead-or-manage'), slot = quiz.shadowRoot.querySelector('slot');
        return [slot?.assignedNodes().map((node) => node.textContent).join('').trim(), quiz.getBoundingClientRect().height > 10]";
    let shown = scene.run(shown).await?;
    ensure!(shown == json!(["The quiz is not here.", true]), "{shown}");
    // The browser itself says what it refused; that is not held against the next page.
    if scene.browser.engine == Engine::Chromium {
        scene.browser.complaints().await?;
        scene.browser.requests().await?;
    }
    Ok(())
}

async fn wasm_blocked(scene: &Scene<'_>) -> anyhow::Result<()> {
    scene.go("wasm-blocked").await?;
    expect_fallback(scene, "wasm_blocked").await
}

async fn wasm_missing(scene: &Scene<'_>) -> anyhow::Result<()> {
    let broken = Site::faulty(Part::Program, Fault::Missing).await?;
    let host = Site::strangers(&broken, "scenarios").await?;
    let scene = Scene { browser: scene.browser, quiz: &broken, host: &host };
    scene.go("plain").await?;
    expect_fallback(&scene, "load_failed").await
}

async fn wasm_slow(scene: &Scene<'_>) -> anyhow::Result<()> {
    let slow = Site::faulty(Part::Program, Fault::Held).await?;
    let host = Site::strangers(&slow, "scenarios").await?;
    let scene = Scene { browser: scene.browser, quiz: &slow, host: &host };
    scene.go("plain").await?;
    ensure!(
        scene.run("return !!document.querySelector('lead-or-manage').shadowRoot?.querySelector('.lom')").await?
            == false
    );
    // Taken off while it loads, it starts nothing; put back it starts once.
    scene.run("window.quiz = document.querySelector('lead-or-manage'); quiz.remove()").await?;
    sleep(Duration::from_millis(300)).await;
    scene.run("document.body.append(quiz)").await?;
    slow.hold(false);
    let quiz = Quiz::on(scene.browser).await?;
    ensure!(quiz.run("return root.children.length", vec![]).await? == 1);
    scene.expect_quiet().await
}

async fn storage_refused(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("storage-refused").await?;
    let asked = quiz.take(&[]).await?;
    ensure!(asked.len() > 20 && quiz.screen().await? == Some(Screen::Result));
    scene.expect_quiet().await
}

async fn kept(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("kept").await?;
    for _ in 0..3 {
        quiz.choose("second").await?;
        quiz.next().await?;
    }
    let place = quiz.question().await?;
    let quiz = scene.open("kept").await?;
    ensure!(quiz.question().await? == place, "a reload has lost its place");
    // What is damaged or of something else stops nothing.
    for damaged in ["{", "[]", "null", "{\"saved\":1}", "{\"saved\":9,\"answers\":{\"P01\":\"technical\"}}"] {
        let set = "localStorage.setItem('lead-or-manage', arguments[0])";
        scene.browser.run(set, vec![json!(damaged)]).await?;
        let quiz = scene.open("kept").await?;
        ensure!(quiz.question().await? == "P01", "{damaged}");
    }
    quiz.choose("first").await?;
    quiz.next().await?;
    quiz.press_button("Start over").await?;
    // What was damaged lies aside.
    scene.wait("localStorage.getItem('lead-or-manage') === null && localStorage.length === 5").await?;
    scene.expect_quiet().await
}

async fn shadow_root(scene: &Scene<'_>) -> anyhow::Result<()> {
    scene.go("shadow-root").await?;
    scene.wait("document.querySelector('#around').shadowRoot.querySelector('#quiz').shadowRoot?.querySelector('[part~=question]')").await?;
    // The events leave every shadow root.
    scene.wait("heard.some(([kind]) => kind === 'ready')").await?;
    scene.expect_quiet().await
}

async fn form(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("form").await?;
    let submitted = "return Object.fromEntries(new FormData(document.forms[0]))";
    ensure!(scene.run(submitted).await? == json!({ "other": "kept" }), "submitted before the result");
    quiz.take(&[]).await?;
    let data = scene.run(submitted).await?;
    let report = quiz.run("return quiz.report", vec![]).await?;
    let value = data["career"].as_str().context("nothing is submitted")?;
    ensure!(serde_json::from_str::<Value>(value)? == report);
    ensure!(scene.run("return location.pathname").await? == "/form/index.html", "the form was sent");

    scene.run("document.querySelector('fieldset').disabled = true").await?;
    ensure!(
        quiz.run("return [root.querySelector('.lom').inert, quiz.matches(':disabled')]", vec![]).await?
            == json!([true, true])
    );
    ensure!(scene.run(submitted).await? == json!({ "other": "kept" }), "submitted while disabled");
    scene.run("document.querySelector('fieldset').disabled = false").await?;
    ensure!(quiz.run("return root.querySelector('.lom').inert", vec![]).await? == false);

    scene.run("document.forms[0].reset()").await?;
    scene.wait("document.querySelector('lead-or-manage').report === null").await?;
    let quiz = Quiz::on(scene.browser).await?;
    ensure!(quiz.question().await? == "P01" && scene.run(submitted).await? == json!({ "other": "kept" }));

    // The browser restores it with its form.
    quiz.choose("first").await?;
    quiz.next().await?;
    let kept = r#"{"saved":1,"pack":{"id":"lead-or-manage"},"answers":{"P01":"technical","P06":"people"}}"#;
    scene.open("form").await?;
    quiz.run("quiz.formStateRestoreCallback(arguments[0], 'restore')", vec![json!(kept)]).await?;
    scene.wait("document.querySelector('lead-or-manage').matches(':state(started)')").await?;
    ensure!(!["P01", "P06"].contains(&quiz.question().await?.as_str()), "what was restored is asked again");
    scene.expect_quiet().await
}

async fn dialog(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("dialog").await?;
    scene.run("document.querySelector('dialog').showModal()").await?;
    let width = quiz.run("return quiz.getBoundingClientRect().width", vec![]).await?;
    ensure!(width.as_f64().is_some_and(|width| width > 600.0), "in a dialog it is {width} pixels wide");
    quiz.choose("first").await?;
    quiz.next().await?;
    ensure!(scene.run("return document.querySelector('dialog').open").await? == true, "the dialog has closed");
    scene.expect_quiet().await
}

async fn framed(scene: &Scene<'_>) -> anyhow::Result<()> {
    // The second time, all files are at hand: the frame may be there before its script.
    for _ in 0..2 {
        scene.go("framed").await?;
        scene.browser.driver.enter_frame(0).await?;
        Quiz::on(scene.browser).await?;
        scene.browser.driver.enter_default_frame().await?;
        scene.wait("parseInt(document.querySelector('iframe').style.height) > 350").await?;
    }
    sleep(Duration::from_millis(200)).await;
    // What others send changes nothing.
    let height = "return document.querySelector('iframe').getBoundingClientRect().height";
    let before = scene.run(height).await?;
    scene.run("postMessage({ 'lead-or-manage': 'height', height: 5000 }, location.origin)").await?;
    sleep(Duration::from_millis(100)).await;
    ensure!(scene.run(height).await? == before, "a stranger's message was believed");

    scene.browser.driver.enter_frame(0).await?;
    let quiz = Quiz::on(scene.browser).await?;
    let accent = quiz.run("return getComputedStyle(quiz).getPropertyValue('--lom-accent')", vec![]).await?;
    ensure!(accent == "#00ff00", "{accent}");
    quiz.take(&[("pm_months", "36"), ("education", "bachelor"), ("capm", "yes")]).await?;
    let content = quiz.run("return Math.ceil(document.body.getBoundingClientRect().height)", vec![]).await?;
    scene.browser.driver.enter_default_frame().await?;
    let fits = format!("document.querySelector('iframe').style.height === '{content}px'");
    scene.wait(&fits).await?;
    scene.expect_quiet().await
}

async fn patched_prototypes(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("patched-prototypes").await?;
    quiz.take(&[("pm_months", "31")]).await?;
    let verdict = "const { ready, evaluate } = await import(arguments[0]);
        await ready;
        return evaluate({ rule_set: 'pmi-2026', profile: { education: 'none' }, as_of: '2026-11-24' }).verdict";
    let script = format!("return (async () => {{ {verdict} }})()")
        .replace("arguments[0]", &format!("'{}/embed.js'", scene.quiz.origin));
    ensure!(scene.run(&script).await? == "not_yet");
    scene.expect_quiet().await
}

async fn hidden(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("hidden").await?;
    scene.run("document.querySelector('#around').style.display = ''; document.querySelector('lead-or-manage').hidden = true").await?;
    ensure!(quiz.run("return getComputedStyle(quiz).display", vec![]).await? == "none");
    scene.run("document.querySelector('lead-or-manage').hidden = false").await?;
    quiz.choose("first").await?;
    quiz.next().await?;
    scene.expect_quiet().await
}

async fn language(scene: &Scene<'_>) -> anyhow::Result<()> {
    let quiz = scene.open("plain").await?;
    quiz.choose("not_sure").await?;
    let before = quiz.question().await?;
    // No words yet but English: it goes on at the same question, with what was chosen.
    quiz.run("quiz.lang = 'pt-BR'", vec![]).await?;
    sleep(Duration::from_millis(100)).await;
    let chosen = quiz.run("return root.querySelector('input:checked')?.value", vec![]).await?;
    ensure!(quiz.question().await? == before && chosen == "not_sure", "{chosen}");
    scene.expect_quiet().await
}
