//! axe-core, which looks for what is known to shut people out.

use std::fs;

use anyhow::Context as _;
use serde_json::Value;
use xtask::packages;

use crate::Browser;

/// Runs every rule there is, those that are off by default as well. What axe leaves open
/// counts as found, but for its note that hidden things were not looked at (they are
/// shown on other screens), and for contrast it cannot measure: before a gradient of one
/// colour, or within a picture. That is measured here.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const channels = (color) => color.match(/[0-9.]+/g).map(Number);
    const luminance = (color) => {
        const [red, green, blue] = channels(color).map((part) => part / 255)
            .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element) => {
        const { backgroundImage, backgroundSize, backgroundColor } = getComputedStyle(element);
        if (backgroundImage.startsWith('linear') && !backgroundSize.startsWith('0')) return backgroundImage.match(/rgba?\\([^)]*\\)/)[0];
        if (channels(backgroundColor)[3] !== 0) return backgroundColor;
        return ground(element.parentElement ?? element.getRootNode().host);
    };
    const contrast = (element) => {
        const { color, fill } = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        const [dark, light] = [luminance(ink), luminance(ground(element))].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
    const isOpen = (id, { element }) => id !== 'hidden-content' && !(id.startsWith('color-contrast') && contrast(element) >= 7);
    const told = (kind, id, nodes) => nodes.map(({ target, any, all, none }) =>
        [kind, id, target.flat().join(' '), [...any, ...all, ...none].map(({ message }) => message).join('; ')].join(' | '));
    axe.run(arguments[0] ?? document, { rules, elementRef: true, resultTypes: ['violations', 'incomplete'] }).then(
        ({ violations, incomplete }) => done([
            ...violations.flatMap(({ id, nodes }) => told('broken', id, nodes)),
            ...incomplete.flatMap(({ id, nodes }) => told('open', id, nodes.filter((node) => isOpen(id, node)))),
        ]),
        (error) => done([`axe failed: ${error}`]));";

/// The checker, as it was installed.
pub struct Axe {
    source: String,
}

impl Axe {
    /// Reads it from where `cargo xtask test` has installed it.
    pub fn read() -> anyhow::Result<Axe> {
        let path = packages::axe()?.join("node_modules/axe-core/axe.min.js");
        let source =
            fs::read_to_string(&path).with_context(|| format!("{}: `cargo xtask test` installs it", path.display()))?;
        Ok(Axe { source })
    }

    /// What it finds wrong with the page: kind, rule, node, why.
    pub async fn findings(&self, browser: &Browser) -> anyhow::Result<Vec<String>> {
        self.look(browser, Value::Null).await
    }

    /// What it finds wrong with one element of a page that is not ours.
    pub async fn findings_within(&self, browser: &Browser, element: &str) -> anyhow::Result<Vec<String>> {
        self.look(browser, element.into()).await
    }

    async fn look(&self, browser: &Browser, at: Value) -> anyhow::Result<Vec<String>> {
        if browser.run("return typeof axe", vec![]).await? == "undefined" {
            browser.run(&format!("{}; window.axe = axe;", self.source), vec![]).await?;
        }
        let found = browser.driver.execute_async(RUN, vec![at]).await?.json().clone();
        Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Its version, by its own word.
    pub fn version(&self) -> anyhow::Result<&str> {
        let (_, rest) = self.source.split_once("/*! axe v").context("axe does not name its version")?;
        rest.split_whitespace().next().context("axe does not name its version")
    }
}
