//! The session on screen and what is half done on it: all that a screen is drawn from.
//!
//! No browser in it: a [`Message`] goes in, the next state comes out.

use std::rc::Rc;

use super::answers::{NOT_SURE, by_name, name_of};
use super::events::HostEvent;
use super::keep::{Awaited, Device, Guest, Keep, Note};
use super::projects::{self, Project};
use super::refusal::Refusal;
use super::{Edition, numbers};
use crate::decimal;
use crate::eligibility::{Date, FieldIndex, FieldKind, NumberKind, Profile, Value};
use crate::quiz::{Action, Answer, Part, Question, Screen, Session, Setup, View};

/// The session on screen.
#[derive(Clone, Debug)]
pub struct Quiz {
    /// The pack and its words.
    pub edition: Edition,
    /// The session.
    pub session: Session,
    /// What it shows.
    pub view: View,
    /// What is begun on the screen and not committed yet.
    pub draft: Draft,
    /// Where the focus is to go next, once the screen is drawn.
    pub focus: Focus,
    /// What the host asks for; the person may choose other parts.
    pub host: Setup,
    /// What the device keeps.
    pub device: Rc<Device>,
    /// What there is to say above the screen, until the person acts.
    pub note: Option<Note>,
    /// A link that was opened.
    pub guest: Option<Guest>,
    /// What the element is to do, once the screen is drawn.
    pub deed: Option<HostEvent>,
    /// Whether there may be something that the host was not told: what is merely begun on
    /// a screen is nothing to it.
    pub is_news: bool,
}

/// What the person has begun on a screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The name of the answer that is chosen.
    pub chosen: Option<String>,
    /// The number as it is typed.
    pub number: String,
    /// The projects as they are typed.
    pub projects: Vec<Project>,
    /// Whether months are counted from projects instead of given as a number.
    pub lists_projects: bool,
    /// Why what is there could not be committed.
    pub refused: Option<Refusal>,
    /// What is tried at the result: one value a field.
    pub tried: Vec<(FieldIndex, Value)>,
    /// The link to the result, once it is made.
    pub link: Option<String>,
    /// Whether that link was copied.
    pub is_copied: bool,
    /// Whether the person is asked if all is to be deleted.
    pub is_deleting: bool,
    /// Whether the ways to share and keep the result are on their way.
    pub awaited: Awaited,
}

/// Where the focus is to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// Where it is.
    #[default]
    Stays,
    /// To the heading of what is new.
    Heading,
    /// To the field to fill in next: the wrong one, else that of the last project.
    Field,
}

/// What happens on a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The person did something.
    Act(Action),
    /// An answer was chosen, by its name; nothing is committed by it.
    Chose(String),
    /// The main button was pressed.
    Submitted,
    /// A number was typed.
    Typed(String),
    /// *Not sure* was ticked or unticked.
    Unsure(bool),
    /// Months are to be given the other way: as a number, or as projects.
    Switched,
    /// One more project.
    Added,
    /// One project less.
    Removed(usize),
    /// A month of a project was typed.
    Month {
        /// The project.
        project: usize,
        /// Whether it is its last month.
        is_end: bool,
        /// What was typed.
        text: String,
    },
    /// Something was tried, or is no longer.
    Tried(FieldIndex, Value, bool),
    /// Something about what is kept or shared.
    Keep(Keep),
    /// The host page wants another setup or language.
    Host(Edition, Setup),
}

impl Message {
    /// With what stands in the field that it comes from.
    pub fn with_input(self, text: String, checked: bool) -> Message {
        match self {
            Message::Typed(_) => Message::Typed(text),
            Message::Month { project, is_end, .. } => Message::Month { project, is_end, text },
            Message::Unsure(_) => Message::Unsure(checked),
            Message::Tried(field, value, _) => Message::Tried(field, value, checked),
            other => other,
        }
    }
}

impl Draft {
    /// What a screen begins with: the answer given before, if any.
    fn of(edition: &Edition, view: &View) -> Draft {
        let mut draft = Draft { projects: vec![Project::default()], ..Draft::default() };
        let Screen::Ask { question, answer: Some(answer), .. } = &view.screen else { return draft };
        draft.chosen = name_of(&edition.pack, *question, answer);
        match answer {
            Answer::Field(Some(Value::Number(number))) => draft.number = decimal::write(*number),
            Answer::Periods(periods) => {
                draft.projects = projects::written(periods);
                draft.lists_projects = true;
            }
            _ => {}
        }
        draft
    }

    /// Whether *not sure* is chosen.
    pub fn is_unsure(&self) -> bool {
        self.chosen.as_deref() == Some(NOT_SURE)
    }
}

impl Quiz {
    /// A new session. `begun` is the question and the answer that were chosen before
    /// the program ran.
    pub fn new(edition: Edition, host: Setup, device: Rc<Device>, begun: Option<(&str, &str)>, today: Date) -> Quiz {
        let (saved, note) = (device.saved.clone(), device.note.clone());
        let session = Session::with(&edition.pack, setup(&host, saved.parts), saved.answers, today);
        let view = View::of(&edition.pack, &session);
        let draft = Draft::of(&edition, &view);
        let mut quiz = Quiz {
            edition,
            session,
            view,
            draft,
            focus: Focus::Stays,
            host,
            device,
            note,
            guest: None,
            deed: None,
            is_news: true,
        };
        if let (Some((id, name)), Some(question)) = (begun, quiz.question())
            && question.id(&quiz.edition.pack) == id
            && by_name(&quiz.edition.pack, question, name).is_some()
        {
            quiz.draft.chosen = Some(name.to_owned());
        }
        quiz.ask_to_compare();
        if let Some(link) = quiz.device.clone().link.as_deref() {
            quiz.keep(Keep::Opened(link.to_owned()), today);
        }
        quiz
    }

    fn host(&mut self, edition: Edition, setup: Setup, today: Date) {
        self.edition = edition;
        self.is_news = true;
        if setup == self.host {
            self.view = View::of(&self.edition.pack, &self.session);
            return;
        }
        self.host = setup.clone();
        self.leave();
        self.show(self.session.after(&self.edition.pack, &Action::SetUp { setup }, today));
    }

    /// Takes what happened on the screen, on that day.
    pub fn take(&mut self, message: Message, today: Date) {
        match message {
            Message::Act(action) => self.act(&action, today),
            Message::Keep(keep) => self.keep(keep, today),
            Message::Host(edition, setup) => self.host(edition, setup, today),
            Message::Submitted => match self.committed() {
                Ok(action) => self.act(&action, today),
                Err(refusal) => {
                    self.draft.refused = Some(refusal);
                    self.focus = Focus::Field;
                }
            },
            other => {
                self.draft.refused = None;
                self.edit(other);
            }
        }
    }

    /// The question shown.
    pub fn question(&self) -> Option<Question> {
        match self.view.screen {
            Screen::Ask { question, .. } => Some(question),
            Screen::Explain { .. } | Screen::Result(_) => None,
        }
    }

    /// What the person said about themselves so far.
    pub fn profile(&self) -> Profile {
        self.session.answers.profile(&self.edition.pack)
    }

    fn act(&mut self, action: &Action, today: Date) {
        self.note = None;
        if matches!(self.guest, Some(Guest::Refused(_))) {
            self.leave();
        }
        self.show(self.session.after(&self.edition.pack, action, today));
        self.focus = Focus::Heading;
    }

    /// Shows another session.
    pub fn show(&mut self, session: Session) {
        self.session = session;
        self.is_news = true;
        self.view = View::of(&self.edition.pack, &self.session);
        self.draft = Draft::of(&self.edition, &self.view);
        self.ask_to_compare();
    }

    fn edit(&mut self, message: Message) {
        let draft = &mut self.draft;
        match message {
            Message::Chose(name) => draft.chosen = Some(name),
            Message::Typed(text) => {
                draft.number = text;
                draft.chosen = None;
            }
            Message::Unsure(is_unsure) => {
                draft.chosen = is_unsure.then(|| NOT_SURE.to_owned());
                draft.number.clear();
            }
            Message::Switched => {
                draft.lists_projects = !draft.lists_projects;
                self.focus = Focus::Heading;
            }
            Message::Added => {
                draft.projects.push(Project::default());
                self.focus = Focus::Field;
            }
            Message::Removed(place) if place < draft.projects.len() => {
                draft.projects.remove(place);
                self.focus = Focus::Field;
            }
            Message::Month { project, is_end, text } => {
                if let Some(project) = draft.projects.get_mut(project) {
                    *project.end(is_end) = text;
                }
            }
            Message::Tried(field, value, on) => {
                // One value of a field at a time.
                draft.tried.retain(|(other, _)| *other != field);
                if on {
                    draft.tried.push((field, value));
                }
            }
            Message::Removed(_) | Message::Act(_) | Message::Keep(_) | Message::Host(..) | Message::Submitted => {}
        }
    }

    /// What the main button does on this screen.
    fn committed(&self) -> Result<Action, Refusal> {
        let Some(question) = self.question() else { return Ok(Action::WentOn) };
        let answer = match self.number_kind(question) {
            Some(_) if self.draft.lists_projects => {
                let periods = projects::read(&self.draft.projects)?;
                if periods.is_empty() { Answer::Field(None) } else { Answer::Periods(periods) }
            }
            Some(kind) => Answer::Field(numbers::read(&self.draft.number, kind)?.map(Value::Number)),
            None => {
                let chosen = self.draft.chosen.as_deref();
                chosen.and_then(|name| by_name(&self.edition.pack, question, name)).ok_or(Refusal::NothingChosen)?
            }
        };
        Ok(Action::Answered { question, answer })
    }

    fn number_kind(&self, question: Question) -> Option<&NumberKind> {
        let Question::Field(index) = question else { return None };
        match &self.edition.pack.rules.field_at(index)?.kind {
            FieldKind::Number(kind) => Some(kind),
            FieldKind::Level(_) | FieldKind::Choice(_) | FieldKind::YesNo => None,
        }
    }
}

/// What the host asks for, with the parts that the person chose instead, if any.
pub fn setup(host: &Setup, parts: Vec<Part>) -> Setup {
    if parts.is_empty() { host.clone() } else { host.clone().with_parts(parts) }
}
