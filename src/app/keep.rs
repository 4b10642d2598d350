//! What the device keeps, and results that come by a link: their part of the state.
//!
//! The element reads and writes; what that means is decided here.

use std::rc::Rc;

use super::events::HostEvent;
use super::late::late;
use super::state::{Focus, Quiz, setup};
use crate::eligibility::Date;
use crate::json::{Json, Object};
use crate::quiz::kept::day;
use crate::quiz::link::{Link, LinkError, Opened};
use crate::quiz::saved::{Saved, Trouble, save};
use crate::quiz::{Answers, Screen, Session};

/// What the element found on the device, and where its own page is.
#[derive(Debug, Default, PartialEq)]
pub struct Device {
    /// What was answered before.
    pub saved: Saved,
    /// The reports that were kept, the oldest first.
    pub results: Vec<Json>,
    /// How many things were set aside, since they could not be read.
    pub aside: u32,
    /// Whether the device keeps anything at all.
    pub keeps: bool,
    /// The page that links lead to; `None` where there is none.
    pub page: Option<String>,
    /// The text of a link that is to be shown.
    pub link: Option<String>,
    /// What is to be said of what was found.
    pub note: Option<Note>,
}

/// Something that is said above the screen until the person acts.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// What was kept could not be read, or not all of it.
    Trouble(Trouble),
    /// The quiz went on in another tab.
    WentOn,
    /// It was started over there.
    StartedOver,
    /// All that was kept is deleted.
    Deleted,
}

/// What came by a link.
#[derive(Clone, Debug)]
pub enum Guest {
    /// A result, shown in the place of one's own quiz.
    Opened(Box<Shared>),
    /// Nothing that can be shown.
    Refused(Refused),
}

/// A result that came by a link.
#[derive(Clone, Debug)]
pub struct Shared {
    /// What the link holds.
    pub link: Link,
    /// What came of it.
    pub opened: Opened,
    /// One's own quiz, to go back to.
    pub own: Session,
    /// The day that it was opened.
    pub today: Date,
}

/// Why a link is not shown.
#[derive(Clone, Debug)]
pub enum Refused {
    /// It cannot be read.
    Unreadable(LinkError),
    /// It is of another pack.
    OtherPack(Link),
}

/// How far the later part of the program is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Awaited {
    /// It was not asked for.
    #[default]
    Not,
    /// It is on its way.
    Coming,
    /// It could not be loaded.
    Failed,
}

/// Something about what is kept or shared.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// The ways to share and keep a result are to be shown.
    Asked,
    /// The later part of the program is there, or could not be loaded.
    Arrived(bool),
    /// A link came, as its text.
    Opened(String),
    /// Back from a link to one's own quiz.
    Left,
    /// The link is shown as of today, or as of its own day.
    Dated {
        /// As of today.
        today: bool,
    },
    /// The device holds something else than before.
    Found {
        /// What is there now.
        device: Rc<Device>,
        /// Whether the answers were changed by another tab.
        is_moved: bool,
    },
    /// A link to the result was asked for.
    LinkMade,
    /// It is to be copied.
    Copy,
    /// It was copied.
    Copied,
    /// The result is to be had as a file.
    Download,
    /// The result is to be kept.
    Kept,
    /// All that is kept is to be had as a file.
    Export,
    /// All that is kept may have to be deleted, or not.
    Deleting(bool),
    /// All that is kept is to be deleted.
    Deleted,
}

impl Quiz {
    /// Whether the person's own quiz is shown, and not a result of someone else.
    pub fn is_own(&self) -> bool {
        !matches!(self.guest, Some(Guest::Opened(_)))
    }

    /// One's own session as it is to be kept, as JSON; `None` where nothing is worth it.
    pub fn saved(&self) -> Option<String> {
        let session = &self.session;
        let parts = Some(session.setup.parts()).filter(|parts| *parts != self.host.parts());
        let is_empty = session.answers.is_empty() && parts.is_none();
        (!is_empty).then(|| save(&self.edition.pack, &session.answers, parts).written())
    }

    /// The report, where the result is shown.
    pub fn report(&self) -> Option<Json> {
        match &self.view.screen {
            Screen::Result(outcome) => Some(outcome.report.to_json(&self.edition.pack)),
            Screen::Ask { .. } | Screen::Explain { .. } => None,
        }
    }

    /// Takes what happened to what is kept or shared.
    pub fn keep(&mut self, keep: Keep, today: Date) {
        match (keep, late()) {
            (Keep::Found { device, is_moved }, _) => self.find(device, is_moved, today),
            (Keep::Left, _) => {
                self.leave();
                self.focus = Focus::Heading;
            }
            (Keep::Arrived(has_come), _) => self.arrived(has_come),
            (keep, Some(late)) => (late.take)(self, keep, today),
            (_, None) => {
                self.draft.awaited = Awaited::Coming;
                self.tell("late", Json::Null);
            }
        }
    }

    /// Asks for the later part of the program where there is something to compare with.
    pub fn ask_to_compare(&mut self) {
        let is_result = matches!(self.view.screen, Screen::Result(_));
        if is_result && self.deed.is_none() && late().is_none() && !self.device.results.is_empty() {
            self.tell("late", Json::Null);
        }
    }

    /// Goes on where the later part of the program was asked for.
    fn arrived(&mut self, has_come: bool) {
        let was_asked = std::mem::take(&mut self.draft.awaited) == Awaited::Coming;
        if !has_come {
            self.draft.awaited = Awaited::Failed;
        }
        if was_asked {
            self.focus = Focus::Field;
        }
    }

    /// The same, in the later part of the program.
    pub fn take_late(&mut self, keep: Keep, today: Date) {
        match keep {
            Keep::Opened(text) => self.open(&text, today),
            Keep::Dated { today: is_today } => self.date(is_today.then_some(today)),
            Keep::LinkMade => self.draft.link = self.link(),
            Keep::Copy => self.tell("copy", self.draft.link.clone().into()),
            Keep::Copied => self.draft.is_copied = true,
            Keep::Download => {
                let report = self.report();
                let name = ["lead-or-manage-", report.as_ref().map_or("", day), ".json"].concat();
                self.tell(
                    "download",
                    Object::new().text("name", &name).with("data", report.unwrap_or(Json::Null)).json(),
                );
            }
            Keep::Kept => self.tell("keep", self.report().into()),
            Keep::Export => self.tell("export", Json::Null),
            Keep::Deleting(is_deleting) => self.draft.is_deleting = is_deleting,
            Keep::Deleted => {
                self.show(Session::new(&self.edition.pack, self.host.clone(), today));
                self.note = Some(Note::Deleted);
                self.focus = Focus::Heading;
                self.tell("forget", Json::Null);
            }
            Keep::Asked | Keep::Found { .. } | Keep::Left | Keep::Arrived(_) => {}
        }
    }

    #[inline(never)]
    fn tell(&mut self, kind: &'static str, detail: Json) {
        self.deed = Some(HostEvent::Device(kind, detail));
    }

    /// The address of a link to the result.
    fn link(&self) -> Option<String> {
        let page = self.device.page.as_deref()?;
        Some([page, "#result=", &Link::of(&self.edition.pack, &self.session).write()].concat())
    }

    /// Shows what a link holds, or says why not.
    pub fn open(&mut self, text: &str, today: Date) {
        self.close();
        self.note = None;
        self.guest = Some(Guest::Refused(match Link::read(text) {
            Err(error) => Refused::Unreadable(error),
            Ok(link) => match link.open(&self.edition.pack, link.as_of) {
                None => Refused::OtherPack(link),
                Some(opened) => {
                    let own = self.session.clone();
                    self.show(opened.session.clone());
                    self.guest = Some(Guest::Opened(Box::new(Shared { link, opened, own, today })));
                    return;
                }
            },
        }));
    }

    /// Back to one's own quiz, if a link was opened.
    pub fn leave(&mut self) {
        if self.close() {
            self.deed = Some(HostEvent::Left);
        }
    }

    /// Puts away what a link holds; whether one was opened.
    fn close(&mut self) -> bool {
        match self.guest.take() {
            Some(Guest::Opened(shared)) => self.show(shared.own),
            Some(Guest::Refused(_)) => {}
            None => return false,
        }
        true
    }

    fn date(&mut self, today: Option<Date>) {
        let Some(Guest::Opened(shared)) = &mut self.guest else { return };
        let Shared { link, opened, .. } = shared.as_mut();
        if let Some(anew) = link.open(&self.edition.pack, today.unwrap_or(link.as_of)) {
            *opened = anew;
            let session = opened.session.clone();
            self.show(session);
            self.focus = Focus::Heading;
        }
    }

    /// Takes over what another tab has left on the device.
    fn find(&mut self, device: Rc<Device>, is_moved: bool, today: Date) {
        let saved = device.saved.clone();
        self.device = device;
        if !is_moved || saved.trouble.is_some() {
            return;
        }
        let own = match &self.guest {
            Some(Guest::Opened(shared)) => &shared.own,
            _ => &self.session,
        };
        let setup = setup(&self.host, saved.parts);
        if own.answers == saved.answers && own.setup == setup {
            return;
        }
        let note = if saved.answers == Answers::default() { Note::StartedOver } else { Note::WentOn };
        let session = Session::with(&self.edition.pack, setup, saved.answers, today);
        match &mut self.guest {
            Some(Guest::Opened(shared)) => shared.own = session,
            _ => self.show(session),
        }
        self.note = Some(note);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::content;
    use crate::quiz::Setup;

    #[test]
    fn another_link_takes_the_place_of_one_and_only_who_goes_back_leaves() {
        let pack = Rc::new(content::load());
        let words = Rc::new(content::words_of("en").unwrap());
        let (setup, today) = (Setup::of(&pack), Date::new(2026, 11, 24).unwrap());
        let mut quiz = Quiz::new(super::super::Edition { pack, words }, setup, Rc::default(), None, today);
        for link in ["a damaged one", "another"] {
            quiz.open(link, today);
            assert!(quiz.deed.is_none());
        }
        quiz.leave();
        assert!(matches!(quiz.deed, Some(HostEvent::Left)));
    }
}
