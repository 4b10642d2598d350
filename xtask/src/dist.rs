//! `dist/`: everything that a static host serves.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use lead_or_manage::content;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::steps::{root, run, step, target_dir};
use crate::toolchain::Toolchain;
use crate::{css, page};

/// How the program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile.
    Dev,
    /// Small.
    Release,
}

/// Where the element's script is told of the files.
const BUILD: &str = "/* BUILD */ {}";

/// Files by their path below `dist/`.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds `dist/` and says where it is.
pub fn build(profile: Profile) -> anyhow::Result<PathBuf> {
    let toolchain = Toolchain::for_wasm()?;
    let wasm = step("compiling the program to wasm", || compile(&toolchain, profile))?;
    let files = step("making the files", || files(&wasm, profile))?;
    let dist = root().join("dist");
    step("writing dist/", || write(&files, &dist))?;
    for (path, bytes) in &files {
        eprintln!("  {:>9} bytes  {path}", bytes.len());
    }
    Ok(dist)
}

fn compile(toolchain: &Toolchain, profile: Profile) -> anyhow::Result<PathBuf> {
    // Beside the native builds, so that neither makes the other start anew.
    let target = target_dir()?.join("wasm");
    let mut cargo = toolchain.cargo();
    // As a `cdylib` alone: beside an `rlib` there would be no link-time optimization.
    cargo.args(["rustc", "--lib", "--crate-type", "cdylib"]);
    cargo.args(["--package", "lead-or-manage", "--features", "app"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).env("CARGO_TARGET_DIR", &target);
    let mut flags = OsString::new();
    for (folder, name) in toolchain.remapped() {
        if !flags.is_empty() {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push(format!("={name}"));
    }
    cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags);
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
    };
    run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown").join(folder).join("lead_or_manage.wasm"))
}

fn files(wasm: &Path, profile: Profile) -> anyhow::Result<Files> {
    let mut files = Files::new();
    let (glue, wasm) = bind(wasm, profile)?;
    let glue = add(&mut files, "assets/lead-or-manage", "js", glue);
    let wasm = add(&mut files, "assets/lead-or-manage", "wasm", wasm);
    let mut words = BTreeMap::new();
    for language in content::LANGUAGES {
        let bytes = content::words(language).with_context(|| format!("no words for {language}"))?;
        words.insert(*language, add(&mut files, &format!("assets/words-{language}"), "bin", bytes.to_vec()));
    }
    let styles = css::read(&root().join("styles"))?;
    let page_css = add(&mut files, "assets/page", "css", styles.page.into_bytes());

    let element = fs::read_to_string(root().join("src/embed/element.js"))?;
    ensure!(element.contains(BUILD), "src/embed/element.js has no `{BUILD}` to fill in");
    let filled = |base: &str| {
        let build = json!({ "base": base, "glue": glue, "wasm": wasm, "words": words, "css": styles.element });
        element.replace(BUILD, &build.to_string()).into_bytes()
    };
    files.insert("embed.js".to_owned(), filled("./"));
    add(&mut files, "assets/embed", "js", filled("../"));

    for language in content::LANGUAGES {
        let assets = page::Assets {
            css: &page_css,
            glue: &glue,
            wasm: &wasm,
            words: words.get(language).map_or("", String::as_str),
        };
        let template = fs::read_to_string(root().join("index.html"))?;
        let path = if *language == "en" { "index.html".to_owned() } else { format!("{language}/index.html") };
        files.insert(path, page::render(&template, language, &assets).context("index.html")?.into_bytes());
    }
    let sums: String = files.iter().map(|(path, bytes)| format!("{:x}  {path}\n", Sha256::digest(bytes))).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    Ok(files)
}

/// Makes the wasm module and its JavaScript fit each other.
fn bind(wasm: &Path, profile: Profile) -> anyhow::Result<(Vec<u8>, Vec<u8>)> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(wasm).typescript(false).web(true)?;
    if profile == Profile::Release {
        bindgen.remove_name_section(true).remove_producers_section(true);
    }
    let mut output = bindgen.generate_output()?;
    let glue = output.js().as_bytes().to_vec();
    Ok((glue, output.wasm_mut().emit_wasm()))
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
