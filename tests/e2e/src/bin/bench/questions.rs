//! The questions that every page asks, from the built-in pack.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail, ensure};
use lead_or_manage::content;
use lead_or_manage::eligibility::Date;
use lead_or_manage::quiz::pack::words::{name, role};
use lead_or_manage::quiz::pack::{Owner, Pack, PackWithWords, Pair, Pole, Rating, Scenario};
use lead_or_manage::quiz::{Part, Question as Asked, Session, Setup};
use lead_or_manage::words::{Said, Words};
use serde_json::{Value, json};
use xtask::peers::List;

const LANGUAGE: &str = "en";

/// A question with the answers on offer.
#[derive(Clone, Debug)]
pub struct Question {
    id: String,
    pub text: Said,
    stem: Said,
    pub options: Vec<Said>,
}

impl Question {
    /// Fails unless a page asks just this.
    pub fn expect(&self, said: &Value) -> anyhow::Result<()> {
        let is_this = said["question"] == self.text.as_str() && said["options"] == json!(self.options);
        ensure!(is_this, "the page asks {said}, not {self:?}");
        Ok(())
    }
}

/// The first two of them.
pub fn first_two(questions: &[Question]) -> anyhow::Result<[&Question; 2]> {
    match questions {
        [first, second, ..] => Ok([first, second]),
        _ => bail!("fewer than two questions"),
    }
}

/// The words of the program and of its pack.
pub fn words() -> anyhow::Result<Words> {
    content::words_of(LANGUAGE).context("no English words")
}

/// What the page asks at core length before it asks about the person.
pub fn core() -> anyhow::Result<Vec<Question>> {
    asked(content::pack(), &words()?)
}

/// A pack of so many scenarios and nothing else to ask: the built-in ones, again and
/// again, numbered.
pub fn pack_of(count: usize) -> anyhow::Result<PackWithWords> {
    let built_in = content::pack();
    let words = words()?;
    let mut texts: BTreeMap<String, String> =
        words.texts().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let mut scenarios = Vec::with_capacity(count);
    for (i, scenario) in built_in.scenarios.iter().cycle().take(count).enumerate() {
        let id = format!("q{i:04}");
        for part in ["", "reason", "recall", "other-side"] {
            if let Some(text) = words.find_text(&name(&scenario.id, part)) {
                let numbered = if part.is_empty() { format!("{}. {text}", i + 1) } else { text.to_owned() };
                texts.insert(name(&id, part), numbered);
            }
        }
        scenarios.push(Scenario { id, core: true, ..scenario.clone() });
    }
    let pack = Pack { scenarios, pairs: Vec::new(), ratings: Vec::new(), ..built_in.clone() };
    Ok(PackWithWords { pack, texts: vec![(LANGUAGE.to_owned(), texts.into_iter().collect())] })
}

/// What such a pack asks.
pub fn of_pack(pack: &PackWithWords) -> anyhow::Result<Vec<Question>> {
    let texts = pack.texts.first().context("a pack without words")?.1.clone();
    asked(&pack.pack, &words()?.with_texts(texts))
}

/// The questions as the peers read them.
pub fn list(name: &str, questions: &[Question]) -> List {
    let all: Vec<_> = questions
        .iter()
        .map(|Question { id, text, stem, options }| json!({ "id": id, "text": text, "stem": stem, "options": options }))
        .collect();
    List { name: name.to_owned(), json: json!(all).to_string() }
}

fn asked(pack: &Pack, words: &Words) -> anyhow::Result<Vec<Question>> {
    let session = Session::new(pack, Setup::of(pack), Date::new(2026, 11, 24).context("no such day")?);
    [Part::Knowledge, Part::Leaning]
        .into_iter()
        .flat_map(|part| session.questions(pack, part))
        .map(|question| {
            let found = match question {
                Asked::Scenario(place) => pack.scenarios.get(place).map(|found| scenario(pack, words, found)),
                Asked::Pair(place) => pack.pairs.get(place).map(|found| pair(words, found)),
                Asked::Rating(place) => pack.ratings.get(place).map(|found| rating(words, found)),
                Asked::Field(_) => None,
            };
            found.context("a question that the pack lacks")
        })
        .collect()
}

fn scenario(pack: &Pack, words: &Words, scenario: &Scenario) -> Question {
    let owner = |owner: Owner| match owner {
        Owner::Role(pole) => words.text(&format!("role-{}", role(pack, pole))),
        Owner::Both => words.both(),
    };
    Question {
        id: scenario.id.clone(),
        text: words.text(&name(&scenario.id, "")),
        stem: if scenario.per_article { words.whose_job_per_article() } else { words.whose_job() },
        options: Owner::ALL.into_iter().map(owner).chain([words.not_sure()]).collect(),
    }
}

fn pair(words: &Words, pair: &Pair) -> Question {
    let statement = |pole: Pole| words.text(&name(&pair.id, pole.id()));
    Question {
        id: pair.id.clone(),
        text: words.rather(),
        stem: Said::default(),
        options: vec![statement(pair.first), words.cannot_choose(), statement(pair.first.other())],
    }
}

fn rating(words: &Words, rating: &Rating) -> Question {
    let levels = [words.rating_0(), words.rating_1(), words.rating_2(), words.rating_3(), words.not_sure()];
    Question {
        id: rating.id.clone(),
        text: words.how_much(words.text(&name(&rating.id, ""))),
        stem: Said::default(),
        options: levels.into(),
    }
}
