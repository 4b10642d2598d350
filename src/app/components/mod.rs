//! Parts of screens, one a file.

mod contents;
mod focus;
mod head;
mod onward;
mod quote;
mod rich;
mod scale;
mod side;
mod stop;

pub use contents::Contents;
pub use focus::use_focus;
pub use head::Head;
pub use onward::Onward;
pub use quote::Quote;
pub use rich::Rich;
pub use scale::Scale;
pub use side::Side;
pub use stop::{Shape, Stop};
