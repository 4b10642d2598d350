//! A number about oneself: the number first, its consequence under it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::ask::Person;
use super::choice::Turn;
use super::consequence::{consequence, gates, shortest_window, verdicts};
use crate::app::components::{Onward, scale, use_focus};
use crate::app::edition::{Edition, use_edition};
use crate::decimal;
use crate::eligibility::{FieldIndex, NumberKind, RuleSet, Test, Value};
use crate::quiz::{Action, Answer, Question};

#[derive(PartialEq, Properties)]
pub struct NumberQuestionProps {
    /// The field.
    pub field: FieldIndex,
    /// Its bounds.
    pub kind: NumberKind,
    /// Where in the quiz it is asked.
    pub turn: Turn,
    /// Who is asked.
    pub person: Rc<Person>,
    /// Further choices beside the main button.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn NumberQuestion(props: &NumberQuestionProps) -> Html {
    let edition = use_edition();
    let heading = use_focus(props.turn.moved);
    let text = use_state(|| match props.turn.answer {
        Some(Answer::Field(Some(Value::Number(number)))) => AttrValue::from(decimal::write(number)),
        _ => AttrValue::default(),
    });
    let unsure = use_state(|| props.turn.answer == Some(Answer::Field(None)));
    let refused = use_state(|| None::<AttrValue>);
    let Some(field) = edition.pack.rules.field_at(props.field) else { return Html::default() };
    let words = &edition.words;
    let oninput = {
        let (text, unsure, refused) = (text.clone(), unsure.clone(), refused.clone());
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value().into());
            unsure.set(false);
            refused.set(None);
        })
    };
    let onchange = {
        let (text, unsure, refused) = (text.clone(), unsure.clone(), refused.clone());
        Callback::from(move |event: Event| {
            unsure.set(event.target_unchecked_into::<HtmlInputElement>().checked());
            text.set(AttrValue::default());
            refused.set(None);
        })
    };
    let read = read(&text, &props.kind);
    let onsubmit = {
        let (read, refused, text, on_action) = (read, refused.clone(), text.clone(), props.turn.on_action.clone());
        let question = Question::Field(props.field);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match &read {
                Ok(value) => {
                    on_action.emit(Action::Answered { question, answer: Answer::Field(value.map(Value::Number)) });
                }
                Err(NotANumber) => refused.set(Some((*text).clone())),
            }
        })
    };
    let number = read.unwrap_or_default();
    let unit = words.unit(&props.kind.unit);
    let (error_id, help_id, turn_id) =
        (format!("{}-error", field.id), format!("{}-help", field.id), format!("{}-turn", field.id));
    let example = if props.kind.whole { "36" } else { "34.75" };
    let gates = gates(&edition, &props.person, Some(props.field));
    let hint = hint(&edition, &gates, props.field, &props.kind, number);
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            <fieldset class="ask">
                <legend class="ask__words" part="question" ref={heading} tabindex="-1">{ question(&edition, &gates, props.field) }</legend>
                <p class="ask__stem measure" id={help_id.clone()}>{ words.text(&format!("field-{}-help", field.id)) }</p>
                <div class="beside">
                    <label class="field">
                        <input inputmode={if props.kind.whole { "numeric" } else { "decimal" }} autocomplete="off" part="option"
                            name={field.id.clone()} value={(*text).clone()} {oninput} aria-label={words.text(&format!("field-{}-name", field.id))}
                            aria-describedby={format!("{error_id} {help_id} {turn_id}")} aria-invalid={refused.is_some().then_some("true")} />
                        <span>{ unit }</span>
                    </label>
                    <label class="stop stop--plain stop--unsure">
                        <input type="checkbox" part="option" name={format!("{}-not-sure", field.id)} value="not_sure" checked={*unsure} {onchange} />
                        <span class="stop__words">{ words.not_sure() }</span>
                    </label>
                </div>
                <div role="alert" id={error_id}>
                    if let Some(found) = &*refused {
                        <p class="error">{ words.not_a_number(found.as_str(), example) }</p>
                    }
                </div>
            </fieldset>
            { scale(&edition, &stops(&gates, props.field), number) }
            <div id={turn_id} class="measure turn" role="status">
                if let Some(hint) = hint {
                    <p class="quiet">{ hint }</p>
                }
                { for consequences(&edition, &gates, props, number).into_iter().map(|line| html! { <p>{ line }</p> }) }
            </div>
            <Onward label={words.next_fact()} can_go_back={props.turn.can_go_back} can_start_over={!props.turn.is_start} on_action={&props.turn.on_action}>
                { props.children.clone() }
            </Onward>
        </form>
    }
}

/// What was written is no number that fits.
#[derive(Clone, Copy, Debug, PartialEq)]
struct NotANumber;

/// Reads a number as people write it; nothing written is *not sure*.
fn read(text: &str, kind: &NumberKind) -> Result<Option<f64>, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    // A comma before one or two last digits is a decimal comma, and nothing else is.
    let digits = match text.rsplit_once(',') {
        Some((whole, fraction)) if !whole.contains([',', '.']) && (1..=2).contains(&fraction.len()) => {
            format!("{whole}.{fraction}")
        }
        _ => text.to_owned(),
    };
    let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    let number: f64 = if plain { decimal::read(&digits).ok_or(NotANumber)? } else { return Err(NotANumber) };
    let fits = (0.0..=kind.max).contains(&number) && (!kind.whole || number.fract() == 0.0);
    if fits { Ok(Some(number)) } else { Err(NotANumber) }
}

/// The question, with the shortest window among the rule sets shown.
fn question(edition: &Edition, gates: &[&RuleSet], index: FieldIndex) -> String {
    let words = &edition.words;
    let Some(field) = edition.pack.rules.field_at(index) else { return String::new() };
    match shortest_window(gates, index) {
        Some(years) => {
            words.filled(&words.text_of(&["field", &field.id, "window"]), "{$years}", &words.number(years.into()))
        }
        None => words.text(&format!("field-{}", field.id)),
    }
}

fn hint(
    edition: &Edition,
    gates: &[&RuleSet],
    index: FieldIndex,
    kind: &NumberKind,
    number: Option<f64>,
) -> Option<String> {
    let number = number?;
    if let Some(years) =
        shortest_window(gates, index).filter(|years| kind.unit == "month" && number > f64::from(*years) * 12.0)
    {
        return Some(edition.words.hint_window(u32::from(years)));
    }
    let most = kind.hint_above.filter(|most| number > *most)?;
    Some(edition.words.hint_above(most))
}

/// What the rules shown ask for in this field, lowest first.
fn stops(gates: &[&RuleSet], index: FieldIndex) -> Vec<f64> {
    let leaves = gates.iter().flat_map(|rule_set| rule_set.leaves());
    let mut stops: Vec<f64> = leaves
        .filter(|leaf| leaf.field == index)
        .filter_map(|leaf| match leaf.test {
            Test::AtLeast(threshold) if threshold > 0.0 => Some(threshold),
            Test::AtLeast(_) | Test::Is(_) => None,
        })
        .collect();
    stops.sort_by(f64::total_cmp);
    stops.dedup();
    stops
}

/// What the number written now would come to, gate by gate.
fn consequences(
    edition: &Edition,
    gates: &[&RuleSet],
    props: &NumberQuestionProps,
    number: Option<f64>,
) -> Vec<String> {
    let Some(number) = number else { return Vec::new() };
    let mut profile = props.person.profile.clone();
    profile.set(props.field, Some(Value::Number(number)));
    let verdicts = verdicts(edition, gates, &profile, &props.person);
    verdicts.iter().map(|(set, gate)| consequence(edition, set, gate)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(text: &str) -> Result<Option<f64>, NotANumber> {
        read(text, &NumberKind { unit: "hour".to_owned(), whole: false, max: 9e15, hint_above: None })
    }

    fn months(text: &str) -> Result<Option<f64>, NotANumber> {
        read(text, &NumberKind { unit: "month".to_owned(), whole: true, max: 4_294_967_295.0, hint_above: None })
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(hours("34.75"), Ok(Some(34.75)));
        assert_eq!(hours(" 34,75 "), Ok(Some(34.75)));
        assert_eq!(months("36"), Ok(Some(36.0)));
        assert_eq!(months("36.0"), Ok(Some(36.0)));
        assert_eq!(months(""), Ok(None));
    }

    #[test]
    fn all_else_is_refused() {
        for text in ["-1", "2.5", "three", "1e3", "inf", "NaN", "4294967296", "1,000", "1 000", "."] {
            assert_eq!(months(text), Err(NotANumber), "{text}");
        }
    }
}
