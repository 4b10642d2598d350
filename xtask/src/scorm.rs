//! `cargo xtask scorm`: the quiz, or a pack, as a zip for learning platforms.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use lead_or_manage::check::check;
use lead_or_manage::content;
use scorm::{Course, Files, package};

use crate::dist::{self, Profile};
use crate::steps::{root, target_dir};

/// Writes the zip of a pack, or of the built-in quiz; where it is.
pub fn run(pack: Option<&str>, built: bool) -> anyhow::Result<PathBuf> {
    let course = pack.map_or_else(built_in, of_file)?;
    let dist = if built { root().join("dist") } else { dist::build(Profile::Release)? };
    let zip = package(&course, &files(&dist)?)?;
    let folder = target_dir()?.join("scorm");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{}-{}.zip", plain(&course.id), plain(&course.version)));
    fs::write(&path, &zip).with_context(|| path.display().to_string())?;
    println!("{} ({} bytes): SCORM 1.2, for docs/learning-platforms.md", path.display(), zip.len());
    Ok(path)
}

/// The course of the built-in quiz, in all its languages.
pub fn built_in() -> anyhow::Result<Course> {
    let pack = content::pack();
    let words = content::words_of("en").context("no English words")?;
    Ok(with_notice(Course {
        id: pack.id.clone(),
        version: pack.version.clone(),
        title: words.text("pack-title").into(),
        languages: pack.languages.clone(),
        notice: String::new(),
        pack: None,
    }))
}

/// The course of a pack's file, which has to be right.
pub fn of_file(path: &str) -> anyhow::Result<Course> {
    let text = fs::read_to_string(path).with_context(|| path.to_owned())?;
    let checked = check(&text);
    if checked.pack.is_none() {
        bail!("{path} has mistakes: `cargo xtask check {path}` tells them");
    }
    Ok(with_notice(Course::of_pack(&text)?))
}

/// What the learner is told, in the course's first language if the program has it.
fn with_notice(course: Course) -> Course {
    let first = course.languages.first().and_then(|language| language.split('-').next());
    let said = |language| content::page_text(language, "scorm-notice");
    let notice = first.and_then(said).or_else(|| said("en")).unwrap_or_default();
    Course { notice: notice.to_owned(), ..course }
}

/// All files of a folder, by their path in it.
pub fn files(dist: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for folder in ["", "assets/"] {
        for entry in fs::read_dir(dist.join(folder)).with_context(|| dist.display().to_string())? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                files.insert(format!("{folder}{}", entry.file_name().to_string_lossy()), fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

/// A name that every file system takes.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect()
}
