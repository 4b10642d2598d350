//! The verdicts: what differs first, then the closest route of each gate with what
//! is met and what is missing, and what each line rests on.

use super::rests_on::{credit, rests_on};
use super::{fold_about, stack};
use crate::app::components::rich;
use crate::app::markup::{Html, Tag, classed, nodes, tag};
use crate::app::page::Page;
use crate::app::pages::consequence::shortest_window;
use crate::eligibility::{
    Case, Change, Evaluation, FieldIndex, GateEvaluation, Hope, Interval, Line, Profile, Route, RuleSet,
    SmallestChange, Status, Verdict, bounds, closest_route, lines, smallest_changes,
};
use crate::quiz::Outcome;
use crate::quiz::pack::Source;
use crate::words::Said;

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
    reason: Said,
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
pub fn gates<'a>(page: &Page<'a>, outcome: &'a Outcome) -> Vec<Gate<'a>> {
    let mut gates = Vec::new();
    for evaluation in outcome.report.evaluations() {
        gates.extend(gate_of(page, outcome, evaluation));
    }
    gates
}

fn gate_of<'a>(page: &Page<'a>, outcome: &Outcome, evaluation: &'a Evaluation) -> Option<Gate<'a>> {
    let Evaluation::Gate(evaluation) = evaluation else { return None };
    let rules = &page.pack.rules;
    let rule_set = rules.rule_set(&evaluation.rule_set)?;
    let routes = rule_set.routes()?;
    let closest = closest_route(rules, routes, evaluation);
    let case = Case::new(rules, rule_set, &outcome.profile, outcome.report.as_of)?;
    let reason = page.words.gate_reason(rules, rule_set, evaluation, closest, &bounds(&case));
    let at_best = smallest_changes(&case, Hope::Best);
    Some(Gate { rule_set, routes, evaluation, closest, reason, at_best })
}

/// The verdicts of the gates shown, side by side.
pub fn eligibility(page: &Page<'_>, gates: &[Gate<'_>], profile: &Profile) -> Tag {
    let mut twins = classed("div", "twins");
    for gate in gates {
        twins = twins.with(self::gate(page, gates, gate, profile));
    }
    stack().maybe(page.said(classed("p", "measure"), page.words.find("pack-gates"))).tag(twins)
}

fn gate(page: &Page<'_>, gates: &[Gate<'_>], gate: &Gate<'_>, profile: &Profile) -> Html {
    let words = page.words;
    let Gate { rule_set, evaluation, closest, .. } = gate;
    let rules = page.words.text_of("rule-set", &rule_set.id);
    let title = words.upper_first(&words.gate_verdict(&page.pack.rules, evaluation, *closest));
    let because = words.sentence(words.upper_first(&gate.reason));
    classed("section", "stack gate")
        .tag(classed("h4", "said").text(title))
        .tag(classed("p", "quiet gate__rules").text(rules.as_str()))
        .tag(classed("p", "gate__reason").text(because))
        .with(drawn(page, gate))
        .maybe(longer_window(page, gates, gate, profile))
        .maybe(changes(page, gate, profile))
        .tag(taken_from(page, rule_set))
        .tag(fold_about(page, words.other_routes(), &rules, routes(page, gate)))
        .html()
}

fn route_words(page: &Page<'_>, rule_set: &RuleSet, route: &Route) -> Said {
    page.words.text_about("route", &rule_set.id, &route.id)
}

/// The closest route, as a line to walk.
fn drawn(page: &Page<'_>, gate: &Gate<'_>) -> Html {
    let Gate { rule_set, routes, evaluation, closest, .. } = gate;
    let (mut name, mut line) = (tag("p"), classed("ol", "route"));
    if let Some((route, found)) = routes.get(*closest).zip(evaluation.routes.get(*closest)) {
        name = name.text(route_words(page, rule_set, route));
        for one in lines(&page.pack.rules, &route.requirement, &evaluation.known) {
            line = line.tag(self::line(page, rule_set, &one, Some(evaluation)).class(class(one.status)));
        }
        line = line.tag(classed("li", class(found.status)).text(page.words.route_end()));
    }
    nodes(vec![name.html(), line.html()])
}

/// All routes, each line with what it rests on.
fn routes(page: &Page<'_>, gate: &Gate<'_>) -> Tag {
    let Gate { rule_set, routes, evaluation, .. } = gate;
    let words = page.words;
    let mut all = classed("ol", "stack");
    for (route, found) in routes.iter().zip(&evaluation.routes) {
        let title = words.route_line(route_words(page, rule_set, route), words.status(found.status));
        let mut list = classed("ul", "plain quiet");
        for one in lines(&page.pack.rules, &route.requirement, &evaluation.known) {
            list = list.tag(line(page, rule_set, &one, None));
        }
        all = all.tag(tag("li").tag(tag("p").text(title)).tag(list));
    }
    let note = page.said(classed("p", "quiet"), page.words.find_about("rule-set", &rule_set.id, "note"));
    tag("div").maybe(note).tag(all)
}

/// A requirement with its status and what it rests on; drawn along a route, with what
/// the person has.
fn line(page: &Page<'_>, rule_set: &RuleSet, line: &Line<'_>, drawn: Option<&GateEvaluation>) -> Tag {
    let words = page.words;
    let status = words.line_status(&page.pack.rules, line);
    let requirement = words.requirement(&rule_set.id, line.requirement);
    match drawn {
        Some(gate) => {
            let yours = words.yours_of(&page.pack.rules, line, &gate.known);
            let said = words.sentences(words.strong(&status), requirement);
            tag("li").with(rich(&said)).tag(classed("span", "quiet route__yours").text(yours))
        }
        None => {
            let said = words.sentences(status, requirement.as_str());
            tag("li").text(said).with(rests_on(page, &requirement, &line.tests))
        }
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
fn longer_window(page: &Page<'_>, gates: &[Gate<'_>], gate: &Gate<'_>, profile: &Profile) -> Option<Html> {
    if gate.evaluation.verdict != Verdict::NotYet {
        return None;
    }
    let sets: Vec<&RuleSet> = gates.iter().map(|gate| gate.rule_set).collect();
    let is_short = |field| match (shortest_window(&sets, field), gate.rule_set.window) {
        (Some(asked), Some(own)) if own.field == field => asked < own.years,
        (Some(_), _) => true,
        (None, _) => false,
    };
    let lacks =
        |(field, gap): &&(FieldIndex, Interval)| gap.max > 0.0 && is_short(*field) && profile.periods(*field).is_none();
    let (field, _) = gate.evaluation.routes.get(gate.closest)?.gaps.iter().find(lacks)?;
    let years = shortest_window(&sets, *field)?;
    Some(classed("p", "quiet").text(page.words.window_longer(u32::from(years))).html())
}

/// The smallest changes that would turn the verdict; where none does so surely, those
/// that may.
fn changes(page: &Page<'_>, gate: &Gate<'_>, profile: &Profile) -> Option<Html> {
    let (words, rules, evaluation) = (page.words, &page.pack.rules, gate.evaluation);
    if evaluation.verdict != Verdict::NotYet {
        return None;
    }
    let mut said = tag("div").tag(tag("h5").text(words.changes()));
    let is_sure = !evaluation.smallest_changes.is_empty();
    let shown = if is_sure { &evaluation.smallest_changes } else { &gate.at_best };
    if shown.is_empty() {
        return Some(said.tag(tag("p").text(words.changes_none(missing_for_good(page, gate)))).html());
    }
    if !is_sure {
        said = said.tag(tag("p").text(words.changes_at_best()));
    }
    // Time does not pass by itself: where none is added, the change has no date.
    let is_time =
        |field: FieldIndex| matches!(rules.field_at(field).map(|field| field.change), Some(Change::Time { .. }));
    let has_no_date = evaluation.earliest.min.is_none();
    let mut list = classed("ul", "plain");
    for change in shown {
        let mut change_said = words.change_first(words.change(rules, profile, &evaluation.known, change));
        if has_no_date && change.iter().any(|(field, _)| is_time(*field)) {
            change_said = words.sentences(change_said, words.change_waits());
        }
        list = list.tag(tag("li").text(change_said));
    }
    Some(said.tag(list).html())
}

/// What the closest route asks for that does not change from one month to the next.
fn missing_for_good(page: &Page<'_>, gate: &Gate<'_>) -> Said {
    let words = page.words;
    let mut missing = Said::default();
    let leaves = gate.routes.get(gate.closest).map(|route| route.requirement.leaves()).unwrap_or_default();
    for leaf in leaves {
        let is_fixed = page.pack.rules.field_at(leaf.field).is_some_and(|field| field.change == Change::Never);
        if is_fixed && leaf.status(&gate.evaluation.known) != Status::Met {
            let test = words.lower_first(words.test(&gate.rule_set.id, leaf));
            missing = if missing.is_empty() { test } else { words.together(missing, test) };
        }
    }
    missing
}

/// What the rules are taken from, with dates and how sure we are of them.
fn taken_from(page: &Page<'_>, rule_set: &RuleSet) -> Tag {
    let words = page.words;
    let cited: Vec<&Source> = rule_set.sources.iter().filter_map(|id| page.pack.source(id)).collect();
    let mut said = classed("ul", "quiet");
    // A source that another was read through is told of in the note.
    for source in cited.iter().filter(|source| !cited.iter().any(|other| other.via.as_ref() == Some(&source.id))) {
        said = said.tag(tag("li").with(credit(page, source)));
    }
    said.tag(tag("li").text(words.source_confidence(words.confidence(rule_set.confidence))))
}
