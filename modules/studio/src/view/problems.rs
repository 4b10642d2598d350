//! All problems in a list; each leads to where it can be mended.

use lead_or_manage::check::{Problem, Severity};
use yew::prelude::*;

use super::{Draw, Msg};
use crate::browser;
use crate::place;
use crate::words::Say;

/// More than this nobody reads.
const MOST: usize = 200;

impl Draw<'_> {
    /// The words, in which labels name the roles as the author does.
    pub fn with_roles(&self) -> Say {
        let [a, b] = [0, 1].map(|place| self.role_name(place));
        self.say.filled(&[("a", &a), ("b", &b)])
    }

    /// How it stands, in a few words.
    pub fn standing(&self) -> String {
        let problems = &self.app.checked.problems;
        let errors = self.app.errors();
        let warnings = problems.len() - errors;
        match (errors, warnings) {
            (0, 0) => self.t("standing-good"),
            (0, n) => self.say.count("warnings", n),
            (n, 0) => self.say.count("errors", n),
            (n, m) => self.say.with(
                "errors-and-warnings",
                &[("errors", &self.say.count("errors", n)), ("warnings", &self.say.count("warnings", m))],
            ),
        }
    }

    /// The list.
    pub fn problems(&self) -> Html {
        let problems = &self.app.checked.problems;
        if problems.is_empty() {
            return html! { <p>{ self.t("problems-none") }</p> };
        }
        let say = self.with_roles();
        let mut sorted: Vec<&Problem> = problems.iter().collect();
        sorted.sort_by_key(|problem| problem.severity == Severity::Warning);
        let line = |problem: &&Problem| self.problem(problem, &say);
        html! { <>
            <ol class="problems">{ for sorted.iter().take(MOST).map(line) }</ol>
            if sorted.len() > MOST { <p>{ self.say.with("problems-more", &[("n", &(sorted.len() - MOST).to_string())]) }</p> }
        </> }
    }

    fn problem(&self, problem: &Problem, say: &Say) -> Html {
        let name = |code: &str| browser::language_name(code, self.say.language());
        let place = if self.app.document.broken().is_some() {
            self.say.with("place-line", &[("line", &problem.line.to_string())])
        } else {
            place::words(self.pack(), &self.app.slots, &problem.pointer, say, &name)
        };
        let pointer = problem.pointer.clone();
        // Some can only be seen from elsewhere.
        let view = match problem.code {
            _ if self.app.document.broken().is_some() => Some("text"),
            "unbalanced" => Some("coverage"),
            _ => None,
        };
        let find = move || view.map_or_else(|| Msg::Find(pointer.clone()), |view| Msg::Show(view.to_owned()));
        html! {
            <li>
                <button type="button" onclick={self.on(find)}>{ place }</button>
                <p>{ self.problem_words(problem) }</p>
            </li>
        }
    }
}
