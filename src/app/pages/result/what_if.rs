//! "What if I held an active CAPM?": the verdicts answer at once, and one's own
//! answers stay as they are.

use crate::app::markup::{Html, On, classed, tag};
use crate::app::page::Page;
use crate::app::pages::consequence::{consequence, gates, verdicts};
use crate::app::state::Message;
use crate::eligibility::{Case, FieldIndex, Profile, RuleSet, Value};

/// What can be tried, and what each gate would say.
pub fn what_if(page: &Page<'_>, offers: &[(FieldIndex, Value)]) -> Option<Html> {
    let words = page.words;
    let tried = &page.quiz.draft.tried;
    let mut stops = classed("div", "stops stops--list");
    for (index, value) in offers {
        let field = page.pack.rules.field_at(*index)?;
        let tick = tag("input")
            .attr("type", "checkbox")
            .set("name", field.id.clone())
            .checked(tried.contains(&(*index, *value)))
            .on(On::Change, Message::Tried(*index, *value, false));
        let said = classed("span", "stop__words").text(words.upper_first(&words.clause(field, Some(*value))));
        stops = stops.tag(classed("label", "stop stop--plain").tag(tick).tag(said));
    }
    let mut lines = classed("ul", "plain");
    for set in gates(page, None) {
        let Some(profile) = supposed(page, set) else { continue };
        for (set, gate) in verdicts(page, &[set], &profile) {
            lines = lines.tag(tag("li").text(consequence(page, set, &gate)));
        }
    }
    let legend = tag("legend").text(words.what_if_help());
    Some(
        classed("fieldset", "ask whatif")
            .tag(legend)
            .tag(stops)
            .tag(tag("div").attr("role", "status").tag(lines))
            .html(),
    )
}

/// The person before a gate if what is tried were so. Months are counted as that gate
/// counts them, and nothing tried takes any away.
fn supposed(page: &Page<'_>, set: &RuleSet) -> Option<Profile> {
    let mut known = Case::new(&page.pack.rules, set, &page.quiz.profile(), page.quiz.session.as_of)?.known;
    for (field, value) in &page.quiz.draft.tried {
        let has_more =
            matches!((known.get(*field), value), (Some(Value::Number(has)), Value::Number(value)) if has > *value);
        if !has_more {
            known.set(*field, Some(*value));
        }
    }
    Some(known)
}
