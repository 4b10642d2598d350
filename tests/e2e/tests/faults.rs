//! What browsers, hosts and clocks can do to a quiz: it says so, goes on, and no answer
//! is lost.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Fault, Limit, Part, Quiz, Scene, Site};
use serde_json::json;
use tokio::time::sleep;

/// Runs a test on a stranger's page in each engine.
/// The program that the page runs, as `exports` and as `program`, to be broken in ways that it cannot
/// see coming. Firefox's driver has modules of its own: only the page reaches the page's.
const WITH_PROGRAM: &str = "const done = arguments[arguments.length - 1];
    window.gotProgram = (program, exports) => { BREAK };
    const url = performance.getEntriesByType('resource').map(({ name }) => name).find((name) => /\\/lead-or-manage-[^.]*\\.js$/.test(name));
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = `import * as program from '${url}'; gotProgram(program, await program.default());`;
    document.body.append(script);";

/// Something that stops the program while it runs.
#[derive(Clone, Copy, Debug)]
enum Break {
    /// It is given what it had let go of: it panics.
    Panic,
    /// The page takes from it what it draws with, and the person goes on.
    Page,
}

/// Breaks the program of the page, and does something that enters it.
async fn break_program(quiz: &Quiz<'_>, how: Break) -> anyhow::Result<()> {
    let act = match how {
        Break::Panic => {
            "const pack = program.LoadedPack.builtIn(); pack.free(); try { pack.farewell(new Uint8Array()); } catch {} done(true);"
        }
        Break::Page => {
            "const insert = Node.prototype.insertBefore;
             Node.prototype.insertBefore = () => { throw new Error('refused'); };
             const root = document.querySelector('lead-or-manage').shadowRoot;
             root.querySelector('[part~=next]').click();
             const look = () => {
                 if (!root.querySelector('.lede[role=alert]')) return setTimeout(look, 5);
                 Node.prototype.insertBefore = insert;
                 done(true);
             };
             look();"
        }
    };
    // What is thrown is thrown to no one: the page around would report it.
    let script = WITH_PROGRAM.replace("BREAK", act);
    quiz.browser.driver.execute_async(script, vec![]).await?;
    Ok(())
}

/// The words and buttons of the screen that tells of it.
async fn expect_broken(quiz: &Quiz<'_>) -> anyhow::Result<()> {
    let told = quiz
        .run(
            "return [root.querySelector('.lede[role=alert]')?.textContent, [...root.querySelectorAll('button')].map((e) => e.textContent)]",
            vec![],
        )
        .await?;
    let expected = json!([
        "Something went wrong in the quiz. Your answers are still here.",
        ["Go on where you were", "Start over"]
    ]);
    ensure!(told == expected, "{told}");
    Ok(())
}

async fn expect_question(quiz: &Quiz<'_>, id: &str) -> anyhow::Result<()> {
    quiz.wait(id, |quiz| async move { Ok(quiz.question().await? == id) }).await
}

#[tokio::test]
async fn a_program_that_breaks_says_so_and_goes_on_without_losing_an_answer() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open("plain").await?;
        quiz.take_some(2).await?;
        let at = quiz.question().await?;
        // Twice: what comes in its place can break as well.
        for _ in 0..2 {
            break_program(&quiz, Break::Panic).await?;
            expect_broken(&quiz).await?;
            let heard = scene.run("return heard.at(-1)").await?;
            ensure!(heard[0] == "error" && heard[1]["code"] == "crashed" && heard[1]["fatal"] == true, "{heard}");
            quiz.press_button("Go on where you were").await?;
            expect_question(&quiz, &at).await?;
        }
        // An answer counts before what follows it is drawn.
        quiz.answer(&[]).await?;
        break_program(&quiz, Break::Page).await?;
        expect_broken(&quiz).await?;
        quiz.press_button("Go on where you were").await?;
        quiz.wait("the next question", |quiz| async {
            Ok(![String::new(), at.clone()].contains(&quiz.question().await?))
        })
        .await?;
        let asked = quiz.take(&[]).await?;
        ensure!(!asked.contains(&at), "{at} is asked again");

        // Whoever had rather start over does.
        break_program(&quiz, Break::Panic).await?;
        quiz.press_button("Start over").await?;
        expect_question(&quiz, "K03").await
    })
    .await
}

#[tokio::test]
async fn every_quiz_of_a_page_goes_on_after_the_program_broke() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open("two-embeds").await?;
        scene.wait("document.querySelector('#second').shadowRoot?.querySelector('[part~=question]')").await?;
        quiz.take_some(1).await?;
        let at = quiz.question().await?;
        break_program(&quiz, Break::Panic).await?;
        let go_on = "return ['#first', '#second'].map((id) => { const button = document.querySelector(id).shadowRoot.querySelector('button.go'); button.click(); return button.textContent; })";
        ensure!(scene.run(go_on).await? == json!(["Go on where you were", "Go on where you were"]));
        expect_question(&quiz, &at).await?;
        scene.wait("document.querySelector('#second').shadowRoot.querySelector('[part~=question]')").await?;
        // The rules can be asked again, too.
        quiz.take(&[]).await?;
        Ok(())
    })
    .await
}

/// The quiz is not there: what stands between the tags is shown, and an event says why.
async fn expect_fallback(scene: &Scene<'_>, code: &str) -> anyhow::Result<()> {
    scene.wait("heard.length").await?;
    let heard = scene.run("return heard").await?;
    ensure!(heard[0][0] == "error" && heard[0][1]["code"] == code && heard[0][1]["fatal"] == true, "{heard}");
    ensure!(heard[0][1]["message"].as_str().is_some_and(|said| said.len() > code.len() + 2), "{heard}");
    let shown = "const quiz = document.querySelector('lead-or-manage');
        return [quiz.innerText.trim(), quiz.getBoundingClientRect().height > 10]";
    let shown = scene.run(shown).await?;
    ensure!(shown == json!(["The quiz is not here.", true]), "{shown}");
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_missing_cut_or_another_leaves_the_fallback() -> anyhow::Result<()> {
    let whole = [Fault::Missing, Fault::Cut, Fault::Page, Fault::Other];
    // Half a style sheet is a style sheet, and so is any text.
    let cases =
        [(Part::Script, &whole[..]), (Part::Program, &whole), (Part::Words, &whole), (Part::Styles, &whole[..1])];
    for engine in Engine::ALL {
        let browser = &Browser::of(engine).await?;
        for (part, fault) in cases.into_iter().flat_map(|(part, faults)| faults.iter().map(move |fault| (part, *fault)))
        {
            let quiz = Site::faulty(part, fault).await?;
            let host = Site::strangers(&quiz, "scenarios").await?;
            let scene = Scene { browser, quiz: &quiz, host: &host };
            let code = if part == Part::Words && fault != Fault::Missing { "words_invalid" } else { "load_failed" };
            scene.go("plain").await?;
            expect_fallback(&scene, code).await.with_context(|| format!("{part:?} {fault:?} in {engine:?}"))?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_later_part_that_is_not_there_stops_nothing_and_is_asked_for_again() -> anyhow::Result<()> {
    for engine in Engine::ALL {
        let browser = &Browser::of(engine).await?;
        for fault in [Fault::Missing, Fault::Cut, Fault::Page, Fault::Other, Fault::LostOnce] {
            let quiz = Site::faulty(Part::Late, fault).await?;
            let host = Site::strangers(&quiz, "scenarios").await?;
            let scene = Scene { browser, quiz: &quiz, host: &host };
            let quiz = scene.open_after("", "parts=eligibility").await?;
            quiz.take(&[]).await?;
            let link = scene.run("return document.querySelector('lead-or-manage').report.as_of").await?;
            quiz.press_button("Show the ways").await?;
            let said = "document.querySelector('lead-or-manage').shadowRoot.querySelector('#ways-error .error')";
            scene.wait(said).await.with_context(|| format!("{fault:?} in {engine:?}"))?;
            let heard = scene.run("return heard.at(-1)").await?;
            ensure!(heard[1]["code"] == "load_failed" && heard[1]["fatal"] == false, "{fault:?}: {heard}");
            // The result is as it was.
            ensure!(quiz.screen().await? == Some(Screen::Result));
            ensure!(scene.run("return document.querySelector('lead-or-manage').report.as_of").await? == link);
            if fault == Fault::LostOnce {
                quiz.show_ways().await?;
                ensure!(scene.run(&format!("return {said}")).await?.is_null(), "the error stays");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_later_part_is_loaded_by_no_one_who_does_not_ask_for_it() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let is_loaded =
            "return performance.getEntriesByType('resource').some(({ name }) => /\\/late-\\w+\\.wasm$/.test(name))";
        let quiz = scene.open("plain").await?;
        quiz.take(&[]).await?;
        ensure!(scene.run(is_loaded).await? == false, "it was loaded unasked");
        let told = "const { evaluate } = await import(document.querySelector('script[src$=\"embed.js\"]').src);
            try { evaluate({}); return 'an answer'; } catch ({ code }) { return code; }";
        let told = scene.run(&format!("return (async () => {{ {told} }})()")).await?;
        ensure!(told == "not_ready", "{told}");
        quiz.show_ways().await?;
        ensure!(scene.run(is_loaded).await? == true);
        // Who asked goes on at the first of the ways.
        let at = quiz.run("return root.activeElement?.textContent", vec![]).await?;
        ensure!(at == "Make a link", "the focus is on {at}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_program_under_a_wrong_name_of_its_kind_runs() -> anyhow::Result<()> {
    let quiz = Site::faulty(Part::Program, Fault::Mislabelled).await?;
    let host = Site::strangers(&quiz, "scenarios").await?;
    for engine in Engine::ALL {
        let browser = &Browser::of(engine).await?;
        let scene = Scene { browser, quiz: &quiz, host: &host };
        let quiz = scene.open("plain").await?;
        quiz.take_some(2).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_network_that_was_lost_between_the_files_is_tried_again() -> anyhow::Result<()> {
    for engine in Engine::ALL {
        // Half a style sheet is one.
        for part in [Part::Program, Part::Words] {
            let quiz = Site::faulty(part, Fault::LostOnce).await?;
            let host = Site::strangers(&quiz, "scenarios").await?;
            let browser = &Browser::of(engine).await?;
            let scene = Scene { browser, quiz: &quiz, host: &host };
            scene.go("plain").await?;
            // WebKit takes the half for the whole.
            let cut = if part == Part::Words && engine == Engine::WebKit { "words_invalid" } else { "load_failed" };
            expect_fallback(&scene, cut).await.with_context(|| format!("{part:?} in {engine:?}"))?;
            // As the browser says when the network is there again.
            scene.run("dispatchEvent(new Event('online'))").await?;
            let quiz = Quiz::on(browser).await.with_context(|| format!("{part:?} in {engine:?}"))?;
            quiz.take_some(1).await?;
        }
    }
    Ok(())
}

/// A clock that says what is asked of it: `now` is an expression.
fn clock(now: &str) -> String {
    format!(
        "const Real = Date;
         window.now = {now};
         window.Date = class extends Real {{
             constructor(...given) {{ super(...(given.length ? given : [window.now])); }}
             static now() {{ return new this().getTime(); }}
         }};"
    )
}

#[tokio::test]
async fn a_clock_that_is_wrong_or_changes_stops_nothing() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        for (now, day) in [
            ("Real.UTC(1800, 0, 1, 12)", "1900-01-01"),
            ("Real.UTC(99999, 11, 31, 12)", "1900-01-01"),
            ("Real.UTC(-1, 0, 1, 12)", "1900-01-01"),
            ("NaN", "1900-01-01"),
            ("Real.UTC(9999, 11, 31, 12)", "9999-12-31"),
            ("Real.UTC(2028, 1, 29, 12)", "2028-02-29"),
        ] {
            let quiz = scene.open_after(&clock(now), "parts=eligibility").await?;
            quiz.take(&[
                ("pm_months", "31"),
                ("education", "bachelor"),
                ("capm", "yes"),
                ("accruing_pm_experience", "yes"),
            ])
            .await
            .with_context(|| now.to_owned())?;
            let report = quiz.run("return quiz.report", vec![]).await?;
            ensure!(report["as_of"] == day, "{now}: {}", report["as_of"]);
            scene.expect_quiet().await.with_context(|| now.to_owned())?;
        }
        // Changed in the midst, both ways, and gone at the end.
        let quiz = scene.open_after(&clock("Real.UTC(2026, 10, 24, 12)"), "parts=eligibility").await?;
        for now in ["Date.UTC(2031, 0, 1, 12)", "Date.UTC(1999, 0, 1, 12)", "NaN"] {
            quiz.take_some(1).await?;
            scene.run(&format!("window.now = {now}")).await?;
        }
        quiz.take(&[]).await?;
        ensure!(quiz.run("return quiz.report.as_of", vec![]).await? == "1900-01-01");
        scene.expect_quiet().await
    })
    .await
}

/// Answers the whole quiz, with something done to each screen, which must be the same after.
/// A screen is told by its text and by what is chosen.
const AT_EVERY_STEP: &str = "const done = arguments[arguments.length - 1];
    const quiz = document.querySelector('lead-or-manage'), root = quiz.shadowRoot, parent = quiz.parentNode;
    const pause = (time = 0) => new Promise((go) => setTimeout(go, time));
    const until = async (isSo) => { for (let n = 0; !isSo() && n < 1000; n++) await pause(1); };
    const said = () => root.querySelector('[part~=result], [part~=explanation], [part~=question]')?.textContent;
    const shown = () => root.querySelector('[part~=result]') ? 'result' : root.querySelector('[part~=explanation]') ? 'explained' : root.querySelector('input')?.name;
    (async () => {
        let steps = 0;
        while (shown() !== 'result' && steps < 200) {
            const before = shown();
            if (before !== 'explained') root.querySelector('input[type=radio], input[value=not_sure]').click();
            root.querySelector('[part~=next]').click();
            await until(() => shown() !== before);
            const at = [shown(), said()];
            // An explanation is not kept: what follows it is shown at once.
            ACT
            const after = [shown(), said()];
            if (at[0] !== 'explained' && at.join() !== after.join()) return done(`${at} became ${after}`);
            steps++;
        }
        done(steps);
    })().catch((error) => done(`${error} at ${shown()}`));";

#[tokio::test]
async fn torn_out_at_every_step_and_put_back_it_loses_nothing() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open("plain").await?;
        let act = "quiz.remove();
            if (steps % 2) await pause(); else await until(() => !root.querySelector('.lom'));
            parent.append(quiz);
            await until(() => shown());";
        let told = quiz.browser.driver.execute_async(AT_EVERY_STEP.replace("ACT", act), vec![]).await?.json().clone();
        ensure!(told.as_u64().is_some_and(|steps| steps > 40), "{told}");
        ensure!(quiz.screen().await? == Some(Screen::Result));
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn storage_that_is_full_or_fails_midway_stops_nothing() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let full = "const set = Storage.prototype.setItem;
            window.left = 2;
            Storage.prototype.setItem = function (...given) {
                if (window.left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
                return set.apply(this, given);
            };";
        let quiz = scene.open_after(full, "storage=local").await?;
        quiz.take_some(5).await?;
        let at = quiz.question().await?;
        // Put back, it goes on from what it holds itself, not from what could be stored.
        scene.run("window.quiz = document.querySelector('lead-or-manage'); quiz.remove()").await?;
        scene.wait("!quiz.shadowRoot.querySelector('.lom')").await?;
        scene.run("document.body.append(quiz)").await?;
        expect_question(&quiz, &at).await?;
        quiz.take(&[]).await?;
        quiz.show_ways().await?;
        quiz.press_button("Keep this result").await?;
        ensure!(quiz.run("return root.textContent.includes('This result is kept.')", vec![]).await? == false);
        // With room again it can be kept.
        scene.run("window.left = 99").await?;
        quiz.press_button("Keep this result").await?;
        scene
            .wait("document.querySelector('lead-or-manage').shadowRoot.textContent.includes('This result is kept.')")
            .await?;
        scene.run("localStorage.clear()").await?;

        // Refused from one moment to the next, reading as well.
        let quiz = scene.open_after("", "storage=local").await?;
        quiz.take_some(2).await?;
        let refuse = "for (const name of ['getItem', 'setItem', 'removeItem'])
            Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); };
            document.dispatchEvent(new Event('visibilitychange'));";
        let at = quiz.question().await?;
        scene.run(refuse).await?;
        ensure!(quiz.question().await? == at, "what cannot be read any more counts as deleted");
        quiz.take(&[]).await?;
        quiz.press_button("Start over").await?;
        expect_question(&quiz, "K03").await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn storage_that_someone_else_changes_is_read_anew_and_never_trusted() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let quiz = scene.open_after("localStorage.clear()", "storage=local").await?;
        quiz.take_some(3).await?;
        let kept = scene.run("return localStorage.getItem('lead-or-manage')").await?;
        for changed in ["", "null", "[[[[", "{\"saved\":1}", "{\"saved\":1,\"answers\":{\"__proto__\":\"x\"}}"] {
            let change = "localStorage.setItem('lead-or-manage', arguments[0]); document.dispatchEvent(new Event('visibilitychange'))";
            scene.browser.run(change, vec![json!(changed)]).await?;
            sleep(Duration::from_millis(30)).await;
            ensure!(quiz.screen().await? == Some(Screen::Question), "{changed}");
        }
        scene.browser.run("localStorage.setItem('lead-or-manage', arguments[0]); document.dispatchEvent(new Event('visibilitychange'))", vec![kept]).await?;
        sleep(Duration::from_millis(30)).await;
        quiz.take(&[]).await?;
        scene.run("localStorage.clear()").await?;
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn gone_away_and_come_back_it_is_where_it_was() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.take_some(3).await?;
        let at = quiz.question().await?;
        browser.open(&format!("{}/accessibility.html", site.origin)).await?;
        browser.driver.back().await?;
        let quiz = Quiz::on(browser).await?;
        ensure!(quiz.question().await? == at, "back from another page it is elsewhere");
        browser.run("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))", vec![]).await?;
        quiz.take_some(1).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn frozen_and_thawed_it_goes_on() -> anyhow::Result<()> {
    Browser::within(Limit::Freezing, async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.take_some(2).await?;
        let at = quiz.question().await?;
        browser.devtools("Page.setWebLifecycleState", json!({ "state": "frozen" })).await?;
        sleep(Duration::from_millis(500)).await;
        browser.devtools("Page.setWebLifecycleState", json!({ "state": "active" })).await?;
        ensure!(quiz.question().await? == at);
        quiz.take_some(2).await?;
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn printed_midway_it_goes_on() -> anyhow::Result<()> {
    Browser::within(Limit::Printing, async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.take_some(2).await?;
        let at = quiz.question().await?;
        browser.devtools("Page.printToPDF", json!({})).await?;
        ensure!(quiz.question().await? == at);
        quiz.take_some(2).await?;
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// Takes the element off the page and puts it back, or answers and starts over, that often.
const RESTART: &str = "const [count, byButton, done] = arguments;
    const quiz = document.querySelector('lead-or-manage'), root = quiz.shadowRoot;
    const until = async (isSo) => { for (let n = 0; !isSo() && n < 2000; n++) await new Promise((go) => setTimeout(go)); };
    const at = (id) => root.querySelector(`input[name=${id}]`);
    (async () => {
        for (let n = 0; n < count; n++) {
            if (byButton) {
                root.querySelector('input[type=radio]').click();
                root.querySelector('[part~=next]').click();
                await until(() => root.querySelector('[part~=explanation]'));
                [...root.querySelectorAll('button')].at(-1).click();
                await until(() => at('K03') && !root.querySelector('[part~=explanation]'));
            } else {
                quiz.remove();
                await until(() => !root.querySelector('.lom'));
                document.body.append(quiz);
                await until(() => at('K03'));
            }
        }
        done(window.memory.buffer.byteLength);
    })().catch((error) => done(String(error)));";

/// Bytes that a browser holds beyond the program's memory, after its garbage is collected.
async fn heap(browser: &Browser) -> anyhow::Result<f64> {
    if browser.engine != Engine::Chromium {
        return Ok(0.0);
    }
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    let metrics = browser.devtools("Performance.getMetrics", json!({})).await?;
    let metrics = metrics["metrics"].as_array().context("no metrics")?;
    let used = metrics.iter().find(|metric| metric["name"] == "JSHeapUsedSize").context("no heap")?;
    used["value"].as_f64().context("no number")
}

#[tokio::test]
async fn a_thousand_restarts_take_no_more_memory() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        let browser = scene.browser;
        scene.open("plain").await?;
        let find = WITH_PROGRAM
            .replace("BREAK", "window.memory = Object.values(exports).find((it) => it.buffer); done(true);");
        browser.driver.execute_async(find, vec![]).await?;
        if browser.engine == Engine::Chromium {
            browser.devtools("Performance.enable", json!({})).await?;
        }
        for by_button in [true, false] {
            // The first fill what is filled once.
            let restart = async |count: u32| {
                let told =
                    browser.driver.execute_async(RESTART, vec![json!(count), json!(by_button)]).await?.json().clone();
                told.as_f64().with_context(|| told.to_string())
            };
            let (first, heap_first) = (restart(50).await?, heap(browser).await?);
            let mut last = first;
            for _ in 0..10 {
                last = restart(100).await?;
            }
            let heap_grown = heap(browser).await? - heap_first;
            println!(
                "{:?}, by button: {by_button}: {first} to {last} bytes of wasm memory, {heap_grown} of heap",
                browser.engine
            );
            ensure!(last - first <= 1_048_576.0, "the program's memory grew from {first} to {last} bytes");
            ensure!(heap_grown < 2_000_000.0, "the heap grew by {heap_grown} bytes");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_older_browser_shows_what_stands_between_the_tags() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        for missing in [
            "delete window.WebAssembly",
            "delete window.customElements; Object.defineProperty(window, 'customElements', { value: undefined })",
            "delete HTMLElement.prototype.attachInternals",
            "delete Element.prototype.attachShadow",
            "window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } }",
            "delete window.Proxy; delete window.Intl",
        ] {
            scene.go_after(missing, "").await?;
            sleep(Duration::from_millis(600)).await;
            let script = "const quiz = document.querySelector('lead-or-manage');
                return [quiz.innerText.trim(), quiz.getBoundingClientRect().height > 10, !!quiz.shadowRoot?.querySelector('.lom')]";
            let shown = scene.run(script).await?;
            let works = shown[2] == true;
            ensure!(works || shown == json!(["The quiz is not here.", true, false]), "{missing}: {shown}");
            ensure!(!works || missing.contains("Intl"), "without that it cannot work: {missing}");
        }
        // The browser itself says what it misses; that is not held against the next page.
        Ok(())
    })
    .await
}
