//! `cargo xtask size`: what a visitor loads, what the wasm is made of, and what has
//! grown since the figures that were recorded.

mod crates;
mod record;
mod visit;

use std::path::Path;

use anyhow::{Context as _, bail};

use crate::dist::{self, Profile};
use crate::steps::{root, target_dir};
use crate::wasm;
use record::{Figures, Recorded, growth, growth_of_all};

/// All that one run in one language may load, from the page to the result.
const MOST: usize = 100_000;

/// The page with the first question in it, and its styles: it fits the first packets
/// that a server sends before it waits for an answer, some 14 kB with the headers.
const FIRST_QUESTION: usize = 12_000;

/// Families of the wasm below this are not worth a line, unless they have grown.
const LEAST_SHOWN: usize = 1_000;

/// Measures the release build, anew or as it lies in `dist/`.
pub fn run(built: bool, record: bool) -> anyhow::Result<()> {
    let dist = if built { root().join("dist") } else { dist::build(Profile::Release)? };
    let sizes = Sizes::of(&dist)?;
    let recorded = Recorded::read()?;
    println!("{}", sizes.report(&recorded));
    if record {
        Recorded { files: sizes.files, wasm: sizes.wasm }.write()?;
        return Ok(());
    }
    sizes.check(&recorded)
}

/// What was measured.
struct Sizes {
    /// Each file of a run, after brotli.
    files: Figures,
    /// Files that are loaded only where they are asked for, after brotli.
    asked_for: Figures,
    /// The page and its styles, after brotli.
    first_question: usize,
    /// The wasm by crate, before brotli; empty where the compiler left no names.
    wasm: Figures,
    /// The wasm after brotli.
    wasm_brotli: usize,
}

impl Sizes {
    fn of(dist: &Path) -> anyhow::Result<Sizes> {
        let run = visit::run(dist)?;
        let compiled = target_dir()?.join("wasm/wasm32-unknown-unknown/release/lead_or_manage.wasm");
        let named = wasm::with_names(&compiled).with_context(|| compiled.display().to_string())?;
        let ending = |ending: &str| run.iter().filter(|(path, _)| path.ends_with(ending)).map(|(_, bytes)| bytes).sum();
        let first_question = ending(".html") + ending(".css");
        let asked_for = visit::asked_for(dist)?;
        Ok(Sizes { asked_for, first_question, wasm_brotli: ending(".wasm"), wasm: crates::sizes(&named)?, files: run })
    }

    fn whole_run(&self) -> usize {
        self.files.values().sum()
    }

    fn report(&self, recorded: &Recorded) -> String {
        let mut lines =
            vec!["\nA whole run in one language, bytes after brotli, and since the recorded figures:".to_owned()];
        lines.extend(self.files.iter().map(|(path, bytes)| line(path, *bytes, growth(&recorded.files, path, *bytes))));
        let growth = growth_of_all(&recorded.files, self.whole_run());
        lines.push(line("all of it", self.whole_run(), growth));
        lines.push(line("left of what it may be", MOST.saturating_sub(self.whole_run()), None));
        lines.push(line("the first question's HTML with its styles", self.first_question, None));
        lines.push("\nLoaded only where it is asked for:".to_owned());
        lines.extend(self.asked_for.iter().map(|(path, bytes)| line(path, *bytes, None)));
        lines.push(
            "\nThe wasm by crate, bytes before brotli, an estimate after it by share, and the growth before it:"
                .to_owned(),
        );
        lines.extend(self.wasm_lines(recorded));
        lines.join("\n") + "\n"
    }

    fn wasm_lines(&self, recorded: &Recorded) -> Vec<String> {
        if self.wasm.is_empty() {
            return vec!["  unknown: the compiled wasm holds no names".to_owned()];
        }
        let all: usize = self.wasm.values().sum();
        let mut families: Vec<_> = self.wasm.iter().collect();
        families.sort_by_key(|(_, bytes)| std::cmp::Reverse(**bytes));
        let shown = families.into_iter().filter_map(|(name, bytes)| {
            let growth = growth(&recorded.wasm, name, *bytes);
            let is_shown = *bytes >= LEAST_SHOWN || growth.is_some_and(|growth| growth != 0);
            let estimate = bytes * self.wasm_brotli / all.max(1);
            is_shown.then(|| line(&format!("{name} (≈ {estimate} after brotli)"), *bytes, growth))
        });
        shown.chain([line("all of it", all, growth_of_all(&recorded.wasm, all))]).collect()
    }

    fn check(&self, recorded: &Recorded) -> anyhow::Result<()> {
        let measured = [
            ("a whole run", self.whole_run(), MOST),
            ("the first question's HTML with its styles", self.first_question, FIRST_QUESTION),
        ];
        for (what, bytes, most) in measured {
            if bytes > most {
                bail!("{what} is {bytes} bytes after brotli, and may be {most}\n{}", self.grown(recorded));
            }
        }
        Ok(())
    }

    /// What is larger than it was, the worst first.
    fn grown(&self, recorded: &Recorded) -> String {
        let both = [(&self.files, &recorded.files), (&self.wasm, &recorded.wasm)];
        let mut grown: Vec<(isize, &str)> = Vec::new();
        for (now, then) in both {
            let growths = now.iter().filter_map(|(name, bytes)| Some((growth(then, name, *bytes)?, name.as_str())));
            grown.extend(growths.filter(|(growth, _)| *growth > 0));
        }
        grown.sort_by_key(|(growth, _)| std::cmp::Reverse(*growth));
        if grown.is_empty() {
            return "nothing has grown since the recorded figures".to_owned();
        }
        let lines = grown.into_iter().map(|(growth, name)| format!("  {growth:>+8}  {name}"));
        format!("grown since the recorded figures:\n{}", lines.collect::<Vec<_>>().join("\n"))
    }
}

fn line(name: &str, bytes: usize, growth: Option<isize>) -> String {
    let growth = growth.filter(|growth| *growth != 0).map(|growth| format!("{growth:+}")).unwrap_or_default();
    format!("  {bytes:>8} {growth:>8}  {name}")
}

#[cfg(test)]
mod tests {
    use super::{Figures, Recorded, Sizes};

    fn sizes(page: usize, program: usize) -> Sizes {
        let files = [("index.html".to_owned(), page), ("assets/a.wasm".to_owned(), program)].into();
        let wasm = [("yew".to_owned(), 3 * program), ("lead_or_manage::app".to_owned(), program)].into();
        Sizes { files, asked_for: Figures::new(), first_question: page, wasm, wasm_brotli: program }
    }

    fn recorded(sizes: Sizes) -> Recorded {
        Recorded { files: sizes.files, wasm: sizes.wasm }
    }

    #[test]
    fn too_much_is_an_error_that_names_what_has_grown_the_worst_first() {
        let then = recorded(sizes(5_000, 90_000));
        assert!(sizes(5_000, 95_000).check(&then).is_ok());
        let error = sizes(4_000, 96_001).check(&then).unwrap_err().to_string();
        let expected = "a whole run is 100001 bytes after brotli, and may be 100000\n\
            grown since the recorded figures:\n    +18003  yew\n     +6001  assets/a.wasm\n     +6001  lead_or_manage::app";
        assert_eq!(error, expected);
        let error = sizes(12_001, 9).check(&then).unwrap_err().to_string();
        assert!(error.starts_with("the first question's HTML with its styles is 12001 bytes"), "{error}");
    }

    #[test]
    fn the_report_shows_shares_and_growth() {
        let report = sizes(4_000, 96_000).report(&recorded(sizes(5_000, 90_000)));
        for line in [
            "    4000    -1000  index.html",
            "  100000    +5000  all of it",
            "288000   +18000  yew (≈ 72000 after brotli)",
        ] {
            assert!(report.contains(line), "no `{line}` in {report}");
        }
    }
}
