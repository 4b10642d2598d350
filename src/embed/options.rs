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
    let mut report = |attribute: &str, found: &str, expected: &str| {
        problems.push(AttributeProblem {
            code: "attribute_invalid",
            message: format!("attribute `{attribute}`: `{found}` cannot be used; {expected}"),
        });
    };
    let sets = known(
        attributes.rule_sets.as_deref(),
        |id| pack.rules.rule_set(id).map(|set| set.id.clone()),
        |id| {
            let ids: Vec<&str> = pack.rules.rule_sets.iter().map(|set| set.id.as_str()).collect();
            report("rule-sets", id, &format!("the rule sets are {}", ids.join(", ")));
        },
    );
    let of_pack = |id: &str| Part::from_id(id).filter(|part| pack.has(*part));
    let parts = known(attributes.parts.as_deref(), of_pack, |id| {
        let parts: Vec<&str> = Part::ALL.into_iter().filter(|part| pack.has(*part)).map(Part::id).collect();
        report("parts", id, &format!("the parts are {}", parts.join(", ")));
    });
    let length = match attributes.length.as_deref().map(str::trim) {
        None | Some("" | "core") => Length::Core,
        Some("full") => Length::Full,
        Some(other) => {
            report("length", other, "it is core or full");
            Length::Core
        }
    };
    let mut one_of = |name: &str, value: &Option<String>, known: &[&str]| {
        if let Some(value) = value.as_deref().filter(|value| !value.is_empty() && !known.contains(value)) {
            report(name, value, &format!("it is one of {}", known.join(", ")));
        }
    };
    one_of("theme", &attributes.theme, &["auto", "light", "dark"]);
    one_of("storage", &attributes.storage, &["none", "session", "local"]);
    let all = Setup::of(pack);
    let parts = if parts.is_empty() { all.parts().to_vec() } else { parts };
    let setup = if sets.is_empty() { all } else { Setup::new(sets) };
    (setup.with_parts(parts).with_length(length), problems)
}

/// The names that mean something, each once; the others are reported.
fn known<T: PartialEq>(list: Option<&str>, find: impl Fn(&str) -> Option<T>, mut unknown: impl FnMut(&str)) -> Vec<T> {
    let mut found = Vec::new();
    for name in list.unwrap_or_default().split_ascii_whitespace() {
        match find(name) {
            Some(item) if !found.contains(&item) => found.push(item),
            Some(_) => {}
            None => unknown(name),
        }
    }
    found
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
