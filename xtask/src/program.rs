//! The program that a visitor loads, and what the element's scripts are told of its files.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, ensure};
use lead_or_manage::content;
use serde_json::json;

use crate::dist::{Files, Small, add, base64, source};
use crate::page;
use crate::steps::root;
use crate::wasm::Module;

/// Where the element's script is told of the files.
const ASSETS: &str = "/* ASSETS */ {}";

/// How a script loads a module.
pub fn module(glue: &str, wasm: &str) -> String {
    format!("{{ glue: () => import({glue:?}), wasm: () => {wasm} }}")
}

/// How a script loads the program, and the later part of it.
pub fn in_two(glue: &str, wasm: &str, late: &str) -> String {
    format!("{{ glue: () => import({glue:?}), wasm: () => {wasm}, late: () => {late} }}")
}

/// The program's parts, before they have names.
pub struct Program {
    /// What draws the quiz and knows the rules.
    pub module: Module<Vec<u8>>,
    /// The part of it that is loaded where it is asked for.
    pub late: Vec<u8>,
    /// What checks a pack.
    pub checker: Module<Vec<u8>>,
    /// The words, by language.
    pub words: BTreeMap<&'static str, Vec<u8>>,
    /// The element's styles.
    pub css: String,
}

/// Where the program's parts lie below `dist/`.
pub struct Named {
    /// What draws the quiz and knows the rules.
    pub module: Module<String>,
    /// The part of it that is loaded where it is asked for.
    pub late: String,
    /// The script that loads packs and their checker.
    packs: String,
    /// The words, by language.
    pub words: BTreeMap<&'static str, String>,
    css: String,
}

impl Program {
    /// Adds its parts to the files, under names made from their content.
    pub fn add_to(&self, files: &mut Files, packs: &Packs, small: &Small) -> anyhow::Result<Named> {
        let words = self.words.iter().map(|(language, bytes)| {
            (*language, add(files, &format!("assets/words-{language}"), "bin", bytes.clone()))
        });
        let words = words.collect();
        let checker = self.checker.add_to(files, "assets/checker", small)?;
        // The script lies in the same folder.
        let beside = |path: &str| path.replacen("assets/", "./", 1);
        let packs = packs.with(&module(&beside(&checker.glue), &url("", &beside(&checker.wasm))));
        Ok(Named {
            module: self.module.add_to(files, "assets/lead-or-manage", small)?,
            late: add(files, "assets/late", "wasm", self.late.clone()),
            packs: add(files, "assets/pack", "js", small(packs)?),
            words,
            css: add(files, "assets/element", "css", self.css.clone().into_bytes()),
        })
    }

    /// The files, for a script that carries the bytes itself: it asks for nothing that
    /// a policy on connections could refuse. The checker stays apart: such a policy
    /// refuses packs, too.
    pub fn inline(&self, named: &Named) -> String {
        let bytes = |bytes: &[u8]| format!("Uint8Array.from(atob({:?}), (c) => c.charCodeAt(0))", base64(bytes));
        let words = self.words.iter().map(|(language, words)| format!("{language:?}: () => {}", bytes(words)));
        let glue = format!("./{}", named.module.glue);
        let program = in_two(&glue, &bytes(&self.module.wasm), &bytes(&self.late));
        assets("./", &program, &format!("./{}", named.packs), words, &json!(self.css).to_string(), true)
    }
}

impl Named {
    /// The files, for a script from which `base` leads to `dist/`.
    pub fn code(&self, base: &str) -> String {
        let words = self.words.iter().map(|(language, path)| format!("{language:?}: () => {}", url(base, path)));
        let glue = format!("{base}{}", self.module.glue);
        let program = in_two(&glue, &url(base, &self.module.wasm), &url(base, &self.late));
        assets(base, &program, &format!("{base}{}", self.packs), words, &url(base, &self.css), true)
    }
}

/// How a script names a file that it is `base` away from.
pub fn url(base: &str, path: &str) -> String {
    format!("new URL({:?}, import.meta.url)", format!("{base}{path}"))
}

/// What stands in for `/* ASSETS */` in the element's script: `base` leads to the folder of
/// all files, where links to results lead, too, if there is a page of ours.
pub fn assets(
    base: &str,
    program: &str,
    packs: &str,
    words: impl Iterator<Item = String>,
    css: &str,
    has_page: bool,
) -> String {
    let words = words.collect::<Vec<_>>().join(", ");
    let rtl: Vec<&&str> = content::LANGUAGES.iter().filter(|language| page::direction(language) == "rtl").collect();
    format!(
        "{{ base: {base:?}, hasPage: {has_page}, rtl: {rtl:?}, program: {program}, \
         packs: () => import({packs:?}), words: {{ {words} }}, css: () => {css} }}"
    )
}

/// The hand-written script of the element.
pub struct Script {
    element: String,
    define: String,
}

impl Script {
    /// As it stands in the sources.
    pub fn read() -> anyhow::Result<Script> {
        let read =
            |name: &str| fs::read_to_string(root().join("src/embed").join(name)).with_context(|| name.to_owned());
        let element = read("element.js")?;
        ensure!(element.contains(ASSETS), "src/embed/element.js has no `{ASSETS}` to fill in");
        Ok(Script { element, define: read("define.js")? })
    }

    /// In one file, which registers the element.
    pub fn with(&self, assets: &str) -> Vec<u8> {
        format!("{}\n{}", self.element.replace(ASSETS, assets), self.define).into_bytes()
    }

    /// The class alone, free of side effects.
    pub fn class(&self, assets: &str) -> Vec<u8> {
        self.element.replace(ASSETS, assets).into_bytes()
    }

    /// What registers the class of another module.
    pub fn definition(&self, module: &str) -> Vec<u8> {
        let head = format!("import {{ define, load }} from {module:?};\n\nexport * from {module:?};\n\n");
        format!("{head}{}", self.define).into_bytes()
    }
}

/// The hand-written script that loads packs.
pub struct Packs {
    script: String,
}

impl Packs {
    /// What it says, after `pack-` in `content/<lang>/page.ftl`.
    const SAID: [&str; 12] = [
        "title",
        "again",
        "author",
        "loading",
        "missing",
        "unreachable",
        "slow",
        "wrong-type",
        "not-json",
        "too-large",
        "hostile",
        "invalid",
    ];

    /// With its words in all languages.
    pub fn read() -> anyhow::Result<Packs> {
        let script = String::from_utf8(source("src/embed/pack.js")?)?;
        ensure!(script.contains(ASSETS), "src/embed/pack.js has no `{ASSETS}` to fill in");
        let mut words = serde_json::Map::new();
        for language in content::LANGUAGES {
            let mut said = serde_json::Map::new();
            for name in Packs::SAID {
                let name = format!("pack-{name}");
                let text = content::page_text(language, &name);
                let text = text.with_context(|| format!("content/{language}/page.ftl has no `{name}`"))?;
                said.insert(name.replace('-', "_"), text.into());
            }
            words.insert((*language).to_owned(), said.into());
        }
        let words = json!(words).to_string();
        Ok(Packs { script: script.replace(ASSETS, &format!("{{ checker: CHECKER, words: {words} }}")) })
    }

    /// With the way to the checker.
    pub fn with(&self, checker: &str) -> Vec<u8> {
        self.script.replacen("CHECKER", checker, 1).into_bytes()
    }
}
