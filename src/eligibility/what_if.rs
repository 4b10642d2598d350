//! What a person might try: the single values out of which smallest changes are made.

use super::case::Case;
use super::change::{Hope, smallest_changes};
use super::order::insert;
use super::{Date, FieldIndex, Profile, RuleSet, Rules, Value};

/// The values that would help this person with a gate that is not settled as
/// eligible, by field, least first.
///
/// They are those of the changes after which every way to fill in what is unknown is
/// eligible; where there are none, of those after which some way is.
pub fn what_ifs(rules: &Rules, gates: &[&RuleSet], profile: &Profile, as_of: Date) -> Vec<(FieldIndex, Value)> {
    let mut offers: Vec<(FieldIndex, Value)> = Vec::new();
    for case in gates.iter().filter_map(|gate| Case::new(rules, gate, profile, as_of)) {
        let sure = smallest_changes(&case, Hope::Worst);
        let changes = if sure.is_empty() { smallest_changes(&case, Hope::Best) } else { sure };
        for offer in changes.into_iter().flatten() {
            if !offers.contains(&offer) {
                insert(&mut offers, offer, &|(a, x), (b, y)| a < b || (a == b && number(*x) < number(*y)));
            }
        }
    }
    offers
}

fn number(value: Value) -> f64 {
    match value {
        Value::Number(number) => number,
        Value::Option(place) => place.into(),
        Value::YesNo(_) => 0.0,
    }
}
