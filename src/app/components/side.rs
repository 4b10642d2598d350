//! The side column: what is said about the question.

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::quiz::Part;

/// The part and the number of the question: `of` beside the big number of the wide
/// column ("of 12 scenes"), `at_of` by itself in the narrow one ("4 of 12 scenes").
pub fn side(edition: &Edition, part: Part, at: usize, of: &str, at_of: &str) -> Html {
    html! {
        <div class="side">
            <h2 class="side__name">{ edition.part(part) }</h2>
            <p class="quiet">
                <span class="side__narrow">{ at_of }</span>
                <span class="side__wide" aria-hidden="true"><span class="folio">{ at }</span>{ of }</span>
            </p>
        </div>
    }
}
