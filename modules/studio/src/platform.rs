//! The quiz as a package for learning platforms, made of the program's own files.

use std::collections::BTreeMap;

use scorm::{Course, Files};
use serde::Deserialize;

use crate::browser;

/// What the build lists for this.
#[derive(Deserialize)]
struct Listed {
    /// The program's files, by their paths below its folder.
    files: Vec<String>,
    /// What learners are told, by language.
    notices: BTreeMap<String, String>,
}

/// The package of a pack that was checked. Fails with a reason, or without one where a
/// file could not be fetched.
pub async fn package(list: &str, text: &str) -> Result<Vec<u8>, Option<String>> {
    let why = |error: scorm::Error| Some(error.to_string());
    let listed: Listed = serde_json::from_slice(&browser::fetched(list).await.ok_or(None)?).map_err(|_| None)?;
    let mut course = Course::of_pack(text).map_err(why)?;
    let first = course.languages.first().and_then(|language| language.split('-').next());
    let notice = first.and_then(|language| listed.notices.get(language)).or_else(|| listed.notices.get("en"));
    course.notice = notice.cloned().unwrap_or_default();
    // The list lies in the folder of assets, below that of the program.
    let base = list.rsplitn(3, '/').last().unwrap_or_default();
    let mut files = Files::new();
    for path in course.needs(listed.files.iter().map(String::as_str)).map_err(why)? {
        files.insert(path.to_owned(), browser::fetched(&format!("{base}/{path}")).await.ok_or(None)?);
    }
    scorm::package(&course, &files).map_err(why)
}
