//! Learning platforms: a SCORM package in a run-time that is not ours, and xAPI statements
//! before a validator that is not ours.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::IntoResponse as _;
use e2e::quiz::Screen;
use e2e::{Browser, Engine, Quiz, Site};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use xtask::{packages, scorm as task, steps};

/// What a zip holds, by path.
fn unzipped(zip: &[u8]) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip))?;
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        files.insert(file.name().to_owned(), bytes);
    }
    Ok(files)
}

/// A platform: the run-time in a page, the course in a frame of it, and what the run-time
/// was told kept through a reload, as a platform's server would.
const PLATFORM: &str =
    "<!doctype html><html lang=en><meta charset=utf-8><title>A platform</title><link rel=icon href='data:,'>
<script src=scorm12.js></script>
<script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
  window.wrong = [];
  const kept = localStorage.getItem('cmi');
  if (kept) API.loadFromJSON(JSON.parse(kept));
  window.longest = 0;
  API.on('LMSSetValue.cmi.suspend_data', (name, value) => { longest = Math.max(longest, value.length); });
  const check = () => { const code = API.LMSGetLastError(); if (`${code}` !== '0') wrong.push(code); };
  for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
    const call = API[name];
    API[name] = (...given) => {
      const answer = call.apply(API, given);
      if (name !== 'LMSGetValue') check();
      // What is told as the window is left can be read after it.
      if (given[0] === 'cmi.core.session_time') localStorage.setItem('time', given[1]);
      if (name === 'LMSFinish') localStorage.setItem('finished', answer);
      if (name === 'LMSCommit' || name === 'LMSFinish') localStorage.setItem('cmi', JSON.stringify(API.cmi));
      return answer;
    };
  }
</script>
<iframe src=course/index.html width=1000 height=1200></iframe></html>";

/// A platform with the package of the built-in quiz on it.
async fn with_built_in() -> anyhow::Result<Site> {
    let files = task::files(&steps::root().join("dist"))?;
    platform(unzipped(&scorm::package(&task::built_in()?, &files)?)?).await
}

async fn platform(course: BTreeMap<String, Vec<u8>>) -> anyhow::Result<Site> {
    let run_time = fs::read(packages::platforms()?.join("node_modules/scorm-again/dist/scorm12.js"))
        .context("cargo xtask test installs the run-time")?;
    let page = move |request: Request| async move {
        let path = request.uri().path().trim_start_matches('/').to_owned();
        let kind = match path.rsplit('.').next() {
            Some("js") => "text/javascript",
            Some("wasm") => "application/wasm",
            Some("css") => "text/css",
            Some("json") => "application/json",
            Some("html") => "text/html; charset=utf-8",
            _ => "application/octet-stream",
        };
        let bytes = match path.as_str() {
            "platform.html" => Some(PLATFORM.as_bytes().to_vec()),
            "scorm12.js" => Some(run_time),
            path => (path.strip_prefix("course/").and_then(|path| course.get(path)).cloned())
                .or_else(|| broken(path.strip_suffix(".html")?)),
        };
        match bytes {
            Some(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
            None => StatusCode::NOT_FOUND.into_response(),
        }
    };
    Site::of(Router::new().fallback(page)).await
}

/// What breaks in platforms: what it is called, and a script that makes it so.
const BROKEN: [(&str, &str); 5] = [
    ("another", "API = 'another'"),
    ("empty", "API = {}"),
    ("refuses", "API.LMSInitialize = () => 'false'"),
    ("throws", "API.LMSInitialize = () => { throw new Error('broken') }"),
    (
        "throws-twice",
        "const setting = API.LMSSetValue;
        let left = 2;
        API.LMSSetValue = (...given) => {
          if (given[0] === 'cmi.suspend_data' && left-- > 0) throw new Error('broken');
          return setting(...given);
        }",
    ),
];

/// The platform with this broken.
fn broken(name: &str) -> Option<Vec<u8>> {
    let (_, script) = BROKEN.into_iter().find(|(known, _)| *known == name)?;
    Some(PLATFORM.replace("<iframe", &format!("<script>{script}</script><iframe")).into_bytes())
}

/// What the platform knows.
async fn told(browser: &Browser) -> anyhow::Result<Value> {
    browser.driver.enter_default_frame().await?;
    let told = "const { core, suspend_data } = API.cmi; return { status: core.lesson_status, raw: core.score.raw, min: core.score.min,
        max: core.score.max, kept: suspend_data, wrong, longest }";
    browser.run(told, vec![]).await
}

/// Waits until the platform knows something.
async fn wait(browser: &Browser, is_known: impl Fn(&Value) -> bool) -> anyhow::Result<Value> {
    let start = Instant::now();
    loop {
        let told = told(browser).await?;
        if is_known(&told) {
            return Ok(told);
        }
        ensure!(start.elapsed() < Duration::from_secs(10), "the platform only knows {told}");
        sleep(Duration::from_millis(20)).await;
    }
}

async fn in_course(browser: &Browser) -> anyhow::Result<Quiz<'_>> {
    browser.driver.enter_default_frame().await?;
    browser.driver.enter_frame(0).await?;
    Quiz::on(browser).await
}

/// Takes a course to its end, with a reload on the way.
async fn take(browser: &Browser, course: Vec<u8>) -> anyhow::Result<Value> {
    let site = platform(unzipped(&course)?).await?;
    let address = format!("{}/platform.html", site.origin);
    browser.open(&address).await?;
    let quiz = in_course(browser).await?;
    ensure!(told(browser).await?["status"] == "incomplete");
    in_course(browser).await?;
    quiz.take_some(5).await?;
    let place = quiz.question().await?;
    wait(browser, |told| told["kept"].as_str().is_some_and(|kept| kept.starts_with('='))).await?;

    // Another day, another device: only the platform remembers.
    browser.open(&address).await?;
    let quiz = in_course(browser).await?;
    ensure!(quiz.question().await? == place, "it does not go on where it was");
    quiz.take(&[]).await?;
    let report = quiz.run("return quiz.report", vec![]).await?;
    let told = wait(browser, |told| told["status"] == "completed").await?;
    let score = report["knowledge"]["right"].as_f64().unwrap_or_default()
        / report["knowledge"]["asked"].as_f64().unwrap_or(1.0);
    let raw = told["raw"].as_str().unwrap_or_default().parse::<f64>().ok();
    ensure!(raw == Some((100.0 * score).round()), "{told} for {report}");
    ensure!(told["min"].to_string().contains('0') && told["max"].to_string().contains("100"), "{told}");
    ensure!(told["wrong"] == json!([]) && told["longest"].as_u64().is_some_and(|length| length <= 4096), "{told}");

    // The result is there again; the time was told when the window was left.
    browser.open(&address).await?;
    let quiz = in_course(browser).await?;
    ensure!(quiz.screen().await? == Some(Screen::Result), "the result is gone");
    browser.driver.enter_default_frame().await?;
    let left =
        "return [localStorage.getItem('time'), localStorage.getItem('finished'), API.cmi.core.lesson_status, wrong]";
    let left = browser.run(left, vec![]).await?;
    ensure!(left[0].as_str().is_some_and(|time| time > "00:00:00.00" && time.len() == 11), "{left}");
    ensure!(left[1] == "true" && left[2] == "completed" && left[3] == json!([]), "{left}");
    browser.run("window.API = undefined; localStorage.clear(); sessionStorage.clear()", vec![]).await
}

#[tokio::test]
async fn a_package_completes_scores_and_resumes_on_a_platform() -> anyhow::Result<()> {
    let files = task::files(&steps::root().join("dist"))?;
    let example = steps::root().join("examples/packs/staff-or-architect.json");
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for course in [task::of_file(&example.to_string_lossy())?, task::built_in()?] {
            let zip = scorm::package(&course, &files)?;
            take(&browser, zip).await.with_context(|| format!("{engine:?}, {}", course.id))?;
        }
    }
    Ok(())
}

/// Answers to so many questions, as the element keeps them, and no two alike in a row.
fn answers(count: u32, note: &str) -> String {
    let names = ["technical_lead", "engineering_manager", "both", "not_sure"];
    let mut state = 7_u32;
    let mut answers = serde_json::Map::new();
    for i in 0..count {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let name = names.get((state >> 24) as usize % names.len()).copied().unwrap_or_default();
        answers.insert(format!("q{i:04}{note}"), name.into());
    }
    json!({ "saved": 1, "pack": { "id": "lead-or-manage" }, "answers": answers }).to_string()
}

#[tokio::test]
async fn what_is_resumed_fits_or_is_the_last_that_did() -> anyhow::Result<()> {
    let site = with_built_in().await?;
    let address = format!("{}/platform.html", site.origin);
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&address).await?;
        let set = "sessionStorage.setItem('lead-or-manage', arguments[0]);
            quiz.dispatchEvent(new CustomEvent('lead-or-manage-progress', { bubbles: true }))";
        let thousand = answers(1_000, "");
        in_course(&browser).await?.run(set, vec![json!(thousand)]).await?;
        let told = wait(&browser, |told| told["kept"].as_str().is_some_and(|kept| kept.starts_with('~'))).await?;
        let kept = told["kept"].clone();
        // More than can fit: what is there stays.
        in_course(&browser).await?.run(set, vec![json!(answers(3_000, "-and-a-long-name"))]).await?;
        sleep(Duration::from_millis(500)).await;
        let told = self::told(&browser).await?;
        ensure!(told["kept"] == kept && told["wrong"] == json!([]), "{told}");
        ensure!(told["longest"].as_u64().is_some_and(|length| (3_000..=4_096).contains(&length)), "{told}");
        // Another device: only the platform remembers.
        browser.open(&format!("{}/scorm12.js", site.origin)).await?;
        browser.run("sessionStorage.clear()", vec![]).await?;
        browser.open(&address).await?;
        let again = in_course(&browser).await?;
        let found =
            again.run("return Object.values(sessionStorage).includes(arguments[0])", vec![json!(thousand)]).await?;
        ensure!(found == true, "{engine:?}: the answers did not come back");
    }
    Ok(())
}

#[tokio::test]
async fn what_changed_last_is_handed_over_as_the_window_is_left() -> anyhow::Result<()> {
    let site = with_built_in().await?;
    let address = format!("{}/platform.html", site.origin);
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&address).await?;
        in_course(&browser).await?.take_some(2).await?;
        wait(&browser, |told| told["kept"].as_str().is_some_and(|kept| kept.starts_with('='))).await?;
        // An answer is changed, which is no progress; then everything is started over.
        let changed = answers(7, "");
        for (kept, told) in [(Some(&changed), format!("={changed}")), (None, String::new())] {
            let set = "const [kept] = arguments;
                if (kept) sessionStorage.setItem('lead-or-manage', kept);
                else sessionStorage.removeItem('lead-or-manage')";
            in_course(&browser).await?.run(set, vec![json!(kept)]).await?;
            browser.open(&address).await?;
            let known = self::told(&browser).await?;
            ensure!(known["kept"] == told && known["wrong"] == json!([]), "{engine:?}: {known}, not {told}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_platform_that_breaks_does_not_break_the_quiz() -> anyhow::Result<()> {
    let site = with_built_in().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        for (name, _) in BROKEN {
            browser.open(&format!("{}/{name}.html", site.origin)).await?;
            let quiz = in_course(&browser).await.with_context(|| format!("{engine:?}: {name}"))?;
            quiz.take_some(3).await?;
        }
        // The last breaks no more after a while.
        wait(&browser, |told| told["kept"].as_str().is_some_and(|kept| kept.starts_with('='))).await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_a_platform_a_package_is_a_page_with_the_quiz() -> anyhow::Result<()> {
    let site = with_built_in().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&format!("{}/course/index.html", site.origin)).await?;
        let quiz = Quiz::on(&browser).await?;
        quiz.take_some(2).await?;
        ensure!(browser.run("return sessionStorage.length + localStorage.length", vec![]).await? == 0);
        if engine == Engine::Chromium {
            browser.expect_quiet(&[&site.origin]).await?;
        }
    }
    Ok(())
}

/// A page that records statements, both by a function of its own and by posting them.
const RECORDING: &str =
    "<!doctype html><html lang=en><meta charset=utf-8><title>A course</title><link rel=icon href='data:,'>
<script type=module src='QUIZ/embed.js'></script>
<lead-or-manage></lead-or-manage>
<script type=module>
  import { recordStatements } from 'QUIZ/xapi.js';
  const quiz = document.querySelector('lead-or-manage');
  const actor = { objectType: 'Agent', account: { homePage: 'https://courses.example.org', name: '4711' } };
  const activity = { id: 'https://courses.example.org/career', name: 'Lead or manage?' };
  window.statements = [];
  window.failures = [];
  recordStatements(quiz, { actor, activity, send: (statement) => statements.push(statement) });
  const registration = '0f7a3ee4-6a3e-4c4c-8b87-2a4b8f0b6a01';
  const failed = (error) => failures.push(error.message);
  recordStatements(quiz, { actor, activity, registration, endpoint: '/store', authorization: 'Basic YTpi', failed });
</script></html>";

/// What is wrong with statements, by the validator.
fn problems(statements: &[Value]) -> anyhow::Result<String> {
    let mut validator = Command::new("node");
    validator.arg("validate.js").current_dir(packages::platforms()?).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = validator.spawn().context("the validator cannot be started")?;
    let lines: String = statements.iter().map(|statement| format!("{statement}\n")).collect();
    child.stdin.take().context("a validator without input")?.write_all(lines.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "the validator failed");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[tokio::test]
async fn events_become_statements_that_a_validator_takes() -> anyhow::Result<()> {
    let quiz = Site::dist().await?;
    let posted = Arc::new(Mutex::new(Vec::new()));
    let store = posted.clone();
    let page = RECORDING.replace("QUIZ", &quiz.origin);
    let host = move |request: Request| async move {
        let (head, body) = request.into_parts();
        if head.method == Method::POST && head.uri.path() == "/store/statements" {
            let headers = [("authorization", "Basic YTpi"), ("x-experience-api-version", "1.0.3")];
            if headers.iter().any(|(name, value)| head.headers.get(*name).is_none_or(|found| found != value)) {
                return StatusCode::UNAUTHORIZED.into_response();
            }
            let body = to_bytes(body, 100_000).await.unwrap_or_default();
            if let (Ok(mut store), Ok(statement)) = (store.lock(), serde_json::from_slice::<Value>(&body)) {
                store.push(statement);
            }
            return StatusCode::OK.into_response();
        }
        ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
    };
    let host = Site::of(Router::new().fallback(host)).await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&format!("{}/course", host.origin)).await?;
        let course = Quiz::on(&browser).await?;
        let asked = course.take(&[("pm_months", "36")]).await?;
        let report = course.run("return quiz.report", vec![]).await?;
        let start = Instant::now();
        while posted.lock().map(|posted| posted.len()).unwrap_or_default() < 2 * asked.len() + 2 {
            ensure!(start.elapsed() < Duration::from_secs(10), "{}", browser.run("return failures", vec![]).await?);
            sleep(Duration::from_millis(20)).await;
        }
        let given = course.run("return statements", vec![]).await?;
        let given = given.as_array().context("no statements")?;
        let posted = posted.lock().map(|mut posted| std::mem::take(&mut *posted)).unwrap_or_default();
        for statements in [given.as_slice(), &posted] {
            ensure!(statements.len() == 2 * asked.len() + 2, "{engine:?}: {} statements", statements.len());
            let wrong = problems(statements)?;
            ensure!(wrong.is_empty(), "{engine:?}: {wrong}");
            let verb = |statement: &Value| statement["verb"]["display"]["en"].as_str().unwrap_or_default().to_owned();
            let count = |name: &str| statements.iter().filter(|statement| verb(statement) == name).count();
            ensure!(count("attempted") == 1 && count("completed") == 1, "{engine:?}");
            ensure!(count("answered") == asked.len() && count("progressed") == asked.len(), "{engine:?}");
            for statement in statements {
                ensure!(
                    statement["result"]["success"].is_null() && statement["result"]["response"].is_null(),
                    "{statement}"
                );
            }
            let last = statements.iter().find(|statement| verb(statement) == "completed").context("never completed")?;
            ensure!(
                last["result"]["completion"] == true && last["result"]["score"]["raw"] == report["knowledge"]["right"],
                "{last}"
            );
        }
        // A broken one is told of: the validator is awake.
        let mut broken = given.first().cloned().unwrap_or_default();
        broken["verb"]["id"] = "no address".into();
        ensure!(!problems(&[broken])?.is_empty(), "the validator takes anything");
        ensure!(course.run("return failures", vec![]).await? == json!([]));
    }
    Ok(())
}
