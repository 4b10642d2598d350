//! A requirement as a tree to edit: groups, and tests of one field each.

use serde_json::{Value, json};
use yew::prelude::*;

use super::controls::Frame;
use super::{Draw, Focus, Msg};
use crate::edit::{self, Edit};
use crate::forms::{Field, Kind, Named};
use crate::pointer;
use crate::texts;

const GROUPS: [&str; 2] = ["all", "any"];

impl Draw<'_> {
    /// The tree of a place; `cited` says that each test has a text and a source.
    pub fn tree(&self, frame: &Frame<'_>, cited: bool) -> Html {
        let at = frame.at;
        let id = format!("add{at}");
        let inner = if self.pack().pointer(at).is_some() {
            self.node(at, cited, &id)
        } else {
            let first = json!({ "all": [] });
            let test = self.new_test(at, cited, &Value::Null);
            let pointer = at.to_owned();
            let add = move || {
                let made = Edit::Set { pointer: pointer.clone(), value: first.clone() };
                let test = Edit::Add { list: format!("{pointer}/all"), item: test.clone() };
                Msg::EditThen(Edit::All(vec![made, test]), Focus::In(format!("node{pointer}/all/0")))
            };
            html! { <p><button type="button" class="add" {id} onclick={self.on(add)}>{ self.t("condition-add") }</button></p> }
        };
        self.group(frame, html! { <div class="tree">{ inner }</div> })
    }

    /// One node; `after` is the id of what has the focus once it is gone.
    fn node(&self, at: &str, cited: bool, after: &str) -> Html {
        let Some((operator, inner)) =
            self.pack().pointer(at).and_then(Value::as_object).and_then(|node| node.iter().next())
        else {
            return html! { <p>{ self.t("test-unknown") }</p> };
        };
        let id = format!("node{at}");
        let body = match inner {
            Value::Array(parts) if GROUPS.contains(&operator.as_str()) => {
                self.branch(at, operator, parts.len(), cited, after)
            }
            _ => self.leaf(at, operator, cited, after),
        };
        html! { <div {id} class="node">{ body }</div> }
    }

    fn branch(&self, at: &str, operator: &str, count: usize, cited: bool, after: &str) -> Html {
        let list = format!("{at}/{operator}");
        let options = GROUPS.map(|group| (group.to_owned(), self.t(&format!("group-{group}")))).into();
        let (pointer, parts) = (at.to_owned(), self.pack().pointer(&list).cloned().unwrap_or_default());
        let on = self.link.callback(move |group: String| {
            Msg::Edit(Edit::Set { pointer: pointer.clone(), value: json!({ group: parts }) })
        });
        let frame = Frame { at: &list, label: self.t("group"), help: None, whole: false };
        let add_id = format!("add{list}");
        let part = |i: usize| html! { <li>{ self.node(&format!("{list}/{i}"), cited, &add_id) }</li> };
        let add = |words: &str, item: Value| {
            let (list, at) = (list.clone(), format!("node{list}/{count}"));
            let msg =
                move || Msg::EditThen(Edit::Add { list: list.clone(), item: item.clone() }, Focus::In(at.clone()));
            let id = (words == "test-add").then(|| add_id.clone());
            html! { <button type="button" class="add" {id} onclick={self.on(msg)}>{ self.t(words) }</button> }
        };
        let test = self.new_test(&list, cited, &Value::Null);
        html! { <>
            { self.framed(&frame, |carried| self.select(carried, operator, options, on)) }
            <ol class="parts">{ for (0..count).map(part) }</ol>
            <p class="acts">
                { add("test-add", test.clone()) }
                { add("group-add", json!({ if operator == "all" { "any" } else { "all" }: [test] })) }
                { self.node_act("group-remove", at, after) }
            </p>
        </> }
    }

    fn node_act(&self, words: &str, at: &str, after: &str) -> Html {
        let (pointer, focus) = (at.to_owned(), Focus::On(after.to_owned()));
        let act = move || Msg::EditThen(Edit::Remove { pointer: pointer.clone() }, focus.clone());
        html! { <button type="button" onclick={self.on(act)}>{ self.t(words) }</button> }
    }

    fn leaf(&self, at: &str, operator: &str, cited: bool, after: &str) -> Html {
        let pack = self.pack();
        let test = format!("{at}/{operator}");
        let (field_at, value_at) = (format!("{test}/field"), format!("{test}/value"));
        let chosen = pointer::text(pack, &field_at).unwrap_or_default();
        let fields = self.known(Named::Field, "");
        let place = fields.iter().position(|(id, _)| id == chosen);
        let field = place.map(|place| format!("/fields/{place}")).unwrap_or_default();
        let kept = pack.pointer(&test).cloned().unwrap_or_default();
        let tests: Vec<(String, Value)> = fields.iter().map(|(id, _)| (id.clone(), self.test_of(id, &kept))).collect();
        let pointer = at.to_owned();
        let on_field = self.link.callback(move |id: String| {
            let value = tests.iter().find(|(known, _)| *known == id).map(|(_, test)| test.clone()).unwrap_or_default();
            Msg::Edit(Edit::Set { pointer: pointer.clone(), value })
        });
        let of = |at, label: &str| Frame { at, label: self.t(label), help: self.help(label), whole: false };
        let is_number = pack.pointer(&format!("{field}/type/number")).is_some();
        let slot = self.app.slots.iter().find(|slot| slot.at == test);
        let cites = Field { label: "cites", path: "", kind: Kind::Cites(&["facts", "sources"]), within: None };
        html! { <>
            { self.problem_lines(&self.problems_at(&test, false), format!("problem{test}")) }
            <div class="test">
                { self.framed(&of(&field_at, "test-field"), |carried| self.select(carried, chosen, fields.clone(), on_field)) }
                if is_number { { self.operator(at, operator, &kept) } }
                { self.value_of_field(&of(&value_at, self.label_of(&field, operator)), &field, None) }
                if is_number { <p class="unit">{ self.unit_of(&field) }</p> }
            </div>
            if let Some(slot) = slot { { self.text(slot, false) } }
            if cited { { self.cites(&cites, &test, &["facts", "sources"]) } }
            <p class="acts">{ self.node_act("test-remove", at, after) }</p>
        </> }
    }

    fn label_of(&self, field: &str, operator: &str) -> &'static str {
        match operator {
            "at_least" if self.pack().pointer(&format!("{field}/type/level")).is_some() => "value-level",
            "at_least" | "above" => "value-number",
            _ => "value-is",
        }
    }

    fn unit_of(&self, field: &str) -> String {
        let unit = pointer::text(self.pack(), &format!("{field}/type/number/unit")).unwrap_or_default();
        let own = self.app.slots.iter().find(|slot| slot.at == field && slot.label == "unit-name");
        match own {
            Some(slot) => texts::said(self.pack(), &self.app.language, &slot.name).to_owned(),
            None => self.t(&format!("unit-{unit}")),
        }
    }

    fn operator(&self, at: &str, operator: &str, kept: &Value) -> Html {
        let options = ["at_least", "above"].map(|of| (of.to_owned(), self.t(&format!("test-{of}")))).into();
        let (pointer, kept) = (at.to_owned(), kept.clone());
        let on = self.link.callback(move |operator: String| {
            Msg::Edit(Edit::Set { pointer: pointer.clone(), value: json!({ operator: kept }) })
        });
        let place = format!("{at}/{operator}/");
        let frame = Frame { at: &place, label: self.t("test-operator"), help: None, whole: false };
        self.framed(&frame, |carried| self.select(carried, operator, options, on))
    }

    /// A test of a field, with as much of another test as fits.
    fn test_of(&self, field: &str, kept: &Value) -> Value {
        let pack = self.pack();
        let place = pointer::list(pack, "/fields").iter().position(|item| texts::id_of(item) == Some(field));
        let kind = place.and_then(|place| pack.pointer(&format!("/fields/{place}/type")));
        let first =
            |options: &Value| options.as_array().and_then(|options| options.first()).cloned().unwrap_or_default();
        let mut test = kept.clone();
        if !test.is_object() {
            test = json!({});
        }
        let unit = kind.and_then(|kind| kind.pointer("/number/unit")).cloned().unwrap_or_default();
        let (operator, value) = match kind {
            Some(Value::Object(kind)) => match kind.iter().next() {
                Some((kind, options)) if kind == "level" => ("at_least", first(options)),
                Some((kind, options)) if kind == "choice" => ("is", first(options)),
                _ => ("at_least", json!(1)),
            },
            _ => ("is", json!(true)),
        };
        for (key, value) in [("field", field.into()), ("value", value), ("unit", unit)] {
            pointer::set(&mut test, &format!("/{key}"), value);
        }
        json!({ operator: test })
    }

    /// A new test at a place, of the first field.
    fn new_test(&self, at: &str, cited: bool, kept: &Value) -> Value {
        let pack = self.pack();
        let field = pointer::text(pack, "/fields/0/id").unwrap_or_default();
        let mut test = self.test_of(field, kept);
        if cited && let Some(test) = test.as_object_mut().and_then(|node| node.values_mut().next()) {
            let source = pointer::text(pack, "/sources/0/id");
            pointer::set(test, "/id", edit::fresh_test(pack, at, "test-1").into());
            pointer::set(test, "/sources", source.into_iter().collect());
        }
        test
    }

    /// A tree to look at, its groups as branches.
    pub fn drawn_tree(&self, at: &str, set: &str) -> Html {
        let pack = self.pack();
        let Some((operator, inner)) = pack.pointer(at).and_then(Value::as_object).and_then(|node| node.iter().next())
        else {
            return html! { <li class="branch">{ self.t("group-empty") }</li> };
        };
        let place = format!("{at}/{operator}");
        match inner {
            Value::Array(parts) => html! {
                <li class={classes!("branch", format!("branch--{operator}"))}>
                    <span class="branch__name">{ self.t(&format!("group-{operator}")) }</span>
                    <ul>{ for (0..parts.len()).map(|i| self.drawn_tree(&format!("{place}/{i}"), set)) }</ul>
                </li>
            },
            _ => self.drawn_test(&place, set),
        }
    }

    fn drawn_test(&self, test: &str, set: &str) -> Html {
        let pack = self.pack();
        let id = pointer::text(pack, &format!("{test}/id")).unwrap_or_default();
        let words = texts::said(pack, &self.app.language, &format!("requirement-{set}-{id}"));
        let field = pointer::text(pack, &format!("{test}/field")).unwrap_or_default();
        let name = texts::said(pack, &self.app.language, &format!("field-{field}-name"));
        let value = match pack.pointer(&format!("{test}/value")) {
            Some(Value::String(option)) => {
                let title = texts::said(pack, &self.app.language, &format!("option-{field}-{option}"));
                if title.is_empty() { option.clone() } else { title.to_owned() }
            }
            Some(Value::Bool(yes)) => self.t(if *yes { "yes" } else { "no" }),
            Some(number) => number.to_string(),
            None => String::new(),
        };
        let is_bound = test.ends_with("/at_least") || test.ends_with("/above");
        let sign = if test.ends_with("/above") {
            ">"
        } else if is_bound {
            "≥"
        } else {
            "="
        };
        let cited = ["facts", "sources"].into_iter().flat_map(|key| pointer::list(pack, &format!("{test}/{key}")));
        let titles: Vec<String> = cited
            .filter_map(Value::as_str)
            .map(|id| {
                let source = pointer::list(pack, "/facts").iter().find(|fact| texts::id_of(fact) == Some(id));
                let source = source.and_then(|fact| pointer::text(fact, "/source")).unwrap_or(id);
                texts::titled(pack, Named::Source, source, &self.app.language).unwrap_or_else(|| source.to_owned())
            })
            .fold(Vec::new(), |mut all, title| {
                if !all.contains(&title) {
                    all.push(title);
                }
                all
            });
        let target = format!("{test}/value");
        html! {
            <li class="branch">
                <button type="button" class="leaf" onclick={self.on(move || Msg::Find(target.clone()))}>
                    { if words.is_empty() { name } else { words } }
                </button>
                <span class="quiet">{ format!("{name} {sign} {value}") }</span>
                <span class="quiet">{ titles.join(" · ") }</span>
            </li>
        }
    }
}
