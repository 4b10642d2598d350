//! A number on a line, with the stops that the rules set on it.

use yew::prelude::*;

use crate::app::edition::use_edition;

#[derive(PartialEq, Properties)]
pub struct ScaleProps {
    /// What the rules ask for, lowest first.
    pub stops: Vec<f64>,
    /// The person's number.
    pub yours: Option<f64>,
}

/// The line ends a little past the last stop.
const ROOM: f64 = 1.05;

#[component]
pub fn Scale(props: &ScaleProps) -> Html {
    let edition = use_edition();
    let words = &edition.words;
    let Some(most) = props.stops.last() else { return Html::default() };
    let at = |number: f64| format!("{:.2}%", (number / (most * ROOM)).min(1.0) * 100.0);
    let listed: Vec<String> = props.stops.iter().map(|stop| words.number(*stop)).collect();
    let label = match props.yours {
        Some(yours) => words.scale_label(*most, listed.join(", "), yours),
        None => words.scale_label_open(*most, listed.join(", ")),
    };
    let yours = props.yours.map(|yours| {
        html! {
            <>
                <line class="walked" x1="0" x2={at(yours)} y1="20" y2="20" />
                <rect class="you" x={at(yours)} y="4" width="12" height="32" transform="translate(-6)" />
                <line class="edge yours" x1={at(yours)} x2={at(yours)} y1="4" y2="36" />
            </>
        }
    });
    let stops = props.stops.iter().map(|stop| {
        let reached = props.yours.is_some_and(|yours| yours >= *stop);
        html! {
            <>
                <line class={if reached { "edge" } else { "rule" }} x1={at(*stop)} x2={at(*stop)} y1="10" y2="30" />
                <text x={at(*stop)} y="56">{ words.number(*stop) }</text>
            </>
        }
    });
    html! {
        <svg class="pic scale" height="66" role="img" aria-label={label}>
            <line class="rule" x1="0" x2="100%" y1="20" y2="20" />
            { for stops }
            { yours }
        </svg>
    }
}
