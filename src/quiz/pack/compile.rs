//! From the file's shape to the pack's types: every name resolved, every bound held.

use super::checks::{check_entanglement, check_examples};
use super::file::{PackFile, PairFile, PlanStepFile, RowFile, ScenarioFile};
use super::rules::{compile_rules, requirement};
use super::{
    Fact, Note, Owner, Pack, PackWithWords, Pair, PlanStep, Pole, Problem, Problems, Rating, Row, Scenario, Source,
    words,
};
use crate::eligibility::Rules;

/// Reads a pack from JSON text and compiles it; `hash` is the text's SHA-256.
pub fn parse(text: &str, hash: &str) -> Result<Pack, Problems> {
    compile(&read(text)?, hash)
}

/// Reads a pack that brings its own words.
pub fn parse_with_words(text: &str, hash: &str) -> Result<PackWithWords, Problems> {
    let file = read(text)?;
    let pack = compile(&file, hash)?;
    let mut problems = Problems::default();
    for language in file.words.keys().filter(|language| !file.languages.contains(language)) {
        problems.add(format!("/words/{language}"), "not one of the pack's languages", "a language of /languages");
    }
    let texts = file.languages.iter().map(|language| {
        let texts = file.words.get(language).cloned().unwrap_or_default().into_iter().collect::<Vec<_>>();
        let found = words::check(&pack, &texts).err().unwrap_or_default();
        problems.0.extend(found.0.into_iter().map(|problem| {
            let name = problem.place.trim_matches('`');
            Problem { place: format!("/words/{language}/{name}"), ..problem }
        }));
        (language.clone(), texts)
    });
    let texts = texts.collect();
    problems.or(PackWithWords { pack, texts })
}

fn read(text: &str) -> Result<PackFile, Problems> {
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let mut problems = Problems::default();
        problems.add(error.path().to_string(), error.inner().to_string(), "a pack as its format says");
        problems
    })
}

/// Compiles a pack, or says everything that is wrong in it.
pub fn compile(file: &PackFile, hash: &str) -> Result<Pack, Problems> {
    let mut problems = Problems::default();
    check_head(file, &mut problems);
    let rules = compile_rules(file, &mut problems);
    // Only rules that are right can be held against anything.
    if problems.0.is_empty() {
        check_entanglement(&rules, &mut problems);
    }
    if problems.0.is_empty() {
        check_examples(file, &rules, &mut problems);
    }
    let mut names = Names { file, problems: &mut problems };
    let pack = Pack {
        id: file.id.clone(),
        version: file.version.clone(),
        hash: hash.to_owned(),
        checked: file.checked.clone(),
        languages: file.languages.clone(),
        roles: file.roles.clone(),
        sources: names.sources(),
        facts: names.facts(),
        facets: file.facets.clone(),
        scenarios: file.knowledge.iter().enumerate().filter_map(|(i, item)| names.scenario(i, item)).collect(),
        pairs: file.pairs.iter().enumerate().filter_map(|(i, item)| names.pair(i, item)).collect(),
        ratings: file.ratings.iter().map(|item| Rating { id: item.id.clone(), pole: item.pole }).collect(),
        plan: file.plan.iter().enumerate().map(|(i, item)| names.plan_step(i, item, &rules)).collect(),
        role_table: file.role_table.iter().enumerate().map(|(i, item)| names.row(i, item)).collect(),
        notes: names.notes(),
        certificate: None,
        rules,
    };
    problems.or(pack)
}

fn check_head(file: &PackFile, problems: &mut Problems) {
    if file.format != 1 {
        problems.add("/format", format!("{}", file.format), "the format that this program reads is 1");
    }
    if file.roles.iter().any(|role| role == "both" || role == "not_sure") || file.roles.first() == file.roles.last() {
        problems.add("/roles", file.roles.join(", "), "two roles of their own names, not `both` or `not_sure`");
    }
    if file.languages.is_empty() {
        problems.add("/languages", "an empty list", "a language at the least");
    }
    problems.duplicates("/sources", file.sources.iter().map(|item| item.id.as_str()));
    problems.duplicates("/facts", file.facts.iter().map(|item| item.id.as_str()));
    problems.duplicates("/plan", file.plan.iter().map(|item| item.id.as_str()));
    problems.duplicates("/role_table", file.role_table.iter().map(|item| item.id.as_str()));
    problems.duplicates("/notes", file.notes.iter().map(|item| item.id.as_str()));
    // Answers are kept by question id, so no two questions of any part share one.
    let questions = (file.knowledge.iter().map(|item| &item.id))
        .chain(file.pairs.iter().map(|item| &item.id))
        .chain(file.ratings.iter().map(|item| &item.id))
        .chain(file.fields.iter().map(|item| &item.id));
    let mut seen = std::collections::BTreeSet::new();
    for id in questions {
        if !seen.insert(id) {
            problems.add("", format!("the question id `{id}` stands twice"), "an id stands once");
        }
    }
}

/// Resolves the names that items use.
struct Names<'a> {
    file: &'a PackFile,
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
                    self.is_source(&format!("/sources/{i}/via"), via);
                }
                if let Some(link) = &item.link
                    && !link.starts_with("https://")
                {
                    self.problems.add(format!("/sources/{i}/link"), link, "a link starts with https://");
                }
                Source {
                    id: item.id.clone(),
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
                self.is_source(&format!("/facts/{i}/source"), &item.source);
                let words = item.quote.split_whitespace().count();
                if words > 25 {
                    self.problems.add(
                        format!("/facts/{i}/quote"),
                        format!("{words} words"),
                        "a quotation has at most 25",
                    );
                }
                Fact { id: item.id.clone(), source: item.source.clone(), quote: item.quote.clone() }
            })
            .collect()
    }

    fn scenario(&mut self, i: usize, item: &ScenarioFile) -> Option<Scenario> {
        let place = format!("/knowledge/{i}");
        self.cites(&place, &item.facts, &item.sources);
        let answer = self.owner(&format!("{place}/answer"), &item.answer)?;
        let mut accepted = vec![answer];
        for (n, owner) in item.accept.iter().enumerate() {
            accepted.extend(self.owner(&format!("{place}/accept/{n}"), owner).filter(|owner| *owner != answer));
        }
        Some(Scenario {
            id: item.id.clone(),
            answer,
            accepted,
            facts: item.facts.clone(),
            sources: item.sources.clone(),
            per_article: item.per_article,
            contested: item.contested,
            core: item.core,
        })
    }

    fn pair(&mut self, i: usize, item: &PairFile) -> Option<Pair> {
        let place = format!("/pairs/{i}");
        self.cites(&place, &item.facts, &[]);
        let facet = (0..).zip(&self.file.facets).find(|(_, facet)| **facet == item.facet).map(|(place, _)| place);
        if facet.is_none() {
            self.problems.add(
                format!("{place}/facet"),
                format!("unknown facet `{}`", item.facet),
                "a facet of /facets",
            );
        }
        Some(Pair { id: item.id.clone(), facet: facet?, first: item.first, facts: item.facts.clone(), core: item.core })
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
                self.problems.add(place, format!("unknown role `{id}`"), format!("{technical}, {people} or both"));
                None
            }
        }
    }

    /// All that an item cites: something, and nothing unknown.
    fn cites(&mut self, place: &str, facts: &[String], sources: &[String]) -> Vec<String> {
        if facts.is_empty() && sources.is_empty() {
            self.problems.add(place, "nothing is cited", "a fact or a source that it rests on");
        }
        let mut cited = self.known(&format!("{place}/facts"), facts);
        cited.extend(self.known(&format!("{place}/sources"), sources));
        cited
    }

    fn known(&mut self, place: &str, ids: &[String]) -> Vec<String> {
        for (i, id) in ids.iter().enumerate() {
            check_citation(self.file, &format!("{place}/{i}"), id, self.problems);
        }
        ids.to_vec()
    }

    fn is_source(&mut self, place: &str, id: &str) {
        if !self.file.sources.iter().any(|source| source.id == id) {
            self.problems.add(place, format!("unknown source `{id}`"), "a source of /sources");
        }
    }
}

/// Notes a citation that leads nowhere.
pub(super) fn check_citation(file: &PackFile, place: &str, id: &str, problems: &mut Problems) {
    let known = file.facts.iter().any(|fact| fact.id == id) || file.sources.iter().any(|source| source.id == id);
    if !known {
        problems.add(place, format!("unknown fact or source `{id}`"), "one of /facts or /sources");
    }
}
