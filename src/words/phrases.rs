//! Sentences made from results: the one place where data becomes prose.
//!
//! Pure like all around it, so that golden files can hold what a visitor reads.

use super::letters::{is_upper, lower, lower_letter, upper_letter};
use super::{Said, Words};
use crate::eligibility::{
    Change, Confidence, Date, Earliest, Field, FieldIndex, FieldKind, GateEvaluation, Interval, Leaf, Line, Profile,
    Requirement, RuleSet, Rules, Status, Value, Verdict, lines,
};
use crate::quiz::pack::words::role;
use crate::quiz::pack::{Pack, Pole, Source};
use crate::quiz::{Call, FacetCount, LeaningReport, clear_from};

/// Text between two of these is the reader's own and gets marked.
pub const MARK: char = '\u{1}';

/// Text between two of these stands out.
pub const STRONG: char = '\u{6}';

/// Text between two of these is of another language, as titles and names of sources are;
/// see [`language_of`].
pub const FOREIGN: char = '\u{7}';

/// Between such a text's language and the text.
const LANGUAGE: char = '\u{8}';

/// The language of what stands between two [`FOREIGN`], and what it says.
pub fn language_of(piece: &str) -> (&str, &str) {
    let mut parts = piece.split(LANGUAGE);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

impl Words {
    /// The text, to be marked as the reader's own.
    pub fn marked(&self, text: &str) -> Said {
        between(MARK, text)
    }

    /// The text, to stand out.
    pub fn strong(&self, text: &str) -> Said {
        between(STRONG, text)
    }

    /// A text of that language, where it is another than that of these words.
    #[inline(never)]
    pub fn foreign(&self, language: &str, text: &str) -> Said {
        if self.language() == language {
            return text.into();
        }
        let mut marked = String::from(language);
        marked.push(LANGUAGE);
        marked.push_str(text);
        between(FOREIGN, &marked)
    }

    /// One sentence after the other.
    pub fn in_turn(&self, said: Vec<Said>) -> Said {
        Words::joined(said, &|a, b| self.sentences(a, b)).unwrap_or_default()
    }

    /// A number of a unit: "31 months".
    pub fn quantity(&self, number: f64, unit: &str) -> Said {
        match unit {
            "month" => self.count_months(number),
            "hour" => self.count_hours(number),
            "year" => self.count_years(number),
            _ => self.count_units(number, self.unit(unit)),
        }
    }

    /// A unit by itself, beside a field: "months".
    pub fn unit(&self, unit: &str) -> Said {
        match unit {
            "month" => self.unit_months(),
            "hour" => self.unit_hours(),
            "year" => self.unit_years(),
            _ => self.text_of("unit", unit),
        }
    }

    /// A span of a unit: "5 months", "0 to 5 months".
    pub fn span(&self, span: Interval, unit: &str) -> Said {
        let most = self.quantity(span.max, unit);
        if span.min == span.max {
            most
        } else if span.min == 0.0 {
            self.at_most(most)
        } else {
            self.between(span.min, most)
        }
    }

    /// A field's value in words.
    pub fn value(&self, field: &Field, value: Option<Value>) -> Said {
        match (value, &field.kind) {
            (None, _) => lower(&self.not_sure()).into(),
            (Some(Value::YesNo(true)), _) => lower(&self.yes()).into(),
            (Some(Value::YesNo(false)), _) => lower(&self.no()).into(),
            (Some(Value::Number(number)), FieldKind::Number(kind)) => self.quantity(number, &kind.unit),
            (Some(Value::Number(number)), _) => self.number(number),
            (Some(Value::Option(place)), FieldKind::Level(options) | FieldKind::Choice(options)) => {
                let option = options.get(usize::from(place)).map_or("", String::as_str);
                self.text_about("option", &field.id, option)
            }
            (Some(Value::Option(_)), _) => Said::default(),
        }
    }

    /// A gate's verdict in lower case, to stand in a sentence: "not yet, 5 months missing".
    pub fn gate_verdict(&self, rules: &Rules, gate: &GateEvaluation, closest: usize) -> Said {
        match gate.verdict {
            Verdict::Eligible => self.gate_eligible(),
            Verdict::Unknown => self.gate_unknown(count(gate.relevant_fields.len())),
            Verdict::NotYet => match self.missing(rules, gate, closest) {
                Some(missing) => self.gate_not_yet_missing(missing),
                None => self.gate_not_yet(),
            },
        }
    }

    /// What is missing on a route in numbers, if that is all that is missing.
    fn missing(&self, rules: &Rules, gate: &GateEvaluation, route: usize) -> Option<Said> {
        let requirement = &rules.rule_set(&gate.rule_set)?.routes()?.get(route)?.requirement;
        let lines = lines(rules, requirement, &gate.known);
        let mut missing = Vec::new();
        for line in lines.iter().filter(|line| line.status != Status::Met) {
            let (index, gap) = line.gap?;
            let FieldKind::Number(kind) = &rules.field_at(index)?.kind else { return None };
            missing.push(self.span(gap, &kind.unit));
        }
        self.all_of(missing)
    }

    /// Things in a row, apart from each other.
    pub fn listed(&self, said: Vec<Said>) -> Said {
        Words::joined(said, &|a, b| self.list(a, b)).unwrap_or_default()
    }

    /// Small things in a row.
    pub fn short_list(&self, said: Vec<Said>) -> Said {
        Words::joined(said, &|a, b| self.list_short(a, b)).unwrap_or_default()
    }

    /// Things that hold together; `None` of none.
    pub(super) fn all_of(&self, said: Vec<Said>) -> Option<Said> {
        Words::joined(said, &|a, b| self.together(a, b))
    }

    /// A verdict in one word or two.
    pub fn verdict(&self, verdict: Verdict) -> Said {
        match verdict {
            Verdict::Eligible => self.verdict_eligible(),
            Verdict::NotYet => self.verdict_not_yet(),
            Verdict::Unknown => self.verdict_unknown(),
        }
    }

    /// Whether a route is met, to stand after its name.
    pub fn status(&self, status: Status) -> Said {
        match status {
            Status::Met => self.status_route_met(),
            Status::NotMet => self.status_route_not_met(),
            Status::Unknown => self.status_route_open(),
        }
    }

    /// How sure we are.
    pub fn confidence(&self, confidence: Confidence) -> Said {
        match confidence {
            Confidence::High => self.confidence_high(),
            Confidence::MediumHigh => self.confidence_medium_high(),
            Confidence::Medium => self.confidence_medium(),
            Confidence::Low => self.confidence_low(),
        }
    }

    /// What a rule asks for, in the pack's words.
    pub fn requirement(&self, rule_set: &str, requirement: &Requirement) -> Said {
        let (Requirement::All(parts) | Requirement::Any(parts)) = requirement else {
            return requirement.leaves().first().map_or_else(Said::default, |leaf| self.test(rule_set, leaf));
        };
        let mut said = Vec::new();
        for part in parts {
            said.push(self.requirement(rule_set, part));
        }
        let is_all = matches!(requirement, Requirement::All(_));
        let join = |a, b| if is_all { self.together(a, b) } else { self.either(a, b) };
        Words::joined(said, &|a, b| join(a, self.lower_first(b))).unwrap_or_default()
    }

    /// What a single test asks for.
    pub fn test(&self, rule_set: &str, leaf: &Leaf) -> Said {
        self.text_about("requirement", rule_set, &leaf.id)
    }

    /// The text as it begins a sentence.
    pub fn upper_first(&self, text: &str) -> Said {
        with_first(text, &upper_letter)
    }

    /// The text as it goes on in a sentence: "A CAPM" becomes "a CAPM", a name such as
    /// "CAPM" stays. In German, where a noun keeps its capital, nothing changes.
    pub fn lower_first(&self, text: Said) -> Said {
        if self.language() == "de" {
            return text;
        }
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (Some(_), Some(second)) if !is_upper(second) => with_first(&text, &lower_letter),
            _ => text,
        }
    }

    /// Whether a line is met, and by how much it is not.
    pub fn line_status(&self, rules: &Rules, line: &Line<'_>) -> Said {
        match (line.status, line.gap) {
            (Status::Met, _) => self.status_met(),
            (status, Some((index, gap))) => match rules.field_at(index).map(|field| &field.kind) {
                Some(FieldKind::Number(kind)) if status == Status::Unknown => {
                    self.status_open_gap(self.span(gap, &kind.unit))
                }
                Some(FieldKind::Number(kind)) => self.status_missing(self.span(gap, &kind.unit)),
                _ => self.status_not_met(),
            },
            (Status::Unknown, None) => self.status_open(),
            (Status::NotMet, None) => self.status_not_met(),
        }
    }

    /// What the person said to a line's fields; where it is met, only what meets it.
    pub fn yours_of(&self, rules: &Rules, line: &Line<'_>, profile: &Profile) -> Said {
        let tests = &line.tests;
        let tells = |leaf: &&&Leaf| line.status != Status::Met || leaf.status(profile) == Status::Met;
        let mut fields: Vec<FieldIndex> = tests.iter().filter(tells).map(|leaf| leaf.field).collect();
        fields.dedup();
        let mut said = Vec::new();
        for index in fields {
            let Some(field) = rules.field_at(index) else { continue };
            let known = profile.get(index);
            let value = self.value(field, known);
            // A level or a number says by itself what it is about.
            let speaks =
                matches!(known, Some(Value::Option(_))) || matches!(known, Some(Value::Number(_)) if tests.len() == 1);
            said.push(if speaks { value } else { self.yours_field(self.field_name(field), value) });
        }
        self.yours(self.listed(said))
    }

    /// When the months are reached, for one gate; `is_closed` says that no change of what
    /// can change would open it.
    pub fn when_of(&self, rules: &Rules, set: &RuleSet, as_of: Date, earliest: Earliest, is_closed: bool) -> Said {
        let title = self.text_of("rule-set", &set.id);
        match (earliest.min, earliest.max) {
            (Some(min), Some(max)) if min == as_of && max == as_of => self.when_reached(title),
            (Some(min), Some(max)) if min == max => self.when_on(title, self.date(min), self.going_on(rules, set)),
            (Some(min), Some(max)) => self.when_between(title, self.date(min), self.date(max)),
            (Some(min), None) if min == as_of => self.when_now(title),
            (Some(min), None) => self.when_from(title, self.date(min)),
            (None, _) if is_closed => self.when_closed(title),
            (None, _) => self.when_never(title),
        }
    }

    /// What adds the months of a gate, as a clause: "if you go on leading projects".
    fn going_on(&self, rules: &Rules, set: &RuleSet) -> Said {
        let of_the_pack = || {
            let Change::Time { accrues_with } = set.counted_with_time(rules)?.change else { return None };
            self.find_about("field", &rules.field_at(accrues_with)?.id, "going-on")
        };
        of_the_pack().unwrap_or_else(|| self.when_added())
    }

    /// The side of a pole, as what one leans to: "technical". A pack may say so itself,
    /// where its word for the pole does not stand well in the sentences of its language.
    #[inline(never)]
    pub fn side(&self, pack: &Pack, pole: Pole) -> Said {
        let role = role(pack, pole);
        match self.find_about("role", role, "side") {
            Some(side) => side,
            None => self.side_of(self.lower_first(self.text_about("role", role, "tends"))),
        }
    }

    /// The leaning in one phrase.
    #[inline(never)]
    pub fn leaning_call(&self, pack: &Pack, call: Call) -> Said {
        match call {
            Call::None => self.leaning_none(),
            Call::Clear(pole) => self.leaning_toward(self.side(pack, pole)),
        }
    }

    /// The counts of the leaning.
    #[inline(never)]
    pub fn leaning_count(&self, pack: &Pack, total: FacetCount) -> Said {
        let (first, second) = (self.side(pack, Pole::Technical), self.side(pack, Pole::People));
        self.leaning_counts(total.asked(), total.technical, first, total.people, second)
    }

    /// The counts behind the leaning, and what would make it clear.
    pub fn leaning_reason(&self, pack: &Pack, leaning: &LeaningReport) -> Said {
        let total = leaning.total;
        let mut said = vec![self.leaning_count(pack, total)];
        if total.undecided > 0 {
            said.push(self.leaning_undecided(total.undecided));
        }
        if total.open > 0 {
            said.push(self.leaning_open(total.open));
        }
        let decided = total.technical + total.people;
        said.push(match clear_from(decided) {
            Some(least) => self.leaning_needs(least, decided),
            None => self.leaning_too_few(),
        });
        if let Some(firmness) = leaning.firmness {
            said.push(self.leaning_firmness(firmness));
        }
        self.in_turn(said)
    }

    /// A source's title, publisher and date.
    pub fn source_credit(&self, source: &Source) -> Said {
        let foreign = |text: &str| self.foreign(&source.language, text);
        let (title, publisher) = (foreign(&source.title), foreign(&source.publisher));
        match &source.date {
            Some(date) => self.quote_source(title, publisher, self.written_date(date)),
            None => self.quote_source_undated(title, publisher),
        }
    }
}

/// The text with another first letter.
fn with_first(text: &str, letter: &dyn Fn(char) -> char) -> Said {
    let mut letters = text.chars();
    let mut said = String::new();
    said.extend(letters.next().map(letter));
    (said + letters.as_str()).into()
}

#[inline(never)]
fn between(mark: char, text: &str) -> Said {
    let mut said = String::from(mark);
    said.push_str(text);
    said.push(mark);
    said.into()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn what_is_set_off_stands_between_two_of_its_signs() {
        let words = content::words_of("en").unwrap();
        assert_eq!(words.marked("mine"), "\u{1}mine\u{1}");
        assert_eq!(words.strong("strong"), "\u{6}strong\u{6}");
        assert_eq!(words.foreign("en", "ours"), "ours");
        let foreign = words.foreign("de", "deutsch");
        assert_eq!(
            foreign.strip_prefix(FOREIGN).and_then(|said| said.strip_suffix(FOREIGN)).map(language_of),
            Some(("de", "deutsch"))
        );
        assert_eq!(language_of(""), ("", ""));
    }
}
