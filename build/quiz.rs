//! The crate's own pack types and checks.

#[path = "../src/quiz/pack/mod.rs"]
pub mod pack;
