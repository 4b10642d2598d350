//! The rules of a pack: fields, requirements and rule sets, from the file's shape.

use super::Problems;
use super::checks::{check_ids, check_window};
use super::compile::check_citation;
use super::file::{ChangeFile, FieldFile, KindFile, LeafFile, PackFile, RequirementFile, RuleSetFile, ValueFile};
use crate::eligibility::{
    Change, Checklist, Field, FieldIndex, FieldKind, Item, Leaf, NumberKind, Requirement, Route, RuleSet, RuleSetKind,
    Rules, Test, Value, Window,
};

/// More months than this a rule cannot ask for: dates end with the year 9999.
const MOST_MONTHS: f64 = 1_188.0;

/// The fields and rule sets.
pub fn compile_rules(file: &PackFile, problems: &mut Problems) -> Rules {
    check_ids(file, problems);
    problems.duplicates("/rule_sets", file.rule_sets.iter().map(|item| item.id.as_str()));
    let mut rules = Rules {
        fields: file.fields.iter().enumerate().map(|(i, item)| field(file, i, item, problems)).collect(),
        rule_sets: Vec::new(),
    };
    let conditions: Vec<Option<Requirement>> = file
        .fields
        .iter()
        .enumerate()
        .map(|(i, item)| {
            let tree = item.asked_when.as_ref()?;
            requirement(tree, &rules, &format!("/fields/{i}/asked_when"), problems)
        })
        .collect();
    for (field, condition) in rules.fields.iter_mut().zip(conditions) {
        field.asked_when = condition;
    }
    rules.rule_sets =
        file.rule_sets.iter().enumerate().filter_map(|(i, item)| rule_set(file, i, item, &rules, problems)).collect();
    rules
}

fn field(file: &PackFile, i: usize, item: &FieldFile, problems: &mut Problems) -> Field {
    let kind = match &item.kind {
        KindFile::YesNo => FieldKind::YesNo,
        KindFile::Level(options) => FieldKind::Level(options.clone()),
        KindFile::Choice(options) => FieldKind::Choice(options.clone()),
        KindFile::Number(number) => FieldKind::Number(NumberKind {
            unit: number.unit.clone(),
            whole: number.whole,
            max: number.max,
            hint_above: number.hint_above,
        }),
    };
    if let FieldKind::Level(options) | FieldKind::Choice(options) = &kind
        && !(2..=100).contains(&options.len())
    {
        problems.add(format!("/fields/{i}/type"), format!("{} options", options.len()), "2 to 100 options");
    }
    Field {
        id: item.id.clone(),
        kind,
        change: change(file, i, &item.changes, problems),
        periods: periods(file, i, item, problems),
        plan: item.plan,
        asked_when: None,
    }
}

fn change(file: &PackFile, i: usize, change: &ChangeFile, problems: &mut Problems) -> Change {
    match change {
        ChangeFile::Never => Change::Never,
        ChangeFile::Effort => Change::Effort,
        ChangeFile::Time { accrues_with, .. } => {
            let counts_months =
                |item: &FieldFile| matches!(&item.kind, KindFile::Number(number) if number.unit == "month");
            if !file.fields.get(i).is_some_and(counts_months) {
                problems.add(
                    format!("/fields/{i}/changes/time"),
                    "the field is no number of months",
                    "only months come with time",
                );
            }
            let place = (0..).map(FieldIndex).zip(&file.fields).find(|(_, field)| field.id == *accrues_with);
            match place {
                Some((index, field)) if matches!(field.kind, KindFile::YesNo) => Change::Time { accrues_with: index },
                _ => {
                    problems.add(
                        format!("/fields/{i}/changes/time/accrues_with"),
                        format!("`{accrues_with}` is no yes/no field"),
                        "the yes/no field that says whether it grows",
                    );
                    Change::Effort
                }
            }
        }
    }
}

/// The key for periods, if the field has one: free, and only where months are counted.
fn periods(file: &PackFile, i: usize, item: &FieldFile, problems: &mut Problems) -> Option<String> {
    let ChangeFile::Time { periods: Some(key), .. } = &item.changes else { return None };
    let place = format!("/fields/{i}/changes/time/periods");
    let is_taken = |(other, field): (usize, &FieldFile)| {
        let of_other = matches!(&field.changes, ChangeFile::Time { periods: Some(other), .. } if other == key);
        field.id == *key || (other != i && of_other)
    };
    if file.fields.iter().enumerate().any(is_taken) {
        problems.add(&place, format!("`{key}` is taken"), "a name of its own");
    }
    if !matches!(&item.kind, KindFile::Number(number) if number.unit == "month" && number.whole) {
        problems.add(&place, "the field is no whole number of months", "periods are counted in whole months");
    }
    Some(key.clone())
}

fn rule_set(file: &PackFile, i: usize, item: &RuleSetFile, rules: &Rules, problems: &mut Problems) -> Option<RuleSet> {
    let place = format!("/rule_sets/{i}");
    for (n, id) in item.sources.iter().enumerate() {
        check_citation(file, &format!("{place}/sources/{n}"), id, problems);
    }
    let mut builder = Builder { file, rules, problems };
    let kind = match (&item.gate, &item.checklist) {
        (Some(gate), None) => {
            builder
                .problems
                .duplicates(&format!("{place}/gate/routes"), gate.routes.iter().map(|route| route.id.as_str()));
            if gate.routes.is_empty() {
                builder.problems.add(
                    format!("{place}/gate/routes"),
                    "an empty list",
                    "a gate has a route at the least",
                );
            }
            let routes = gate.routes.iter().enumerate().filter_map(|(n, route)| {
                let place = format!("{place}/gate/routes/{n}/requirement");
                let requirement = builder.cited_requirement(&route.requirement, &place)?;
                Some(Route { id: route.id.clone(), requirement })
            });
            RuleSetKind::Gate(routes.collect())
        }
        (None, Some(list)) => {
            let at = format!("{place}/checklist/items");
            builder.problems.duplicates(&at, list.items.iter().map(|item| item.id.as_str()));
            let items = list.items.iter().enumerate().map(|(n, item)| {
                let at = format!("{at}/{n}");
                if !list.steps.contains(&item.step) {
                    builder.problems.add(
                        format!("{at}/step"),
                        format!("unknown step `{}`", item.step),
                        "a step of the checklist",
                    );
                }
                Item {
                    id: item.id.clone(),
                    step: item.step.clone(),
                    importance: item.importance,
                    requirement: item
                        .requirement
                        .as_ref()
                        .and_then(|tree| builder.cited_requirement(tree, &format!("{at}/requirement"))),
                    sources: builder.cites(&at, &item.facts, &item.sources),
                }
            });
            RuleSetKind::Checklist(Checklist { steps: list.steps.clone(), items: items.collect() })
        }
        _ => {
            builder.problems.add(&place, "neither a gate nor a checklist, or both", "exactly one of the two");
            return None;
        }
    };
    let window = item.window.as_ref().and_then(|window| {
        let Some((field, _)) = rules.field(&window.field) else {
            problems.add(
                format!("{place}/window/field"),
                format!("unknown field `{}`", window.field),
                "a field of /fields",
            );
            return None;
        };
        Some(Window { field, years: window.years })
    });
    let compiled = RuleSet {
        id: item.id.clone(),
        in_force_from: item.in_force.from.clone(),
        in_force_to: item.in_force.to.clone(),
        confidence: item.confidence,
        sources: item.sources.clone(),
        window,
        shown: item.shown,
        kind,
    };
    problems.duplicates(&place, compiled.leaves().into_iter().map(|leaf| leaf.id.as_str()));
    check_window(&place, &compiled, problems);
    Some(compiled)
}

struct Builder<'a> {
    file: &'a PackFile,
    rules: &'a Rules,
    problems: &'a mut Problems,
}

impl Builder<'_> {
    /// A requirement whose every test has a name and says what it rests on.
    fn cited_requirement(&mut self, tree: &RequirementFile, place: &str) -> Option<Requirement> {
        self.check_leaves(tree, place);
        requirement(tree, self.rules, place, self.problems)
    }

    fn check_leaves(&mut self, tree: &RequirementFile, place: &str) {
        match tree {
            RequirementFile::All(parts) | RequirementFile::Any(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.check_leaves(part, &format!("{place}/{}/{i}", operator(tree)));
                }
            }
            RequirementFile::AtLeast(leaf) | RequirementFile::Above(leaf) | RequirementFile::Is(leaf) => {
                let place = format!("{place}/{}", operator(tree));
                if leaf.id.is_none() {
                    self.problems.add(&place, "no id", "an id, by which verdicts name it");
                }
                self.cites(&place, &leaf.facts, &leaf.sources);
            }
        }
    }

    fn cites(&mut self, place: &str, facts: &[String], sources: &[String]) -> Vec<String> {
        let cited: Vec<String> = facts.iter().chain(sources).cloned().collect();
        if cited.is_empty() {
            self.problems.add(place, "a rule without a source", "a fact or a source that it rests on");
        }
        for id in &cited {
            check_citation(self.file, place, id, self.problems);
        }
        cited
    }
}

fn operator(tree: &RequirementFile) -> &'static str {
    match tree {
        RequirementFile::All(_) => "all",
        RequirementFile::Any(_) => "any",
        RequirementFile::AtLeast(_) => "at_least",
        RequirementFile::Above(_) => "above",
        RequirementFile::Is(_) => "is",
    }
}

/// A requirement with its fields and values resolved; `None` where something is wrong.
pub fn requirement(tree: &RequirementFile, rules: &Rules, place: &str, problems: &mut Problems) -> Option<Requirement> {
    let place = format!("{place}/{}", operator(tree));
    match tree {
        RequirementFile::All(parts) => all_parts(parts, rules, &place, problems).map(Requirement::All),
        RequirementFile::Any(parts) => all_parts(parts, rules, &place, problems).map(Requirement::Any),
        RequirementFile::AtLeast(leaf) | RequirementFile::Above(leaf) | RequirementFile::Is(leaf) => {
            let Some((index, field)) = rules.field(&leaf.field) else {
                problems.add(format!("{place}/field"), format!("unknown field `{}`", leaf.field), "a field of /fields");
                return None;
            };
            let Some(test) = test(tree, leaf, field) else {
                problems.add(
                    format!("{place}/value"),
                    format!("{:?} does not fit `{}` of the field `{}`", leaf.value, operator(tree), leaf.field),
                    "a value that the field can take, with its unit if it is a number",
                );
                return None;
            };
            let sources = leaf.facts.iter().chain(&leaf.sources).cloned().collect();
            Some(Requirement::Leaf(Leaf { id: leaf.id.clone().unwrap_or_default(), field: index, test, sources }))
        }
    }
}

fn all_parts(
    parts: &[RequirementFile],
    rules: &Rules,
    place: &str,
    problems: &mut Problems,
) -> Option<Vec<Requirement>> {
    if parts.is_empty() {
        problems.add(place, "an empty list", "at least one requirement");
    }
    let compiled: Vec<_> =
        parts.iter().enumerate().map(|(i, part)| requirement(part, rules, &format!("{place}/{i}"), problems)).collect();
    compiled.into_iter().collect()
}

fn test(tree: &RequirementFile, leaf: &LeafFile, field: &Field) -> Option<Test> {
    let option = |options: &[String]| match &leaf.value {
        ValueFile::Option(id) => (0u8..).zip(options).find(|(_, option)| *option == id).map(|(place, _)| place),
        ValueFile::YesNo(_) | ValueFile::Number(_) => None,
    };
    match (tree, &field.kind, &leaf.value) {
        (
            RequirementFile::AtLeast(_) | RequirementFile::Above(_),
            FieldKind::Number(kind),
            ValueFile::Number(value),
        ) => {
            let is_time = matches!(field.change, Change::Time { .. });
            let most = if is_time { kind.max.min(MOST_MONTHS) } else { kind.max };
            // The next number up: nothing lies between it and the bound.
            let next = if kind.whole { value.floor() + 1.0 } else { value.next_up() };
            let least = if matches!(tree, RequirementFile::Above(_)) { next } else { *value };
            let fits = (0.0..=most).contains(&least)
                && *value >= 0.0
                && (!kind.whole || least.fract() == 0.0)
                && leaf.unit.as_ref().is_none_or(|unit| *unit == kind.unit);
            fits.then_some(Test::AtLeast(least))
        }
        (RequirementFile::AtLeast(_), FieldKind::Level(options), _) => {
            option(options).map(|place| Test::AtLeast(place.into()))
        }
        (RequirementFile::Is(_), FieldKind::Choice(options), _) => {
            option(options).map(|place| Test::Is(Value::Option(place)))
        }
        (RequirementFile::Is(_), FieldKind::YesNo, ValueFile::YesNo(value)) => Some(Test::Is(Value::YesNo(*value))),
        _ => None,
    }
}
