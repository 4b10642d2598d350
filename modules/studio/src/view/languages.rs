//! All texts by language, side by side, with the gaps shown and counted.

use serde_json::Value;
use yew::prelude::*;

use super::controls::{Carried, Given, value_of};
use super::{Draw, Focus, Msg};
use crate::browser;
use crate::edit::Edit;
use crate::place;
use crate::texts::{self, Slot};

/// As many rows are drawn at once.
const PAGE: usize = 60;

/// Languages to choose from; any other can be written into the file's text.
const OFFERED: [&str; 24] = [
    "ar", "bn", "cs", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru",
    "sv", "tr", "uk", "vi", "zh",
];

/// What is shown of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Only rows with a gap.
    pub gaps: bool,
    /// Which page of it.
    pub page: usize,
    /// The further language that is chosen, and not yet added.
    pub further: String,
}

impl Draw<'_> {
    /// A language more: choosing only chooses, so that letters and arrow keys are safe.
    pub fn add_language(&self, id: &'static str) -> Html {
        let known = texts::languages(self.pack());
        let free = OFFERED.into_iter().filter(|code| !known.contains(code));
        let named = free.map(|code| (code.to_owned(), browser::language_name(code, self.say.language())));
        let mut options: Vec<(String, String)> = named.collect();
        options.sort_by(|(_, a), (_, b)| a.cmp(b));
        options.insert(0, (String::new(), self.t("language-choose")));
        let sheet = self.app.sheet.clone();
        // What was added stays chosen, and is no choice any more.
        let further = if known.contains(&sheet.further.as_str()) { String::new() } else { sheet.further.clone() };
        let is_chosen = !further.is_empty();
        let chosen = further.clone();
        let choose = self.link.callback(move |further: String| Msg::Sheet(Sheet { further, ..sheet.clone() }));
        let add = move || Msg::EditThen(Edit::AddLanguage(further.clone()), Focus::On("add-language".to_owned()));
        let carried = Carried { id: id.to_owned(), ..Carried::bare("/languages/-") };
        html! {
            <p><label for={id}>{ self.t("language-further") }</label>{ " " }
                <span key={known.len()}>{ self.select(carried, &chosen, options, choose) }</span>{ " " }
                <button type="button" disabled={!is_chosen} onclick={self.on(add)}>{ self.t("language-add") }</button></p>
        }
    }

    /// In which language texts are written; nothing where there is but one.
    pub fn language_choice(&self) -> Html {
        let known = texts::languages(self.pack());
        if known.len() < 2 {
            return Html::default();
        }
        let option = |code: &&str| {
            let name = browser::language_name(code, self.say.language());
            let gaps = texts::gaps(self.pack(), &self.app.slots, code);
            let label = if gaps == 0 { name } else { format!("{name} ({})", self.say.count("gaps", gaps)) };
            html! { <option selected={*code == self.app.language} value={(*code).to_owned()}>{ label }</option> }
        };
        let on = self.link.callback(|event: Event| Msg::Language(value_of(&event)));
        html! {
            <p class="writes"><label for="writes">{ self.t("language-writes") }</label>{ " " }
                <select id="writes" ~value={self.app.language.clone()} onchange={on}>{ for known.iter().map(option) }</select></p>
        }
    }

    /// The table.
    pub fn languages(&self) -> Html {
        let pack = self.pack();
        let known = texts::languages(pack);
        let sheet = &self.app.sheet;
        let has_gap = |slot: &&Slot| known.iter().any(|code| texts::is_gap(pack, slot, code));
        let rows: Vec<&Slot> = self.app.slots.iter().filter(|slot| !sheet.gaps || has_gap(slot)).collect();
        let pages = rows.len().div_ceil(PAGE).max(1);
        let page = sheet.page.min(pages - 1);
        let head = |code: &&str| {
            let gaps = texts::gaps(pack, &self.app.slots, code);
            let said = if gaps == 0 { self.t("gaps-none") } else { self.say.count("gaps", gaps) };
            html! { <th scope="col">{ browser::language_name(code, self.say.language()) }<br/><span class="quiet">{ said }</span></th> }
        };
        let row = |slot: &&Slot| self.language_row(slot, &known);
        let gaps_only = {
            let sheet = sheet.clone();
            self.link.callback(move |event: Event| {
                Msg::Sheet(Sheet { gaps: super::controls::is_checked(&event), page: 0, ..sheet.clone() })
            })
        };
        html! { <>
            { self.add_language("add-language") }
            <p><label class="tick"><input type="checkbox" checked={sheet.gaps} onchange={gaps_only} /><span>{ self.t("gaps-only") }</span></label></p>
            if rows.is_empty() {
                <p>{ self.t("gaps-nowhere") }</p>
            } else {
                <section class="wide" tabindex="0" aria-label={self.t("languages-table")}>
                    <table class="sheet-of-words">
                        <thead><tr><th scope="col">{ self.t("language-place") }</th>{ for known.iter().map(head) }</tr></thead>
                        <tbody>{ for rows.iter().skip(page * PAGE).take(PAGE).map(row) }</tbody>
                    </table>
                </section>
            }
            if pages > 1 { { self.pager(page, pages) } }
        </> }
    }

    fn pager(&self, page: usize, pages: usize) -> Html {
        let sheet = self.app.sheet.clone();
        let to = |words: &str, page: usize| {
            let sheet = Sheet { page, ..sheet.clone() };
            self.button(self.t(words), move || Msg::Sheet(sheet.clone()))
        };
        let (n, of) = ((page + 1).to_string(), pages.to_string());
        html! {
            <p class="acts">
                if let Some(before) = page.checked_sub(1) { { to("page-before", before) } }
                <span>{ self.say.with("page-of", &[("n", &n), ("of", &of)]) }</span>
                if page + 1 < pages { { to("page-after", page + 1) } }
            </p>
        }
    }

    fn language_row(&self, slot: &Slot, known: &[&str]) -> Html {
        let pack: &Value = self.pack();
        let first = known.first().copied().unwrap_or_default();
        let named = |_: &str| String::new();
        let place = place::words(pack, &self.app.slots, &slot.pointer(first), &self.with_roles(), &named);
        let cell = |code: &&str| {
            let (language, name) = ((*code).to_owned(), slot.name.clone());
            let said = texts::said(pack, code, &slot.name);
            let is_gap = texts::is_gap(pack, slot, code);
            let label = format!("{place}, {}", browser::language_name(code, self.say.language()));
            let given = Given {
                long: true,
                direction: Some(texts::direction(code)),
                language: Some(language.clone()),
                label: Some(label),
                ..Given::default()
            };
            let at = slot.pointer(code);
            let on = self
                .link
                .callback(move |text| Msg::Edit(Edit::Say { language: language.clone(), name: name.clone(), text }));
            html! { <td class={is_gap.then_some("gap")}>{ self.input(Carried::bare(&at), said, &given, on) }
            if is_gap { <span class="quiet">{ self.t("gap") }</span> }</td> }
        };
        html! { <tr key={slot.name.clone()}><th scope="row">{ &place }</th>{ for known.iter().map(cell) }</tr> }
    }
}
