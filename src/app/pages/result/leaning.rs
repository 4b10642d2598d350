//! The leaning: the call, the counts behind it, the spectrum and the facets.

use yew::prelude::*;

use super::section;
use crate::app::components::percent;
use crate::app::edition::Edition;
use crate::quiz::pack::{Pole, words::role};
use crate::quiz::{Appeal, FacetCount, LeaningReport, clear_from};

/// The call, the counts behind it and their pictures.
pub fn leaning(edition: &Edition, leaning: &LeaningReport) -> Html {
    let words = &edition.words;
    let appeal = leaning.appeal().map(|appeal| match appeal {
        Appeal::Both => words.leaning_both(),
        Appeal::Neither => words.leaning_neither(),
    });
    section(
        &words.part_leaning(),
        html! {
            <>
                <p class="said">{ words.leaning_call(leaning.call) }</p>
                <p class="measure">{ words.leaning_reason(leaning) }</p>
                if let Some(appeal) = appeal {
                    <p class="measure">{ appeal }</p>
                }
                { spectrum(edition, leaning.total) }
                { facets(edition, leaning) }
                <p class="quiet measure">{ words.leaning_caveat() }</p>
            </>
        },
    )
}

/// A line from all technical to all people: your place, the range still open, and
/// the zones in which a leaning is clear.
fn spectrum(edition: &Edition, total: FacetCount) -> Html {
    let words = &edition.words;
    let FacetCount { technical, people, open, .. } = total;
    let most = total.asked();
    if most == 0 {
        return Html::default();
    }
    // The undecided lie in the middle between both poles.
    let place = |technical: u32, people: u32| {
        (f64::from(most) + f64::from(people) - f64::from(technical)) / f64::from(2 * most) * 100.0
    };
    let (left, right) = (place(technical + open, people), place(technical, people + open));
    let decided = technical + people + open;
    // Clear is a matter of the decided pairs alone: their zone is as wide as the
    // places that the undecided leave.
    let zone = clear_from(decided).map(|least| place(least, decided - least));
    let label = match (clear_from(decided), open) {
        (Some(least), 0) => words.leaning_picture(most, technical, people, least),
        (Some(least), _) => words.leaning_picture_open(most, technical, people, open, least),
        (None, _) => words.leaning_counts(most, technical, people),
    };
    let mark = if right > left {
        html! {
            <>
                <rect class="you" x={percent(left)} y="10" width={percent(right - left)} height="44" />
                <line class="edge open yours" x1={percent(left)} x2={percent(left)} y1="10" y2="54" />
                <line class="edge open yours" x1={percent(right)} x2={percent(right)} y1="10" y2="54" />
            </>
        }
    } else {
        html! {
            <>
                <rect class="you" x={percent(left)} y="10" width="12" height="44" transform="translate(-6)" />
                <line class="edge yours" x1={percent(left)} x2={percent(left)} y1="10" y2="54" />
            </>
        }
    };
    let zones = zone.map(|zone| {
        html! {
            <>
                <line class="technical walked" x1="0" x2={percent(zone)} y1="32" y2="32" />
                <line class="people walked" x1={percent(100.0 - zone)} x2="100%" y1="32" y2="32" />
                <text x={percent(zone / 2.0)} y="78">{ words.leaning_clear() }</text>
                <text x={percent(100.0 - zone / 2.0)} y="78">{ words.leaning_clear() }</text>
            </>
        }
    });
    html! {
        <figure>
            <div class="ends">
                <span class="technical">{ words.text(&format!("role-{}-tends", role(&edition.pack, Pole::Technical))) }</span>
                <span class="people">{ words.text(&format!("role-{}-tends", role(&edition.pack, Pole::People))) }</span>
            </div>
            <div class="span">
                <svg class="pic" height="88" role="img" aria-label={label}>
                    <line class="rule" x1="0" x2="100%" y1="32" y2="32" />
                    { zones }
                    { mark }
                    <svg x="0" y="32" overflow="visible"><rect class="technical full" x="-11" y="-11" width="22" height="22" /></svg>
                    <circle class="people full" cx="100%" cy="32" r="12" />
                </svg>
            </div>
            if zone.is_some() {
                <figcaption class="quiet">{ words.leaning_clear_means() }</figcaption>
            }
        </figure>
    }
}

/// The table that the picture of the facets stands in is its own text twin.
fn facets(edition: &Edition, leaning: &LeaningReport) -> Html {
    let words = &edition.words;
    let pairs = leaning.facets.iter().map(|facet| facet.asked()).max().unwrap_or_default();
    let pole = |pole: Pole| words.text(&format!("role-{}-tends", role(&edition.pack, pole)));
    let rows = edition.pack.facets.iter().zip(&leaning.facets).map(|(id, count)| {
        let aside = [
            (count.open > 0).then(|| words.leaning_facet_open(count.open)),
            (count.undecided > 0).then(|| words.leaning_facet_undecided(count.undecided)),
        ];
        html! {
            <tr>
                <td>{ shapes(Pole::Technical, count.technical, count.open, pairs) }{ count.technical }</td>
                <th scope="row">
                    { words.text(&format!("facet-{id}")) }
                    <span class="quiet facets__gloss">{ words.text(&format!("facet-{id}-gloss")) }</span>
                    { for aside.into_iter().flatten().map(|text| html! { <span class="quiet facets__gloss">{ text }</span> }) }
                </th>
                <td>{ count.people }{ shapes(Pole::People, count.people, count.open, pairs) }</td>
            </tr>
        }
    });
    html! {
        <table class="facets whole">
            <thead>
                <tr class="quiet">
                    <th scope="col" class="technical">{ pole(Pole::Technical) }</th>
                    <th scope="col">{ words.leaning_facets(pairs) }</th>
                    <th scope="col" class="people">{ pole(Pole::People) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// One shape a choice, dotted where a pair is open, from the middle outward.
fn shapes(pole: Pole, filled: u32, open: u32, most: u32) -> Html {
    let width = most * 18;
    let shapes = (0..(filled + open).min(most)).map(|i| {
        let class = if i < filled { "full" } else { "open" };
        match pole {
            Pole::Technical => {
                let x = width - 17 - i * 18;
                html! { <rect class={classes!("technical", class)} x={x.to_string()} y="1" width="14" height="14" /> }
            }
            Pole::People => {
                html! { <circle class={classes!("people", class)} cx={(i * 18 + 9).to_string()} cy="8" r="7" /> }
            }
        }
    });
    html! { <svg class="pic shapes" width={width.to_string()} height="16" viewBox={format!("0 0 {width} 16")} aria-hidden="true">{ for shapes }</svg> }
}
