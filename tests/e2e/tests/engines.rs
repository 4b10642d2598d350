//! What is not tested in every engine stands in RELIABILITY.md, with the reason.

use std::collections::BTreeSet;
use std::fs;

use anyhow::ensure;
use e2e::Limit;

#[test]
fn every_limit_is_told_and_no_other() -> anyhow::Result<()> {
    let text = fs::read_to_string(xtask::steps::root().join("RELIABILITY.md"))?;
    let (_, table) = text.split_once("<!-- limits -->\n").unwrap_or_default();
    let (table, _) = table.split_once("\n<!-- limits end -->").unwrap_or_default();
    let told: BTreeSet<String> = table.lines().skip(2).map(str::to_owned).collect();
    let limits: BTreeSet<String> = Limit::ALL.iter().map(|limit| limit.row()).collect();
    ensure!(told == limits, "RELIABILITY.md must hold\n{}", limits.into_iter().collect::<Vec<_>>().join("\n"));
    Ok(())
}
