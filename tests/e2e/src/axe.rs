//! axe-core, which looks for what is known to shut people out.

use std::collections::BTreeSet;
use std::fs;

use anyhow::Context as _;
use serde_json::Value;
use xtask::packages;

use crate::Browser;

/// Every rule there is, those that are off by default as well. What axe cannot decide
/// by itself is told apart.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const told = (kind, { id, nodes }) => nodes.map(({ target, any, all, none }) =>
        [kind, id, target.flat().join(' '), [...any, ...all, ...none].map(({ message }) => message).join('; ')]);
    axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] }).then(
        ({ violations, incomplete }) => done([...violations.flatMap((rule) => told('broken', rule)), ...incomplete.flatMap((rule) => told('open', rule))]),
        (error) => done([['failed', '', '', String(error)]]));";

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
    pub async fn findings(&self, browser: &Browser) -> anyhow::Result<BTreeSet<String>> {
        if browser.run("return typeof axe", vec![]).await? == "undefined" {
            browser.run(&self.source, vec![]).await?;
        }
        let found = browser.driver.execute_async(RUN, vec![]).await?.json().clone();
        let line = |finding: &Value| {
            let parts = finding.as_array().into_iter().flatten().filter_map(Value::as_str);
            parts.collect::<Vec<_>>().join(" | ")
        };
        Ok(found.as_array().into_iter().flatten().map(line).collect())
    }
}
