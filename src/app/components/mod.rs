//! Parts of screens, one a file.

mod changes;
mod contents;
mod head;
mod note;
mod onward;
mod quote;
mod rich;
mod scale;
mod side;
mod stop;

pub use changes::changes;
pub use contents::{contents, part_gist};
pub use head::head;
pub use note::note;
pub use onward::onward;
pub use quote::{quote, quoted, translation};
pub use rich::{link, rich, rich_in, written};
pub use scale::{line, percent, scale, upright};
pub use side::side;
pub use stop::{Offer, Shape, given_stop, stop};
