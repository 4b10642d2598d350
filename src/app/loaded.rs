//! Which of the quiz's own files the browser has loaded, by its own account.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Entry;

    #[wasm_bindgen(js_namespace = performance, js_name = getEntriesByType)]
    fn entries(kind: &str) -> Vec<Entry>;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Entry) -> String;
}

/// Their names below the folder that they lie in, each once, in the order of loading.
pub fn loaded(base: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    // Drawn natively, a screen has no browser to ask.
    if cfg!(not(target_family = "wasm")) {
        return names;
    }
    for entry in entries("resource") {
        let name = entry.name();
        if let Some(name) = name.strip_prefix(base).filter(|name| !names.iter().any(|known| known == name)) {
            names.push(name.to_owned());
        }
    }
    names
}
