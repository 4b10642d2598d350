//! The result in a sentence a part; the marked words alone tell it.

use yew::prelude::*;

use crate::app::components::rich;
use crate::app::edition::Edition;
use crate::eligibility::{Evaluation, Verdict};
use crate::quiz::pack::Pole;
use crate::quiz::{Call, Outcome};

/// A sentence a part.
pub fn gist(edition: &Edition, outcome: &Outcome) -> Html {
    let sentences = sentences(edition, outcome);
    html! {
        <ol class="gist">
            { for sentences.into_iter().map(|text| html! { <li>{ rich(&text) }</li> }) }
        </ol>
    }
}

fn sentences(edition: &Edition, outcome: &Outcome) -> Vec<String> {
    let words = &edition.words;
    let report = &outcome.report;
    let knowledge = report.knowledge.as_ref().map(|part| {
        let count = words.count_of(part.total.right, part.total.asked);
        words.gist_knowledge(words.marked(&count))
    });
    let leaning = report.leaning.as_ref().map(|part| match part.call {
        Call::None => words.gist_leaning_none(words.marked(&words.mark_none())),
        Call::Clear(Pole::Technical) => words.gist_leaning_clear(words.marked(&words.mark_technical())),
        Call::Clear(Pole::People) => words.gist_leaning_clear(words.marked(&words.mark_people())),
    });
    let mut said: Vec<String> = knowledge.into_iter().chain(leaning).collect();
    if let Some(part) = &report.eligibility {
        let gates = part.rule_sets.iter().filter_map(|evaluation| match evaluation {
            Evaluation::Gate(gate) => {
                let by = words.text(&format!("rule-set-{}-by", gate.rule_set));
                Some(match gate.verdict {
                    Verdict::Eligible => words.gist_eligible(words.marked(&words.mark_eligible()), by),
                    Verdict::NotYet => words.gist_not_yet(words.marked(&words.mark_not_yet()), by),
                    Verdict::Unknown => words.gist_unknown(words.marked(&words.mark_unknown()), by),
                })
            }
            Evaluation::Checklist(_) => None,
        });
        let verdicts = gates.reduce(|a, b| format!("{a} {b}"));
        said.extend(verdicts.map(|said| words.gist_gates(words.text("pack-gates-name"), words.lower_first(said))));
    }
    said
}
