//! The pack as its author writes it: the shape of the JSON file.
//!
//! `pack.schema.json` is made from these types, with their comments as its descriptions
//! and their limits as its limits; so is the table of the guide.

use std::collections::BTreeMap;

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Pole, Topic};
use crate::eligibility::{Confidence, Importance};

/// Forms of texts, as regular expressions.
#[cfg(feature = "schema")]
mod form {
    /// A letter, then letters, digits, `-` and `_`.
    pub const ID: &str = "^[A-Za-z][A-Za-z0-9_-]*$";
    /// A version, which stands in links.
    pub const VERSION: &str = "^[A-Za-z0-9._+-]+$";
    /// A language as BCP 47 writes it.
    pub const LANGUAGE: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    /// A day.
    pub const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    /// A day, a month or a year.
    pub const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    /// A link that every browser opens safely.
    pub const LINK: &str = "^https://[^ ]+$";
}

/// A whole quiz: its questions, rules, sources and words.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(title = "A pack of Lead or manage?"))]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// Where this file's schema is, for an editor; nothing else reads it.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The version of the format: 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub format: u32,
    /// The pack's own name, which reports and links carry.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 64)))]
    pub id: String,
    /// Its version, as you count: reports and links carry it.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::VERSION), length(min = 1, max = 40)))]
    pub version: String,
    /// The day on which its content was last checked, `YYYY-MM-DD`; it is shown.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::DAY)))]
    pub checked: String,
    /// The languages that its words come in. The first is the pack's own: where another
    /// lacks a text, the first one's is shown.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 40), inner(regex(pattern = form::LANGUAGE))))]
    pub languages: Vec<String>,
    /// The ids of the two roles. The first is called `technical` in answers and reports,
    /// the second `people`, whatever they are.
    #[cfg_attr(feature = "schema", schemars(inner(regex(pattern = form::ID), length(max = 80))))]
    pub roles: [String; 2],
    /// What it cites.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 2_000)))]
    pub sources: Vec<SourceFile>,
    /// What the sources say, in their own words.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 5_000)))]
    pub facts: Vec<FactFile>,
    /// The ids of the facets that pairs are of: parts of a job that one can like or not.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 50), inner(regex(pattern = form::ID), length(max = 80))))]
    pub facets: Vec<String>,
    /// The scenarios of "Know the difference", in the order in which they are asked.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub knowledge: Vec<ScenarioFile>,
    /// The pairs of "Find your leaning", in the order in which they are asked.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
    pub pairs: Vec<PairFile>,
    /// "How much would you like …", after the pairs: best two for each role.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
    pub ratings: Vec<RatingFile>,
    /// What is asked of a person in "Check your eligibility".
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub fields: Vec<FieldFile>,
    /// The rules that a person is held against.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 50)))]
    pub rule_sets: Vec<RuleSetFile>,
    /// The steps of the plan that a result ends with.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub plan: Vec<PlanStepFile>,
    /// The rows of a plain table of the two roles.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub role_table: Vec<RowFile>,
    /// What else is worth knowing, beside the result.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub notes: Vec<NoteFile>,
    /// People whose verdict you are sure of: the pack is right only if the rules agree.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub examples: Vec<ExampleFile>,
    /// The texts, by language and name. The names are made from the ids.
    #[serde(default)]
    pub words: BTreeMap<String, Texts>,
}

/// The texts of one language, by name.
pub type Texts = BTreeMap<String, String>;

/// Something that is cited.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// Its name in the pack.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The language that its title and quotations are in; where none is given, the first of the pack's.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::LANGUAGE)))]
    pub language: Option<String>,
    /// Its title, in its own language.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub title: String,
    /// Who published it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub publisher: String,
    /// When it was published: a year, a month or a day.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::DATE)))]
    pub date: Option<String>,
    /// Where it can be read; `https` only.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::LINK)))]
    pub link: Option<String>,
    /// The source through which you read it, if you have not seen it itself.
    pub via: Option<String>,
    /// How sure you are that it says so.
    pub confidence: Confidence,
}

/// What a source says, in its own words.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// Its name in the pack.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The id of the source.
    pub source: String,
    /// An exact quotation of at most 25 words.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))]
    pub quote: String,
}

/// "Whose job is this?"
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Its name. Answers are kept by it, so it never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// Whose job it is: a role's id, or `both`.
    pub answer: String,
    /// Further answers that count as right.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 3)))]
    pub accept: Vec<String>,
    /// The ids of facts that it rests on; the first is quoted.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The ids of further sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether the question says "according to the article".
    #[serde(default)]
    pub per_article: bool,
    /// Whether sources differ: then the other side is shown, too.
    #[serde(default)]
    pub contested: bool,
    /// Whether it is asked in the short length. Where none is marked, all are.
    #[serde(default)]
    pub core: bool,
}

/// "Which would you rather do?"
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PairFile {
    /// Its name. Answers are kept by it, so it never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The facet that both statements are about.
    pub facet: String,
    /// Which role's statement is shown first.
    pub first: Pole,
    /// The ids of facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Whether it is asked in the short length. Where none is marked, all are.
    #[serde(default)]
    pub core: bool,
}

/// "How much would you like a job in which you mostly do this?"
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RatingFile {
    /// Its name. Answers are kept by it, so it never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The role that it speaks for.
    pub pole: Pole,
}

/// One thing that a person is asked about themselves.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldFile {
    /// Its name in profiles.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// What an answer is.
    #[serde(rename = "type")]
    pub kind: KindFile,
    /// How it can change.
    pub changes: ChangeFile,
    /// Whether it serves the plan or a checklist, and no gate: then it is asked last.
    #[serde(default)]
    pub plan: bool,
    /// When it is asked at all: a condition on other fields.
    pub asked_when: Option<RequirementFile>,
}

/// What an answer is.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum KindFile {
    /// One of these, each more than the one before.
    Level(
        #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 100), inner(regex(pattern = form::ID), length(max = 80))))]
         Vec<String>,
    ),
    /// One of these, in no order.
    Choice(
        #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 100), inner(regex(pattern = form::ID), length(max = 80))))]
         Vec<String>,
    ),
    /// Yes or no.
    YesNo,
    /// A number.
    Number(NumberFile),
}

/// A number of something.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NumberFile {
    /// What is counted: `month`, `hour` and `year` are known; another has a text.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub unit: String,
    /// Whether it is a whole number.
    #[serde(default)]
    pub whole: bool,
    /// The largest number that is taken.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9_007_199_254_740_991_i64)))]
    pub max: f64,
    /// Above this the person is asked whether it is meant; it is never an error.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub hint_above: Option<f64>,
}

/// How a field can change.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeFile {
    /// Not soon, such as a degree.
    Never,
    /// With time: only numbers of months.
    Time {
        /// The yes/no field that says whether it grows.
        accrues_with: String,
        /// The profile's key for periods instead of a number, such as `projects`.
        #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
        periods: Option<String>,
    },
    /// With effort, such as a course.
    Effort,
}

/// Rules of one author that belong together: a gate or a checklist.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleSetFile {
    /// Its public name.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// When it is or was in force; shown, never computed with.
    #[serde(default)]
    pub in_force: InForceFile,
    /// How sure you are of it.
    pub confidence: Confidence,
    /// The ids of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The years in which months count.
    pub window: Option<WindowFile>,
    /// Whether it is shown where nobody has chosen.
    #[serde(default = "yes")]
    pub shown: bool,
    /// Rules that give a verdict.
    pub gate: Option<GateFile>,
    /// Rules that give none.
    pub checklist: Option<ChecklistFile>,
}

fn yes() -> bool {
    true
}

/// When rules are in force.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InForceFile {
    /// The first day.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::DAY)))]
    pub from: Option<String>,
    /// The last day.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::DAY)))]
    pub to: Option<String>,
}

/// "In the last 10 years".
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WindowFile {
    /// The field that counts months.
    pub field: String,
    /// How many years back they count.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub years: u16,
}

/// Rules that give a verdict.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GateFile {
    /// The ways through it, any one of which suffices.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
    pub routes: Vec<RouteFile>,
}

/// One way through a gate.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteFile {
    /// Its name in reports.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// What it asks for.
    pub requirement: RequirementFile,
}

/// Rules that give no verdict: what is required, expected or helpful.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChecklistFile {
    /// The ids of the steps that its items are grouped by.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 50), inner(regex(pattern = form::ID), length(max = 80))))]
    pub steps: Vec<String>,
    /// The items.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 200)))]
    pub items: Vec<ItemFile>,
}

/// One item of a checklist.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Its name in reports.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The step that it belongs to.
    pub step: String,
    /// How much it matters, by its source.
    pub importance: Importance,
    /// What meets it; where none is given, it is the reader's to judge.
    pub requirement: Option<RequirementFile>,
    /// The ids of facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The ids of sources that it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A requirement: a test of one field, or several requirements together.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RequirementFile {
    /// All of these.
    All(#[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))] Vec<RequirementFile>),
    /// Any one of these.
    Any(#[cfg_attr(feature = "schema", schemars(length(min = 1, max = 400)))] Vec<RequirementFile>),
    /// A number or a level of this or more.
    AtLeast(LeafFile),
    /// A number of more than this; in a gate, of a whole number alone.
    Above(LeafFile),
    /// Exactly this yes/no or choice.
    Is(LeafFile),
}

impl RequirementFile {
    /// How many tests it has.
    pub fn tests(&self) -> usize {
        match self {
            RequirementFile::All(parts) | RequirementFile::Any(parts) => parts.iter().map(RequirementFile::tests).sum(),
            RequirementFile::AtLeast(_) | RequirementFile::Above(_) | RequirementFile::Is(_) => 1,
        }
    }
}

/// A test of one field.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeafFile {
    /// Its name in reports: needed in rule sets, left out in conditions.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: Option<String>,
    /// The field that is tested.
    pub field: String,
    /// What it is held against.
    pub value: ValueFile,
    /// The unit of a number, which must be the field's.
    pub unit: Option<String>,
    /// The ids of facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The ids of sources that it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// `true` or `false`, a number, or the id of an option.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(untagged)]
pub enum ValueFile {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(f64),
    /// The id of an option.
    Option(String),
}

impl std::fmt::Display for ValueFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ValueFile::YesNo(yes) => write!(f, "{yes}"),
            ValueFile::Number(number) => write!(f, "{number}"),
            ValueFile::Option(id) => write!(f, "`{id}`"),
        }
    }
}

/// One step of a plan.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanStepFile {
    /// Its name.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// Shown unless this is surely not met.
    #[serde(rename = "if")]
    pub condition: Option<RequirementFile>,
    /// Shown until this is surely met.
    pub until: Option<RequirementFile>,
    /// The ids of facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The ids of sources that it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// One row of the table of the two roles.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RowFile {
    /// Its name.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// The ids of facts and sources behind the first role's cell.
    #[serde(default)]
    pub technical: Vec<String>,
    /// The ids of facts and sources behind the second role's cell.
    #[serde(default)]
    pub people: Vec<String>,
    /// The ids of facts and sources behind both.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A note beside the result.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteFile {
    /// Its name.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::ID), length(max = 80)))]
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// The ids of facts that it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The ids of sources that it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A person whose verdict you are sure of.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExampleFile {
    /// The id of a gate.
    pub rule_set: String,
    /// What is known of the person: values by the ids of fields. What is left out is not sure.
    pub profile: BTreeMap<String, serde_json::Value>,
    /// The day of the verdict, `YYYY-MM-DD`.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = form::DAY)))]
    pub as_of: String,
    /// The verdict that must come out.
    pub verdict: VerdictFile,
}

/// A verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VerdictFile {
    /// Every way to fill in what is not known is eligible.
    Eligible,
    /// None is.
    NotYet,
    /// Some are.
    Unknown,
}

impl VerdictFile {
    /// As the rules name it.
    pub fn id(self) -> &'static str {
        match self {
            VerdictFile::Eligible => "eligible",
            VerdictFile::NotYet => "not_yet",
            VerdictFile::Unknown => "unknown",
        }
    }
}
