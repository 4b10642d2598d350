//! A screen that asks: what is said about the question beside, the question wide.

use super::field::field_question;
use super::leaning::{pair_question, rating_question};
use super::scenario::scenario_question;
use crate::app::components::{self, contents};
use crate::app::markup::{Html, classed, nodes, tag};
use crate::app::page::Page;
use crate::quiz::{Action, Call, PartProgress, Question, Screen, Spared};

/// The question, with what is said about it.
pub fn ask(page: &Page<'_>, question: Question) -> Html {
    let view = &page.quiz.view;
    let asked = match question {
        Question::Scenario(place) => scenario_question(page, place),
        Question::Pair(place) => pair_question(page, place),
        Question::Rating(place) => rating_question(page, place),
        Question::Field(index) => field_question(page, index),
    };
    let beside = if view.is_start { page.said(classed("p", "lede"), page.words.find("pack-lede")) } else { None };
    let beside = beside.or_else(|| view.current().map(|progress| side(page, question, progress)));
    // The form has the question's id for its key, and the rest stays where it is: an early
    // word that is said already is not said again with each question.
    let spread = classed("div", "spread");
    let spread = spread.maybe(beside).with(asked).maybe(margin(page, question));
    let mut screen = vec![spread.html()];
    if view.is_start {
        screen.push(contents(page));
    }
    nodes(screen)
}

/// What is said beside a question: what is spared, or that the leaning is settled.
fn margin(page: &Page<'_>, question: Question) -> Option<Html> {
    let Screen::Ask { spared, settled: call, .. } = &page.quiz.view.screen else { return None };
    if let Some(call) = call {
        return Some(settled(page, *call));
    }
    let others: Vec<Spared> =
        spared.iter().filter(|spared| Question::Field(spared.field) != question).cloned().collect();
    let is_plan = match question {
        Question::Field(index) => page.pack.rules.field_at(index).is_some_and(|field| field.plan),
        _ => false,
    };
    if others.is_empty() && !is_plan {
        return None;
    }
    let mut margin = classed("div", "quiet spared");
    if is_plan {
        // The early word of this part: once a field of the plan is asked, no verdict
        // is open that an answer could settle.
        let leave = page.quiet_act(page.words.leave_plan_open(), Action::LeftOpen);
        margin = margin.tag(tag("p").text(page.words.settled_verdicts())).tag(tag("p").tag(leave));
    }
    if !others.is_empty() {
        margin = margin.tag(tag("p").tag(tag("b").text(page.words.not_asked())));
        margin = margin.with(self::spared(page, &others));
    }
    Some(margin.html())
}

/// What is not asked and why, and the way to answer each all the same.
pub fn spared(page: &Page<'_>, spared: &[Spared]) -> Html {
    let (words, rules) = (page.words, &page.pack.rules);
    let lines = words.spared_lines(rules, &page.quiz.profile(), spared);
    let mut anyway = classed("ul", "plain screen");
    for Spared { field: index, .. } in spared {
        let Some(field) = rules.field_at(*index) else { continue };
        let label = words.answer_anyway(words.field_name(field));
        let question = Question::Field(*index);
        anyway = anyway.tag(tag("li").tag(page.quiet_act(label, Action::WentTo { question })));
    }
    let mut spared: Vec<Html> = Vec::new();
    for line in lines {
        spared.push(tag("p").text(line).html());
    }
    spared.push(anyway.html());
    nodes(spared)
}

/// The leaning's early word.
fn settled(page: &Page<'_>, call: Call) -> Html {
    let words = page.words;
    let said = match call {
        Call::None => words.settled_none(),
        Call::Clear(_) => words.settled_clear(words.lower_first(words.leaning_call(page.pack, call))),
    };
    let said = tag("p").attr("role", "status").text(said);
    let leave = page.quiet_act(words.leave_rest_open(), Action::LeftOpen);
    classed("div", "quiet spared").tag(said).tag(leave).html()
}

/// The number of the question, counted in what it is: scenes, pairs, ratings, facts.
fn side(page: &Page<'_>, question: Question, progress: PartProgress) -> Html {
    let words = page.words;
    let (at, most, ratings) = (progress.at as u32, progress.most() as u32, page.pack.ratings.len() as u32);
    let pairs = most.saturating_sub(ratings);
    let (at, of, at_of) = match question {
        Question::Scenario(_) => (at, words.knowledge_of(most), words.knowledge_at(at, most)),
        Question::Pair(_) => (at, words.leaning_of_pairs(pairs), words.leaning_at_pairs(at, pairs)),
        Question::Rating(_) => {
            let at = at.saturating_sub(pairs);
            (at, words.leaning_of_ratings(ratings), words.leaning_at_ratings(at, ratings))
        }
        Question::Field(_) => (at, words.eligibility_of(most), words.eligibility_at(at, most)),
    };
    components::side(page, progress, at, of, at_of)
}
