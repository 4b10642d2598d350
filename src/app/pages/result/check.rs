//! "Check it yourself": what was loaded, that nothing was sent, who can read what, and
//! what was proven of the rules.

use super::{fold, section, stack};
use crate::app::components::rich;
use crate::app::loaded::loaded;
use crate::app::markup::{Html, Tag, classed, tag};
use crate::app::page::Page;
use crate::quiz::pack::Figures;

/// The panel, folded away.
pub fn check(page: &Page<'_>) -> Html {
    let words = page.words;
    let mut files = classed("ul", "plain quiet hash").attr("translate", "no");
    for file in loaded(page.base) {
        files = files.tag(tag("li").text(file));
    }
    let mut body = stack()
        .tag(tag("p").text(words.check_loaded()))
        .tag(files)
        .tag(tag("p").text(words.check_sent()))
        .tag(tag("p").text(words.check_how()))
        .tag(tag("p").text(words.check_host()));
    for figures in page.pack.certificate.iter().flat_map(|certificate| &certificate.rule_sets) {
        body = body.maybe(proof(page, figures));
    }
    section(words.check_yourself(), stack().tag(fold(words.check_summary(), body.class("stack measure"))))
}

/// What was proven of the rules of a rule set, and how to prove it again.
fn proof(page: &Page<'_>, figures: &Figures) -> Option<Html> {
    let words = page.words;
    let questions = figures.questions.as_ref()?;
    let number = |count: usize| words.number(count as f64);
    let mean = words.number((questions.mean * 10.0).round() / 10.0);
    let said = vec![
        words.proof_walked(number(figures.cells), number(figures.eligible)),
        words.proof_questions(mean, number(questions.all)),
        words.proof_how(words.foreign("en", "cargo xtask prove")),
    ];
    let title: Tag = tag("h4").text(page.words.text_of("rule-set", &figures.id));
    let hash = classed("p", "quiet hash").text(words.proof_hash(figures.hash.as_str()));
    Some(tag("div").tag(title).tag(tag("p").with(rich(&words.in_turn(said)))).tag(hash).html())
}
