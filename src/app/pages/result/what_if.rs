//! "What if I held an active CAPM?": the verdicts answer at once, and one's own
//! answers stay as they are.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::app::pages::Person;
use crate::app::pages::consequence::{consequence, gates, verdicts};
use crate::eligibility::{FieldIndex, Value};

#[derive(PartialEq, Properties)]
pub struct WhatIfProps {
    /// What the person said, and what is asked.
    pub person: Rc<Person>,
    /// What can be tried.
    pub offers: Vec<(FieldIndex, Value)>,
}

#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let edition = use_edition();
    let tried = use_state(Vec::<(FieldIndex, Value)>::new);
    let words = &edition.words;
    let rules = &edition.pack.rules;
    let sets = gates(&edition, &props.person, None);
    let offer = |(index, value): &(FieldIndex, Value)| {
        let field = rules.field_at(*index)?;
        let (tried, index, value) = (tried.clone(), *index, *value);
        let checked = tried.contains(&(index, value));
        let onchange = move |event: Event| {
            // One value of a field at a time.
            let mut now: Vec<_> = tried.iter().copied().filter(|(other, _)| *other != index).collect();
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                now.push((index, value));
            }
            tried.set(now);
        };
        Some(html! {
            <label class="stop stop--plain">
                <input type="checkbox" name={field.id.clone()} {checked} {onchange} />
                <span class="stop__words">{ words.clause(field, Some(value)) }</span>
            </label>
        })
    };
    let mut profile = props.person.profile.clone();
    for (field, value) in tried.iter() {
        profile.set(*field, Some(*value));
    }
    let verdicts = verdicts(&edition, &sets, &profile, &props.person);
    let lines = verdicts.iter().map(|(set, gate)| html! { <li>{ consequence(&edition, set, gate) }</li> });
    html! {
        <fieldset class="ask whatif">
            <legend>{ words.what_if_help() }</legend>
            <div class="stops stops--list">{ for props.offers.iter().filter_map(offer) }</div>
            <ul class="plain" role="status">{ for lines }</ul>
        </fieldset>
    }
}
