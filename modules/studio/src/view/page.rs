//! The whole page: what can be done with the file, the sections, and the quiz beside.

use yew::prelude::*;

use super::controls::value_of;
use super::{Draw, Msg};
use crate::browser;
use crate::forms;
use crate::pointer;
use crate::texts;

/// The sections in their groups; lists by their labels.
const GROUPS: [(&str, &[&str]); 4] = [
    ("group-file", &["start", "use"]),
    ("group-quiz", &["quiz", "roles", "sources", "facts", "facets", "pairs", "ratings", "knowledge", "import"]),
    ("group-rules", &["fields", "rule-sets", "rules", "plan", "role-table", "notes", "examples"]),
    ("group-whole", &["problems", "languages", "coverage", "text"]),
];

/// The sections in which a first quiz is made, one after the other.
const PATH: [&str; 10] =
    ["quiz", "roles", "sources", "facets", "pairs", "knowledge", "fields", "rule-sets", "problems", "use"];

impl Draw<'_> {
    /// Everything.
    pub fn page(&self) -> Html {
        let is_trying = self.app.is_trying;
        let over = Callback::from(|event: DragEvent| event.prevent_default());
        html! {
            <div class={classes!("studio", is_trying.then_some("studio--trying"))} ondragover={over} ondrop={self.on_drop()}>
                { self.bar() }
                <p role="status" class="told">{ self.notice() }</p>
                <nav class="sections" aria-label={self.t("sections")}>{ for GROUPS.map(|group| self.group_of_sections(group)) }</nav>
                { self.narrow_choice() }
                <section class="making" aria-labelledby="section">
                    <h2 id="section" tabindex="-1">{ self.title() }</h2>
                    { self.section() }
                    { self.onward() }
                </section>
                { self.live() }
            </div>
        }
    }

    fn notice(&self) -> String {
        if self.app.is_full { self.t("not-kept") } else { self.app.told.clone() }
    }

    fn bar(&self) -> Html {
        let act = |words: &str, enabled: bool, msg: fn() -> Msg| {
            html! { <button type="button" disabled={!enabled} onclick={self.on(msg)}>{ self.t(words) }</button> }
        };
        let name = texts::said(self.pack(), &self.app.language, "pack-title");
        let name = if name.is_empty() { self.app.file.as_str() } else { name };
        let is_trying = self.app.is_trying;
        html! {
            <div class="bar" role="group" aria-label={self.t("file")}>
                <p class="bar__name"><span class="mark">{ name }</span></p>
                <p class="acts">
                    { act("undo", self.app.typed.is_some() || self.app.document.can_undo(), || Msg::Undo) }
                    { act("redo", self.app.document.can_redo(), || Msg::Redo) }
                    { act("save", true, || Msg::Save) }
                    <button type="button" class="standing" onclick={self.on(|| Msg::Show("problems".to_owned()))}>{ self.standing() }</button>
                    <button type="button" class="tab" aria-pressed={is_trying.to_string()} onclick={self.on(move || Msg::Try(!is_trying))}>{ self.t("try") }</button>
                </p>
            </div>
        }
    }

    fn section_name(&self, section: &str) -> String {
        let name = self.t(section);
        match forms::list(section) {
            Some(list) if !list.fixed => {
                let count = pointer::list(self.pack(), &format!("/{}", list.path)).len();
                if count == 0 { name } else { format!("{name} ({count})") }
            }
            _ => name,
        }
    }

    fn title(&self) -> String {
        self.t(&self.app.section)
    }

    fn is_wrong(&self, section: &str) -> bool {
        let list = forms::list(section);
        list.is_some_and(|list| self.wrong_in(&format!("/{}", list.path)).is_some())
    }

    fn group_of_sections(&self, (group, sections): (&'static str, &'static [&'static str])) -> Html {
        let item = |section: &&'static str| {
            let section = *section;
            let current = (section == self.app.section).then_some("true");
            html! {
                <li class={classes!(self.is_wrong(section).then_some("is-wrong"))}>
                    <button type="button" aria-current={current} onclick={self.on(move || Msg::Show(section.to_owned()))}>{ self.section_name(section) }</button>
                    if self.is_wrong(section) { <span class="unseen">{ self.t("has-problems") }</span> }
                </li>
            }
        };
        html! { <><h2>{ self.t(group) }</h2><ul>{ for sections.iter().map(item) }</ul></> }
    }

    /// Where the list of sections has no room.
    fn narrow_choice(&self) -> Html {
        let option = |section: &&str| {
            html! { <option selected={*section == self.app.section} value={(*section).to_owned()}>{ self.section_name(section) }</option> }
        };
        let group = |(name, sections): (&str, &'static [&'static str])| {
            html! { <optgroup label={self.t(name)}>{ for sections.iter().map(option) }</optgroup> }
        };
        let on = self.link.callback(|event: Event| Msg::Show(value_of(&event)));
        html! {
            <p class="narrow"><label for="sections">{ self.t("sections") }</label>
                <select id="sections" ~value={self.app.section.clone()} onchange={on}>{ for GROUPS.map(group) }</select></p>
        }
    }

    fn section(&self) -> Html {
        let lead =
            self.say.find(&format!("{}-lead", self.app.section)).map(|lead| html! { <p class="lead">{ lead }</p> });
        match self.app.section.as_str() {
            "start" => self.start(),
            "use" => self.use_it(),
            "import" => self.import(),
            "problems" => self.problems(),
            "languages" => html! { <>{ for lead }{ self.languages() }</> },
            "coverage" => html! { <>{ for lead }{ self.coverage() }</> },
            "rules" => html! { <>{ for lead }{ self.rules() }</> },
            "text" => self.text_view(),
            section => {
                let form = match forms::list(section) {
                    Some(list) if list.fixed => html! { <>{ self.list(list) }{ self.rows(forms::BOTH, "") }</> },
                    Some(list) => self.list(list),
                    None => self.rows(forms::QUIZ, ""),
                };
                html! { <>{ for lead }{ self.broken_note() }{ self.language_choice() }<div class="form">{ form }</div></> }
            }
        }
    }

    /// The forms show the last pack that was whole.
    fn broken_note(&self) -> Html {
        let Some(broken) = self.app.document.broken() else { return Html::default() };
        let line = broken.line.to_string();
        html! {
            <p class="wrong">{ self.say.with("form-broken", &[("line", &line)]) }{ " " }
                { self.button(self.t("text"), || Msg::Show("text".to_owned())) }</p>
        }
    }

    /// The way to the next section, where one follows from another.
    fn onward(&self) -> Html {
        let place = PATH.iter().position(|section| *section == self.app.section);
        let Some(next) = place.and_then(|place| PATH.get(place + 1)).copied() else { return Html::default() };
        let words = self.say.with("onward", &[("section", &self.t(next))]);
        html! { <p><button type="button" class="onward" onclick={self.on(move || Msg::Show(next.to_owned()))}>{ words }</button></p> }
    }

    fn live(&self) -> Html {
        let note = match (&self.app.checked.good, self.app.checked.stands) {
            (None, _) => Some(self.t("live-none")),
            (Some(_), false) => Some(self.t("live-stale")),
            (Some(_), true) => None,
        };
        let address = self.app.checked.good.as_ref().and_then(|good| good.address.clone());
        html! {
            <section class="live" aria-labelledby="live-title">
                <h2 id="live-title">{ self.t("live") }</h2>
                <p class="quiet" role="status">{ note }</p>
                if let Some(address) = address {
                    <@{"lead-or-manage"} pack={address} lang={self.app.language.clone()} length="full" id={browser::LIVE} storage="session" />
                }
            </section>
        }
    }
}
