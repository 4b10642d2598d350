//! What can be asked: the parts, and the questions in each.

use super::pack::Pack;
use crate::eligibility::{FieldIndex, RuleSet};

/// A part of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Know the difference.
    Knowledge,
    /// Find your leaning.
    Leaning,
    /// Check your eligibility.
    Eligibility,
}

impl Part {
    /// All, in the order that they are asked by default.
    pub const ALL: [Part; 3] = [Part::Knowledge, Part::Leaning, Part::Eligibility];

    /// Its public name.
    pub fn id(self) -> &'static str {
        match self {
            Part::Knowledge => "knowledge",
            Part::Leaning => "leaning",
            Part::Eligibility => "eligibility",
        }
    }

    /// The part of that name.
    pub fn from_id(id: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.id() == id)
    }
}

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// What a statement needs at the least.
    #[default]
    Core,
    /// All that the pack has.
    Full,
}

/// What a visitor is to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    // INVARIANT: at least one, none twice.
    parts: Vec<Part>,
    /// How much of each.
    pub length: Length,
    rule_sets: Vec<String>,
}

impl Setup {
    /// The whole quiz at core length, with these rule sets.
    pub fn new(rule_sets: impl IntoIterator<Item = String>) -> Setup {
        Setup { parts: Part::ALL.to_vec(), length: Length::Core, rule_sets: rule_sets.into_iter().collect() }
    }

    /// All that a pack has, at core length, with the rule sets that it shows by itself.
    pub fn of(pack: &Pack) -> Setup {
        let (mut shown, mut parts) = (Vec::new(), Vec::new());
        for set in &pack.rules.rule_sets {
            if set.shown {
                shown.push(set.id.clone());
            }
        }
        for part in Part::ALL {
            if pack.has(part) {
                parts.push(part);
            }
        }
        Setup::new(shown).with_parts(parts)
    }

    /// The parts, in the order that they are asked.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The same with other parts, each once; none given leaves all of them.
    pub fn with_parts(self, parts: impl IntoIterator<Item = Part>) -> Setup {
        self.with_each(parts.into_iter().collect())
    }

    #[inline(never)]
    fn with_each(self, parts: Vec<Part>) -> Setup {
        let mut chosen = Vec::new();
        for part in parts {
            if !chosen.contains(&part) {
                chosen.push(part);
            }
        }
        let parts = if chosen.is_empty() { Part::ALL.to_vec() } else { chosen };
        Setup { parts, ..self }
    }

    /// The same with other rule sets shown.
    pub fn with_rule_sets(self, rule_sets: Vec<String>) -> Setup {
        Setup { rule_sets, ..self }
    }

    /// The same at another length.
    pub fn with_length(self, length: Length) -> Setup {
        Setup { length, ..self }
    }

    /// The rule sets that are shown, in this order; names that the pack lacks show nothing.
    pub fn rule_sets<'a>(&self, pack: &'a Pack) -> Vec<&'a RuleSet> {
        self.rule_sets.iter().filter_map(|id| pack.rules.rule_set(id)).collect()
    }
}

/// A question, by its place in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whose job is this?
    Scenario(usize),
    /// Which would you rather do?
    Pair(usize),
    /// How much would you like?
    Rating(usize),
    /// A fact about you.
    Field(FieldIndex),
}

impl Question {
    /// The question's public name.
    #[inline(never)]
    pub fn id(self, pack: &Pack) -> &str {
        match self {
            Question::Scenario(i) => pack.scenarios.get(i).map(|item| item.id.as_str()),
            Question::Pair(i) => pack.pairs.get(i).map(|item| item.id.as_str()),
            Question::Rating(i) => pack.ratings.get(i).map(|item| item.id.as_str()),
            Question::Field(index) => pack.rules.field_at(index).map(|field| field.id.as_str()),
        }
        .unwrap_or_default()
    }

    /// The question of that name.
    #[inline(never)]
    pub fn from_id(pack: &Pack, id: &str) -> Option<Question> {
        let scenario = || pack.scenarios.iter().position(|item| item.id == id).map(Question::Scenario);
        let pair = || pack.pairs.iter().position(|item| item.id == id).map(Question::Pair);
        let rating = || pack.ratings.iter().position(|item| item.id == id).map(Question::Rating);
        let field = || pack.rules.field(id).map(|(index, _)| Question::Field(index));
        scenario().or_else(pair).or_else(rating).or_else(field)
    }

    /// The part that it belongs to.
    pub fn part(self) -> Part {
        match self {
            Question::Scenario(_) => Part::Knowledge,
            Question::Pair(_) | Question::Rating(_) => Part::Leaning,
            Question::Field(_) => Part::Eligibility,
        }
    }
}

impl Pack {
    /// Whether it has questions of that part.
    #[inline(never)]
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Knowledge => !self.scenarios.is_empty(),
            Part::Leaning => !self.pairs.is_empty() || !self.ratings.is_empty(),
            Part::Eligibility => !self.rules.fields.is_empty(),
        }
    }
}

/// The scenarios, or the pairs and ratings, that are asked at this length.
pub fn fixed_questions(pack: &Pack, part: Part, length: Length) -> Vec<Question> {
    let asked = |core: bool| core || length == Length::Full;
    let mut questions = Vec::new();
    match part {
        Part::Knowledge => {
            for (i, scenario) in pack.scenarios.iter().enumerate() {
                if asked(scenario.core) {
                    questions.push(Question::Scenario(i));
                }
            }
        }
        Part::Leaning => {
            for (i, pair) in pack.pairs.iter().enumerate() {
                if asked(pair.core) {
                    questions.push(Question::Pair(i));
                }
            }
            questions.extend((0..pack.ratings.len()).map(Question::Rating));
        }
        Part::Eligibility => {}
    }
    questions
}
