//! The eligibility rules: exact with unknown facts, and explained.
//!
//! [`evaluate`] holds a [`Profile`] against a [`RuleSet`] and says the verdict,
//! what of it is met or missing, which fact would settle it and from when it
//! holds. It never fails and never guesses: a verdict is given only when every
//! way to fill in the unknown facts leads to it.
//!
//! Nothing here knows a browser, a clock, storage or a language: dates come in
//! as arguments, and reasons go out as ids.

mod bound;
mod case;
mod change;
mod closest;
mod date;
pub mod diagram;
mod earliest;
mod evaluate;
mod field;
mod gap;
mod input;
mod line;
mod month;
mod next;
mod order;
mod output;
mod panel;
mod requirement;
mod rule_set;
mod space;
mod what_if;

pub use bound::{Bound, bounds};
pub use case::Case;
pub use change::{Hope, SmallestChange, smallest_changes};
pub use closest::closest_route;
pub use date::Date;
pub use earliest::Earliest;
pub use evaluate::{
    ChecklistEvaluation, Evaluation, GateEvaluation, ItemStatus, RequirementStatus, RouteEvaluation, Verdict, evaluate,
};
pub use field::{Change, Field, FieldIndex, FieldKind, NumberKind, Profile, Value, in_order};
pub use gap::Interval;
pub(crate) use input::unknown_key;
pub use input::{InputError, periods, read_as_of, read_profile, read_value, value};
pub use line::{Line, lines};
pub use month::{Month, Period};
pub use next::Askable;
pub use output::write_value;
pub use panel::Panel;
pub use requirement::{Leaf, Requirement, Status, Test};
pub use rule_set::{Checklist, Confidence, Importance, Item, Route, RuleSet, RuleSetKind, Rules, Window};
pub use space::Space;
pub use what_if::what_ifs;
