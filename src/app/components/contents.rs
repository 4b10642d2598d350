//! The three parts, on the first screen.

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::quiz::{Action, Part, PartProgress, Setup};

/// What each part asks, and the way to take only that.
pub fn contents(edition: &Edition, progress: &[PartProgress], setup: &Setup, on_action: &Callback<Action>) -> Html {
    let words = &edition.words;
    let alone = progress.len() == 1;
    let items = progress.iter().map(|progress| {
        let gist = match progress.part {
            Part::Knowledge => words.contents_knowledge(progress.most() as u32),
            Part::Leaning => {
                let ratings = edition.pack.ratings.len();
                words.contents_leaning((progress.most() - ratings) as u32, ratings as u32)
            }
            Part::Eligibility => words.contents_eligibility(progress.most() as u32),
        };
        let setup = setup.clone().with_parts([progress.part]);
        let onclick = on_action.reform(move |_: MouseEvent| Action::SetUp { setup: setup.clone() });
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
