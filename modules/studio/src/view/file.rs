//! The file itself: begun, opened, saved, looked at as text, put on a page; and
//! questions from a table.

use lead_or_manage::check::{Problem, Severity};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::controls::value_of;
use super::{Draw, Msg, SMALLEST};
use crate::browser;
use crate::import::{self, Wrong};

/// A file that was chosen.
fn chosen(event: &Event) -> Option<gloo::file::File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    // The same file can be chosen again.
    input.set_value("");
    Some(file.into())
}

/// A file that was dropped.
fn dropped(event: &DragEvent) -> Option<gloo::file::File> {
    event.prevent_default();
    Some(event.data_transfer()?.files()?.get(0)?.into())
}

impl Draw<'_> {
    /// Dropping a file opens it.
    pub fn on_drop(&self) -> Callback<DragEvent> {
        self.link.batch_callback(|event: DragEvent| dropped(&event).map(Msg::Open))
    }

    fn chooser_of_files(&self, id: &'static str, words: &str, kinds: &'static str) -> Html {
        let on = self.link.batch_callback(|event: Event| chosen(&event).map(Msg::Open));
        html! { <p class="file"><label for={id}>{ self.t(words) }</label>{ " " }<input type="file" {id} accept={kinds} onchange={on} /></p> }
    }

    /// Where a quiz begins.
    pub fn start(&self) -> Html {
        let smallest = || Msg::Begin(SMALLEST.replace("2026-11-24", &browser::today()), "my-quiz.json".to_owned());
        html! { <>
            <p>{ self.t("start-lead") }</p>
            <h3>{ self.t("start-new") }</h3>
            <ul class="choices">
                <li>{ self.button(self.t("start-smallest"), smallest) }<p class="quiet">{ self.t("start-smallest-help") }</p></li>
                <li>{ self.button(self.t("start-example"), || Msg::Example(1)) }<p class="quiet">{ self.t("start-example-help") }</p></li>
                <li>{ self.button(self.t("start-built-in"), || Msg::Example(0)) }<p class="quiet">{ self.t("start-built-in-help") }</p></li>
            </ul>
            <h3>{ self.t("start-open") }</h3>
            { self.chooser_of_files("open", "open-file", ".json,application/json") }
            <p class="quiet">{ self.t("open-help") }</p>
            { self.drafts() }
        </> }
    }

    fn drafts(&self) -> Html {
        let others: Vec<_> = browser::drafts().into_iter().filter(|(name, _)| *name != self.app.draft).collect();
        if others.is_empty() {
            return Html::default();
        }
        let draft = |(name, draft): (String, browser::Draft)| {
            let title = serde_json::from_str(&draft.text).ok().and_then(|pack: serde_json::Value| title_of(&pack));
            let title = title.unwrap_or_else(|| draft.file.clone());
            let when = browser::moment(draft.changed, self.say.language());
            let forget = self.say.with("forget-what", &[("what", &title)]);
            let (go_on, saved, gone) = (name.clone(), name.clone(), name);
            let save = self.say.with("save-what", &[("what", &title)]);
            html! {
                <li>{ self.button(title, move || Msg::GoOn(go_on.clone())) }{ " " }<span class="quiet">{ when }</span>{ " " }
                    <button type="button" aria-label={save} onclick={self.on(move || Msg::SaveDraft(saved.clone()))}>{ self.t("save") }</button>{ " " }
                    <button type="button" aria-label={forget} onclick={self.on(move || Msg::Forget(gone.clone()))}>{ self.t("forget") }</button></li>
            }
        };
        html! { <><h3>{ self.t("drafts") }</h3><p class="quiet">{ self.t("drafts-help") }</p>
        <ul class="drafts">{ for others.into_iter().map(draft) }</ul></> }
    }

    /// The whole file as text.
    pub fn text_view(&self) -> Html {
        let document = &self.app.document;
        let text = document.text().to_string();
        let problems = self.app.checked.problems.clone();
        let broken = document.broken().map(|broken| {
            let (line, column) = (broken.line.to_string(), broken.column.to_string());
            self.say.with("text-broken", &[("line", &line), ("column", &column), ("found", &broken.found)])
        });
        let on = self.link.callback(Msg::Type);
        html! { <>
            <p class="quiet" id="text-help">{ self.t("text-help") }</p>
            <p role="alert" class="wrong" id="text-wrong">{ broken }</p>
            <TextView {text} {problems} {on} say={self.say.clone()} />
        </> }
    }

    /// What is done with a quiz that is made.
    pub fn use_it(&self) -> Html {
        let tag = format!(
            "<script type=\"module\" src=\"{}embed.js\"></script>\n<lead-or-manage pack=\"{}\"></lead-or-manage>",
            base(),
            self.app.file
        );
        let copied = tag.clone();
        let stands = self.app.checked.stands;
        html! { <>
            if !stands { <p>{ self.say.with("use-unready", &[("how", &self.standing())]) }</p> }
            <h3>{ self.t("use-save") }</h3>
            <p>{ self.say.with("use-save-help", &[("name", &self.app.file)]) }</p>
            <p>{ self.button(self.t("save"), || Msg::Save) }</p>
            <h3>{ self.t("use-platform") }</h3>
            <p>{ self.t("use-platform-help") }</p>
            <p><button type="button" disabled={!stands} onclick={self.on(|| Msg::Package)}>{ self.t("scorm") }</button></p>
            <h3 id="tag-title">{ self.t("use-page") }</h3>
            <p>{ self.t("use-page-help") }</p>
            <pre>{ tag }</pre>
            <p><button type="button" aria-describedby="tag-title" onclick={self.on(move || Msg::Copy(copied.clone()))}>{ self.t("copy") }</button></p>
        </> }
    }

    /// Questions from a table.
    pub fn import(&self) -> Html {
        let template = import::template(self.pack(), &self.app.language);
        let save = Callback::from(move |_: MouseEvent| {
            browser::save("questions.csv", template.as_bytes(), "text/csv");
        });
        html! { <>
            <p>{ self.t("import-lead") }</p>
            <pre>{ import::COLUMNS.join(",") }</pre>
            <ul>{ for ["scenario", "pair", "rating"].map(|kind| html! { <li>{ self.t(&format!("import-{kind}")) }</li> }) }</ul>
            <p>{ self.t("import-source") }</p>
            <p><button type="button" onclick={save}>{ self.t("import-template") }</button></p>
            { self.chooser_of_files("table", "import-file", ".csv,text/csv") }
            <div id="import-found" tabindex="-1" role="status">{ self.import_found() }</div>
        </> }
    }

    fn import_found(&self) -> Html {
        match &self.app.table {
            None => Html::default(),
            Some(Ok(found)) => {
                let [scenarios, pairs, ratings] = found.counts;
                let counts = [("scenarios", scenarios), ("pairs", pairs), ("ratings", ratings)];
                let said = counts.into_iter().filter(|(_, n)| *n > 0);
                let line =
                    |(name, n): (&str, usize)| html! { <li>{ self.say.count(&format!("import-{name}"), n) }</li> };
                html! { <>
                    <p>{ self.t("import-good") }</p>
                    <ul>{ for said.map(line) }</ul>
                    <p>{ self.button(self.t("import-take"), || Msg::Import) }</p>
                </> }
            }
            Some(Err(wrong)) => {
                let line = |wrong: &Wrong| {
                    let place = match wrong.column {
                        Some(column) => {
                            self.say.with("csv-at", &[("line", &wrong.line.to_string()), ("column", column)])
                        }
                        None => self.say.with("place-line", &[("line", &wrong.line.to_string())]),
                    };
                    html! { <li><b>{ place }</b>{ " " }{ self.say.with(wrong.words, &[("found", &wrong.found)]) }</li> }
                };
                html! { <>
                    <p>{ self.say.count("import-wrong", wrong.len()) }</p>
                    <ul class="wrong">{ for wrong.iter().map(line) }</ul>
                </> }
            }
        }
    }
}

/// What a pack is called, in its first language.
fn title_of(pack: &serde_json::Value) -> Option<String> {
    let first = crate::texts::languages(pack).first().copied()?;
    let title = crate::texts::said(pack, first, "pack-title");
    (!title.is_empty()).then(|| title.to_owned())
}

/// The folder of this page.
fn base() -> String {
    let address = gloo::utils::window().location().href().unwrap_or_default();
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    plain.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"))
}

/// What the text view shows.
#[derive(Clone, PartialEq, Properties)]
pub struct TextProps {
    text: String,
    problems: std::rc::Rc<Vec<Problem>>,
    on: Callback<String>,
    say: crate::words::Say,
}

/// The file with its lines numbered, and its problems at their lines.
#[component]
pub fn TextView(props: &TextProps) -> Html {
    let area = use_node_ref();
    let numbers = use_node_ref();
    let scrolled = {
        let (area, numbers) = (area.clone(), numbers.clone());
        Callback::from(move |_: Event| {
            if let (Some(area), Some(numbers)) = (area.cast::<web_sys::Element>(), numbers.cast::<web_sys::Element>()) {
                numbers.set_scroll_top(area.scroll_top());
            }
        })
    };
    let lines = props.text.lines().count().max(1) + 1;
    let of_line = |line: usize| {
        let here: Vec<&Problem> = props.problems.iter().filter(|problem| problem.line as usize == line).collect();
        let severity = here.iter().map(|problem| problem.severity).min();
        match severity {
            Some(Severity::Error) => format!("● {line}\n"),
            Some(Severity::Warning) => format!("○ {line}\n"),
            None => format!("{line}\n"),
        }
    };
    let numbered: String = (1..lines).map(of_line).collect();
    let shown = area.clone();
    let go_to = |line: u32, column: u32| {
        let (area, text) = (shown.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(area) = area.cast::<web_sys::HtmlTextAreaElement>() else { return };
            let (start, end) = range_of(&text, line, column);
            let _ = area.focus();
            let _ = area.set_selection_range(start, end);
            let height =
                f64::from(area.scroll_height()) / f64::from(u32::try_from(text.lines().count()).unwrap_or(1).max(1));
            #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
            area.set_scroll_top((f64::from(line.saturating_sub(4)) * height) as i32);
        })
    };
    let problem = |problem: &Problem| {
        let place = props.say.with("place-line", &[("line", &problem.line.to_string())]);
        html! { <li><button type="button" onclick={go_to(problem.line, problem.column)}>{ place }</button>{ " " }
        <b>{ props.say.text(problem.severity.id()) }</b>{ " " }{ &problem.found }{ ". " }
        { props.say.with("expected", &[("what", &problem.expected)]) }</li> }
    };
    let typed = props.on.reform(|event: InputEvent| value_of(&event));
    html! { <>
        <div class="text-view">
            <pre class="numbers" aria-hidden="true" ref={numbers}>{ numbered }</pre>
            <textarea ref={area} data-at="text" aria-label={props.say.text("text")} aria-describedby="text-help text-wrong"
                spellcheck="false" autocapitalize="off" wrap="off" dir="ltr" value={props.text.clone()} oninput={typed} onscroll={scrolled} />
        </div>
        <ol class="lines">{ for props.problems.iter().take(100).map(problem) }</ol>
    </> }
}

/// The rest of a line from a column on, counted as a text area does.
fn range_of(text: &str, line: u32, column: u32) -> (u32, u32) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or_default();
    let mut start = 0;
    for (place, known) in (1..).zip(text.split_inclusive('\n')) {
        if place == line {
            let before: String = known.chars().take(column.saturating_sub(1) as usize).collect();
            return (start + units(&before), start + units(known.trim_end_matches('\n')));
        }
        start += units(known);
    }
    (start, start)
}
