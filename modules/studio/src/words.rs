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
        let texts =
            texts.filter_map(|(name, text)| Some((name.strip_prefix("studio-")?.to_owned(), (*text).to_owned())));
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::{fs, io};

    use super::Say;
    use crate::forms::{self, Kind, List, Row};

    fn sources(folder: &Path) -> io::Result<String> {
        let mut all = String::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            all += &if path.is_dir() { sources(&path)? } else { fs::read_to_string(&path)? };
        }
        Ok(all)
    }

    fn labels(rows: &'static [Row], names: &mut BTreeSet<String>) {
        for row in rows {
            match row {
                Row::Text(text) => names.extend([text.label.to_owned()]),
                Row::Field(field) => {
                    names.extend([field.label.to_owned()]);
                    if let Kind::Choice(values) = field.kind {
                        names.extend(values.iter().map(|value| format!("{}-{value}", field.label)));
                    }
                }
                Row::List(list) => of_list(list, names),
            }
        }
    }

    fn of_list(list: &'static List, names: &mut BTreeSet<String>) {
        names.extend([list.label.to_owned(), format!("{}-one", list.label)]);
        if !list.fixed {
            names.extend([format!("{}-add", list.label)]);
        }
        labels(list.rows, names);
    }

    #[test]
    fn every_word_that_is_said_is_there_and_every_word_there_is_said() -> io::Result<()> {
        let say = Say::english();
        let code = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))?
            + &fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../pages/studio.html"))?;
        let mut names = BTreeSet::new();
        names.extend(["error", "warning"].map(str::to_owned));
        labels(forms::QUIZ, &mut names);
        labels(forms::BOTH, &mut names);
        forms::LISTS.into_iter().for_each(|list| of_list(list, &mut names));
        for call in ["self.t(\"", "say.text(\"", ".with(\"", "say.count(\""] {
            let said = code.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            names.extend(said.filter(|name| !name.is_empty()).map(str::to_owned));
        }
        let missing: Vec<&String> = names.iter().filter(|name| say.find(name).is_none()).collect();
        assert_eq!(missing, Vec::<&String>::new());

        let is_said = |name: &str| {
            let quoted =
                |name: &str| code.contains(&format!("\"{name}\"")) || code.contains(&format!("studio-{name}}}}}"));
            // The ends that are put to a name by rule.
            let ends = ["-help", "-lead", "-one", "-what", "-add"];
            names.contains(name)
                || quoted(name)
                || ends
                    .iter()
                    .any(|end| name.strip_suffix(end).is_some_and(|name| names.contains(name) || quoted(name)))
                || name
                    .strip_suffix("-one")
                    .unwrap_or(name)
                    .rsplit_once('-')
                    .is_some_and(|(start, _)| code.contains(&format!("\"{start}-{{")))
        };
        let unsaid: Vec<&str> = say.texts.keys().map(String::as_str).filter(|name| !is_said(name)).collect();
        assert_eq!(unsaid, Vec::<&str>::new());
        Ok(())
    }
}
