//! The quiz as a SCORM 1.2 package: one zip that a learning platform takes in.
//!
//! It holds a manifest, a page with the element, the built files that this page loads and
//! no others, the pack if there is one, and a script that tells the platform how far the
//! learner is. The same zip comes of the same files, natively and in a browser.

mod manifest;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};

use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Files by their path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why no package can be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The pack was not checked.
    #[error("the pack has no {0}: check it first")]
    NotAPack(&'static str),
    /// The built files are not whole.
    #[error("the built files have no {0}")]
    NoFile(String),
    /// The zip cannot be written.
    #[error("the zip cannot be written: {0}")]
    Zip(#[from] zip::result::ZipError),
    /// The same.
    #[error("the zip cannot be written: {0}")]
    Write(#[from] std::io::Error),
}

/// What is packaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The pack's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// What the platform calls it.
    pub title: String,
    /// The languages that it comes in, its first one first.
    pub languages: Vec<String>,
    /// What the learner is told of the platform, below the quiz.
    pub notice: String,
    /// The pack's file; none for the built-in one.
    pub pack: Option<String>,
}

impl Course {
    /// The course that a pack makes, given its text, which the check has let through.
    pub fn of_pack(text: &str) -> Result<Course, Error> {
        let pack: Value = serde_json::from_str(text).map_err(|_| Error::NotAPack("JSON"))?;
        let said = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let languages: Vec<String> = pack
            .get("languages")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|one| said(Some(one)))
            .collect();
        let first = languages.first().ok_or(Error::NotAPack("language"))?;
        let title = pack.get("words").and_then(|words| words.get(first)?.get("pack-title"));
        let id = said(pack.get("id")).ok_or(Error::NotAPack("id"))?;
        Ok(Course {
            title: said(title).unwrap_or_else(|| id.clone()),
            version: said(pack.get("version")).ok_or(Error::NotAPack("version"))?,
            id,
            notice: String::new(),
            pack: Some(text.to_owned()),
            languages,
        })
    }

    /// Which of the built files its page loads, by their paths below `dist/`.
    pub fn needs<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Result<BTreeSet<&'a str>, Error> {
        let mut needed: BTreeSet<String> = ["assets/lead-or-manage", "assets/element"].map(str::to_owned).into();
        // English stands in where the program has no words in a language.
        let spoken = self.languages.iter().flat_map(|language| language.split('-').next());
        needed.extend(spoken.chain(["en"]).map(|language| format!("assets/words-{language}")));
        if self.pack.is_some() {
            needed.extend(["assets/pack", "assets/checker"].map(str::to_owned));
        }
        let found: BTreeSet<&str> = paths
            .into_iter()
            .filter(|path| *path == EMBED || without_hash(path).is_some_and(|name| needed.contains(name)))
            .collect();
        for must in [EMBED, "assets/lead-or-manage-", "assets/words-en-"] {
            if !found.iter().any(|path| path.starts_with(must)) {
                return Err(Error::NoFile(must.to_owned()));
            }
        }
        Ok(found)
    }
}

/// The element's script.
const EMBED: &str = "embed.js";

/// `assets/words-en` of `assets/words-en-0123456789ab.bin`, which is loaded as it is:
/// platforms send no compressed copies.
fn without_hash(path: &str) -> Option<&str> {
    let (name, ending) = path.rsplit_once('.')?;
    let (name, hash) = name.rsplit_once('-')?;
    let is_hash = hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_hash && ["js", "wasm", "bin", "css"].contains(&ending)).then_some(name)
}

/// Makes the package from the built files, of which it takes what it needs.
pub fn package(course: &Course, built: &Files) -> Result<Vec<u8>, Error> {
    let mut files = Files::new();
    for path in course.needs(built.keys().map(String::as_str))? {
        let bytes = built.get(path).ok_or_else(|| Error::NoFile(path.to_owned()))?;
        files.insert(format!("quiz/{path}"), bytes.clone());
    }
    if let Some(pack) = &course.pack {
        files.insert("pack.json".to_owned(), pack.clone().into_bytes());
    }
    files.insert("index.html".to_owned(), manifest::page(course).into_bytes());
    files.insert("scorm.js".to_owned(), include_bytes!("scorm.js").to_vec());
    let manifest = manifest::manifest(course, files.keys().map(String::as_str));
    files.insert("imsmanifest.xml".to_owned(), manifest.into_bytes());
    zipped(&files)
}

fn zipped(files: &Files) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same day always, so that the same files make the same zip.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (path, bytes) in files {
        zip.start_file(path, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> Files {
        let paths = [
            "embed.js",
            "embed.js.br",
            "embed.inline.js",
            "index.html",
            "studio.html",
            "assets/checker-0123456789ab.js",
            "assets/checker-0123456789ab.wasm",
            "assets/element-0123456789ab.css",
            "assets/embed-0123456789ab.js",
            "assets/lead-or-manage-0123456789ab.js",
            "assets/lead-or-manage-0123456789ab.wasm",
            "assets/lead-or-manage-0123456789ab.wasm.br",
            "assets/pack-0123456789ab.js",
            "assets/page-0123456789ab.js",
            "assets/words-de-0123456789ab.bin",
            "assets/words-en-0123456789ab.bin",
            "assets/words-fr-0123456789ab.bin",
        ];
        paths.map(|path| (path.to_owned(), path.as_bytes().to_vec())).into()
    }

    fn names(zip: &[u8]) -> Vec<String> {
        let zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
        zip.file_names().map(str::to_owned).collect()
    }

    const PACK: &str =
        r#"{"id":"a & b","version":"1","languages":["de-AT","pl"],"words":{"de-AT":{"pack-title":"<Quiz>"}}}"#;

    #[test]
    fn a_package_holds_what_its_page_loads_and_no_more() {
        let course = Course::of_pack(PACK).unwrap();
        let found = names(&package(&course, &built()).unwrap());
        assert_eq!(
            found,
            [
                "imsmanifest.xml",
                "index.html",
                "pack.json",
                "quiz/assets/checker-0123456789ab.js",
                "quiz/assets/checker-0123456789ab.wasm",
                "quiz/assets/element-0123456789ab.css",
                "quiz/assets/lead-or-manage-0123456789ab.js",
                "quiz/assets/lead-or-manage-0123456789ab.wasm",
                "quiz/assets/pack-0123456789ab.js",
                "quiz/assets/words-de-0123456789ab.bin",
                "quiz/assets/words-en-0123456789ab.bin",
                "quiz/embed.js",
                "scorm.js",
            ]
        );
        let built_in = Course { pack: None, languages: vec!["en".to_owned()], ..course };
        let found = names(&package(&built_in, &built()).unwrap());
        assert!(!found.iter().any(|name| name.contains("pack") || name.contains("checker") || name.contains("-de-")));
    }

    #[test]
    fn the_same_files_make_the_same_zip() {
        let course = Course::of_pack(PACK).unwrap();
        assert_eq!(package(&course, &built()).unwrap(), package(&course, &built()).unwrap());
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(Course::of_pack("{").unwrap_err().to_string(), "the pack has no JSON: check it first");
        assert_eq!(Course::of_pack("{}").unwrap_err().to_string(), "the pack has no language: check it first");
        let error = package(&Course::of_pack(PACK).unwrap(), &Files::new()).unwrap_err();
        assert_eq!(error.to_string(), "the built files have no embed.js");
    }
}
