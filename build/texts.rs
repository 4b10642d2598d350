//! The pack's texts of one language: plain messages, no placeholders but the pack's own.

use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

use super::Fallible;

/// Reads a Fluent file of plain texts, sorted by name.
///
/// A placeholder stays in the text as `{$name}`: the program puts it in by hand.
pub fn read(path: &Path) -> Fallible<Vec<(String, String)>> {
    let text = super::read(path)?;
    let place = path.display();
    let resource = parse(&text).map_err(|error| format!("{place}: {error}"))?;
    let mut texts = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let pattern = message.value.ok_or_else(|| format!("{place}: `{name}` is empty"))?;
        let mut said = String::new();
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => said += &format!("{{${}}}", id.name),
                PatternElement::Placeable { .. } => {
                    return Err(format!("{place}: `{name}` holds more than words and plain placeholders").into());
                }
            }
        }
        texts.push((name.to_owned(), said));
    }
    texts.sort();
    for pair in texts.windows(2) {
        if let [(a, _), (b, _)] = pair
            && a == b
        {
            return Err(format!("{place}: `{a}` stands twice").into());
        }
    }
    Ok(texts)
}

/// Parses Fluent; its first error, with the line.
pub fn parse(text: &str) -> Result<fluent_syntax::ast::Resource<&str>, String> {
    fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        errors.first().map_or_else(String::new, |error| {
            let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
            format!("line {line}: {error}")
        })
    })
}
