//! A requirement: a tree of `all` and `any` over single tests of one field.

use serde::{Deserialize, Serialize};

use super::{FieldIndex, Profile, Value};

/// What a route, an item or a plan step asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Requirement {
    /// Every one of these.
    All(Vec<Requirement>),
    /// At least one of these.
    Any(Vec<Requirement>),
    /// One test of one field.
    Leaf(Leaf),
}

/// One test of one field, with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leaf {
    /// Its id, unique in its rule set; empty in conditions that are never shown.
    pub id: String,
    /// The field that is tested.
    pub field: FieldIndex,
    /// The test.
    pub test: Test,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// A test of a value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Test {
    /// The number, or the place of the level, is this or more.
    AtLeast(f64),
    /// The yes/no or the choice is exactly this.
    Is(Value),
}

/// What is known of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Met, whatever the unknown facts are.
    Met,
    /// Not met, whatever they are.
    NotMet,
    /// It depends on what is not known.
    Unknown,
}

impl Status {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            Status::Met => "met",
            Status::NotMet => "not_met",
            Status::Unknown => "unknown",
        }
    }
}

impl Requirement {
    /// All tests in the tree, in the order they are written.
    pub fn leaves(&self) -> Vec<&Leaf> {
        let mut leaves = Vec::new();
        self.add_leaves(&mut leaves);
        leaves
    }

    /// All tests in it with their places, as JSON pointers from one to the whole.
    pub fn places(&self, place: &str) -> Vec<(String, &Leaf)> {
        let (operator, parts) = match self {
            Requirement::All(parts) => ("all", parts),
            Requirement::Any(parts) => ("any", parts),
            Requirement::Leaf(leaf) => return vec![(place.to_owned(), leaf)],
        };
        parts.iter().enumerate().flat_map(|(i, part)| part.places(&format!("{place}/{operator}/{i}"))).collect()
    }

    fn add_leaves<'a>(&'a self, leaves: &mut Vec<&'a Leaf>) {
        match self {
            Requirement::All(parts) | Requirement::Any(parts) => {
                for part in parts {
                    part.add_leaves(leaves);
                }
            }
            Requirement::Leaf(leaf) => leaves.push(leaf),
        }
    }

    /// What the profile says of it, test by test.
    ///
    /// Exact as long as no field is tested twice in the tree; verdicts do not use
    /// it, but the [diagram](super::diagram), which is exact always.
    pub fn status(&self, profile: &Profile) -> Status {
        match self {
            Requirement::All(parts) => combine(parts, profile, Status::NotMet, Status::Met),
            Requirement::Any(parts) => combine(parts, profile, Status::Met, Status::NotMet),
            Requirement::Leaf(leaf) => leaf.status(profile),
        }
    }
}

/// `decisive` from any part decides; all parts `neutral` give `neutral`.
fn combine(parts: &[Requirement], profile: &Profile, decisive: Status, neutral: Status) -> Status {
    parts
        .iter()
        .map(|part| part.status(profile))
        .fold(neutral, |so_far, status| if so_far == decisive || status == neutral { so_far } else { status })
}

impl Leaf {
    /// What the profile says of this one test.
    pub fn status(&self, profile: &Profile) -> Status {
        match profile.get(self.field) {
            None => Status::Unknown,
            Some(value) if self.test.holds(value) => Status::Met,
            Some(_) => Status::NotMet,
        }
    }
}

impl Test {
    /// Whether a value passes.
    pub fn holds(self, value: Value) -> bool {
        match (self, value) {
            (Test::AtLeast(threshold), Value::Number(number)) => number >= threshold,
            (Test::AtLeast(threshold), Value::Option(place)) => f64::from(place) >= threshold,
            (Test::AtLeast(_), Value::YesNo(_)) => false,
            (Test::Is(wanted), value) => wanted == value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(field: u16) -> Requirement {
        Requirement::Leaf(Leaf {
            id: format!("leaf-{field}"),
            field: FieldIndex(field),
            test: Test::Is(Value::YesNo(true)),
            sources: Vec::new(),
        })
    }

    fn status(tree: &Requirement, values: [Option<bool>; 2]) -> Status {
        let mut profile = Profile::default();
        for (field, value) in (0..).zip(values) {
            profile.set(FieldIndex(field), value.map(Value::YesNo));
        }
        tree.status(&profile)
    }

    #[test]
    fn all_and_any_are_three_valued() {
        let all = Requirement::All(vec![leaf(0), leaf(1)]);
        let any = Requirement::Any(vec![leaf(0), leaf(1)]);
        let (yes, no, unsure) = (Some(true), Some(false), None);
        assert_eq!(status(&all, [yes, yes]), Status::Met);
        assert_eq!(status(&all, [unsure, no]), Status::NotMet);
        assert_eq!(status(&all, [no, unsure]), Status::NotMet);
        assert_eq!(status(&all, [yes, unsure]), Status::Unknown);
        assert_eq!(status(&any, [no, no]), Status::NotMet);
        assert_eq!(status(&any, [unsure, yes]), Status::Met);
        assert_eq!(status(&any, [yes, unsure]), Status::Met);
        assert_eq!(status(&any, [no, unsure]), Status::Unknown);
    }
}
