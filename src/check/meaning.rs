//! What a pack that runs still says about itself: proof of its rules, balance of its
//! questions, and what nothing uses.

use std::collections::BTreeSet;

use super::fingerprint;
use crate::content::LANGUAGES;
use crate::proof::{Budget, look_at_parts, prove_within};
use crate::quiz::pack::{Certificate, Code, Pack, PackWithWords, Problems, bank};
use crate::words::markup;

/// Notes what is hardly meant so; gives the certificate of rules that hold.
pub fn check(pack: &PackWithWords, problems: &mut Problems) -> Option<Certificate> {
    let PackWithWords { pack, texts } = pack;
    bank::balance(pack, problems);
    for (language, texts) in texts {
        let place = format!("/words/{language}");
        bank::statements(pack, texts, &place, problems);
        links(texts, &place, problems);
    }
    languages(pack, problems);
    unused(pack, problems);
    proof(pack, problems)
}

/// A link leads only where it can do no harm.
fn links(texts: &[(String, String)], place: &str, problems: &mut Problems) {
    for (name, text) in texts {
        for address in markup::refused(text) {
            let expected = format!("an address that begins with {}", markup::SCHEMES.join(" or "));
            problems.add(Code::RefusedLink, format!("{place}/{name}"), format!("`{address}`"), expected);
        }
    }
}

/// What the program says around the pack’s texts is in these languages, too.
fn languages(pack: &Pack, problems: &mut Problems) {
    for (i, language) in pack.languages.iter().enumerate() {
        let general = language.split('-').next().unwrap_or_default();
        if !LANGUAGES.contains(&language.as_str()) && !LANGUAGES.contains(&general) {
            let found = format!("the program has no words of its own in `{language}`");
            problems.add(Code::LanguageNotSpoken, format!("/languages/{i}"), found, LANGUAGES.join(", "));
        }
    }
}

fn proof(pack: &Pack, problems: &mut Problems) -> Option<Certificate> {
    if problems.0.iter().any(|problem| problem.code == Code::TooEntangled) {
        return None;
    }
    let budget = Budget::brief();
    let proven = prove_within(pack, &budget, &fingerprint);
    let parts = look_at_parts(pack, &budget);
    let flaws = proven.as_ref().err().into_iter().flatten().chain(&parts);
    // A rule without a source is told where it was read.
    for flaw in flaws.filter(|flaw| flaw.code != Code::NoSource) {
        problems.add(flaw.code, flaw.place.as_str(), flaw.counter_example.as_str(), expected(flaw.code));
    }
    proven.ok()
}

fn expected(code: Code) -> &'static str {
    match code {
        Code::NeverMet => "something that a person can meet",
        Code::AlwaysMet => "something that not every person meets",
        Code::NeverDecides => "a field that decides something, or none",
        Code::ShadowedRoute => "a route that lets others through, or none",
        Code::WaitsInVain => "a condition on what the same rules test",
        Code::MoreHurts => "rules for which more is never worse",
        Code::Unproven => "fewer fields or fewer thresholds, to have a certificate",
        _ => "no difference",
    }
}

fn unused(pack: &Pack, problems: &mut Problems) {
    let cited = bank::cited(pack);
    let lists: [(Code, &str, Vec<&str>); 2] = [
        (Code::UnusedSource, "source", pack.sources.iter().map(|source| source.id.as_str()).collect()),
        (Code::UnusedFact, "fact", pack.facts.iter().map(|fact| fact.id.as_str()).collect()),
    ];
    for (code, what, ids) in lists {
        for (i, id) in ids.into_iter().enumerate().filter(|(_, id)| !cited.contains(id)) {
            let found = format!("nothing cites the {what} `{id}`");
            problems.add(code, format!("/{what}s/{i}"), found, "something that rests on it");
        }
    }
    let used: BTreeSet<usize> = pack.pairs.iter().map(|pair| pair.facet.into()).collect();
    for (i, facet) in pack.facets.iter().enumerate().filter(|(i, _)| !used.contains(i)) {
        problems.add(Code::UnusedFacet, format!("/facets/{i}"), format!("no pair is of the facet `{facet}`"), "a pair");
    }
}
