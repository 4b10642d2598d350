//! The little markup of a pack's longer texts: `*emphasis*` and `[words](https://…)`.
//!
//! Nothing else means anything, and what is not whole stands as it is written. A link
//! whose address begins with none of [`SCHEMES`] is drawn as it is written, too; the
//! check of a pack finds it with [`refused`].

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
#[inline(never)]
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for piece in pieces(text) {
        let (Piece::Text(words) | Piece::Emphasis(words) | Piece::Link { words, .. }) = piece;
        plain.push_str(words);
    }
    plain
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
    let mark = text.bytes().skip(at).position(|byte| matches!(byte, b'*' | b'['))?;
    text.split_at_checked(at + mark)
}

/// `*words*`, and its length. A star inside a word, as in some German plurals, is no mark.
fn emphasis<'a>(before: &str, rest: &'a str) -> Option<(Piece<'a>, usize)> {
    let (words, after) = between(rest, b'*', b'*')?;
    // A link in it is rather a link.
    let is_tight = !words.starts_with(' ') && !words.ends_with(' ') && !words.bytes().any(|byte| byte == b'[');
    let is_in_word = before.chars().next_back().is_some_and(is_of_word) || after.chars().next().is_some_and(is_of_word);
    (is_tight && !is_in_word).then_some((Piece::Emphasis(words), words.len() + 2))
}

/// `[words](address)`, and its length.
fn link(rest: &str) -> Option<(Piece<'_>, usize)> {
    let (words, after) = between(rest, b'[', b']')?;
    let (address, _) = between(after, b'(', b')')?;
    Some((Piece::Link { words, address }, words.len() + address.len() + 4))
}

/// What stands between the two signs that a text begins with, if it is something and no
/// further sign is in it; and what follows.
fn between(text: &str, open: u8, close: u8) -> Option<(&str, &str)> {
    let mut bytes = text.bytes();
    let end = 1 + bytes.by_ref().skip(1).position(|byte| byte == open || byte == close)?;
    let fits = text.bytes().next() == Some(open) && text.bytes().nth(end) == Some(close) && end > 1;
    if fits { text.get(1..end).zip(text.get(end + 1..)) } else { None }
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
    fn without_marks_the_words_are_left() {
        assert_eq!(plain("*One* and [two](https://a)."), "One and two.");
        // Many signs take no long time.
        for sign in ["[", "*", "[a](", "*a ", "]("] {
            let text = sign.repeat(200_000);
            assert!(plain(&text).len() <= text.len());
        }
    }
}
