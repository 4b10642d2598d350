//! The checklists: items in steps, without a verdict.

use super::{fold_about, section, stack};
use crate::app::components::rich;
use crate::app::markup::{Html, Tag, classed, tag};
use crate::app::page::Page;
use crate::eligibility::{ChecklistEvaluation, Evaluation, Importance, ItemStatus, RuleSetKind, Status};
use crate::quiz::Outcome;

/// The checklists shown.
pub fn steps(page: &Page<'_>, outcome: &Outcome, mut result: Tag) -> Tag {
    for evaluation in outcome.report.evaluations() {
        if let Evaluation::Checklist(list) = evaluation {
            result = result.maybe(checklist(page, list));
        }
    }
    result
}

fn checklist(page: &Page<'_>, list: &ChecklistEvaluation) -> Option<Html> {
    let id = &list.rule_set;
    let RuleSetKind::Checklist(rules) = &page.pack.rules.rule_set(id)?.kind else { return None };
    let mut steps = classed("ol", "steps lined");
    for step in &rules.steps {
        let title = page.words.text_of("step", step);
        let mut drawn = tag("li").tag(tag("h4").text(title.as_str()));
        let (mut tested, mut judged) = (Vec::new(), tag("div"));
        let mut is_judged = false;
        for (item, status) in rules.items.iter().zip(&list.items).filter(|(item, _)| item.step == *step) {
            let is_tested = item.requirement.is_some();
            if is_tested {
                tested.push(status.status);
                drawn = drawn.with(self::item(page, status, is_tested));
            } else {
                is_judged = true;
                judged = judged.with(self::item(page, status, is_tested));
            }
        }
        if is_judged {
            drawn = drawn.tag(fold_about(page, page.words.status_judge(), &title, judged));
        }
        steps = steps.tag(drawn.attr_if("class", step_class(&tested)));
    }
    let note = page.said(classed("p", "quiet measure"), page.words.find_about("rule-set", id, "note"));
    Some(section(page.words.text_of("rule-set", id), stack().tag(steps).maybe(note)))
}

/// A step is walked when each of its tested items is met, and dotted while one is open.
fn step_class(tested: &[Status]) -> Option<&'static str> {
    if tested.is_empty() {
        None
    } else if tested.iter().all(|status| *status == Status::Met) {
        Some("met")
    } else if tested.contains(&Status::Unknown) {
        Some("open")
    } else {
        None
    }
}

fn item(page: &Page<'_>, item: &ItemStatus, is_tested: bool) -> Html {
    let words = page.words;
    let status = match item.status {
        Status::Met => words.status_met(),
        Status::NotMet => words.status_not_met(),
        Status::Unknown => words.status_open(),
    };
    let importance = match item.importance {
        Importance::Required => words.importance_required(),
        Importance::Expected => words.importance_expected(),
        Importance::Helpful => words.importance_helpful(),
    };
    let mut said = words.sentences(importance, words.text_of("item", &item.id));
    // What cannot be tested has no status.
    if is_tested {
        said = words.sentences(words.strong(&status), said);
    }
    classed("p", "quiet").with(rich(&said)).html()
}
