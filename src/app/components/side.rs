//! The side column: what is said about the question.

use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::quiz::Part;

#[derive(PartialEq, Properties)]
pub struct SideProps {
    /// The part.
    pub part: Part,
    /// The number of the question.
    pub at: usize,
    /// What the number is of, for the wide column: "of 12 scenes".
    pub of: AttrValue,
    /// Number and all, for the narrow one: "4 of 12 scenes".
    pub at_of: AttrValue,
}

#[component]
pub fn Side(props: &SideProps) -> Html {
    let edition = use_edition();
    html! {
        <div class="side">
            <h2 class="side__name">{ edition.part(props.part) }</h2>
            <p class="quiet">
                <span class="side__narrow">{ &props.at_of }</span>
                <span class="side__wide" aria-hidden="true"><span class="folio">{ props.at }</span>{ &props.of }</span>
            </p>
        </div>
    }
}
