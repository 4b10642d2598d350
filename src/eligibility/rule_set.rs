//! Rule sets: gates with routes, and checklists with items.

use serde::{Deserialize, Serialize};

use super::{Change, Field, FieldIndex, Leaf, Profile, Requirement, Status};

/// The fields that can be asked and the rule sets that rest on them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rules {
    /// The profile's fields, in the order that breaks ties.
    pub fields: Vec<Field>,
    /// The rule sets, in the order that they are shown.
    pub rule_sets: Vec<RuleSet>,
}

/// One set of rules, as it was or is in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RuleSet {
    /// Its public name.
    pub id: String,
    /// The first day in force, `YYYY-MM-DD`; shown, never computed with.
    pub in_force_from: Option<String>,
    /// The last day in force; shown, never computed with.
    pub in_force_to: Option<String>,
    /// How sure we are that these are the rules.
    pub confidence: Confidence,
    /// Ids of the sources that it is taken from.
    pub sources: Vec<String>,
    /// The years back from today within which a field counts: part of the question for a
    /// plain number, and of the counting where periods are given.
    pub window: Option<Window>,
    /// Whether it is shown where nobody has chosen.
    pub shown: bool,
    /// What kind of rules.
    pub kind: RuleSetKind,
}

/// "In the last so many years."
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The field that counts only so far back.
    pub field: FieldIndex,
    /// The years.
    pub years: u16,
}

/// How sure we are of a source or a rule set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// The source's own text was read, or several independent ones agree.
    High,
    /// A careful transcription, confirmed by another.
    MediumHigh,
    /// A careful second-hand transcription, or several secondary sources.
    Medium,
    /// One secondary source, or sources conflict.
    Low,
}

/// What kind of rules a set holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum RuleSetKind {
    /// Routes, any one of which suffices.
    Gate(Vec<Route>),
    /// Items that weigh, without a verdict.
    Checklist(Checklist),
}

/// One way through a gate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    /// Its name within the rule set.
    pub id: String,
    /// What it asks for.
    pub requirement: Requirement,
}

/// Items in steps; no verdict is invented where the source gives none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checklist {
    /// The steps' ids, in order.
    pub steps: Vec<String>,
    /// The items, in order.
    pub items: Vec<Item>,
}

/// One item of a checklist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its name within the rule set.
    pub id: String,
    /// The step that it belongs to.
    pub step: String,
    /// How much the source makes of it.
    pub importance: Importance,
    /// What meets it; `None` is for the person to judge, and stays open.
    pub requirement: Option<Requirement>,
    /// Ids of the facts and sources that it rests on.
    pub sources: Vec<String>,
}

/// How much a source makes of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Without it, no.
    Required,
    /// Most expect it.
    Expected,
    /// It helps.
    Helpful,
}

impl Confidence {
    /// Its name in reports and files.
    pub fn id(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::MediumHigh => "medium_high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }
}

impl Importance {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            Importance::Required => "required",
            Importance::Expected => "expected",
            Importance::Helpful => "helpful",
        }
    }
}

impl Rules {
    /// The fields with their places, in order.
    pub fn indexed(&self) -> impl Iterator<Item = (FieldIndex, &Field)> {
        (0..).map(FieldIndex).zip(&self.fields)
    }

    /// The field of that name, with its place.
    #[inline(never)]
    pub fn field(&self, id: &str) -> Option<(FieldIndex, &Field)> {
        self.indexed().find(|(_, field)| field.id == id)
    }

    /// The places of the fields of which something holds, in order.
    #[inline(never)]
    pub fn fields_where(&self, holds: &dyn Fn(FieldIndex, &Field) -> bool) -> Vec<FieldIndex> {
        let mut found = Vec::new();
        for (index, field) in self.indexed() {
            if holds(index, field) {
                found.push(index);
            }
        }
        found
    }

    /// The field at that place.
    pub fn field_at(&self, index: FieldIndex) -> Option<&Field> {
        self.fields.get(index.get())
    }

    /// Whether it is a field's turn to be asked, as far as a profile says.
    pub fn turn(&self, field: FieldIndex, profile: &Profile) -> Status {
        let condition = self.field_at(field).and_then(|field| field.asked_when.as_ref());
        condition.map_or(Status::Met, |condition| condition.status(profile))
    }

    /// The tests that decide whether it is a field's turn.
    #[inline(never)]
    pub fn waits_for(&self, field: FieldIndex) -> Vec<&Leaf> {
        let condition = self.field_at(field).and_then(|field| field.asked_when.as_ref());
        condition.map_or_else(Vec::new, Requirement::leaves)
    }

    /// The rule set of that name.
    pub fn rule_set(&self, id: &str) -> Option<&RuleSet> {
        self.rule_sets.iter().find(|rule_set| rule_set.id == id)
    }
}

impl RuleSet {
    /// The routes, if this is a gate.
    pub fn routes(&self) -> Option<&[Route]> {
        match &self.kind {
            RuleSetKind::Gate(routes) => Some(routes),
            RuleSetKind::Checklist(_) => None,
        }
    }

    /// Every test in the set, in the order they are written.
    pub fn leaves(&self) -> Vec<&Leaf> {
        let mut leaves = Vec::new();
        match &self.kind {
            RuleSetKind::Gate(routes) => {
                for route in routes {
                    leaves.extend(route.requirement.leaves());
                }
            }
            RuleSetKind::Checklist(list) => {
                for requirement in list.items.iter().filter_map(|item| item.requirement.as_ref()) {
                    leaves.extend(requirement.leaves());
                }
            }
        }
        leaves
    }

    /// The field that it tests and that grows with time, if there is one.
    #[inline(never)]
    pub fn counted_with_time<'a>(&self, rules: &'a Rules) -> Option<&'a Field> {
        let mut fields = self.leaves().into_iter().filter_map(|leaf| rules.field_at(leaf.field));
        fields.find(|field| matches!(field.change, Change::Time { .. }))
    }

    /// Ids of all facts and sources that its tests and items rest on.
    pub fn citations(&self) -> Vec<&str> {
        let mut cited: Vec<&str> =
            self.leaves().into_iter().flat_map(|leaf| &leaf.sources).map(String::as_str).collect();
        if let RuleSetKind::Checklist(list) = &self.kind {
            cited.extend(list.items.iter().flat_map(|item| &item.sources).map(String::as_str));
        }
        cited
    }
}
