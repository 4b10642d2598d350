//! How the questions are spread: by facet, by pole, by answer.

use serde_json::Value;

use crate::pointer;
use crate::texts;

/// A count of things, and of those that are asked in the core length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// All of them.
    pub all: usize,
    /// Those of the core.
    pub core: usize,
}

fn is_core(item: &Value) -> bool {
    item.pointer("/core") == Some(&Value::Bool(true))
}

fn count(items: &[Value], has_core: bool) -> Count {
    let core = items.iter().filter(|item| !has_core || is_core(item)).count();
    Count { all: items.len(), core }
}

/// What the questions cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Scenarios by answer: each role's id, or `both`.
    pub answers: Vec<(String, Count)>,
    /// Pairs by facet, and among them how many show the technical statement first.
    pub facets: Vec<(String, Count, usize)>,
    /// Ratings by pole.
    pub poles: Vec<(&'static str, usize)>,
}

/// Counts a pack's questions.
pub fn coverage(pack: &Value) -> Coverage {
    let scenarios = pointer::list(pack, "/knowledge");
    let pairs = pointer::list(pack, "/pairs");
    // Where no question is of the core, all are asked in the short quiz.
    let has_core = |items: &[Value]| items.iter().any(is_core);
    let of = |items: &'_ [Value], key: &str, id: &str| -> Vec<Value> {
        items.iter().filter(|item| pointer::text(item, key) == Some(id)).cloned().collect()
    };
    let owners = pointer::list(pack, "/roles").iter().filter_map(texts::id_of);
    let answers =
        owners.chain(["both"]).map(|id| (id.to_owned(), count(&of(scenarios, "/answer", id), has_core(scenarios))));
    let cored = has_core(pairs);
    let facets = pointer::list(pack, "/facets").iter().filter_map(texts::id_of).map(|id| {
        let pairs = of(pairs, "/facet", id);
        (id.to_owned(), count(&pairs, cored), of(&pairs, "/first", "technical").len())
    });
    let ratings = pointer::list(pack, "/ratings");
    Coverage {
        answers: answers.collect(),
        facets: facets.collect(),
        poles: ["technical", "people"].map(|pole| (pole, of(ratings, "/pole", pole).len())).into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Count, coverage};

    #[test]
    fn each_question_is_counted_where_it_belongs() {
        let pack = json!({
            "roles": ["a", "b"], "facets": ["x", "y"],
            "knowledge": [{ "answer": "a", "core": true }, { "answer": "both" }, { "answer": "a" }],
            "pairs": [{ "facet": "y", "first": "technical", "core": true }, { "facet": "y", "first": "people" }],
            "ratings": [{ "pole": "people" }],
        });
        let found = coverage(&pack);
        assert_eq!(
            found.answers,
            [
                ("a".to_owned(), Count { all: 2, core: 1 }),
                ("b".to_owned(), Count::default()),
                ("both".to_owned(), Count { all: 1, core: 0 }),
            ]
        );
        assert_eq!(
            found.facets,
            [("x".to_owned(), Count::default(), 0), ("y".to_owned(), Count { all: 2, core: 1 }, 1),]
        );
        assert_eq!(found.poles, [("technical", 0), ("people", 1)]);
    }
}
