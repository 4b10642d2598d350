//! Makes a JavaScript module small: from standard input to standard output.
//!
//! The names of its exports, of classes and of properties stay; comments, white space
//! and the names inside go.

use std::io::{Read as _, Write as _};

use anyhow::bail;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, CompressOptionsKeepNames, MangleOptions, MangleOptionsKeepNames};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

fn main() -> anyhow::Result<()> {
    let mut source = String::new();
    std::io::stdin().read_to_string(&mut source)?;
    std::io::stdout().write_all(minified(&source)?.as_bytes())?;
    Ok(())
}

fn minified(source: &str) -> anyhow::Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(first) = parsed.diagnostics.first() {
        bail!("{first}");
    }
    let mut program = parsed.program;
    let named = Minifier::new(options()).minify(&allocator, &mut program);
    let printer = Codegen::new().with_options(CodegenOptions::minify());
    let printer = printer.with_scoping(named.scoping).with_private_member_mappings(named.class_private_mappings);
    Ok(printer.build(&program).code)
}

/// Classes keep their names, which tools show and errors tell.
fn options() -> MinifierOptions {
    MinifierOptions {
        mangle: Some(MangleOptions {
            keep_names: MangleOptionsKeepNames { class: true, function: false },
            ..MangleOptions::default()
        }),
        compress: Some(CompressOptions {
            keep_names: CompressOptionsKeepNames { class: true, function: false },
            ..CompressOptions::default()
        }),
        ..MinifierOptions::default()
    }
}

#[cfg(test)]
mod tests {
    use super::minified;

    #[test]
    fn exports_classes_and_properties_keep_their_names() -> anyhow::Result<()> {
        let source = "/** Says it. */\nconst words = { said: 1 };\nexport class Quiz { #inner = 2; report() { return words.said + this.#inner; } }\n\
                      export const load = (request) => { const first = request; return [first, new Quiz()]; };\nexport { load as default };";
        let small = minified(source)?;
        for name in ["class Quiz", "report()", "load", "default", "said"] {
            assert!(small.contains(name), "no `{name}` in {small}");
        }
        for gone in ["Says", "words", "request", "inner", "\n"] {
            assert!(!small.contains(gone), "`{gone}` is in {small}");
        }
        Ok(())
    }

    #[test]
    fn what_is_no_javascript_is_an_error() {
        assert!(minified("const = 1;").is_err());
    }
}
