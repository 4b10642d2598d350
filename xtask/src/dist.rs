//! `dist/`: everything that a static host serves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use lead_or_manage::{check, content};
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha384};

use crate::program::{Packs, Program, Script};
use crate::steps::{root, step, target_dir};
use crate::toolchain::Toolchain;
use crate::wasm::{self, CHECKER, Module, PROGRAM, STUDIO, bind};
use crate::{built_in, compress, css, licences, minify, npm, page};

/// How the program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile.
    Dev,
    /// Small.
    Release,
}

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

/// Makes a script small.
pub type Small<'a> = dyn Fn(Vec<u8>) -> anyhow::Result<Vec<u8>> + 'a;

/// Files by their path below `dist/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Builds `dist/` and says where it is.
pub fn build(profile: Profile) -> anyhow::Result<PathBuf> {
    let toolchain = Toolchain::for_wasm()?;
    let program = step("compiling the program to wasm", || wasm::compile(&toolchain, &PROGRAM, profile))?;
    let checker = step("compiling the checker to wasm", || wasm::compile(&toolchain, &CHECKER, profile))?;
    let studio = step("compiling the studio to wasm", || wasm::compile(&toolchain, &STUDIO, profile))?;
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

/// The files of `dist/`; and for tests, those that speak the [language of tests](content::PSEUDO),
/// its words under the name of the English ones.
fn files(program: &Path, checker: &Path, studio: &Path, profile: Profile) -> anyhow::Result<(Files, Files)> {
    let mut files = Files::new();
    let mut words = BTreeMap::new();
    for language in content::LANGUAGES {
        words.insert(*language, content::words(language).with_context(|| format!("no words for {language}"))?.to_vec());
    }
    let styles = css::read(&root().join("styles"))?;
    let (module, late) = wasm::bind_in_two(program, profile)?;
    let program = Program { module, late, checker: bind(checker, profile)?, words, css: styles.element };
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
    let offline = String::from_utf8(source("pages/offline.js")?)?.replace("{{late}}", &named.late);
    let page_script = [source("pages/page.js")?, offline.into_bytes()].concat();
    let page_script = add(&mut files, "assets/page", "js", small(page_script)?);
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
        "name": words.text("pack-title").as_str(),
        "short_name": words.text("pack-title").as_str(),
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
pub fn source(path: &str) -> anyhow::Result<Vec<u8>> {
    fs::read(root().join(path)).with_context(|| path.to_owned())
}

/// Bytes in letters that a script can carry.
pub fn base64(bytes: &[u8]) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes)
}

/// Adds a file under a name made from its content, and says that name.
pub fn add(files: &mut Files, name: &str, ending: &str, bytes: Vec<u8>) -> String {
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
