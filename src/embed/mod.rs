//! The border to the custom element: attributes in, events out, no logic.
//!
//! `element.js` is the other side of it. It holds a [`Mounted`] for each element
//! on the page and never looks into it.

mod data;
mod options;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::app::{self, App, Device, Edition, Host, HostEvent, Keep, Message, Node, Note, Quiz};
use crate::eligibility::Date;
use crate::json::{Json, Object};
use crate::quiz::PartProgress;
use crate::quiz::pack::{Pack, PackWithWords};
use crate::quiz::saved::{Saved, Trouble};
use crate::words::Words;
use crate::{api, content};

pub use options::{Attributes, read_setup};

/// A fourth of the bytes of the standard library's own, and as quick for what a quiz makes.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen]
extern "C" {
    /// What hears all that the host may hear, and what the element keeps.
    #[derive(Clone)]
    #[wasm_bindgen(js_name = Function)]
    pub type Emit;

    #[wasm_bindgen(method, catch)]
    fn call(this: &Emit, context: &JsValue, kind: &str, detail: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = Date)]
    type Clock;

    #[wasm_bindgen(constructor, js_class = "Date")]
    fn new() -> Clock;

    #[wasm_bindgen(method, js_class = "Date", js_name = getFullYear)]
    fn year(this: &Clock) -> f64;

    #[wasm_bindgen(method, js_class = "Date", js_name = getMonth)]
    fn month(this: &Clock) -> f64;

    #[wasm_bindgen(method, js_class = "Date", js_name = getDate)]
    fn day(this: &Clock) -> f64;
}

/// A quiz on the page.
#[wasm_bindgen]
pub struct Mounted {
    app: App,
    // The host may call while it is told something: no call needs the whole of it.
    edition: RefCell<Edition>,
    emit: Emit,
}

/// A pack that quizzes and rules can be taken from.
#[wasm_bindgen]
pub struct LoadedPack {
    pack: Rc<Pack>,
    texts: Vec<(String, Vec<(String, String)>)>,
}

#[wasm_bindgen]
impl LoadedPack {
    /// The pack that the program brings, whose words come by language.
    #[wasm_bindgen(js_name = builtIn)]
    pub fn built_in() -> LoadedPack {
        LoadedPack { pack: Rc::new(content::load()), texts: Vec::new() }
    }

    /// A pack that was compiled elsewhere, with its words.
    pub fn read(bytes: &[u8]) -> Result<LoadedPack, JsValue> {
        let PackWithWords { pack, texts } = PackWithWords::from_bytes(bytes)
            .ok_or_else(|| data::error("pack_invalid", "pack", "the pack is damaged or of another release"))?;
        Ok(LoadedPack { pack: Rc::new(pack), texts })
    }

    /// Draws a quiz into an element and keeps it running.
    ///
    /// `attributes` holds the values of the element's attributes by their names;
    /// `device` is `{ answers, results, aside, keeps, page, link }`; `begun` the
    /// `question` and the `answer` that were chosen before the program ran, by their names;
    /// `emit(kind, detail)` is called for all that the host may hear, and for what the
    /// element keeps.
    pub fn mount(
        &self,
        root: Node,
        words: &[u8],
        attributes: &JsValue,
        device: &JsValue,
        begun: &JsValue,
        emit: &Emit,
    ) -> Result<Mounted, JsValue> {
        let edition = self.edition(words, attributes)?;
        let setup = read_and_report(&edition, attributes, emit);
        let device = Rc::new(read_device(&edition.pack, device, emit));
        let begun = data::text_of(begun, "question").zip(data::text_of(begun, "answer"));
        let begun = begun.as_ref().map(|(question, answer)| (question.as_str(), answer.as_str()));
        let host = Host {
            base: data::text_of(attributes, "base").unwrap_or_default(),
            today,
            on_event: hear(emit, &edition.pack),
        };
        let app = App::new(&root, Quiz::new(edition.clone(), setup, device, begun, today()), host);
        Ok(Mounted { app, edition: RefCell::new(edition), emit: emit.clone() })
    }

    /// What to tell the person if the program breaks, since it cannot be asked then: a line
    /// of words, and one for each of the two buttons under them.
    pub fn farewell(&self, words: &[u8]) -> Result<String, JsValue> {
        let words = read_words(words)?;
        Ok([words.crashed().as_str(), &words.go_on(), &words.start_over()].join("\n"))
    }

    /// Holds `{ rule_set, profile, as_of }` against the pack's rules; throws an
    /// `Error` with `code` and `field`.
    pub fn evaluate(&self, request: &JsValue) -> Result<JsValue, JsValue> {
        let answer = data::read(request).and_then(|request| api::evaluate_with(&self.pack.rules, &request));
        answer.map(|answer| data::write(&answer)).map_err(|error| data::error(error.code, &error.field, &error.message))
    }

    /// The pack's rule sets.
    #[wasm_bindgen(js_name = ruleSets)]
    pub fn rule_sets(&self) -> JsValue {
        data::write(&api::rule_sets_of(&self.pack.rules))
    }

    /// The pack in a language.
    fn edition(&self, words: &[u8], attributes: &JsValue) -> Result<Edition, JsValue> {
        let words = self.said(read_words(words)?, data::text_of(attributes, "language"));
        Ok(Edition { pack: self.pack.clone(), words: Rc::new(words) })
    }

    /// The words, with the pack's own texts where it brings any: in that language, else
    /// in its first.
    fn said(&self, words: Words, language: Option<String>) -> Words {
        let is_it = |own: &&(String, Vec<(String, String)>)| Some(&own.0) == language.as_ref();
        let own = self.texts.iter().find(is_it).or(self.texts.first());
        match own {
            Some((_, texts)) => words.with_texts(texts.clone()),
            None => words,
        }
    }
}

#[wasm_bindgen]
impl Mounted {
    /// Takes changed attributes.
    pub fn update(&self, attributes: &JsValue) {
        let edition = self.edition.borrow().clone();
        let setup = read_and_report(&edition, attributes, &self.emit);
        self.app.send(Message::Host(edition, setup));
    }

    /// Goes on in another language.
    pub fn say(&self, pack: &LoadedPack, words: &[u8], attributes: &JsValue) -> Result<(), JsValue> {
        self.edition.replace(pack.edition(words, attributes)?);
        self.update(attributes);
        Ok(())
    }

    /// Shows what the text of a link holds.
    pub fn open(&self, link: String) {
        self.app.send(Message::Keep(Keep::Opened(link)));
    }

    /// Takes what is on the device now; `is_moved` says that another tab changed the answers.
    pub fn find(&self, device: &JsValue, is_moved: bool) {
        let device = Rc::new(read_device(&self.edition.borrow().pack, device, &self.emit));
        self.app.send(Message::Keep(Keep::Found { device, is_moved }));
    }

    /// Goes on with the later part of the program, which is there or could not be loaded.
    pub fn arrived(&self, has_come: bool) {
        self.app.send(Message::Keep(Keep::Arrived(has_come)));
    }

    /// Tells the person that the link was copied.
    pub fn copied(&self) {
        self.app.send(Message::Keep(Keep::Copied));
    }

    /// Stops the quiz; what it has drawn is the element's to remove.
    pub fn destroy(self) {}
}

/// To be called once the later part of the program is there.
#[wasm_bindgen]
pub fn late() {
    app::arrived();
}

fn read_words(words: &[u8]) -> Result<Words, JsValue> {
    Words::read(words)
        .ok_or_else(|| data::error("words_invalid", "words", "the words are damaged or of another release"))
}

fn read_and_report(edition: &Edition, attributes: &JsValue, emit: &Emit) -> crate::quiz::Setup {
    let attributes = Attributes {
        parts: data::text_of(attributes, "parts"),
        length: data::text_of(attributes, "length"),
        rule_sets: data::text_of(attributes, "rule-sets"),
        theme: data::text_of(attributes, "theme"),
        storage: data::text_of(attributes, "storage"),
    };
    let (setup, problems) = read_setup(&edition.pack, &attributes);
    for problem in problems {
        let detail = Object::new().text("code", problem.code).text("message", &problem.message).flag("fatal", false);
        call(emit, "error", &detail.json());
    }
    setup
}

/// What the element found: `{ answers, results, aside, keeps, page, link }`, the first two
/// as they were kept, or as their text where that is no JSON. What cannot be read of them
/// stops nothing; the element is told to set it aside.
fn read_device(pack: &Pack, device: &JsValue, emit: &Emit) -> Device {
    // What is too much to be read is no answer either: it must not count as nothing.
    let at = |key: &str| data::read(&data::at(device, key)).unwrap_or(Json::Bool(false));
    let text = |key: &str| data::text_of(device, key);
    let saved = match at("answers") {
        Json::Null => Saved::default(),
        json => Saved::read(pack, &json),
    };
    let mut note = saved.trouble.clone().map(Note::Trouble);
    let mut aside = if let Json::Number(count) = at("aside") { count as u32 } else { 0 };
    if let Some(trouble) = &saved.trouble {
        let of = if let Trouble::OtherPack(pack) = trouble { pack } else { ASIDE };
        set_aside(emit, "", of);
        aside += 1;
    }
    let results = match at("results") {
        Json::Null => Vec::new(),
        Json::Array(results) => results,
        _ => {
            set_aside(emit, "results", ASIDE);
            aside += 1;
            note = Some(Note::Trouble(Trouble::Unreadable));
            Vec::new()
        }
    };
    Device {
        saved,
        results,
        aside,
        keeps: matches!(at("keeps"), Json::Bool(true)),
        page: text("page"),
        link: text("link"),
        note,
    }
}

/// The end of the key under which lies what cannot be read.
const ASIDE: &str = "set aside";

#[inline(never)]
fn set_aside(emit: &Emit, kind: &str, name: &str) {
    call(emit, "aside", &Object::new().text("kind", kind).text("name", name).json());
}

fn hear(emit: &Emit, pack: &Rc<Pack>) -> Box<dyn Fn(HostEvent)> {
    let (emit, pack) = (emit.clone(), pack.clone());
    Box::new(move |event: HostEvent| {
        let (kind, detail) = match event {
            HostEvent::Ready => ("ready", ready_detail(&pack)),
            HostEvent::Started { part } => ("start", Object::new().text("part", part.id()).json()),
            HostEvent::Progressed(progress) => ("progress", progress_detail(progress)),
            HostEvent::Completed(report) => ("complete", report),
            HostEvent::Left => ("leave", Json::Null),
            HostEvent::Device(kind, detail) => (kind, detail),
            HostEvent::Answers(answers) => ("answers", Json::text(answers.as_deref())),
            HostEvent::Screen { started, result } => {
                ("screen", Object::new().flag("started", started).flag("result", result).json())
            }
        };
        call(&emit, kind, &detail);
    })
}

fn ready_detail(pack: &Pack) -> Json {
    let pack = Object::new().text("id", &pack.id).text("version", &pack.version);
    Object::new().text("version", crate::VERSION).object("pack", pack).json()
}

fn progress_detail(progress: PartProgress) -> Json {
    Object::new()
        .text("part", progress.part.id())
        .number("asked", progress.asked as u32)
        .number("spared", progress.spared as u32)
        .number("left", progress.left as u32)
        .json()
}

fn call(emit: &Emit, kind: &str, detail: &Json) {
    // What a host's listener throws is reported by the browser, and not ours to handle.
    let _ = emit.call(&JsValue::NULL, kind, &data::write(detail));
}

fn today() -> Date {
    let now = Clock::new();
    let day = Date::new(now.year() as u16, now.month() as u8 + 1, now.day() as u8);
    // A clock outside of the years 1900 to 9999 says nothing useful.
    day.unwrap_or_else(first_day)
}

fn first_day() -> Date {
    #[expect(clippy::expect_used, reason = "this day exists")]
    Date::new(1900, 1, 1).expect("a day")
}
