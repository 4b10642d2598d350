//! What the end-to-end tests say: a browser, a site, a quiz.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]
#![allow(missing_docs, reason = "a test's vocabulary, read beside the tests")]

pub mod axe;
pub mod browser;
pub mod corpus;
pub mod driver;
pub mod fit;
pub mod host;
pub mod language;
pub mod picture;
pub mod quiz;
pub mod said;
pub mod screens;
pub mod site;
pub mod tree;
pub mod watch;

pub use browser::Browser;
pub use driver::Engine;
pub use language::Language;
pub use quiz::Quiz;
pub use site::{Fault, Site};
