//! What the person knows of the difference, by whose job it is, and what to read again.

use super::{fold, section, stack};
use crate::app::components::{Shape, quoted, translation};
use crate::app::markup::{Html, Tag, classed, tag};
use crate::app::page::Page;
use crate::app::pages::scenario::owner_words;
use crate::decimal::digits;
use crate::quiz::pack::words::name;
use crate::quiz::pack::{Owner, Pole, Scenario};
use crate::quiz::{KnowledgeReport, Mark, Outcome};

/// What the person knows, and what to read again.
pub fn knowledge(page: &Page<'_>, outcome: &Outcome, report: &KnowledgeReport) -> Html {
    let words = page.words;
    let total = report.total;
    let mut by_role = classed("ul", "plain by-role");
    for (owner, tally) in report.by_role.iter().filter(|(_, tally)| tally.asked > 0) {
        let line = words.knowledge_by_role(owner_words(page, *owner), tally.right, tally.asked);
        by_role = by_role.tag(tag("li").with(marks(page, outcome, *owner)).tag(tag("span").text(line)));
    }
    let mut again = classed("dl", "stack");
    let mut is_wrong = false;
    for (place, mark) in &outcome.marks {
        let Some(scenario) = page.pack.scenarios.get(*place) else { continue };
        if matches!(mark, Mark::Wrong | Mark::NotSure) {
            is_wrong = true;
            again = again.with(recall(page, scenario));
        }
    }
    let body = stack()
        .tag(classed("h4", "said").text(words.count_of(total.right, total.asked)))
        .tag(by_role)
        .tag(classed("p", "quiet").text(words.knowledge_legend()));
    let body = if is_wrong {
        body.tag(fold(words.knowledge_again(), again))
    } else {
        body.tag(tag("p").text(words.knowledge_none_wrong()))
    };
    section(words.part_knowledge(), body)
}

/// The one line to remember, with the quotation that it rests on.
fn recall(page: &Page<'_>, scenario: &Scenario) -> Html {
    let words = page.words;
    let said = words.find_text(&name(&scenario.id, "recall")).or_else(|| words.find_text(&name(&scenario.id, "")));
    let mut line = tag("div").tag(tag("dt").text(said.unwrap_or_default()));
    if let Some(fact) = scenario.facts.first().and_then(|id| page.pack.fact(id)) {
        let quote = quoted(page, tag("q"), fact);
        line = line.tag(classed("dd", "quiet").tag(quote).maybe(translation(page, fact)));
    }
    line.html()
}

const STEP: usize = 28;

/// A shape a scene of that owner's: filled is right. The line beside it says the count.
fn marks(page: &Page<'_>, outcome: &Outcome, owner: Owner) -> Html {
    let mut shapes = Vec::new();
    for (place, mark) in &outcome.marks {
        if page.pack.scenarios.get(*place).is_some_and(|scenario| scenario.answer == owner) {
            shapes.push(shape(owner, *mark, shapes.len() * STEP + 1));
        }
    }
    let width = digits((shapes.len() * STEP) as u32);
    let mut picture = classed("svg", "pic pic--fixed")
        .attr("height", "22")
        .set("viewBox", ["0 0 ", &width, " 22"].concat())
        .set("width", width)
        .attr("aria-hidden", "true");
    for shape in shapes {
        picture = picture.tag(shape);
    }
    picture.html()
}

fn shape(owner: Owner, mark: Mark, x: usize) -> Tag {
    let shape = match owner {
        Owner::Role(Pole::Technical) => Shape::Technical,
        Owner::Role(Pole::People) => Shape::People,
        Owner::Both => Shape::Both,
    };
    let class = match (shape, mark) {
        (Shape::Technical, Mark::Right) => "technical full",
        (Shape::Technical, Mark::Wrong) => "technical hollow",
        (Shape::Technical, _) => "technical open",
        (Shape::People, Mark::Right) => "people full",
        (Shape::People, Mark::Wrong) => "people hollow",
        (Shape::People, _) => "people open",
        (_, Mark::Right) => "full",
        (_, Mark::Wrong) => "hollow",
        _ => "open",
    };
    match shape {
        Shape::Technical => {
            classed("rect", class).set("x", digits(x as u32)).attr("y", "3").attr("width", "16").attr("height", "16")
        }
        Shape::People => classed("circle", class).set("cx", digits(x as u32 + 8)).attr("cy", "11").attr("r", "8"),
        _ => classed("path", class).set("d", ["M", &digits(x as u32), " 3h8a8 8 0 0 1 0 16h-8z"].concat()),
    }
}
