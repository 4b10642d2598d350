//! The page without a network, after one visit, and with a release in between.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use e2e::{Browser, Engine, Quiz, Site};
use serde_json::json;

/// Waits until the page itself is kept.
const KEPT: &str = "const [release, done] = arguments;
    const look = async () => {
        for (const name of await caches.keys()) {
            const page = await (await caches.open(name)).match(location.href.replace(/[?#].*/, ''));
            if (page && (await page.text()).includes(release)) return done(true);
        }
        setTimeout(look, 50);
    };
    look();";

#[tokio::test]
async fn after_one_visit_the_quiz_is_taken_without_a_network() -> anyhow::Result<()> {
    for engine in Engine::ALL {
        let mut site = Site::dist().await?;
        let browser = Browser::of(engine).await?;
        visit(&browser, &site.origin, "").await?;
        site.stop();
        browser.open(&format!("{}/", site.origin)).await?;
        let quiz = Quiz::on(&browser).await?;
        ensure!(quiz.take(&[]).await?.len() > 30, "{engine:?}: the quiz is cut short");
    }
    Ok(())
}

#[tokio::test]
async fn a_release_in_between_loses_no_answer_and_mixes_nothing() -> anyhow::Result<()> {
    for engine in Engine::ALL {
        a_release_in(engine).await.with_context(|| format!("in {engine:?}"))?;
    }
    Ok(())
}

async fn a_release_in(engine: Engine) -> anyhow::Result<()> {
    let folder = Copy::of_dist()?;
    let mut site = Site::folder(&folder.0).await?;
    let browser = Browser::of(engine).await?;
    visit(&browser, &site.origin, "").await?;
    let quiz = Quiz::on(&browser).await?;
    quiz.take_some(3).await?;
    let at = quiz.question().await?;

    folder.release("a later release")?;
    visit(&browser, &site.origin, "a later release").await?;
    let quiz = Quiz::on(&browser).await?;
    ensure!(quiz.question().await? == at, "an answer is lost");
    site.stop();
    browser.open(&format!("{}/", site.origin)).await?;
    let quiz = Quiz::on(&browser).await?;
    ensure!(quiz.question().await? == at, "an answer is lost without a network");
    let script = "return new Set(performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => name.endsWith('.wasm'))).size";
    ensure!(browser.run(script, vec![]).await? == 1, "files of two releases");
    let title = browser.run("return document.title", vec![]).await?;
    ensure!(title == "a later release", "the older page is shown: {title}");
    quiz.take(&[]).await?;
    Ok(())
}

async fn visit(browser: &Browser, origin: &str, release: &str) -> anyhow::Result<()> {
    browser.open(&format!("{origin}/")).await?;
    Quiz::on(browser).await?;
    browser.driver.execute_async(KEPT, vec![json!(release)]).await.context("the page is not kept")?;
    Ok(())
}

/// A copy of `dist/` that releases can be made in.
struct Copy(PathBuf);

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Copy {
    fn of_dist() -> anyhow::Result<Copy> {
        let copy = Copy(std::env::temp_dir().join(format!("lead-or-manage-{}", std::process::id())));
        copy_folder(&xtask::steps::root().join("dist"), &copy.0)?;
        Ok(copy)
    }

    /// Another page, whose program has another name, and another worker.
    fn release(&self, title: &str) -> anyhow::Result<()> {
        let page = fs::read_to_string(self.0.join("index.html"))?;
        let (_, rest) = page.split_once("href=\"assets/lead-or-manage-").context("no program in the page")?;
        let hash = rest.get(..12).context("no hash")?;
        let later = "0".repeat(12);
        for file in fs::read_dir(self.0.join("assets"))? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.contains(hash) {
                fs::rename(&path, path.with_file_name(name.replace(hash, &later)))?;
            }
        }
        let (_, rest) = page.split_once("<title>").context("no title")?;
        let (old_title, _) = rest.split_once("</title>").context("no title")?;
        self.edit("index.html", |text| {
            text.replace(hash, &later).replace(&format!("<title>{old_title}"), &format!("<title>{title}"))
        })?;
        let embed = fs::read_dir(self.0.join("assets"))?
            .filter_map(|file| file.ok()?.file_name().into_string().ok())
            .find(|name| name.starts_with("embed-") && name.ends_with(".js"))
            .context("no script")?;
        self.edit(&format!("assets/{embed}"), |text| text.replace(hash, &later))?;
        self.edit("sw.js", |text| text + "// later\n")
    }

    fn edit(&self, name: &str, change: impl FnOnce(String) -> String) -> anyhow::Result<()> {
        let path = self.0.join(name);
        Ok(fs::write(&path, change(fs::read_to_string(&path)?))?)
    }
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?
        } else {
            fs::copy(entry.path(), target).map(|_| ())?
        }
    }
    Ok(())
}
