//! `dist/`: everything that a static host serves.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use lead_or_manage::{check, content};
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha384};

use crate::steps::{root, run, step, target_dir};
use crate::toolchain::Toolchain;
use crate::{built_in, compress, css, licences, minify, names, npm, page};

/// How the program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile.
    Dev,
    /// Small.
    Release,
}

/// Where the element's script is told of the files.
const ASSETS: &str = "/* ASSETS */ {}";

/// The pages, and the names under which they are served.
const PAGES: [(&str, &str); 6] = [
    ("index.html", "index.html"),
    ("pages/embed.html", "embed.html"),
    ("pages/owners.html", "owners.html"),
    ("pages/accessibility.html", "accessibility.html"),
    ("pages/licences.html", "licences.html"),
    (STUDIO_PAGE, "studio.html"),
];

/// The page of the studio, in the languages that it has words in.
const STUDIO_PAGE: &str = "pages/studio.html";

/// The page that others show in a frame.
const FRAMED: &str = "embed.html";

/// Files by their path below `dist/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Builds `dist/` and says where it is.
pub fn build(profile: Profile) -> anyhow::Result<PathBuf> {
    let toolchain = Toolchain::for_wasm()?;
    let program = step("compiling the program to wasm", || compile(&toolchain, &PROGRAM, profile))?;
    let checker = step("compiling the checker to wasm", || compile(&toolchain, &CHECKER, profile))?;
    let studio = step("compiling the studio to wasm", || compile(&toolchain, &STUDIO, profile))?;
    let (mut files, pseudo) = step("making the files", || files(&program, &checker, &studio, profile))?;
    if profile == Profile::Release {
        step("compressing them", || compress::add(&mut files))?;
    }
    let dist = root().join("dist");
    step("writing dist/", || write(&files, &dist).and_then(|()| write(&pseudo, &self::pseudo()?)))?;
    for (path, bytes) in files.iter().filter(|(path, _)| !compress::is_copy(path)) {
        eprintln!("  {:>9} bytes  {path}", bytes.len());
    }
    Ok(dist)
}

/// Where the files for tests lie, which stand in for those of `dist/`.
pub fn pseudo() -> anyhow::Result<PathBuf> {
    Ok(target_dir()?.join("pseudo"))
}

/// A crate that becomes a wasm module.
struct Crate {
    package: &'static str,
    features: &'static str,
    /// The name of its file.
    file: &'static str,
}

/// What every visitor loads.
const PROGRAM: Crate = Crate { package: "lead-or-manage", features: "app", file: "lead_or_manage.wasm" };

/// What is loaded where a pack is named.
const CHECKER: Crate = Crate { package: "checker", features: "", file: "checker.wasm" };

/// What its page alone loads.
const STUDIO: Crate = Crate { package: "studio", features: "", file: "studio.wasm" };

fn compile(toolchain: &Toolchain, of: &Crate, profile: Profile) -> anyhow::Result<PathBuf> {
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
            "release"
        }
    };
    cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags.join(OsStr::new("\u{1f}")));
    run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown").join(folder).join(of.file))
}

/// The files of `dist/`; and for tests, those that speak the [language of tests](content::PSEUDO),
/// its words under the name of the English ones.
fn files(program: &Path, checker: &Path, studio: &Path, profile: Profile) -> anyhow::Result<(Files, Files)> {
    let mut files = Files::new();
    let mut words = BTreeMap::new();
    for language in content::LANGUAGES {
        words.insert(*language, content::words(language).with_context(|| format!("no words for {language}"))?.to_vec());
    }
    let styles = css::read(&root().join("styles"))?;
    let program =
        Program { module: bind(program, profile)?, checker: bind(checker, profile)?, words, css: styles.element };
    let small = |script: Vec<u8>| minify::script(script, profile);
    let packs = Packs::read()?;
    let named = program.add_to(&mut files, &packs, &small)?;
    let page_css = add(&mut files, "assets/page", "css", styles.pages.into_bytes());
    let studio_css = add(&mut files, "assets/studio", "css", styles.studio.into_bytes());

    let script = Script::read()?;
    files.insert("embed.js".to_owned(), small(script.with(&named.code("./")))?);
    let pinned = add(&mut files, "assets/embed", "js", small(script.with(&named.code("../")))?);
    files.insert("embed.inline.js".to_owned(), small(script.with(&program.inline(&named)))?);
    npm::add(&mut files, &program, &script, &packs)?;

    files.insert("xapi.js".to_owned(), small(source("src/embed/xapi.js")?)?);
    files.insert("frame.js".to_owned(), small(source("src/embed/frame.js")?)?);
    let framed = add(&mut files, "assets/framed", "js", small(framed_script()?)?);
    let page_script =
        add(&mut files, "assets/page", "js", small([source("pages/page.js")?, source("pages/offline.js")?].concat())?);
    let owners = add(&mut files, "assets/owners", "js", small(source("pages/owners.js")?)?);
    let studio = studio_script(&mut files, &bind(studio, profile)?, &small)?;
    let integrity =
        files.get(&pinned).map(|bytes| format!("sha384-{}", base64(&Sha384::digest(bytes)))).unwrap_or_default();

    let works = licences::works()?;
    files.insert("licences.txt".to_owned(), licences::texts(&works).into_bytes());
    let assets = |language: &str| page::Assets {
        works: &works,
        pinned: &pinned,
        integrity: &integrity,
        framed: &framed,
        owners: &owners,
        studio: &studio,
        studio_css: &studio_css,
        page: &page_script,
        css: &page_css,
        page_styles: &styles.page,
        element_styles: &program.css,
        glue: &named.module.glue,
        wasm: &named.module.wasm,
        words: named.words.get(language).map_or("", String::as_str),
    };
    for language in content::LANGUAGES {
        // The framed page takes its language from its address.
        let pages = PAGES.into_iter().filter(|(_, name)| *name != FRAMED || *language == page::FIRST);
        let speaks_studio = content::page_text(language, "studio-title").is_some();
        let pages = pages.filter(|(template, _)| *template != STUDIO_PAGE || speaks_studio);
        add_pages(&mut files, pages, language, &assets(language))?;
    }
    let mut pseudo = Files::new();
    let words = named.words.get(page::FIRST).cloned().unwrap_or_default();
    pseudo.insert(words, content::words(content::PSEUDO).unwrap_or_default().to_vec());
    add_pages(&mut pseudo, PAGES.into_iter(), content::PSEUDO, &assets(page::FIRST))?;
    let icon = add(&mut files, "assets/icon", "svg", source("pages/icon.svg")?);
    files.insert("manifest.webmanifest".to_owned(), manifest(&icon)?);
    files.insert("pack.schema.json".to_owned(), check::SCHEMA.into());
    let worker = String::from_utf8(source("pages/sw.js")?)?.replace("{{release}}", &release(&files));
    files.insert("sw.js".to_owned(), small(worker.into_bytes())?);
    // The plain files alone: what a browser unpacks is held against these.
    let sums: String = files.iter().map(|(path, bytes)| format!("{:x}  {path}\n", Sha256::digest(bytes))).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    Ok((files, pseudo))
}

fn add_pages(
    files: &mut Files,
    pages: impl Iterator<Item = (&'static str, &'static str)>,
    language: &str,
    assets: &page::Assets<'_>,
) -> anyhow::Result<()> {
    for (template, name) in pages {
        let text = fs::read_to_string(root().join(template))?;
        let page = page::render(&text, language, assets).context(template)?;
        files.insert(page::folder_of(language) + name, page.into_bytes());
    }
    Ok(())
}

/// The script of the framed page, with what that page says in other languages than its own.
fn framed_script() -> anyhow::Result<Vec<u8>> {
    const WORDS: &str = "/* WORDS */ {}";
    let script = String::from_utf8(source("pages/framed.js")?)?;
    ensure!(script.contains(WORDS), "pages/framed.js has no `{WORDS}` to fill in");
    let text = |language: &str, name| content::page_text(language, name).unwrap_or_default();
    let others = content::LANGUAGES.iter().filter(|language| **language != page::FIRST);
    let words: serde_json::Map<_, _> = others
        .map(|language| {
            let [title, fallback] = ["page-title", "frame-fallback"].map(|name| text(language, name));
            ((*language).to_owned(), json!({ "dir": page::direction(language), "title": title, "fallback": fallback }))
        })
        .collect();
    Ok(script.replace(WORDS, &json!(words).to_string()).into_bytes())
}

/// The studio: its module, the quiz that it offers to start from, and the script of its
/// page, which names them.
fn studio_script(files: &mut Files, module: &Module<Vec<u8>>, small: &Small) -> anyhow::Result<String> {
    let module = module.add_to(files, "assets/studio", small)?;
    let pack = add(files, "assets/built-in", "json", built_in::text()?.into_bytes());
    let listed = add(files, "assets/files", "json", listed(files)?);
    let example = add(files, "assets/example", "json", source("examples/packs/staff-or-architect.json")?);
    let script = String::from_utf8(source("pages/studio.js")?)?
        .replace("{{glue}}", &format!("../{}", module.glue))
        .replace("{{wasm}}", &format!("../{}", module.wasm))
        .replace("{{built-in}}", &format!("../{pack}"))
        .replace("{{files}}", &format!("../{listed}"))
        .replace("{{example}}", &format!("../{example}"));
    Ok(add(files, "assets/studio-page", "js", small(script.into_bytes())?))
}

/// The program's files, for whoever packs them up, and what learners are told then.
fn listed(files: &Files) -> anyhow::Result<Vec<u8>> {
    let is_ours = |path: &&String| !path.starts_with("npm/") && !path.ends_with(".html") && !path.contains("studio");
    let files: Vec<&String> = files.keys().filter(is_ours).collect();
    let told = |language: &&'static str| Some((*language, content::page_text(language, "scorm-notice")?));
    let notices: BTreeMap<&str, &str> = content::LANGUAGES.iter().filter_map(told).collect();
    Ok(serde_json::to_vec(&json!({ "files": files, "notices": notices }))?)
}

/// A name that changes when any file does.
fn release(files: &Files) -> String {
    let mut all = Sha256::new();
    for (path, bytes) in files {
        all.update(path);
        all.update(bytes);
    }
    format!("{:x}", all.finalize()).chars().take(12).collect()
}

/// What a browser shows of the page where it is installed.
fn manifest(icon: &str) -> anyhow::Result<Vec<u8>> {
    let words = content::words_of("en").context("no English words")?;
    let manifest = json!({
        "name": words.text("pack-title"),
        "short_name": words.text("pack-title"),
        "description": content::page_text("en", "page-description"),
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbfaf6",
        "theme_color": "#fbfaf6",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    });
    Ok((serde_json::to_string_pretty(&manifest)? + "\n").into_bytes())
}

/// A file of the repository, as it is.
fn source(path: &str) -> anyhow::Result<Vec<u8>> {
    fs::read(root().join(path)).with_context(|| path.to_owned())
}

/// A wasm module and the JavaScript that loads it: their content, or where they lie.
pub struct Module<T> {
    /// The JavaScript.
    pub glue: T,
    /// The module itself.
    pub wasm: T,
}

impl Module<Vec<u8>> {
    fn add_to(&self, files: &mut Files, name: &str, small: &Small) -> anyhow::Result<Module<String>> {
        Ok(Module {
            glue: add(files, name, "js", small(self.glue.clone())?),
            wasm: add(files, name, "wasm", self.wasm.clone()),
        })
    }
}

/// How a script loads a module.
pub fn module(glue: &str, wasm: &str) -> String {
    format!("{{ glue: () => import({glue:?}), wasm: () => {wasm} }}")
}

/// Makes a script small.
type Small<'a> = dyn Fn(Vec<u8>) -> anyhow::Result<Vec<u8>> + 'a;

/// The program's parts, before they have names.
pub struct Program {
    /// What draws the quiz and knows the rules.
    pub module: Module<Vec<u8>>,
    /// What checks a pack.
    pub checker: Module<Vec<u8>>,
    /// The words, by language.
    pub words: BTreeMap<&'static str, Vec<u8>>,
    /// The element's styles.
    pub css: String,
}

/// Where the program's parts lie below `dist/`.
struct Named {
    module: Module<String>,
    /// The script that loads packs and their checker.
    packs: String,
    words: BTreeMap<&'static str, String>,
    css: String,
}

impl Program {
    fn add_to(&self, files: &mut Files, packs: &Packs, small: &Small) -> anyhow::Result<Named> {
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
            packs: add(files, "assets/pack", "js", small(packs)?),
            words,
            css: add(files, "assets/element", "css", self.css.clone().into_bytes()),
        })
    }

    /// The files, for a script that carries the bytes itself: it asks for nothing that
    /// a policy on connections could refuse. The checker stays apart: such a policy
    /// refuses packs, too.
    fn inline(&self, named: &Named) -> String {
        let bytes = |bytes: &[u8]| format!("Uint8Array.from(atob({:?}), (c) => c.charCodeAt(0))", base64(bytes));
        let words = self.words.iter().map(|(language, words)| format!("{language:?}: () => {}", bytes(words)));
        let program = module(&format!("./{}", named.module.glue), &bytes(&self.module.wasm));
        assets("./", &program, &format!("./{}", named.packs), words, &json!(self.css).to_string(), true)
    }
}

impl Named {
    /// The files, for a script from which `base` leads to `dist/`.
    fn code(&self, base: &str) -> String {
        let words = self.words.iter().map(|(language, path)| format!("{language:?}: () => {}", url(base, path)));
        let program = module(&format!("{base}{}", self.module.glue), &url(base, &self.module.wasm));
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
    fn read() -> anyhow::Result<Script> {
        let read =
            |name: &str| fs::read_to_string(root().join("src/embed").join(name)).with_context(|| name.to_owned());
        let element = read("element.js")?;
        ensure!(element.contains(ASSETS), "src/embed/element.js has no `{ASSETS}` to fill in");
        Ok(Script { element, define: read("define.js")? })
    }

    /// In one file, which registers the element.
    fn with(&self, assets: &str) -> Vec<u8> {
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

    fn read() -> anyhow::Result<Packs> {
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

/// Bytes in letters that a script can carry.
pub fn base64(bytes: &[u8]) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes)
}

/// The module as it is shipped, but for the names of its functions, which it keeps.
pub fn with_names(wasm: &Path) -> anyhow::Result<Vec<u8>> {
    Ok(bind(wasm, Profile::Dev)?.wasm)
}

/// Makes the wasm module and its JavaScript fit each other.
fn bind(wasm: &Path, profile: Profile) -> anyhow::Result<Module<Vec<u8>>> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    // A program that breaks can be put in place anew.
    bindgen.input_path(wasm).typescript(false).reset_state_function(true).web(true)?;
    if profile == Profile::Release {
        bindgen.remove_name_section(true).remove_producers_section(true);
    }
    let mut output = bindgen.generate_output()?;
    let mut glue = output.js().to_owned();
    if profile == Profile::Release {
        glue = names::shorten(&glue, output.wasm_mut())?;
    }
    Ok(Module { glue: guarded(&glue)?, wasm: output.wasm_mut().emit_wasm() })
}

/// Puts a guard around the calls into the program.
fn guarded(glue: &str) -> anyhow::Result<Vec<u8>> {
    let mut guarded = glue.to_owned();
    // Where it takes the first program, and a fresh one.
    for instance in ["instance", "wasmInstance"] {
        let exports = format!("wasm = {instance}.exports;");
        ensure!(glue.matches(&exports).count() == 1, "wasm-bindgen's JavaScript has not one `{exports}`");
        guarded = guarded.replace(&exports, &format!("wasm = guarded({instance}.exports);"));
    }
    let guard = String::from_utf8(source("src/embed/guard.js")?)?;
    Ok(format!("{guarded}\n{guard}").into_bytes())
}

/// Adds a file under a name made from its content, and says that name.
fn add(files: &mut Files, name: &str, ending: &str, bytes: Vec<u8>) -> String {
    let hash: String = format!("{:x}", Sha256::digest(&bytes)).chars().take(12).collect();
    let path = format!("{name}-{hash}.{ending}");
    files.insert(path.clone(), bytes);
    path
}

/// Writes all files beside the old folder and then swaps them, so that a failure
/// leaves the old one whole.
fn write(files: &Files, dist: &Path) -> anyhow::Result<()> {
    let fresh = dist.with_extension("new");
    let old = dist.with_extension("old");
    for folder in [&fresh, &old] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    for (path, bytes) in files {
        let path = fresh.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&fresh))?;
        fs::write(path, bytes)?;
    }
    if dist.exists() {
        fs::rename(dist, &old)?;
    }
    fs::rename(&fresh, dist)?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(())
}
