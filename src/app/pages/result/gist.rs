//! The result in a sentence a part; the marked words alone tell it.

use crate::app::components::rich;
use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::eligibility::{Evaluation, Verdict};
use crate::quiz::{Call, Outcome};
use crate::words::Said;

/// A sentence a part.
pub fn gist(page: &Page<'_>, outcome: &Outcome) -> Html {
    let mut gist = classed("ol", "gist");
    for said in sentences(page, outcome) {
        gist = gist.tag(tag("li").with(rich(&said)));
    }
    gist.html()
}

fn sentences(page: &Page<'_>, outcome: &Outcome) -> Vec<Said> {
    let words = page.words;
    let report = &outcome.report;
    let mut said = Vec::new();
    if let Some(part) = &report.knowledge {
        let count = words.count_of(part.total.right, part.total.asked);
        said.push(words.gist_knowledge(words.marked(&count)));
    }
    if let Some(part) = &report.leaning {
        said.push(match part.call {
            Call::None => words.gist_leaning_none(words.marked(&words.mark_none())),
            Call::Clear(pole) => {
                words.gist_leaning_clear(words.marked(&words.mark_toward(words.side(page.pack, pole))))
            }
        });
    }
    let mut verdicts = Vec::new();
    for evaluation in report.evaluations() {
        if let Evaluation::Gate(gate) = evaluation {
            let by = page.words.text_about("rule-set", &gate.rule_set, "by");
            verdicts.push(match gate.verdict {
                Verdict::Eligible => words.gist_eligible(words.marked(&words.mark_eligible()), by),
                Verdict::NotYet => words.gist_not_yet(words.marked(&words.mark_not_yet()), by),
                Verdict::Unknown => words.gist_unknown(words.marked(&words.mark_unknown()), by),
            });
        }
    }
    if !verdicts.is_empty() {
        said.push(words.gist_gates(words.text("pack-gates-name"), words.lower_first(words.in_turn(verdicts))));
    }
    said
}
