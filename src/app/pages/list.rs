//! Months, counted from a list of projects with their first and last month.

use super::choice::alert;
use super::consequence::{consequence, gates, verdicts};
use crate::app::components::{onward, written};
use crate::app::markup::{Html, On, Tag, classed, tag};
use crate::app::page::Page;
use crate::app::projects::{number, read};
use crate::app::refusal::Refusal;
use crate::app::state::Message;
use crate::decimal::digits;
use crate::eligibility::{Field, FieldIndex, Period, Value};
use crate::words::Said;

/// The way to the other way of giving months; what is written here stays.
pub fn switch(page: &Page<'_>, label: Said) -> Html {
    page.button("act", label, Message::Switched).html()
}

/// The question for the projects of which the months are counted.
pub fn list_question(page: &Page<'_>, index: FieldIndex, field: &Field) -> Html {
    let words = page.words;
    let draft = &page.quiz.draft;
    let id = |part: &str| [&field.id, "-", part].concat();
    let own = words.find_about("field", &field.id, "periods-help");
    let mut help: Vec<Said> = own.into_iter().collect();
    help.extend([words.sentence(words.period_month()), words.period_still()]);
    let mut projects = classed("ol", "plain projects");
    for place in 0..draft.projects.len() {
        projects = projects.with(project(page, field, place));
    }
    let error = draft.refused.as_ref().and_then(|refusal| why(page, refusal));
    let fieldset = classed("fieldset", "ask")
        .set("aria-describedby", [id("error"), id("help")].join(" "))
        .tag(page.question("ask__words", page.words.text_about("field", &field.id, "periods")))
        .tag(classed("p", "ask__stem measure").set("id", id("help")).with(written(&words.in_turn(help))))
        .tag(projects)
        .tag(page.button("act", words.period_add(), Message::Added))
        .with(alert(id("error"), error));
    let mut turn = classed("div", "measure turn").attr("role", "status");
    for line in told(page, index, &read(&draft.projects).unwrap_or_default()) {
        turn = turn.tag(tag("p").text(line));
    }
    page.form("stack")
        .key(field.id.clone())
        .tag(fieldset)
        .tag(turn)
        .with(onward(page, words.next_fact(), Some(switch(page, words.give_a_number()))))
        .html()
}

fn project(page: &Page<'_>, field: &Field, place: usize) -> Html {
    let words = page.words;
    let projects = &page.quiz.draft.projects;
    let n = number(place);
    let mut group = classed("div", "project").attr("role", "group").set("aria-label", words.period(n));
    group = group.tag(month(page, field, place, false)).tag(month(page, field, place, true));
    if projects.len() > 1 {
        group = group.tag(page.button("act quiet", words.period_remove(n), Message::Removed(place)));
    }
    tag("li").tag(group).html()
}

/// The field of a project's first or last month.
fn month(page: &Page<'_>, field: &Field, place: usize, is_end: bool) -> Tag {
    let draft = &page.quiz.draft;
    let n = number(place);
    let value = draft.projects.get(place).cloned().map(|mut project| std::mem::take(project.end(is_end)));
    let (name, label) = if is_end { ("to-", page.words.period_to()) } else { ("from-", page.words.period_from()) };
    let is_wrong = draft.refused.as_ref().is_some_and(|refusal| refusal.is_about(n, is_end));
    let mut input = tag("input")
        .attr("part", "option")
        .attr("autocomplete", "off")
        .set("name", [name, &digits(n)].concat())
        .value(value.unwrap_or_default())
        .on(On::Input, Message::Month { project: place, is_end, text: String::new() })
        .attr_if("aria-invalid", is_wrong.then_some("true"));
    if is_wrong {
        input = input.set("aria-describedby", [&field.id, "-error"].concat());
    }
    let is_next = draft.refused.is_none() && place + 1 == draft.projects.len() && !is_end;
    if is_wrong || is_next {
        input = input.attr("data-next", "");
    }
    classed("label", "field field--month").tag(tag("span").text(label)).tag(input)
}

/// What the list comes to: the months counted, each gate's word, when they lapse.
fn told(page: &Page<'_>, index: FieldIndex, periods: &[Period]) -> Vec<Said> {
    let mut told = Vec::new();
    if periods.is_empty() {
        return told;
    }
    let words = page.words;
    let mut profile = page.quiz.profile();
    profile.set_periods(index, periods.to_vec());
    for (set, gate) in verdicts(page, &gates(page, Some(index)), &profile) {
        let title = page.words.text_of("rule-set", &set.id);
        if let Some(Value::Number(months)) = gate.known.get(index) {
            told.push(words.periods_counted(title.as_str(), words.quantity(months, "month")));
        }
        told.push(consequence(page, set, &gate));
        if let Some(date) = gate.lapses_on {
            told.push(words.periods_lapse(title.as_str(), words.date(date)));
        }
    }
    told
}

fn why(page: &Page<'_>, refusal: &Refusal) -> Option<Said> {
    let words = page.words;
    match refusal {
        Refusal::NotAMonth { n, found, .. } => Some(words.not_a_month(*n, found.as_str())),
        Refusal::NoBeginning(n) => Some(words.month_missing(*n)),
        Refusal::EndsTooSoon(n) => Some(words.ends_too_soon(*n)),
        Refusal::NothingChosen | Refusal::NotANumber(_) => None,
    }
}
