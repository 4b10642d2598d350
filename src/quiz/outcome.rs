//! All that the result page shows: the report, and what stands behind it.

use super::knowledge::{Mark, marks};
use super::pack::Pack;
use super::{PlanItem, Report, Session, Spared, plan};
use crate::eligibility::Profile;

/// What came of a session, with what the page shows beside the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The report.
    pub report: Report,
    /// The scenarios answered, by their place in the pack, with how each counts.
    pub marks: Vec<(usize, Mark)>,
    /// What the person said about themselves.
    pub profile: Profile,
    /// Questions about oneself that were not asked, with the reason for each.
    pub spared: Vec<Spared>,
    /// A first plan.
    pub plan: Vec<PlanItem>,
}

impl Outcome {
    /// What comes of a session, as of its day.
    pub fn of(pack: &Pack, session: &Session) -> Outcome {
        let profile = session.answers.profile(pack);
        let place = |id: &str| pack.scenarios.iter().position(|scenario| scenario.id == id);
        Outcome {
            report: Report::of(pack, session),
            marks: marks(pack, session)
                .into_iter()
                .filter_map(|(scenario, mark)| Some((place(&scenario.id)?, mark)))
                .collect(),
            spared: session.asking().spared.clone(),
            plan: plan(pack, &profile.counted(&pack.rules, None, session.as_of)),
            profile,
        }
    }
}
