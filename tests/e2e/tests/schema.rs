//! Our checker and another validator say the same of the shape of a pack.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use std::fs;
use std::process::Command;

use anyhow::ensure;
use lead_or_manage::check::{SCHEMA, check_shape};
use mutants::Mutant;
use serde_json::Value;
use xtask::packages;

#[path = "../../support/mutants.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod mutants;

const GOOD: [&str; 5] = [
    include_str!("../../../examples/packs/staff-or-architect.json"),
    include_str!("../../../examples/packs/smallest.json"),
    include_str!("../../../content/pack.json"),
    include_str!("../../packs/ladder.json"),
    include_str!("../../packs/twelve.json"),
];

/// What the other validator says of each pack.
fn validity(packs: &[Value]) -> anyhow::Result<Vec<bool>> {
    let folder = packages::ajv()?;
    fs::write(folder.join("schema.json"), SCHEMA)?;
    fs::write(folder.join("packs.json"), serde_json::to_vec(packs)?)?;
    let output = Command::new("node").current_dir(&folder).args(["check.mjs", "schema.json", "packs.json"]).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

#[test]
fn another_validator_says_the_same_of_good_packs_and_of_thousands_of_broken_ones() -> anyhow::Result<()> {
    let mut names: Vec<String> = (0..GOOD.len()).map(|i| format!("good pack {i}")).collect();
    let mut packs: Vec<Value> = GOOD.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?;
    ensure!(validity(&packs)?.iter().all(|is_valid| *is_valid), "a good pack is invalid");
    for text in &GOOD[..2] {
        let mut pack: Value = serde_json::from_str(text)?;
        mutants::in_one_language(&mut pack);
        for Mutant { what, place, pack } in mutants::all(&pack) {
            names.push(format!("{what} at {place}"));
            packs.push(pack);
        }
    }
    let theirs = validity(&packs)?;
    let mut differing = Vec::new();
    for ((name, pack), is_valid) in names.iter().zip(&packs).zip(&theirs) {
        let problems = check_shape(&pack.to_string());
        if problems.is_empty() != *is_valid {
            differing.push(format!("{name}: valid by the other: {is_valid}; ours: {problems:?}"));
        }
    }
    ensure!(differing.is_empty(), "{} of {}:\n{}", differing.len(), packs.len(), differing.join("\n"));
    ensure!(theirs.iter().filter(|is_valid| !**is_valid).count() > 1_000);
    Ok(())
}
