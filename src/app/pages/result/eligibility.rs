//! The verdicts: the closest route of each gate with what is met and what is
//! missing, what it rests on, and when.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;
use crate::eligibility::{Evaluation, GateEvaluation, Line, Profile, Route, RuleSet, Status, closest_route, lines};
use crate::quiz::Outcome;

/// The verdicts of the gates shown, and when the months are reached.
pub fn eligibility(edition: &Edition, outcome: &Outcome) -> Html {
    let words = &edition.words;
    let gates = gates(edition, outcome);
    if gates.is_empty() {
        return Html::default();
    }
    let title = |rule_set: &RuleSet| words.text(&format!("rule-set-{}", rule_set.id));
    let when = gates.iter().map(|(rule_set, _, gate)| {
        html! { <li>{ words.when_of(&title(rule_set), outcome.report.as_of, gate.earliest) }</li> }
    });
    html! {
        <>
            { section(&words.part_eligibility(), html! { <>
                <p class="said">{ said(edition, &gates) }</p>
                <p class="measure">{ words.text("pack-gates") }</p>
                <div class="twins">
                    { for gates.iter().map(|(rule_set, routes, gate)| self::gate(edition, rule_set, routes, gate, &outcome.profile)) }
                </div>
            </> }) }
            { section(&words.when(), html! { <>
                <ul class="plain measure">{ for when }</ul>
                <p class="quiet measure">{ words.when_how() }</p>
            </> }) }
        </>
    }
}

type Gate<'a> = (&'a RuleSet, &'a [Route], &'a GateEvaluation);

fn gates<'a>(edition: &'a Edition, outcome: &'a Outcome) -> Vec<Gate<'a>> {
    let evaluations = outcome.report.eligibility.iter().flat_map(|part| &part.rule_sets);
    evaluations
        .filter_map(|evaluation| match evaluation {
            Evaluation::Gate(gate) => {
                let rule_set = edition.pack.rules.rule_set(&gate.rule_set)?;
                Some((rule_set, rule_set.routes()?, gate))
            }
            Evaluation::Checklist(_) => None,
        })
        .collect()
}

/// "Not yet by the article’s rules, open by PMI’s rules from July 2026".
fn said(edition: &Edition, gates: &[Gate<'_>]) -> String {
    let words = &edition.words;
    let lines = gates.iter().enumerate().map(|(i, (rule_set, _, gate))| {
        let verdict = words.verdict(gate.verdict);
        let verdict = if i == 0 { verdict } else { verdict.to_lowercase() };
        words.eligibility_line(verdict, words.text(&format!("rule-set-{}-by", rule_set.id)))
    });
    lines.reduce(|a, b| words.eligibility_differ(a, b)).unwrap_or_default()
}

fn gate(edition: &Edition, rule_set: &RuleSet, routes: &[Route], gate: &GateEvaluation, profile: &Profile) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let closest = closest_route(rules, routes, gate, profile);
    let route_words = |route: &Route| words.text(&format!("route-{}-{}", rule_set.id, route.id));
    let drawn = routes.get(closest).zip(gate.routes.get(closest)).map(|(route, evaluation)| {
        let lines = lines(&route.requirement, evaluation, profile);
        html! {
            <>
                <p>{ route_words(route) }</p>
                <ol class="route">
                    { for lines.iter().map(|line| self::line(edition, rule_set, line, profile)) }
                    <li class={end_class(evaluation.status)}>{ words.route_end() }</li>
                </ol>
            </>
        }
    });
    let all = routes.iter().zip(&gate.routes).map(|(route, evaluation)| {
        let lines = lines(&route.requirement, evaluation, profile);
        html! {
            <li>
                <p>{ words.route_line(route_words(route), words.status(evaluation.status)) }</p>
                <ul class="plain quiet">
                    { for lines.iter().map(|line| html! {
                        <li>{ words.line_status(rules, line) }{ " " }{ words.requirement(&rule_set.id, &line.tests) }</li>
                    }) }
                </ul>
            </li>
        }
    });
    html! {
        <section class="stack gate">
            <h4>
                { capitalized(&words.gate_verdict(rules, gate, closest)) }
                <span class="quiet gate__rules">{ words.text(&format!("rule-set-{}", rule_set.id)) }</span>
            </h4>
            { drawn }
            <details>
                <summary>{ words.other_routes() }</summary>
                <ol class="stack">{ for all }</ol>
            </details>
            <p class="quiet">{ rests_on(edition, rule_set) }</p>
        </section>
    }
}

fn line(edition: &Edition, rule_set: &RuleSet, line: &Line<'_>, profile: &Profile) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let class = match line.status {
        Status::Met => "met",
        Status::NotMet => "missing",
        Status::Unknown => "open",
    };
    html! {
        <li {class}>
            <b>{ words.line_status(rules, line) }</b>{ " " }{ words.requirement(&rule_set.id, &line.tests) }
            <span class="quiet route__yours">{ words.yours_of(rules, line, profile) }</span>
        </li>
    }
}

fn end_class(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::NotMet => "missing",
        Status::Unknown => "open",
    }
}

/// What the rules rest on, with dates and how sure we are of them.
fn rests_on(edition: &Edition, rule_set: &RuleSet) -> Html {
    let words = &edition.words;
    let cited: Vec<_> = rule_set.sources.iter().filter_map(|id| edition.pack.source(id)).collect();
    // A source that another was read through is told of in the note.
    let is_way = |id: &String| cited.iter().any(|other| other.via.as_ref() == Some(id));
    let sources = cited.iter().filter(|source| !is_way(&source.id)).map(|source| {
        let credit = words.source_credit(source);
        match &source.link {
            Some(link) => {
                html! { <><a href={link.clone()} target="_blank" rel="noopener noreferrer">{ credit }</a>{ ". " }</> }
            }
            None => html! { <>{ credit }{ ". " }</> },
        }
    });
    html! {
        <>
            { for sources }
            { words.text(&format!("rule-set-{}-note", rule_set.id)) }{ " " }
            { words.source_confidence(words.confidence(rule_set.confidence)) }
        </>
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
