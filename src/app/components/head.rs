//! The name, and the line walked so far: one native bar a part.

use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::quiz::PartProgress;

#[derive(PartialEq, Properties)]
pub struct HeadProps {
    /// How far each part is.
    pub progress: Vec<PartProgress>,
    /// Nothing is answered yet: the contents stand in for the line.
    pub is_start: bool,
    /// The result has no line to walk.
    pub is_result: bool,
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let edition = use_edition();
    let rail = props.progress.iter().map(|progress| {
        let name = edition.part(progress.part);
        let (asked, most) = (progress.asked, progress.most().max(1));
        let label = edition.words.part_progress(name.as_str(), asked as u32, most as u32);
        html! {
            <li class="rail__part" aria-current={progress.is_current.then_some("step")}>
                <progress value={asked.to_string()} max={most.to_string()} aria-label={label} />
                <span class="rail__name">{ name }</span>
            </li>
        }
    });
    html! {
        <div class="top" part="head">
            <p class="head name"><Sign />{ edition.words.text("pack-title") }</p>
            if !props.is_start && !props.is_result {
                <ol class="rail quiet" aria-label={edition.words.parts_label()}>{ for rail }</ol>
            }
        </div>
    }
}

/// The line with its two ends.
#[component]
fn Sign() -> Html {
    html! {
        <svg class="sign" width="44" height="12" aria-hidden="true">
            <path d="M0 0h12v5h20.1a6 6 0 1 1 0 2H12v5H0z" />
        </svg>
    }
}
