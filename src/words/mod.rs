//! Sentences: one language's words, said with arguments.
//!
//! The words are written in Fluent, in `content/`, and compiled when the crate is
//! built. For each message of the program there is a method of [`Words`] whose
//! parameters are the message's placeholders, so that a message that is missing
//! or wants another argument does not compile. The pack's own texts are looked up
//! by name with [`Words::text`].
//!
//! No Fluent run-time ships: it would cost a visitor more than all else together.

mod compiled;
pub mod letters;
pub mod markup;
mod numbers;
pub mod phrases;
mod reasons;
mod said;

use std::str::Chars;

pub use compiled::{CompiledWords, Names, mark};
pub use said::{Argument, Said};

use numbers::{grouped, plural};
use said::Value;

use crate::binary;
use crate::decimal;
use crate::eligibility::Date;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// No message has selections in more selections than this.
const DEEPEST: u8 = 8;

/// One language's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    compiled: CompiledWords,
}

impl Words {
    /// Reads what the build wrote; `None` if it is of another build or damaged.
    pub fn read(bytes: &[u8]) -> Option<Words> {
        let compiled: CompiledWords = binary::from_bytes(bytes)?;
        let fits = compiled.messages.len() == MESSAGES && compiled.names.0.len() == compiled.texts.len();
        fits.then_some(Words { compiled })
    }

    /// The same language, saying another pack's texts, sorted by name.
    pub fn with_texts(mut self, texts: Vec<(String, String)>) -> Words {
        (self.compiled.names.0, self.compiled.texts) = texts.into_iter().unzip();
        self
    }

    /// The language, as a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.compiled.language
    }

    /// A text of the pack; the name itself where there is none, which a pack's
    /// check rules out.
    pub fn text(&self, name: &str) -> Said {
        self.find_text(name).unwrap_or(name).into()
    }

    /// The text of a thing of a kind: `facet-focus`.
    #[inline(never)]
    pub fn text_of(&self, kind: &str, id: &str) -> Said {
        self.text(&[kind, "-", id].concat())
    }

    /// A further text of such a thing: `facet-focus-gloss`.
    #[inline(never)]
    pub fn text_about(&self, kind: &str, id: &str, what: &str) -> Said {
        self.text(&[kind, "-", id, "-", what].concat())
    }

    /// The same, where a pack may leave it out.
    #[inline(never)]
    pub fn find_about(&self, kind: &str, id: &str, what: &str) -> Option<Said> {
        self.find(&[kind, "-", id, "-", what].concat())
    }

    /// A text with a value for each placeholder of that name.
    #[inline(never)]
    pub fn filled(&self, text: &str, placeholder: &str, value: &str) -> Said {
        let (mut said, mut rest) = (String::new(), text.chars());
        loop {
            if let Some(after) = rest.as_str().strip_prefix(placeholder) {
                said.push_str(value);
                rest = after.chars();
            } else if let Some(letter) = rest.next() {
                said.push(letter);
            } else {
                return said.into();
            }
        }
    }

    /// What is said of several things, one joined to the next; `None` of none.
    #[inline(never)]
    fn joined(said: Vec<Said>, join: &dyn Fn(Said, Said) -> Said) -> Option<Said> {
        let mut said = said.into_iter();
        let mut all = said.next()?;
        for next in said {
            all = join(all, next);
        }
        Some(all)
    }

    /// A text that a pack may leave out.
    #[inline(never)]
    pub fn find_text(&self, name: &str) -> Option<&str> {
        let place = self.compiled.names.0.binary_search_by(|known| known.as_str().cmp(name)).ok()?;
        self.compiled.texts.get(place).map(String::as_str)
    }

    /// The same, to be said.
    #[inline(never)]
    pub fn find(&self, name: &str) -> Option<Said> {
        self.find_text(name).map(Said::from)
    }

    /// All texts of the pack, by name.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.compiled.names.0.iter().zip(&self.compiled.texts).map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The messages that are said without arguments.
    pub fn plain_messages(&self) -> impl Iterator<Item = &str> {
        let is_plain = |message: &&String| !message.contains([mark::ARGUMENT, mark::SELECT]);
        self.compiled.messages.iter().filter(is_plain).map(String::as_str)
    }

    /// A day, in full.
    pub fn date(&self, date: Date) -> Said {
        self.date_in_full(u32::from(date.day()), u32::from(date.month()), decimal::digits(date.year().into()))
    }

    /// A day as written in a pack (`2022-07-21`, `2026-07` or `2022`), by its parts.
    pub fn written_date(&self, text: &str) -> Said {
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        let mut number = || decimal::read(parts.next()?);
        match (number(), number()) {
            (Some(month), Some(day)) => self.date_in_full(day, month, year),
            (Some(month), None) => self.date_of_month(month, year),
            _ => year.into(),
        }
    }

    /// A number, as the language writes it.
    pub fn number(&self, number: f64) -> Said {
        let digits = decimal::write(number);
        // Names of numbers past 10^21 are left as ECMAScript writes them.
        let has_power = digits.bytes().any(|byte| byte == b'e');
        if has_power { digits } else { grouped(&digits, self.language()) }.into()
    }

    #[inline(never)]
    fn say(&self, message: usize, arguments: &[Argument]) -> Said {
        let mut said = String::new();
        if let Some(pattern) = self.compiled.messages.get(message) {
            self.write(&mut said, &mut pattern.chars(), arguments, true, 0);
        }
        said.into()
    }

    // One for each number of placeholders: to fill in a list is longer where it is said.

    #[inline(never)]
    fn say0(&self, message: usize) -> Said {
        self.say(message, &[])
    }

    #[inline(never)]
    fn say1(&self, message: usize, a: Argument) -> Said {
        self.say(message, &[a])
    }

    #[inline(never)]
    fn say2(&self, message: usize, a: Argument, b: Argument) -> Said {
        self.say(message, &[a, b])
    }

    #[inline(never)]
    fn say3(&self, message: usize, a: Argument, b: Argument, c: Argument) -> Said {
        self.say(message, &[a, b, c])
    }

    #[inline(never)]
    fn say5(&self, message: usize, a: Argument, b: Argument, c: Argument, d: Argument, e: Argument) -> Said {
        self.say(message, &[a, b, c, d, e])
    }

    /// Writes a pattern up to its end, or only goes through it where it is not said.
    fn write(&self, said: &mut String, pattern: &mut Chars<'_>, arguments: &[Argument], is_said: bool, depth: u8) {
        while let Some(letter) = pattern.next().filter(|letter| *letter != mark::END) {
            let is_mark = matches!(letter, mark::ARGUMENT | mark::SELECT);
            let place = if is_mark { pattern.next() } else { None };
            let argument = place.and_then(|place| arguments.get(place as usize));
            match (letter, argument.map(Argument::value)) {
                (mark::SELECT, _) if depth < DEEPEST => {
                    self.select(said, pattern, arguments, argument, is_said, depth + 1);
                }
                _ if !is_said => {}
                (_, Some(Value::Text(text))) => said.push_str(text),
                (_, Some(Value::Number(number))) => said.push_str(&self.number(*number)),
                (_, None) if is_mark => {}
                (_, None) => said.push(letter),
            }
        }
    }

    /// Writes the pattern whose case an argument is, and goes through the others.
    fn select(
        &self,
        said: &mut String,
        pattern: &mut Chars<'_>,
        arguments: &[Argument],
        argument: Option<&Argument>,
        mut is_open: bool,
        depth: u8,
    ) {
        loop {
            let mut key = String::new();
            while let Some(letter) = pattern.next().filter(|letter| *letter != mark::THEN) {
                key.push(letter);
            }
            if key.is_empty() {
                return self.write(said, pattern, arguments, is_open, depth);
            }
            let fits = is_open && argument.is_some_and(|argument| self.fits(&key, argument));
            self.write(said, pattern, arguments, fits, depth);
            is_open &= !fits;
        }
    }

    /// Whether a case is the argument's: by its very value, or by its plural form.
    fn fits(&self, key: &str, argument: &Argument) -> bool {
        match argument.value() {
            Value::Text(text) => key == text,
            Value::Number(number) => decimal::read(key) == Some(*number) || key == plural(self.language(), *number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn say(pattern: &str, arguments: &[Argument]) -> Said {
        let (names, texts) = (Names::default(), Vec::new());
        let messages = vec![pattern.to_owned()];
        let compiled = CompiledWords { language: "en".to_owned(), names, texts, messages };
        Words { compiled }.say(0, arguments)
    }

    #[test]
    fn the_case_that_fits_is_said() {
        // The second argument within a case of the first.
        let pattern = "a \u{3}\0one\u{4}b \u{3}\u{1}x\u{4}c\u{5}\u{4}d\u{5}\u{5}\u{4}\u{2}\0 e\u{5} f";
        let said = |number: u32, text: &str| say(pattern, &[number.into(), text.into()]);
        assert_eq!(said(1, "x"), "a b c f");
        assert_eq!(said(1, "y"), "a b d f");
        assert_eq!(said(2, "x"), "a 2 e f");
    }

    #[test]
    fn what_has_no_argument_is_not_said() {
        assert_eq!(say("a\u{2}\0b\u{2}", &[]), "ab");
        assert_ne!(say("a", &[]), "b");
    }

    #[test]
    fn cases_lie_as_deep_as_any_that_is_written() {
        let nested = |depth: usize| "\u{3}\0one\u{4}".repeat(depth) + "a" + &"\u{5}\u{4}\u{5}".repeat(depth);
        let said = |depth: usize| say(&nested(depth), &[1u32.into()]);
        assert_eq!(said(DEEPEST.into()), "a");
        assert_ne!(said(usize::from(DEEPEST) + 1), "a");
    }

    #[test]
    fn words_of_another_build_are_refused() {
        let Words { compiled } = content::words_of("en").unwrap();
        let read = |compiled: &CompiledWords| Words::read(&binary::to_bytes(compiled));
        assert!(read(&compiled).is_some_and(|words| words.compiled == compiled));
        let mut fewer = compiled.clone();
        fewer.messages.pop();
        assert_eq!(read(&fewer), None);
        let mut fewer = compiled;
        fewer.texts.pop();
        assert_eq!(read(&fewer), None);
    }

    #[test]
    fn texts_are_listed_by_name_and_messages_without_what_is_put_in() {
        let words = content::words_of("en").unwrap();
        assert!(words.texts().any(|(name, text)| name == "facet-focus" && words.text(name) == text));
        let messages: Vec<&str> = words.plain_messages().collect();
        let [plain, filled] = [words.because_met_anyhow(), words.count_months(2u32)];
        assert!(messages.contains(&plain.as_str()) && !messages.contains(&filled.as_str()));
        assert!(
            messages.len() > 100 && messages.iter().all(|message| !message.contains([mark::ARGUMENT, mark::SELECT]))
        );
    }

    #[test]
    fn damaged_messages_come_to_an_end() {
        for pattern in ["\u{3}", "\u{3}\0", "\u{3}\0one", "\u{2}", "\u{3}\0one\u{4}", &"\u{3}\0\u{4}".repeat(100_000)] {
            say(pattern, &[1u32.into()]);
        }
    }

    #[test]
    fn the_language_of_tests_is_longer_by_40_percent_and_keeps_its_placeholders() {
        let [pseudo, english] = [content::PSEUDO, "en"].map(|language| content::words_of(language).unwrap());
        assert_eq!(pseudo.count_months(2u32), "⟦2 móóññťĥšš⟧");
        assert_eq!(pseudo.hint_window(1u32), "⟦Çóóúúññť óóññĺý ťĥéé ĺááššť 1 ýééáářšš.⟧");
        assert_eq!(pseudo.text("field-capm-if"), "⟦ýóóúú ĥóóĺď ááññ ááçťíívéé ÇÁÁPM⟧");
        assert!(pseudo.text("field-education-if").contains("{$value}"));
        let length = |words: &Words| words.texts().map(|(_, text)| text.chars().count()).sum::<usize>();
        let quotations = pseudo.texts().filter(|(name, _)| english.find_text(name).is_none());
        let length_of_quotations: usize = quotations.map(|(_, text)| text.chars().count()).sum();
        assert!((length(&pseudo) - length_of_quotations) * 100 >= length(&english) * 140);
    }

    #[test]
    fn dates_are_written_by_their_parts() {
        let words = content::words_of("en").unwrap();
        assert_eq!(words.written_date("2022-07-21"), "21\u{a0}July 2022");
        assert_eq!(words.written_date("2026-07"), "July 2026");
        assert_eq!(words.written_date("2017"), "2017");
    }
}
