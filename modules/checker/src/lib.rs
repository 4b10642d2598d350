//! The pack checker in the browser: text in; problems, and a pack for the program, out.

use lead_or_manage::check;
use lead_or_manage::json::Json;
use lead_or_manage::words::markup;
use wasm_bindgen::prelude::*;

/// A pack's file, checked.
#[wasm_bindgen]
pub struct Checked(check::Checked);

#[wasm_bindgen]
impl Checked {
    /// The problems, as JSON: `[{ severity, code, pointer, line, column, found, expected, suggestion }]`.
    pub fn problems(&self) -> String {
        self.0.problems.iter().map(check::Problem::to_json).collect::<Json>().to_string()
    }

    /// The pack for `LoadedPack.read` of the program of the same release, with the marks in
    /// its texts compiled; absent if a problem is an error.
    pub fn pack(&self) -> Option<Vec<u8>> {
        let mut pack = self.0.pack.clone()?;
        for (_, texts) in &mut pack.texts {
            markup::compile_all(&pack.pack, texts);
        }
        Some(pack.to_bytes())
    }

    /// The languages that it comes in.
    pub fn languages(&self) -> Vec<String> {
        self.0.pack.as_ref().map(|pack| pack.pack.languages.clone()).unwrap_or_default()
    }
}

/// Checks the text of a pack's file.
#[wasm_bindgen]
pub fn check(text: &str) -> Checked {
    Checked(check::check(text))
}
