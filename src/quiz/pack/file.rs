//! The pack as its author writes it: the shape of the JSON file.
#![allow(missing_docs, reason = "a field that has no word of its own is described in the compiled type")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Pole, Topic};
use crate::eligibility::{Confidence, Importance};

/// The file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// The version of the format: 1.
    pub format: u32,
    /// See [`Pack`](super::Pack), as for all fields without a word here.
    pub id: String,
    pub version: String,
    pub checked: String,
    pub languages: Vec<String>,
    pub roles: [String; 2],
    #[serde(default)]
    pub sources: Vec<SourceFile>,
    #[serde(default)]
    pub facts: Vec<FactFile>,
    #[serde(default)]
    pub facets: Vec<String>,
    #[serde(default)]
    pub knowledge: Vec<ScenarioFile>,
    #[serde(default)]
    pub pairs: Vec<PairFile>,
    #[serde(default)]
    pub ratings: Vec<RatingFile>,
    #[serde(default)]
    pub fields: Vec<FieldFile>,
    #[serde(default)]
    pub rule_sets: Vec<RuleSetFile>,
    #[serde(default)]
    pub plan: Vec<PlanStepFile>,
    #[serde(default)]
    pub role_table: Vec<RowFile>,
    #[serde(default)]
    pub notes: Vec<NoteFile>,
    /// What the author wants to hold.
    #[serde(default)]
    pub examples: Vec<ExampleFile>,
    /// The texts, by language and name; those of the built-in pack have their own files.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub date: Option<String>,
    pub link: Option<String>,
    pub via: Option<String>,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    pub id: String,
    pub source: String,
    pub quote: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    pub id: String,
    /// A role's id, or `both`.
    pub answer: String,
    /// Further owners that count as right.
    #[serde(default)]
    pub accept: Vec<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub per_article: bool,
    #[serde(default)]
    pub contested: bool,
    #[serde(default)]
    pub core: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairFile {
    pub id: String,
    pub facet: String,
    pub first: Pole,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub core: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatingFile {
    pub id: String,
    pub pole: Pole,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldFile {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: KindFile,
    pub changes: ChangeFile,
    #[serde(default)]
    pub plan: bool,
    pub asked_when: Option<RequirementFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum KindFile {
    Level(Vec<String>),
    Choice(Vec<String>),
    YesNo,
    Number(NumberFile),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberFile {
    pub unit: String,
    #[serde(default)]
    pub whole: bool,
    pub max: f64,
    pub hint_above: Option<f64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeFile {
    Never,
    Time {
        accrues_with: String,
        /// The profile's key for periods instead of a number, such as `projects`.
        periods: Option<String>,
    },
    Effort,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSetFile {
    pub id: String,
    #[serde(default)]
    pub in_force: InForceFile,
    pub confidence: Confidence,
    #[serde(default)]
    pub sources: Vec<String>,
    pub window: Option<WindowFile>,
    /// Whether it is shown where nobody has chosen.
    #[serde(default = "yes")]
    pub shown: bool,
    pub gate: Option<GateFile>,
    pub checklist: Option<ChecklistFile>,
}

fn yes() -> bool {
    true
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForceFile {
    pub from: Option<String>,
    pub to: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowFile {
    pub field: String,
    pub years: u16,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateFile {
    pub routes: Vec<RouteFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteFile {
    pub id: String,
    pub requirement: RequirementFile,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistFile {
    pub steps: Vec<String>,
    pub items: Vec<ItemFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    pub id: String,
    pub step: String,
    pub importance: Importance,
    pub requirement: Option<RequirementFile>,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RequirementFile {
    All(Vec<RequirementFile>),
    Any(Vec<RequirementFile>),
    /// A number or a level of this or more.
    AtLeast(LeafFile),
    /// A number of more than this.
    Above(LeafFile),
    /// Exactly this yes/no or choice.
    Is(LeafFile),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeafFile {
    /// Needed where the test is shown; left out in conditions.
    pub id: Option<String>,
    pub field: String,
    pub value: ValueFile,
    pub unit: Option<String>,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ValueFile {
    YesNo(bool),
    Number(f64),
    Option(String),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanStepFile {
    pub id: String,
    #[serde(rename = "if")]
    pub condition: Option<RequirementFile>,
    pub until: Option<RequirementFile>,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowFile {
    pub id: String,
    #[serde(default)]
    pub technical: Vec<String>,
    #[serde(default)]
    pub people: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteFile {
    pub id: String,
    pub topic: Topic,
    #[serde(default)]
    pub facts: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A profile whose verdict the author is sure of.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleFile {
    pub rule_set: String,
    pub profile: BTreeMap<String, serde_json::Value>,
    pub as_of: String,
    pub verdict: String,
}
