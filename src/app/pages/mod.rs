//! One screen a file.

mod ask;
mod choice;
mod consequence;
mod explanation;
mod field;
mod leaning;
mod months;
mod number;
mod periods;
mod result;
mod scenario;

pub use ask::{Ask, Person};
pub use explanation::Explanation;
pub use result::ResultPage;
