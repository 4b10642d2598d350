//! All that the result page shows: the report, and what stands behind it.

use super::knowledge::{Mark, marks};
use super::pack::Pack;
use super::{PlanItem, Report, Session, plan};
use crate::eligibility::{Date, Profile};

/// What came of a session, with what the page shows beside the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The report.
    pub report: Report,
    /// The scenarios answered, by their place in the pack, with how each counts.
    pub marks: Vec<(usize, Mark)>,
    /// What the person said about themselves.
    pub profile: Profile,
    /// A first plan.
    pub plan: Vec<PlanItem>,
}

impl Outcome {
    /// What comes of a session, as of a day.
    pub fn of(pack: &Pack, session: &Session, as_of: Date) -> Outcome {
        let profile = session.answers.profile(pack);
        let place = |id: &str| pack.scenarios.iter().position(|scenario| scenario.id == id);
        Outcome {
            report: Report::of(pack, session, as_of),
            marks: marks(pack, session)
                .into_iter()
                .filter_map(|(scenario, mark)| Some((place(&scenario.id)?, mark)))
                .collect(),
            plan: plan(pack, &profile),
            profile,
        }
    }
}
