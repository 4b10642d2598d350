//! The studio: a page on which someone who writes no code makes a pack.
//!
//! The pure half (`document`, `edit`, `forms`, `texts`, `place`, `import`, `coverage`)
//! knows no browser; `view` draws it with Yew.

mod browser;
#[cfg(test)]
mod built_in;
mod coverage;
mod document;
mod edit;
mod forms;
#[cfg(test)]
#[path = "../../../fuzz/csv.rs"]
#[allow(clippy::expect_used, reason = "a test may fail")]
mod fuzzed;
mod import;
mod place;
mod platform;
mod pointer;
mod texts;
mod view;
mod words;

use wasm_bindgen::prelude::*;
use words::Say;

/// Starts the studio in an element; `texts` are its words as JSON, `examples` the
/// addresses of the site's own quizzes, `files` that of the list of the program's files.
#[wasm_bindgen]
pub fn start(
    root: web_sys::Element,
    language: &str,
    texts: &str,
    examples: Vec<String>,
    files: &str,
) -> Result<(), JsError> {
    let say = Say::read(language, texts)?;
    let settings = view::Settings { say, examples, files: files.to_owned() };
    yew::Renderer::<view::App>::with_root_and_props(root, settings).render();
    Ok(())
}
