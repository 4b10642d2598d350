//! `cargo xtask prove`: walks every rule set of a pack, and writes what was seen.

use std::fs;

use anyhow::{Context as _, bail};
use lead_or_manage::proof::{Claim, prove};
use lead_or_manage::quiz::pack::{Certificate, Pack, Problems, Questions, parse};
use sha2::{Digest, Sha256};

use crate::{packs, steps};

const PACK: &str = "content/pack.json";
const CERTIFICATE: &str = "content/certificate.json";

/// Proves the built-in pack and writes its certificate; with `check` it only compares.
pub fn built_in(check: bool) -> anyhow::Result<()> {
    let text = fs::read_to_string(steps::root().join(PACK)).with_context(|| format!("{PACK} cannot be read"))?;
    let certificate = proven(PACK, &right(PACK, parse(&text, ""))?)?;
    let text = serde_json::to_string_pretty(&certificate)? + "\n";
    let path = steps::root().join(CERTIFICATE);
    if check {
        let written = fs::read_to_string(&path).unwrap_or_default();
        if written != text {
            bail!("{CERTIFICATE} is not what the rules say; `cargo xtask prove` writes it anew");
        }
        return Ok(());
    }
    fs::write(&path, text).with_context(|| format!("{CERTIFICATE} cannot be written"))?;
    report(&certificate);
    eprintln!("\nWritten to {CERTIFICATE}; the next build takes it in.");
    Ok(())
}

/// Proves another pack and prints its certificate.
pub fn other(path: &str) -> anyhow::Result<()> {
    let (text, checked) = packs::read(path)?;
    let pack = match checked.pack {
        Some(pack) => pack.pack,
        // One without words, as the built-in, is read by the build alone.
        None if is_without_words(&text) => right(path, parse(&text, ""))?,
        None => return packs::check(path, false),
    };
    let certificate = proven(path, &pack)?;
    report(&certificate);
    println!("{}", serde_json::to_string_pretty(&certificate)?);
    Ok(())
}

fn is_without_words(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text).is_ok_and(|pack| pack.get("words").is_none())
}

fn right(path: &str, pack: Result<Pack, Problems>) -> anyhow::Result<Pack> {
    pack.map_err(|problems| anyhow::anyhow!("{path} is no right pack:\n{problems}"))
}

fn proven(path: &str, pack: &Pack) -> anyhow::Result<Certificate> {
    prove(pack, &|text| format!("{:x}", Sha256::digest(text))).map_err(|flaws| {
        let lines: Vec<String> = flaws.iter().map(|flaw| format!("  {flaw}")).collect();
        anyhow::anyhow!("the rules of {path} do not hold:\n{}", lines.join("\n"))
    })
}

fn report(certificate: &Certificate) {
    eprintln!("{} {}: all of this holds for each rule set:", certificate.pack, certificate.version);
    eprintln!("  {}\n", Claim::ALL.map(Claim::id).join(", "));
    for figures in &certificate.rule_sets {
        eprintln!("{}", figures.id);
        match &figures.questions {
            Some(questions) => {
                eprintln!("  {} combinations, {} of them eligible", figures.cells, figures.eligible);
                eprintln!("  {} routes, {} requirements", figures.routes, figures.requirements);
                eprintln!("  {}", settled(questions));
            }
            None => eprintln!("  a checklist of {} items, each with its source", figures.requirements),
        }
        eprintln!("  SHA-256 {}", figures.hash);
    }
    eprintln!("{}", certificate.together.rule_sets.join(" with "));
    eprintln!("  {} combinations", certificate.together.cells);
    eprintln!("  {}", settled(&certificate.together.questions));
}

fn settled(questions: &Questions) -> String {
    format!(
        "settled after {:.2} questions on average, {} at most, of {}",
        questions.mean, questions.most, questions.all
    )
}
