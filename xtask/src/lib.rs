//! The tasks of the project: build, serve, test.
//!
//! `cargo xtask help` lists them. Each says what it does, makes available what it
//! needs, and names what to install where it cannot.

pub mod browsers;
#[path = "../../modules/studio/src/built_in.rs"]
mod built_in;
pub mod compress;
pub mod contract;
pub mod css;
pub mod deny;
pub mod dist;
pub mod fuzz;
pub mod guide;
pub mod licences;
pub mod minify;
pub mod mutants;
pub mod names;
pub mod npm;
pub mod oldest;
pub mod packages;
pub mod packs;
pub mod page;
pub mod peers;
pub mod program;
pub mod prove;
pub mod reproduce;
pub mod scorm;
pub mod serve;
pub mod server;
pub mod size;
pub mod split;
pub mod steps;
pub mod suite;
pub mod toolchain;
pub mod tools;
pub mod wasm;
pub mod words;
