//! What makes a bank fair: balance, order and the length of statements.
//!
//! A rule broken here is an error for the built-in pack. The rules come from the
//! literature on short self-assessments: statements of a pair alike in length and
//! appeal, one idea each, no answer told by its position.

use std::collections::BTreeSet;

use super::words::{name, translation};
use super::{Code, Fact, Owner, Pack, Pair, Pole, Problems, Source};

/// The built-in bank: balance, as many of each answer and rating as its scores rest on, and
/// no pair of our own invention.
pub fn check(pack: &Pack) -> Result<(), Problems> {
    let mut problems = Problems::default();
    balance(pack, &mut problems);
    for (i, _) in pack.pairs.iter().enumerate().filter(|(_, pair)| pair.facts.is_empty()) {
        problems.add(Code::Uncited, format!("/pairs/{i}"), "nothing is cited", "a fact that it rests on");
    }
    for owner in Owner::ALL {
        let count = pack.scenarios.iter().filter(|item| item.answer == owner).count();
        if !(5..=9).contains(&count) {
            let found = format!("{count} scenarios with the answer {owner:?}");
            problems.add(Code::Unbalanced, "/knowledge", found, "5 to 9 of each");
        }
    }
    for pole in Pole::BOTH {
        let count = pack.ratings.iter().filter(|rating| rating.pole == pole).count();
        if count != 2 {
            let found = format!("{count} ratings of the {} pole", pole.id());
            problems.add(Code::Unbalanced, "/ratings", found, "two of each");
        }
    }
    problems.or(())
}

/// Balance and order of any bank, in its full and its core length.
pub fn balance(pack: &Pack, problems: &mut Problems) {
    check_scenarios(pack, false, problems);
    check_pairs(pack, false, problems);
    if pack.scenarios.iter().any(|item| !item.core) {
        check_scenarios(pack, true, problems);
    }
    if pack.pairs.iter().any(|item| !item.core) {
        check_pairs(pack, true, problems);
    }
    let of = |pole: Pole| pack.ratings.iter().filter(|rating| rating.pole == pole).count();
    let [technical, people] = Pole::BOTH.map(of);
    if technical != people {
        let found = format!("{technical} ratings of the technical pole, {people} of the people pole");
        problems.add(Code::Unbalanced, "/ratings", found, "as many of each");
    }
}

/// Fewer questions than this are too few to lean.
const FEW: usize = 5;

fn length(core_only: bool) -> &'static str {
    if core_only { "core" } else { "full" }
}

fn check_scenarios(pack: &Pack, core_only: bool, problems: &mut Problems) {
    let asked = pack.scenarios.iter().enumerate().filter(|(_, item)| item.core || !core_only);
    let asked: Vec<(usize, Owner)> = asked.map(|(i, item)| (i, item.answer)).collect();
    let length = length(core_only);
    for run in asked.windows(3) {
        if let [(_, a), (_, b), (i, c)] = run
            && a == b
            && b == c
        {
            let found = format!("the third equal answer in a row in the {length} order");
            problems.add(Code::Unbalanced, format!("/knowledge/{i}/answer"), found, "at most two");
        }
    }
    if asked.len() < FEW {
        return;
    }
    for owner in Owner::ALL {
        let count = asked.iter().filter(|(_, answer)| *answer == owner).count();
        if count == 0 || count * 100 > asked.len() * 60 {
            let found = format!("{count} of {} with the answer {owner:?} in the {length} length", asked.len());
            problems.add(Code::Unbalanced, "/knowledge", found, "each answer, and none in more than 60 %");
        }
    }
}

fn check_pairs(pack: &Pack, core_only: bool, problems: &mut Problems) {
    let pairs: Vec<_> = pack.pairs.iter().filter(|pair| pair.core || !core_only).collect();
    let length = length(core_only);
    let counts: BTreeSet<usize> = (0..pack.facets.len())
        .map(|facet| pairs.iter().filter(|pair| usize::from(pair.facet) == facet).count())
        .collect();
    if counts.len() > 1 {
        let found = format!("facets of {counts:?} pairs in the {length} length");
        problems.add(Code::Unbalanced, "/pairs", found, "as many for each facet");
    }
    let first = pairs.iter().filter(|pair| pair.first == Pole::Technical).count();
    if pairs.len() >= FEW && !(pairs.len() * 40..=pairs.len() * 60).contains(&(first * 100)) {
        let found = format!("{first} of {} with the technical statement first in the {length} length", pairs.len());
        problems.add(Code::Unbalanced, "/pairs", found, "40 to 60 %");
    }
}

/// The statements of pairs: at most 12 words, no *not*, no second *and*, alike in length.
pub fn check_statements(pack: &Pack, texts: &[(String, String)]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    statements(pack, texts, "", &mut problems);
    problems.or(())
}

/// The same of texts, sorted by name, that have this place.
pub fn statements(pack: &Pack, texts: &[(String, String)], place: &str, problems: &mut Problems) {
    let text = |wanted: &str| {
        let place = texts.binary_search_by(|(name, _)| name.as_str().cmp(wanted)).ok();
        place.and_then(|place| texts.get(place)).map_or("", |(_, text)| text)
    };
    let mut note = |name: &str, found: String, expected: &str| {
        problems.add(Code::HardToAnswer, format!("{place}/{name}"), found, expected);
    };
    for pair in &pack.pairs {
        let [technical, people] = Pole::BOTH.map(|pole| {
            let name = name(&pair.id, pole.id());
            let words: Vec<String> = text(&name).split_whitespace().map(plain).collect();
            if words.len() > 12 {
                note(&name, format!("{} words", words.len()), "at most 12");
            }
            if words.iter().any(|word| word == "not") {
                note(&name, "a *not*".to_owned(), "a plain activity");
            }
            if words.iter().filter(|word| *word == "and").count() > 1 {
                note(&name, "a second *and*".to_owned(), "one idea");
            }
            words.len()
        });
        if technical.abs_diff(people) > 5 {
            let found = format!("{technical} words, against {people} of the other statement");
            note(&name(&pair.id, Pole::Technical.id()), found, "statements at most 5 words apart");
        }
    }
    for scenario in &pack.scenarios {
        let name = name(&scenario.id, "");
        let words = text(&name).split_whitespace().count();
        if words > 20 {
            note(&name, format!("{words} words"), "at most 20");
        }
    }
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
            let found = "a translation into the language of the quotation";
            problems.add(Code::UnusedText, format!("/{name}"), found, "the quotation alone");
        } else if !is_there && !is_source {
            problems.add(
                Code::MissingTranslation,
                format!("/{name}"),
                "no such text",
                "a translation of the quotation",
            );
        }
    }
    problems.or(())
}

fn plain(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// The ids of all facts and sources that something rests on.
pub fn cited(pack: &Pack) -> BTreeSet<&str> {
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
    let facts = pack.facts.iter().filter(|fact| cited.contains(fact.id.as_str()));
    let sources: Vec<&str> = facts.map(|fact| fact.source.as_str()).collect();
    cited.extend(sources);
    let sources = pack.sources.iter().filter(|source| cited.contains(source.id.as_str()));
    let via: Vec<&str> = sources.filter_map(|source| source.via.as_deref()).collect();
    cited.extend(via);
    cited
}

/// The pack as the program needs it: a visitor pays for no table that only the page shows,
/// and for no quotation that no screen does.
pub fn shipped(pack: &Pack) -> Pack {
    let pairs = pack.pairs.iter().cloned().map(|pair| Pair { facts: Vec::new(), ..pair }).collect();
    let mut shipped = cited_only(&Pack { role_table: Vec::new(), pairs, ..pack.clone() });
    let shown: BTreeSet<String> = quoted(pack).map(|fact| fact.id.clone()).collect();
    for fact in shipped.facts.iter_mut().filter(|fact| !shown.contains(&fact.id)) {
        fact.quote.clear();
    }
    shipped
}

/// The pack with only the facts that it quotes or cites and the sources behind
/// them: a visitor pays for no others.
pub fn cited_only(pack: &Pack) -> Pack {
    let cited = cited(pack);
    let facts: Vec<Fact> = pack.facts.iter().filter(|fact| cited.contains(fact.id.as_str())).cloned().collect();
    let sources: Vec<Source> =
        pack.sources.iter().filter(|source| cited.contains(source.id.as_str())).cloned().collect();
    Pack { facts, sources, ..pack.clone() }
}
