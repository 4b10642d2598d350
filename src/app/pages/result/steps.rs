//! The checklists: items in steps, without a verdict.

use yew::prelude::*;

use super::section;
use crate::app::edition::Edition;
use crate::eligibility::{ChecklistEvaluation, Evaluation, Importance, ItemStatus, RuleSetKind, Status};
use crate::quiz::Outcome;

/// The checklists shown.
pub fn steps(edition: &Edition, outcome: &Outcome) -> Html {
    let evaluations = outcome.report.eligibility.iter().flat_map(|part| &part.rule_sets);
    let lists = evaluations.filter_map(|evaluation| match evaluation {
        Evaluation::Checklist(list) => Some(checklist(edition, list)),
        Evaluation::Gate(_) => None,
    });
    html! { <>{ for lists }</> }
}

fn checklist(edition: &Edition, list: &ChecklistEvaluation) -> Html {
    let words = &edition.words;
    let id = &list.rule_set;
    let Some(RuleSetKind::Checklist(rules)) = edition.pack.rules.rule_set(id).map(|rule_set| &rule_set.kind) else {
        return Html::default();
    };
    let steps = rules.steps.iter().map(|step| {
        let items = rules.items.iter().zip(&list.items).filter(|(item, _)| item.step == *step);
        let items: Vec<(&ItemStatus, bool)> =
            items.map(|(item, status)| (status, item.requirement.is_some())).collect();
        html! {
            <li class={step_class(&items)}>
                <h4>{ words.text(&format!("step-{step}")) }</h4>
                { for items.iter().map(|(item, is_tested)| self::item(edition, item, *is_tested)) }
            </li>
        }
    });
    html! {
        { section(&words.text(&format!("rule-set-{id}")), html! { <>
            <ol class="steps lined">{ for steps }</ol>
            <p class="quiet measure">{ words.text(&format!("rule-set-{id}-note")) }</p>
        </> }) }
    }
}

/// A step is walked when each of its tested items is met, and dotted while one is open.
fn step_class(items: &[(&ItemStatus, bool)]) -> Option<&'static str> {
    let mut tested = items.iter().filter(|(_, is_tested)| *is_tested).map(|(item, _)| item.status).peekable();
    tested.peek()?;
    let statuses: Vec<Status> = tested.collect();
    if statuses.iter().all(|status| *status == Status::Met) {
        Some("met")
    } else if statuses.contains(&Status::Unknown) {
        Some("open")
    } else {
        None
    }
}

fn item(edition: &Edition, item: &ItemStatus, is_tested: bool) -> Html {
    let words = &edition.words;
    let status = match item.status {
        _ if !is_tested => words.status_judge(),
        Status::Met => words.status_met(),
        Status::NotMet => words.status_not_met(),
        Status::Unknown => words.status_open(),
    };
    let importance = match item.importance {
        Importance::Required => words.importance_required(),
        Importance::Expected => words.importance_expected(),
        Importance::Helpful => words.importance_helpful(),
    };
    html! {
        <p class="quiet"><b>{ status }</b>{ " " }{ importance }{ " " }{ words.text(&format!("item-{}", item.id)) }</p>
    }
}
