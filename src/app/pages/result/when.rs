//! When the months are reached and when they lapse: a line each, with its sentence.

use yew::prelude::*;

use super::eligibility::Gate;
use super::section;
use crate::app::components::percent;
use crate::app::edition::Edition;
use crate::eligibility::{Date, Earliest, FieldIndex, Interval, Profile, Value};

/// The dates of the gates shown.
pub fn when(edition: &Edition, gates: &[Gate<'_>], as_of: Date, profile: &Profile) -> Html {
    let words = &edition.words;
    let span = Span::of(gates, as_of);
    let has_dates = gates.iter().any(|gate| gate.evaluation.earliest.min.is_some());
    let lines = gates.iter().map(|gate| {
        let title = words.text(&format!("rule-set-{}", gate.rule_set.id));
        let lapses = gate.evaluation.lapses_on;
        html! {
            <li>
                { words.when_of(&title, as_of, gate.evaluation.earliest, gate.is_closed()) }
                if drops_on_the_way(gate, as_of, profile) {
                    { " " }{ words.when_drops() }
                }
                if let Some(date) = lapses {
                    { " " }{ words.when_lapses(words.date(date)) }
                }
                if has_dates {
                    { line(&span, gate.evaluation.earliest, lapses) }
                }
            </li>
        }
    });
    section(
        &words.when(),
        html! {
            <>
                <ul class="plain timeline">{ for lines }</ul>
                if has_dates {
                    { years(edition, &span) }
                }
                <p class="quiet measure">
                    { words.when_how() }
                    if has_dates {
                        { for gates.iter().filter_map(|gate| ages(edition, gate, profile)).map(|said| format!(" {said}")) }
                    }
                </p>
            </>
        },
    )
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
fn ages(edition: &Edition, gate: &Gate<'_>, profile: &Profile) -> Option<String> {
    let window = gate.rule_set.window?;
    let is_plain = matches!(profile.get(window.field), Some(Value::Number(months)) if months > 0.0);
    let title = edition.words.text(&format!("rule-set-{}", gate.rule_set.id));
    is_plain.then(|| edition.words.when_how_number(title, u32::from(window.years)))
}

/// The days that the lines run over.
struct Span {
    from: Date,
    months: f64,
}

impl Span {
    /// From today to the last date that is told, in whole years.
    fn of(gates: &[Gate<'_>], as_of: Date) -> Span {
        let dates = gates.iter().flat_map(|gate| {
            let evaluation = gate.evaluation;
            [evaluation.earliest.min, evaluation.earliest.max, evaluation.lapses_on]
        });
        let last = dates.flatten().map(|date| months_between(as_of, date)).fold(0.0, f64::max);
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
fn line(span: &Span, earliest: Earliest, lapses: Option<Date>) -> Html {
    let stretch = |class: &'static str, from: f64, to: f64| {
        html! { <line {class} x1={percent(from)} x2={percent(to)} y1="16" y2="16" /> }
    };
    let bar =
        |class: &'static str, at: f64| html! { <line {class} x1={percent(at)} x2={percent(at)} y1="6" y2="26" /> };
    let (min, max) = (earliest.min.map(|date| span.at(date)), earliest.max.map(|date| span.at(date)));
    let end = lapses.map(|date| span.at(date));
    html! {
        <svg class="pic" height="32" aria-hidden="true">
            { stretch("rule", 0.0, 100.0) }
            if let Some(min) = min {
                if max != Some(min) {
                    { stretch("blank", min, max.unwrap_or(100.0)) }
                    { stretch("open", min, max.unwrap_or(100.0)) }
                }
                { for max.map(|max| stretch("walked", max, end.unwrap_or(100.0))) }
                { for Some(min).filter(|min| *min > 0.0).map(|min| bar("edge", min)) }
                { for max.filter(|max| *max > min).map(|max| bar("edge", max)) }
                { for end.map(|end| bar("edge", end)) }
            }
            <rect class="you" x="0" y="0" width="12" height="32" />
            <line class="edge yours" x1="0" x2="0" y1="0" y2="32" />
        </svg>
    }
}

/// From today to the month at the end, with the first of January of the years between;
/// of every other where they are many.
fn years(edition: &Edition, span: &Span) -> Html {
    const MOST: f64 = 6.0;
    let words = &edition.words;
    let step = (span.months / 12.0 / MOST).ceil() as usize;
    let years = (span.from.year() + 1..=9999).step_by(step.max(1)).filter_map(|year| Date::new(year, 1, 1));
    // The words at both ends are not written over.
    let marks = years.map(|date| (date, span.at(date))).take_while(|(_, at)| *at < 66.0).filter(|(_, at)| *at > 20.0);
    let mark = |(date, at): (Date, f64)| {
        html! {
            <>
                <line class="rule" x1={percent(at)} x2={percent(at)} y1="0" y2="8" />
                <text x={percent(at)} y="26">{ date.year() }</text>
            </>
        }
    };
    let end = span.from.plus_months(span.months as u32);
    html! {
        <div class="timeline__years quiet" aria-hidden="true">
            <div class="ends">
                <span>{ words.when_today() }</span>
                { for end.map(|date| html! { <span>{ words.date_of_month(u32::from(date.month()), date.year().to_string()) }</span> }) }
            </div>
            <svg class="pic" height="34">{ for marks.map(mark) }</svg>
        </div>
    }
}
