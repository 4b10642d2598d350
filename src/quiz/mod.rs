//! The quiz: what is asked, what was answered, and what comes of it.
//!
//! Only the answers are kept, by question id. Which question comes next, how far
//! one is and what the result says are computed from them each time, by replaying
//! them: see [`Session`], [`View`] and [`Report`].
//!
//! Like [`eligibility`](crate::eligibility), nothing here knows a browser, a clock,
//! storage or a language.

mod answer;
mod asking;
pub mod kept;
mod knowledge;
mod leaning;
pub mod link;
mod outcome;
pub mod pack;
mod plan;
mod question;
mod report;
pub mod saved;
mod session;
mod view;

pub use answer::{Answer, Answers, PairAnswer};
pub use asking::{Asking, Spared};
pub use knowledge::{KnowledgeReport, Mark, Tally, mark};
pub use leaning::{Appeal, Call, FacetCount, LeaningReport, Level, clear_from};
pub use outcome::Outcome;
pub use plan::{PlanItem, plan};
pub use question::{Length, Part, Question, Setup};
pub use report::{EligibilityReport, Report};
pub use session::{Action, Session};
pub use view::{PartProgress, Screen, View};
