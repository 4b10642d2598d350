//! What the eligibility half says on the page: why it stops, what would turn a
//! verdict, what comes of projects, and the same for another pack.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use anyhow::{Context as _, ensure};
use e2e::quiz::Screen;
use e2e::{Browser, Quiz, Site};
use lead_or_manage::check::check;
use lead_or_manage::quiz::pack::parse_with_words;
use serde_json::{Value, json};

/// The eligibility part alone, on the built page.
async fn eligibility<'a>(browser: &'a Browser, site: &Site) -> anyhow::Result<Quiz<'a>> {
    browser.open(&format!("{}/", site.origin)).await?;
    let quiz = Quiz::on(browser).await?;
    quiz.run("quiz.setAttribute('parts', 'eligibility')", vec![]).await?;
    quiz.wait_for_number().await?;
    Ok(quiz)
}

async fn text(quiz: &Quiz<'_>, selector: &str) -> anyhow::Result<String> {
    let script = "return [...root.querySelectorAll(arguments[0])].map((e) => e.textContent).join(' | ')";
    let text = quiz.run(script, vec![json!(selector)]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn without_a_diploma_nothing_more_is_asked_and_it_says_why() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = eligibility(browser, site).await?;
        let asked = quiz.take(&[("pm_months", "70"), ("education", "none")]).await?;
        for spared in ["gac_accredited_degree", "pm_education_hours", "capm", "accruing_pm_experience"] {
            ensure!(!asked.iter().any(|id| id == spared), "{spared} was asked: {asked:?}");
        }
        let said = text(&quiz, "[part~=result]").await?;
        let why =
            "this would change no verdict today, since your highest completed education is “No high school diploma”.";
        ensure!(said.contains(why), "{said}");

        // It can be answered all the same.
        quiz.run(
            "[...root.querySelectorAll('button')].find((e) => e.textContent.includes('active CAPM')).click()",
            vec![],
        )
        .await?;
        ensure!(quiz.question().await? == "capm");
        quiz.choose("yes").await?;
        quiz.next().await?;
        let report = quiz.run("return quiz.report", vec![]).await?;
        let met = &report["eligibility"]["rule_sets"][0]["routes"][0]["requirements"][3];
        ensure!(met["id"] == "bachelor-capm" && met["status"] == "met", "{met}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn a_verdict_says_what_differs_what_it_rests_on_and_what_would_turn_it() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = eligibility(browser, site).await?;
        let person = [
            ("pm_months", "31"),
            ("education", "bachelor"),
            ("gac_accredited_degree", "yes"),
            ("capm", "yes"),
            ("accruing_pm_experience", "yes"),
        ];
        quiz.take(&person).await?;
        let said = text(&quiz, "[part~=result]").await?;
        for expected in [
            "you are not yet eligible by the article’s rules. You are eligible by PMI’s rules from July 2026.",
            "5 months missing, on the route “With a bachelor’s degree”.",
            "You meet all of the route “With a degree from an accredited programme”",
            "If you have led projects for 36 months (5 months more).",
            "Three years of project management experience",
            "We read it in a copy:PMP Examination Content Outline, July 2026",
            "2022: the months are reached on",
        ] {
            ensure!(said.contains(expected), "no “{expected}” in {said}");
        }

        // What if? The verdicts answer at once, and the answers stay.
        let before = quiz.run("return quiz.value", vec![]).await?;
        ensure!(text(&quiz, ".whatif [role=status]").await?.contains("2022: not yet, 5 months missing"));
        quiz.click(".whatif label:has(input)").await?;
        let tried = text(&quiz, ".whatif [role=status]").await?;
        ensure!(tried.contains("PMP by the article’s rules, 2022: eligible."), "{tried}");
        ensure!(quiz.run("return quiz.value", vec![]).await? == before, "trying has changed the report");
        quiz.click(".whatif label:has(input)").await?;
        ensure!(text(&quiz, ".whatif [role=status]").await?.contains("not yet, 5 months missing"));
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn not_sure_is_bounded_in_words() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = eligibility(browser, site).await?;
        quiz.take(&[("pm_months", "60"), ("education", "not_sure"), ("capm", "yes")]).await?;
        let said = text(&quiz, "[part~=result]").await?;
        let bound = "Eligible unless your highest completed education is “No high school diploma”.";
        ensure!(said.contains(bound), "{said}");

        // No months: nothing turns it surely while the education is open, but it may.
        quiz.press_button("Start over").await?;
        quiz.wait_for_number().await?;
        quiz.take(&[("pm_months", "0")]).await?;
        let said = text(&quiz, "[part~=result]").await?;
        let changes = "If what you are not sure of turns out well:If you have led projects for 24 months and you hold an active CAPM.";
        ensure!(said.contains(changes), "{said}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// Types a project into the form.
async fn type_project(quiz: &Quiz<'_>, n: usize, from: &str, to: &str) -> anyhow::Result<()> {
    for (end, text) in [("from", from), ("to", to)] {
        quiz.click(&format!("input[name={end}-{n}]")).await?;
        quiz.browser.driver.action_chain().send_keys(text).perform().await?;
    }
    Ok(())
}

#[tokio::test]
async fn months_are_counted_from_projects() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let quiz = eligibility(browser, site).await?;
        quiz.press_button("List the periods instead").await?;
        ensure!(quiz.focused().await?.starts_with("h2"), "the new question has no focus");
        type_project(&quiz, 1, "soon", "").await?;
        quiz.click("[part~=next]").await?;
        let error = text(&quiz, ".error").await?;
        ensure!(error == "Period 1: “soon” is not a month. Write the year and the month, such as 2024-\u{2060}03.", "{error}");

        let script = "const month = (ago) => { const day = new Date(); day.setDate(1); day.setMonth(day.getMonth() - ago);
            return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`; };
            return [month(40), month(5), month(20), month(2)];";
        let months = browser.run(script, vec![]).await?;
        let month = |i: usize| months[i].as_str().unwrap_or_default().to_owned();
        quiz.run("const field = root.querySelector('input[name=from-1]'); field.value = ''; field.dispatchEvent(new InputEvent('input', { bubbles: true }))", vec![]).await?;
        quiz.press_button("Add a period").await?;
        // Overlapping: 40 to 5 months ago, and 20 to 2 months ago, make 39.
        type_project(&quiz, 1, &month(0), &month(1)).await?;
        type_project(&quiz, 2, &month(2), &month(3)).await?;
        let turn = text(&quiz, ".turn").await?;
        ensure!(turn.contains("PMP by PMI’s rules, from July 2026: 39 months count today."), "{turn}");
        quiz.next().await?;
        quiz.take(&[("education", "bachelor"), ("capm", "yes")]).await?;
        let report = quiz.run("return quiz.report", vec![]).await?;
        let pmi = &report["eligibility"]["rule_sets"][1];
        ensure!(pmi["verdict"] == "eligible" && pmi["lapses_on"].is_string(), "{pmi}");
        ensure!(text(&quiz, ".timeline").await?.contains("With no more months, too few count from"));
        let article = &report["eligibility"]["rule_sets"][0];
        ensure!(article["verdict"] == "eligible" && article["lapses_on"].is_null(), "{article}");

        // Looking back, the projects are as they were given.
        for _ in 0..8 {
            quiz.back().await?;
            if quiz.question().await? == "from-1" {
                break;
            }
        }
        let kept = quiz.run("return [...root.querySelectorAll('.project input')].map((e) => e.value)", vec![]).await?;
        ensure!(kept == months, "{kept}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn a_settled_leaning_is_told_and_the_rest_can_be_left() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        quiz.run("quiz.setAttribute('parts', 'leaning')", vec![]).await?;
        let mut asked = 0;
        loop {
            ensure!(asked < 20, "the leaning is never settled");
            if text(&quiz, ".spared").await?.contains("It is settled that your leaning is not clear") {
                break;
            }
            // One of each in turn: of 20 pairs, 15 on one side are soon out of reach.
            let pole = if asked % 2 == 0 { "first" } else { "second" };
            quiz.choose(pole).await?;
            quiz.next().await?;
            asked += 1;
        }
        quiz.press_button("Leave the other pairs open").await?;
        quiz.take(&[]).await?;
        let leaning = quiz.run("return quiz.report.leaning", vec![]).await?;
        ensure!(leaning["call"] == "none" && leaning["open"] == json!(20 - asked), "{leaning}");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

#[tokio::test]
async fn a_field_that_is_taken_away_while_it_is_written_in_breaks_nothing() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        browser.open(&format!("{}/embed.html?parts=eligibility", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        while quiz.question().await? != "pm_months" {
            quiz.take_some(1).await?;
        }
        quiz.type_number("31").await?;
        // Pressed by a script: the field keeps the focus until it is gone.
        quiz.press_button("List the periods instead").await?;
        quiz.press_button("Add a period").await?;
        quiz.press_button("Give a number of months instead").await?;
        ensure!(quiz.run("return root.querySelector('input[inputmode]').value", vec![]).await? == "31");
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// Runs another pack in the place of the built-in one, through the same program.
const MOUNT: &str = "const [pack, done] = arguments;
    const loaded = (name) => performance.getEntriesByType('resource').map((entry) => entry.name).find((url) => name.test(url));
    const root = document.querySelector('lead-or-manage').shadowRoot;
    import(loaded(/assets\\/lead-or-manage-[^.]*\\.js$/)).then(async (program) => {
        // A driver may run this beside the page's own modules.
        await program.default({ module_or_path: loaded(/\\.wasm$/) });
        // The rules for scripts come later.
        const embed = await (await fetch(loaded(/assets\\/embed-/))).text();
        const late = new URL(embed.match(/late-\\w+\\.wasm/)[0], loaded(/assets\\/embed-/));
        await program.join(await (await fetch(late)).arrayBuffer());
        const words = await (await fetch(loaded(/assets\\/words-en/))).arrayBuffer();
        const place = document.createElement('div');
        place.className = 'lom';
        root.replaceChildren(place);
        window.heard = [];
        const other = program.LoadedPack.read(new Uint8Array(pack));
        window.evaluateOther = (request) => other.evaluate(request);
        // Whoever mounts a quiz holds it.
        window.mounted = other.mount(place, new Uint8Array(words), {}, {}, {}, (kind, detail) => heard.push([kind, detail]));
        done(true);
    });";

#[tokio::test]
async fn another_pack_runs_through_the_same_engine_and_screens() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        let other = parse_with_words(include_str!("../../packs/ladder.json"), "test")?;
        browser.driver.execute_async(MOUNT, vec![json!(other.to_bytes())]).await?;
        let person = [("level", "mid"), ("level_months", "36"), ("reviews", "130"), ("mentor", "no")];
        let asked = quiz.take(&person).await?;
        ensure!(quiz.screen().await? == Some(Screen::Result));
        ensure!(asked == ["level", "level_months", "reviews", "mentor"], "{asked:?}");
        let said = text(&quiz, "[part~=result]").await?;
        for expected in [
            "you are not yet eligible by the ladder",
            "48 months at the level, or 36 months at the level and 120 design reviews",
            "If you have given 6 talks and you mentor someone.",
        ] {
            ensure!(said.contains(expected), "no “{expected}” in {said}");
        }

        // The report is what the native engine says of the same person.
        let heard = browser.run("return heard.findLast(([kind]) => kind === 'complete')[1]", vec![]).await?;
        let found = &heard["eligibility"]["rule_sets"][0];
        let profile = json!({ "level": "mid", "level_months": 36, "reviews": 130, "mentor": false });
        let request = json!({ "rule_set": "staff-2026", "profile": profile, "as_of": heard["as_of"] });
        let native = lead_or_manage::api::evaluate_with(&other.pack.rules, &request.clone().into())?;
        let native: Value = serde_json::from_str(&native.to_string())?;
        for key in ["verdict", "routes", "smallest_changes"] {
            ensure!(native[key] == found[key], "{key}: native {}\nbrowser {}", native[key], found[key]);
        }
        let script = "return JSON.stringify(evaluateOther(arguments[0]))";
        let again = browser.run(script, vec![request]).await?;
        let again: Value = serde_json::from_str(again.as_str().context("no answer")?)?;
        ensure!(again == native);
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}

/// What is drawn and says nothing.
const EMPTY: &str =
    "return [...root.querySelectorAll('p, h2, h3, h4, h5, li, dt, dd, th, td, summary, figcaption, legend')]
    .filter((element) => !element.textContent.trim() && !element.childElementCount && !element.role)
    .map((element) => element.outerHTML);";

#[tokio::test]
async fn the_example_packs_run_to_their_end_and_no_line_is_empty() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let smallest = include_str!("../../../examples/packs/smallest.json");
        let example = include_str!("../../../examples/packs/staff-or-architect.json");
        for (text, asked, title) in [(smallest, 2, "Build or teach?"), (example, 20, "Staff engineer or architect?")] {
            browser.open(&format!("{}/", site.origin)).await?;
            let quiz = Quiz::on(browser).await?;
            let pack = check(text).pack.context("a good pack")?;
            browser.driver.execute_async(MOUNT, vec![json!(pack.to_bytes())]).await?;
            ensure!(quiz.run(EMPTY, vec![]).await? == json!([]));
            let questions = quiz.take(&[]).await?;
            ensure!(questions.len() >= asked, "{questions:?}");
            let empty = quiz.run(EMPTY, vec![]).await?;
            ensure!(empty == json!([]), "{title}: {empty}");
            let said = quiz.run("return root.textContent", vec![]).await?;
            let said = said.as_str().unwrap_or_default();
            ensure!(said.contains(title) && said.contains("SHA-256"), "{said}");
        }
        browser.expect_quiet(&[&site.origin]).await
    })
    .await
}
