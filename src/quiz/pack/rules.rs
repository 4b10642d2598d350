//! The rules of a pack: fields, requirements and rule sets, from the file's shape.

use super::checks::{check_ids, check_window};
use super::compile::Known;
use super::file::{
    ChangeFile, ChecklistFile, FieldFile, GateFile, ItemFile, KindFile, LeafFile, PackFile, RequirementFile,
    RuleSetFile, ValueFile,
};
use super::{Code, Problems, ids};
use crate::eligibility::{
    Change, Checklist, Field, FieldIndex, FieldKind, Item, Leaf, NumberKind, Requirement, Route, RuleSet, RuleSetKind,
    Rules, Test, Value, Window,
};

/// More months than this a rule cannot ask for: dates end with the year 9999.
const MOST_MONTHS: f64 = 1_188.0;

/// The fields and rule sets.
pub fn compile_rules(file: &PackFile, known: &Known<'_>, problems: &mut Problems) -> Rules {
    check_ids(file, problems);
    problems.duplicates(ids("/rule_sets", &file.rule_sets, |item| &item.id));
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
        file.rule_sets.iter().enumerate().filter_map(|(i, item)| rule_set(i, item, &rules, known, problems)).collect();
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
    if let FieldKind::Number(number) = &kind
        && let Some(hint) = number.hint_above.filter(|hint| *hint > number.max)
    {
        let (place, expected) = (format!("/fields/{i}/type/number/hint_above"), format!("at most {}", number.max));
        problems.add(Code::OutOfRange, place, format!("{hint}"), expected);
    }
    if let FieldKind::Level(options) | FieldKind::Choice(options) = &kind {
        let wrong = match options.len() {
            0..2 => Some(Code::TooFew),
            2..=100 => None,
            _ => Some(Code::TooMany),
        };
        if let Some(code) = wrong {
            problems.add(code, format!("/fields/{i}/type"), format!("{} options", options.len()), "2 to 100 options");
        }
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
                    Code::WrongField,
                    format!("/fields/{i}/changes/time"),
                    "the field is no number of months",
                    "only months come with time",
                );
            }
            let wanted = (0..).map(FieldIndex).zip(&file.fields).find(|(_, field)| field.id == *accrues_with);
            let (place, expected) =
                (format!("/fields/{i}/changes/time/accrues_with"), "the yes/no field that says whether it grows");
            match wanted {
                Some((index, field)) if matches!(field.kind, KindFile::YesNo) => {
                    return Change::Time { accrues_with: index };
                }
                Some(_) => {
                    problems.add(Code::WrongField, place, format!("`{accrues_with}` is no yes/no field"), expected);
                }
                None => {
                    let answers_yes_no = |field: &&FieldFile| matches!(field.kind, KindFile::YesNo);
                    let known = file.fields.iter().filter(answers_yes_no).map(|field| field.id.as_str());
                    problems.unknown(place, "field", accrues_with, known, expected);
                }
            }
            Change::Effort
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
        problems.add(Code::TakenName, &place, format!("`{key}` is taken"), "a name of its own");
    }
    if !matches!(&item.kind, KindFile::Number(number) if number.unit == "month" && number.whole) {
        let found = "the field is no whole number of months";
        problems.add(Code::WrongField, &place, found, "periods are counted in whole months");
    }
    Some(key.clone())
}

fn rule_set(
    i: usize,
    item: &RuleSetFile,
    rules: &Rules,
    known: &Known<'_>,
    problems: &mut Problems,
) -> Option<RuleSet> {
    let place = format!("/rule_sets/{i}");
    known.check(&format!("{place}/sources"), &item.sources, problems);
    let mut builder = Builder { known, rules, problems, is_gate: item.gate.is_some(), leaves: Vec::new() };
    let kind = match (&item.gate, &item.checklist) {
        (Some(gate), None) => RuleSetKind::Gate(builder.routes(gate, &format!("{place}/gate/routes"))),
        (None, Some(list)) => RuleSetKind::Checklist(builder.checklist(list, &format!("{place}/checklist"))),
        (gate, _) => {
            let found = if gate.is_some() { "both a gate and a checklist" } else { "neither a gate nor a checklist" };
            builder.problems.add(Code::GateOrChecklist, &place, found, "exactly one of the two");
            return None;
        }
    };
    let leaves = builder.leaves;
    problems.duplicates(leaves.iter().map(|(place, id)| (place.clone(), id.as_str())));
    let compiled = RuleSet {
        id: item.id.clone(),
        in_force_from: item.in_force.from.clone(),
        in_force_to: item.in_force.to.clone(),
        confidence: item.confidence,
        sources: item.sources.clone(),
        window: window(item, rules, &place, problems),
        shown: item.shown,
        kind,
    };
    check_window(&place, &compiled, problems);
    Some(compiled)
}

fn window(item: &RuleSetFile, rules: &Rules, place: &str, problems: &mut Problems) -> Option<Window> {
    let window = item.window.as_ref()?;
    let place = format!("{place}/window/field");
    let Some((field, found)) = rules.field(&window.field) else {
        problems.unknown(place, "field", &window.field, names(rules), "a field of /fields");
        return None;
    };
    if !matches!(&found.kind, FieldKind::Number(kind) if kind.unit == "month") {
        let found = format!("`{}` is no number of months", window.field);
        problems.add(Code::WrongField, place, found, "a field that counts months");
    }
    Some(Window { field, years: window.years })
}

fn names(rules: &Rules) -> impl Iterator<Item = &str> {
    rules.fields.iter().map(|field| field.id.as_str())
}

struct Builder<'a> {
    known: &'a Known<'a>,
    rules: &'a Rules,
    problems: &'a mut Problems,
    /// Whether the tests are a gate's, whose thresholds and gaps are told as figures.
    is_gate: bool,
    /// The ids of all tests so far, with their places.
    leaves: Vec<(String, String)>,
}

impl Builder<'_> {
    fn routes(&mut self, gate: &GateFile, place: &str) -> Vec<Route> {
        self.problems.duplicates(ids(place, &gate.routes, |route| &route.id));
        if gate.routes.is_empty() {
            self.problems.add(Code::TooFew, place, "an empty list", "a gate has a route at the least");
        }
        let routes = gate.routes.iter().enumerate().filter_map(|(n, route)| {
            let requirement = self.cited_requirement(&route.requirement, &format!("{place}/{n}/requirement"))?;
            Some(Route { id: route.id.clone(), requirement })
        });
        routes.collect()
    }

    fn checklist(&mut self, list: &ChecklistFile, place: &str) -> Checklist {
        let steps = list.steps.iter().enumerate().map(|(n, step)| (format!("{place}/steps/{n}"), step.as_str()));
        self.problems.duplicates(steps);
        let place = format!("{place}/items");
        self.problems.duplicates(ids(&place, &list.items, |item| &item.id));
        let items = list.items.iter().enumerate().map(|(n, item)| self.item(list, item, &format!("{place}/{n}")));
        Checklist { steps: list.steps.clone(), items: items.collect() }
    }

    fn item(&mut self, list: &ChecklistFile, item: &ItemFile, place: &str) -> Item {
        if !list.steps.contains(&item.step) {
            let known = list.steps.iter().map(String::as_str);
            self.problems.unknown(format!("{place}/step"), "step", &item.step, known, "a step of the checklist");
        }
        self.cites(place, &item.facts, &item.sources);
        Item {
            id: item.id.clone(),
            step: item.step.clone(),
            importance: item.importance,
            requirement: item
                .requirement
                .as_ref()
                .and_then(|tree| self.cited_requirement(tree, &format!("{place}/requirement"))),
            sources: item.facts.iter().chain(&item.sources).cloned().collect(),
        }
    }

    /// A requirement whose every test has a name and says what it rests on.
    fn cited_requirement(&mut self, tree: &RequirementFile, place: &str) -> Option<Requirement> {
        self.check_leaves(tree, place);
        requirement(tree, self.rules, place, self.problems)
    }

    fn check_leaves(&mut self, tree: &RequirementFile, place: &str) {
        let place = format!("{place}/{}", operator(tree));
        match tree {
            RequirementFile::All(parts) | RequirementFile::Any(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.check_leaves(part, &format!("{place}/{i}"));
                }
            }
            RequirementFile::AtLeast(leaf) | RequirementFile::Above(leaf) | RequirementFile::Is(leaf) => {
                self.cites(&place, &leaf.facts, &leaf.sources);
                if self.is_gate && matches!(tree, RequirementFile::Above(_)) && self.may_be_a_fraction(leaf) {
                    // The next number up is no figure that one could tell a person.
                    let found = "`above`, of a number that need not be whole";
                    self.problems.add(Code::WrongValue, &place, found, "`at_least`, with the least that is enough");
                }
                let place = format!("{place}/id");
                match &leaf.id {
                    Some(id) => self.leaves.push((place, id.clone())),
                    None => self.problems.add(Code::MissingKey, place, "no id", "an id, by which verdicts name it"),
                }
            }
        }
    }

    fn may_be_a_fraction(&self, leaf: &LeafFile) -> bool {
        let field = self.rules.field(&leaf.field).map(|(_, field)| &field.kind);
        matches!(field, Some(FieldKind::Number(kind)) if !kind.whole)
    }

    fn cites(&mut self, place: &str, facts: &[String], sources: &[String]) {
        if facts.is_empty() && sources.is_empty() {
            let expected = "a fact or a source that it rests on";
            self.problems.add(Code::NoSource, place, "a rule without a source", expected);
        }
        self.known.check(&format!("{place}/facts"), facts, self.problems);
        self.known.check(&format!("{place}/sources"), sources, self.problems);
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
                problems.unknown(format!("{place}/field"), "field", &leaf.field, names(rules), "a field of /fields");
                return None;
            };
            let Some(test) = test(tree, leaf, field) else {
                wrong_value(tree, leaf, field, &place, problems);
                return None;
            };
            let sources = leaf.facts.iter().chain(&leaf.sources).cloned().collect();
            Some(Requirement::Leaf(Leaf { id: leaf.id.clone().unwrap_or_default(), field: index, test, sources }))
        }
    }
}

/// Says why a test does not fit its field: by the operator, the unit or the value.
fn wrong_value(tree: &RequirementFile, leaf: &LeafFile, field: &Field, place: &str, problems: &mut Problems) {
    let found = format!("{} does not fit `{}` of the field `{}`", leaf.value, operator(tree), leaf.field);
    if let FieldKind::Level(options) | FieldKind::Choice(options) = &field.kind
        && let ValueFile::Option(name) = &leaf.value
        && !options.contains(name)
    {
        let (place, known) = (format!("{place}/value"), options.iter().map(String::as_str));
        let expected = format!("a value that the field can take: {}", options.join(", "));
        return problems.unknown(place, "option", name, known, expected);
    }
    let (at, expected) = match &field.kind {
        FieldKind::Number(kind) if leaf.unit.as_ref().is_some_and(|unit| *unit != kind.unit) => {
            ("unit", format!("the field’s own unit, `{}`", kind.unit))
        }
        FieldKind::Number(kind) => {
            let whole = if kind.whole { "whole " } else { "" };
            let expected = "a value that the field can take, with `at_least` or `above`";
            ("value", format!("{expected}: a {whole}number from 0 to {}", most(field, kind)))
        }
        FieldKind::Level(_) => {
            ("value", "a value that the field can take, with `at_least`: one of its levels".to_owned())
        }
        FieldKind::Choice(_) => ("value", "a value that the field can take, with `is`: one of its options".to_owned()),
        FieldKind::YesNo => ("value", "a value that the field can take, with `is`: true or false".to_owned()),
    };
    problems.add(Code::WrongValue, format!("{place}/{at}"), found, expected);
}

/// The most that a rule can ask for.
fn most(field: &Field, kind: &NumberKind) -> f64 {
    let is_time = matches!(field.change, Change::Time { .. });
    if is_time { kind.max.min(MOST_MONTHS) } else { kind.max }
}

fn all_parts(
    parts: &[RequirementFile],
    rules: &Rules,
    place: &str,
    problems: &mut Problems,
) -> Option<Vec<Requirement>> {
    if parts.is_empty() {
        problems.add(Code::TooFew, place, "an empty list", "at least one requirement");
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
            // The next number up: nothing lies between it and the bound.
            let next = if kind.whole { value.floor() + 1.0 } else { value.next_up() };
            let least = if matches!(tree, RequirementFile::Above(_)) { next } else { *value };
            let fits = (0.0..=most(field, kind)).contains(&least)
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
