//! From the file's shape to the pack's types: every name resolved, every bound held.

use std::collections::BTreeSet;

use super::checks::{check_entanglement, check_examples};
use super::file::{PackFile, PairFile, PlanStepFile, RequirementFile, RowFile, ScenarioFile};
use super::rules::{compile_rules, requirement};
use super::{
    Code, Fact, Note, Owner, Pack, PackWithWords, Pair, PlanStep, Pole, Problems, Rating, Row, Scenario, Source, ids,
    words,
};
use crate::eligibility::{Date, Rules};

/// Reads a pack from JSON text and compiles it; `hash` is the text's SHA-256.
///
/// Nothing is let pass here that [`check`](crate::check) only warns of.
pub fn parse(text: &str, hash: &str) -> Result<Pack, Problems> {
    compile_strictly(&read(text)?, hash)
}

/// Reads a pack that brings its own words.
pub fn parse_with_words(text: &str, hash: &str) -> Result<PackWithWords, Problems> {
    let file = read(text)?;
    let pack = compile_strictly(&file, hash)?;
    let mut problems = Problems::default();
    let texts = words::of_all_languages(&file, &pack, &mut problems);
    problems.or(PackWithWords { pack, texts })
}

fn compile_strictly(file: &PackFile, hash: &str) -> Result<Pack, Problems> {
    let mut problems = Problems::default();
    let pack = compile(file, hash, &mut problems);
    problems.or(pack)
}

fn read(text: &str) -> Result<PackFile, Problems> {
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let mut problems = Problems::default();
        let (place, found) = (error.path().to_string(), error.inner().to_string());
        problems.add(Code::WrongType, place, found, "a pack as its format says");
        problems
    })
}

/// Compiles a pack, and notes everything that is wrong in it; with an error among that, the
/// pack is good for nothing.
pub fn compile(file: &PackFile, hash: &str, problems: &mut Problems) -> Pack {
    check_head(file, problems);
    let names = Known::of(file);
    let rules = compile_rules(file, &names, problems);
    // Only rules that are right can be held against anything.
    if !problems.have_errors() {
        check_entanglement(&rules, problems);
    }
    if !problems.have_errors() {
        check_examples(file, &rules, problems);
    }
    let mut names = Names { file, known: &names, problems };
    Pack {
        id: file.id.clone(),
        version: file.version.clone(),
        hash: hash.to_owned(),
        checked: file.checked.clone(),
        languages: file.languages.clone(),
        roles: file.roles.clone(),
        sources: names.sources(),
        facts: names.facts(),
        facets: file.facets.clone(),
        scenarios: names.scenarios(),
        pairs: names.pairs(),
        ratings: file.ratings.iter().map(|item| Rating { id: item.id.clone(), pole: item.pole }).collect(),
        plan: file.plan.iter().enumerate().map(|(i, item)| names.plan_step(i, item, &rules)).collect(),
        role_table: file.role_table.iter().enumerate().map(|(i, item)| names.row(i, item)).collect(),
        notes: names.notes(),
        certificate: None,
        rules,
    }
}

/// Whether the pack has all that the file has: what has a wrong name in it was left out.
pub fn is_whole(file: &PackFile, pack: &Pack) -> bool {
    let sets = file.rule_sets.iter();
    let conditions = (file.fields.iter().filter_map(|item| item.asked_when.as_ref()))
        .chain(file.plan.iter().filter_map(|item| item.condition.as_ref()))
        .chain(file.plan.iter().filter_map(|item| item.until.as_ref()))
        .chain(sets.clone().flat_map(|set| &set.gate).flat_map(|gate| &gate.routes).map(|route| &route.requirement))
        .chain(
            sets.flat_map(|set| &set.checklist)
                .flat_map(|list| &list.items)
                .filter_map(|item| item.requirement.as_ref()),
        );
    let tests: usize = conditions.map(RequirementFile::tests).sum();
    let conditions = (pack.rules.fields.iter().filter_map(|field| field.asked_when.as_ref()))
        .chain(pack.plan.iter().filter_map(|step| step.condition.as_ref()))
        .chain(pack.plan.iter().filter_map(|step| step.until.as_ref()));
    let compiled = conditions.map(|tree| tree.leaves().len()).sum::<usize>()
        + pack.rules.rule_sets.iter().map(|set| set.leaves().len()).sum::<usize>();
    let counts = [file.knowledge.len(), file.pairs.len(), file.rule_sets.len(), tests];
    counts == [pack.scenarios.len(), pack.pairs.len(), pack.rules.rule_sets.len(), compiled]
}

fn check_head(file: &PackFile, problems: &mut Problems) {
    if file.format != 1 {
        problems.add(
            Code::OutOfRange,
            "/format",
            format!("{}", file.format),
            "the format that this program reads is 1",
        );
    }
    for (i, role) in file.roles.iter().enumerate() {
        if role == "both" || role == "not_sure" {
            let expected = "a name of its own, not `both` or `not_sure`";
            problems.add(Code::TakenName, format!("/roles/{i}"), format!("`{role}`"), expected);
        }
    }
    if file.languages.is_empty() {
        problems.add(Code::TooFew, "/languages", "an empty list", "a language at the least");
    }
    check_day("/checked", &file.checked, problems);
    for (list, names) in [("/roles", file.roles.as_slice()), ("/languages", &file.languages), ("/facets", &file.facets)]
    {
        problems.duplicates(names.iter().enumerate().map(|(i, name)| (format!("{list}/{i}"), name.as_str())));
    }
    let cited = ids("/facts", &file.facts, |item| &item.id).chain(ids("/sources", &file.sources, |item| &item.id));
    problems.duplicates(cited);
    problems.duplicates(ids("/plan", &file.plan, |item| &item.id));
    problems.duplicates(ids("/role_table", &file.role_table, |item| &item.id));
    problems.duplicates(ids("/notes", &file.notes, |item| &item.id));
    // Answers are kept by question id, so no two questions of any part share one.
    let questions = ids("/knowledge", &file.knowledge, |item| &item.id)
        .chain(ids("/pairs", &file.pairs, |item| &item.id))
        .chain(ids("/ratings", &file.ratings, |item| &item.id))
        .chain(ids("/fields", &file.fields, |item| &item.id));
    problems.duplicates(questions);
}

/// Notes a day that the calendar does not have.
fn check_day(place: &str, day: &str, problems: &mut Problems) {
    if Date::parse(day).is_none() {
        problems.add(Code::WrongForm, place, format!("`{day}`"), "a day that there is, as `2026-11-24`");
    }
}

/// What can be cited.
pub(super) struct Known<'a> {
    sources: BTreeSet<&'a str>,
    all: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(file: &'a PackFile) -> Known<'a> {
        let sources: BTreeSet<&str> = file.sources.iter().map(|source| source.id.as_str()).collect();
        let all = file.facts.iter().map(|fact| fact.id.as_str()).chain(sources.iter().copied()).collect();
        Known { sources, all }
    }

    /// Notes each of these ids that leads nowhere.
    pub(super) fn check(&self, place: &str, ids: &[String], problems: &mut Problems) {
        for (i, id) in ids.iter().enumerate().filter(|(_, id)| !self.all.contains(id.as_str())) {
            let (place, known) = (format!("{place}/{i}"), self.all.iter().copied());
            problems.unknown(place, "fact or source", id, known, "one of /facts or /sources");
        }
    }

    fn check_source(&self, place: String, id: &str, problems: &mut Problems) {
        if !self.sources.contains(id) {
            problems.unknown(place, "source", id, self.sources.iter().copied(), "a source of /sources");
        }
    }
}

/// Resolves the names that items use.
struct Names<'a> {
    file: &'a PackFile,
    known: &'a Known<'a>,
    problems: &'a mut Problems,
}

impl Names<'_> {
    fn sources(&mut self) -> Vec<Source> {
        let file = self.file;
        file.sources
            .iter()
            .enumerate()
            .map(|(i, item)| {
                if let Some(via) = &item.via {
                    self.known.check_source(format!("/sources/{i}/via"), via, self.problems);
                }
                if let Some(link) = &item.link
                    && !link.starts_with("https://")
                {
                    let place = format!("/sources/{i}/link");
                    self.problems.add(Code::WrongForm, place, format!("`{link}`"), "a link starts with https://");
                }
                Source {
                    id: item.id.clone(),
                    language: item.language.as_ref().or(file.languages.first()).cloned().unwrap_or_default(),
                    title: item.title.clone(),
                    publisher: item.publisher.clone(),
                    date: item.date.clone(),
                    link: item.link.clone(),
                    via: item.via.clone(),
                    confidence: item.confidence,
                }
            })
            .collect()
    }

    fn facts(&mut self) -> Vec<Fact> {
        let file = self.file;
        file.facts
            .iter()
            .enumerate()
            .map(|(i, item)| {
                self.known.check_source(format!("/facts/{i}/source"), &item.source, self.problems);
                let words = item.quote.split_whitespace().count();
                if words > 25 {
                    self.problems.add(
                        Code::TooLong,
                        format!("/facts/{i}/quote"),
                        format!("{words} words"),
                        "a quotation has at most 25",
                    );
                }
                Fact { id: item.id.clone(), source: item.source.clone(), quote: item.quote.clone() }
            })
            .collect()
    }

    fn scenarios(&mut self) -> Vec<Scenario> {
        let file = self.file;
        let has_core = file.knowledge.iter().any(|item| item.core);
        let scenarios = file.knowledge.iter().enumerate();
        scenarios
            .filter_map(|(i, item)| Some(Scenario { core: item.core || !has_core, ..self.scenario(i, item)? }))
            .collect()
    }

    fn scenario(&mut self, i: usize, item: &ScenarioFile) -> Option<Scenario> {
        let place = format!("/knowledge/{i}");
        self.cites(&place, &item.facts, &item.sources);
        let answer = self.owner(&format!("{place}/answer"), &item.answer);
        let mut accepted = Vec::from_iter(answer);
        for (n, owner) in item.accept.iter().enumerate() {
            let owner = self.owner(&format!("{place}/accept/{n}"), owner);
            accepted.extend(owner.filter(|owner| !accepted.contains(owner)));
        }
        Some(Scenario {
            id: item.id.clone(),
            answer: answer?,
            accepted,
            facts: item.facts.clone(),
            sources: item.sources.clone(),
            per_article: item.per_article,
            contested: item.contested,
            core: item.core,
        })
    }

    fn pairs(&mut self) -> Vec<Pair> {
        let file = self.file;
        let has_core = file.pairs.iter().any(|item| item.core);
        let pairs = file.pairs.iter().enumerate();
        pairs.filter_map(|(i, item)| Some(Pair { core: item.core || !has_core, ..self.pair(i, item)? })).collect()
    }

    fn pair(&mut self, i: usize, item: &PairFile) -> Option<Pair> {
        let place = format!("/pairs/{i}");
        self.known(&format!("{place}/facts"), &item.facts);
        let facets = &self.file.facets;
        let Some(facet) = facets.iter().position(|facet| *facet == item.facet) else {
            let known = facets.iter().map(String::as_str);
            self.problems.unknown(format!("{place}/facet"), "facet", &item.facet, known, "a facet of /facets");
            return None;
        };
        Some(Pair {
            id: item.id.clone(),
            facet: u8::try_from(facet).ok()?,
            first: item.first,
            facts: item.facts.clone(),
            core: item.core,
        })
    }

    fn plan_step(&mut self, i: usize, item: &PlanStepFile, rules: &Rules) -> PlanStep {
        let place = format!("/plan/{i}");
        PlanStep {
            id: item.id.clone(),
            condition: item
                .condition
                .as_ref()
                .and_then(|tree| requirement(tree, rules, &format!("{place}/if"), self.problems)),
            until: item
                .until
                .as_ref()
                .and_then(|tree| requirement(tree, rules, &format!("{place}/until"), self.problems)),
            sources: self.cites(&place, &item.facts, &item.sources),
        }
    }

    fn row(&mut self, i: usize, item: &RowFile) -> Row {
        let place = format!("/role_table/{i}");
        Row {
            id: item.id.clone(),
            technical: self.known(&format!("{place}/technical"), &item.technical),
            people: self.known(&format!("{place}/people"), &item.people),
            sources: self.known(&format!("{place}/sources"), &item.sources),
        }
    }

    fn notes(&mut self) -> Vec<Note> {
        let file = self.file;
        file.notes
            .iter()
            .enumerate()
            .map(|(i, item)| Note {
                id: item.id.clone(),
                topic: item.topic,
                sources: self.cites(&format!("/notes/{i}"), &item.facts, &item.sources),
            })
            .collect()
    }

    fn owner(&mut self, place: &str, id: &str) -> Option<Owner> {
        let [technical, people] = &self.file.roles;
        match id {
            "both" => Some(Owner::Both),
            id if id == technical => Some(Owner::Role(Pole::Technical)),
            id if id == people => Some(Owner::Role(Pole::People)),
            _ => {
                let known = [technical.as_str(), people, "both"];
                self.problems.unknown(place, "role", id, known, format!("{technical}, {people} or both"));
                None
            }
        }
    }

    /// All that an item cites: something, and nothing unknown.
    fn cites(&mut self, place: &str, facts: &[String], sources: &[String]) -> Vec<String> {
        if facts.is_empty() && sources.is_empty() {
            self.problems.add(Code::Uncited, place, "nothing is cited", "a fact or a source that it rests on");
        }
        let mut cited = self.known(&format!("{place}/facts"), facts);
        cited.extend(self.known(&format!("{place}/sources"), sources));
        cited
    }

    fn known(&mut self, place: &str, ids: &[String]) -> Vec<String> {
        self.known.check(place, ids, self.problems);
        ids.to_vec()
    }
}
