//! `dist/npm`: the package for those who bundle.

use std::fs;

use serde_json::json;

use crate::contract::Contract;
use crate::dist::Files;
use crate::program::{Packs, Program, Script, assets, in_two, module, url};
use crate::steps::root;

/// Adds the package. Its module names each file in the form that bundlers look for.
pub fn add(files: &mut Files, program: &Program, script: &Script, packs: &Packs) -> anyhow::Result<()> {
    let contract = Contract::read()?;
    let mut add = |name: &str, bytes: Vec<u8>| {
        files.insert(format!("npm/{name}"), bytes);
    };
    let words = program.words.keys().map(|language| {
        let file = format!("words-{language}.bin");
        format!("\"{language}\": () => {}", url("./", &file))
    });
    let module_of = |name: &str| module(&format!("./{name}.js"), &url("./", &format!("{name}.wasm")));
    let program_files = in_two("./program.js", &url("./", "program.wasm"), &url("./", "late.wasm"));
    let assets = assets("./", &program_files, "./pack.js", words, &json!(program.css).to_string(), false);
    add("index.js", script.class(&assets));
    add("pack.js", packs.with(&module_of("checker")));
    add("define.js", script.definition("./index.js"));
    for (name, module) in [("program", &program.module), ("checker", &program.checker)] {
        add(&format!("{name}.js"), module.glue.clone());
        add(&format!("{name}.wasm"), module.wasm.clone());
    }
    add("late.wasm", program.late.clone());
    for (language, words) in &program.words {
        add(&format!("words-{language}.bin"), words.clone());
    }
    add("index.d.ts", contract.types()?.into_bytes());
    add("define.d.ts", contract.define_types().into_bytes());
    add("custom-elements.json", (serde_json::to_string_pretty(&contract.manifest())? + "\n").into_bytes());
    add("package.json", (serde_json::to_string_pretty(&package())? + "\n").into_bytes());
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CONTENT.md"] {
        add(name, fs::read(root().join(name))?);
    }
    add("README.md", fs::read(root().join("docs/npm.md"))?);
    Ok(())
}

fn package() -> serde_json::Value {
    let entry = |name: &str| json!({ "types": format!("./{name}.d.ts"), "default": format!("./{name}.js") });
    json!({
        "name": "lead-or-manage",
        "version": lead_or_manage::VERSION,
        "description": "Technical lead or engineering manager? A career quiz as one HTML element, and its eligibility rules.",
        "type": "module",
        "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
        "keywords": ["quiz", "career", "custom-element", "web-component", "wasm", "eligibility"],
        "exports": {
            ".": entry("index"),
            "./define": entry("define"),
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json",
        },
        "main": "./index.js",
        "types": "./index.d.ts",
        "customElements": "custom-elements.json",
        "sideEffects": ["./define.js"],
    })
}
