//! Packs as bytes: every field of every type in one, in order.

use super::{
    Certificate, Fact, Figures, Note, Owner, Pack, PackWithWords, Pair, PlanStep, Pole, Questions, Rating, Row,
    Scenario, Source, Together, Topic,
};
use crate::binary::{self, binary};
use crate::eligibility::{
    Change, Checklist, Confidence, Field, FieldIndex, FieldKind, Importance, Item, Leaf, NumberKind, Requirement,
    Route, RuleSet, RuleSetKind, Rules, Test, Value, Window,
};

impl PackWithWords {
    /// As bytes, which only the same release reads.
    pub fn to_bytes(&self) -> Vec<u8> {
        binary::to_bytes(self)
    }

    /// From these bytes; `None` if they are damaged or of another release.
    pub fn from_bytes(bytes: &[u8]) -> Option<PackWithWords> {
        binary::from_bytes(bytes)
    }
}

binary! {
    struct PackWithWords { pack, texts }
    struct Pack {
        id, version, hash, checked, languages, roles, sources, facts, facets, scenarios, pairs, ratings, rules, plan,
        role_table, notes, certificate
    }
    struct Source { id, language, title, publisher, date, link, via, confidence }
    struct Fact { id, source, quote }
    struct Scenario { id, answer, accepted, facts, sources, per_article, contested, core }
    struct Pair { id, facet, first, facts, core }
    struct Rating { id, pole }
    struct PlanStep { id, condition, until, sources }
    struct Row { id, technical, people, sources }
    struct Note { id, topic, sources }
    struct Certificate { pack, version, rule_sets, together }
    struct Figures { id, hash, fields, cells, eligible, routes, requirements, questions }
    struct Questions { mean, most, all }
    struct Together { rule_sets, cells, questions }
    struct Rules { fields, rule_sets }
    struct Field { id, kind, change, periods, plan, asked_when }
    struct FieldIndex { 0 }
    struct NumberKind { unit, whole, max, hint_above }
    struct RuleSet { id, in_force_from, in_force_to, confidence, sources, window, shown, kind }
    struct Window { field, years }
    struct Route { id, requirement }
    struct Checklist { steps, items }
    struct Item { id, step, importance, requirement, sources }
    struct Leaf { id, field, test, sources }
}

binary! {
    enum Pole { 0 = Technical {}, 1 = People {} }
    enum Owner { 0 = Role { 0: pole }, 1 = Both {} }
    enum Topic { 0 = Outlook {}, 1 = Manager {} }
    enum FieldKind { 0 = Level { 0: options }, 1 = Choice { 0: options }, 2 = YesNo {}, 3 = Number { 0: kind } }
    enum Change { 0 = Never {}, 1 = Time { accrues_with: field }, 2 = Effort {} }
    enum Value { 0 = Number { 0: number }, 1 = Option { 0: place }, 2 = YesNo { 0: yes } }
    enum Confidence { 0 = High {}, 1 = MediumHigh {}, 2 = Medium {}, 3 = Low {} }
    enum RuleSetKind { 0 = Gate { 0: routes }, 1 = Checklist { 0: list } }
    enum Importance { 0 = Required {}, 1 = Expected {}, 2 = Helpful {} }
    enum Requirement { 0 = All { 0: parts }, 1 = Any { 0: parts }, 2 = Leaf { 0: leaf } }
    enum Test { 0 = AtLeast { 0: threshold }, 1 = Is { 0: value } }
}
