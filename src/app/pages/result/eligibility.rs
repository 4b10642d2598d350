//! The verdicts: what differs first, then the closest route of each gate with what
//! is met and what is missing, and what each line rests on.

use yew::prelude::*;

use super::rests_on::rests_on;
use super::section;
use crate::app::edition::Edition;
use crate::app::pages::consequence::shortest_window;
use crate::eligibility::{
    Case, Change, Evaluation, FieldIndex, GateEvaluation, Hope, Interval, Leaf, Line, Profile, Route, RuleSet,
    SmallestChange, Status, Verdict, bounds, closest_route, lines, smallest_changes,
};
use crate::quiz::Outcome;
use crate::quiz::pack::Source;

/// A gate that is shown.
pub struct Gate<'a> {
    /// Its rule set.
    pub rule_set: &'a RuleSet,
    /// Its routes.
    pub routes: &'a [Route],
    /// What it says.
    pub evaluation: &'a GateEvaluation,
    /// The route to draw first.
    pub closest: usize,
    /// Why it says so, in words.
    reason: String,
    /// What would turn a *not yet* if what is open turned out well.
    at_best: Vec<SmallestChange>,
}

impl Gate<'_> {
    /// Whether no change of what can change would open it.
    pub fn is_closed(&self) -> bool {
        self.evaluation.verdict == Verdict::NotYet && self.at_best.is_empty()
    }
}

/// The gates shown, in order.
pub fn gates<'a>(edition: &'a Edition, outcome: &'a Outcome) -> Vec<Gate<'a>> {
    let rules = &edition.pack.rules;
    let evaluations = outcome.report.eligibility.iter().flat_map(|part| &part.rule_sets);
    let gate = |evaluation: &'a Evaluation| {
        let Evaluation::Gate(evaluation) = evaluation else { return None };
        let rule_set = rules.rule_set(&evaluation.rule_set)?;
        let routes = rule_set.routes()?;
        let closest = closest_route(rules, routes, evaluation);
        let case = Case::new(rules, rule_set, &outcome.profile, outcome.report.as_of)?;
        let reason = edition.words.gate_reason(rules, rule_set, evaluation, closest, &bounds(&case));
        let at_best = smallest_changes(&case, Hope::Best);
        Some(Gate { rule_set, routes, evaluation, closest, reason, at_best })
    };
    evaluations.filter_map(gate).collect()
}

/// The verdicts of the gates shown.
pub fn eligibility(edition: &Edition, gates: &[Gate<'_>], profile: &Profile) -> Html {
    let words = &edition.words;
    let reasons = gates.iter().map(|gate| {
        let verdict = words.lower_first(words.verdict(gate.evaluation.verdict));
        let by = words.text(&format!("rule-set-{}-by", gate.rule_set.id));
        html! { <li>{ words.upper_first(&words.gate_because(words.eligibility_line(by, verdict), gate.reason.as_str())) }</li> }
    });
    section(
        &words.part_eligibility(),
        html! {
            <>
                <p class="said">{ said(edition, gates) }</p>
                <ul class="plain measure">{ for reasons }</ul>
                <p class="measure">{ words.text("pack-gates") }</p>
                <div class="twins">{ for gates.iter().map(|gate| self::gate(edition, gates, gate, profile)) }</div>
            </>
        },
    )
}

/// "Not yet by the article’s rules; open by PMI’s rules from July 2026".
fn said(edition: &Edition, gates: &[Gate<'_>]) -> String {
    let words = &edition.words;
    let lines = gates.iter().enumerate().map(|(i, gate)| {
        let verdict = words.verdict(gate.evaluation.verdict);
        let verdict = if i == 0 { verdict } else { words.lower_first(verdict) };
        words.eligibility_line(verdict, words.text(&format!("rule-set-{}-by", gate.rule_set.id)))
    });
    lines.reduce(|a, b| words.eligibility_differ(a, b)).unwrap_or_default()
}

fn gate(edition: &Edition, gates: &[Gate<'_>], gate: &Gate<'_>, profile: &Profile) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let Gate { rule_set, routes, evaluation, closest, .. } = gate;
    let route_words = |route: &Route| words.text(&format!("route-{}-{}", rule_set.id, route.id));
    let drawn = routes.get(*closest).zip(evaluation.routes.get(*closest)).map(|(route, found)| {
        let lines = lines(rules, &route.requirement, &evaluation.known);
        html! {
            <>
                <p>{ route_words(route) }</p>
                <ol class="route">
                    { for lines.iter().map(|line| self::line(edition, rule_set, line, evaluation)) }
                    <li class={class(found.status)}>{ words.route_end() }</li>
                </ol>
            </>
        }
    });
    let all = routes.iter().zip(&evaluation.routes).map(|(route, found)| {
        let lines = lines(rules, &route.requirement, &evaluation.known);
        html! {
            <li>
                <p>{ words.route_line(route_words(route), words.status(found.status)) }</p>
                <ul class="plain quiet">
                    { for lines.iter().map(|line| html! {
                        <li>
                            { words.line_status(rules, line) }{ " " }{ words.requirement(&rule_set.id, line.requirement) }
                            { rests_on(edition, &words.requirement(&rule_set.id, line.requirement), line.tests.iter().flat_map(|leaf| &leaf.sources)) }
                        </li>
                    }) }
                </ul>
            </li>
        }
    });
    html! {
        <section class="stack gate">
            <h4>
                { words.upper_first(&words.gate_verdict(rules, evaluation, *closest)) }
                <span class="quiet gate__rules">{ words.text(&format!("rule-set-{}", rule_set.id)) }</span>
            </h4>
            { drawn }
            { longer_window(edition, gates, gate, profile) }
            { changes(edition, gate, profile) }
            <details>
                <summary>{ words.other_routes() }</summary>
                <ol class="stack">{ for all }</ol>
            </details>
            <p class="quiet">{ taken_from(edition, rule_set) }</p>
            { proof(edition, rule_set) }
        </section>
    }
}

fn line(edition: &Edition, rule_set: &RuleSet, line: &Line<'_>, gate: &GateEvaluation) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    html! {
        <li class={class(line.status)}>
            <b>{ words.line_status(rules, line) }</b>{ " " }{ words.requirement(&rule_set.id, line.requirement) }
            <span class="quiet route__yours">{ words.yours_of(rules, line, &gate.known) }</span>
            { rests_on(edition, &words.requirement(&rule_set.id, line.requirement), line.tests.iter().flat_map(|leaf| &leaf.sources)) }
        </li>
    }
}

fn class(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::NotMet => "missing",
        Status::Unknown => "open",
    }
}

/// The question may have named a shorter window than this gate has: then a gap in it
/// may be smaller than it looks.
fn longer_window(edition: &Edition, gates: &[Gate<'_>], gate: &Gate<'_>, profile: &Profile) -> Html {
    let sets: Vec<&RuleSet> = gates.iter().map(|gate| gate.rule_set).collect();
    let is_short = |field| match (shortest_window(&sets, field), gate.rule_set.window) {
        (Some(asked), Some(own)) if own.field == field => asked < own.years,
        (Some(_), _) => true,
        (None, _) => false,
    };
    let lacks =
        |(field, gap): &(FieldIndex, Interval)| gap.max > 0.0 && is_short(*field) && profile.periods(*field).is_none();
    let lacking = gate.evaluation.routes.get(gate.closest).and_then(|route| route.gaps.iter().find(|gap| lacks(gap)));
    match lacking.and_then(|(field, _)| shortest_window(&sets, *field)) {
        Some(years) if gate.evaluation.verdict == Verdict::NotYet => {
            html! { <p class="quiet">{ edition.words.window_longer(u32::from(years)) }</p> }
        }
        _ => Html::default(),
    }
}

/// The smallest changes that would turn the verdict; where none does so surely, those
/// that may.
fn changes(edition: &Edition, gate: &Gate<'_>, profile: &Profile) -> Html {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let evaluation = gate.evaluation;
    if evaluation.verdict != Verdict::NotYet {
        return Html::default();
    }
    // Time does not pass by itself: where none is added, the change has no date.
    let is_time =
        |field: FieldIndex| matches!(rules.field_at(field).map(|field| field.change), Some(Change::Time { .. }));
    let has_no_date = evaluation.earliest.min.is_none();
    let item = |change: &SmallestChange| {
        let waits = has_no_date && change.iter().any(|(field, _)| is_time(*field));
        html! {
            <li>
                { words.change_first(words.change(rules, profile, &evaluation.known, change)) }
                if waits {
                    { " " }<span class="quiet">{ words.change_waits() }</span>
                }
            </li>
        }
    };
    let is_sure = !evaluation.smallest_changes.is_empty();
    let shown = if is_sure { &evaluation.smallest_changes } else { &gate.at_best };
    html! {
        <div>
            <h5>{ words.changes() }</h5>
            if shown.is_empty() {
                <p>{ words.changes_none(missing_for_good(edition, gate)) }</p>
            } else {
                if !is_sure {
                    <p>{ words.changes_at_best() }</p>
                }
                <ul class="plain">{ for shown.iter().map(item) }</ul>
            }
        </div>
    }
}

/// What the closest route asks for that does not change from one month to the next.
fn missing_for_good(edition: &Edition, gate: &Gate<'_>) -> String {
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let Some(route) = gate.routes.get(gate.closest) else { return String::new() };
    let is_fixed = |leaf: &&Leaf| rules.field_at(leaf.field).is_some_and(|field| field.change == Change::Never);
    let missing = route.requirement.leaves().into_iter().filter(is_fixed);
    let missing = missing.filter(|leaf| leaf.status(&gate.evaluation.known) != Status::Met);
    let missing = missing.map(|leaf| words.lower_first(words.test(&gate.rule_set.id, leaf)));
    missing.reduce(|a, b| words.together(a, b)).unwrap_or_default()
}

/// What the rules are taken from, with dates and how sure we are of them.
fn taken_from(edition: &Edition, rule_set: &RuleSet) -> Html {
    let words = &edition.words;
    let cited: Vec<&Source> = rule_set.sources.iter().filter_map(|id| edition.pack.source(id)).collect();
    // A source that another was read through is told of in the note.
    let is_way = |id: &String| cited.iter().any(|other| other.via.as_ref() == Some(id));
    let sources = cited.iter().filter(|source| !is_way(&source.id)).map(|source| {
        html! { <>{ super::rests_on::credit(edition, source) }{ ". " }</> }
    });
    html! {
        <>
            { for sources }
            { words.text(&format!("rule-set-{}-note", rule_set.id)) }{ " " }
            { words.source_confidence(words.confidence(rule_set.confidence)) }
        </>
    }
}

/// What was proven of these very rules, and how to prove it again.
fn proof(edition: &Edition, rule_set: &RuleSet) -> Html {
    let words = &edition.words;
    let certificate = edition.pack.certificate.as_ref();
    let figures = certificate.and_then(|found| found.rule_sets.iter().find(|figures| figures.id == rule_set.id));
    let Some((figures, questions)) = figures.and_then(|figures| Some((figures, figures.questions.as_ref()?))) else {
        return Html::default();
    };
    let number = |count: usize| words.number(count as f64);
    let mean = words.number((questions.mean * 10.0).round() / 10.0);
    html! {
        <details class="quiet">
            <summary>{ words.check_yourself() }</summary>
            <p>
                { words.proof_walked(number(figures.cells), number(figures.eligible)) }{ " " }
                { words.proof_questions(mean, number(questions.all)) }{ " " }
                { words.proof_how("cargo xtask prove") }
            </p>
            <p class="hash">{ words.proof_hash(figures.hash.as_str()) }</p>
        </details>
    }
}
