//! What makes a bank fair: balance, order and the length of statements.
//!
//! A rule broken here is an error for the built-in pack. The rules come from the
//! literature on short self-assessments: statements of a pair alike in length and
//! appeal, one idea each, no answer told by its position.

use std::collections::BTreeSet;

use super::words::{name, translation};
use super::{Fact, Owner, Pack, Pole, Problems, Source};

/// Balance and order of the bank, in its full and its core length.
pub fn check(pack: &Pack) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for core_only in [false, true] {
        let length = if core_only { "core" } else { "full" };
        check_scenarios(pack, core_only, length, &mut problems);
        check_pairs(pack, core_only, length, &mut problems);
    }
    for pole in Pole::BOTH {
        let count = pack.ratings.iter().filter(|rating| rating.pole == pole).count();
        if count != 2 {
            problems.add("/ratings", format!("{count} ratings of the {} pole", pole.id()), "two of each");
        }
    }
    problems.or(())
}

fn check_scenarios(pack: &Pack, core_only: bool, length: &str, problems: &mut Problems) {
    let answers: Vec<Owner> =
        pack.scenarios.iter().filter(|item| item.core || !core_only).map(|item| item.answer).collect();
    if !core_only {
        for owner in Owner::ALL {
            let count = answers.iter().filter(|answer| **answer == owner).count();
            if !(5..=9).contains(&count) {
                problems.add("/knowledge", format!("{count} scenarios with the answer {owner:?}"), "5 to 9 of each");
            }
        }
    }
    for (i, run) in answers.windows(3).enumerate() {
        if let [a, b, c] = run
            && a == b
            && b == c
        {
            problems.add(
                "/knowledge",
                format!("three equal answers in a row from {} in the {length} order", i + 1),
                "at most two",
            );
        }
    }
}

fn check_pairs(pack: &Pack, core_only: bool, length: &str, problems: &mut Problems) {
    let pairs: Vec<_> = pack.pairs.iter().filter(|pair| pair.core || !core_only).collect();
    let counts: BTreeSet<usize> = (0..pack.facets.len())
        .map(|facet| pairs.iter().filter(|pair| usize::from(pair.facet) == facet).count())
        .collect();
    if counts.len() > 1 {
        problems.add("/pairs", format!("facets of {counts:?} pairs in the {length} length"), "as many for each facet");
    }
    let first = pairs.iter().filter(|pair| pair.first == Pole::Technical).count();
    if !(pairs.len() * 40..=pairs.len() * 60).contains(&(first * 100)) {
        problems.add(
            "/pairs",
            format!("{first} of {} with the technical statement first in the {length} length", pairs.len()),
            "40 to 60 %",
        );
    }
}

/// The statements of pairs: at most 12 words, no *not*, no second *and*, alike in length.
pub fn check_statements(pack: &Pack, texts: &[(String, String)]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let text = |wanted: &str| texts.iter().find(|(name, _)| name == wanted).map_or("", |(_, text)| text);
    for pair in &pack.pairs {
        let lengths = Pole::BOTH.map(|pole| {
            let name = name(&pair.id, pole.id());
            let words: Vec<String> = text(&name).split_whitespace().map(plain).collect();
            if words.len() > 12 {
                problems.add(format!("`{name}`"), format!("{} words", words.len()), "at most 12");
            }
            if words.iter().any(|word| word == "not") {
                problems.add(format!("`{name}`"), "a *not*", "a plain activity");
            }
            if words.iter().filter(|word| *word == "and").count() > 1 {
                problems.add(format!("`{name}`"), "a second *and*", "one idea");
            }
            words.len()
        });
        let [technical, people] = lengths;
        if technical.abs_diff(people) > 5 {
            problems.add(
                format!("`{}`", name(&pair.id, "")),
                format!("{technical} words against {people}"),
                "statements at most 5 words apart",
            );
        }
    }
    for scenario in &pack.scenarios {
        let name = name(&scenario.id, "");
        let words = text(&name).split_whitespace().count();
        if words > 20 {
            problems.add(format!("`{name}`"), format!("{words} words"), "at most 20");
        }
    }
    problems.or(())
}

/// The facts whose quotations are shown: the first of each scenario, and those that the
/// lines of a gate rest on.
pub fn quoted(pack: &Pack) -> impl Iterator<Item = &Fact> {
    let mut shown: BTreeSet<&str> =
        pack.scenarios.iter().filter_map(|item| item.facts.first()).map(String::as_str).collect();
    for rule_set in pack.rules.rule_sets.iter().filter(|rule_set| rule_set.routes().is_some()) {
        shown.extend(rule_set.citations());
    }
    pack.facts.iter().filter(move |fact| shown.contains(fact.id.as_str()))
}

/// Each quotation that is shown has a translation, but in the language of the sources.
pub fn check_translations(pack: &Pack, language: &str, texts: &[(String, String)]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let is_source = pack.languages.first().is_some_and(|first| first == language);
    for name in quoted(pack).map(translation) {
        let is_there = texts.iter().any(|(known, _)| *known == name);
        if is_there && is_source {
            problems.add(
                format!("`{name}`"),
                "a translation into the language of the quotation",
                "the quotation alone",
            );
        } else if !is_there && !is_source {
            problems.add(format!("`{name}`"), "no such text", "a translation of the quotation");
        }
    }
    problems.or(())
}

fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// The pack with only the facts that it quotes or cites and the sources behind
/// them: a visitor pays for no others.
pub fn cited_only(pack: &Pack) -> Pack {
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    for scenario in &pack.scenarios {
        cited.extend(scenario.facts.iter().chain(&scenario.sources).map(String::as_str));
    }
    for pair in &pack.pairs {
        cited.extend(pair.facts.iter().map(String::as_str));
    }
    for step in &pack.plan {
        cited.extend(step.sources.iter().map(String::as_str));
    }
    for row in &pack.role_table {
        cited.extend(row.technical.iter().chain(&row.people).chain(&row.sources).map(String::as_str));
    }
    for note in &pack.notes {
        cited.extend(note.sources.iter().map(String::as_str));
    }
    for rule_set in &pack.rules.rule_sets {
        cited.extend(rule_set.sources.iter().map(String::as_str));
        cited.extend(rule_set.citations());
    }
    let facts: Vec<Fact> = pack.facts.iter().filter(|fact| cited.contains(fact.id.as_str())).cloned().collect();
    cited.extend(facts.iter().map(|fact| fact.source.as_str()));
    cited.extend(
        pack.sources
            .iter()
            .filter(|source| cited.contains(source.id.as_str()))
            .filter_map(|source| source.via.as_deref())
            .collect::<Vec<_>>(),
    );
    let sources: Vec<Source> =
        pack.sources.iter().filter(|source| cited.contains(source.id.as_str())).cloned().collect();
    Pack { facts: facts.clone(), sources, ..pack.clone() }
}
