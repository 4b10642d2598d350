//! What a proof says, as a value and as JSON.

use serde::{Deserialize, Serialize};

use crate::eligibility::{FieldIndex, RuleSet, RuleSetKind, Rules, in_order};

/// What holds for all rules of a pack, in figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// The pack's id.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// Each rule set, in order.
    pub rule_sets: Vec<Figures>,
    /// The gates that are shown together.
    pub together: Together,
}

/// What was seen of one rule set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// The rule set.
    pub id: String,
    /// A fingerprint of the rule set and its fields.
    pub hash: String,
    /// The fields that it tests.
    pub fields: Vec<String>,
    /// How many combinations of cells there are; 0 for a checklist, which has no verdict.
    pub cells: usize,
    /// How many of them are eligible.
    pub eligible: usize,
    /// Its routes.
    pub routes: usize,
    /// Its requirements, each with a source; for a checklist its items.
    pub requirements: usize,
    /// How many questions settle it.
    pub questions: Option<Questions>,
}

/// How many questions settle a verdict, over all combinations of answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Questions {
    /// The mean.
    pub mean: f64,
    /// The most.
    pub most: usize,
    /// All that there are.
    pub all: usize,
}

/// Gates that are asked together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Together {
    /// The gates.
    pub rule_sets: Vec<String>,
    /// How many combinations of cells there are.
    pub cells: usize,
    /// How many questions settle all of them.
    pub questions: Questions,
}

impl Figures {
    /// A checklist has no cells to walk: only its citations are proven.
    pub fn of_checklist(set: &RuleSet) -> Figures {
        let items = match &set.kind {
            RuleSetKind::Checklist(list) => list.items.len(),
            RuleSetKind::Gate(_) => 0,
        };
        Figures {
            id: set.id.clone(),
            hash: String::new(),
            fields: Vec::new(),
            cells: 0,
            eligible: 0,
            routes: 0,
            requirements: items,
            questions: None,
        }
    }
}

/// A rule set with the fields that it tests, as one text that changes when they do.
pub fn canonical(rules: &Rules, set: &RuleSet) -> String {
    let fields: Vec<FieldIndex> = in_order(set.leaves().into_iter().map(|leaf| leaf.field).collect());
    let fields: Vec<_> = fields.into_iter().map(|index| (index, rules.field_at(index))).collect();
    // Plain data of our own types is always written.
    serde_json::to_string(&(fields, set)).unwrap_or_default()
}
