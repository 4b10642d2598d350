//! A number on a line, with the stops that the rules set on it.

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::decimal;

/// The line ends a little past the last stop.
const ROOM: f64 = 1.05;

/// A place on a line in a picture: lines are as wide as they are shown.
pub fn percent(place: f64) -> String {
    decimal::write((place * 100.0).round() / 100.0) + "%"
}

/// The line, with the stops and the person's number.
pub fn scale(edition: &Edition, stops: &[f64], yours: Option<f64>) -> Html {
    let words = &edition.words;
    let Some(most) = stops.last() else { return Html::default() };
    let at = |number: f64| percent((number / (most * ROOM)).min(1.0) * 100.0);
    let listed: Vec<String> = stops.iter().map(|stop| words.number(*stop)).collect();
    let label = match yours {
        Some(yours) => words.scale_label(*most, listed.join(", "), yours),
        None => words.scale_label_open(*most, listed.join(", ")),
    };
    let place = yours.map(|yours| {
        html! {
            <>
                <line class="walked" x1="0" x2={at(yours)} y1="20" y2="20" />
                <rect class="you" x={at(yours)} y="4" width="12" height="32" transform="translate(-6)" />
                <line class="edge yours" x1={at(yours)} x2={at(yours)} y1="4" y2="36" />
            </>
        }
    });
    let bars = stops.iter().map(|stop| {
        let reached = yours.is_some_and(|yours| yours >= *stop);
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
            { for bars }
            { place }
        </svg>
    }
}
