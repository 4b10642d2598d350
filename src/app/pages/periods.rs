//! Months, counted from a list of projects with their first and last month.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::ask::Person;
use super::choice::Turn;
use super::consequence::{consequence, gates, verdicts};
use crate::app::components::{Onward, use_focus};
use crate::app::edition::{Edition, use_edition};
use crate::eligibility::{FieldIndex, Month, Period, Value};
use crate::quiz::{Action, Answer, Question};

#[derive(PartialEq, Properties)]
pub struct PeriodsQuestionProps {
    /// The field of which the months are counted.
    pub field: FieldIndex,
    /// Where in the quiz it is asked.
    pub turn: Turn,
    /// Who is asked.
    pub person: Rc<Person>,
    /// The projects as they stand in the form.
    pub rows: UseStateHandle<Vec<Row>>,
    /// Further choices beside the main button.
    #[prop_or_default]
    pub children: Html,
}

/// A project as it stands in the form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    from: String,
    to: String,
}

/// What is wrong with the project of that number, from 1.
#[derive(Clone, Debug, PartialEq)]
enum Refusal {
    NotAMonth { n: u32, found: String, is_end: bool },
    NoBeginning(u32),
    EndsTooSoon(u32),
}

#[component]
pub fn PeriodsQuestion(props: &PeriodsQuestionProps) -> Html {
    let edition = use_edition();
    let heading = use_focus(props.turn.moved);
    let rows = &props.rows;
    let list = use_node_ref();
    {
        // A new line, or the last one when a line has gone, takes the focus.
        let (list, before) = (list.clone(), use_mut_ref(|| rows.len()));
        use_effect_with(rows.len(), move |now| {
            if before.replace(*now) != *now {
                focus_on_last(&list);
            }
        });
    }
    let refused = use_state(|| None::<Refusal>);
    let Some(field) = edition.pack.rules.field_at(props.field) else { return Html::default() };
    let words = &edition.words;
    let read = read(rows);
    let change = {
        let (rows, refused) = (rows.clone(), refused.clone());
        Callback::from(move |changed: Vec<Row>| {
            rows.set(changed);
            refused.set(None);
        })
    };
    let add = {
        let (change, rows) = (change.clone(), rows.clone());
        move |_: MouseEvent| change.emit([rows.as_slice(), &[Row::default()]].concat())
    };
    let onsubmit = {
        let (read, refused, on_action) = (read.clone(), refused.clone(), props.turn.on_action.clone());
        let question = Question::Field(props.field);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match read.clone() {
                Ok(periods) if periods.is_empty() => {
                    on_action.emit(Action::Answered { question, answer: Answer::Field(None) });
                }
                Ok(periods) => on_action.emit(Action::Answered { question, answer: Answer::Periods(periods) }),
                Err(refusal) => refused.set(Some(refusal)),
            }
        })
    };
    let (error_id, help_id) = (format!("{}-error", field.id), format!("{}-help", field.id));
    let text = |part: &str| words.text(&format!("field-{}-periods{part}", field.id));
    let told = read.as_ref().map(|periods| told(&edition, props, periods)).unwrap_or_default();
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            <fieldset class="ask" aria-describedby={format!("{error_id} {help_id}")}>
                <legend class="ask__words" part="question" ref={heading} tabindex="-1">{ text("") }</legend>
                <p class="ask__stem measure" id={help_id}>{ text("-help") }{ " " }{ words.project_month() }{ ". " }{ words.project_still() }</p>
                <ol class="plain projects" ref={list}>
                    { for (0..rows.len()).map(|place| row(&edition, rows, place, refused.as_ref(), &change)) }
                </ol>
                <button type="button" class="act" onclick={add}>{ words.project_add() }</button>
                <div role="alert" id={error_id}>
                    if let Some(refusal) = &*refused {
                        <p class="error">{ why(&edition, refusal) }</p>
                    }
                </div>
            </fieldset>
            <div class="measure turn" role="status">{ for told.into_iter().map(|line| html! { <p>{ line }</p> }) }</div>
            <Onward label={words.next_fact()} can_go_back={props.turn.can_go_back} can_start_over={!props.turn.is_start} on_action={&props.turn.on_action}>
                { props.children.clone() }
            </Onward>
        </form>
    }
}

/// The projects of an answer; one empty line where there are none.
pub fn rows(answer: &Option<Answer>) -> Vec<Row> {
    let row = |period: &Period| Row {
        from: period.from.to_string(),
        to: period.to.map_or_else(String::new, |month| month.to_string()),
    };
    match answer {
        Some(Answer::Periods(periods)) if !periods.is_empty() => periods.iter().map(row).collect(),
        _ => vec![Row::default()],
    }
}

fn row(edition: &Edition, rows: &[Row], place: usize, refused: Option<&Refusal>, change: &Callback<Vec<Row>>) -> Html {
    let words = &edition.words;
    let n = number(place);
    let Some(Row { from, to }) = rows.get(place) else { return Html::default() };
    let is_wrong =
        |name: &str| refused.is_some_and(|refusal| refusal.row() == n && refusal.end() == name).then_some("true");
    let end = |label: String, name: &str, value: &str, set: fn(&mut Row, String)| {
        let (rows, change) = (rows.to_vec(), change.clone());
        let oninput = move |event: InputEvent| {
            let mut rows = rows.clone();
            if let Some(row) = rows.get_mut(place) {
                set(row, event.target_unchecked_into::<HtmlInputElement>().value());
            }
            change.emit(rows);
        };
        html! {
            <label class="field field--month">
                <span>{ label }</span>
                <input part="option" autocomplete="off" name={format!("{name}-{n}")} value={value.to_owned()} {oninput} aria-invalid={is_wrong(name)} />
            </label>
        }
    };
    let remove = {
        let (rows, change) = (rows.to_vec(), change.clone());
        move |_: MouseEvent| {
            let others = rows.iter().enumerate().filter(|(other, _)| *other != place);
            change.emit(others.map(|(_, row)| row.clone()).collect());
        }
    };
    html! {
        <li>
            <div class="project" role="group" aria-label={words.project(n)}>
            { end(words.project_from(), "from", from, |row, text| row.from = text) }
            { end(words.project_to(), "to", to, |row, text| row.to = text) }
            if rows.len() > 1 {
                <button type="button" class="act quiet" onclick={remove}>{ words.project_remove(n) }</button>
            }
            </div>
        </li>
    }
}

/// What the list comes to: the months counted, each gate's word, when they lapse.
fn told(edition: &Edition, props: &PeriodsQuestionProps, periods: &[Period]) -> Vec<String> {
    if periods.is_empty() {
        return Vec::new();
    }
    let words = &edition.words;
    let mut profile = props.person.profile.clone();
    profile.set_periods(props.field, periods.to_vec());
    let gates = gates(edition, &props.person, Some(props.field));
    let verdicts = verdicts(edition, &gates, &profile, &props.person);
    let said = verdicts.iter().flat_map(|(set, gate)| {
        let title = words.text(&format!("rule-set-{}", set.id));
        let counted = match gate.known.get(props.field) {
            Some(Value::Number(months)) => {
                Some(words.projects_counted(title.as_str(), words.quantity(months, "month")))
            }
            _ => None,
        };
        let lapse = gate.lapses_on.map(|date| words.projects_lapse(title.as_str(), words.date(date)));
        [counted, Some(consequence(edition, set, gate)), lapse]
    });
    said.flatten().collect()
}

fn focus_on_last(list: &NodeRef) {
    let last = list.cast::<web_sys::Element>().and_then(|list| list.last_element_child());
    let field = last.and_then(|last| last.query_selector("input").ok().flatten());
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        // It is in the page, and can be focused.
        let _ = field.focus();
    }
}

impl Refusal {
    /// The field that it is about.
    fn end(&self) -> &'static str {
        match self {
            Refusal::NoBeginning(_) => "from",
            Refusal::EndsTooSoon(_) => "to",
            Refusal::NotAMonth { is_end: true, .. } => "to",
            Refusal::NotAMonth { .. } => "from",
        }
    }

    fn row(&self) -> u32 {
        match self {
            Refusal::NotAMonth { n, .. } | Refusal::NoBeginning(n) | Refusal::EndsTooSoon(n) => *n,
        }
    }
}

fn why(edition: &Edition, refusal: &Refusal) -> String {
    let words = &edition.words;
    match refusal {
        Refusal::NotAMonth { n, found, .. } => words.not_a_month(*n, found.as_str()),
        Refusal::NoBeginning(n) => words.month_missing(*n),
        Refusal::EndsTooSoon(n) => words.ends_too_soon(*n),
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place + 1).unwrap_or(u32::MAX)
}

/// Reads the projects; lines without a word are left out.
fn read(rows: &[Row]) -> Result<Vec<Period>, Refusal> {
    let mut periods = Vec::new();
    for (place, Row { from, to }) in rows.iter().enumerate() {
        let n = number(place);
        let month = |text: &str, is_end: bool| match text.trim() {
            "" => Ok(None),
            text => read_month(text).map(Some).ok_or_else(|| Refusal::NotAMonth { n, found: text.to_owned(), is_end }),
        };
        match (month(from, false)?, month(to, true)?) {
            (None, None) => {}
            (None, Some(_)) => return Err(Refusal::NoBeginning(n)),
            (Some(from), Some(to)) if to < from => return Err(Refusal::EndsTooSoon(n)),
            (Some(from), to) => periods.push(Period { from, to }),
        }
    }
    Ok(periods)
}

/// Reads a month as people write it: `2024-03`, `2024/3`, `03.2024`, `3 2024`.
fn read_month(text: &str) -> Option<Month> {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let plain = text.chars().all(|c| c.is_ascii_digit() || "-/. ".contains(c));
    match numbers.as_slice() {
        [year, month] | [month, year] if plain && year.len() == 4 && month.len() <= 2 => {
            Month::parse(&format!("{year}-{month:0>2}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(from: &str, to: &str) -> Row {
        Row { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        for text in ["2024-03", "2024-3", "2024/03", "03/2024", "3.2024", " 3 2024 "] {
            assert_eq!(read_month(text.trim()).map(|month| month.to_string()).as_deref(), Some("2024-03"), "{text}");
        }
        for text in ["March 2024", "2024", "2024-13", "24-03", "2024-03-01", "-", "2024x03", "1024-03"] {
            assert_eq!(read_month(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_project() {
        assert_eq!(read(&[row("", ""), row("2024-01", "")]).map(|periods| periods.len()), Ok(1));
        assert_eq!(read(&[row("2024-01", "2023-12")]), Err(Refusal::EndsTooSoon(1)));
        assert_eq!(read(&[row("2024-01", ""), row("", "2024-02")]), Err(Refusal::NoBeginning(2)));
        assert_eq!(read(&[row("soon", "")]), Err(Refusal::NotAMonth { n: 1, found: "soon".to_owned(), is_end: false }));
    }
}
