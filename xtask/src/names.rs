//! Short names between the wasm module and its JavaScript. wasm-bindgen's tell people
//! who reads them, and each stands in both files, with a hash that does not compress.

use std::collections::BTreeMap;

use anyhow::{bail, ensure};
use walrus::Module;

/// What wasm-bindgen calls the exports of the module in its JavaScript.
const EXPORTS: &str = "wasm";

/// The end of the name under which the module imports that JavaScript.
const GLUE: &str = "_bg.js";

/// The new name of the JavaScript, and so of all that is imported from it.
const SHORT_GLUE: &str = "a";

/// Renames in both what is imported from the JavaScript and what it uses of the
/// module; the new JavaScript. Fails where the two do not fit each other.
pub fn shorten(javascript: &str, module: &mut Module) -> anyhow::Result<String> {
    // By any other way to an export, a renamed one would be missed.
    for way in ["wasm[", "exports.", "exports["] {
        ensure!(!javascript.contains(way), "wasm-bindgen's JavaScript reaches exports by `{way}`");
    }
    let mut names = Names::default();
    let mut long_glue = None;
    let imports = module.imports.iter_mut().filter(|import| import.module.ends_with(GLUE));
    for (place, import) in imports.enumerate() {
        if long_glue.replace(import.module.clone()).is_some_and(|other| other != import.module) {
            bail!("the module imports from two files that end in `{GLUE}`");
        }
        let short = short_name(place);
        names.keys.insert(std::mem::replace(&mut import.name, short.clone()), (short, 0));
        SHORT_GLUE.clone_into(&mut import.module);
    }
    for (place, export) in module.exports.iter_mut().enumerate() {
        let short = short_name(place);
        // What the JavaScript does not use keeps its name, for whoever else does.
        if has_member(javascript, &export.name) {
            names.members.insert(std::mem::replace(&mut export.name, short.clone()), short);
        }
    }
    let mut renamed = names.replace(javascript);
    names.check()?;
    if let Some(long) = long_glue {
        let key = format!("{long:?}: ");
        ensure!(renamed.matches(&key).count() == 1, "wasm-bindgen's JavaScript does not name `{long}` just once");
        renamed = renamed.replace(&key, &format!("{SHORT_GLUE}: "));
    }
    Ok(renamed)
}

/// `a` to `z`, then `ba` and so on.
fn short_name(place: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(place % 26).unwrap_or_default());
    let before = if place < 26 { String::new() } else { short_name(place / 26) };
    before + &letter.to_string()
}

/// Old names, each with its new one.
#[derive(Default)]
struct Names {
    /// Keys of the object of imports, and how often each was met.
    keys: BTreeMap<String, (String, usize)>,
    /// Members of the exports.
    members: BTreeMap<String, String>,
}

impl Names {
    fn replace(&mut self, javascript: &str) -> String {
        let mut renamed = String::new();
        for (word, before, after) in words(javascript) {
            match (self.keys.get_mut(word), self.members.get(word)) {
                (Some((short, met)), _) if after.starts_with(':') => {
                    *met += 1;
                    renamed += short;
                }
                (_, Some(short)) if is_member(before) => renamed += short,
                _ => renamed += word,
            }
        }
        renamed
    }

    fn check(&self) -> anyhow::Result<()> {
        match self.keys.iter().find(|(_, (_, met))| *met != 1) {
            Some((name, (_, met))) => bail!("wasm-bindgen's JavaScript gives the import `{name}` {met} times"),
            None => Ok(()),
        }
    }
}

/// Names and what is between them, each with the text before and after it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let (before, rest) = text.split_at_checked(start)?;
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_of_name(c) != is_of_name(first)).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        start += end;
        Some((word, before, after))
    })
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

fn has_member(javascript: &str, name: &str) -> bool {
    words(javascript).any(|(word, before, _)| word == name && is_member(before))
}

/// Whether what follows this text is a member of the exports.
fn is_member(before: &str) -> bool {
    let object = before.strip_suffix('.').and_then(|before| before.strip_suffix(EXPORTS));
    object.is_some_and(|before| !before.ends_with(|c| is_of_name(c) || c == '.'))
}

#[cfg(test)]
mod tests {
    use walrus::{Module, ValType};

    use super::{short_name, shorten};

    const JAVASCRIPT: &str = "const import0 = {\n__wbg_log_12ab: function(a) { wasm.run_it(wasm.memory.run_it, a); },\n};\n\
                              const all = { \"./x_bg.js\": import0 }; mywasm.run_it(); wasm.other;";

    fn module() -> Module {
        let mut module = Module::default();
        let kind = module.types.add(&[ValType::I32], &[]);
        let (log, _) = module.add_import_func("./x_bg.js", "__wbg_log_12ab", kind);
        module.add_import_func("./snippet.js", "__wbg_log_12ab", kind);
        module.exports.add("run_it", log);
        module.exports.add("unused", log);
        module
    }

    #[test]
    fn both_sides_get_the_same_short_names_and_nothing_else_is_touched() -> anyhow::Result<()> {
        let mut module = module();
        let javascript = shorten(JAVASCRIPT, &mut module)?;
        assert_eq!(
            javascript,
            "const import0 = {\na: function(a) { wasm.a(wasm.memory.run_it, a); },\n};\n\
             const all = { a: import0 }; mywasm.run_it(); wasm.other;"
        );
        let imports: Vec<_> = module.imports.iter().map(|import| (&*import.module, &*import.name)).collect();
        assert_eq!(imports, [("a", "a"), ("./snippet.js", "__wbg_log_12ab")]);
        let exports: Vec<_> = module.exports.iter().map(|export| &*export.name).collect();
        assert_eq!(exports, ["a", "unused"]);
        Ok(())
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        for (wrong, said) in [
            (JAVASCRIPT.replace("__wbg_log_12ab:", "__wbg_log_34cd:"), "`__wbg_log_12ab` 0 times"),
            (JAVASCRIPT.replace("./x_bg.js", "./y_bg.js"), "does not name `./x_bg.js`"),
            (format!("{JAVASCRIPT} wasm[name]()"), "by `wasm[`"),
        ] {
            let error = shorten(&wrong, &mut module()).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }

    #[test]
    fn no_two_short_names_are_the_same() {
        let names: std::collections::BTreeSet<String> = (0..2_000).map(short_name).collect();
        assert_eq!(names.len(), 2_000);
    }
}
