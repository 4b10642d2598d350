//! Which of the quiz's own files the browser has loaded, by its own account.

use wasm_bindgen::JsCast as _;
use web_sys::PerformanceEntry;

/// Their names below the folder that they lie in, each once, in the order of loading.
pub fn loaded(base: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    // Drawn natively, a screen has no browser to ask.
    if cfg!(not(target_family = "wasm")) {
        return names;
    }
    let Some(performance) = web_sys::window().and_then(|window| window.performance()) else { return names };
    for entry in performance.get_entries_by_type("resource").iter() {
        let name = entry.unchecked_into::<PerformanceEntry>().name();
        if let Some(name) = name.strip_prefix(base).filter(|name| !names.iter().any(|known| known == name)) {
            names.push(name.to_owned());
        }
    }
    names
}
