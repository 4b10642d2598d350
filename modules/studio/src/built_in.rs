//! The built-in pack as a file that brings its own words: a quiz to start from.
//!
//! The build makes it (xtask takes this file in by path); here it is for the tests.

use std::collections::BTreeMap;

use lead_or_manage::content;

/// The built-in pack with the words of all its languages, otherwise as it was written.
pub fn text() -> Result<String, serde_json::Error> {
    let mut words: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for language in content::LANGUAGES {
        words.insert(language, content::pack_texts(language).into_iter().collect());
    }
    let pack = include_str!("../../../content/pack.json").trim_end().trim_end_matches('}').trim_end();
    Ok(format!("{pack},\n  \"words\": {}\n}}\n", serde_json::to_string_pretty(&words)?))
}
