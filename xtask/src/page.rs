//! The page around the element, in each language: its words and the plain table of
//! the two roles, which need no script.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use anyhow::{Context as _, bail};
use lead_or_manage::app::{self, Edition};
use lead_or_manage::content;
use lead_or_manage::eligibility::{Date, Profile, lines};
use lead_or_manage::quiz::Setup;
use lead_or_manage::quiz::pack::Pole;
use lead_or_manage::quiz::pack::{Pack, Row, words::role};
use lead_or_manage::words::Words;
use lead_or_manage::words::phrases::{FOREIGN, language_of};
use sha2::{Digest as _, Sha256};

use crate::dist::base64;
use crate::licences::Work;

/// Asks for the files that the page's `<template id="files">` names, once the first frame
/// is out. Named in plain tags they would all be asked for before it, and to ask takes a
/// browser longer than to draw the question.
const ASKING: &str =
    "requestAnimationFrame(() => setTimeout(() => document.head.append(document.getElementById(\"files\").content)))";

/// The language of the page at the root.
pub const FIRST: &str = "en";

/// Where the page finds its files.
pub struct Assets<'a> {
    /// Whose works are in the program.
    pub works: &'a [Work],
    /// The file of its styles.
    pub css: &'a str,
    /// The same styles, to stand in a page.
    pub page_styles: &'a str,
    /// The element's styles, to stand in a page that brings its first question drawn.
    pub element_styles: &'a str,
    /// The program's JavaScript.
    pub glue: &'a str,
    /// The program.
    pub wasm: &'a str,
    /// The language's words.
    pub words: &'a str,
    /// The element's script of this very version, and what it must hash to.
    pub pinned: &'a str,
    /// See `pinned`; as of the attribute `integrity`.
    pub integrity: &'a str,
    /// The script of `embed.html`.
    pub framed: &'a str,
    /// The script of `owners.html`.
    pub owners: &'a str,
    /// The script of `studio.html`.
    pub studio: &'a str,
    /// The file of its styles.
    pub studio_css: &'a str,
    /// The script of `index.html`.
    pub page: &'a str,
}

/// Fills in the template's `{{placeholders}}`.
pub fn render(template: &str, language: &str, assets: &Assets<'_>) -> anyhow::Result<String> {
    let words = content::words_of(language).with_context(|| format!("no words for {language}"))?;
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("a `{{` without its `}}`")?;
        page += before;
        page += &filling(name, language, &words, assets).with_context(|| line_before(template, after))?;
        rest = after;
    }
    Ok(page + rest)
}

/// Names the line of the template that the rest follows on.
fn line_before(template: &str, rest: &str) -> String {
    let lines_left = rest.matches('\n').count();
    format!("line {}", template.matches('\n').count() - lines_left + 1)
}

fn filling(name: &str, language: &str, words: &Words, assets: &Assets<'_>) -> anyhow::Result<String> {
    let pack = content::pack();
    let text = |name: &str| content::page_text(language, name).map(escaped);
    let from_root = |path: &str| [root_from(language), path].concat();
    Ok(match name {
        "asset:page.css" => from_root(assets.css),
        "asset:glue" => from_root(assets.glue),
        "asset:wasm" => from_root(assets.wasm),
        "asset:words" => from_root(assets.words),
        "asset:pinned" => assets.pinned.to_owned(),
        "asset:embed.js" => from_root(assets.pinned),
        "asset:integrity" => assets.integrity.to_owned(),
        "asset:framed.js" => from_root(assets.framed),
        "asset:owners.js" => from_root(assets.owners),
        "asset:studio.css" => from_root(assets.studio_css),
        "asset:studio.js" => from_root(assets.studio),
        "studio-words" => studio_words(language)?,
        "root" => root_from(language).to_owned(),
        "direction" => direction(language).to_owned(),
        "alternates" => alternates(language),
        "language-links" => language_links(language),
        "language-offers" => language_offers(language)?,
        "asset:page.js" => from_root(assets.page),
        "app:part-knowledge" => escaped(&words.part_knowledge()),
        "app:part-leaning" => escaped(&words.part_leaning()),
        "app:part-eligibility" => escaped(&words.part_eligibility()),
        "languages" => languages(language),
        "language" => language.to_owned(),
        "role-technical" => escaped(&words.text(&format!("role-{}", role(pack, Pole::Technical)))),
        "role-people" => escaped(&words.text(&format!("role-{}", role(pack, Pole::People)))),
        "roles-table" => roles_table(pack, language, words)?,
        "page-styles" => assets.page_styles.to_owned(),
        "element-styles" => assets.element_styles.to_owned(),
        "asking" => ASKING.to_owned(),
        "asking-hash" => allowed(ASKING),
        "style-hashes" => [assets.page_styles, assets.element_styles].map(allowed).join(" "),
        "drawn" => first_question(language)?,
        "worksheet" => worksheet(pack, language, words)?,
        "licences" => licences(assets.works),
        _ => match text(name) {
            Some(text) => text,
            None => bail!("`{{{{{name}}}}}` is neither a file nor a text of content/{language}/page.ftl"),
        },
    })
}

/// The works in the program, in a list; their names are of no language.
fn licences(works: &[Work]) -> String {
    let line =
        |work: &Work| format!("<li><bdi lang=\"en\">{}: {}</bdi></li>", escaped(&work.name), escaped(&work.licence));
    format!("<ul>{}</ul>", works.iter().map(line).collect::<String>())
}

/// The studio's own words, as JSON that can stand in a page.
fn studio_words(language: &str) -> anyhow::Result<String> {
    let texts = content::page_texts(language).iter();
    let words: BTreeMap<&str, &str> =
        texts.filter_map(|(name, text)| Some((name.strip_prefix("studio-")?, *text))).collect();
    // In a script a `<` could end it.
    Ok(serde_json::to_string(&words)?.replace('<', "\\u003c"))
}

/// How a policy allows styles or a script that stand in the page.
fn allowed(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

/// The first question, as the program draws it.
fn first_question(language: &str) -> anyhow::Result<String> {
    let words = content::words_of(language).with_context(|| format!("no words for {language}"))?;
    let edition = Edition { pack: Rc::new(content::load()), words: Rc::new(words) };
    let day = Date::new(2022, 1, 1).context("a day that nothing on the first screen depends on")?;
    Ok(app::drawn(edition, Setup::of(content::pack()), day))
}

/// The rule sets that are shown, route by route, to be checked by hand.
fn worksheet(pack: &Pack, language: &str, words: &Words) -> anyhow::Result<String> {
    let text =
        |name: &str| content::page_text(language, name).map(escaped).with_context(|| format!("no text `{name}`"));
    let say = |name: String| escaped(&words.text(&name));
    let mut sheet =
        format!("<h2>{}</h2>\n<p class=\"measure\">{}</p>\n", text("worksheet-title")?, text("worksheet-how")?);
    for set in pack.rules.rule_sets.iter().filter(|set| set.shown) {
        let id = &set.id;
        let Some(routes) = set.routes() else { continue };
        writeln!(
            sheet,
            "<h3>{}</h3>\n<p class=\"quiet\">{}</p>\n<ol>",
            say(format!("rule-set-{id}")),
            say(format!("rule-set-{id}-note"))
        )?;
        for route in routes {
            writeln!(sheet, "<li>{}<ul>", say(format!("route-{id}-{}", route.id)))?;
            for line in lines(&pack.rules, &route.requirement, &Profile::default()) {
                writeln!(sheet, "<li>{}</li>", escaped(&words.requirement(id, line.requirement)))?;
            }
            writeln!(sheet, "</ul></li>")?;
        }
        writeln!(sheet, "</ol>")?;
    }
    Ok(sheet)
}

/// The languages to choose from, this page's own chosen.
fn languages(chosen: &str) -> String {
    let option = |language: &&str| {
        let selected = if *language == chosen { " selected" } else { "" };
        format!("<option value=\"{language}\" lang=\"{language}\"{selected}>{}</option>", language_name(language))
    };
    content::LANGUAGES.iter().map(option).collect()
}

/// What a language calls itself.
fn language_name(language: &str) -> &str {
    match language {
        "ar" => "العربية",
        "de" => "Deutsch",
        "en" => "English",
        "es" => "Español",
        "fr" => "Français",
        "ja" => "日本語",
        other => other,
    }
}

/// In which direction a language is written.
pub fn direction(language: &str) -> &'static str {
    if language == "ar" { "rtl" } else { "ltr" }
}

/// The folder of a language's pages: English stands at the root, each other in its own.
pub fn folder_of(language: &str) -> String {
    if language == FIRST { String::new() } else { format!("{language}/") }
}

/// The way from a language's pages to the root.
fn root_from(language: &str) -> &'static str {
    if language == FIRST { "" } else { "../" }
}

/// The way from one language's page to another's.
fn to_language(from: &str, to: &str) -> String {
    let way = [root_from(from), &folder_of(to)].concat();
    if way.is_empty() { "./".to_owned() } else { way }
}

/// The same page in each language, for those who index it.
fn alternates(language: &str) -> String {
    let link = |tag: &str, to: &str| {
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", to_language(language, to))
    };
    let links = content::LANGUAGES.iter().map(|to| link(to, to)).chain([link("x-default", FIRST)]);
    links.collect::<Vec<_>>().join("\n")
}

/// At the root, a link to the page in each other language, in its own words and hidden: the
/// page's script shows the one that the visitor reads.
fn language_offers(language: &str) -> anyhow::Result<String> {
    if language != FIRST {
        return Ok(String::new());
    }
    let mut offers = String::new();
    for to in content::LANGUAGES.iter().filter(|to| **to != language) {
        let offer = content::page_text(to, "language-offer").map(escaped).context("no text `language-offer`")?;
        let (way, direction) = (to_language(language, to), direction(to));
        write!(offers, "<a href=\"{way}\" hreflang=\"{to}\" lang=\"{to}\" dir=\"{direction}\" hidden>{offer}</a>")?;
    }
    Ok(format!("<nav class=\"offer ground\" hidden>{offers}</nav>"))
}

/// Links to the page in each other language, each in its own words.
fn language_links(language: &str) -> String {
    let others = content::LANGUAGES.iter().filter(|to| **to != language);
    let link = |to: &&str| {
        let (way, name, direction) = (to_language(language, to), language_name(to), direction(to));
        format!("<a href=\"{way}\" hreflang=\"{to}\" lang=\"{to}\" dir=\"{direction}\">{name}</a>")
    };
    others.map(link).collect::<Vec<_>>().join(" ")
}

/// The table of the two roles, each row with what it rests on, and the sources below.
fn roles_table(pack: &Pack, language: &str, words: &Words) -> anyhow::Result<String> {
    let text =
        |name: &str| content::page_text(language, name).map(escaped).with_context(|| format!("no text `{name}`"));
    let mut cited: Vec<&str> = Vec::new();
    let mut rows = String::new();
    for row in &pack.role_table {
        rows += &table_row(pack, &text, row, &mut cited)?;
    }
    let mut sources = String::new();
    for source in cited.iter().filter_map(|id| pack.source(id)) {
        let credit = rich(&words.source_credit(source));
        match &source.link {
            Some(link) => {
                writeln!(sources, "<li><a href=\"{}\" rel=\"noopener noreferrer\">{credit}</a></li>", escaped(link))?
            }
            None => writeln!(sources, "<li>{credit}</li>")?,
        }
    }
    let [technical, people] = Pole::BOTH.map(|pole| escaped(&words.text(&format!("role-{}", role(pack, pole)))));
    Ok(format!(
        "<table>\n<caption>{}</caption>\n\
         <thead><tr><td></td><th scope=\"col\" class=\"technical\">{technical}</th><th scope=\"col\" class=\"people\">{people}</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n\
         <h2>{}</h2>\n<ol class=\"quiet\">\n{sources}</ol>\n<p class=\"quiet\">{}</p>",
        text("table-title")?,
        text("table-sources")?,
        escaped(&words.sentences(words.text("pack-caveat"), words.content_checked(words.written_date(&pack.checked)))),
    ))
}

fn table_row<'a>(
    pack: &'a Pack,
    text: &dyn Fn(&str) -> anyhow::Result<String>,
    row: &'a Row,
    cited: &mut Vec<&'a str>,
) -> anyhow::Result<String> {
    let mut cell = |part: &str, ids: &'a [String]| {
        let mut numbers = Vec::new();
        for source in ids.iter().chain(&row.sources).filter_map(|id| pack.cited(id)) {
            let place = cited.iter().position(|known| *known == source.id).unwrap_or_else(|| {
                cited.push(&source.id);
                cited.len() - 1
            });
            if !numbers.contains(&(place + 1)) {
                numbers.push(place + 1);
            }
        }
        let numbers: Vec<String> = numbers.iter().map(|number| format!("[{number}]")).collect();
        let text = text(&format!("row-{}-{part}", row.id))?;
        Ok::<_, anyhow::Error>(format!("<td>{text} <small>{}</small></td>", numbers.join(" ")))
    };
    let (technical, people) = (cell("technical", &row.technical)?, cell("people", &row.people)?);
    let head = text(&format!("row-{}", row.id))?;
    Ok(format!("<tr><th scope=\"row\">{head}</th>{technical}{people}</tr>\n"))
}

/// A sentence in which words of another language are marked.
fn rich(sentence: &str) -> String {
    let piece = |(place, piece): (usize, &str)| {
        if place % 2 == 0 {
            return escaped(piece);
        }
        let (language, said) = language_of(piece);
        format!("<bdi lang=\"{}\">{}</bdi>", escaped(language), escaped(said))
    };
    sentence.split(FOREIGN).enumerate().map(piece).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASSETS: Assets<'_> = Assets {
        works: &[],
        css: "a.css",
        page_styles: "",
        element_styles: "",
        glue: "b.js",
        wasm: "c.wasm",
        words: "d.bin",
        pinned: "",
        integrity: "",
        framed: "",
        owners: "",
        studio: "",
        studio_css: "",
        page: "",
    };

    #[test]
    fn a_placeholder_that_no_one_knows_is_named_with_its_line() {
        let error = render("<p>{{language}}</p>\n<p>{{no-such-text}}</p>\n", "en", &ASSETS).unwrap_err();
        let error = format!("{error:#}");
        assert!(error.starts_with("line 2: `{{no-such-text}}`"), "{error}");
    }

    #[test]
    fn the_table_has_a_row_for_each_of_the_pack_and_no_citation_leads_nowhere() {
        let table = render("{{roles-table}}", "en", &ASSETS).unwrap();
        assert_eq!(table.matches("<tr><th scope=\"row\">").count(), content::pack().role_table.len());
        let sources = table.matches("<li>").count();
        assert!(sources > 1);
        assert!(!table.contains(&format!("[{}]", sources + 1)));
    }
}
