//! The accessibility tree, as a screen reader has it: who reads the page by ear.

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde_json::{Value, json};

use crate::Browser;

/// What only groups others, without a word of its own.
const SILENT: [&str; 9] = [
    "none",
    "generic",
    "paragraph",
    "InlineTextBox",
    "LineBreak",
    "LabelText",
    "Legend",
    "ListMarker",
    "GenericContainer",
];

/// What is told of a node beside its role and its name.
const TOLD: [&str; 9] =
    ["level", "checked", "expanded", "disabled", "invalid", "required", "live", "focused", "valuemax"];

impl Browser {
    /// The tree of the element, or without one that of the whole page: a line a node, in
    /// the order in which it is read.
    pub async fn tree(&self, whole: bool) -> anyhow::Result<String> {
        let answer = self.devtools("Accessibility.getFullAXTree", json!({})).await?;
        let nodes: BTreeMap<&str, &Value> = answer["nodes"]
            .as_array()
            .context("no tree")?
            .iter()
            .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
            .collect();
        let top = answer["nodes"][0]["nodeId"].as_str().context("an empty tree")?;
        let top = if whole { top } else { self.element(&nodes).await? };
        let mut told = String::new();
        tell(&nodes, top, 0, "", &mut told);
        Ok(told)
    }

    /// The node of `<lead-or-manage>`.
    async fn element<'a>(&self, nodes: &BTreeMap<&'a str, &'a Value>) -> anyhow::Result<&'a str> {
        let document = self.devtools("DOM.getDocument", json!({ "depth": 0 })).await?;
        let query = json!({ "nodeId": document["root"]["nodeId"], "selector": "lead-or-manage" });
        let found = self.devtools("DOM.querySelector", query).await?;
        let element = self.devtools("DOM.describeNode", json!({ "nodeId": found["nodeId"] })).await?;
        let id = &element["node"]["backendNodeId"];
        let node = nodes.iter().find(|(_, node)| node["backendDOMNodeId"] == *id);
        node.map(|(id, _)| *id).context("the element is not in the tree")
    }
}

fn tell(nodes: &BTreeMap<&str, &Value>, id: &str, depth: usize, around: &str, told: &mut String) {
    let Some(node) = nodes.get(id) else { return };
    let (role, name) = (text(&node["role"]), text(&node["name"]));
    // What a name was made of is not heard once more.
    let around = if role == "LabelText" { named(nodes, node) } else { around.to_owned() };
    let is_silent = node["ignored"] == true
        || SILENT.contains(&role.as_str())
        || (role == "StaticText" && (name == around || name.is_empty()));
    let deeper = if is_silent { depth } else { depth + 1 };
    if !is_silent {
        *told += &[&"  ".repeat(depth), &line(node, &role, &name), "\n"].concat();
    }
    let around = if is_silent { around } else { name };
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        tell(nodes, child, deeper, &around, told);
    }
}

/// The name of what a label is for.
fn named(nodes: &BTreeMap<&str, &Value>, label: &Value) -> String {
    let children = label["childIds"].as_array().into_iter().flatten().filter_map(|id| nodes.get(id.as_str()?));
    let mut names = children.filter(|child| child["role"]["value"] != "StaticText").map(|child| text(&child["name"]));
    names.find(|name| !name.is_empty()).unwrap_or_default()
}

fn line(node: &Value, role: &str, name: &str) -> String {
    let mut line = if role == "StaticText" { name.to_owned() } else { [role, " “", name, "”"].concat() };
    line = line.replace(" “”", "");
    for (what, value) in [("value", text(&node["value"])), ("described", text(&node["description"]))] {
        if !value.is_empty() {
            line += &[", ", what, ": ", &value].concat();
        }
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (text_of(&property["name"]), text(&property["value"]));
        // Of lists, the level says only how they lie in each other.
        if TOLD.contains(&name.as_str())
            && (name != "level" || role == "heading")
            && !["", "false"].contains(&value.as_str())
        {
            line += &[", ", &name, " ", &value].concat();
        }
    }
    line
}

/// The value in one of the protocol's wrappers.
fn text(wrapped: &Value) -> String {
    text_of(&wrapped["value"])
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
