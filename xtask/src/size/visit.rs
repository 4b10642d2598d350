//! What a visitor of the page loads from its start to the result.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::Context as _;
use regex::Regex;

use super::record::Figures;
use crate::compress;

const PAGE: &str = "index.html";

/// The words of the page's language; those of the others are not loaded.
const WORDS: &str = "words-";
const ITS_WORDS: &str = "words-en";

/// The element's styles, which a page without a drawn question fetches; this one brings
/// them in itself.
const BROUGHT: &str = "element-";

/// What is loaded only where it is asked for: what loads a pack and checks it, and the
/// later part of the program.
const ASKED_FOR: [&str; 3] = ["pack-", "checker-", "late-"];

/// The files of a run with their sizes after brotli, by their names without hashes.
///
/// A file belongs to the run when one that does names it: the page in its tags, a
/// script in its strings. Other pages do not; a visitor goes there by a link.
pub fn run(dist: &Path) -> anyhow::Result<Figures> {
    let mut waiting = vec![PathBuf::from(PAGE)];
    let mut seen: BTreeSet<PathBuf> = waiting.iter().cloned().collect();
    let mut run = Figures::new();
    while let Some(path) = waiting.pop() {
        let bytes = fs::read(dist.join(&path)).with_context(|| path.display().to_string())?;
        run.insert(without_hash(&path)?, compressed(&dist.join(&path), &bytes)?);
        let Ok(text) = String::from_utf8(bytes) else { continue };
        for named in named(&text, &path)?.into_iter().filter(|named| is_loaded(dist, named)) {
            if seen.insert(named.clone()) {
                waiting.push(named);
            }
        }
    }
    Ok(run)
}

/// The files that are loaded only where they are asked for, with their sizes after brotli.
pub fn asked_for(dist: &Path) -> anyhow::Result<Figures> {
    let mut figures = Figures::new();
    for entry in fs::read_dir(dist.join("assets"))? {
        let path = Path::new("assets").join(entry?.file_name());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ASKED_FOR.iter().any(|start| name.starts_with(start)) && !compress::is_copy(&name) {
            let bytes = fs::read(dist.join(&path))?;
            figures.insert(without_hash(&path)?, compressed(&dist.join(&path), &bytes)?);
        }
    }
    Ok(figures)
}

/// Files that a text may name, seen from the folder of its own.
fn named(text: &str, path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let quoted = Regex::new(r#"["'`]([A-Za-z0-9_./-]+)["'`]"#)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    Ok(quoted.captures_iter(text).map(|found| plain(&folder.join(&found[1]))).collect())
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                plain.pop();
            }
            Component::Normal(name) => plain.push(name),
            _ => {}
        }
    }
    plain
}

fn is_loaded(dist: &Path, path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let is_of_another_language = name.starts_with(WORDS) && !name.starts_with(ITS_WORDS);
    !name.ends_with(".html")
        && ![&[BROUGHT][..], &ASKED_FOR].concat().iter().any(|other| name.starts_with(other))
        && !is_of_another_language
        && dist.join(path).is_file()
}

/// The copy beside the file is what a host sends.
fn compressed(path: &Path, bytes: &[u8]) -> anyhow::Result<usize> {
    let copy = path.with_added_extension("br");
    Ok(match fs::metadata(copy) {
        Ok(copy) => usize::try_from(copy.len())?,
        Err(_) => compress::brotli(bytes)?.len().min(bytes.len()),
    })
}

fn without_hash(path: &Path) -> anyhow::Result<String> {
    Ok(Regex::new(r"-[0-9a-f]{12}\.")?.replace(&path.to_string_lossy(), ".").into_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::run;

    #[test]
    fn a_run_is_what_the_page_and_its_scripts_name() -> anyhow::Result<()> {
        let folder = std::env::temp_dir().join(format!("lom-size-{}", std::process::id()));
        fs::create_dir_all(folder.join("assets"))?;
        let files = [
            ("index.html", r#"<a href="owners.html">"x"</a><script src="embed.js"></script>"#),
            ("owners.html", r#"<script src="owners.js"></script>"#),
            ("owners.js", ""),
            ("embed.js", "new URL(`./assets/a-0123456789ab.js`), './assets/words-en-1.bin', './assets/words-pt-1.bin'"),
            ("assets/a-0123456789ab.js", r#"import "./b.js"; "../embed.js"; "./gone.js""#),
            ("assets/b.js", ""),
            ("assets/words-en-1.bin", "words"),
            ("assets/words-pt-1.bin", "palavras"),
            ("assets/words-en-1.bin.br", "123"),
        ];
        for (path, text) in files {
            fs::write(folder.join(path), text)?;
        }
        let run = run(&folder);
        fs::remove_dir_all(&folder)?;
        let run = run?;
        let names: Vec<&str> = run.keys().map(String::as_str).collect();
        assert_eq!(names, ["assets/a.js", "assets/b.js", "assets/words-en-1.bin", "embed.js", "index.html"]);
        assert_eq!(run["assets/words-en-1.bin"], 3);
        Ok(())
    }
}
