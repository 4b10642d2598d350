//! Which texts a pack needs, by names made from its ids.

use std::collections::{BTreeMap, BTreeSet};

use super::file::{PackFile, Texts};
use super::{Code, Fact, Owner, Pack, Pole, Problem, Problems, Topic, escaped};
use crate::eligibility::{Change, FieldKind, RuleSetKind};

/// What a name says after an id is made lower-case: `K01` and `reason` give `k01-reason`.
pub fn name(id: &str, part: &str) -> String {
    let id = id.to_ascii_lowercase();
    if part.is_empty() { id } else { [&id, "-", part].concat() }
}

/// The name of the text that says whose job something is.
pub fn owner_name(pack: &Pack, owner: Owner) -> String {
    match owner {
        Owner::Role(pole) => ["role-", role(pack, pole), "-owner"].concat(),
        Owner::Both => "both-owner".to_owned(),
    }
}

/// The public name of an owner.
pub fn owner_id(pack: &Pack, owner: Owner) -> &str {
    match owner {
        Owner::Role(pole) => role(pack, pole),
        Owner::Both => "both",
    }
}

/// The id of a pole's role.
pub fn role(pack: &Pack, pole: Pole) -> &str {
    let [technical, people] = &pack.roles;
    match pole {
        Pole::Technical => technical,
        Pole::People => people,
    }
}

/// The name of the text that translates a fact's quotation.
pub fn translation(fact: &Fact) -> String {
    ["fact-", &fact.id].concat()
}

/// Whether a pack can do without a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    /// It cannot: the text is shown.
    Always,
    /// Its place is left out, or something else stands there.
    Usually,
    /// Few have it.
    Rarely,
}

/// The texts that a pack has a use for, each with the placeholder that it is told a value by.
#[derive(Debug, Default)]
struct Needs(BTreeMap<String, (Need, Option<&'static str>)>);

/// Every text that the pack has a use for is there, and no other.
pub fn check(pack: &Pack, texts: &[(String, String)]) -> Result<(), Problems> {
    let needs = Needs::of(pack);
    let present: BTreeSet<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
    let mut problems = Problems::default();
    let needed = needs.0.iter().filter(|(_, (need, _))| *need != Need::Rarely);
    for (name, _) in needed.filter(|(name, _)| !present.contains(name.as_str())) {
        problems.add(Code::MissingText, format!("/{name}"), "no such text", "the pack needs it");
    }
    needs.check_names("", present, &mut problems);
    for (name, text) in texts {
        needs.check_placeholders(&format!("/{name}"), name, text, &mut problems);
    }
    problems.or(())
}

/// The texts of each of the pack's languages; where one lacks a text, that of the first
/// language stands in for it.
pub fn of_all_languages(file: &PackFile, pack: &Pack, problems: &mut Problems) -> Vec<(String, Vec<(String, String)>)> {
    for language in file.words.keys().filter(|language| !file.languages.contains(language)) {
        let known = file.languages.iter().map(String::as_str);
        let place = format!("/words/{}", escaped(language));
        problems.unknown(place, "language", language, known, "a language of /languages");
    }
    let needs = Needs::of(pack);
    let none = Texts::new();
    let texts_of = |language: &String| file.words.get(language).unwrap_or(&none);
    let own = file.languages.first().map_or(&none, texts_of);
    let mut all = Vec::new();
    for (i, language) in file.languages.iter().enumerate() {
        let place = format!("/words/{language}");
        let texts = texts_of(language);
        if i == 0 && texts.is_empty() {
            problems.add(Code::MissingText, &place, "no text in the first language", "what the pack shows, in words");
        } else if i == 0 {
            needs.check_own(&place, texts, problems);
        } else {
            check_translation(&place, texts, own, problems);
        }
        needs.check_names(&place, texts.keys().map(String::as_str), problems);
        for (name, text) in texts {
            needs.check_placeholders(&format!("{place}/{}", escaped(name)), name, text, problems);
        }
        // What is empty is as good as missing.
        let said = own.iter().chain(texts).filter(|(_, text)| !text.trim().is_empty());
        let whole: Texts = said.map(|(name, text)| (name.clone(), text.clone())).collect();
        all.push((language.clone(), whole.into_iter().collect()));
    }
    all
}

/// A text that the first language has is in the others, too.
fn check_translation(place: &str, texts: &Texts, own: &Texts, problems: &mut Problems) {
    if texts.is_empty() && !own.is_empty() {
        let expected = "the texts of /words in this language";
        return problems.add(Code::MissingTranslation, place, "no text in this language", expected);
    }
    let is_blank = |text: &String| text.trim().is_empty();
    for (name, text) in own.iter().filter(|(name, text)| !is_blank(text) && texts.get(*name).is_none_or(is_blank)) {
        let expected = format!("`{name}` in this language: {}", shortened(text));
        problems.add(Code::MissingTranslation, format!("{place}/{}", escaped(name)), "no such text", expected);
    }
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() { start + "…" } else { start }
}

impl Needs {
    fn of(pack: &Pack) -> Needs {
        let mut needs = Needs::default();
        needs.heads(pack);
        needs.questions(pack);
        needs.fields(pack);
        needs.rule_sets(pack);
        for step in &pack.plan {
            needs.add(Need::Always, format!("plan-{}", step.id));
            needs.add(Need::Usually, format!("plan-{}-how", step.id));
        }
        for row in &pack.role_table {
            for part in ["", "-technical", "-people"] {
                needs.add(Need::Always, format!("row-{}{part}", row.id));
            }
        }
        for note in &pack.notes {
            needs.add(Need::Always, format!("note-{}", note.id));
        }
        for source in &pack.sources {
            needs.add(Need::Rarely, format!("source-{}-note", source.id));
        }
        for fact in &pack.facts {
            needs.add(Need::Rarely, translation(fact));
        }
        needs
    }

    fn heads(&mut self, pack: &Pack) {
        self.add(Need::Always, "pack-title");
        self.add(Need::Usually, "pack-lede");
        self.add(Need::Usually, "pack-caveat");
        let has = |is_so: bool| if is_so { Need::Always } else { Need::Rarely };
        let has_gate = pack.rules.rule_sets.iter().any(|set| set.routes().is_some());
        self.add(has(has_gate), "pack-gates-name");
        self.add(if has_gate { Need::Usually } else { Need::Rarely }, "pack-gates");
        let has_scenarios = !pack.scenarios.is_empty();
        let leads_on = pack.notes.iter().any(|note| note.topic == Topic::Manager);
        let has_leaning = !pack.pairs.is_empty() || !pack.ratings.is_empty();
        self.add(has(has_scenarios), "both-owner");
        for role in &pack.roles {
            self.add(has(has_scenarios || !pack.role_table.is_empty() || leads_on), format!("role-{role}"));
            self.add(has(has_scenarios), format!("role-{role}-owner"));
            self.add(has(has_leaning), format!("role-{role}-tends"));
            self.add(Need::Rarely, format!("role-{role}-side"));
        }
        for name in ["leaning-both", "leaning-neither"] {
            self.add(Need::Rarely, name);
        }
        for facet in &pack.facets {
            self.add(Need::Always, format!("facet-{facet}"));
            self.add(Need::Usually, format!("facet-{facet}-gloss"));
        }
    }

    fn questions(&mut self, pack: &Pack) {
        for scenario in &pack.scenarios {
            self.add(Need::Always, name(&scenario.id, ""));
            self.add(Need::Always, name(&scenario.id, "reason"));
            self.add(Need::Usually, name(&scenario.id, "recall"));
            let need = if scenario.contested { Need::Always } else { Need::Rarely };
            self.add(need, name(&scenario.id, "other-side"));
        }
        for pair in &pack.pairs {
            for pole in Pole::BOTH {
                self.add(Need::Always, name(&pair.id, pole.id()));
            }
        }
        for rating in &pack.ratings {
            self.add(Need::Always, name(&rating.id, ""));
        }
    }

    fn fields(&mut self, pack: &Pack) {
        for field in &pack.rules.fields {
            let id = &field.id;
            self.add(Need::Always, format!("field-{id}"));
            self.add(Need::Usually, format!("field-{id}-help"));
            self.add(Need::Always, format!("field-{id}-name"));
            let need = if field.plan { Need::Rarely } else { Need::Always };
            if field.kind == FieldKind::YesNo {
                self.add(need, format!("field-{id}-if"));
                self.add(need, format!("field-{id}-if-not"));
            } else {
                self.add_with(need, format!("field-{id}-if"), "{$value}");
            }
            if let FieldKind::Number(kind) = &field.kind
                && !["month", "hour", "year"].contains(&kind.unit.as_str())
            {
                self.add(Need::Always, format!("unit-{}", kind.unit));
            }
            if let Change::Time { accrues_with } = field.change
                && let Some(other) = pack.rules.field_at(accrues_with)
            {
                self.add(Need::Rarely, format!("field-{}-going-on", other.id));
            }
            if field.periods.is_some() {
                self.add(Need::Always, format!("field-{id}-periods"));
                self.add(Need::Usually, format!("field-{id}-periods-help"));
            }
            if let FieldKind::Level(options) | FieldKind::Choice(options) = &field.kind {
                for option in options {
                    self.add(Need::Always, format!("option-{id}-{option}"));
                }
            }
        }
        for window in pack.rules.rule_sets.iter().filter_map(|rule_set| rule_set.window) {
            if let Some(field) = pack.rules.field_at(window.field) {
                self.add_with(Need::Always, format!("field-{}-window", field.id), "{$years}");
            }
        }
    }

    fn rule_sets(&mut self, pack: &Pack) {
        for rule_set in &pack.rules.rule_sets {
            let id = &rule_set.id;
            self.add(Need::Always, format!("rule-set-{id}"));
            self.add(Need::Usually, format!("rule-set-{id}-note"));
            // One without an id has been told of.
            for leaf in rule_set.leaves().into_iter().filter(|leaf| !leaf.id.is_empty()) {
                self.add(Need::Always, format!("requirement-{id}-{}", leaf.id));
            }
            match &rule_set.kind {
                RuleSetKind::Gate(routes) => {
                    self.add(Need::Always, format!("rule-set-{id}-by"));
                    for route in routes {
                        self.add(Need::Always, format!("route-{id}-{}", route.id));
                    }
                }
                RuleSetKind::Checklist(list) => {
                    self.add(Need::Usually, format!("rule-set-{id}-by"));
                    for step in &list.steps {
                        self.add(Need::Always, format!("step-{step}"));
                    }
                    for item in &list.items {
                        self.add(Need::Always, format!("item-{}", item.id));
                    }
                }
            }
        }
    }

    fn add(&mut self, need: Need, name: impl Into<String>) {
        self.0.insert(name.into(), (need, None));
    }

    fn add_with(&mut self, need: Need, name: String, placeholder: &'static str) {
        self.0.insert(name, (need, Some(placeholder)));
    }

    /// What is shown is there.
    fn check_own(&self, place: &str, texts: &Texts, problems: &mut Problems) {
        for (name, _) in self.0.iter().filter(|(_, (need, _))| *need == Need::Always) {
            if texts.get(name).is_none_or(|text| text.trim().is_empty()) {
                let found = if texts.contains_key(name) { "an empty text" } else { "no such text" };
                let place = format!("{place}/{}", escaped(name));
                problems.add(Code::MissingText, place, found, format!("`{name}`, which is shown"));
            }
        }
    }

    /// No text has a name that nothing looks for.
    fn check_names<'a>(&self, place: &str, present: impl IntoIterator<Item = &'a str>, problems: &mut Problems) {
        for name in present.into_iter().filter(|name| !self.0.contains_key(*name)) {
            let suggestion = problems.suggest(name, self.0.keys().map(String::as_str));
            problems.push(Problem {
                code: Code::UnusedText,
                place: format!("{place}/{}", escaped(name)),
                found: format!("`{name}`: the pack has no use for it"),
                expected: "a name made from one of its ids".to_owned(),
                suggestion,
            });
        }
    }

    /// A text says what is put into it, and nothing that is not.
    fn check_placeholders(&self, place: &str, name: &str, text: &str, problems: &mut Problems) {
        let Some((_, wanted)) = self.0.get(name) else { return };
        if let Some(wanted) = wanted.filter(|wanted| !text.contains(wanted) && !text.is_empty()) {
            problems.add(Code::Placeholder, place, shortened(text), format!("`{wanted}` where the value is put"));
        }
        let found = text.split("{$").skip(1).filter_map(|rest| rest.split_once('}'));
        for other in found.map(|(name, _)| format!("{{${name}}}")).filter(|other| *wanted != Some(other.as_str())) {
            let expected = wanted.map_or_else(|| "no placeholder".to_owned(), |wanted| format!("`{wanted}` alone"));
            problems.add(Code::Placeholder, place, format!("`{other}`, which nothing fills"), expected);
        }
    }
}
