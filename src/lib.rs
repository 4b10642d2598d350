//! Lead or manage? A career quiz for developers, and the rules under it.
//!
//! With default features this crate is the pure half: no browser, clock,
//! storage, randomness or language in it. Arrows point one way:
//!
//! ```text
//! binary        the pack and the words as bytes
//! packed        plain data in few bytes, for a link
//! decimal       numbers as digits
//! json          plain data, in and out
//! eligibility   rules: profile, requirement, rule set, verdict, dates
//! quiz          the pack, the session, scores, the report, the view
//! proof         every cell of a pack's rules, walked
//! check         a pack's file, checked for its author
//! content       the built-in pack and its words, compiled at build time
//! words         sentences: one language's messages, said with arguments
//! api           JSON in, JSON out: what the example and the browser share
//! app           (feature `app`) draws a view in words and hears what the person does
//! embed         (feature `app`) the border to the custom element
//! ```

/// The version of the program, which each report carries.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

mod binary;

mod packed;

pub mod decimal;

pub mod json;

pub mod eligibility;

pub mod quiz;

pub mod proof;

pub mod check;

pub mod words;

pub mod content;

pub mod api;

#[cfg(feature = "app")]
pub mod app;

#[cfg(feature = "app")]
pub mod embed;

/// The README's own examples, tried as doctests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
