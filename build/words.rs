//! The crate's own form of compiled words.

#[path = "../src/words/compiled.rs"]
mod compiled;

pub use compiled::{CompiledWords, Names, mark};
