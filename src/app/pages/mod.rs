//! One screen a file.

mod ask;
mod choice;
mod explanation;
mod field;
mod leaning;
mod number;
mod result;
mod scenario;

pub use ask::Ask;
pub use explanation::Explanation;
pub use result::ResultPage;
