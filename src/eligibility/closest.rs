//! Which route of a gate a person is closest to: the one to draw first.

use super::order::is_before;
use super::{Change, GateEvaluation, Interval, Profile, Requirement, Route, Rules, Status, Test, Value};

/// The place of the closest route: a met one before an open one before one that is
/// not met; then the one that asks for the least that can never change; then the
/// one with the least missing in each numeric field, in field order.
pub fn closest_route(rules: &Rules, routes: &[Route], gate: &GateEvaluation) -> usize {
    let mut closest: (Vec<f64>, usize) = (Vec::new(), 0);
    for (place, (route, evaluation)) in routes.iter().zip(&gate.routes).enumerate() {
        let status = match evaluation.status {
            Status::Met => 0.0,
            Status::Unknown => 1.0,
            Status::NotMet => 2.0,
        };
        let mut rank = vec![status, out_of_reach(rules, &route.requirement, &gate.known)];
        rank.extend(evaluation.gaps.iter().map(|(_, Interval { max, .. })| *max));
        if place == 0 || is_before(&rank, &closest.0) {
            closest = (rank, place);
        }
    }
    closest.1
}

/// How far off a route is in what can never change: a level each, and half of that
/// for what is not known.
fn out_of_reach(rules: &Rules, requirement: &Requirement, profile: &Profile) -> f64 {
    let mut sum = 0.0;
    for leaf in requirement.leaves() {
        if rules.field_at(leaf.field).is_none_or(|field| field.change != Change::Never) {
            continue;
        }
        sum += match (leaf.status(profile), leaf.test, profile.get(leaf.field)) {
            (Status::Met, _, _) => 0.0,
            (Status::Unknown, _, _) => 0.5,
            (Status::NotMet, Test::AtLeast(threshold), Some(Value::Option(place))) => threshold - f64::from(place),
            (Status::NotMet, _, _) => 1.0,
        };
    }
    sum
}
