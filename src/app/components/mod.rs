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

pub use contents::contents;
pub use focus::use_focus;
pub use head::head;
pub use onward::Onward;
pub use quote::quote;
pub use rich::rich;
pub use scale::{percent, scale};
pub use side::side;
pub use stop::{Shape, Stop};
