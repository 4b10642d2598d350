//! Controls: a label, what it is for, the control itself, and what is wrong with it.

use lead_or_manage::check::{Problem, Severity};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Draw, Msg};
use crate::pointer;

/// What surrounds a control.
pub struct Frame<'a> {
    /// The place of the file that it changes.
    pub at: &'a str,
    /// The words that label it.
    pub label: String,
    /// What else there is to say, if anything.
    pub help: Option<String>,
    /// Problems of everything within the place are shown here, too.
    pub whole: bool,
}

/// An id for the page, made of a place of the file.
pub fn id_of(at: &str) -> String {
    format!("c{}", at.replace(char::is_whitespace, "_"))
}

/// What the person has typed or chosen.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Whether the box is ticked.
pub fn is_checked(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

impl Draw<'_> {
    /// The problems of a place.
    pub fn problems_at(&self, at: &str, whole: bool) -> Vec<&Problem> {
        let is_here = |problem: &&Problem| problem.pointer == at || (whole && pointer::is_within(&problem.pointer, at));
        self.app.checked.problems.iter().chain(&self.app.refused).filter(is_here).collect()
    }

    /// What else there is to say of a label, if anything.
    pub fn help(&self, label: &str) -> Option<String> {
        self.say.find(&format!("{label}-help")).map(str::to_owned)
    }

    /// A labelled control; `control` is given what it must carry.
    pub fn framed(&self, frame: &Frame<'_>, control: impl FnOnce(Carried) -> Html) -> Html {
        let id = id_of(frame.at);
        let problems = self.problems_at(frame.at, frame.whole);
        let (help_id, problem_id) = (format!("{id}-help"), format!("{id}-problem"));
        let mut described = Vec::new();
        described.extend(frame.help.as_ref().map(|_| help_id.clone()));
        described.extend((!problems.is_empty()).then(|| problem_id.clone()));
        let is_wrong = problems.iter().any(|problem| problem.severity == Severity::Error);
        let carried = Carried {
            id: id.clone(),
            at: frame.at.to_owned(),
            described: (!described.is_empty()).then(|| described.join(" ")),
            invalid: is_wrong.then_some("true"),
        };
        html! {
            <div class="field">
                <label for={id}>{ &frame.label }</label>
                if let Some(help) = &frame.help { <p class="quiet" id={help_id}>{ help }</p> }
                { control(carried) }
                { self.problem_lines(&problems, problem_id) }
            </div>
        }
    }

    /// Problems, below what they are of.
    pub fn problem_lines(&self, problems: &[&Problem], id: String) -> Html {
        if problems.is_empty() {
            return Html::default();
        }
        let line = |problem: &&Problem| html! { <li>{ self.problem_words(problem) }</li> };
        html! { <ul class="wrong" id={id}>{ for problems.iter().map(line) }</ul> }
    }

    /// A problem in a sentence.
    pub fn problem_words(&self, problem: &Problem) -> Html {
        let severity = self.t(problem.severity.id());
        // In the author's words, where the place says all else.
        if let Some(plain) = self.say.find(&format!("code-{}", problem.code)) {
            return html! { <><b>{ severity }</b>{ " " }{ plain }</> };
        }
        let nearest = problem.suggestion.as_ref().map(|name| self.say.with("nearest", &[("name", name)]));
        html! { <>
            <b>{ severity }</b>{ " " }{ &problem.found }{ ". " }
            { self.say.with("expected", &[("what", &problem.expected)]) }
            if let Some(nearest) = nearest { { " " }{ nearest } }
        </> }
    }

    /// A line or several, for a text.
    pub fn input(&self, carried: Carried, value: &str, given: &Given, on: Callback<String>) -> Html {
        let typed = on.reform(|event: InputEvent| value_of(&event));
        let settled = given.settles.clone().map(|at| self.on::<Event>(move || Msg::Settle(at.clone())));
        let Carried { id, at, described, invalid } = carried;
        let (value, dir, lang) = (value.to_owned(), given.direction, given.language.clone());
        if given.long {
            html! {
                <textarea {id} data-at={at} aria-describedby={described} aria-invalid={invalid} rows="2"
                    {value} {dir} {lang} oninput={typed} onchange={settled} aria-label={given.label.clone()} />
            }
        } else {
            html! {
                <input type={given.kind.unwrap_or("text")} {id} data-at={at} aria-describedby={described} aria-invalid={invalid}
                    {value} {dir} {lang} inputmode={given.mode} oninput={typed} onchange={settled} autocomplete="off"
                    aria-label={given.label.clone()} />
            }
        }
    }

    /// One of several.
    pub fn select(&self, carried: Carried, chosen: &str, options: Vec<(String, String)>, on: Callback<String>) -> Html {
        let chose = on.reform(|event: Event| value_of(&event));
        let is_known = options.iter().any(|(value, _)| value == chosen);
        let Carried { id, at, described, invalid } = carried;
        let option = |(value, label): (String, String)| {
            let selected = value == chosen;
            html! { <option {selected} {value}>{ label }</option> }
        };
        html! {
            // The property follows where the person has chosen; the attribute holds at first.
            <select {id} ~value={chosen.to_owned()} data-at={at} aria-describedby={described} aria-invalid={invalid} onchange={chose}>
                // What is not there is shown, so that it can be seen to be wrong.
                if !is_known { <option selected=true value={chosen.to_owned()}>{ chosen.to_owned() }</option> }
                { for options.into_iter().map(option) }
            </select>
        }
    }

    /// A box to tick.
    pub fn tick(&self, frame: &Frame<'_>, checked: bool, on: Callback<bool>) -> Html {
        let id = id_of(frame.at);
        let problems = self.problems_at(frame.at, frame.whole);
        let help_id = format!("{id}-help");
        let described = frame.help.as_ref().map(|_| help_id.clone());
        html! {
            <div class="field">
                <label class="tick" for={id.clone()}>
                    <input type="checkbox" id={id.clone()} data-at={frame.at.to_owned()} {checked} aria-describedby={described}
                        onchange={on.reform(|event: Event| is_checked(&event))} />
                    <span>{ &frame.label }</span>
                </label>
                if let Some(help) = &frame.help { <p class="quiet" id={help_id}>{ help }</p> }
                { self.problem_lines(&problems, format!("{id}-problem")) }
            </div>
        }
    }

    /// A button.
    pub fn button(&self, words: String, msg: impl Fn() -> Msg + 'static) -> Html {
        html! { <button type="button" onclick={self.on(msg)}>{ words }</button> }
    }
}

/// What a control carries, so that the rest leads to it.
pub struct Carried {
    /// Its id in the page.
    pub id: String,
    /// The place that it changes.
    pub at: String,
    /// What describes it.
    pub described: Option<String>,
    /// Whether it is wrong.
    pub invalid: Option<&'static str>,
}

impl Carried {
    /// Of a control that stands without a frame.
    pub fn bare(at: &str) -> Carried {
        Carried { id: id_of(at), at: at.to_owned(), described: None, invalid: None }
    }
}

/// How a text is typed.
#[derive(Clone, Default)]
pub struct Given {
    /// In several lines.
    pub long: bool,
    /// The type of the input.
    pub kind: Option<&'static str>,
    /// Which keys a phone shows.
    pub mode: Option<&'static str>,
    /// The direction of its language.
    pub direction: Option<&'static str>,
    /// Its language.
    pub language: Option<String>,
    /// The thing whose id is made of it.
    pub settles: Option<String>,
    /// Its label, where none stands beside it.
    pub label: Option<String>,
}
