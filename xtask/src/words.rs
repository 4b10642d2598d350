//! `cargo xtask words`: what a language lacks, and what changed in English since it was
//! translated.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use lead_or_manage::content;
use lead_or_manage::quiz::pack::bank;
use lead_or_manage::quiz::pack::words::translation;
use sha2::{Digest as _, Sha256};

use crate::steps::root;

const SOURCE: &str = "en";
const FILES: [&str; 3] = ["app.ftl", "pack.ftl", "page.ftl"];

/// Beside a language's files: of which English text each message is the translation.
const TRANSLATED: &str = "translated.json";

/// Messages by `file: name`, each as it is written.
type Messages = BTreeMap<String, String>;

/// Tells of each language; with `record`, takes a language's messages as translated from
/// the English that is there now.
pub fn run(record: Option<&str>) -> anyhow::Result<()> {
    let source = with_quotations(read(SOURCE)?);
    if let Some(language) = record {
        let stamps: Messages = source.iter().map(|(name, text)| (name.clone(), stamp(text))).collect();
        let path = folder(language).join(TRANSLATED);
        return fs::write(&path, serde_json::to_string_pretty(&stamps)? + "\n")
            .with_context(|| path.display().to_string());
    }
    let mut is_complete = true;
    for language in languages()? {
        let found = compare(&source, &read(&language)?, &translated(&language)?);
        is_complete &= found.is_empty();
        println!("{language}: {}", if found.is_empty() { "complete" } else { "not complete" });
        found.iter().for_each(|line| println!("  {line}"));
    }
    if !is_complete {
        bail!("when a language is mended, `cargo xtask words --record LANGUAGE` takes it as translated");
    }
    Ok(())
}

/// The quotations stay in English; each that is shown has a translation in other languages.
fn with_quotations(mut source: Messages) -> Messages {
    let quotations = bank::quoted(content::pack());
    source.extend(quotations.map(|fact| (format!("pack.ftl: {}", translation(fact)), fact.quote.clone())));
    source
}

/// What is wrong with a translation, a line each.
fn compare(source: &Messages, language: &Messages, translated: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in source {
        match (language.get(name), translated.get(name)) {
            (None, _) => found.push(format!("{name} is missing")),
            (Some(_), Some(known)) if *known == stamp(text) => {}
            (Some(_), _) => found.push(format!("{name} has changed in English since: {}", text.trim())),
        }
    }
    found.extend(
        language.keys().filter(|name| !source.contains_key(*name)).map(|name| format!("{name} is not in English")),
    );
    found
}

fn stamp(text: &str) -> String {
    format!("{:x}", Sha256::digest(text.trim())).chars().take(12).collect()
}

/// The languages beside English that there is a folder for.
fn languages() -> anyhow::Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(root().join("content"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() && name != SOURCE {
            languages.push(name);
        }
    }
    languages.sort();
    Ok(languages)
}

fn folder(language: &str) -> PathBuf {
    root().join("content").join(language)
}

fn translated(language: &str) -> anyhow::Result<Messages> {
    match fs::read(folder(language).join(TRANSLATED)) {
        Ok(text) => serde_json::from_slice(&text).with_context(|| format!("content/{language}/{TRANSLATED}")),
        Err(_) => Ok(Messages::new()),
    }
}

fn read(language: &str) -> anyhow::Result<Messages> {
    let mut messages = Messages::new();
    for file in FILES {
        let path = folder(language).join(file);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        messages.extend(split(Path::new(file), &text));
    }
    Ok(messages)
}

/// A file's messages, each with its lines: one begins where a name stands before `=`.
fn split(file: &Path, text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut name = None;
    for line in text.lines() {
        match line.split_once(" =") {
            Some((found, value)) if is_name(found) => {
                name = Some(format!("{}: {found}", file.display()));
                messages.extend(name.clone().map(|name| (name, value.trim_start().to_owned() + "\n")));
            }
            _ if line.starts_with('#') => name = None,
            _ => {
                if let Some(message) = name.as_ref().and_then(|name| messages.get_mut(name)) {
                    *message += line;
                    message.push('\n');
                }
            }
        }
    }
    messages
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a language does not write: spaces that break before a mark, straight quotation
    /// marks, and the marks of other languages.
    const FOREIGN_MARKS: [(&str, &[&str]); 5] = [
        ("fr", &[" :", " ;", " ?", " !", " »", "« ", "\"", "“"]),
        ("de", &["\"", "«", " “"]),
        ("es", &["\"", "“", "« ", " »"]),
        ("ja", &["\"", "“", ", ", ". ", "?", ": "]),
        ("ar", &["\"", "“", ", ", "?", ";"]),
    ];

    #[test]
    fn each_language_has_its_own_marks() {
        for (language, marks) in FOREIGN_MARKS {
            for (name, text) in read(language).unwrap() {
                let said: String = text.lines().filter(|line| !line.starts_with('#')).collect();
                // Fluent's own marks around a space, or nothing, are not said.
                let said = said.replace(r#"{" "}"#, " ").replace(r#"{""}"#, "");
                let found = marks.iter().find(|mark| said.contains(**mark));
                assert_eq!(found, None, "{language}, {name}: {said}");
            }
        }
    }

    #[test]
    fn what_is_missing_changed_or_too_much_is_named() {
        let file = Path::new("app.ftl");
        let source = split(file, "# note\na = One\nb = { $n ->\n    [one] x = y\n   *[other] z\n}\n\nc = Three\n");
        assert_eq!(source.len(), 3);
        let language = split(file, "a = Eins\nb = zwei\nd = vier\n");
        let translated = source.iter().map(|(name, text)| (name.clone(), stamp(&text.replace("One", "Won")))).collect();
        let found = compare(&source, &language, &translated);
        assert_eq!(
            found,
            ["app.ftl: a has changed in English since: One", "app.ftl: c is missing", "app.ftl: d is not in English"]
        );
    }
}
