//! The crates that become wasm modules, and the JavaScript that loads each.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use crate::dist::{Files, Profile, Small, add, source};
use crate::names;
use crate::split::{self, Later};
use crate::steps::{run, target_dir};
use crate::toolchain::Toolchain;

/// What is taken out of the program, to be loaded where it is asked for: the rules for
/// scripts, and the ways to share and keep a result.
pub const LATER: Later<'static> = Later {
    exports: &["late", "loadedpack_evaluate", "loadedpack_ruleSets"],
    functions: &["::app::late::take", "::app::late::draw_ways", "::app::late::draw_guest"],
};

/// A crate that becomes a wasm module.
pub struct Crate {
    package: &'static str,
    features: &'static str,
    /// The name of its file.
    file: &'static str,
}

/// What every visitor loads.
pub const PROGRAM: Crate = Crate { package: "lead-or-manage", features: "app", file: "lead_or_manage.wasm" };

/// What is loaded where a pack is named.
pub const CHECKER: Crate = Crate { package: "checker", features: "", file: "checker.wasm" };

/// What its page alone loads.
pub const STUDIO: Crate = Crate { package: "studio", features: "", file: "studio.wasm" };

/// Compiles a crate, and says where its module lies.
pub fn compile(toolchain: &Toolchain, of: &Crate, profile: Profile) -> anyhow::Result<PathBuf> {
    // Beside the native builds, so that neither makes the other start anew.
    let target = target_dir()?.join("wasm");
    let mut cargo = toolchain.cargo();
    // As a `cdylib` alone: beside an `rlib` there would be no link-time optimization.
    cargo.args(["rustc", "--lib", "--crate-type", "cdylib"]);
    cargo.args(["--package", of.package, "--features", of.features]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).env("CARGO_TARGET_DIR", &target);
    let mut flags: Vec<OsString> = Vec::new();
    for (folder, name) in toolchain.remapped() {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push(format!("={name}"));
        flags.push(flag);
    }
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            // The standard library, compiled with the program for size, and panics that
            // stop at once instead of making words first: together 25 kB of 200 after
            // brotli. `guard.js` tells the person in their place. Both are options that
            // a stable compiler takes only when it is told so.
            toolchain.ensure_std_source()?;
            cargo.args(["--release", "-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
            cargo.env("RUSTC_BOOTSTRAP", "1");
            flags.extend(["-Zunstable-options".into(), "-Cpanic=immediate-abort".into()]);
            // Each makes code quicker by making it longer: without them 2 kB less of 85.
            let without = ["-disable-lsr", "-disable-machine-licm", "-enable-pre=false"];
            flags.extend(without.map(|pass| format!("-Cllvm-args={pass}").into()));
            "release"
        }
    };
    cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags.join(OsStr::new("\u{1f}")));
    run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown").join(folder).join(of.file))
}

/// A wasm module and the JavaScript that loads it: their content, or where they lie.
pub struct Module<T> {
    /// The JavaScript.
    pub glue: T,
    /// The module itself.
    pub wasm: T,
}

impl Module<Vec<u8>> {
    /// Adds both to the files, under names made from their content.
    pub fn add_to(&self, files: &mut Files, name: &str, small: &Small) -> anyhow::Result<Module<String>> {
        Ok(Module {
            glue: add(files, name, "js", small(self.glue.clone())?),
            wasm: add(files, name, "wasm", self.wasm.clone()),
        })
    }
}

/// The program as it is shipped, but for the names of its functions, which it keeps.
pub fn with_names(program: &Path) -> anyhow::Result<Vec<u8>> {
    Ok(bind_in_two(program, Profile::Dev)?.0.wasm)
}

/// Makes the wasm module and its JavaScript fit each other.
pub fn bind(wasm: &Path, profile: Profile) -> anyhow::Result<Module<Vec<u8>>> {
    let mut output = bound(wasm, profile == Profile::Release)?;
    let mut glue = output.js().to_owned();
    if profile == Profile::Release {
        glue = names::shorten(&glue, output.wasm_mut())?;
    }
    Ok(Module { glue: guarded(&glue)?, wasm: output.wasm_mut().emit_wasm() })
}

/// The same of the program, and the part of it that is loaded later.
pub fn bind_in_two(program: &Path, profile: Profile) -> anyhow::Result<(Module<Vec<u8>>, Vec<u8>)> {
    let mut output = bound(program, false)?;
    let mut glue = output.js().to_owned();
    let module = output.wasm_mut();
    let find = |name: &&str| module.exports.iter().find(|export| export.name == **name).map(|export| export.id());
    let later: Option<Vec<_>> = LATER.exports.iter().map(find).collect();
    let later = later.context("the program lacks exports that are to come later")?;
    if profile == Profile::Release {
        glue = names::shorten(&glue, module)?;
    }
    let exports: Vec<String> = later.into_iter().map(|id| module.exports.get(id).name.clone()).collect();
    let exports: Vec<&str> = exports.iter().map(String::as_str).collect();
    let later = Later { exports: &exports, ..LATER };
    let mut parts = split::split(&module.emit_wasm(), &later, profile == Profile::Dev)?;
    let glue = [guarded(&glue)?, source("src/embed/join.js")?].join(&b'\n');
    Ok((Module { glue, wasm: parts.first.emit_wasm() }, parts.later.emit_wasm()))
}

fn bound(wasm: &Path, is_nameless: bool) -> anyhow::Result<wasm_bindgen_cli_support::Output> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    // A program that breaks can be put in place anew.
    bindgen.input_path(wasm).typescript(false).reset_state_function(true).web(true)?;
    bindgen.remove_name_section(is_nameless).remove_producers_section(true);
    bindgen.generate_output()
}

/// Puts a guard around the calls into the program.
fn guarded(glue: &str) -> anyhow::Result<Vec<u8>> {
    let mut guarded = glue.to_owned();
    // Where it takes the first program, and a fresh one.
    for instance in ["instance", "wasmInstance"] {
        let exports = format!("wasm = {instance}.exports;");
        ensure!(glue.matches(&exports).count() == 1, "wasm-bindgen's JavaScript has not one `{exports}`");
        guarded = guarded.replace(&exports, &format!("wasm = begun({instance}.exports);"));
    }
    let guarded = without_unused(&guarded)?;
    let guard = String::from_utf8(source("src/embed/guard.js")?)?;
    Ok(format!("{guarded}\n{guard}").into_bytes())
}

/// Takes out the way to begin at once, which nothing here goes.
fn without_unused(glue: &str) -> anyhow::Result<String> {
    let parts = glue.split_once("function initSync(module) {").and_then(|(before, rest)| {
        let (_, after) = rest.split_once("let __wbg_init_promise;")?;
        Some((before, after.split_once("export { initSync, ")?))
    });
    let (before, (after, exports)) = parts.context("wasm-bindgen's JavaScript begins in another way")?;
    Ok([before, "let __wbg_init_promise;", after, "export { ", exports].concat())
}
