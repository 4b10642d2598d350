//! A first plan: the pack's steps that this person still has before them.

use super::pack::{Pack, PlanStep};
use crate::eligibility::{Profile, Status};

/// A step that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanItem {
    /// The step's name.
    pub id: String,
    /// Whether it is open if the step is needed at all: a fact is not known.
    pub uncertain: bool,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// The steps whose condition may be met and whose end is not surely reached.
pub fn plan(pack: &Pack, profile: &Profile) -> Vec<PlanItem> {
    let mut items = Vec::new();
    for step in &pack.plan {
        items.extend(item(step, profile));
    }
    items
}

fn item(step: &PlanStep, profile: &Profile) -> Option<PlanItem> {
    let condition = step.condition.as_ref().map_or(Status::Met, |tree| tree.status(profile));
    let until = step.until.as_ref().map_or(Status::NotMet, |tree| tree.status(profile));
    let shown = condition != Status::NotMet && until != Status::Met;
    shown.then(|| PlanItem {
        id: step.id.clone(),
        uncertain: condition == Status::Unknown || until == Status::Unknown,
        sources: step.sources.clone(),
    })
}
