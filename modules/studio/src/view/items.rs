//! Lists of things: opened one at a time, or all at once within another.

use yew::prelude::*;

use super::{Draw, Focus, Msg};
use crate::edit::Edit;
use crate::forms::{List, Row};
use crate::place;
use crate::pointer;
use crate::texts;

/// The place of the control of a thing's id.
pub fn id_place(list: &List, at: &str) -> String {
    if list.bare { format!("{at}/") } else { format!("{at}/id") }
}

impl Draw<'_> {
    /// A section's list.
    pub fn list(&self, list: &'static List) -> Html {
        let place = format!("/{}", list.path);
        let count = pointer::list(self.pack(), &place).len();
        let thing = |i: usize| self.thing(list, &format!("{place}/{i}"), count);
        html! { <>
            { self.problem_lines(&self.problems_at(&place, false), "list-problem".to_owned()) }
            <ol class="things" data-at={place.clone()} tabindex="-1">{ for (0..count).map(thing) }</ol>
            if !list.fixed { { self.adder(list, "") } }
        </> }
    }

    fn adder(&self, list: &'static List, around: &str) -> Html {
        let words = self.t(&format!("{}-add", list.label));
        let around = around.to_owned();
        let id = format!("add{around}/{}", list.path);
        html! { <p><button type="button" class="add" {id} onclick={self.on(move || Msg::Add(list, around.clone()))}>{ words }</button></p> }
    }

    fn thing(&self, list: &'static List, at: &str, count: usize) -> Html {
        let is_open = list.fixed || self.app.item.as_deref() == Some(at);
        let one = place::one(list, at, self.say);
        let title = texts::title(self.pack(), at, &self.app.language).unwrap_or_else(|| self.t("untitled"));
        let wrong = self.wrong_in(at);
        let (toggled, id) = (at.to_owned(), format!("item{at}"));
        let head = html! { <>
            <span class="things__one">{ one }</span>{ " " }
            <span class="things__title">{ title }</span>
            if let Some(wrong) = wrong { { " " }<b>{ wrong }</b> }
        </> };
        html! {
            <li>
                if list.fixed {
                    <h3>{ head }</h3>
                } else {
                    <h3><button type="button" data-at={at.to_owned()} id={format!("head{at}")} aria-expanded={is_open.to_string()}
                        onclick={self.on(move || Msg::Toggle(toggled.clone()))} onkeydown={self.mover(at, count)}>{ head }</button></h3>
                }
                if is_open {
                    <div class="thing" {id}>
                        { self.problem_lines(&self.problems_at(at, false), format!("problem{at}")) }
                        { self.rows(list.rows, at) }
                        { self.own_id(list, at) }
                        if !list.fixed { { self.acts(list, at, count, "head") } }
                    </div>
                }
            </li>
        }
    }

    /// What is wrong in a thing or a list of things, counted.
    pub fn wrong_in(&self, at: &str) -> Option<String> {
        match self.app.checked.counts.get(at)? {
            [0, warnings] => Some(self.say.count("warnings", *warnings)),
            [errors, _] => Some(self.say.count("errors", *errors)),
        }
    }

    /// Alt and an arrow move a thing.
    fn mover(&self, at: &str, count: usize) -> Callback<KeyboardEvent> {
        let at = at.to_owned();
        self.link.batch_callback(move |event: KeyboardEvent| {
            let (list, place) = pointer::index(&at)?;
            let with = match event.key().as_str() {
                "ArrowUp" => place.checked_sub(1)?,
                "ArrowDown" => place + 1,
                _ => return None,
            };
            if !event.alt_key() || with >= count {
                return None;
            }
            event.prevent_default();
            let focus = Focus::On(format!("head{list}/{with}"));
            Some(Msg::EditThen(Edit::Swap { pointer: at.clone(), with }, focus))
        })
    }

    /// What can be done with a thing; `head` starts the id of what has the focus after.
    fn acts(&self, list: &'static List, at: &str, count: usize, head: &'static str) -> Html {
        let Some((all, place)) = pointer::index(at) else { return Html::default() };
        let one = place::one(list, at, self.say);
        let act = |words: &str, name: &str, edit: Edit, focus: Focus| {
            let label = self.say.with(&format!("{words}-what"), &[("what", &one)]);
            let id = format!("{name}{at}");
            html! {
                <button type="button" {id} aria-label={label}
                    onclick={self.on(move || Msg::EditThen(edit.clone(), focus.clone()))}>{ self.t(words) }</button>
            }
        };
        let swap = |words: &str, name: &str, with: usize| {
            let last = if name == "up" { with == 0 } else { with + 1 >= count };
            // At the end there is no such button any more.
            let next = match (last, name) {
                (false, _) => name,
                (true, "up") => "down",
                (true, _) => "up",
            };
            act(words, name, Edit::Swap { pointer: at.to_owned(), with }, Focus::On(format!("{next}{all}/{with}")))
        };
        let after_removal = match place {
            _ if head.is_empty() || count == 1 => Focus::On(format!("add{all}")),
            place if place + 1 < count => Focus::On(format!("{head}{at}")),
            place => Focus::On(format!("{head}{all}/{}", place.saturating_sub(1))),
        };
        let copy = Focus::In(format!("item{all}/{}", place + 1));
        html! {
            <p class="acts">
                if let Some(before) = place.checked_sub(1) { { swap("up", "up", before) } }
                if place + 1 < count { { swap("down", "down", place + 1) } }
                { act("duplicate", "duplicate", Edit::Duplicate { pointer: at.to_owned() }, copy) }
                { act("remove", "remove", Edit::Remove { pointer: at.to_owned() }, after_removal) }
            </p>
        }
    }

    /// The id, for those who want to see it.
    fn own_id(&self, list: &'static List, at: &str) -> Html {
        let Some(id) = self.pack().pointer(at).and_then(texts::id_of) else { return Html::default() };
        let typed = self.app.typed.as_ref().filter(|(pointer, _)| pointer == at);
        let shown = typed.map_or(id, |(_, typed)| typed);
        let pointer = at.to_owned();
        let on = self.link.callback(move |id| Msg::TypeId(pointer.clone(), id));
        let place = id_place(list, at);
        let label = self.t("own-id");
        let frame = super::controls::Frame { at: &place, label, help: self.help("own-id"), whole: false };
        html! {
            <details onchange={self.on(|| Msg::LeaveId)}><summary>{ self.t("more") }</summary>
                { self.framed(&frame, |carried| self.input(carried, shown, &super::controls::Given::default(), on)) }
            </details>
        }
    }

    /// A list within a thing, all of it open.
    pub fn inner_list(&self, list: &'static List, around: &str) -> Html {
        let place = format!("{around}/{}", list.path);
        let pack = self.pack();
        if pack.pointer(&place).is_none() {
            return Html::default();
        }
        let count = pointer::list(pack, &place).len();
        let is_short = list.bare && matches!(list.rows, [Row::Text(_)]);
        let thing = |i: usize| {
            let at = format!("{place}/{i}");
            let id = format!("item{at}");
            html! {
                <li {id}>
                    <fieldset class={classes!("inner", is_short.then_some("inner--short"))}>
                        <legend data-at={at.clone()} tabindex="-1">{ place::one(list, &at, self.say) }</legend>
                        { self.problem_lines(&self.problems_at(&at, false), format!("problem{at}")) }
                        { self.rows(list.rows, &at) }
                        { self.acts(list, &at, count, "") }
                    </fieldset>
                </li>
            }
        };
        html! {
            <section class="inner-list">
                <h4>{ self.t(list.label) }</h4>
                if let Some(lead) = self.say.find(&format!("{}-lead", list.label)) { <p class="quiet">{ lead }</p> }
                { self.problem_lines(&self.problems_at(&place, false), format!("problem{place}")) }
                <ol data-at={place.clone()} tabindex="-1">{ for (0..count).map(thing) }</ol>
                { self.adder(list, around) }
            </section>
        }
    }
}
