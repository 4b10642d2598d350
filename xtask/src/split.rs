//! Takes a part of a wasm module out into a module of its own, which is loaded later.
//!
//! The part is what can be reached only through some of the exports and through functions
//! that are called by their addresses alone. It shares memory,
//! tables, globals and all other functions with the module that it comes from, whose exports
//! it imports; so nothing is there twice, and what is loaded first is smaller by all of it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, ensure};
use walrus::ir::{self, Visitor};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionId, FunctionKind, GlobalKind, ImportKind,
    ImportedFunction, LocalFunction, Module, ModuleConfig,
};

/// What the later module imports the first one's exports from.
pub const FIRST: &str = "first";

/// What is to come later.
pub struct Later<'a> {
    /// The exports, by their names.
    pub exports: &'a [&'a str],
    /// The ends of the names of functions that are called by their addresses.
    pub functions: &'a [&'a str],
}

/// Both modules; the exports of the first keep their names, and so do those of the later.
pub struct Split {
    /// What is loaded at once.
    pub first: Module,
    /// What is loaded later.
    pub later: Module,
}

/// Splits a module, which must hold the names of its functions.
pub fn split(whole: &[u8], later: &Later<'_>, keeps_names: bool) -> anyhow::Result<Split> {
    // Both start as the whole, so that a function has the same number in each.
    let parsed = || {
        ModuleConfig::new()
            .generate_name_section(keeps_names)
            .generate_producers_section(false)
            .parse(whole)
            .context("the module to split")
    };
    let (mut first, mut rest) = (parsed()?, parsed()?);
    let plan = Plan::of(&first, later)?;
    for id in exports(&first, |name| later.exports.contains(&name)) {
        first.exports.delete(id);
    }
    for id in exports(&rest, |name| !later.exports.contains(&name)) {
        rest.exports.delete(id);
    }
    plan.divide_tables(&mut first, &mut rest)?;
    plan.import(&mut rest);
    rest.start = None;
    for id in rest.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        rest.data.delete(id);
    }
    walrus::passes::gc::run(&mut rest);
    // Names that are short where both are sent.
    let shared = rest.imports.iter_mut().filter(|import| import.module == FIRST);
    for (place, import) in shared.enumerate() {
        import.name = place.to_string();
        let item = same(&first, &import.kind).with_context(|| format!("nothing to share as `{}`", import.name))?;
        first.exports.add(&import.name, item);
    }
    walrus::passes::gc::run(&mut first);
    Ok(Split { first, later: rest })
}

/// What another copy of the module imports, in this one.
fn same(module: &Module, of: &ImportKind) -> Option<ExportItem> {
    Some(match of {
        ImportKind::Function(id) => ExportItem::Function(module.funcs.iter().nth(id.index())?.id()),
        ImportKind::Table(id) => ExportItem::Table(module.tables.iter().nth(id.index())?.id()),
        ImportKind::Memory(id) => ExportItem::Memory(module.memories.iter().nth(id.index())?.id()),
        ImportKind::Global(id) => ExportItem::Global(module.globals.iter().nth(id.index())?.id()),
        ImportKind::Tag(_) => return None,
    })
}

fn exports(module: &Module, is_wanted: impl Fn(&str) -> bool) -> Vec<walrus::ExportId> {
    module.exports.iter().filter(|export| is_wanted(&export.name)).map(walrus::Export::id).collect()
}

/// Which functions go where, by their numbers.
struct Plan {
    /// Functions of the first module that the later one calls.
    shared: BTreeSet<usize>,
    /// Functions in tables that come with the later module.
    in_tables: BTreeSet<usize>,
}

impl Plan {
    fn of(module: &Module, later: &Later<'_>) -> anyhow::Result<Plan> {
        for name in later.exports {
            ensure!(module.exports.iter().any(|export| export.name == *name), "no export `{name}` to load later");
        }
        let is_later = |id: &FunctionId| {
            let name = module.funcs.get(*id).name.as_deref().unwrap_or_default();
            let name = format!("{:#}", rustc_demangle::demangle(name));
            later.functions.iter().any(|function| name.ends_with(function))
        };
        let in_tables: BTreeSet<FunctionId> = in_tables(module).into_iter().filter(is_later).collect();
        let (mut at_once, mut afterwards) = (BTreeSet::new(), in_tables.clone());
        at_once.extend(module.start);
        at_once.extend(self::in_tables(module).difference(&in_tables));
        for export in module.exports.iter() {
            if let ExportItem::Function(id) = export.item {
                let group = if later.exports.contains(&&*export.name) { &mut afterwards } else { &mut at_once };
                group.insert(id);
            }
        }
        let at_once = reachable(module, at_once);
        if let Some(id) = in_tables.intersection(&at_once).next() {
            anyhow::bail!("{:?} is called by its name from what is loaded at once", module.funcs.get(*id).name);
        }
        let afterwards = reachable(module, afterwards);
        let numbers = |ids: &mut dyn Iterator<Item = &FunctionId>| ids.map(|id| id.index()).collect();
        let shared = numbers(&mut afterwards.intersection(&at_once));
        Ok(Plan { shared, in_tables: numbers(&mut in_tables.iter()) })
    }

    /// Has the later module import what it shares with the first.
    fn import(&self, rest: &mut Module) {
        let shared = rest.funcs.iter().map(walrus::Function::id).filter(|id| self.shared.contains(&id.index()));
        for id in shared.collect::<Vec<_>>() {
            // What both import is imported by both.
            let FunctionKind::Local(local) = &rest.funcs.get(id).kind else { continue };
            let ty = local.ty();
            let import = rest.imports.add(FIRST, "", id);
            rest.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        for id in rest.memories.iter().map(walrus::Memory::id).collect::<Vec<_>>() {
            let memory = rest.memories.get_mut(id);
            memory.import = Some(rest.imports.add(FIRST, "", id));
            // The first module fills it.
            memory.data_segments.clear();
        }
        for id in rest.tables.iter().map(walrus::Table::id).collect::<Vec<_>>() {
            rest.tables.get_mut(id).import = Some(rest.imports.add(FIRST, "", id));
        }
        for id in rest.globals.iter().map(walrus::Global::id).collect::<Vec<_>>() {
            let import = rest.imports.add(FIRST, "", id);
            rest.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }

    /// Has each module fill its own places of the tables.
    fn divide_tables(&self, first: &mut Module, rest: &mut Module) -> anyhow::Result<()> {
        for module in [(&mut *first, false), (&mut *rest, true)] {
            let (module, is_later) = module;
            let segments: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
            for id in segments {
                let element = module.elements.get(id);
                let (ElementKind::Active { table, offset }, ElementItems::Functions(functions)) =
                    (&element.kind, &element.items)
                else {
                    continue;
                };
                let ConstExpr::Value(ir::Value::I32(offset)) = *offset else {
                    anyhow::bail!("a table is filled from a place that is no number");
                };
                let (table, functions) = (*table, functions.clone());
                for (start, functions) in runs(&functions, |id| self.in_tables.contains(&id.index()) == is_later) {
                    let offset = ConstExpr::Value(ir::Value::I32(offset + i32::try_from(start)?));
                    let kind = ElementKind::Active { table, offset };
                    let added = module.elements.add(kind, ElementItems::Functions(functions));
                    module.tables.get_mut(table).elem_segments.insert(added);
                }
                module.tables.get_mut(table).elem_segments.remove(&id);
                module.elements.delete(id);
            }
        }
        Ok(())
    }
}

/// The stretches of functions that are wanted, each with the place where it starts.
fn runs(functions: &[FunctionId], is_wanted: impl Fn(&FunctionId) -> bool) -> Vec<(usize, Vec<FunctionId>)> {
    let mut runs: BTreeMap<usize, Vec<FunctionId>> = BTreeMap::new();
    let mut start = None;
    for (place, id) in functions.iter().enumerate() {
        if is_wanted(id) {
            runs.entry(*start.get_or_insert(place)).or_default().push(*id);
        } else {
            start = None;
        }
    }
    runs.into_iter().collect()
}

/// The functions in tables, which may be called by their addresses.
fn in_tables(module: &Module) -> BTreeSet<FunctionId> {
    let listed = module.elements.iter().filter_map(|element| match &element.items {
        ElementItems::Functions(functions) => Some(functions.iter().copied()),
        ElementItems::Expressions(..) => None,
    });
    listed.flatten().collect()
}

/// These functions and all that they call.
fn reachable(module: &Module, from: BTreeSet<FunctionId>) -> BTreeSet<FunctionId> {
    let mut waiting: Vec<FunctionId> = from.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let FunctionKind::Local(function) = &module.funcs.get(id).kind {
            waiting.extend(called(function));
        }
    }
    seen
}

fn called(function: &LocalFunction) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl<'a> Visitor<'a> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.push(*id);
        }
    }
    let mut calls = Calls(Vec::new());
    ir::dfs_in_order(&mut calls, function, function.entry_block());
    calls.0
}

#[cfg(test)]
mod tests {
    use walrus::{ElementKind, FunctionBuilder, FunctionId, Module, RefType};

    use super::*;

    /// A function of that name, which calls others.
    fn function(module: &mut Module, name: &str, calls: &[FunctionId]) -> FunctionId {
        let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
        function.name(name.to_owned());
        for id in calls {
            function.func_body().call(*id);
        }
        function.finish(Vec::new(), &mut module.funcs)
    }

    /// `now` calls `shared`; `later` calls `shared` and `own`; a table holds functions of both.
    fn module(is_named_at_once: bool) -> Vec<u8> {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        let (imported, _) = module.add_import_func("./glue.js", "log", kind);
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        let shared = function(&mut module, "app::shared", &[imported]);
        let own = function(&mut module, "app::own", &[imported]);
        let addressed = function(&mut module, "app::late::draw", &[own]);
        let called: &[FunctionId] = if is_named_at_once { &[shared, addressed] } else { &[shared] };
        let now = function(&mut module, "now", called);
        let later = function(&mut module, "later", &[shared, own]);
        let kept = function(&mut module, "app::kept", &[]);
        module.exports.add("now", now);
        module.exports.add("later", later);
        let table = module.tables.add_local(false, 4, None, RefType::FUNCREF);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(ir::Value::I32(1)) };
        let listed = ElementItems::Functions(vec![kept, addressed, kept]);
        let segment = module.elements.add(kind, listed);
        module.tables.get_mut(table).elem_segments.insert(segment);
        // What is called by its address is called through the table.
        let kind = module.types.add(&[], &[]);
        let mut through = FunctionBuilder::new(&mut module.types, &[], &[]);
        through.func_body().i32_const(2).call_indirect(kind, table);
        let through = through.finish(Vec::new(), &mut module.funcs);
        module.exports.add("through", through);
        module.emit_wasm()
    }

    const LATER: Later<'static> = Later { exports: &["later"], functions: &["app::late::draw"] };

    fn names(module: &Module) -> Vec<&str> {
        let mut names: Vec<&str> = module.funcs.iter().filter_map(|function| function.name.as_deref()).collect();
        names.sort_unstable();
        names
    }

    fn places(module: &Module) -> Vec<(i32, usize)> {
        let place = |element: &walrus::Element| match (&element.kind, &element.items) {
            (
                ElementKind::Active { offset: ConstExpr::Value(ir::Value::I32(offset)), .. },
                ElementItems::Functions(functions),
            ) => Some((*offset, functions.len())),
            _ => None,
        };
        module.elements.iter().filter_map(place).collect()
    }

    #[test]
    fn what_only_the_later_part_reaches_is_in_it_alone() -> anyhow::Result<()> {
        let Split { mut first, mut later } = split(&module(false), &LATER, true)?;
        assert_eq!(names(&first), ["app::kept", "app::shared", "now"]);
        assert_eq!(names(&later), ["app::late::draw", "app::own", "app::shared", "later"]);
        // The place of what comes later is left free, and filled then.
        assert_eq!(places(&first), [(1, 1), (3, 1)]);
        assert_eq!(places(&later), [(2, 1)]);
        // Each import has an export of the same name and kind, and both are valid.
        for import in later.imports.iter().filter(|import| import.module == FIRST) {
            assert!(first.exports.iter().any(|export| export.name == import.name), "no export `{}`", import.name);
        }
        assert!(later.imports.iter().any(|import| import.module == "./glue.js"));
        assert!(later.data.iter().next().is_none());
        let exports: Vec<&str> = later.exports.iter().map(|export| &*export.name).collect();
        assert_eq!(exports, ["later"]);
        for module in [&mut first, &mut later] {
            wasmparser::validate(&module.emit_wasm())?;
        }
        Ok(())
    }

    #[test]
    fn what_cannot_come_later_is_told() {
        let error = split(&module(true), &LATER, true).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("app::late::draw") && error.contains("loaded at once"), "{error}");
        let gone = Later { exports: &["gone"], ..LATER };
        let error = split(&module(false), &gone, true).err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(error, "no export `gone` to load later");
    }
}
