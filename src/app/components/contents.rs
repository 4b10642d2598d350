//! The three parts, on the first screen.

use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::quiz::{Action, Part, PartProgress, Setup};

#[derive(PartialEq, Properties)]
pub struct ContentsProps {
    /// The parts, in order.
    pub progress: Vec<PartProgress>,
    /// What is asked.
    pub setup: Setup,
    /// What the person did.
    pub on_action: Callback<Action>,
}

#[component]
pub fn Contents(props: &ContentsProps) -> Html {
    let edition = use_edition();
    let words = &edition.words;
    let alone = props.progress.len() == 1;
    let items = props.progress.iter().map(|progress| {
        let gist = match progress.part {
            Part::Knowledge => words.contents_knowledge(progress.most() as u32),
            Part::Leaning => {
                let ratings = edition.pack.ratings.len();
                words.contents_leaning((progress.most() - ratings) as u32, ratings as u32)
            }
            Part::Eligibility => words.contents_eligibility(progress.most() as u32),
        };
        let setup = props.setup.clone().with_parts([progress.part]);
        let onclick = props.on_action.reform(move |_: MouseEvent| Action::SetUp { setup: setup.clone() });
        html! {
            <li aria-current={progress.is_current.then_some("step")}>
                <h3>{ edition.part(progress.part) }</h3>
                <p class="quiet">{ gist }</p>
                if !alone && !progress.is_current {
                    <button type="button" class="act quiet" {onclick}>{ words.take_only() }</button>
                }
            </li>
        }
    });
    html! { <ol class="contents lined" aria-label={words.contents_label()}>{ for items }</ol> }
}
