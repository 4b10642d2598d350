//! Packs that a page names: run to their result, and told of where they cannot be.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use e2e::axe::Axe;
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Quiz, Site};
use lead_or_manage::content;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use xtask::steps;

/// The quiz, a page that embeds it, and packs, each of an origin of its own.
struct Stage {
    quiz: Site,
    host: Site,
    packs: Site,
    /// The headers with which packs were asked for.
    asked: Arc<Mutex<Vec<HeaderMap>>>,
    /// How much of the endless file was sent.
    sent: Arc<AtomicUsize>,
}

impl Stage {
    async fn set() -> anyhow::Result<Stage> {
        let (asked, sent) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let quiz = Site::dist().await?;
        let packs = packs(asked.clone(), sent.clone()).await?;
        let host = host(&quiz, &packs).await?;
        Ok(Stage { quiz, host, packs, asked, sent })
    }

    fn pack(&self, name: &str) -> String {
        format!("{}/{name}", self.packs.origin)
    }

    /// Opens a page whose element has these attributes.
    async fn open(&self, browser: &Browser, attributes: &str) -> anyhow::Result<()> {
        let query = attributes.replace('%', "%25").replace(' ', "%20").replace('"', "%22").replace('#', "%23");
        browser.open(&format!("{}/page?{query}", self.host.origin)).await
    }
}

/// A page that keeps to what README.md asks of a host whose visitors name packs: the origin of the
/// packs in `connect-src`, and what the tests make there themselves. Twenty seconds pass
/// in a moment where it is `hasty`.
async fn host(quiz: &Site, packs: &Site) -> anyhow::Result<Site> {
    const NOISE: &str = include_str!("../scenarios/noise.js");
    const HASTE: &str =
        "const wait = setTimeout; window.setTimeout = (f, ms, ...rest) => wait(f, ms === 20000 ? 500 : ms, ...rest);";
    let (quiz, packs) = (quiz.origin.clone(), packs.origin.clone());
    let page = move |request: Request| async move {
        if request.uri().path() == "/noise.js" {
            return ([(header::CONTENT_TYPE, "text/javascript")], format!("{NOISE}\n{HASTE}")).into_response();
        }
        let attributes = decoded(request.uri().query().unwrap_or_default());
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A stranger’s page</title><link rel=icon href='data:,'>\
             <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self' {quiz} 'wasm-unsafe-eval'; \
             connect-src {quiz} {packs} blob:; img-src data:; require-trusted-types-for 'script'; trusted-types\">\
             <script src=/noise.js></script><script type=module src='{quiz}/embed.js'></script>\
             <lead-or-manage {attributes}>The quiz is not here.</lead-or-manage></html>"
        );
        ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
    };
    Site::of(Router::new().fallback(page)).await
}

fn decoded(query: &str) -> String {
    query.replace("%20", " ").replace("%22", "\"").replace("%23", "#").replace("%25", "%")
}

async fn packs(asked: Arc<Mutex<Vec<HeaderMap>>>, sent: Arc<AtomicUsize>) -> anyhow::Result<Site> {
    const JSON: &str = "application/json";
    let ladder = ladder()?;
    let invalid = ladder.replacen("\"depth-months\"", "\"depth-level\"", 1).replacen("\"handbook\"", "\"hand\"", 1);
    let large = large()?;
    let recovering = Arc::new(AtomicUsize::new(0));
    let pack = move |request: Request| async move {
        let name = request.uri().path().trim_start_matches('/').to_owned();
        if let Ok(mut asked) = asked.lock() {
            asked.push(request.headers().clone());
        }
        let answer = |kind: &'static str, text: String| ([(header::CONTENT_TYPE, kind)], text).into_response();
        let mut response = match name.as_str() {
            "ladder.json" => answer(JSON, ladder),
            "example.json" => answer(JSON, example().unwrap_or_default()),
            "ladder.txt" => answer("text/plain; charset=utf-8", ladder),
            "hostile.json" => answer(JSON, hostile().unwrap_or_default()),
            "languages.json" => answer(JSON, in_languages().unwrap_or_default()),
            "script-link.json" => answer(
                JSON,
                with_texts(|text| format!("[{text}](javascript:document.title='taken')")).unwrap_or_default(),
            ),
            "marked.json" => answer(JSON, with_texts(marked).unwrap_or_default()),
            "large.json" => answer(JSON, large),
            "invalid.json" => answer(JSON, invalid),
            "cut.json" => answer(JSON, ladder.chars().take(900).collect()),
            "bytes.json" => ([(header::CONTENT_TYPE, JSON)], vec![0xff, 0xfe, 0x7b]).into_response(),
            "deep.json" => answer(JSON, "[".repeat(200_000)),
            "page.json" => answer("text/html", "<p>Not found, says this host, and means it.</p>".to_owned()),
            "refused.json" => StatusCode::FORBIDDEN.into_response(),
            "slow.json" => {
                sleep(Duration::from_secs(10)).await;
                answer(JSON, ladder)
            }
            "recovering.json" if recovering.fetch_add(1, Ordering::Relaxed) > 0 => answer(JSON, ladder),
            "endless.json" => {
                let chunk = " ".repeat(100_000);
                let chunks = (0..500).map(move |_| {
                    sent.fetch_add(chunk.len(), Ordering::Relaxed);
                    Ok::<_, Infallible>(chunk.clone())
                });
                ([(header::CONTENT_TYPE, JSON)], Body::from_stream(tokio_stream::iter(chunks))).into_response()
            }
            _ => StatusCode::NOT_FOUND.into_response(),
        };
        if name != "unshared.json" {
            allow_all(&mut response);
        }
        response
    };
    Site::of(Router::new().fallback(pack)).await
}

fn allow_all(response: &mut Response) {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
}

fn ladder() -> anyhow::Result<String> {
    Ok(fs::read_to_string(steps::root().join("tests/packs/ladder.json"))?)
}

/// The example of another subject.
fn example() -> anyhow::Result<String> {
    Ok(fs::read_to_string(steps::root().join("examples/packs/staff-or-architect.json"))?)
}

/// The ladder pack with its texts changed.
fn with_texts(change: impl Fn(&str) -> String) -> anyhow::Result<String> {
    let mut pack: Value = serde_json::from_str(&ladder()?)?;
    for text in pack["words"]["en"].as_object_mut().context("no words")?.values_mut() {
        *text = change(text.as_str().unwrap_or_default()).into();
    }
    Ok(pack.to_string())
}

/// What would be more than text in a careless program.
const PLANTED: &str = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">&lt;b&gt;&#60;i&#62; \u{202e}<a href='javascript:0'>a</a> {{1+1}} ${1+1}";

/// Text, and what is planted, in every text that a pack has.
fn hostile() -> anyhow::Result<String> {
    let mut pack: Value = serde_json::from_str(&with_texts(|text| format!("{PLANTED} {text}"))?)?;
    for key in ["title", "publisher"] {
        pack["sources"][0][key] = PLANTED.into();
    }
    Ok(pack.to_string())
}

fn marked(text: &str) -> String {
    format!("*{text}* [guide](https://example.org/)")
}

/// The ladder pack in English and German.
fn in_languages() -> anyhow::Result<String> {
    let mut pack: Value = serde_json::from_str(&ladder()?)?;
    pack["languages"] = json!(["en", "de"]);
    let mut german = pack["words"]["en"].clone();
    for text in german.as_object_mut().context("no words")?.values_mut() {
        *text = format!("Deutsch: {}", text.as_str().unwrap_or_default()).into();
    }
    pack["words"]["de"] = german;
    Ok(pack.to_string())
}

/// How many questions the large pack has.
const MANY: usize = 1_000;

/// The built-in pack with so many scenarios, in its six languages.
fn large() -> anyhow::Result<String> {
    let mut pack: Value = serde_json::from_str(&fs::read_to_string(steps::root().join("content/pack.json"))?)?;
    let scenarios = pack["knowledge"].as_array().context("no scenarios")?.clone();
    let mut numbered = Vec::new();
    let mut words: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for language in content::LANGUAGES {
        let is_kept = |name: &str| {
            !scenarios.iter().any(|item| {
                let id = item["id"].as_str().unwrap_or_default().to_ascii_lowercase();
                name.strip_prefix(&id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            })
        };
        words.insert(language, content::pack_texts(language).into_iter().filter(|(name, _)| is_kept(name)).collect());
    }
    for (i, scenario) in scenarios.iter().cycle().take(MANY).enumerate() {
        let id = format!("q{i:04}");
        let old = scenario["id"].as_str().unwrap_or_default().to_ascii_lowercase();
        for language in content::LANGUAGES {
            let said = content::words_of(language).context("no words")?;
            for part in ["", "-reason", "-recall", "-other-side"] {
                if let Some(text) = said.find_text(&format!("{old}{part}")) {
                    words.entry(language).or_default().insert(format!("{id}{part}"), text.to_owned());
                }
            }
        }
        let mut scenario = scenario.clone();
        scenario["id"] = id.into();
        scenario["core"] = true.into();
        numbered.push(scenario);
    }
    pack["knowledge"] = numbered.into();
    pack["words"] = json!(words);
    Ok(pack.to_string())
}

/// Waits until an expression is true.
async fn wait(browser: &Browser, expression: &str) -> anyhow::Result<()> {
    let script = format!(
        "const quiz = document.querySelector('lead-or-manage'), root = quiz?.shadowRoot; return !!({expression})"
    );
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(15) {
        if browser.run(&script, vec![]).await? == true {
            return Ok(());
        }
        sleep(Duration::from_millis(20)).await;
    }
    let page = "const quiz = document.querySelector('lead-or-manage'); return [quiz?.shadowRoot?.innerHTML.slice(0, 600), window.noise, window.heard]";
    anyhow::bail!("`{expression}` is never true; the page is {}", browser.run(page, vec![]).await?)
}

/// Nothing was heard of that a page does not want to hear.
async fn expect_quiet(browser: &Browser, stage: &Stage) -> anyhow::Result<()> {
    let noise = browser.run("return window.noise", vec![]).await?;
    ensure!(noise == json!([]), "the page heard {noise}");
    if browser.engine == Engine::Chromium {
        browser.expect_quiet(&[&stage.quiz.origin, &stage.host.origin, &stage.packs.origin]).await?;
    }
    Ok(())
}

/// A person whom the ladder pack lets through.
const PERSON: [(&str, &str); 5] =
    [("level", "senior"), ("level_months", "30"), ("reviews", "90"), ("talks", "3"), ("mentor", "yes")];

#[tokio::test]
async fn a_pack_runs_from_its_address_to_its_result_and_nothing_else_is_asked() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for name in ["ladder.json", "ladder.txt"] {
            if let Ok(mut asked) = stage.asked.lock() {
                asked.clear();
            }
            if engine == Engine::Chromium {
                browser.requests().await?;
            }
            stage.open(&browser, &format!("pack=\"{}\" rule-sets=\"staff-2026\"", stage.pack(name))).await?;
            let quiz = Quiz::on(&browser).await?;
            quiz.take(&PERSON).await?;
            let report = quiz.run("return quiz.report", vec![]).await?;
            ensure!(report["pack"]["id"] == "staff-ladder" && report["pack"]["version"] == "1.0.0", "{report}");
            ensure!(report["eligibility"]["rule_sets"][0]["rule_set"] == "staff-2026", "{report}");
            let ready = quiz.run("return heard.find(([kind]) => kind === 'ready')[1].pack", vec![]).await?;
            ensure!(ready == json!({ "id": "staff-ladder", "version": "1.0.0" }), "{ready}");
            let asked = stage.asked.lock().map(|asked| asked.clone()).unwrap_or_default();
            let [headers] = asked.as_slice() else { anyhow::bail!("{engine:?} asked {} times", asked.len()) };
            let referrer = headers.get(header::REFERER).and_then(|value| value.to_str().ok()).unwrap_or_default();
            ensure!(["", &format!("{}/", stage.host.origin)].contains(&referrer), "the pack's host hears {referrer}");
            ensure!(!headers.contains_key(header::COOKIE) && !headers.contains_key(header::AUTHORIZATION));
            if engine == Engine::Chromium {
                let requests = browser.requests().await?;
                let of_packs: Vec<&String> =
                    requests.iter().filter(|asked| asked.starts_with(&stage.packs.origin)).collect();
                ensure!(of_packs == [&stage.pack(name)], "{of_packs:?}");
                ensure!(requests.iter().filter(|asked| asked.contains("/checker-")).count() == 2, "{requests:?}");
                ensure!(
                    requests.iter().all(|asked| !asked.contains("/words-") || asked.contains("/words-en-")),
                    "{requests:?}"
                );
                let noise = browser.run("return window.noise", vec![]).await?;
                ensure!(noise == json!([]) && browser.complaints().await?.is_empty(), "{noise}");
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_example_runs_with_the_certificate_that_the_checker_gives_it() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, &format!("pack=\"{}\"", stage.pack("example.json"))).await?;
        let quiz = Quiz::on(&browser).await?;
        quiz.take(&[]).await?;
        let report = quiz.run("return quiz.report", vec![]).await?;
        let hash = report["pack"]["hash"].as_str().unwrap_or_default();
        ensure!(report["pack"]["id"] == "staff-or-architect" && hash.len() == 64, "{report}");
        ensure!(report["knowledge"].is_object() && report["leaning"].is_object() && report["eligibility"].is_object());
        let proven =
            quiz.run("return [...root.querySelectorAll('section')].at(-1) && root.textContent", vec![]).await?;
        let checked = lead_or_manage::check::check(&example()?);
        let certificate = checked.pack.and_then(|pack| pack.pack.certificate).context("the checker proves nothing")?;
        let fingerprint = certificate.rule_sets.first().map(|figures| figures.hash.clone()).unwrap_or_default();
        let begin: String = fingerprint.chars().take(12).collect();
        ensure!(proven.as_str().is_some_and(|said| said.contains(&begin)), "the result says nothing of {begin}");
        expect_quiet(&browser, &stage).await?;
    }
    Ok(())
}

/// What fails, the code, and what the visitor reads.
const FAILURES: [(&str, &str, &str); 10] = [
    ("gone.json", "pack_missing", "There is nothing at the address"),
    ("refused.json", "pack_unreachable", "does not answer"),
    ("unshared.json", "pack_unreachable", "does not answer"),
    ("slow.json", "pack_slow", "take too long"),
    ("page.json", "pack_wrong_type", "another kind of file"),
    ("cut.json", "pack_not_json", "is damaged"),
    ("bytes.json", "pack_not_json", "is damaged"),
    ("deep.json", "pack_hostile", "cannot be opened safely"),
    ("endless.json", "pack_too_large", "too large"),
    ("invalid.json", "pack_invalid", "There are mistakes"),
];

#[tokio::test]
async fn every_failure_has_its_words_and_its_code_and_answers_are_kept() -> anyhow::Result<()> {
    let (stage, axe) = (Stage::set().await?, Axe::read()?);
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        // Where answers are kept before anything is loaded.
        stage.open(&browser, "hidden").await?;
        for (name, code, words) in FAILURES {
            let key = format!("lead-or-manage {}", stage.pack(name));
            browser.run("localStorage.setItem(arguments[0], '{\"saved\":1,\"kept\":true}')", vec![json!(key)]).await?;
            stage.open(&browser, &format!("pack=\"{}\" storage=local hasty", stage.pack(name))).await?;
            wait(&browser, "heard.length").await.with_context(|| name.to_owned())?;
            let heard = browser.run("return heard", vec![]).await?;
            let detail = &heard[0][1];
            ensure!(
                heard[0][0] == "error" && detail["code"] == code && detail["fatal"] == true,
                "{engine:?} {name}: {heard}"
            );
            ensure!(code != "pack_invalid" || detail["pointer"].is_string(), "{name}: {heard}");
            let shown = "const root = document.querySelector('lead-or-manage').shadowRoot, slot = root.querySelector('slot');
                return [root.querySelector('[role=alert]').textContent, root.querySelector('button').textContent,
                    root.querySelector('details li').textContent, slot.assignedNodes().map((node) => node.textContent).join('').trim(),
                    root.querySelector('.lom').lang]";
            let shown = browser.run(shown, vec![]).await?;
            ensure!(shown[0].as_str().is_some_and(|said| said.contains(words)), "{engine:?} {name}: {shown}");
            ensure!(shown[1] == "Try again" && shown[3] == "The quiz is not here." && shown[4] == "en", "{shown}");
            ensure!(shown[2].as_str().is_some_and(|said| said.len() > 20), "{name} tells its author nothing: {shown}");
            // Of the quiz: the page around it is a stranger's.
            let found = axe.findings_within(&browser, "lead-or-manage").await?;
            ensure!(found.is_empty(), "{engine:?} {name}: {found:?}");
            let kept = browser.run("return localStorage.getItem(arguments[0])", vec![json!(key)]).await?;
            ensure!(kept == "{\"saved\":1,\"kept\":true}", "{name}: the answers are {kept}");
        }
        let sent = stage.sent.swap(0, Ordering::Relaxed);
        // WebKit takes in what comes while the page still reads the beginning; in others,
        // too, some megabytes are under way by then.
        let most = if engine == Engine::WebKit { 50_000_000 } else { 40_000_000 };
        ensure!((5_000_000..=most).contains(&sent), "{engine:?}: of 50 MB, {sent} were sent");
    }
    Ok(())
}

#[tokio::test]
async fn it_can_be_tried_again_in_the_visitors_language() -> anyhow::Result<()> {
    for engine in Engine::ALL {
        let stage = Stage::set().await?;
        let browser = Browser::of(engine).await?;
        stage.open(&browser, &format!("lang=ar pack=\"{}\"", stage.pack("recovering.json"))).await?;
        wait(&browser, "root.querySelector('[role=alert]')").await?;
        let said = "const root = document.querySelector('lead-or-manage').shadowRoot; return [root.querySelector('.lom').dir, root.querySelector('button').textContent]";
        ensure!(browser.run(said, vec![]).await? == json!(["rtl", "المحاولة مرة أخرى"]));
        browser
            .run("document.querySelector('lead-or-manage').shadowRoot.querySelector('button').focus()", vec![])
            .await?;
        browser
            .run("document.querySelector('lead-or-manage').shadowRoot.querySelector('button').click()", vec![])
            .await?;
        let quiz = Quiz::on(&browser).await?;
        ensure!(quiz.focused().await?.starts_with("h2"), "the focus is on {}", quiz.focused().await?);
        // The pack has no Arabic: all of it is English.
        let speech = quiz.run("const lom = root.querySelector('.lom'); return [lom.lang, lom.dir, root.querySelector('[part~=next]').textContent]", vec![]).await?;
        ensure!(speech[0] == "en" && speech[1] == "ltr" && speech[2].as_str().is_some_and(str::is_ascii), "{speech}");
    }
    Ok(())
}

#[tokio::test]
async fn another_pack_takes_its_place_and_each_keeps_its_own_answers() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for storage in ["none", "local"] {
            stage.open(&browser, &format!("parts=eligibility storage={storage}")).await?;
            let quiz = Quiz::on(&browser).await?;
            quiz.answer(&[("pm_months", "31")]).await?;
            quiz.next().await?;
            let own = quiz.question().await?;

            // One that fails leaves the quiz alone.
            name_pack(&browser, &stage.pack("invalid.json")).await?;
            wait(&browser, "heard.some(([kind]) => kind === 'error')").await?;
            let error = quiz.run("return heard.find(([kind]) => kind === 'error')[1]", vec![]).await?;
            ensure!(
                error["code"] == "pack_invalid" && error["fatal"] == false && error["pointer"].is_string(),
                "{error}"
            );
            ensure!(quiz.question().await? == own, "a pack that fails has moved the quiz");
            // What is answered now is still the running quiz's.
            quiz.answer(&[]).await?;
            quiz.next().await?;
            let own = quiz.question().await?;

            name_pack(&browser, &stage.pack("ladder.json")).await?;
            wait(&browser, "heard.filter(([kind]) => kind === 'ready').length === 2").await?;
            let first = quiz.question().await?;
            quiz.answer(&PERSON).await?;
            quiz.next().await?;
            let second = quiz.question().await?;
            ensure!(first != own && second != first, "{first} {second}");

            name_pack(&browser, "").await?;
            wait(&browser, "heard.filter(([kind]) => kind === 'ready').length === 3").await?;
            ensure!(quiz.question().await? == own, "{storage}: the built-in quiz has lost its answers");
            name_pack(&browser, &stage.pack("ladder.json")).await?;
            wait(&browser, "heard.filter(([kind]) => kind === 'ready').length === 4").await?;
            ensure!(quiz.question().await? == second, "{storage}: the pack has lost its answers");
            let keys = browser.run("return Object.keys(localStorage).sort()", vec![]).await?;
            let expected = if storage == "local" {
                json!(["lead-or-manage", format!("lead-or-manage {}", stage.pack("ladder.json"))])
            } else {
                json!([])
            };
            ensure!(keys == expected, "{keys}");
        }
        browser.run("localStorage.clear()", vec![]).await?;
    }
    Ok(())
}

async fn name_pack(browser: &Browser, pack: &str) -> anyhow::Result<Value> {
    let set = "document.querySelector('lead-or-manage').setAttribute('pack', arguments[0])";
    browser.run(set, vec![json!(pack)]).await
}

/// Elements of a screen that came from no component of ours, and links that lead elsewhere.
const STRANGE: &str = "return [...root.querySelectorAll('script, img, i, iframe, object, [onerror], a')]
    .filter((e) => e.localName !== 'a' || !/^(https:|mailto:)/.test(e.getAttribute('href')))
    .map((e) => e.outerHTML)";

#[tokio::test]
async fn what_is_planted_in_a_pack_is_text() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, &format!("pack=\"{}\"", stage.pack("hostile.json"))).await?;
        let quiz = Quiz::on(&browser).await?;
        for _ in 0..50 {
            let strange = quiz.run(STRANGE, vec![]).await?;
            ensure!(strange == json!([]), "{engine:?}: {strange}");
            let said = quiz.run("return root.textContent", vec![]).await?;
            ensure!(said.as_str().is_some_and(|said| said.contains(PLANTED)), "{engine:?}: {said}");
            if quiz.screen().await? == Some(Screen::Result) {
                break;
            }
            if quiz.screen().await? == Some(Screen::Question) {
                quiz.answer(&PERSON).await?;
            }
            quiz.next().await?;
        }
        ensure!(quiz.screen().await? == Some(Screen::Result));
        quiz.run("root.querySelectorAll('details').forEach((e) => { e.open = true })", vec![]).await?;
        ensure!(quiz.run("return document.title", vec![]).await? == "A stranger’s page", "what was planted ran");
        expect_quiet(&browser, &stage).await?;

        // A link to a script is refused, or drawn as it is written.
        stage.open(&browser, &format!("pack=\"{}\"", stage.pack("script-link.json"))).await?;
        wait(&browser, "heard.length").await?;
        ensure!(quiz.run(STRANGE, vec![]).await? == json!([]));
    }
    Ok(())
}

#[tokio::test]
async fn emphasis_and_links_are_drawn_in_longer_texts_alone() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, &format!("pack=\"{}\"", stage.pack("marked.json"))).await?;
        let quiz = Quiz::on(&browser).await?;
        let drawn = "const link = root.querySelector('.ask__stem a'); return [root.querySelector('.ask__stem em').textContent,
            link.textContent, link.href, link.rel, link.referrerPolicy, root.querySelector('h2').textContent, root.querySelectorAll('h2 *, label a, label em').length]";
        let drawn = quiz.run(drawn, vec![]).await?;
        ensure!(
            drawn[1] == "guide" && drawn[2] == "https://example.org/" && drawn[3] == "noopener noreferrer",
            "{drawn}"
        );
        ensure!(drawn[4] == "no-referrer" && drawn[6] == 0, "{drawn}");
        let heading = drawn[5].as_str().context("no heading")?;
        ensure!(heading.ends_with(" guide") && !heading.contains(['*', '[']), "{heading}");
    }
    Ok(())
}

#[tokio::test]
async fn a_screen_is_in_one_language_that_the_pack_has() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for (asked, spoken, next, is_german) in
            [("de-AT", "de", "Weiß nicht", true), ("fr", "en", "Not sure", false), ("en-GB", "en", "Not sure", false)]
        {
            stage.open(&browser, &format!("lang={asked} pack=\"{}\"", stage.pack("languages.json"))).await?;
            let quiz = Quiz::on(&browser).await?;
            let said = "const lom = root.querySelector('.lom');
                return [lom.lang, root.querySelector('h2').textContent, [...root.querySelectorAll('label')].at(-1).textContent.trim()]";
            let said = quiz.run(said, vec![]).await?;
            let is_of_pack = said[1].as_str().is_some_and(|said| said.starts_with("Deutsch: ") == is_german);
            ensure!(said[0] == spoken && is_of_pack && said[2] == next, "{engine:?} {asked}: {said}");
        }
        // It changes while it runs.
        let quiz = Quiz::on(&browser).await?;
        quiz.run("quiz.lang = 'de'", vec![]).await?;
        wait(
            &browser,
            "root.querySelector('.lom').lang === 'de' && root.querySelector('h2').textContent.startsWith('Deutsch: ')",
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_pack_can_come_from_the_page_itself() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, "").await?;
        Quiz::on(&browser).await?;
        let set = "document.querySelector('lead-or-manage').pack = URL.createObjectURL(new Blob([arguments[0]], { type: 'application/json' }))";
        browser.run(set, vec![json!(ladder()?)]).await?;
        wait(&browser, "heard.filter(([kind]) => kind === 'ready').at(-1)?.[1].pack.id === 'staff-ladder'").await?;
        expect_quiet(&browser, &stage).await?;
    }
    Ok(())
}

#[tokio::test]
async fn rules_of_a_pack_can_be_asked_and_its_problems_be_told() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, "").await?;
        Quiz::on(&browser).await?;
        let script = "return (async () => {
            const { checkPack, loadPack } = await import('QUIZ/embed.js');
            const { ruleSets, evaluate } = await loadPack(arguments[0]);
            const profile = { level: 'senior', level_months: 30, reviews: 90 };
            const { verdict } = evaluate({ rule_set: 'staff-2026', profile, as_of: '2026-11-24' });
            const refused = await loadPack(arguments[1]).catch((error) => [error.code, error.problems.length > 0, error instanceof Error]);
            const notJson = await loadPack('{').catch((error) => error.code);
            const problems = await checkPack(arguments[1]);
            // A checker that breaks is put in place anew: it is given what it had let go of.
            const files = performance.getEntriesByType('resource').map(({ name }) => name);
            const checker = await import(files.find((name) => /checker-\\w+\\.js$/.test(name)));
            const checked = checker.check('');
            checked.free();
            try { checked.problems(); } catch {}
            const broke = checker.isBroken();
            // So are the rules, with the program that reads them.
            const program = await import(files.find((name) => /lead-or-manage-\\w+\\.js$/.test(name)));
            const own = program.LoadedPack.builtIn();
            own.free();
            try { own.ruleSets(); } catch {}
            const again = program.isBroken() && evaluate({ rule_set: 'staff-2026', profile, as_of: '2026-11-24' }).verdict;
            return [broke, again, ruleSets().map(({ id }) => id).includes('staff-2026'), verdict, refused, notJson,
                (await checkPack(arguments[0])).filter(({ severity }) => severity === 'error').length, Object.keys(problems[0]).join(' ')];
        })()"
            .replace("QUIZ", &stage.quiz.origin);
        let wrong = ladder()?.replacen("\"handbook\"", "\"hand\"", 1);
        let found = browser.run(&script, vec![json!(ladder()?), json!(wrong)]).await?;
        let keys = "severity code pointer line column found expected suggestion";
        ensure!(
            found == json!([true, "eligible", true, "eligible", ["pack_invalid", true, true], "pack_invalid", 0, keys]),
            "{engine:?}: {found}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_thousand_questions_in_six_languages_run_smoothly() -> anyhow::Result<()> {
    let stage = Stage::set().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        stage.open(&browser, &format!("lang=de pack=\"{}\"", stage.pack("large.json"))).await?;
        let quiz = Quiz::on(&browser).await?;
        let first = quiz.run("return Math.round(performance.now())", vec![]).await?;
        ensure!(quiz.run("return root.querySelector('.lom').lang", vec![]).await? == "de");
        // From the click until the next screen is drawn, in milliseconds, the longest of some.
        let script = "return (async () => {
            let longest = 0;
            for (let i = 0; i < 20; i++) {
              root.querySelector('input[part~=option]')?.click();
              await new Promise(requestAnimationFrame);
              const start = performance.now();
              root.querySelector('[part~=next]').click();
              await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
              longest = Math.max(longest, performance.now() - start);
            }
            return Math.round(longest);
        })()";
        let longest = quiz.run(script, vec![]).await?.as_f64().context("no time")?;
        let checked = "return (async () => {
            const { checkPack } = await import('QUIZ/embed.js');
            const start = performance.now();
            const problems = await checkPack(arguments[0]);
            return [Math.round(performance.now() - start), problems.filter(({ severity }) => severity === 'error').length];
        })()"
            .replace("QUIZ", &stage.quiz.origin);
        let large = large()?;
        let checked = browser.run(&checked, vec![json!(large)]).await?;
        ensure!(checked[1] == 0, "{checked}");
        let size = large.len();
        eprintln!(
            "{engine:?}: a pack of {size} bytes, checked in {} ms, first question at {first} ms, an answer within {longest} ms",
            checked[0]
        );
        ensure!(first.as_f64().is_some_and(|ms| ms < 15_000.0) && longest < 500.0, "{engine:?}: {first}, {longest}");
    }
    Ok(())
}
