//! A pack: one whole quiz as data, checked before anything else sees it.
//!
//! A pack is written as JSON ([`mod@file`]), compiled into the types below
//! ([`compile()`]), which hold only what exists, and, for the built-in one, held to
//! the rules of a fair bank ([`bank`]). Sentences live apart: [`words`] names
//! those that a pack needs.

pub mod bank;
mod bytes;
mod certificate;
mod checks;
mod compile;
pub mod file;
mod problem;
mod rules;
pub mod words;

use serde::{Deserialize, Serialize};

pub use certificate::{Certificate, Figures, Questions, Together, canonical};
pub use compile::{compile, is_whole, parse, parse_with_words};
pub use problem::{Code, Problem, Problems, Severity, escaped, ids};

use crate::eligibility::{Confidence, Requirement, Rules};
use crate::json::{Json, Object};

/// One whole quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// Its public name.
    pub id: String,
    /// Its version, as its author counts.
    pub version: String,
    /// SHA-256 of the file that it was read from, in hexadecimal.
    pub hash: String,
    /// The day its content was last checked, `YYYY-MM-DD`.
    pub checked: String,
    /// The languages that its words come in.
    pub languages: Vec<String>,
    /// The two roles: the technical pole, the people pole.
    pub roles: [String; 2],
    /// What it cites.
    pub sources: Vec<Source>,
    /// What its sources say.
    pub facts: Vec<Fact>,
    /// The facets of the leaning.
    pub facets: Vec<String>,
    /// "Whose job is this?"
    pub scenarios: Vec<Scenario>,
    /// "Which would you rather do?"
    pub pairs: Vec<Pair>,
    /// "How much would you like?"
    pub ratings: Vec<Rating>,
    /// The profile's fields and the rule sets.
    pub rules: Rules,
    /// Steps of a plan.
    pub plan: Vec<PlanStep>,
    /// The plain table of the two roles.
    pub role_table: Vec<Row>,
    /// What else is worth knowing.
    pub notes: Vec<Note>,
    /// What was proven of these very rules.
    pub certificate: Option<Certificate>,
}

/// A pack that brings its own words, compiled: what the program runs besides the
/// built-in one.
#[derive(Clone, Debug, PartialEq)]
pub struct PackWithWords {
    /// The pack.
    pub pack: Pack,
    /// The pack's texts by language, each sorted by name.
    pub texts: Vec<(String, Vec<(String, String)>)>,
}

/// What a pack cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its name in the pack.
    pub id: String,
    /// Its language, which its title and quotations are in.
    pub language: String,
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When: year, month or day.
    pub date: Option<String>,
    /// Where it can be read; `https` only.
    pub link: Option<String>,
    /// The source through which it was read.
    pub via: Option<String>,
    /// How sure we are that it says so.
    pub confidence: Confidence,
}

/// What a source says, in its own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its number.
    pub id: String,
    /// The source.
    pub source: String,
    /// An exact quotation.
    pub quote: String,
}

/// One of the two poles that everything in a pack is told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Pole {
    /// The first role's.
    Technical,
    /// The second role's.
    People,
}

impl Pole {
    /// Both, in order.
    pub const BOTH: [Pole; 2] = [Pole::Technical, Pole::People];

    /// Its name in reports and files.
    pub fn id(self) -> &'static str {
        match self {
            Pole::Technical => "technical",
            Pole::People => "people",
        }
    }

    /// The other one.
    pub fn other(self) -> Pole {
        match self {
            Pole::Technical => Pole::People,
            Pole::People => Pole::Technical,
        }
    }
}

/// Whose job a scenario is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// One role's.
    Role(Pole),
    /// Both roles'.
    Both,
}

impl Owner {
    /// All three, in the order that they are offered: a line with two ends.
    pub const ALL: [Owner; 3] = [Owner::Role(Pole::Technical), Owner::Both, Owner::Role(Pole::People)];
}

/// A scenario: whose job is it?
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its name.
    pub id: String,
    /// The answer.
    pub answer: Owner,
    /// Every owner that counts as right, the answer among them.
    pub accepted: Vec<Owner>,
    /// Facts that it rests on; the first is quoted.
    pub facts: Vec<String>,
    /// Further sources.
    pub sources: Vec<String>,
    /// The question says "according to the article".
    pub per_article: bool,
    /// Sources differ: the other side is shown.
    pub contested: bool,
    /// Asked in the core length.
    pub core: bool,
}

impl Scenario {
    /// Whether any answer is wrong: what accepts everything is shown, not scored.
    pub fn is_scored(&self) -> bool {
        Owner::ALL.iter().any(|owner| !self.accepted.contains(owner))
    }
}

/// Two things to do, one at each pole of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Its name.
    pub id: String,
    /// The facet, by its place.
    pub facet: u8,
    /// Which pole's statement is shown first.
    pub first: Pole,
    /// Facts that it rests on.
    pub facts: Vec<String>,
    /// Asked in the core length.
    pub core: bool,
}

/// How much would you like a job in which you mostly do this?
#[derive(Clone, Debug, PartialEq)]
pub struct Rating {
    /// Its name.
    pub id: String,
    /// The pole that it speaks for.
    pub pole: Pole,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanStep {
    /// Its name.
    pub id: String,
    /// Shown unless this is surely not met.
    pub condition: Option<Requirement>,
    /// Shown until this is surely met.
    pub until: Option<Requirement>,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// One row of the table of the two roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name.
    pub id: String,
    /// Facts and sources behind the technical cell.
    pub technical: Vec<String>,
    /// Facts and sources behind the people cell.
    pub people: Vec<String>,
    /// Sources behind both.
    pub sources: Vec<String>,
}

/// A note beside the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Salary and outlook.
    Outlook,
    /// The way to the second role.
    Manager,
}

impl Pack {
    /// Which pack it is, as reports and answers say: `{ id, version, hash }`.
    #[inline(never)]
    pub fn to_json(&self) -> Json {
        Object::new().text("id", &self.id).text("version", &self.version).text("hash", &self.hash).json()
    }

    /// The source of that name.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The fact of that number.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The source that a citation leads to, be it a fact's number or a source's name.
    pub fn cited(&self, id: &str) -> Option<&Source> {
        self.source(self.fact(id).map_or(id, |fact| &fact.source))
    }
}
