//! A number about oneself: the number first, its consequence under it.

use super::choice::alert;
use super::consequence::{consequence, gates, shortest_window, verdicts};
use super::list::switch;
use crate::app::answers::NOT_SURE;
use crate::app::components::{onward, scale};
use crate::app::markup::{Html, On, classed, tag};
use crate::app::numbers::read;
use crate::app::page::Page;
use crate::app::refusal::Refusal;
use crate::app::state::Message;
use crate::eligibility::{Field, FieldIndex, NumberKind, RuleSet, Test, Value};
use crate::words::Said;

/// The question of a number.
pub fn number_question(page: &Page<'_>, index: FieldIndex, field: &Field, kind: &NumberKind) -> Html {
    let words = page.words;
    let number = read(&page.quiz.draft.number, kind).unwrap_or_default();
    let gates = gates(page, Some(index));
    let id = |part: &str| [&field.id, "-", part].concat();
    let help = classed("p", "ask__stem measure").set("id", id("help"));
    let error = match &page.quiz.draft.refused {
        Some(Refusal::NotANumber(found)) => {
            Some(words.not_a_number(found.as_str(), if kind.whole { 36.0 } else { 34.75 }))
        }
        _ => None,
    };
    let mut turn = classed("div", "measure turn").attr("role", "status");
    if let Some(hint) = hint(page, &gates, index, kind, number) {
        turn = turn.tag(classed("p", "quiet").text(hint));
    }
    for line in consequences(page, &gates, index, number) {
        turn = turn.tag(tag("p").text(line));
    }
    let fieldset = classed("fieldset", "ask")
        .tag(page.question("ask__words", question(page, &gates, index, field)))
        .maybe(page.said(help, page.words.find_about("field", &field.id, "help")))
        .with(fields(page, field, kind))
        .with(alert(id("error"), error));
    let further = field.periods.is_some().then(|| switch(page, words.list_periods()));
    page.form("stack")
        .key(field.id.clone())
        .tag(fieldset)
        .with(scale(page, &stops(&gates, index), number))
        .tag(turn)
        .with(onward(page, words.next_fact(), further))
        .html()
}

/// The number's field, and *not sure* beside it.
fn fields(page: &Page<'_>, field: &Field, kind: &NumberKind) -> Html {
    let draft = &page.quiz.draft;
    let described = [&field.id, "-error ", &field.id, "-help"].concat();
    let number = tag("input")
        .attr("inputmode", if kind.whole { "numeric" } else { "decimal" })
        .attr("autocomplete", "off")
        .attr("part", "option")
        .set("name", field.id.clone())
        .value(draft.number.clone())
        .on(On::Input, Message::Typed(String::new()))
        .attr("data-next", "")
        .set("aria-label", page.words.text_about("field", &field.id, "name"))
        .set("aria-describedby", described)
        .attr_if("aria-invalid", draft.refused.is_some().then_some("true"));
    let unsure = tag("input")
        .attr("type", "checkbox")
        .attr("part", "option")
        .set("name", [&field.id, "-not-sure"].concat())
        .attr("value", NOT_SURE)
        .checked(draft.is_unsure())
        .on(On::Change, Message::Unsure(false));
    let number = classed("label", "field").tag(number).tag(tag("span").text(page.words.unit(&kind.unit)));
    let unsure = classed("label", "stop stop--plain stop--unsure")
        .tag(unsure)
        .tag(classed("span", "stop__words").text(page.words.not_sure()));
    classed("div", "beside").tag(number).tag(unsure).html()
}

/// The question, with the shortest window among the rule sets shown.
fn question(page: &Page<'_>, gates: &[&RuleSet], index: FieldIndex, field: &Field) -> Said {
    let words = page.words;
    match shortest_window(gates, index) {
        Some(years) => {
            let question = words.text_about("field", &field.id, "window");
            words.filled(&question, "{$years}", &words.number(years.into()))
        }
        None => words.text_of("field", &field.id),
    }
}

fn hint(
    page: &Page<'_>,
    gates: &[&RuleSet],
    index: FieldIndex,
    kind: &NumberKind,
    number: Option<f64>,
) -> Option<Said> {
    let number = number?;
    if let Some(years) =
        shortest_window(gates, index).filter(|years| kind.unit == "month" && number > f64::from(*years) * 12.0)
    {
        return Some(page.words.hint_window(u32::from(years)));
    }
    let most = kind.hint_above.filter(|most| number > *most)?;
    Some(page.words.hint_above(most))
}

/// What the rules shown ask for in this field, lowest first.
fn stops(gates: &[&RuleSet], index: FieldIndex) -> Vec<f64> {
    let mut stops: Vec<f64> = Vec::new();
    for leaf in gates.iter().flat_map(|rule_set| rule_set.leaves()) {
        if let Test::AtLeast(threshold) = leaf.test
            && leaf.field == index
            && threshold > 0.0
            && !stops.contains(&threshold)
        {
            let place = stops.partition_point(|stop| *stop < threshold);
            stops.insert(place, threshold);
        }
    }
    stops
}

/// What the number written now would come to, gate by gate.
fn consequences(page: &Page<'_>, gates: &[&RuleSet], index: FieldIndex, number: Option<f64>) -> Vec<Said> {
    let Some(number) = number else { return Vec::new() };
    let mut profile = page.quiz.profile();
    profile.set(index, Some(Value::Number(number)));
    let verdicts = verdicts(page, gates, &profile);
    verdicts.iter().map(|(set, gate)| consequence(page, set, gate)).collect()
}
