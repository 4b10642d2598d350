//! What is loaded only where it is asked for: the ways to share and keep a result, and
//! what came by a link.
//!
//! `cargo xtask build` takes the functions of this file, and all that only they call, out
//! of the program and into a file of its own. So nothing else may call them by their names:
//! the rest of the program has their addresses, once that file is there.

use std::cell::Cell;

use super::keep::Keep;
use super::markup::Html;
use super::page::Page;
use super::pages::{guest, ways};
use super::state::Quiz;
use crate::eligibility::Date;

/// The later part of the program.
#[derive(Clone, Copy)]
pub struct Late {
    /// Takes what happened to what is kept or shared.
    pub take: fn(&mut Quiz, Keep, Date),
    /// The ways to share and keep the result.
    pub ways: fn(&Page<'_>) -> Html,
    /// What came by a link; drawn above what is shown, or in its place.
    pub guest: fn(&Page<'_>) -> Html,
}

const LATE: Late = Late { take, ways: draw_ways, guest: draw_guest };

thread_local! {
    static LOADED: Cell<Option<Late>> = const { Cell::new(None) };
}

/// The later part, if it is there; natively it always is.
pub fn late() -> Option<Late> {
    if cfg!(target_family = "wasm") { LOADED.get() } else { Some(LATE) }
}

/// Says that the later part is there. It is the first of it to be called.
pub fn arrived() {
    // Who knows that these are the only ones would call them by their names.
    LOADED.set(Some(std::hint::black_box(LATE)));
}

fn take(quiz: &mut Quiz, keep: Keep, today: Date) {
    quiz.take_late(keep, today);
}

fn draw_ways(page: &Page<'_>) -> Html {
    ways(page)
}

fn draw_guest(page: &Page<'_>) -> Html {
    guest(page)
}
