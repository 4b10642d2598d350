//! A form, drawn from its description.

use serde_json::{Value, json};
use yew::prelude::*;

use super::controls::{Carried, Frame, Given, id_of};
use super::{Draw, Msg};
use crate::browser;
use crate::edit::Edit;
use crate::forms::{self, Field, Kind, Named, Row};
use crate::place;
use crate::pointer;
use crate::texts::{self, Slot};

/// Units that have words in every language.
const UNITS: [&str; 3] = ["year", "month", "hour"];

impl Draw<'_> {
    /// The rows of a thing; the first text makes its id.
    pub fn rows(&self, rows: &'static [Row], at: &str) -> Html {
        let slots: Vec<&Slot> = self.app.slots.iter().filter(|slot| slot.at == at).collect();
        let row = |(i, row): (usize, &'static Row)| match row {
            Row::Text(text) => match slots.iter().find(|slot| slot.label == text.label) {
                Some(slot) => self.text(slot, i == 0),
                None => Html::default(),
            },
            Row::Field(field) => self.field(field, at),
            Row::List(list) => self.inner_list(list, at),
        };
        html! { <>{ for rows.iter().enumerate().map(row) }</> }
    }

    /// A text in the language that is written in.
    pub fn text(&self, slot: &Slot, settles: bool) -> Html {
        let language = self.app.language.clone();
        let at = slot.pointer(&language);
        let label = self.role_words(slot.label);
        let label = if slot.must { label } else { self.say.with("optional", &[("what", &label)]) };
        let frame = Frame { at: &at, label, help: self.help(slot.label), whole: false };
        let given = Given {
            long: slot.long,
            direction: Some(texts::direction(&language)),
            language: Some(language.clone()),
            settles: settles.then(|| slot.at.clone()),
            ..Given::default()
        };
        let said = texts::said(self.pack(), &language, &slot.name);
        let name = slot.name.clone();
        let on = self
            .link
            .callback(move |text| Msg::Edit(Edit::Say { language: language.clone(), name: name.clone(), text }));
        self.framed(&frame, |carried| self.input(carried, said, &given, on))
    }

    /// A label in which the roles have their own names.
    pub fn role_words(&self, label: &str) -> String {
        let [a, b] = [0, 1].map(|place| self.role_name(place));
        self.say.with(label, &[("a", &a), ("b", &b)])
    }

    pub fn role_name(&self, place: usize) -> String {
        let at = format!("/roles/{place}");
        let title = texts::title(self.pack(), &at, &self.app.language);
        title.unwrap_or_else(|| place::one(&forms::ROLES, &at, self.say))
    }

    fn set(&self, at: &str, value: impl Fn(String) -> Value + 'static) -> Callback<String> {
        let pointer = at.to_owned();
        self.link.callback(move |typed| Msg::Edit(Edit::Set { pointer: pointer.clone(), value: value(typed) }))
    }

    fn field(&self, field: &Field, around: &str) -> Html {
        let pack = self.pack();
        if let Some(within) = field.within
            && pack.pointer(&format!("{around}/{within}")).is_none()
        {
            return Html::default();
        }
        let at = if field.path.is_empty() { around.to_owned() } else { format!("{around}/{}", field.path) };
        let frame = Frame { at: &at, label: self.role_words(field.label), help: self.help(field.label), whole: false };
        let value = pack.pointer(&at);
        let text = value.and_then(Value::as_str).unwrap_or_default();
        match field.kind {
            Kind::Line if field.label == "unit" => self.unit(&frame, text),
            Kind::Line | Kind::Lines | Kind::Day => {
                let given = Given {
                    long: field.kind == Kind::Lines,
                    kind: (field.kind == Kind::Day).then_some("date"),
                    settles: ["title"].contains(&field.path).then(|| around.to_owned()),
                    ..Given::default()
                };
                let on = self.set(&at, |typed| if typed.is_empty() { Value::Null } else { typed.into() });
                self.framed(&frame, |carried| self.input(carried, text, &given, on))
            }
            Kind::Number => self.number(&frame, value),
            Kind::Flag(default) => {
                let pointer = at.clone();
                let on = self.link.callback(move |ticked| {
                    Msg::Edit(Edit::Set { pointer: pointer.clone(), value: Value::Bool(ticked) })
                });
                self.tick(&frame, value.and_then(Value::as_bool).unwrap_or(default), on)
            }
            Kind::Choice(values) => {
                let option = |value: &&str| ((*value).to_owned(), self.t(&format!("{}-{value}", field.label)));
                self.chooser(&frame, text, values.iter().map(option).collect())
            }
            Kind::Pick(named, may_be_none) => {
                let mut options = self.known(named, around);
                if may_be_none {
                    options.insert(0, (String::new(), self.t("none")));
                }
                let on = self.set(&at, |id| if id.is_empty() { Value::Null } else { id.into() });
                self.framed(&frame, |carried| self.select(carried, text, options, on))
            }
            Kind::Owner => self.chooser(&frame, text, self.owners()),
            Kind::Owners => self.further_owners(&frame, around),
            Kind::Pole => self.chooser(&frame, text, self.poles()),
            Kind::Cites(keys) => self.cites(field, around, keys),
            Kind::Tree(cited) => self.tree(&frame, cited),
            Kind::Type => self.kind_of_fact(&frame),
            Kind::Changes => self.changes(&frame),
            Kind::Judges => self.judges(&frame),
            Kind::Window => self.window(&frame),
            Kind::Profile => self.profile(&frame),
            Kind::Languages => self.languages_of_pack(&frame),
        }
    }

    fn chooser(&self, frame: &Frame<'_>, chosen: &str, options: Vec<(String, String)>) -> Html {
        let on = self.set(frame.at, Value::from);
        self.framed(frame, |carried| self.select(carried, chosen, options, on))
    }

    fn number(&self, frame: &Frame<'_>, value: Option<&Value>) -> Html {
        let given = Given { kind: Some("number"), mode: Some("decimal"), ..Given::default() };
        let on = self.set(frame.at, |typed| number(&typed));
        let value = value.filter(|value| value.is_number()).map(ToString::to_string).unwrap_or_default();
        self.framed(frame, |carried| self.input(carried, &value, &given, on))
    }

    fn unit(&self, frame: &Frame<'_>, text: &str) -> Html {
        let own = if UNITS.contains(&text) { "unit".to_owned() } else { text.to_owned() };
        let units = UNITS.map(|unit| (unit.to_owned(), self.t(&format!("unit-{unit}"))));
        let options = units.into_iter().chain([(own, self.t("unit-own"))]).collect();
        self.chooser(frame, text, options)
    }

    /// Everything of a kind that can be named, by id and title.
    pub fn known(&self, named: Named, around: &str) -> Vec<(String, String)> {
        let pack = self.pack();
        let place = match named {
            // The steps of the same checklist.
            Named::Step => pointer::index(around)
                .and_then(|(items, _)| pointer::split(items))
                .map(|(list, _)| format!("{list}/steps")),
            _ => forms::LISTS.into_iter().find(|list| list.named == named).map(|list| format!("/{}", list.path)),
        };
        let place = place.unwrap_or_default();
        let titled = |(i, item): (usize, &Value)| {
            let id = texts::id_of(item)?.to_owned();
            let title = match named {
                Named::Role => Some(self.role_name(i)),
                _ => texts::title(pack, &format!("{place}/{i}"), &self.app.language),
            };
            Some((id.clone(), title.unwrap_or(id)))
        };
        pointer::list(pack, &place).iter().enumerate().filter_map(titled).collect()
    }

    fn owners(&self) -> Vec<(String, String)> {
        let mut owners = self.known(Named::Role, "");
        let both = texts::said(self.pack(), &self.app.language, "both-owner");
        let both = if both.is_empty() { self.t("both") } else { both.to_owned() };
        owners.insert(owners.len().min(1), ("both".to_owned(), both));
        owners
    }

    fn poles(&self) -> Vec<(String, String)> {
        let named = ["technical", "people"].into_iter().enumerate();
        named.map(|(place, pole)| (pole.to_owned(), self.role_name(place))).collect()
    }

    fn further_owners(&self, frame: &Frame<'_>, around: &str) -> Html {
        let pack = self.pack();
        let answer = pointer::text(pack, &format!("{around}/answer")).unwrap_or_default();
        let accepted: Vec<String> =
            pointer::list(pack, frame.at).iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let options = self.owners().into_iter().filter(|(id, _)| id != answer);
        let tick = |(id, title): (String, String)| {
            let (pointer, accepted) = (frame.at.to_owned(), accepted.clone());
            let checked = accepted.contains(&id);
            let on = self.link.callback(move |event: Event| {
                let ticked = super::controls::is_checked(&event);
                let mut all: Vec<String> = accepted.iter().filter(|known| **known != id).cloned().collect();
                all.extend(ticked.then(|| id.clone()));
                Msg::Edit(Edit::Set { pointer: pointer.clone(), value: json!(all) })
            });
            html! { <label class="tick"><input type="checkbox" {checked} onchange={on} /><span>{ title }</span></label> }
        };
        self.group(frame, html! { <>{ for options.map(tick) }</> })
    }

    /// Several controls under one legend.
    pub fn group(&self, frame: &Frame<'_>, inner: Html) -> Html {
        let id = id_of(frame.at);
        let problems = self.problems_at(frame.at, frame.whole);
        let help_id = format!("{id}-help");
        html! {
            <fieldset class="field" data-at={frame.at.to_owned()} tabindex="-1" aria-describedby={frame.help.as_ref().map(|_| help_id.clone())}>
                <legend>{ &frame.label }</legend>
                if let Some(help) = &frame.help { <p class="quiet" id={help_id}>{ help }</p> }
                { inner }
                { self.problem_lines(&problems, format!("{id}-problem")) }
            </fieldset>
        }
    }

    /// What a thing rests on: each with a button that takes it away, and one more to choose.
    pub fn cites(&self, field: &Field, around: &str, keys: &'static [&'static str]) -> Html {
        let pack = self.pack();
        let (Some(facts_key), Some(sources_key)) = (keys.first(), keys.last()) else { return Html::default() };
        let mut titles = self.known(Named::Source, "");
        let sources: Vec<String> = titles.iter().map(|(id, _)| id.clone()).collect();
        titles.extend(self.known(Named::Fact, "").into_iter().map(|(id, quote)| (id, format!("“{quote}”"))));
        let cited = keys.iter().flat_map(|key| {
            let place = format!("{around}/{key}");
            let ids = pointer::list(pack, &place).iter().filter_map(Value::as_str).map(str::to_owned);
            ids.enumerate().map(|(i, id)| (format!("{place}/{i}"), id)).collect::<Vec<_>>()
        });
        let cited: Vec<(String, String)> = cited.collect();
        let first = format!("{around}/{facts_key}");
        let line = |(at, id): &(String, String)| {
            let title = titles.iter().find(|(known, _)| known == id).map_or(id.clone(), |(_, title)| title.clone());
            let problems = self.problems_at(at, true);
            let (pointer, focus) = (at.clone(), super::Focus::On(id_of(&format!("{first}/add"))));
            let remove = self.say.with("remove-what", &[("what", &title)]);
            html! {
                <li>
                    <span>{ title }</span>
                    <button type="button" aria-label={remove} onclick={self.on(move || Msg::EditThen(Edit::Remove { pointer: pointer.clone() }, focus.clone()))}>{ self.t("remove") }</button>
                    { self.problem_lines(&problems, format!("{}-problem", id_of(at))) }
                </li>
            }
        };
        let mut options = vec![(String::new(), self.t("cite-one-more"))];
        options.extend(titles.iter().filter(|(id, _)| !cited.iter().any(|(_, known)| known == id)).cloned());
        let places = (first.clone(), format!("{around}/{sources_key}"));
        let add = self.link.callback(move |id: String| {
            let list = if sources.contains(&id) { places.1.clone() } else { places.0.clone() };
            Msg::Edit(Edit::Add { list, item: id.into() })
        });
        // A new control each time, so that it shows again what it is for.
        let key = cited.len();
        let choose = Carried { id: id_of(&format!("{first}/add")), at: first.clone(), described: None, invalid: None };
        let whole =
            Frame { at: &first, label: self.role_words(field.label), help: self.help(field.label), whole: false };
        let label = self.t("cite-one-more");
        self.group(
            &whole,
            html! { <>
                <ul class="cited">{ for cited.iter().map(line) }</ul>
                <label class="unseen" for={id_of(&format!("{first}/add"))}>{ label }</label>
                <span {key}>{ self.select(choose, "", options, add) }</span>
            </> },
        )
    }

    fn kind_of_fact(&self, frame: &Frame<'_>) -> Html {
        let pack = self.pack();
        let kind = match pack.pointer(frame.at) {
            Some(Value::String(kind)) => kind.clone(),
            Some(Value::Object(map)) => map.keys().next().cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let kinds = ["yes_no", "number", "level", "choice"];
        let options = kinds.map(|kind| (kind.to_owned(), self.t(&format!("type-{kind}")))).into();
        let on = self.set(frame.at, |kind| match kind.as_str() {
            "number" => json!({ "number": { "unit": "year", "max": 60 } }),
            "level" => json!({ "level": ["level-1", "level-2"] }),
            "choice" => json!({ "choice": ["option-1", "option-2"] }),
            _ => json!("yes_no"),
        });
        self.framed(frame, |carried| self.select(carried, &kind, options, on))
    }

    fn changes(&self, frame: &Frame<'_>) -> Html {
        let pack = self.pack();
        let around = pointer::split(frame.at).map_or("", |(around, _)| around);
        let kind = pointer::text(pack, frame.at).unwrap_or("time");
        let yes_no: Vec<(String, String)> = (self.known(Named::Field, "").into_iter().enumerate())
            .filter(|(i, _)| pointer::text(pack, &format!("/fields/{i}/type")) == Some("yes_no"))
            .map(|(_, field)| field)
            .collect();
        let counts_months = pointer::text(pack, &format!("{around}/type/number/unit")) == Some("month");
        let mut options: Vec<(String, String)> =
            ["effort", "never"].map(|kind| (kind.to_owned(), self.t(&format!("changes-{kind}")))).into();
        if (counts_months && !yes_no.is_empty()) || kind == "time" {
            options.push(("time".to_owned(), self.t("changes-time")));
        }
        let first = yes_no.first().map(|(id, _)| id.clone()).unwrap_or_default();
        let on = self.set(frame.at, move |kind| match kind.as_str() {
            "time" => json!({ "time": { "accrues_with": first } }),
            _ => kind.into(),
        });
        let more = if kind == "time" {
            let accrues = format!("{}/time/accrues_with", frame.at);
            let periods = format!("{}/time/periods", frame.at);
            let chosen = pointer::text(pack, &accrues).unwrap_or_default();
            let of = |at, label: &str| Frame { at, label: self.t(label), help: self.help(label), whole: false };
            let on_periods = self.set(&periods, |typed| if typed.is_empty() { Value::Null } else { typed.into() });
            let key = pointer::text(pack, &periods).unwrap_or_default();
            html! { <>
                { self.chooser(&of(&accrues, "accrues-with"), chosen, yes_no) }
                { self.framed(&of(&periods, "periods"), |carried| self.input(carried, key, &Given::default(), on_periods)) }
            </> }
        } else {
            Html::default()
        };
        html! { <>{ self.framed(frame, |carried| self.select(carried, kind, options, on)) }{ more }</> }
    }

    fn judges(&self, frame: &Frame<'_>) -> Html {
        let at = frame.at.to_owned();
        let is_list = self.pack().pointer(&format!("{at}/checklist")).is_some();
        let options = ["gate", "checklist"].map(|kind| (kind.to_owned(), self.t(&format!("judges-{kind}")))).into();
        let on = self.link.callback(move |kind: String| {
            let (made, gone) = match kind.as_str() {
                "checklist" => (json!({ "steps": ["step-1"], "items": [] }), "gate"),
                _ => (json!({ "routes": [] }), "checklist"),
            };
            let set = |key: &str, value| Edit::Set { pointer: format!("{at}/{key}"), value };
            Msg::Edit(Edit::All(vec![set(gone, Value::Null), set(&kind, made)]))
        });
        // The thing around has this place already.
        let place = format!("{}/gate", frame.at);
        let frame = Frame { at: &place, label: frame.label.clone(), help: frame.help.clone(), whole: false };
        self.framed(&frame, |carried| self.select(carried, if is_list { "checklist" } else { "gate" }, options, on))
    }

    fn window(&self, frame: &Frame<'_>) -> Html {
        let pack = self.pack();
        let (field, years) = (format!("{}/field", frame.at), format!("{}/years", frame.at));
        let chosen = pointer::text(pack, &field).unwrap_or_default();
        let mut options = vec![(String::new(), self.t("none"))];
        options.extend(
            (self.known(Named::Field, "").into_iter().enumerate())
                .filter(|(i, _)| pointer::text(pack, &format!("/fields/{i}/type/number/unit")) == Some("month"))
                .map(|(_, field)| field),
        );
        let kept = pack.pointer(&years).cloned().unwrap_or(json!(10));
        let on = self.set(frame.at, move |id| match id.as_str() {
            "" => Value::Null,
            _ => json!({ "field": id, "years": kept }),
        });
        let of_field = Frame { at: &field, label: frame.label.clone(), help: frame.help.clone(), whole: false };
        let of_years = Frame { at: &years, label: self.t("window-years"), help: None, whole: false };
        html! { <>
            { self.framed(&of_field, |carried| self.select(carried, chosen, options, on)) }
            if !chosen.is_empty() { { self.number(&of_years, pack.pointer(&years)) } }
        </> }
    }

    fn profile(&self, frame: &Frame<'_>) -> Html {
        let fields = self.known(Named::Field, "").into_iter().enumerate();
        let control = |(i, (id, title)): (usize, (String, String))| {
            let at = format!("{}/{}", frame.at, pointer::escaped(&id));
            let inner = Frame { at: &at, label: title, help: None, whole: true };
            html! { <div key={id}>{ self.value_of_field(&inner, &format!("/fields/{i}"), Some(self.t("not-sure"))) }</div> }
        };
        self.group(frame, html! { <>{ for fields.map(control) }</> })
    }

    /// A value that a field can have; with words for not knowing it, where it may be open.
    pub fn value_of_field(&self, frame: &Frame<'_>, field: &str, open: Option<String>) -> Html {
        let pack = self.pack();
        let value = pack.pointer(frame.at);
        let kind = pack.pointer(&format!("{field}/type"));
        let options = ["level", "choice"].into_iter().find_map(|kind| {
            let place = format!("{field}/type/{kind}");
            pack.pointer(&place).map(|_| place)
        });
        if let Some(place) = options {
            let ids = pointer::list(pack, &place).iter().enumerate();
            let titled = ids.filter_map(|(i, item)| {
                let id = item.as_str()?.to_owned();
                let title = texts::title(pack, &format!("{place}/{i}"), &self.app.language);
                Some((id.clone(), title.unwrap_or(id)))
            });
            let options = open.into_iter().map(|words| (String::new(), words)).chain(titled).collect();
            let on = self.set(frame.at, |id| if id.is_empty() { Value::Null } else { id.into() });
            let chosen = value.and_then(Value::as_str).unwrap_or_default();
            self.framed(frame, |carried| self.select(carried, chosen, options, on))
        } else if kind.and_then(Value::as_str) == Some("yes_no") {
            let yes_no = ["true", "false"].map(|id| (id.to_owned(), self.t(if id == "true" { "yes" } else { "no" })));
            let options = open.into_iter().map(|words| (String::new(), words)).chain(yes_no).collect();
            let on = self.set(frame.at, |id| match id.as_str() {
                "" => Value::Null,
                _ => Value::Bool(id == "true"),
            });
            let chosen = value.and_then(Value::as_bool).map(|value| value.to_string()).unwrap_or_default();
            self.framed(frame, |carried| self.select(carried, &chosen, options, on))
        } else {
            self.number(frame, value)
        }
    }

    fn languages_of_pack(&self, frame: &Frame<'_>) -> Html {
        let language = |code: &&str| {
            let name = browser::language_name(code, self.say.language());
            let remove = self.say.with("remove-what", &[("what", &name)]);
            let code = (*code).to_owned();
            let act =
                move || Msg::EditThen(Edit::RemoveLanguage(code.clone()), super::Focus::On("add-language".to_owned()));
            html! {
                <li><span>{ name }</span>
                    <button type="button" aria-label={remove} onclick={self.on(act)}>{ self.t("remove") }</button></li>
            }
        };
        let known = texts::languages(self.pack());
        let inner = html! { <>
            <ul class="cited">{ for known.iter().map(language) }</ul>
            { self.add_language("add-language") }
        </> };
        self.group(frame, inner)
    }
}

/// A number as it was typed; nothing, for what is none.
fn number(typed: &str) -> Value {
    match typed.trim().parse::<u64>() {
        Ok(whole) => whole.into(),
        Err(_) => typed.trim().parse::<f64>().map_or(Value::Null, Value::from),
    }
}
