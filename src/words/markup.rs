//! The little markup of a pack's longer texts: `*emphasis*` and `[words](https://…)`.
//!
//! Nothing else means anything, and what is not whole stands as it is written. A link
//! whose address begins with none of [`SCHEMES`] is drawn as it is written, too; the
//! check of a pack finds it with [`refused`]. Marks are told from text when a pack is
//! checked; the program knows only two signs that stand for them.

use std::collections::BTreeSet;

use crate::quiz::pack::Pack;
use crate::quiz::pack::words::name;

/// Around what is set off: emphasis, or a link.
pub const SET_OFF: char = '\u{1}';

/// Between a link's words and its address.
pub const LEADS_TO: char = '\u{2}';

/// What a link's address may begin with.
pub const SCHEMES: [&str; 2] = ["https://", "mailto:"];

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As it is.
    Text(&'a str),
    /// With emphasis.
    Emphasis(&'a str),
    /// A link.
    Link {
        /// What it says.
        words: &'a str,
        /// Where it leads.
        address: &'a str,
    },
}

/// The pieces of a text, in order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some((before, rest)) = next_mark(text, at) {
        at = before.len() + 1;
        let found = emphasis(before, rest).or(link(rest).filter(|(piece, _)| !is_refused(piece)));
        if let Some((piece, length)) = found {
            pieces.push(Piece::Text(before.get(start..).unwrap_or_default()));
            pieces.push(piece);
            start = before.len() + length;
            at = start;
        }
    }
    pieces.push(Piece::Text(text.get(start..).unwrap_or_default()));
    pieces
}

/// The text without its marks, for where nothing is emphasised or followed.
pub fn plain(text: &str) -> String {
    let words = |piece| match piece {
        Piece::Text(words) | Piece::Emphasis(words) | Piece::Link { words, .. } => words,
    };
    pieces(&without_signs(text)).into_iter().map(words).collect()
}

/// The text with signs for its marks, for where it is drawn with them.
pub fn compiled(text: &str) -> String {
    let compiled = |piece| match piece {
        Piece::Text(words) => words.to_owned(),
        Piece::Emphasis(words) => format!("{SET_OFF}{words}{SET_OFF}"),
        Piece::Link { words, address } => format!("{SET_OFF}{words}{LEADS_TO}{address}{SET_OFF}"),
    };
    pieces(&without_signs(text)).into_iter().map(compiled).collect()
}

/// No author may set these signs, nor any that the program sets; they have no meaning in a
/// text.
fn without_signs(text: &str) -> String {
    text.replace(|c: char| c.is_control() && c != '\n', "")
}

/// The same of all texts of a pack: those that are drawn as longer texts are compiled, the
/// others plain.
pub fn compile_all(pack: &Pack, texts: &mut [(String, String)]) {
    let longer = longer(pack);
    for (name, text) in texts {
        *text = if longer.contains(name) { compiled(text) } else { plain(text) };
    }
}

/// The names of the texts in which emphasis and links are drawn.
pub fn longer(pack: &Pack) -> BTreeSet<String> {
    let mut longer: BTreeSet<String> = ["pack-lede", "pack-gates", "pack-caveat"].map(str::to_owned).into();
    for scenario in &pack.scenarios {
        longer.extend(["reason", "other-side"].map(|part| name(&scenario.id, part)));
    }
    for field in &pack.rules.fields {
        longer.extend(["help", "periods-help"].map(|part| format!("field-{}-{part}", field.id)));
    }
    longer.extend(pack.rules.rule_sets.iter().map(|set| format!("rule-set-{}-note", set.id)));
    longer.extend(pack.facets.iter().map(|facet| format!("facet-{facet}-gloss")));
    longer.extend(pack.plan.iter().map(|step| format!("plan-{}-how", step.id)));
    longer.extend(pack.notes.iter().map(|note| format!("note-{}", note.id)));
    longer.extend(pack.sources.iter().map(|source| format!("source-{}-note", source.id)));
    longer
}

/// The addresses of what is written as a link and may not be one.
pub fn refused(text: &str) -> Vec<&str> {
    let mut refused = Vec::new();
    let mut at = 0;
    while let Some((before, rest)) = next_mark(text, at) {
        at = before.len() + 1;
        if let Some((piece @ Piece::Link { address, .. }, _)) = link(rest)
            && is_refused(&piece)
        {
            refused.push(address);
        }
    }
    refused
}

/// The text before and from the next sign that may open something, past that many bytes.
fn next_mark(text: &str, at: usize) -> Option<(&str, &str)> {
    let mark = text.get(at..)?.find(['*', '['])?;
    text.split_at_checked(at + mark)
}

/// `*words*`, and its length. A star inside a word, as in some German plurals, is no mark.
fn emphasis<'a>(before: &str, rest: &'a str) -> Option<(Piece<'a>, usize)> {
    let (words, after) = between(rest, '*', '*')?;
    // A link in it is rather a link.
    let is_tight = !words.starts_with(' ') && !words.ends_with(' ') && !words.contains('[');
    let is_in_word = before.chars().next_back().is_some_and(is_of_word) || after.chars().next().is_some_and(is_of_word);
    (is_tight && !is_in_word).then_some((Piece::Emphasis(words), words.len() + 2))
}

/// `[words](address)`, and its length.
fn link(rest: &str) -> Option<(Piece<'_>, usize)> {
    let (words, after) = between(rest, '[', ']')?;
    let (address, _) = between(after, '(', ')')?;
    Some((Piece::Link { words, address }, words.len() + address.len() + 4))
}

/// What stands between the two signs that a text begins with, if it is something and no
/// further sign is in it; and what follows.
fn between(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let inner = text.strip_prefix(open)?;
    let (inside, rest) = inner.split_at_checked(inner.find([open, close])?)?;
    let after = rest.strip_prefix(close)?;
    (!inside.is_empty()).then_some((inside, after))
}

fn is_refused(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Link { address, .. } if !SCHEMES.iter().any(|scheme| address.starts_with(scheme)))
}

/// Letters and digits of languages that set words apart by spaces, as far as it matters.
fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{c0}'..'\u{250}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::Piece::{Emphasis, Link, Text};
    use super::*;

    /// The pieces that say something.
    fn said(text: &str) -> Vec<Piece<'_>> {
        pieces(text).into_iter().filter(|piece| *piece != Text("")).collect()
    }

    #[test]
    fn emphasis_and_links_are_told_from_text() {
        let link = Link { words: "the guide (PDF)", address: "https://example.org/a?b=*c*" };
        assert_eq!(
            said("Not *quite* so: see [the guide (PDF)](https://example.org/a?b=*c*), *or ask*"),
            [Text("Not "), Emphasis("quite"), Text(" so: see "), link, Text(", "), Emphasis("or ask")]
        );
        assert_eq!(said("[a](mailto:a@example.org)"), [Link { words: "a", address: "mailto:a@example.org" }]);
        let link = Link { words: "a", address: "https://b" };
        assert_eq!(said("*[a](https://b)*"), [Text("*"), link, Text("*")]);
        assert_eq!(said("これは*大事*です"), [Text("これは"), Emphasis("大事"), Text("です")]);
    }

    #[test]
    fn what_is_not_whole_stands_as_written() {
        for text in [
            "2 * 3 * 4",
            "Entwickler*innen und Kolleg*innen",
            "**",
            "*",
            "a [b",
            "[b] (c)",
            "[](https://a)",
            "[a]()",
            "[a](https://b",
            "<b onclick=x>&amp;</b>",
            "`code`",
            "_a_",
            "![",
            "# a",
            "](https://a)",
            "ü*ä*ö",
            "a*b* c",
            "a *b*c",
            "",
        ] {
            assert_eq!(pieces(text), [Text(text)], "{text}");
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn other_schemes_are_no_links_and_are_found() {
        for address in ["javascript:alert%281%29", "http://a", "data:text/html,a", " https://a", "HTTPS://a", "//a"] {
            let text = format!("See [this]({address}) and [that](https://b)");
            let link = Link { words: "that", address: "https://b" };
            assert_eq!(said(&text), [Text(&format!("See [this]({address}) and ")), link]);
            assert_eq!(refused(&text), [address]);
        }
    }

    #[test]
    fn signs_stand_for_marks_and_no_author_sets_them() {
        assert_eq!(compiled("*One* [two](https://a)."), "\u{1}One\u{1} \u{1}two\u{2}https://a\u{1}.");
        for text in ["\u{1}a\u{2}javascript:b\u{1}", "[a](https\u{1}://b)"] {
            assert!(!compiled(text).contains("\u{2}javascript"), "{text}");
            assert!(!plain(text).contains([SET_OFF, LEADS_TO]), "{text}");
        }
        // A sign between the marks' own hides none of them.
        assert_eq!(compiled("[a]\u{2}(javascript:b)"), "[a](javascript:b)");
    }

    #[test]
    fn only_longer_texts_of_a_pack_keep_their_marks() {
        let pack = crate::content::pack();
        let scenario = name(&pack.scenarios[0].id, "");
        let reason = name(&pack.scenarios[0].id, "reason");
        let mut texts = [&scenario, &reason].map(|name| (name.clone(), "*One* two".to_owned()));
        compile_all(pack, &mut texts);
        assert_eq!(texts, [(scenario, "One two".to_owned()), (reason, "\u{1}One\u{1} two".to_owned())]);
    }

    #[test]
    fn without_marks_the_words_are_left() {
        assert_eq!(plain("*One* and [two](https://a)."), "One and two.");
        // Many signs take no long time.
        for sign in ["[", "*", "[a](", "*a ", "]("] {
            let text = sign.repeat(200_000);
            assert!(plain(&text).len() <= text.len());
        }
    }
}
