//! Parts of screens, one a file.

mod contents;
mod head;
mod onward;
mod quote;
mod rich;
mod scale;
mod side;
mod stop;

pub use contents::{contents, part_gist};
pub use head::head;
pub use onward::onward;
pub use quote::quote;
pub use rich::rich;
pub use scale::{line, percent, scale, upright};
pub use side::side;
pub use stop::{Offer, Shape, given_stop, stop};
