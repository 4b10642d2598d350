//! One style sheet from several, without what only its authors need.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use regex::{Captures, Regex};

/// Which sheets go where: all files but the page's own into the element; the shared
/// names and the page's own into the page.
pub struct Styles {
    /// For the element's shadow root.
    pub element: String,
    /// For the page around it.
    pub page: String,
    /// For the other pages, which have forms of their own: the same and more.
    pub pages: String,
    /// For the studio's page: the same and its own.
    pub studio: String,
}

/// The sheets that come first, and in this order.
const FIRST: [&str; 3] = ["layers.css", "tokens.css", "base.css"];
const PAGE: &str = "page.css";
const OWNERS: &str = "owners.css";
const STUDIO: &str = "studio.css";
const LANGUAGES: &str = "languages.css";

/// Reads the folder of styles.
pub fn read(folder: &Path) -> anyhow::Result<Styles> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .with_context(|| folder.display().to_string())?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            name.ends_with(".css")
                && ![PAGE, OWNERS, STUDIO].contains(&name.as_str())
                && !FIRST.contains(&name.as_str())
        })
        .collect();
    names.sort();
    let element = FIRST.into_iter().chain(names.iter().map(String::as_str));
    let join = |names: &mut dyn Iterator<Item = &str>| -> anyhow::Result<String> {
        let sheets: anyhow::Result<Vec<String>> =
            names.map(|name| fs::read_to_string(folder.join(name)).with_context(|| name.to_owned())).collect();
        Ok(squeeze(&sheets?.concat()))
    };
    Ok(Styles {
        element: of_its_own_size(&join(&mut element.into_iter())?)?,
        page: join(&mut ["layers.css", "tokens.css", LANGUAGES, PAGE].into_iter())?,
        pages: join(&mut ["layers.css", "tokens.css", LANGUAGES, PAGE, OWNERS].into_iter())?,
        studio: join(&mut ["layers.css", "tokens.css", LANGUAGES, PAGE, OWNERS, STUDIO].into_iter())?,
    })
}

/// Counts `rem` in the element's own unit: a page's `html { font-size: 62.5% }` is no
/// wish of the reader's, and must not shrink the quiz. In the conditions of queries,
/// where no custom property can stand, it is 16 pixels.
pub fn of_its_own_size(css: &str) -> anyhow::Result<String> {
    let condition = Regex::new(r"@[^{]*\{")?;
    let size = Regex::new(r"(?<before>^|[^0-9A-Za-z_.#-])(?<number>-?[0-9]*\.?[0-9]+)rem\b")?;
    let in_pixels = |found: &Captures<'_>| {
        let number: f64 = found["number"].parse().unwrap_or_default();
        format!("{}{}px", &found["before"], number * 16.0)
    };
    let css = condition.replace_all(css, |found: &Captures<'_>| size.replace_all(&found[0], in_pixels).into_owned());
    Ok(size.replace_all(&css, "${before}calc(var(--lom-rem)*${number})").into_owned())
}

/// Drops comments and the white space that means nothing; strings stay whole.
pub fn squeeze(css: &str) -> String {
    let mut squeezed = String::new();
    let mut rest = css.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'*') => {
                let mut last = ' ';
                rest.next();
                for c in rest.by_ref() {
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
            }
            '"' | '\'' => {
                squeezed.push(c);
                let mut escaped = false;
                for inner in rest.by_ref() {
                    squeezed.push(inner);
                    if inner == c && !escaped {
                        break;
                    }
                    escaped = inner == '\\' && !escaped;
                }
            }
            c if c.is_whitespace() => {
                // A space can part a selector's steps or a value's words, but not
                // beside these; before a colon it would tell `a :hover` from `a:hover`.
                let needless = |c: char| matches!(c, '{' | '}' | ';' | ',' | ':');
                let before = squeezed.chars().last().unwrap_or('{');
                if !before.is_whitespace() && !needless(before) {
                    squeezed.push(' ');
                }
            }
            '{' | '}' | ';' | ',' => {
                if squeezed.ends_with(' ') {
                    squeezed.pop();
                }
                if c == '}' && squeezed.ends_with(';') {
                    squeezed.pop();
                }
                squeezed.push(c);
            }
            c => squeezed.push(c),
        }
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::{of_its_own_size, squeeze};

    #[test]
    fn only_what_means_nothing_goes() {
        let css = "/* a; */ .a  .b ,\n .c :d {\n  color: red;\n  margin: 0 auto; }\n@media (x) { b { } }";
        assert_eq!(squeeze(css), ".a .b,.c :d{color:red;margin:0 auto}@media (x){b{}}");
    }

    #[test]
    fn strings_and_sums_survive() {
        let css = "a::before { content: \"/* x;  y */ \\\" }\"; width: calc(1px + 2px); }";
        assert_eq!(squeeze(css), "a::before{content:\"/* x;  y */ \\\" }\";width:calc(1px + 2px)}");
    }

    #[test]
    fn sizes_are_counted_in_the_elements_own_unit() -> anyhow::Result<()> {
        let css = "@container lom (min-width: 44rem){a{margin: -.5rem 0 1rem;width: calc(2rem + 1px);x: a1rem}}";
        let expected = "@container lom (min-width: 704px){a{margin: calc(var(--lom-rem)*-.5) 0 calc(var(--lom-rem)*1);\
                        width: calc(calc(var(--lom-rem)*2) + 1px);x: a1rem}}";
        assert_eq!(of_its_own_size(css)?, expected);
        Ok(())
    }
}
