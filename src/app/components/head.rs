//! The name, and the line walked so far: one native bar a part.

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::quiz::PartProgress;

/// The name and, where there is a line to walk, how far each part is.
pub fn head(edition: &Edition, progress: &[PartProgress], has_rail: bool) -> Html {
    let rail = progress.iter().map(|progress| {
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
            <p class="head name">{ sign() }{ edition.words.text("pack-title") }</p>
            if has_rail {
                <ol class="rail quiet" aria-label={edition.words.parts_label()}>{ for rail }</ol>
            }
        </div>
    }
}

/// The line with its two ends.
fn sign() -> Html {
    html! {
        <svg class="sign" width="44" height="12" aria-hidden="true">
            <path d="M0 0h12v5h20.1a6 6 0 1 1 0 2H12v5H0z" />
        </svg>
    }
}
