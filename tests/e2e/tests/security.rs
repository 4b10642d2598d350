//! What those who mean harm may try, as docs/threats.md lists it: nothing of it runs,
//! and none of it reaches further than it should.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::planted::PLANTS;
use e2e::{Browser, Quiz, Scene, Site, site};
use lead_or_manage::content;
use lead_or_manage::eligibility::Date;
use lead_or_manage::quiz::link::Link;
use lead_or_manage::quiz::{Session, Setup};
use serde_json::json;
use tokio::time::sleep;

/// Runs a test on a stranger's page in each engine.
/// A link with this in the place of the pack's name, its version and the rule sets'.
fn link_of(text: &str) -> anyhow::Result<String> {
    let mut pack = content::pack().clone();
    text.clone_into(&mut pack.version);
    for set in &mut pack.rules.rule_sets {
        text.clone_into(&mut set.id);
    }
    let session = Session::new(&pack, Setup::of(&pack), Date::new(2026, 11, 24).context("a day")?);
    text.clone_into(&mut pack.id);
    Ok(Link::of(&pack, &session).write())
}

#[tokio::test]
async fn nothing_in_a_link_runs_or_speaks_for_itself() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        let tricks = ["\u{202e}eganam-ro-dael", "lе\u{430}d-or-manage", "Your account is locked, call this number"];
        for text in PLANTS.iter().chain(&tricks) {
            for fragment in [format!("result={}", link_of(text)?), format!("result={text}"), (*text).to_owned()] {
                browser.open("about:blank").await?;
                let address = format!("{}/#{}", site.origin, fragment.replace('%', "%25"));
                browser.open(&address).await?;
                let quiz = Quiz { browser };
                let settled =
                    async |quiz: &Quiz<'_>| quiz.run("return !!root?.querySelector('.lom:not(.drawn)')", vec![]).await;
                quiz.wait("the program", |_| async { Ok(settled(&quiz).await? == true) }).await?;
                if fragment.starts_with("result=") {
                    let said = quiz.run("return root.querySelector('.sheet').textContent", vec![]).await?;
                    let said = said.as_str().unwrap_or_default();
                    ensure!(said.contains("This link is damaged"), "{fragment}: {said}");
                    ensure!(!said.contains(text), "{text} is said");
                }
                browser.expect_lifeless().await.with_context(|| fragment.clone())?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_in_an_attribute_or_an_address_runs() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
        for query in [
            "accent=red;background:url(https://example.com)",
            "accent=url(javascript:ran=1)",
            "lang=%22%3E%3Cimg%20src=x%20onerror=ran=1%20data-planted%3E",
        ] {
            browser.open(&format!("{}/embed.html?{query}", site.origin)).await?;
            let quiz = Quiz::on(browser).await?;
            ensure!(quiz.run("return quiz.getAttribute('style') ?? ''", vec![]).await? == "", "{query}");
            browser.expect_lifeless().await.context(query)?;
            browser.expect_quiet(&[&site.origin]).await?;
        }
        browser.open(&format!("{}/embed.html", site.origin)).await?;
        let quiz = Quiz::on(browser).await?;
        // Last, since the browser tells of each address that is no pack's.
        for text in PLANTS {
            for name in ["parts", "length", "rule-sets", "pack", "theme", "storage", "lang", "name", "id"] {
                quiz.run("quiz.setAttribute(arguments[0], arguments[1])", vec![json!(name), json!(text)]).await?;
            }
            quiz.run("quiz.open(arguments[0])", vec![json!(text)]).await?;
            browser.expect_lifeless().await.context(text)?;
        }
        Ok(())
    })
    .await
}

/// What `evaluate` makes of values that an expression gives: an answer's verdict, or a code.
async fn evaluated(scene: &Scene<'_>, requests: &str) -> anyhow::Result<serde_json::Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         import('{}/embed.js').then(async ({{ ready, evaluate }}) => {{
             await ready;
             const good = () => ({{ rule_set: 'pmi-2026', profile: {{ education: 'none' }}, as_of: '2026-11-24' }});
             const told = (request) => {{ try {{ return evaluate(request()).verdict; }} catch (error) {{ return error.code ?? String(error); }} }};
             done(({requests}).map(told));
         }});",
        scene.quiz.origin
    );
    Ok(scene.browser.driver.execute_async(script, vec![]).await?.json().clone())
}

#[tokio::test]
async fn no_value_reaches_into_the_page_or_stops_the_program() -> anyhow::Result<()> {
    Scene::in_each(async |scene| {
        scene.open("plain").await?;
        // Keys that are prototypes, and prototypes that hold keys.
        let polluting = "[
            () => JSON.parse('{\"rule_set\":\"pmi-2026\",\"as_of\":\"2026-11-24\",\"profile\":{\"__proto__\":{\"planted\":1}}}'),
            () => JSON.parse('{\"__proto__\":{\"planted\":1},\"rule_set\":\"pmi-2026\",\"as_of\":\"2026-11-24\",\"profile\":{}}'),
            () => ({ ...good(), profile: { constructor: { prototype: { planted: 1 } } } }),
            () => ({ ...good(), profile: Object.create({ education: 'doctorate', pm_months: 99 }) }),
            good,
        ]";
        let told = evaluated(scene, polluting).await?;
        ensure!(told == json!(["field_unknown", "key_unknown", "field_unknown", "unknown", "not_yet"]), "{told}");
        scene.browser.expect_lifeless().await?;

        // Too deep, too long, too many, and what lies or throws when it is looked at.
        let hostile = "[
            () => { let deep = []; for (let n = 0; n < 20_000; n++) deep = [deep]; return { ...good(), profile: deep }; },
            () => { let deep = {}; for (let n = 0; n < 20_000; n++) deep = { deep }; return deep; },
            () => ({ ...good(), rule_set: 'x'.repeat(5_000_000) }),
            () => ({ ...good(), profile: { projects: Array.from({ length: 30_000 }, () => ({ from: '2024-01', to: null })) } }),
            () => ({ ...good(), profile: { projects: new Array(4_000_000_000) } }),
            () => ({ ...good(), get profile() { throw new Error('no'); } }),
            () => new Proxy({}, { ownKeys() { throw new Error('no'); } }),
            () => ({ ...good(), profile: new Proxy([], { get: (_, key) => key === 'length' ? 1e9 : 1 }) }),
            good,
        ]";
        let told = evaluated(scene, hostile).await?;
        let told = told.as_array().context("no answers")?;
        ensure!(told.len() == 9 && told[8] == "not_yet", "{told:?}");
        for answer in told {
            let is_told = answer.as_str().is_some_and(|text| !text.contains(' ') && text != "crashed");
            ensure!(is_told, "{told:?}");
        }
        scene.expect_quiet().await
    })
    .await
}

#[tokio::test]
async fn a_frame_of_another_origin_is_neither_believed_nor_answered() -> anyhow::Result<()> {
    let other = Site::strangers(&Site::dist().await?, "scenarios").await?;
    Scene::in_each(async |scene| {
        let address = format!("{}/framed-among/index.html?{}", scene.host.origin, other.origin);
        scene.browser.open(&address).await?;
        scene.browser.driver.enter_frame(0).await?;
        Quiz::on(scene.browser).await?;
        scene.browser.driver.enter_default_frame().await?;
        scene.wait("parseInt(document.querySelector('iframe').style.height) > 350").await?;
        sleep(Duration::from_millis(300)).await;
        let heights = "return [...document.querySelectorAll('iframe')].map((frame) => frame.style.height)";
        let heights = scene.run(heights).await?;
        ensure!(heights[0] != "5000px" && heights[1] == "", "another's frame was believed: {heights}");
        scene.browser.driver.enter_frame(1).await?;
        let told = scene.run("return window.told").await?;
        ensure!(told == json!([]), "another's frame was told {told}");
        scene.browser.driver.enter_default_frame().await?;
        Ok(())
    })
    .await
}

#[test]
fn every_page_of_ours_asks_for_trusted_types_and_a_policy() -> anyhow::Result<()> {
    for name in ["index.html", "embed.html", "owners.html", "accessibility.html", "licences.html", "ja/index.html"] {
        let page = std::fs::read_to_string(site::dist()?.join(name)).with_context(|| name.to_owned())?;
        // A page without any script needs no word on them.
        let on_scripts = if page.contains("<script") { "require-trusted-types-for 'script'" } else { "" };
        for part in ["default-src 'none'", on_scripts, "base-uri 'none'", "form-action 'none'"] {
            ensure!(page.contains(part), "{name} does not say {part}");
        }
        ensure!(!page.contains("'unsafe-inline'") && !page.contains("'unsafe-eval'"), "{name}");
    }
    Ok(())
}
