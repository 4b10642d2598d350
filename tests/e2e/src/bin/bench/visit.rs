//! One visit of a page, by a browser that has never been there.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::Browser;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::questions::Question;
use crate::subject::{Setting, Subject};

const PROBE: &str = include_str!("probe.js");

/// The first visit of a page waits until its bodies are compressed, too.
const PATIENCE: Duration = Duration::from_secs(120);
/// For so many milliseconds nothing is loaded before a page is taken as done.
const QUIET: u32 = 1500;
/// A browser that has just started is still busy with itself.
const SETTLED: Duration = Duration::from_millis(500);
/// Between what a person does; the browser tells of the events meanwhile.
const BREATH: Duration = Duration::from_millis(120);
/// So many milliseconds are between two looks at what the page shows.
const LOOK: u32 = 50;

/// What a page costs until it has loaded, with no one touching it.
#[derive(Clone, Debug)]
pub struct Load {
    /// Of all bodies, as sent.
    pub bytes: f64,
    pub requests: f64,
    /// Times count from the start of the navigation.
    pub painted: f64,
    pub contentful: f64,
    pub largest: f64,
    pub shift: f64,
    /// Spent in scripts, and in all tasks of the page's main thread.
    pub script: f64,
    pub tasks: f64,
    pub heap: f64,
    pub wasm: f64,
    /// How long a fixed piece of work takes in this page.
    pub work: f64,
}

/// What a person waits for.
#[derive(Clone, Debug)]
pub struct Answering {
    /// When the first click was made that counted.
    pub answerable: f64,
    /// When the second question was shown.
    pub running: f64,
    /// Clicks that did not count.
    pub lost: f64,
    /// Of the bodies that were sent until then.
    pub bytes: f64,
    /// The slowest event of each answer.
    pub events: Vec<f64>,
    /// From a press to the screen that it leads to.
    pub changes: Vec<f64>,
}

/// A page before a fresh browser.
pub struct Visit {
    subject: Subject,
    setting: Setting,
    browser: Browser,
}

impl Visit {
    /// Loads the page and leaves it alone.
    pub async fn load(
        subject: Subject,
        setting: Setting,
        address: &str,
        [first, _]: [&Question; 2],
    ) -> anyhow::Result<Load> {
        let visit = Visit::start(subject, setting, false).await?;
        let told = async {
            let before = visit.metrics().await?;
            visit.browser.open(address).await?;
            visit.wait_until_quiet().await?;
            first.expect(&visit.run("return __bench.said()").await?)?;
            visit.loaded(&before).await
        };
        told.await.with_context(|| visit.context(address))
    }

    /// Answers the first question as soon as that can be done, and then some more.
    pub async fn answer(
        subject: Subject,
        setting: Setting,
        address: &str,
        [first, second]: [&Question; 2],
        answers: usize,
    ) -> anyhow::Result<Answering> {
        let visit = Visit::start(subject, setting, true).await?;
        let told = async {
            visit.browser.open(address).await?;
            visit.wait("the second question", "__bench.first().running !== null").await?;
            first.expect(&visit.run("return __bench.first().said").await?)?;
            second.expect(&visit.run("return __bench.first().thenSaid").await?)?;
            for place in 0..answers {
                visit.answer_one(place).await?;
            }
            visit.answered().await
        };
        told.await.with_context(|| visit.context(address))
    }

    async fn start(subject: Subject, setting: Setting, answers_first: bool) -> anyhow::Result<Visit> {
        let browser = Browser::start().await?;
        browser.driver.set_script_timeout(PATIENCE).await?;
        let (width, height) = setting.window();
        browser.look(width, height, false).await?;
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Performance.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", setting.network()).await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": setting.slowed() })).await?;
        let probe = PROBE.replace("{{page}}", subject.id()).replace("{{answers_first}}", &answers_first.to_string());
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe })).await?;
        sleep(SETTLED).await;
        Ok(Visit { subject, setting, browser })
    }

    fn context(&self, address: &str) -> String {
        format!("{} on the {:?}, at {address}", self.subject.title(), self.setting)
    }

    async fn run(&self, script: &str) -> anyhow::Result<Value> {
        self.browser.run(script, vec![]).await
    }

    /// Waits until a condition holds. The page looks itself: to be asked again and again
    /// would cost it more than what is measured.
    async fn wait(&self, what: &str, condition: &str) -> anyhow::Result<()> {
        let script = format!(
            "const done = arguments[0];
            const look = () => ({condition}) ? done() : setTimeout(look, {LOOK});
            look();"
        );
        if let Err(error) = self.browser.driver.execute_async(script, vec![]).await {
            let state = self.run("return JSON.stringify([__bench.screen(), __bench.first()])").await?;
            return Err(error).context(format!("{what} did not come; the page shows {state}"));
        }
        Ok(())
    }

    /// Waits until the way on is there, and nothing more is loaded.
    async fn wait_until_quiet(&self) -> anyhow::Result<()> {
        self.wait("the way on", "__bench.isDone()").await?;
        self.wait("the end of loading", &format!("__bench.quietFor() > {QUIET}")).await
    }

    async fn metrics(&self) -> anyhow::Result<Value> {
        self.browser.devtools("Performance.getMetrics", json!({})).await
    }

    async fn loaded(&self, before: &Value) -> anyhow::Result<Load> {
        let after = self.metrics().await?;
        let spent = |name: &str| anyhow::Ok((metric(&after, name)? - metric(before, name)?) * 1e3);
        self.browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let heap = metric(&self.metrics().await?, "JSHeapUsedSize")?;
        let page = self.run("return __bench.load()").await?;
        ensure!(page["cached"] == 0, "the cache was not cold: {page}");
        Ok(Load {
            bytes: number(&page, "bytes")?,
            requests: number(&page, "requests")?,
            painted: number(&page, "painted")?,
            contentful: number(&page, "contentful")?,
            largest: number(&page, "largest")?,
            shift: number(&page, "shift")?,
            script: spent("ScriptDuration")?,
            tasks: spent("TaskDuration")?,
            heap,
            wasm: number(&page, "memory")?,
            work: self.run("return __bench.work()").await?.as_f64().context("no time")?,
        })
    }

    /// Answers the question that is shown with the mouse, and goes on to the next one.
    async fn answer_one(&self, place: usize) -> anyhow::Result<()> {
        sleep(BREATH).await;
        self.run("__bench.mark()").await?;
        self.click(&format!("return __bench.option({place})")).await?;
        self.wait("a chosen answer", "__bench.isChosen()").await?;
        sleep(BREATH).await;
        self.go_on().await?;
        while self.run("return __bench.isBetween()").await? == true {
            sleep(BREATH).await;
            self.go_on().await?;
        }
        Ok(())
    }

    async fn go_on(&self) -> anyhow::Result<()> {
        let before = self.run("return __bench.screen()").await?;
        self.click("return __bench.next()").await?;
        let changed = format!("!['', {before}].includes(__bench.screen())");
        self.wait("the next screen", &changed).await
    }

    /// A click of the mouse, as the browser's own input.
    async fn click(&self, spot: &str) -> anyhow::Result<()> {
        let spot = self.run(spot).await?;
        for (kind, buttons) in [("mouseMoved", 0), ("mousePressed", 1), ("mouseReleased", 0)] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({
                "type": kind, "x": number(&spot, "x")?, "y": number(&spot, "y")?,
                "button": button, "buttons": buttons, "clickCount": 1,
            });
            self.browser.devtools("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    async fn answered(&self) -> anyhow::Result<Answering> {
        sleep(BREATH * 2).await;
        let first = self.run("return __bench.first()").await?;
        let answers = self.run("return __bench.answers()").await?;
        Ok(Answering {
            answerable: number(&first, "answerable")?,
            running: number(&first, "running")?,
            lost: number(&first, "lost")?,
            bytes: number(&self.run("return __bench.load()").await?, "bytes")?,
            events: numbers(&answers, "slowest"),
            changes: numbers(&answers, "changes"),
        })
    }
}

fn metric(metrics: &Value, name: &str) -> anyhow::Result<f64> {
    let all = metrics["metrics"].as_array().context("no metrics")?;
    let found = all.iter().find(|metric| metric["name"] == name).with_context(|| format!("no {name}"))?;
    number(found, "value")
}

fn number(value: &Value, name: &str) -> anyhow::Result<f64> {
    value[name].as_f64().with_context(|| format!("no `{name}` in {value}"))
}

fn numbers(value: &Value, name: &str) -> Vec<f64> {
    value[name].as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}
