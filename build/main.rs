//! Compiles the content: what is wrong in it stops the build here, with its place.
//!
//! The pack's types and checks are those of the crate itself, so the modules are
//! taken in by path: a build script cannot depend on the crate that it builds.

#![allow(dead_code, unused_imports, missing_docs, reason = "the build uses a part of the modules that it takes in")]

#[path = "../src/binary.rs"]
mod binary;
#[path = "../src/decimal.rs"]
mod decimal;
#[path = "../src/eligibility/mod.rs"]
mod eligibility;
#[path = "../src/json.rs"]
mod json;
mod messages;
mod pseudo;
mod quiz;
mod texts;
mod words;

use std::path::{Path, PathBuf};
use std::{env, fs};

use quiz::pack::{Certificate, Pack, Problems, bank, canonical, parse};
use sha2::{Digest, Sha256};

/// The language of the sources, from which all others are translated.
const ENGLISH: &str = "en";

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> std::process::ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/eligibility");
    println!("cargo::rerun-if-changed=src/quiz/pack");
    println!("cargo::rerun-if-changed=src/words/compiled.rs");
    println!("cargo::rerun-if-changed=src/binary.rs");
    println!("cargo::rerun-if-changed=src/decimal.rs");
    println!("cargo::rerun-if-changed=src/json.rs");
    match compile() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            std::process::ExitCode::FAILURE
        }
    }
}

fn compile() -> Fallible<()> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let path = "content/pack.json";
    let json = read(path)?;
    let pack = parse(&json, &format!("{:x}", Sha256::digest(&json))).map_err(|problems| named(path, problems))?;
    bank::check(&pack).map_err(|problems| named(path, problems))?;
    let whole = Pack { certificate: certificate(&pack)?, ..bank::cited_only(&pack) };
    fs::write(out.join("pack.bin"), binary::to_bytes(&whole))?;
    let shipped = bank::shipped(&whole);
    fs::write(out.join("shipped.bin"), binary::to_bytes(&shipped))?;

    let source = messages::Messages::read("content/en/app.ftl")?;
    fs::write(out.join("messages.rs"), source.methods())?;
    let mut languages = Languages::default();
    for language in &pack.languages {
        let mut words = compile_words(&pack, &source, language)?;
        let mut page = page_texts(language)?;
        page.extend(rows(&mut words));
        if language == ENGLISH {
            languages.add(&out, pseudo_words(&shipped, &words), &pseudo_texts(&page))?;
        }
        languages.add(&out, words, &page)?;
    }
    let code = format!(
        "/// The languages that the built-in words come in, as BCP 47 tags.\n\
         pub static LANGUAGES: &[&str] = &{:?};\n\
         /// A language for tests, which no visitor is offered.\n\
         pub const PSEUDO: &str = {:?};\n\
         static WORDS: &[(&str, &[u8])] = &[{}];\n\
         static PAGES: &[(&str, &[(&str, &str)])] = &[{}];\n",
        pack.languages,
        pseudo::TAG,
        languages.words,
        languages.pages,
    );
    fs::write(out.join("languages.rs"), code)?;
    Ok(())
}

/// The texts of a language's pages, those of the studio among them where it speaks it.
fn page_texts(language: &str) -> Fallible<Vec<(String, String)>> {
    let folder = Path::new("content").join(language);
    let mut page = texts::read(&folder.join("page.ftl"))?;
    let studio = folder.join("studio.ftl");
    if studio.exists() {
        page.extend(texts::read(&studio)?);
    }
    Ok(page)
}

/// Takes the texts of the table of the roles out of the words: the page alone shows it.
fn rows(words: &mut words::CompiledWords) -> Vec<(String, String)> {
    let words::Names(names) = std::mem::take(&mut words.names);
    let texts = names.into_iter().zip(std::mem::take(&mut words.texts));
    let (rows, others): (Vec<_>, Vec<_>) = texts.partition(|(name, _)| name.starts_with("row-"));
    let (names, texts) = others.into_iter().unzip();
    (words.names, words.texts) = (words::Names(names), texts);
    rows
}

/// What the crate takes in of each language, as code.
#[derive(Default)]
struct Languages {
    words: String,
    pages: String,
}

impl Languages {
    fn add(&mut self, out: &Path, words: words::CompiledWords, page: &[(String, String)]) -> Fallible<()> {
        let language = &words.language;
        fs::write(out.join(format!("words-{language}.bin")), binary::to_bytes(&words))?;
        self.words +=
            &format!("(\"{language}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words-{language}.bin\"))),\n");
        self.pages += &format!("(\"{language}\", &{page:?}),\n").replace(".to_owned()", "");
        Ok(())
    }
}

/// The words for tests, the quotations' translations among them.
fn pseudo_words(pack: &Pack, english: &words::CompiledWords) -> words::CompiledWords {
    let words::Names(names) = &english.names;
    let mut texts = pseudo_texts(&names.iter().cloned().zip(english.texts.iter().cloned()).collect::<Vec<_>>());
    texts.extend(bank::quoted(pack).map(|fact| (quiz::pack::words::translation(fact), pseudo::pseudo(&fact.quote))));
    texts.sort();
    let (names, texts) = texts.into_iter().unzip();
    let messages = english.messages.iter().map(|message| pseudo::pseudo(message)).collect();
    words::CompiledWords { language: pseudo::TAG.to_owned(), names: words::Names(names), texts, messages }
}

fn pseudo_texts(texts: &[(String, String)]) -> Vec<(String, String)> {
    texts.iter().map(|(name, text)| (name.clone(), pseudo::pseudo(text))).collect()
}

/// The certificate of these very rules; one of other rules is left out.
fn certificate(pack: &Pack) -> Fallible<Option<Certificate>> {
    let path = "content/certificate.json";
    let certificate: Certificate = serde_json::from_str(&read(path)?).map_err(|error| format!("{path}: {error}"))?;
    let hashes = pack.rules.rule_sets.iter().map(|set| format!("{:x}", Sha256::digest(canonical(&pack.rules, set))));
    let fits = hashes.eq(certificate.rule_sets.iter().map(|figures| figures.hash.clone()));
    if !fits {
        println!("cargo::warning={path} is of other rules: `cargo xtask prove` makes it anew");
    }
    Ok(fits.then_some(certificate))
}

fn compile_words(pack: &Pack, source: &messages::Messages, language: &str) -> Fallible<words::CompiledWords> {
    let folder = Path::new("content").join(language);
    let path = folder.join("pack.ftl");
    let texts = texts::read(&path)?;
    let path = path.display().to_string();
    quiz::pack::words::check(pack, &texts).map_err(|problems| named(&path, problems))?;
    bank::check_statements(pack, &texts).map_err(|problems| named(&path, problems))?;
    bank::check_translations(pack, language, &texts).map_err(|problems| named(&path, problems))?;
    let messages = messages::Messages::read(folder.join("app.ftl"))?.in_order_of(source)?;
    let (names, texts) = texts.into_iter().unzip();
    Ok(words::CompiledWords { language: language.to_owned(), names: words::Names(names), texts, messages })
}

fn read(path: impl AsRef<Path>) -> Fallible<String> {
    let path = path.as_ref();
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn named(path: &str, problems: Problems) -> String {
    problems.0.iter().map(|problem| format!("{path} {problem}\n")).collect()
}
