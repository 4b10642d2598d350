//! The element's attributes, read into what they mean.

use crate::quiz::pack::Pack;
use crate::quiz::{Length, Part, Setup};

/// The attributes as they stand; `None` where one is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `parts`.
    pub parts: Option<String>,
    /// `length`.
    pub length: Option<String>,
    /// `rule-sets`.
    pub rule_sets: Option<String>,
    /// `theme`, which the styles read.
    pub theme: Option<String>,
    /// `storage`, which the element reads.
    pub storage: Option<String>,
}

/// An attribute that cannot be used; the default stands in for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeProblem {
    /// A stable name of what went wrong.
    pub code: &'static str,
    /// A sentence for the owner of the page.
    pub message: String,
}

/// What the attributes ask for, and what of them cannot be used.
pub fn read_setup(pack: &Pack, attributes: &Attributes) -> (Setup, Vec<AttributeProblem>) {
    let mut problems = Vec::new();
    let (mut sets, mut parts) = (Vec::new(), Vec::new());
    for set in &pack.rules.rule_sets {
        sets.push(set.id.as_str());
    }
    for part in Part::ALL {
        if pack.has(part) {
            parts.push(part.id());
        }
    }
    let sets = known("rule-sets", words(&attributes.rule_sets), &sets, &mut problems);
    let parts = known("parts", words(&attributes.parts), &parts, &mut problems);
    let length = known("length", words(&attributes.length), &["core", "full"], &mut problems);
    known("theme", whole(&attributes.theme), &["auto", "light", "dark"], &mut problems);
    known("storage", whole(&attributes.storage), &["none", "session", "local"], &mut problems);
    let mut setup = Setup::of(pack);
    if !sets.is_empty() {
        setup = setup.with_rule_sets(sets.into_iter().map(str::to_owned).collect());
    }
    if !parts.is_empty() {
        setup = setup.with_parts(parts.into_iter().filter_map(Part::from_id).collect::<Vec<_>>());
    }
    let length = if length.contains(&"full") { Length::Full } else { Length::Core };
    (setup.with_length(length), problems)
}

/// The names in a list of them.
#[inline(never)]
fn words(list: &Option<String>) -> Vec<&str> {
    let mut words = Vec::new();
    for word in list.as_deref().unwrap_or_default().split_ascii_whitespace() {
        words.push(word);
    }
    words
}

/// The one name that an attribute holds, unless it is empty.
fn whole(value: &Option<String>) -> Vec<&str> {
    match value.as_deref() {
        None | Some("") => Vec::new(),
        Some(name) => vec![name],
    }
}

/// The names that mean something, each once; the others are problems of their attribute.
#[inline(never)]
fn known<'a>(
    attribute: &str,
    found: Vec<&'a str>,
    names: &[&str],
    problems: &mut Vec<AttributeProblem>,
) -> Vec<&'a str> {
    let mut known = Vec::new();
    for name in found {
        if !names.contains(&name) {
            let names = names.join(", ");
            let message = ["attribute `", attribute, "`: `", name, "` cannot be used; it knows ", &names].concat();
            problems.push(AttributeProblem { code: "attribute_invalid", message });
        } else if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn read(attributes: Attributes) -> (Setup, Vec<AttributeProblem>) {
        read_setup(content::pack(), &attributes)
    }

    #[test]
    fn without_attributes_all_is_asked() {
        let (setup, problems) = read(Attributes::default());
        assert_eq!(setup.parts(), Part::ALL);
        assert_eq!(setup.length, Length::Core);
        assert_eq!(setup.rule_sets(content::pack()).len(), 3);
        assert_eq!(problems, []);
    }

    #[test]
    fn parts_are_asked_in_the_order_given() {
        let (setup, problems) =
            read(Attributes { parts: Some(" eligibility  knowledge ".to_owned()), ..Attributes::default() });
        assert_eq!(setup.parts(), [Part::Eligibility, Part::Knowledge]);
        assert_eq!(problems, []);
    }

    #[test]
    fn what_cannot_be_used_is_named_and_the_default_stands() {
        let (setup, problems) = read(Attributes {
            parts: Some("quiz".to_owned()),
            length: Some("short".to_owned()),
            rule_sets: Some("pmi-1999".to_owned()),
            theme: Some("sepia".to_owned()),
            storage: Some("cloud".to_owned()),
        });
        assert_eq!(setup, read(Attributes::default()).0);
        assert_eq!(problems.len(), 5);
        assert!(problems.iter().any(|problem| problem.message.contains("`quiz`")));
    }
}
