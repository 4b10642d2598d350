//! What is wrong in a pack, and where.

use std::collections::BTreeMap;
use std::fmt;

/// Whether the pack can be used in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can; but it is hardly meant so.
    Warning,
}

impl Severity {
    /// Its public name.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// The kinds of problem, each with its public name, how bad it is and what it means.
macro_rules! codes {
    ($($code:ident = $id:literal, $severity:ident, $means:literal;)*) => {
        /// A kind of problem. The list is closed: a name never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $means] $code,)*
        }

        impl Code {
            /// All of them, in the order of how soon they are found.
            pub const ALL: &[Code] = &[$(Code::$code,)*];

            /// Its public name.
            pub fn id(self) -> &'static str {
                match self { $(Code::$code => $id,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$code => Severity::$severity,)* }
            }

            /// What it means, in a sentence.
            pub fn means(self) -> &'static str {
                match self { $(Code::$code => $means,)* }
            }
        }
    };
}

codes! {
    TooLarge = "too_large", Error, "The file has more bytes than a pack may have. It is not read at all.";
    NotJson = "not_json", Error, "The text is no JSON from this place on: a comma too many, a missing quote, a comment.";
    TooDeep = "too_deep", Error, "Lists and objects lie in each other deeper than a pack needs.";
    DuplicateKey = "duplicate_key", Error, "An object has a key twice. Which of the two is meant, nobody can tell.";
    WrongType = "wrong_type", Error, "Something of another kind stands here, such as a number for a text.";
    MissingKey = "missing_key", Error, "An object lacks a key that it must have.";
    UnknownKey = "unknown_key", Error, "The format has no such key.";
    UnknownValue = "unknown_value", Error, "Only a few values can stand here, and this is none of them.";
    OutOfRange = "out_of_range", Error, "A number is too small or too large.";
    WrongForm = "wrong_form", Error, "A text is not of the form that this place wants: an id, a date, a link.";
    TooShort = "too_short", Error, "A text is empty.";
    TooLong = "too_long", Error, "A text is longer than it may be.";
    TooFew = "too_few", Error, "A list has too few entries.";
    TooMany = "too_many", Error, "There are more entries than there may be.";
    DuplicateId = "duplicate_id", Error, "Two things have one id. All questions of all parts share their ids.";
    UnknownName = "unknown_name", Error, "An id is named that nothing in the pack has.";
    TakenName = "taken_name", Error, "A name is used that already means something else.";
    NoSource = "no_source", Error, "A rule names no source.";
    GateOrChecklist = "gate_or_checklist", Error, "A rule set is neither a gate nor a checklist, or both.";
    WrongValue = "wrong_value", Error, "A requirement asks for a value that its field cannot take.";
    WrongField = "wrong_field", Error, "A field of another kind is needed here.";
    WindowTooShort = "window_too_short", Error, "A requirement asks for more months than its window has.";
    TooEntangled = "too_entangled", Error, "A rule set is too entangled to be decided exactly while someone waits.";
    NeverMet = "never_met", Error, "A rule that no answer can meet.";
    ExampleFails = "example_fails", Error, "An example does not come out as its author is sure it does.";
    ExampleUnreadable = "example_unreadable", Error, "An example cannot be judged by the rules.";
    MissingText = "missing_text", Error, "A text that is shown is missing in the pack’s first language.";
    MissingTranslation = "missing_translation", Warning, "A text is missing in a further language; that of the first is shown.";
    LanguageNotSpoken = "language_not_spoken", Warning, "The program’s own words do not come in this language; they are said in English.";
    UnusedText = "unused_text", Warning, "No part of the pack shows this text.";
    Placeholder = "placeholder", Warning, "A text lacks the placeholder that it needs, or has one that nothing fills.";
    RefusedLink = "refused_link", Warning, "A link in a text leads where no link may lead; it is shown as it is written.";
    Uncited = "uncited", Warning, "Something names no fact or source that it rests on.";
    AlwaysMet = "always_met", Warning, "A rule that every answer meets.";
    ShadowedRoute = "shadowed_route", Warning, "A route is met only where another is met already: it can be left out.";
    NeverDecides = "never_decides", Warning, "A question that can never matter.";
    WaitsInVain = "waits_in_vain", Warning, "A question waits for the answer to another that the same rules never ask for.";
    MoreHurts = "more_hurts", Warning, "More of something turns a verdict for the worse.";
    Unproven = "unproven", Warning, "The rules have too many cases to walk all of them: there is no certificate.";
    EngineDisagrees = "engine_disagrees", Warning, "The engine and a plain reading of the rules differ. Please report it.";
    UnusedSource = "unused_source", Warning, "Nothing cites this source.";
    UnusedFact = "unused_fact", Warning, "Nothing cites this fact.";
    UnusedFacet = "unused_facet", Warning, "No pair is of this facet.";
    Unbalanced = "unbalanced", Warning, "The questions, taken together, lean to one side.";
    HardToAnswer = "hard_to_answer", Warning, "A statement is long, asks two things, or is unlike its other in length.";
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Of what kind.
    pub code: Code,
    /// Where: a JSON pointer. Of what is missing, the pointer that it would have.
    pub place: String,
    /// What was found.
    pub found: String,
    /// What would do.
    pub expected: String,
    /// The nearest name that would do.
    pub suggestion: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.place, self.found, self.expected)?;
        self.suggestion.iter().try_for_each(|name| write!(f, "; did you mean `{name}`?"))
    }
}

/// Everything that is wrong, gathered in one go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// More than these are not gathered: who has mended them looks again.
    pub const MOST: usize = 1_000;

    /// Notes a problem.
    pub fn add(&mut self, code: Code, place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) {
        self.push(Problem {
            code,
            place: place.into(),
            found: found.into(),
            expected: expected.into(),
            suggestion: None,
        });
    }

    /// Notes a name that is none of those that would do.
    pub fn unknown<'a>(
        &mut self,
        place: impl Into<String>,
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
        expected: impl Into<String>,
    ) {
        let suggestion = self.suggest(name, known);
        let (place, found, expected) = (place.into(), format!("unknown {what} `{name}`"), expected.into());
        self.push(Problem { code: Code::UnknownName, place, found, expected, suggestion });
    }

    /// The nearest of some names, while the problems are few enough to be slips.
    pub fn suggest<'a>(&self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
        const MOST_SLIPS: usize = 50;
        if self.0.len() < MOST_SLIPS { nearest(name, known) } else { None }
    }

    /// Notes a problem, unless there are enough.
    pub fn push(&mut self, problem: Problem) {
        if self.0.len() < Problems::MOST {
            self.0.push(problem);
        }
    }

    /// Whether one of them is an error.
    pub fn have_errors(&self) -> bool {
        self.0.iter().any(|problem| problem.code.severity() == Severity::Error)
    }

    /// The value, if nothing was wrong.
    pub fn or<T>(self, value: T) -> Result<T, Problems> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Notes each id that stands a second time, of ids with their places.
    pub fn duplicates<'a>(&mut self, ids: impl IntoIterator<Item = (String, &'a str)>) {
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for (place, id) in ids {
            match seen.get(id) {
                Some(first) => {
                    let found = format!("`{id}` stands at {first} already");
                    self.add(Code::DuplicateId, place, found, "an id stands once");
                }
                None => {
                    seen.insert(id, place);
                }
            }
        }
    }
}

/// The entries of a list with the places of their ids.
pub fn ids<'a, T>(
    list: &str,
    items: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
) -> impl Iterator<Item = (String, &'a str)> {
    items.iter().enumerate().map(move |(i, item)| (format!("{list}/{i}/id"), id(item)))
}

/// The nearest of some names, if it is near enough to have been meant.
fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // Longer names are texts, not slips.
    const LONGEST: usize = 80;
    if name.len() > LONGEST {
        return None;
    }
    let letters = name.chars().count();
    let most = (letters / 3).clamp(1, 4);
    let near = known.into_iter().filter(|other| other.chars().count().abs_diff(letters) <= most);
    let near = near.map(|other| (strsim::osa_distance(&name.to_lowercase(), &other.to_lowercase()), other));
    near.filter(|(distance, _)| *distance <= most).min().map(|(_, other)| other.to_owned())
}

/// A key as a part of a JSON pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|problem| writeln!(f, "{problem}"))
    }
}

impl std::error::Error for Problems {}
