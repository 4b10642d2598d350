//! The program's messages: from Fluent to compiled patterns, and to one method each.

use std::path::Path;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};

use super::words::mark;
use super::{Fallible, texts};

/// The messages of one file, in its order.
pub struct Messages {
    place: String,
    messages: Vec<Message>,
}

struct Message {
    name: String,
    // With placeholders by their place among `parameters`.
    pattern: String,
    /// The placeholders, in the order that they first appear.
    parameters: Vec<String>,
}

impl Messages {
    /// Reads a Fluent file.
    pub fn read(path: impl AsRef<Path>) -> Fallible<Messages> {
        let path = path.as_ref();
        let place = path.display().to_string();
        let text = super::read(path)?;
        let resource = texts::parse(&text).map_err(|error| format!("{place}: {error}"))?;
        let mut messages: Vec<Message> = Vec::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            if messages.iter().any(|known| known.name == name) {
                return Err(format!("{place}: `{name}` stands twice").into());
            }
            let value = message.value.ok_or_else(|| format!("{place}: `{name}` is empty"))?;
            let mut parameters = Vec::new();
            let pattern = compile(&value, &mut parameters).map_err(|error| format!("{place}: `{name}`: {error}"))?;
            messages.push(Message { name: name.to_owned(), pattern, parameters });
        }
        Ok(Messages { place, messages })
    }

    /// These messages in another file's order; every one must be there, and no other.
    pub fn in_order_of(self, source: &Messages) -> Fallible<Vec<String>> {
        let place = &self.place;
        if let Some(extra) = self.messages.iter().find(|message| source.find(&message.name).is_none()) {
            return Err(format!("{place}: `{}` is not in {}", extra.name, source.place).into());
        }
        let mut patterns = Vec::new();
        for wanted in &source.messages {
            let message = self.find(&wanted.name).ok_or_else(|| format!("{place}: `{}` is missing", wanted.name))?;
            let mut parameters = [message.parameters.clone(), wanted.parameters.clone()];
            parameters.iter_mut().for_each(|names| names.sort());
            if parameters.first() != parameters.last() {
                let [found, expected] = parameters.map(|names| names.join(", "));
                return Err(
                    format!("{place}: `{}` has the placeholders {found}; expected {expected}", wanted.name).into()
                );
            }
            let places: Vec<Option<char>> =
                message.parameters.iter().map(|name| place_of(&wanted.parameters, name)).collect();
            patterns.push(renumbered(&message.pattern, &places));
        }
        Ok(patterns)
    }

    /// A method of `Words` for each message.
    pub fn methods(&self) -> String {
        let mut code = format!("const MESSAGES: usize = {};\n\nimpl Words {{\n", self.messages.len());
        for (i, message) in self.messages.iter().enumerate() {
            let method = message.name.replace('-', "_");
            let parameters: String =
                message.parameters.iter().map(|name| format!(", {name}: impl Into<Argument>")).collect();
            let arguments: String = message.parameters.iter().map(|name| format!(", {name}.into()")).collect();
            code += &format!(
                "    /// The message `{}`.\n    pub fn {method}(&self{parameters}) -> Said {{\n        self.say{}({i}{arguments})\n    }}\n",
                message.name,
                message.parameters.len(),
            );
        }
        code + "}\n"
    }

    fn find(&self, name: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.name == name)
    }
}

fn compile(pattern: &ast::Pattern<&str>, parameters: &mut Vec<String>) -> Result<String, String> {
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                said += value
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                said.extend([mark::ARGUMENT, variable(inline, parameters)?]);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                said.extend([mark::SELECT, variable(selector, parameters)?]);
                let mut otherwise = String::new();
                for variant in variants {
                    let pattern = compile(&variant.value, parameters)?;
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    if variant.default {
                        otherwise = pattern;
                    } else {
                        said += &format!("{key}{}{pattern}{}", mark::THEN, mark::END);
                    }
                }
                said += &format!("{}{otherwise}{}", mark::THEN, mark::END);
            }
        }
    }
    Ok(said)
}

/// Other places for the placeholders: the source language may name them in another order.
fn renumbered(pattern: &str, places: &[Option<char>]) -> String {
    let mut before = None;
    let mut renumbered = String::new();
    for letter in pattern.chars() {
        let is_place = matches!(before, Some(mark::ARGUMENT | mark::SELECT));
        let place = places.get(letter as usize).copied().flatten().filter(|_| is_place);
        renumbered.push(place.unwrap_or(letter));
        before = Some(letter).filter(|_| !is_place);
    }
    renumbered
}

fn place_of(parameters: &[String], name: &str) -> Option<char> {
    u8::try_from(parameters.iter().position(|known| known == name)?).ok().map(char::from)
}

/// A placeholder's place among the parameters, which it joins if it is new.
fn variable(expression: &InlineExpression<&str>, parameters: &mut Vec<String>) -> Result<char, String> {
    let InlineExpression::VariableReference { id } = expression else {
        return Err("only words, plain placeholders and selections are used here".to_owned());
    };
    if !parameters.iter().any(|known| known == id.name) {
        parameters.push(id.name.to_owned());
    }
    place_of(parameters, id.name).ok_or_else(|| "more placeholders than a message can have".to_owned())
}
