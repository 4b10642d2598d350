//! Questions from a table of comma-separated values, all or none.
//!
//! The first line names the columns, in any order; each other line is a question. A
//! `scenario` has `text`, `answer`, `reason` and `recall`; a `pair` `statement_a`,
//! `statement_b` and `facet`; a `rating` `text` and `answer`, whose role it speaks for.

use serde_json::{Value, json};

use crate::edit::{self, Edit};
use crate::forms::{self, Named};
use crate::pointer;
use crate::texts;

/// The columns.
pub const COLUMNS: [&str; 9] =
    ["kind", "text", "answer", "reason", "recall", "facet", "statement_a", "statement_b", "source"];

/// A line of a table that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The line, from 1.
    pub line: u64,
    /// The column, where it is one.
    pub column: Option<&'static str>,
    /// What is wrong: the words by this name, with what was found.
    pub words: &'static str,
    /// What was found.
    pub found: String,
}

/// A table that can be taken over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// How many scenarios, pairs and ratings.
    pub counts: [usize; 3],
    /// What to do with the pack.
    pub edits: Vec<Edit>,
}

/// Reads a table for a pack, its texts being in this language.
pub fn read(table: &str, pack: &Value, language: &str) -> Result<Import, Vec<Wrong>> {
    let table = table.trim_start_matches('\u{feff}');
    let first = table.lines().next().unwrap_or_default();
    // Spreadsheets of some countries part by semicolons.
    let parted_by = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(parted_by)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(table.as_bytes());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return Err(vec![unreadable(&error)]),
    };
    let mut wrong: Vec<Wrong> = Vec::new();
    for name in header.iter().filter(|name| !COLUMNS.contains(&name.to_lowercase().as_str())) {
        wrong.push(Wrong { line: 1, column: None, words: "csv-unknown-column", found: name.to_owned() });
    }
    if !header.iter().any(|name| name.eq_ignore_ascii_case("kind")) {
        wrong.push(Wrong { line: 1, column: None, words: "csv-no-kind", found: String::new() });
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut rows = Rows { pack: pack.clone(), language, import: Import::default(), wrong };
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                rows.add(&Line { header: &header, record: &record, line });
            }
            Err(error) => rows.wrong.push(unreadable(&error)),
        }
    }
    if rows.wrong.is_empty() && rows.import.counts == [0; 3] {
        rows.wrong.push(Wrong { line: 1, column: None, words: "csv-empty", found: String::new() });
    }
    if rows.wrong.is_empty() { Ok(rows.import) } else { Err(rows.wrong) }
}

fn unreadable(error: &csv::Error) -> Wrong {
    let line = error.position().map_or(1, csv::Position::line);
    Wrong { line, column: None, words: "csv-unreadable", found: error.to_string() }
}

struct Line<'a> {
    header: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
    line: u64,
}

impl Line<'_> {
    fn get(&self, column: &str) -> &str {
        let place = self.header.iter().position(|name| name.eq_ignore_ascii_case(column));
        place.and_then(|place| self.record.get(place)).unwrap_or_default()
    }

    fn wrong(&self, column: &'static str, words: &'static str) -> Wrong {
        Wrong { line: self.line, column: Some(column), words, found: self.get(column).to_owned() }
    }
}

struct Rows<'a> {
    /// The pack with what was read so far, so that ids stay free.
    pack: Value,
    language: &'a str,
    import: Import,
    wrong: Vec<Wrong>,
}

impl Rows<'_> {
    fn add(&mut self, line: &Line<'_>) {
        if line.record.len() > line.header.len() {
            let found = line.record.len().to_string();
            self.wrong.push(Wrong { line: line.line, column: None, words: "csv-too-many", found });
        }
        match line.get("kind").to_lowercase().as_str() {
            "scenario" => self.scenario(line),
            "pair" => self.pair(line),
            "rating" => self.rating(line),
            _ => self.wrong.push(line.wrong("kind", "csv-kind")),
        }
    }

    fn scenario(&mut self, line: &Line<'_>) {
        let words = [("", "text"), ("-reason", "reason"), ("-recall", "recall")];
        let answer = self.owner(line, true);
        let source = self.cited(line);
        let item = json!({ "answer": answer, "facts": [], "sources": [source], "core": true });
        self.question("knowledge", item, &words, line);
        self.import.counts[0] += 1;
    }

    fn pair(&mut self, line: &Line<'_>) {
        let words = [("-technical", "statement_a"), ("-people", "statement_b")];
        let facet = self.named(line, "facet", Named::Facet, "/facets", "csv-facet");
        let source = self.cited(line);
        // By turns, so that neither role's is always shown first.
        let first = ["technical", "people"].get(self.import.counts[1] % 2).copied().unwrap_or_default();
        let item = json!({ "facet": facet, "first": first, "facts": [source], "core": true });
        self.question("pairs", item, &words, line);
        self.import.counts[1] += 1;
    }

    fn rating(&mut self, line: &Line<'_>) {
        let owner = self.owner(line, false);
        let is_first = pointer::text(&self.pack, "/roles/0") == Some(&owner);
        let item = json!({ "pole": if is_first { "technical" } else { "people" } });
        self.question("ratings", item, &[("", "text")], line);
        self.import.counts[2] += 1;
    }

    fn question(&mut self, label: &str, item: Value, words: &[(&str, &'static str)], line: &Line<'_>) {
        let Some(list) = forms::list(label) else { return };
        let place = format!("/{}", list.path);
        let id = edit::fresh(&self.pack, list, &place);
        let mut whole = json!({ "id": id });
        if let (Value::Object(whole), Value::Object(rest)) = (&mut whole, item) {
            whole.extend(rest);
        }
        self.edit(Edit::Add { list: place, item: whole });
        for (part, column) in words {
            if line.get(column).is_empty() {
                self.wrong.push(line.wrong(column, "csv-missing"));
            }
            let name = format!("{}{part}", id.to_ascii_lowercase());
            let text = line.get(column).to_owned();
            self.edit(Edit::Say { language: self.language.to_owned(), name, text });
        }
    }

    fn edit(&mut self, edit: Edit) {
        edit::apply(&mut self.pack, &edit);
        self.import.edits.push(edit);
    }

    /// Whose job it is: a role by its name or id, `A`, `B`, or `both`.
    fn owner(&mut self, line: &Line<'_>, may_be_both: bool) -> String {
        let said = line.get("answer").to_lowercase();
        let roles: Vec<String> =
            pointer::list(&self.pack, "/roles").iter().filter_map(texts::id_of).map(str::to_owned).collect();
        let found = roles.iter().zip(["a", "b"]).find(|(role, letter)| {
            let title = texts::titled(&self.pack, Named::Role, role, self.language).unwrap_or_default();
            said == *letter || said == role.to_lowercase() || said == title.to_lowercase()
        });
        match found {
            Some((role, _)) => role.clone(),
            None if may_be_both && said == "both" => said,
            None => {
                self.wrong.push(line.wrong("answer", if may_be_both { "csv-answer" } else { "csv-role" }));
                String::new()
            }
        }
    }

    /// The source that is named; the first one, where none is.
    fn cited(&mut self, line: &Line<'_>) -> String {
        if line.get("source").is_empty()
            && let Some(first) = pointer::text(&self.pack, "/sources/0/id")
        {
            return first.to_owned();
        }
        self.named(line, "source", Named::Source, "/sources", "csv-source")
    }

    /// A thing of the pack, by its id or by what it is called.
    fn named(
        &mut self,
        line: &Line<'_>,
        column: &'static str,
        named: Named,
        list: &str,
        words: &'static str,
    ) -> String {
        let said = line.get(column).to_lowercase();
        let ids = pointer::list(&self.pack, list).iter().filter_map(texts::id_of);
        let found = ids.into_iter().find(|id| {
            let title = texts::titled(&self.pack, named, id, self.language).unwrap_or_default();
            said == id.to_lowercase() || said == title.to_lowercase()
        });
        let found = found.filter(|_| !said.is_empty()).map(str::to_owned);
        if found.is_none() {
            self.wrong.push(line.wrong(column, words));
        }
        found.unwrap_or_default()
    }
}

/// A table to fill in, with a question of each kind.
pub fn template(pack: &Value, language: &str) -> String {
    let name = |named: Named, place: &str| {
        let id = pointer::text(pack, place).unwrap_or_default();
        texts::titled(pack, named, id, language).unwrap_or_else(|| id.to_owned())
    };
    let (role, facet) = (name(Named::Role, "/roles/0"), name(Named::Facet, "/facets/0"));
    let source = name(Named::Source, "/sources/0/id");
    let rows: [[&str; 9]; 4] = [
        COLUMNS,
        ["scenario", "Someone …", &role, "It is theirs because …", "… is theirs.", "", "", "", &source],
        ["pair", "", "", "", "", &facet, "Do this", "Do that", &source],
        ["rating", "Do this all day", &role, "", "", "", "", "", ""],
    ];
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = rows.iter().try_for_each(|row| writer.write_record(row));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use lead_or_manage::check::check;
    use serde_json::Value;

    use super::{Edit, Wrong, read, template};
    use crate::document::written;
    use crate::{built_in, edit, texts};

    fn pack() -> Value {
        serde_json::from_str(&built_in::text().unwrap()).unwrap()
    }

    #[test]
    fn the_template_can_be_read_and_the_pack_stays_whole() {
        let mut pack = pack();
        edit::apply(&mut pack, &Edit::RemoveLanguage("de".to_owned()));
        for language in ["es", "fr", "ja", "ar"] {
            edit::apply(&mut pack, &Edit::RemoveLanguage(language.to_owned()));
        }
        let import = read(&template(&pack, "en"), &pack, "en").unwrap();
        assert_eq!(import.counts, [1, 1, 1]);
        edit::apply(&mut pack, &Edit::All(import.edits));
        let errors = check(&written(&pack)).problems;
        assert!(errors.iter().all(|problem| problem.severity.id() != "error"), "{errors:?}");
        assert_eq!(texts::said(&pack, "en", "p26-people"), "Do that");
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_with_its_line() {
        let pack = pack();
        let table = "Kind;text;answer;reason;recall;facet;statement_a;statement_b;source\n\
                     pair;;;;;nowhere;\"one\nof two lines\";;\n\
                     thing;x\n\
                     scenario;Who?;nobody;why;line;;;;no book\n";
        let wrong = read(table, &pack, "en").unwrap_err();
        let told: Vec<(u64, Option<&str>, &str, &str)> =
            wrong.iter().map(|Wrong { line, column, words, found }| (*line, *column, *words, found.as_str())).collect();
        assert_eq!(
            told,
            [
                (2, Some("facet"), "csv-facet", "nowhere"),
                (2, Some("statement_b"), "csv-missing", ""),
                (4, Some("kind"), "csv-kind", "thing"),
                (5, Some("answer"), "csv-answer", "nobody"),
                (5, Some("source"), "csv-source", "no book"),
            ]
        );
    }

    #[test]
    fn every_table_that_fuzzing_has_kept_is_read() {
        let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus/csv");
        let tables: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|file| file.unwrap().path()).collect();
        assert!(tables.len() > 10, "the corpus holds {} tables", tables.len());
        for table in tables {
            crate::fuzzed::csv(&std::fs::read(table).unwrap());
        }
    }

    #[test]
    fn a_header_that_is_none_is_told() {
        let pack = pack();
        let words: Vec<&str> = read("question,answer\n", &pack, "en").unwrap_err().iter().map(|w| w.words).collect();
        assert_eq!(words, ["csv-unknown-column", "csv-no-kind"]);
        assert_eq!(read("kind\n", &pack, "en").unwrap_err().first().unwrap().words, "csv-empty");
    }
}
