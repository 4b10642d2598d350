//! The studio on screen: what is shown and what happens to it.

mod controls;
mod coverage;
mod file;
mod form;
mod items;
mod languages;
mod page;
mod problems;
mod rules;
mod tree;

use std::collections::HashMap;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use lead_or_manage::check::{self, Code, Problem, Severity};
use lead_or_manage::quiz::pack::PackWithWords;
use serde_json::Value;
use wasm_bindgen::JsCast as _;
use yew::prelude::*;

use crate::browser::{self, Draft};
use crate::document::Document;
use crate::edit::{self, Edit};
use crate::forms::{self, List};
use crate::import::{self, Import, Wrong};
use crate::place;
use crate::platform;
use crate::pointer;
use crate::texts::{self, Slots};
use crate::words::Say;

/// After the last change, how long the person may think before all is checked.
const PAUSE: u32 = 400;

const SMALLEST: &str = include_str!("../../packs/smallest.json");

/// What the page hands over.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Settings {
    /// The studio's words.
    pub say: Say,
    /// Where the site's own quizzes are: the built-in one, and that of another subject.
    pub examples: Vec<String>,
    /// Where the list of the program's own files is.
    pub files: String,
}

/// What happens.
pub enum Msg {
    /// A form has changed the pack.
    Edit(Edit),
    /// The same; then the focus goes where it belongs.
    EditThen(Edit, Focus),
    /// The text of the file was changed.
    Type(String),
    /// The last step is taken back.
    Undo,
    /// It is done again.
    Redo,
    /// The pack is checked.
    Check,
    /// Another section is shown.
    Show(String),
    /// A thing is opened or closed.
    Toggle(String),
    /// A thing is new in this list, the list around it at that place.
    Add(&'static List, String),
    /// An id is typed for the thing at that place. Not before it is whole does it count,
    /// since on the way it may be another's.
    TypeId(String, String),
    /// It is whole.
    LeaveId,
    /// A title is written: its thing's id is made of it if it has none of its own.
    Settle(String),
    /// A place of the file is looked for.
    Find(String),
    /// Texts are written in this language.
    Language(String),
    /// On a narrow screen, the quiz is shown in place of the forms, or not.
    Try(bool),
    /// A file begins: the smallest, or a text under this name.
    Begin(String, String),
    /// A draft of this browser goes on.
    GoOn(String),
    /// A draft of this browser is forgotten.
    Forget(String),
    /// A draft of this browser is saved as it is.
    SaveDraft(String),
    /// One of the site's own quizzes is asked for, by its place among them.
    Example(usize),
    /// A file was chosen or dropped.
    Open(gloo::file::File),
    /// The file is saved.
    Save,
    /// A package for learning platforms is made.
    Package,
    /// Another tab has changed a draft.
    Elsewhere(Option<String>),
    /// A table was chosen.
    Table(String),
    /// It is taken over.
    Import,
    /// Lines are to be copied.
    Copy(String),
    /// Something is said, and nothing more.
    Tell(String),
    /// In the table of languages: what is shown of it.
    Sheet(languages::Sheet),
}

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the control of a place of the file.
    At(String),
    /// To the first control within the element of this id.
    In(String),
    /// To the element of this id.
    On(String),
}

/// What came of the last check.
#[derive(Default)]
struct Checked {
    problems: Rc<Vec<Problem>>,
    /// The last pack without errors.
    good: Option<Good>,
    /// Whether that is the one which stands.
    stands: bool,
    /// Errors and warnings in each thing, and in each list of things.
    counts: HashMap<String, [usize; 2]>,
}

struct Good {
    pack: PackWithWords,
    /// Where the quiz beside reads it.
    address: Option<String>,
}

/// The studio.
pub struct App {
    document: Document,
    slots: Slots,
    checked: Checked,
    file: String,
    draft: String,
    section: String,
    item: Option<String>,
    /// The id that is being typed, after the place of its thing.
    typed: Option<(String, String)>,
    /// Why that cannot be its id.
    refused: Option<Problem>,
    language: String,
    is_trying: bool,
    focus: Option<Focus>,
    told: String,
    table: Option<Result<Import, Vec<Wrong>>>,
    sheet: languages::Sheet,
    pause: Option<Timeout>,
    reading: Option<gloo::file::callbacks::FileReader>,
    is_full: bool,
    _elsewhere: EventListener,
    _leaving: EventListener,
    _keys: EventListener,
}

impl Component for App {
    type Message = Msg;
    type Properties = Settings;

    fn create(ctx: &Context<Self>) -> App {
        // What broke the studio would break it again.
        let own = browser::own_draft()
            .filter(|_| !browser::was_broken())
            .and_then(|name| Some((browser::kept(&name)?, name)));
        let (draft, text, file, section) = match own {
            Some((kept, name)) => (name, kept.text, kept.file, "quiz"),
            None => (browser::new_draft(), SMALLEST.to_owned(), "my-quiz.json".to_owned(), "start"),
        };
        let document = Document::read(&text);
        let mut app = App {
            slots: Slots::default(),
            checked: Checked::default(),
            language: String::new(),
            document,
            file,
            draft,
            section: section.to_owned(),
            item: None,
            typed: None,
            refused: None,
            is_trying: false,
            focus: None,
            told: String::new(),
            table: None,
            sheet: languages::Sheet::default(),
            pause: None,
            reading: None,
            is_full: false,
            _elsewhere: elsewhere(ctx),
            _leaving: leaving(ctx),
            _keys: keys(ctx),
        };
        app.look_again();
        app.check();
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        // Whatever is done next is done with the id that was typed.
        if !matches!(msg, Msg::TypeId(..) | Msg::Check | Msg::Tell(_) | Msg::Elsewhere(_)) {
            self.settle_id(ctx);
        }
        match msg {
            Msg::Edit(edit) => self.change(ctx, |document| document.edit(&edit)),
            Msg::EditThen(edit, focus) => {
                if let Edit::Duplicate { pointer } | Edit::Remove { pointer } | Edit::Swap { pointer, .. } = &edit {
                    self.follow_item(&edit, pointer);
                    self.told = self.name_of_act(ctx, &edit);
                }
                self.change(ctx, |document| document.edit(&edit));
                self.focus = Some(focus);
            }
            Msg::Type(text) => self.change(ctx, |document| document.type_text(&text)),
            // What was not taken over is taken back first.
            Msg::Undo if self.refused.is_some() => self.forget_id(),
            Msg::Undo => self.change(ctx, Document::undo),
            Msg::Redo => self.change(ctx, Document::redo),
            Msg::Check => self.check(),
            Msg::Show(section) => {
                // A title that still has the focus is written, too.
                if let Some(item) = self.item.take() {
                    self.settle(ctx, &item);
                }
                self.section = section;
                self.is_trying = false;
                self.focus = Some(Focus::On("section".to_owned()));
            }
            Msg::Toggle(item) => {
                self.item = if self.item.as_ref() == Some(&item) { None } else { Some(item) };
            }
            Msg::Add(list, around) => self.add(ctx, list, &around),
            Msg::TypeId(place, id) => {
                self.typed = Some((place, id));
                self.refused = None;
            }
            // That is all.
            Msg::LeaveId => {}
            Msg::Settle(place) => self.settle(ctx, &place),
            Msg::Find(place) => self.find(&place),
            Msg::Language(language) => self.language = language,
            Msg::Try(is_trying) => self.is_trying = is_trying,
            Msg::Begin(text, file) => self.begin(text, file),
            Msg::GoOn(name) => {
                if let Some(kept) = browser::kept(&name) {
                    self.begin(kept.text, kept.file);
                    browser::forget(&self.draft);
                    browser::take_draft(&name);
                    self.draft = name;
                }
            }
            Msg::Forget(name) => browser::forget(&name),
            Msg::SaveDraft(name) => {
                if let Some(kept) = browser::kept(&name) {
                    browser::save(&kept.file, kept.text.as_bytes(), "application/json");
                }
            }
            Msg::Example(place) => {
                let address = ctx.props().examples.get(place).cloned().unwrap_or_default();
                let missing = ctx.props().say.text("example-missing");
                ctx.link().send_future(async move {
                    match browser::fetched(&address).await.and_then(|bytes| String::from_utf8(bytes).ok()) {
                        Some(text) => Msg::Begin(text, "my-quiz.json".to_owned()),
                        None => Msg::Tell(missing),
                    }
                });
            }
            Msg::Open(file) => {
                let (link, name) = (ctx.link().clone(), file.name());
                if file.size() > check::MOST_BYTES as u64 {
                    self.told = ctx.props().say.with("too-large", &[("name", &name)]);
                    return true;
                }
                let unreadable = ctx.props().say.with("unreadable", &[("name", &name)]);
                self.reading = Some(gloo::file::callbacks::read_as_text(&file, move |text| {
                    link.send_message(match text {
                        Ok(text) if name.to_lowercase().ends_with(".csv") => Msg::Table(text),
                        Ok(text) => Msg::Begin(text, name),
                        Err(_) => Msg::Tell(unreadable),
                    });
                }));
            }
            Msg::Save => {
                browser::save(&self.file, self.document.text().as_bytes(), "application/json");
                self.told = ctx.props().say.with("saved", &[("name", &self.file)]);
            }
            Msg::Package => {
                let (say, list, text) =
                    (ctx.props().say.clone(), ctx.props().files.clone(), self.document.text().clone());
                let name = format!("{}.zip", self.file.trim_end_matches(".json"));
                self.told = say.text("scorm-making");
                ctx.link().send_future(async move {
                    Msg::Tell(match platform::package(&list, &text).await {
                        Ok(zip) => {
                            browser::save(&name, &zip, "application/zip");
                            say.with("saved", &[("name", &name)])
                        }
                        Err(Some(why)) => say.with("scorm-failed", &[("why", &why)]),
                        Err(None) => say.text("scorm-missing"),
                    })
                });
            }
            Msg::Elsewhere(key) => {
                // Two tabs at one draft: this one goes on with a copy.
                if key.is_some_and(|key| key == browser::key(&self.draft)) {
                    self.draft = browser::new_draft();
                    self.keep();
                    self.told = ctx.props().say.text("elsewhere");
                }
            }
            Msg::Table(table) => {
                self.section = "import".to_owned();
                self.table = Some(import::read(&table, self.document.value(), &self.language));
                self.focus = Some(Focus::On("import-found".to_owned()));
            }
            Msg::Import => {
                if let Some(Ok(import)) = self.table.take() {
                    self.told = ctx.props().say.text("imported");
                    self.change(ctx, |document| document.edit(&Edit::All(import.edits.clone())));
                    self.focus = Some(Focus::On("section".to_owned()));
                }
            }
            Msg::Copy(text) => {
                let (done, by_hand) = (ctx.props().say.text("copied"), ctx.props().say.text("copy-by-hand"));
                ctx.link()
                    .send_future(async move { Msg::Tell(if browser::copy(&text).await { done } else { by_hand }) });
            }
            Msg::Tell(told) => self.told = told,
            Msg::Sheet(sheet) => self.sheet = sheet,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        Draw { app: self, say: &ctx.props().say, link: ctx.link() }.page()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        match self.focus.take() {
            Some(Focus::At(place)) => browser::focus_at(&place),
            Some(Focus::In(id)) => browser::focus_in(&id),
            Some(Focus::On(id)) => browser::focus_on(&id),
            None => {}
        }
    }
}

/// Hears of other tabs that change a draft.
fn elsewhere(ctx: &Context<App>) -> EventListener {
    let link = ctx.link().clone();
    EventListener::new(&window(), "storage", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::StorageEvent>().filter(|event| event.new_value().is_some()) {
            link.send_message(Msg::Elsewhere(event.key()));
        }
    })
}

/// Whoever leaves the page leaves the field, too.
fn leaving(ctx: &Context<App>) -> EventListener {
    let link = ctx.link().clone();
    EventListener::new(&window(), "pagehide", move |_| link.send_message(Msg::LeaveId))
}

/// The keys that everyone knows. In the text view the browser's own do the same.
fn keys(ctx: &Context<App>) -> EventListener {
    let link = ctx.link().clone();
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
            return;
        }
        let msg = match (key.key().to_lowercase().as_str(), key.shift_key()) {
            ("z" | "y", _) if is_in_text_view(key) => return,
            ("z", false) => Msg::Undo,
            ("z", true) | ("y", false) => Msg::Redo,
            ("s", false) => Msg::Save,
            _ => return,
        };
        event.prevent_default();
        link.send_message(msg);
    })
}

fn is_in_text_view(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.matches("[data-at=text]").unwrap_or_default())
}

impl App {
    fn pack(&self) -> &Value {
        self.document.value()
    }

    fn change(&mut self, ctx: &Context<Self>, change: impl FnOnce(&mut Document)) {
        self.forget_id();
        let before = self.document.value().clone();
        change(&mut self.document);
        if !Rc::ptr_eq(&before, self.document.value()) {
            self.look_again();
        }
        self.keep();
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Msg::Check)));
    }

    /// What follows from the pack alone.
    fn look_again(&mut self) {
        self.slots = Slots::of(self.pack());
        let languages = texts::languages(self.pack());
        if !languages.contains(&self.language.as_str()) {
            self.language = languages.first().copied().unwrap_or("en").to_owned();
        }
        if self.item.as_ref().is_some_and(|item| self.pack().pointer(item).is_none()) {
            self.item = None;
        }
    }

    fn keep(&mut self) {
        let draft = Draft { text: self.document.text().to_string(), file: self.file.clone(), changed: browser::now() };
        self.is_full = !browser::keep(&self.draft, &draft);
    }

    fn check(&mut self) {
        let text = self.document.text().clone();
        let checked = check::check(&text);
        self.checked.problems = Rc::new(checked.problems);
        self.checked.stands = checked.pack.is_some();
        self.count();
        if let Some(pack) = checked.pack {
            let address = browser::address_of(text.as_bytes(), "application/json");
            let before = self.checked.good.replace(Good { pack, address });
            if let Some(address) = before.and_then(|good| good.address) {
                if let Some(good) = &self.checked.good {
                    browser::move_answers(&address, good.address.as_deref().unwrap_or_default());
                }
                // The quiz may still be reading it.
                Timeout::new(10_000, move || browser::let_go(&address)).forget();
            }
        }
    }

    /// Counts the problems where they will be looked for.
    fn count(&mut self) {
        let mut counts: HashMap<String, [usize; 2]> = HashMap::new();
        for problem in self.checked.problems.iter() {
            let place = place::locate(&self.slots, &problem.pointer);
            let list = forms::list(&place.section).map(|list| format!("/{}", list.path));
            for at in list.into_iter().chain(place.item) {
                let [errors, warnings] = counts.entry(at).or_default();
                match problem.severity {
                    Severity::Error => *errors += 1,
                    Severity::Warning => *warnings += 1,
                }
            }
        }
        self.checked.counts = counts;
    }

    fn begin(&mut self, text: String, file: String) {
        self.document = Document::read(&text);
        self.file = if file.ends_with(".json") { file } else { format!("{file}.json") };
        self.draft = browser::new_draft();
        self.forget_id();
        self.item = None;
        self.table = None;
        self.told.clear();
        self.section = if self.document.broken().is_some() { "text" } else { "quiz" }.to_owned();
        self.focus = Some(Focus::On("section".to_owned()));
        self.look_again();
        self.keep();
        self.check();
    }

    fn add(&mut self, ctx: &Context<Self>, list: &'static List, around: &str) {
        let place = format!("{around}/{}", list.path);
        let item = edit::new_item(self.pack(), list, &place, &browser::today());
        let at = format!("{place}/{}", pointer::list(self.pack(), &place).len());
        self.change(ctx, |document| document.edit(&Edit::Add { list: place, item }));
        if around.is_empty() {
            self.item = Some(at.clone());
        }
        self.focus = Some(Focus::In(format!("item{at}")));
    }

    /// The opened thing stays the opened one, wherever it goes.
    fn follow_item(&mut self, edit: &Edit, place: &str) {
        let Some((list, at)) = pointer::index(place) else { return };
        if self.item.as_deref() != Some(place) {
            return;
        }
        match edit {
            Edit::Swap { with, .. } => self.item = Some(format!("{list}/{with}")),
            Edit::Duplicate { .. } => self.item = Some(format!("{list}/{}", at + 1)),
            _ => self.item = None,
        }
    }

    fn name_of_act(&self, ctx: &Context<Self>, edit: &Edit) -> String {
        let say = &ctx.props().say;
        let (words, place) = match edit {
            Edit::Duplicate { pointer } => ("told-duplicated", pointer),
            Edit::Remove { pointer } => ("told-removed", pointer),
            Edit::Swap { pointer, .. } => ("told-moved", pointer),
            _ => return String::new(),
        };
        let named = forms::list_at(place).map(|(list, _)| place::one(list, place, say));
        let one = named.unwrap_or_else(|| say.text("that"));
        say.with(words, &[("what", &one)])
    }

    fn settle(&mut self, ctx: &Context<Self>, place: &str) {
        let Some((list, _)) = forms::list_at(place).filter(|(list, _)| list.by_title) else { return };
        let Some(id) = self.pack().pointer(place).and_then(texts::id_of) else { return };
        let Some((all, _)) = pointer::index(place) else { return };
        let made = texts::title(self.pack(), place, &self.language)
            .filter(|_| edit::is_placeholder(list, id))
            .and_then(|title| edit::made_of(self.pack(), all, &title));
        if let Some(id) = made {
            let pointer = place.to_owned();
            self.change(ctx, |document| document.edit(&Edit::Rename { pointer, id }));
        }
    }

    /// An id that was typed becomes the thing's, unless it is another's.
    fn settle_id(&mut self, ctx: &Context<Self>) {
        let Some((pointer, id)) = self.typed.clone().filter(|_| self.refused.is_none()) else { return };
        if !edit::is_taken(self.pack(), &pointer, &id) {
            self.change(ctx, |document| document.edit(&Edit::Rename { pointer, id }));
            return;
        }
        let own = self.pack().pointer(&pointer).and_then(texts::id_of).unwrap_or_default();
        self.told = ctx.props().say.with("own-id-taken", &[("id", &id), ("own", own)]);
        let place = forms::list_at(&pointer).map(|(list, _)| items::id_place(list, &pointer)).unwrap_or_default();
        self.refused = Some(Problem {
            severity: Severity::Error,
            code: Code::DuplicateId.id(),
            pointer: place,
            line: 0,
            column: 0,
            found: id,
            expected: String::new(),
            suggestion: None,
        });
    }

    fn forget_id(&mut self) {
        self.typed = None;
        self.refused = None;
    }

    fn find(&mut self, pointer: &str) {
        let found = place::locate(&self.slots, pointer);
        self.section = found.section;
        self.item = found.item;
        self.is_trying = false;
        if let Some(language) = found.language.filter(|of| texts::languages(self.pack()).contains(&of.as_str())) {
            self.language = language;
        }
        self.focus = Some(Focus::At(found.control));
    }

    fn errors(&self) -> usize {
        self.checked.problems.iter().filter(|problem| problem.severity == Severity::Error).count()
    }
}

/// What is drawn from.
#[derive(Clone, Copy)]
pub struct Draw<'a> {
    app: &'a App,
    say: &'a Say,
    link: &'a html::Scope<App>,
}

impl Draw<'_> {
    fn pack(&self) -> &Value {
        self.app.pack()
    }

    fn on<E: 'static>(&self, msg: impl Fn() -> Msg + 'static) -> Callback<E> {
        self.link.callback(move |_| msg())
    }

    fn t(&self, name: &str) -> String {
        self.say.text(name)
    }
}
