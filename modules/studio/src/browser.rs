//! What the studio needs of the browser: drafts, files, focus.

use gloo::storage::{LocalStorage, SessionStorage, Storage as _};
use gloo::utils::{document, window};
use js_sys::{Array, Date, Function, Object, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, Response, Url};

/// How the names start under which drafts are kept.
const DRAFT: &str = "lead-or-manage-studio:";

/// How the page's script notes that the studio broke.
const BROKEN: &str = "lead-or-manage-studio-broke";

/// The id of the quiz beside, by which it keeps its answers.
pub const LIVE: &str = "live-quiz";

/// A pack that is being made, as this browser keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The file, as it stands.
    pub text: String,
    /// What the file is called.
    pub file: String,
    /// When it was last changed, in milliseconds of Unix time.
    pub changed: f64,
}

/// The draft that this tab works at.
pub fn own_draft() -> Option<String> {
    SessionStorage::get(DRAFT).ok()
}

/// Whether the studio broke in this tab when it was last open; asked once.
pub fn was_broken() -> bool {
    let was = SessionStorage::raw().get_item(BROKEN).ok().flatten().is_some();
    SessionStorage::delete(BROKEN);
    was
}

/// A name for a draft that no other has; this tab works at it from now on.
pub fn new_draft() -> String {
    let name = format!("{}-{:05}", now(), (js_sys::Math::random() * 100_000.0).floor());
    // Without storage the tab keeps what it has, as long as it is open.
    let _ = SessionStorage::set(DRAFT, &name);
    name
}

/// This tab works at that draft from now on.
pub fn take_draft(name: &str) {
    let _ = SessionStorage::set(DRAFT, name);
}

/// Keeps a draft; whether the browser has taken it.
pub fn keep(name: &str, draft: &Draft) -> bool {
    LocalStorage::set(key(name), draft).is_ok()
}

/// A draft that was kept.
pub fn kept(name: &str) -> Option<Draft> {
    LocalStorage::get(key(name)).ok()
}

/// Forgets a draft.
pub fn forget(name: &str) {
    LocalStorage::delete(key(name));
}

/// The name under which the browser keeps a draft.
pub fn key(name: &str) -> String {
    format!("{DRAFT}{name}")
}

/// All drafts, the last changed first.
pub fn drafts() -> Vec<(String, Draft)> {
    let Ok(Some(storage)) = window().local_storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|i| storage.key(i).ok().flatten());
    let mut found: Vec<(String, Draft)> = keys
        .filter_map(|key| {
            let name = key.strip_prefix(DRAFT)?.to_owned();
            Some((name.clone(), kept(&name)?))
        })
        .collect();
    found.sort_by(|(_, a), (_, b)| b.changed.total_cmp(&a.changed));
    found
}

/// Milliseconds of Unix time.
pub fn now() -> f64 {
    Date::now()
}

/// The day, as a pack writes it.
pub fn today() -> String {
    let day = Date::new_0();
    format!("{:04}-{:02}-{:02}", day.get_full_year(), day.get_month() + 1, day.get_date())
}

/// A moment, as the reader's language writes it.
pub fn moment(of: f64, language: &str) -> String {
    let date = Date::new(&of.into());
    String::from(date.to_locale_string(language, &Object::new()))
}

/// What a language is called in another.
pub fn language_name(code: &str, language: &str) -> String {
    display_name(code, language).filter(|name| name != code).unwrap_or_else(|| code.to_owned())
}

fn display_name(code: &str, language: &str) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let names: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = Reflect::construct(&names, &Array::of2(&Array::of1(&language.into()), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    of.call1(&names, &code.into()).ok()?.as_string()
}

/// An address at which this page alone can read these bytes.
pub fn address_of(bytes: &[u8], kind: &str) -> Option<String> {
    let parts = Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// What was answered in the quiz beside goes along to its next address.
pub fn move_answers(from: &str, to: &str) {
    let Ok(Some(storage)) = window().session_storage() else { return };
    let key = |address: &str| format!("lead-or-manage {LIVE} {address}");
    if let Ok(Some(answers)) = storage.get_item(&key(from)) {
        let _ = storage.set_item(&key(to), &answers);
        let _ = storage.remove_item(&key(from));
    }
}

/// Lets an address go.
pub fn let_go(address: &str) {
    let _ = Url::revoke_object_url(address);
}

/// Gives the person a file.
pub fn save(name: &str, bytes: &[u8], kind: &str) {
    let Some(address) = address_of(bytes, kind) else { return };
    if let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has begun to read it once the click is through.
    gloo::timers::callback::Timeout::new(60_000, move || let_go(&address)).forget();
}

/// One of the site's own files.
pub async fn fetched(address: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// Puts a text where the person can paste it from; whether the browser let us.
pub async fn copy(text: &str) -> bool {
    JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// Moves the focus to the control of a place of the file, or to the nearest around it.
pub fn focus_at(place: &str) {
    let Ok(found) = document().query_selector_all("[data-at]") else { return };
    let mut nearest: Option<(usize, HtmlElement)> = None;
    for i in 0..found.length() {
        let Some(element) = found.get(i).and_then(|node| node.dyn_into::<HtmlElement>().ok()) else { continue };
        let Some(at) = element.get_attribute("data-at") else { continue };
        let is_nearer = nearest.as_ref().is_none_or(|(length, _)| at.len() > *length);
        if is_nearer && crate::pointer::is_within(place, &at) {
            nearest = Some((at.len(), element));
        }
    }
    if let Some((_, element)) = nearest {
        let _ = element.focus();
        element.scroll_into_view_with_scroll_into_view_options(&centred());
    }
}

fn centred() -> web_sys::ScrollIntoViewOptions {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options
}

/// Moves the focus to the first control in the element of that id.
pub fn focus_in(id: &str) {
    let Some(around) = document().get_element_by_id(id) else { return };
    let found = around.query_selector("input, textarea, select").ok().flatten().unwrap_or(around);
    if let Ok(element) = found.dyn_into::<HtmlElement>() {
        let _ = element.focus();
        element.scroll_into_view_with_scroll_into_view_options(&centred());
    }
}

/// Moves the focus to the element of that id.
pub fn focus_on(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
