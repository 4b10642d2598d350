//! A first plan, and when: the months that are reached and that lapse, a line each with
//! its sentence, and the steps that are still to do.

use super::eligibility::Gate;
use super::{section, stack};
use crate::app::components::{line, percent, upright};
use crate::app::markup::{Html, Tag, classed, nothing, tag};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::eligibility::{Date, Earliest, FieldIndex, Interval, Profile, Value};
use crate::quiz::Outcome;
use crate::words::Said;

/// The plan, with the dates of the gates shown.
pub fn plan(page: &Page<'_>, gates: &[Gate<'_>], outcome: &Outcome) -> Html {
    let mut body = stack();
    if gates.is_empty() && outcome.plan.is_empty() {
        return nothing();
    }
    if !gates.is_empty() {
        body = when(page, gates, outcome.report.as_of, &outcome.profile);
    }
    let mut steps = classed("ol", "plan");
    for item in &outcome.plan {
        let mut title = page.words.text_of("plan", &item.id);
        if item.uncertain {
            title = page.words.plan_uncertain(title);
        }
        let title = tag("h4").text(title);
        let how = page.said(classed("p", "measure"), page.words.find_about("plan", &item.id, "how"));
        steps = steps.tag(tag("li").attr_if("class", item.uncertain.then_some("open")).tag(title).maybe(how));
    }
    section(page.words.plan(), body.tag(steps))
}

/// When the months are reached, gate by gate; nothing of a gate that counts none.
fn when(page: &Page<'_>, gates: &[Gate<'_>], as_of: Date, profile: &Profile) -> Tag {
    let (words, rules) = (page.words, &page.pack.rules);
    let span = Span::of(gates, as_of);
    let has_dates = gates.iter().any(|gate| gate.evaluation.earliest.min.is_some());
    let mut lines = classed("ul", "plain timeline");
    let mut how = Vec::new();
    for gate in gates {
        let Gate { rule_set, evaluation, .. } = gate;
        let Some(field) = rule_set.counted_with_time(rules) else { continue };
        if how.is_empty() {
            how.push(words.when_how(words.field_name(field)));
        }
        let lapses = evaluation.lapses_on;
        let mut said = vec![words.when_of(rules, rule_set, as_of, evaluation.earliest, gate.is_closed())];
        if drops_on_the_way(gate, as_of, profile) {
            said.push(words.when_drops());
        }
        said.extend(lapses.map(|date| words.when_lapses(words.date(date))));
        let mut item = tag("li").text(words.in_turn(said));
        if has_dates {
            item = item.with(timeline(&span, gate.evaluation.earliest, lapses));
            how.extend(ages(page, gate, profile));
        }
        lines = lines.tag(item);
    }
    if how.is_empty() {
        return stack();
    }
    let years = has_dates.then(|| years(page, &span));
    stack().tag(lines).maybe(years).tag(classed("p", "quiet measure").text(words.in_turn(how)))
}

/// Whether months that count today will not when the rest have come.
fn drops_on_the_way(gate: &Gate<'_>, as_of: Date, profile: &Profile) -> bool {
    let Some(min) = gate.evaluation.earliest.min else { return false };
    let counted = |(field, _): &&(FieldIndex, Interval)| profile.periods(*field).is_some();
    let route = gate.evaluation.routes.get(gate.closest);
    let missing = route.and_then(|route| route.gaps.iter().find(counted)).map(|(_, gap)| gap.max);
    missing.is_some_and(|missing| months_between(as_of, min) > missing + 1.0)
}

/// That a plain number of months does not age, though the gate's own count does.
fn ages(page: &Page<'_>, gate: &Gate<'_>, profile: &Profile) -> Option<Said> {
    let window = gate.rule_set.window?;
    let is_plain = matches!(profile.get(window.field), Some(Value::Number(months)) if months > 0.0);
    let title = page.words.text_of("rule-set", &gate.rule_set.id);
    is_plain.then(|| page.words.when_how_number(title, u32::from(window.years)))
}

/// The days that the lines run over.
struct Span {
    from: Date,
    months: f64,
}

impl Span {
    /// From today to the last date that is told, in whole years.
    fn of(gates: &[Gate<'_>], as_of: Date) -> Span {
        let mut last: f64 = 0.0;
        for gate in gates {
            let evaluation = gate.evaluation;
            for date in [evaluation.earliest.min, evaluation.earliest.max, evaluation.lapses_on] {
                last = date.map_or(last, |date| last.max(months_between(as_of, date)));
            }
        }
        Span { from: as_of, months: ((last / 12.0).floor() + 1.0) * 12.0 }
    }

    fn at(&self, date: Date) -> f64 {
        months_between(self.from, date) / self.months * 100.0
    }
}

fn months_between(from: Date, to: Date) -> f64 {
    let count = |date: Date| f64::from(date.year()) * 12.0 + f64::from(date.month()) + f64::from(date.day()) / 31.0;
    count(to) - count(from)
}

/// Thin until the months are there, dotted while that is open, thick from then on.
fn timeline(span: &Span, earliest: Earliest, lapses: Option<Date>) -> Html {
    let (min, max) = (earliest.min.map(|date| span.at(date)), earliest.max.map(|date| span.at(date)));
    let end = lapses.map(|date| span.at(date));
    let bar = |at: f64| upright("edge", at, "6", "26").html();
    let mut picture = classed("svg", "pic").attr("height", "32").attr("aria-hidden", "true");
    picture = picture.tag(line("rule", 0.0, 100.0, "16"));
    if let Some(min) = min {
        if max != Some(min) {
            let sure = max.unwrap_or(100.0);
            picture = picture.tag(line("blank", min, sure, "16")).tag(line("open", min, sure, "16"));
        }
        picture = picture.maybe(max.map(|max| line("walked", max, end.unwrap_or(100.0), "16").html()));
        for at in [Some(min).filter(|min| *min > 0.0), max.filter(|max| *max > min), end] {
            picture = picture.maybe(at.map(bar));
        }
    }
    let you = classed("rect", "you").attr("x", "0").attr("y", "0").attr("width", "12").attr("height", "32");
    picture.tag(you).tag(upright("edge yours", 0.0, "0", "32")).html()
}

/// From today to the month at the end, with the first of January of the years between;
/// of every other where they are many.
fn years(page: &Page<'_>, span: &Span) -> Html {
    const MOST: f64 = 6.0;
    let words = page.words;
    let step = (span.months / 12.0 / MOST).ceil() as usize;
    let mut picture = classed("svg", "pic").attr("height", "34");
    for year in (span.from.year() + 1..=9999).step_by(step.max(1)) {
        let Some(at) = Date::new(year, 1, 1).map(|date| span.at(date)) else { break };
        // The words at both ends are not written over.
        if at > 66.0 {
            break;
        }
        if at > 20.0 {
            let year = tag("text").set("x", percent(at)).attr("y", "26").text(digits(year.into()));
            picture = picture.tag(upright("rule", at, "0", "8")).tag(year);
        }
    }
    let mut ends = classed("div", "ends").tag(tag("span").text(words.when_today()));
    if let Some(end) = span.from.plus_months(span.months as u32) {
        let month = words.date_of_month(u32::from(end.month()), digits(end.year().into()));
        ends = ends.tag(tag("span").text(month));
    }
    let years = classed("div", "timeline__years quiet").attr("aria-hidden", "true");
    years.tag(ends).tag(picture).html()
}
