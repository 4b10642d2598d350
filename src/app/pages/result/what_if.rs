//! "What if I held an active CAPM?": the verdicts answer at once, and one's own
//! answers stay as they are.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::app::pages::Person;
use crate::app::pages::consequence::{consequence, gates, verdicts};
use crate::eligibility::{Case, FieldIndex, Profile, RuleSet, Rules, Value};

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
    let lines = sets.iter().filter_map(|set| {
        let profile = supposed(rules, set, &props.person, &tried)?;
        let verdicts = verdicts(&edition, &[*set], &profile, &props.person);
        let (set, gate) = verdicts.first()?;
        Some(html! { <li>{ consequence(&edition, set, gate) }</li> })
    });
    html! {
        <fieldset class="ask whatif screen">
            <legend>{ words.what_if_help() }</legend>
            <div class="stops stops--list">{ for props.offers.iter().filter_map(offer) }</div>
            <ul class="plain" role="status">{ for lines }</ul>
        </fieldset>
    }
}

/// The person before a gate if what is tried were so. Months are counted as that gate
/// counts them, and nothing tried takes any away.
fn supposed(rules: &Rules, set: &RuleSet, person: &Person, tried: &[(FieldIndex, Value)]) -> Option<Profile> {
    let mut known = Case::new(rules, set, &person.profile, person.as_of)?.known;
    for (field, value) in tried {
        let has_more =
            matches!((known.get(*field), value), (Some(Value::Number(has)), Value::Number(value)) if has > *value);
        if !has_more {
            known.set(*field, Some(*value));
        }
    }
    Some(known)
}
