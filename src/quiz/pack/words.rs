//! Which texts a pack needs, by names made from its ids.

use std::collections::BTreeSet;

use super::{Fact, Owner, Pack, Pole, Problems};
use crate::eligibility::{FieldKind, RuleSetKind};

/// What a name says after an id is made lower-case: `K01` and `reason` give `k01-reason`.
pub fn name(id: &str, part: &str) -> String {
    let id = id.to_ascii_lowercase();
    if part.is_empty() { id } else { format!("{id}-{part}") }
}

/// The name of the text that says whose job something is.
pub fn owner_name(pack: &Pack, owner: Owner) -> String {
    match owner {
        Owner::Role(pole) => format!("role-{}-owner", role(pack, pole)),
        Owner::Both => "both-owner".to_owned(),
    }
}

/// The public name of an owner.
pub fn owner_id(pack: &Pack, owner: Owner) -> &str {
    match owner {
        Owner::Role(pole) => role(pack, pole),
        Owner::Both => "both",
    }
}

/// The id of a pole's role.
pub fn role(pack: &Pack, pole: Pole) -> &str {
    let [technical, people] = &pack.roles;
    match pole {
        Pole::Technical => technical,
        Pole::People => people,
    }
}

/// The name of the text that translates a fact's quotation.
pub fn translation(fact: &Fact) -> String {
    ["fact-", &fact.id].concat()
}

/// Every text that the pack needs is there, and no other.
pub fn check(pack: &Pack, texts: &[(String, String)]) -> Result<(), Problems> {
    let (required, optional) = needed(pack);
    let present: BTreeSet<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
    let mut problems = Problems::default();
    for name in &required {
        if !present.contains(name.as_str()) {
            problems.add(format!("`{name}`"), "no such text", "the pack needs it");
        }
    }
    for name in present {
        if !required.contains(name) && !optional.contains(name) {
            problems.add(format!("`{name}`"), "the pack has no use for it", "a name made from one of its ids");
        }
    }
    problems.or(())
}

/// The names that must be there, and those that may.
fn needed(pack: &Pack) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut required: BTreeSet<String> =
        ["pack-title", "pack-lede", "pack-gates", "pack-gates-name", "pack-caveat", "both-owner"]
            .map(str::to_owned)
            .into();
    let mut optional = BTreeSet::new();
    for role in &pack.roles {
        required.extend(["", "-owner", "-tends"].map(|part| format!("role-{role}{part}")));
    }
    for facet in &pack.facets {
        required.extend(["", "-gloss"].map(|part| format!("facet-{facet}{part}")));
    }
    for scenario in &pack.scenarios {
        required.extend(["", "reason", "recall"].map(|part| name(&scenario.id, part)));
        let other_side = name(&scenario.id, "other-side");
        if scenario.contested {
            required.insert(other_side)
        } else {
            optional.insert(other_side)
        };
    }
    for pair in &pack.pairs {
        required.extend(Pole::BOTH.map(|pole| name(&pair.id, pole.id())));
    }
    required.extend(pack.ratings.iter().map(|rating| name(&rating.id, "")));
    fields(pack, &mut required);
    rule_sets(pack, &mut required);
    for step in &pack.plan {
        required.extend(["", "-how"].map(|part| format!("plan-{}{part}", step.id)));
    }
    for row in &pack.role_table {
        required.extend(["", "-technical", "-people"].map(|part| format!("row-{}{part}", row.id)));
    }
    required.extend(pack.notes.iter().map(|note| format!("note-{}", note.id)));
    optional.extend(pack.sources.iter().map(|source| format!("source-{}-note", source.id)));
    optional.extend(pack.facts.iter().map(translation));
    (required, optional)
}

fn fields(pack: &Pack, required: &mut BTreeSet<String>) {
    for field in &pack.rules.fields {
        let id = &field.id;
        required.extend(["", "-help", "-name"].map(|part| format!("field-{id}{part}")));
        if !field.plan {
            required.insert(format!("field-{id}-if"));
            if field.kind == FieldKind::YesNo {
                required.insert(format!("field-{id}-if-not"));
            }
        }
        if let FieldKind::Number(kind) = &field.kind
            && !["month", "hour", "year"].contains(&kind.unit.as_str())
        {
            required.insert(format!("unit-{}", kind.unit));
        }
        if field.periods.is_some() {
            required.extend(["", "-help"].map(|part| format!("field-{id}-periods{part}")));
        }
        if let FieldKind::Level(options) | FieldKind::Choice(options) = &field.kind {
            required.extend(options.iter().map(|option| format!("option-{id}-{option}")));
        }
    }
    for window in pack.rules.rule_sets.iter().filter_map(|rule_set| rule_set.window) {
        if let Some(field) = pack.rules.field_at(window.field) {
            required.insert(format!("field-{}-window", field.id));
        }
    }
}

fn rule_sets(pack: &Pack, required: &mut BTreeSet<String>) {
    for rule_set in &pack.rules.rule_sets {
        let id = &rule_set.id;
        required.extend(["", "-by", "-note"].map(|part| format!("rule-set-{id}{part}")));
        required.extend(rule_set.leaves().into_iter().map(|leaf| format!("requirement-{id}-{}", leaf.id)));
        match &rule_set.kind {
            RuleSetKind::Gate(routes) => {
                required.extend(routes.iter().map(|route| format!("route-{id}-{}", route.id)));
            }
            RuleSetKind::Checklist(list) => {
                required.extend(list.steps.iter().map(|step| format!("step-{step}")));
                required.extend(list.items.iter().map(|item| format!("item-{}", item.id)));
            }
        }
    }
}
