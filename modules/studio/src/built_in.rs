//! The built-in pack as a file that brings its own words: a quiz to start from.
//!
//! The build makes it (xtask takes this file in by path); here it is for the tests.

use std::collections::BTreeMap;

use lead_or_manage::content;

/// The built-in pack with the words of all its languages, otherwise as it was written.
pub fn text() -> Result<String, serde_json::Error> {
    let mut words: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for language in content::LANGUAGES {
        let texts = content::words_of(language).into_iter();
        let owned = texts
            .flat_map(|words| words.texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect::<Vec<_>>());
        words.insert(language, owned.collect());
    }
    let pack = include_str!("../../../content/pack.json").trim_end().trim_end_matches('}').trim_end();
    Ok(format!("{pack},\n  \"words\": {}\n}}\n", serde_json::to_string_pretty(&words)?))
}
