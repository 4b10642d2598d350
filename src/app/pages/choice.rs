//! A question with answers to choose from. Choosing only selects, so that the
//! arrow keys are safe; the main button commits.

use crate::app::components::{Offer, onward, stop, written};
use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::words::Said;

/// How the stops lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Three short names along a line.
    Short,
    /// Two statements with a middle between them.
    Wide,
    /// A list, downward always.
    List,
}

/// A question with answers to choose from.
pub struct Choice<'a> {
    /// The question's id.
    pub group: &'a str,
    /// The question.
    pub legend: Said,
    /// What is said below the question, with its markup; without it, the question itself is the small
    /// line above two statements.
    pub stem: Option<Said>,
    /// The answers along the line.
    pub offers: Vec<Offer>,
    /// How they lie.
    pub line: Line,
    /// Whether *not sure* is offered off the line.
    pub unsure: bool,
    /// What the main button says.
    pub next: Said,
    /// A further choice beside the main button.
    pub further: Option<Html>,
}

impl Choice<'_> {
    /// The form.
    pub fn draw(self, page: &Page<'_>) -> Html {
        let refused = page.quiz.draft.refused.is_some();
        let error_id = [self.group, "-error"].concat();
        let legend_class = if self.line == Line::Wide { "ask__stem" } else { "ask__words" };
        let mut fieldset = classed("fieldset", "ask").tag(page.question(legend_class, self.legend));
        // Heard on the way into the group: what is wrong, and what is asked of it.
        let mut described = error_id.clone();
        if let Some(stem) = self.stem {
            let id = [self.group, "-stem"].concat();
            described = [&described, " ", &id].concat();
            fieldset = fieldset.tag(classed("p", "ask__stem").set("id", id).with(written(&stem)));
        }
        fieldset = fieldset.set("aria-describedby", described);
        let mut stops = tag("div").class(match self.line {
            Line::Short => "stops",
            Line::Wide => "stops stops--wide",
            Line::List => "stops stops--list",
        });
        for offer in &self.offers {
            stops = stops.tag(stop(page, self.group, offer));
        }
        fieldset = fieldset.tag(stops);
        if self.unsure {
            fieldset = fieldset.tag(stop(page, self.group, &Offer::not_sure(page)));
        }
        let error = refused.then(|| {
            let words = page.words;
            words.choose_first(if self.unsure { words.not_sure() } else { words.cannot_choose() })
        });
        page.form("choice")
            .key(self.group.to_owned())
            .tag(fieldset)
            .with(alert(error_id, error))
            .with(onward(page, self.next, self.further))
            .html()
    }
}

/// Where a refusal is said, and read out when it comes.
pub fn alert(id: String, error: Option<Said>) -> Html {
    let error = error.map(|error| classed("p", "error").text(error).html());
    tag("div").attr("role", "alert").set("id", id).maybe(error).html()
}
