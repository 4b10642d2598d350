//! What a compiled wasm module is made of, by crate.

use std::collections::BTreeMap;

use anyhow::Context as _;
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload, TypeRef};

use super::record::Figures;

/// The program's own crate, told apart by module.
const OURS: &str = "lead_or_manage";

/// Whose code is that of the types it is made for: a list of ours is ours.
const GENERAL: [&str; 3] = ["core", "alloc", "std"];

/// The bytes of each family of functions, of the data, and of the rest, custom sections
/// aside, which are not shipped. Empty where the module holds no names.
pub fn sizes(wasm: &[u8]) -> anyhow::Result<Figures> {
    let mut functions = Vec::new();
    let mut names = BTreeMap::new();
    let mut imported = 0;
    let mut sizes = Figures::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("the compiled wasm")?;
        let section = payload.as_section().map(|(_, range)| range.len()).unwrap_or_default();
        match payload {
            // Its bytes are those of the functions that follow.
            Payload::CodeSectionStart { .. } => {}
            Payload::CodeSectionEntry(body) => functions.push(body.range().len()),
            Payload::DataSection(_) => add(&mut sizes, "data", section),
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(section) = custom.as_known() {
                    names = function_names(section)?;
                }
            }
            Payload::ImportSection(imports) => {
                add(&mut sizes, "rest", section);
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            _ => add(&mut sizes, "rest", section),
        }
    }
    if names.is_empty() {
        return Ok(Figures::new());
    }
    for (index, bytes) in (imported..).zip(functions) {
        let family = names.get(&index).map_or_else(|| "other".to_owned(), |name| family(name));
        add(&mut sizes, &family, bytes);
    }
    Ok(sizes)
}

fn add(sizes: &mut Figures, name: &str, bytes: usize) {
    if bytes > 0 {
        *sizes.entry(name.to_owned()).or_default() += bytes;
    }
}

fn function_names(section: NameSectionReader<'_>) -> anyhow::Result<BTreeMap<u32, &str>> {
    let mut names = BTreeMap::new();
    for name in section {
        if let Name::Function(functions) = name? {
            for function in functions {
                let function = function?;
                names.insert(function.index, function.name);
            }
        }
    }
    Ok(names)
}

/// Whose a function is. Of all paths in its name, `<A as B<C>>::d` having three, the
/// first that is not the standard library's tells; else the first of all. Without any
/// it is a method of a primitive type, `<str>::find`, or what C and JavaScript call.
fn family(mangled: &str) -> String {
    let name = without_hashes(&format!("{:#}", rustc_demangle::demangle(mangled)));
    let paths = || name.split(|c: char| !is_of_path(c)).filter(|path| !path.starts_with(':') && path.contains("::"));
    let special = paths().find(|path| !GENERAL.contains(&crate_of(path)));
    let Some(path) = special.or_else(|| paths().next()) else {
        return if name.starts_with('<') { "core" } else { "other" }.to_owned();
    };
    match path.strip_prefix(OURS).and_then(|rest| rest.split("::").nth(1)) {
        Some(module) => format!("{OURS}::{module}"),
        None => crate_of(path).to_owned(),
    }
}

/// Drops the hashes of crates: `core[c5930c85a12de822]::fmt`.
fn without_hashes(name: &str) -> String {
    const DIGITS: usize = 16;
    let mut parts = name.split('[');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if hash.len() == DIGITS && hash.chars().all(|c| c.is_ascii_hexdigit()) => kept += rest,
            _ => kept.extend(["[", part]),
        }
    }
    kept
}

fn is_of_path(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | ':')
}

fn crate_of(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, Module};

    use super::{family, sizes};

    #[test]
    fn a_function_belongs_to_the_first_crate_that_is_not_the_standard_library() {
        for (name, expected) in [
            ("lead_or_manage::app::pages::result::view", "lead_or_manage::app"),
            ("<lead_or_manage::quiz::Session as yew::html::Component>::view", "lead_or_manage::quiz"),
            ("<alloc::vec::Vec<lead_or_manage::words::Words> as core::ops::Drop>::drop", "lead_or_manage::words"),
            ("core::ptr::drop_in_place<yew::virtual_dom::VNode>", "yew"),
            ("<&mut T as core::fmt::Write>::write_str", "core"),
            ("<core::iter::Map<I,F> as core::iter::Iterator>::fold::{{closure}}", "core"),
            ("_ZN3yew7virtual4view17h0123456789abcdefE", "yew"),
            ("core[c5930c85a12de822]::fmt::write::<[u8]>", "core"),
            ("<dlmalloc[e24a27700634d609]::Dlmalloc<dlmalloc[e24a27700634d609]::sys::System>>::malloc", "dlmalloc"),
            ("<str>::to_lowercase", "core"),
            ("memcpy", "other"),
        ] {
            assert_eq!(family(name), expected, "{name}");
        }
    }

    #[test]
    fn functions_are_counted_under_their_own_names() -> anyhow::Result<()> {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        module.add_import_func("a", "b", kind);
        for (name, count) in [("yew::a", 10), ("lead_or_manage::app::b", 30)] {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            for _ in 0..count {
                function.func_body().i32_const(1).drop();
            }
            function.name(name.to_owned());
            let function = function.finish(Vec::new(), &mut module.funcs);
            module.exports.add(name, function);
        }
        let sizes = sizes(&module.emit_wasm())?;
        // A constant and its drop are three bytes; the head and end of a function two.
        assert_eq!(sizes["yew"], 32);
        assert_eq!(sizes["lead_or_manage::app"], 92);
        Ok(())
    }
}
