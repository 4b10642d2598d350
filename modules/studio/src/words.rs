//! What the studio says, in the language of its page.

use std::collections::BTreeMap;
use std::rc::Rc;

/// The studio's words by their names.
#[derive(Clone, Debug, PartialEq)]
pub struct Say {
    language: String,
    texts: Rc<BTreeMap<String, String>>,
}

impl Say {
    /// Reads them from the JSON that the page brings.
    pub fn read(language: &str, json: &str) -> Result<Say, serde_json::Error> {
        Ok(Say { language: language.to_owned(), texts: Rc::new(serde_json::from_str(json)?) })
    }

    /// Those of the English page.
    #[cfg(test)]
    pub fn english() -> Say {
        let texts = lead_or_manage::content::page_texts("en").iter();
        let texts = texts.filter_map(|(name, text)| Some((name.strip_prefix("studio-")?.to_owned(), (*text).to_owned())));
        Say { language: "en".to_owned(), texts: Rc::new(texts.collect()) }
    }

    /// The language of the page.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A text; its name, where there is none.
    pub fn text(&self, name: &str) -> String {
        self.find(name).unwrap_or(name).to_owned()
    }

    /// A text that there may be.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// A text with its placeholders filled in.
    pub fn with(&self, name: &str, given: &[(&str, &str)]) -> String {
        let text = self.text(name);
        given.iter().fold(text, |text, (key, value)| text.replace(&format!("{{${key}}}"), value))
    }

    /// The same words, with these placeholders filled in wherever they stand.
    pub fn filled(&self, given: &[(&str, &str)]) -> Say {
        let texts = self.texts.keys().map(|name| (name.clone(), self.with(name, given)));
        Say { language: self.language.clone(), texts: Rc::new(texts.collect()) }
    }

    /// A text that counts: `name-one` for one, `name` for all else.
    pub fn count(&self, name: &str, n: usize) -> String {
        let name = if n == 1 { format!("{name}-one") } else { name.to_owned() };
        self.with(&name, &[("n", &n.to_string())])
    }
}
