//! What the element promises, from the one file that says it: the README's tables, the
//! types and the manifest.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use crate::steps::root;

/// The contract.
pub struct Contract(Value);

/// Between these, with the table's name, a text holds what is made.
const MARK: &str = "<!-- contract: ";
const END: &str = "<!-- contract end -->";

impl Contract {
    /// Reads `src/embed/contract.json`.
    pub fn read() -> anyhow::Result<Contract> {
        let text = fs::read_to_string(root().join("src/embed/contract.json"))?;
        Ok(Contract(serde_json::from_str(&text).context("src/embed/contract.json")?))
    }

    /// The entries of one kind, such as `attributes`.
    pub fn list(&self, kind: &str) -> Vec<&Value> {
        self.0.get(kind).and_then(Value::as_array).into_iter().flatten().collect()
    }

    /// The custom elements manifest, schema 2.1.0.
    pub fn manifest(&self) -> Value {
        let described = |kind: &str| -> Vec<Value> {
            let entry =
                |entry: &Value| json!({ "name": text(entry, "name"), "description": text(entry, "description") });
            self.list(kind).into_iter().map(entry).collect()
        };
        let attributes = self.list("attributes").into_iter().map(|entry| {
            json!({ "name": text(entry, "name"), "fieldName": text(entry, "property"), "description": text(entry, "description"),
                "type": { "text": text(entry, "type") }, "default": text(entry, "default") })
        });
        let mirrored = self.list("attributes").into_iter().map(|entry| {
            json!({ "kind": "field", "name": text(entry, "property"), "attribute": text(entry, "name"), "reflects": true,
                "description": text(entry, "description"), "type": { "text": text(entry, "type") } })
        });
        let own = self.list("properties").into_iter().map(|entry| {
            json!({ "kind": "field", "name": text(entry, "name"), "readonly": true,
                "description": text(entry, "description"), "type": { "text": text(entry, "type") } })
        });
        let methods = self.list("methods").into_iter().map(|entry| {
            json!({ "kind": "method", "name": text(entry, "name"), "description": text(entry, "description"),
                "type": { "text": text(entry, "type") } })
        });
        let events = self.list("events").into_iter().map(|entry| {
            json!({ "name": text(entry, "name"), "description": format!("When: {}.", text(entry, "when")),
                "type": { "text": format!("CustomEvent<{}>", text(entry, "type")) } })
        });
        let class = json!({
            "kind": "class", "customElement": true, "name": "LeadOrManage", "tagName": text(&self.0, "element"),
            "description": text(&self.0, "summary"),
            "superclass": { "name": "HTMLElement" },
            "attributes": attributes.collect::<Vec<_>>(),
            "members": mirrored.chain(own).chain(methods).collect::<Vec<_>>(),
            "events": events.collect::<Vec<_>>(),
            "slots": described("slots"),
            "cssParts": described("parts"),
            "cssProperties": described("cssProperties"),
            "cssStates": described("states"),
        });
        let export = |name: &str, module: &str| json!({ "kind": "js", "name": name, "declaration": { "name": name, "module": module } });
        let definition = json!({ "kind": "custom-element-definition", "name": text(&self.0, "element"),
            "declaration": { "name": "LeadOrManage", "module": "index.js" } });
        json!({
            "schemaVersion": "2.1.0",
            "modules": [
                { "kind": "javascript-module", "path": "index.js", "declarations": [class],
                  "exports": [export("LeadOrManage", "index.js")] },
                { "kind": "javascript-module", "path": "define.js", "exports": [definition] },
            ],
        })
    }

    /// The types of `index.js`.
    pub fn types(&self) -> anyhow::Result<String> {
        let mut types = fs::read_to_string(root().join("src/embed/data.d.ts"))?;
        writeln!(types, "\n/** {} */", text(&self.0, "summary"))?;
        types += "export class LeadOrManage extends HTMLElement {\n";
        // `lang` is every element's.
        for entry in self.list("attributes").into_iter().filter(|entry| text(entry, "name") != "lang") {
            let kind = text(entry, "type");
            let kind = if kind == "boolean" || kind == "string" { kind.to_owned() } else { format!("{kind} | \"\"") };
            writeln!(types, "  /** {} */\n  {}: {kind};", text(entry, "description"), text(entry, "property"))?;
        }
        for entry in self.list("properties") {
            writeln!(
                types,
                "  /** {} */\n  readonly {}: {};",
                text(entry, "description"),
                text(entry, "name"),
                text(entry, "type")
            )?;
        }
        for entry in self.list("methods") {
            writeln!(
                types,
                "  /** {} */\n  {}: {};",
                text(entry, "description"),
                text(entry, "name"),
                text(entry, "type")
            )?;
        }
        types += "}\n\n/** The element's events, by name. */\nexport interface LeadOrManageEventMap {\n";
        for entry in self.list("events") {
            writeln!(
                types,
                "  /** When: {}. */\n  \"{}\": CustomEvent<{}>;",
                text(entry, "when"),
                text(entry, "name"),
                text(entry, "type")
            )?;
        }
        types += "}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    \"lead-or-manage\": LeadOrManage;\n  }\n  interface HTMLElementEventMap extends LeadOrManageEventMap {}\n}\n\n";
        types += &self.exports("class");
        Ok(types)
    }

    /// The types of `define.js`.
    pub fn define_types(&self) -> String {
        format!("export * from \"./index.js\";\n\n{}", self.exports("define"))
    }

    fn exports(&self, from: &str) -> String {
        let exports = self.list("exports").into_iter().filter(|entry| text(entry, "from") == from);
        exports
            .map(|entry| {
                format!(
                    "/** {} */\nexport const {}: {};\n",
                    text(entry, "description"),
                    text(entry, "name"),
                    text(entry, "type")
                )
            })
            .collect()
    }

    /// The README with its tables made anew.
    pub fn readme(&self, readme: &str) -> anyhow::Result<String> {
        filled(readme, &|name| self.table(name))
    }

    fn table(&self, name: &str) -> anyhow::Result<String> {
        let rows = |head: &str, row: &dyn Fn(&Value) -> String| {
            let rows: String = self.list(name).into_iter().map(|entry| row(entry) + "\n").collect();
            format!("{head}\n{rows}")
        };
        Ok(match name {
            "attributes" => rows("| attribute | values | default |\n| --- | --- | --- |", &|entry| {
                format!("| `{}` | {} | {} |", text(entry, "name"), text(entry, "values"), text(entry, "default"))
            }),
            "events" => rows("| event (bubbles, composed) | when | `detail` |\n| --- | --- | --- |", &|entry| {
                let detail = text(entry, "detail");
                let detail = if detail.starts_with('{') { format!("`{detail}`") } else { detail.to_owned() };
                let note =
                    entry.get("note").and_then(Value::as_str).map(|note| format!(", {note}")).unwrap_or_default();
                format!("| `{}` | {} | {detail}{note} |", text(entry, "name"), text(entry, "when"))
            }),
            "methods" => rows("| method | |\n| --- | --- |", &|entry| {
                format!("| `{}{}` | {} |", text(entry, "name"), text(entry, "arguments"), text(entry, "description"))
            }),
            "properties" | "parts" | "cssProperties" => {
                let what = match name {
                    "properties" => "property (read-only)",
                    "parts" => "part",
                    _ => "custom property",
                };
                rows(&format!("| {what} | |\n| --- | --- |"), &|entry| {
                    format!("| `{}` | {} |", text(entry, "name"), text(entry, "description"))
                })
            }
            other => bail!("README.md wants a table `{other}`, which the contract has not"),
        })
    }
}

/// A text with the tables in it made anew.
pub fn filled(text: &str, table: &dyn Fn(&str) -> anyhow::Result<String>) -> anyhow::Result<String> {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MARK) {
        let (name, after) = after.split_once(" -->\n").context("a mark without its end")?;
        let (_, after) = after.split_once(END).with_context(|| format!("the table {name} has no end"))?;
        made += &format!("{before}{MARK}{name} -->\n{}{END}", table(name)?);
        rest = after;
    }
    Ok(made + rest)
}

/// Writes the README's tables anew; with `check` it only compares.
pub fn readme(check: bool) -> anyhow::Result<()> {
    let path = root().join("README.md");
    let found = fs::read_to_string(&path)?;
    let made = Contract::read()?.readme(&found)?;
    if found == made {
        return Ok(());
    }
    if check {
        bail!("README.md does not say what src/embed/contract.json says; `cargo xtask readme` writes its tables anew");
    }
    Ok(fs::write(path, made)?)
}

/// The text at a key; nothing where there is none.
pub fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names(contract: &Contract, kind: &str) -> BTreeSet<String> {
        contract.list(kind).into_iter().map(|entry| text(entry, "name").to_owned()).collect()
    }

    /// What stands between `before` and `after`, wherever that is in the files of a folder.
    fn found(folder: &str, ending: &str, before: &str, after: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                let inner = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.extend(self::found(&inner, ending, before, after));
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.extend(text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0.to_owned())));
            }
        }
        found
    }

    #[test]
    fn the_parts_are_those_of_the_screens() {
        assert_eq!(names(&Contract::read().unwrap(), "parts"), found("src/app", ".rs", ".attr(\"part\", \"", "\")"));
    }

    #[test]
    fn the_attributes_and_properties_are_those_of_the_element() {
        let contract = Contract::read().unwrap();
        let element = fs::read_to_string(root().join("src/embed/element.js")).unwrap();
        for entry in contract.list("attributes") {
            let (attribute, property) = (text(entry, "name"), text(entry, "property"));
            let is_mirrored = element.contains(&format!("{attribute}: \"{property}\","))
                || element.contains(&format!("\"{attribute}\": \"{property}\","))
                || element.contains(&format!("set {property}("))
                // Every element's own.
                || attribute == "lang";
            assert!(is_mirrored, "element.js mirrors no `{attribute}`");
        }
        for property in names(&contract, "properties") {
            assert!(element.contains(&format!("get {property}()")), "element.js has no `{property}`");
        }
        for method in names(&contract, "methods") {
            assert!(element.contains(&format!("\n  {method}(")), "element.js has no method `{method}`");
        }
        for export in contract.list("exports").into_iter().filter(|entry| text(entry, "from") == "class") {
            assert!(element.contains(&format!("export const {} =", text(export, "name"))), "{export}");
        }
    }

    #[test]
    fn the_custom_properties_are_those_of_the_styles() {
        let set = found("styles", ".css", "--lom-", ":");
        for property in names(&Contract::read().unwrap(), "cssProperties") {
            assert!(set.contains(property.trim_start_matches("--lom-")), "no style sets {property}");
        }
    }

    #[test]
    fn the_manifest_names_everything() {
        let contract = Contract::read().unwrap();
        let manifest = contract.manifest().to_string();
        for kind in ["attributes", "properties", "methods", "events", "parts", "cssProperties", "states"] {
            for name in names(&contract, kind) {
                assert!(manifest.contains(&format!("\"name\":\"{name}\"")), "the manifest lacks {name}");
            }
        }
    }
}
