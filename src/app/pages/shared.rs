//! What came by a link: above the result that it leads to, or in the place of one.

use crate::app::components::changes;
use crate::app::keep::{Guest, Keep, Refused, Shared};
use crate::app::markup::{Html, classed, nothing, tag};
use crate::app::page::Page;
use crate::app::state::Message;
use crate::quiz::link::{Link, LinkError, Opened};
use crate::quiz::{Action, Screen};
use crate::words::Said;

/// What came by a link.
pub fn guest(page: &Page<'_>) -> Html {
    match &page.quiz.guest {
        Some(Guest::Refused(why)) => refused(page, why),
        Some(Guest::Opened(guest)) => shared(page, guest),
        None => nothing(),
    }
}

/// Whose result it is, as of which day, what has changed since, and the way back.
fn shared(page: &Page<'_>, shared: &Shared) -> Html {
    let Shared { link, opened, own, today } = shared;
    let (words, session) = (page.words, &page.quiz.session);
    let is_result = matches!(page.quiz.view.screen, Screen::Result(_)) && *session == opened.session;
    let own_day = words.date(link.as_of);
    let mut shared = classed("div", "shared measure screen");
    let mut said = words.shared(own_day.as_str());
    if !own.answers.is_empty() {
        said = words.sentences(said, words.shared_own());
    }
    shared = shared.tag(tag("p").text(said));
    if is_result {
        shared = shared.tag(tag("p").text(since(page, link, opened)));
        if !opened.changes.is_empty() {
            shared = shared.with(changes(page, words.shared_changes(), &opened.changes));
        }
    }
    let back = if own.answers.is_empty() { words.shared_take() } else { words.shared_back() };
    let mut ways = classed("p", "beside").tag(page.keep(back, Keep::Left));
    if is_result && link.as_of != *today {
        let is_of_its_day = session.as_of == link.as_of;
        let dated = if is_of_its_day { words.shared_today() } else { words.shared_its_day(own_day) };
        ways = ways.tag(page.keep(dated, Keep::Dated { today: is_of_its_day }));
    }
    shared.tag(ways).html()
}

/// What is another since the link was made, in sentences.
fn since(page: &Page<'_>, link: &Link, opened: &Opened) -> Said {
    let words = page.words;
    let as_of = opened.session.as_of;
    let is_of_its_day = as_of == link.as_of;
    let mut said = vec![if is_of_its_day { words.shared_on_its_day() } else { words.shared_on(words.date(as_of)) }];
    if !opened.is_same_pack {
        said.push(words.shared_version(link.version(), page.pack.version.as_str()));
    }
    if opened.left_out > 0 {
        said.push(words.shared_left_out(opened.left_out));
    }
    if opened.changes.is_empty() {
        said.push(words.shared_same());
    }
    words.in_turn(said)
}

/// Why a link leads to nothing, and the way on.
fn refused(page: &Page<'_>, why: &Refused) -> Html {
    let words = page.words;
    let (title, said) = match why {
        Refused::Unreadable(LinkError::Damaged) => (words.link_damaged(), words.link_damaged_why()),
        Refused::Unreadable(LinkError::Later) => (words.link_later(), words.link_later_why()),
        Refused::OtherPack(link) => (words.link_other(), words.link_other_why(link.pack(), link.version())),
    };
    let heading = classed("h2", "headline").attr("tabindex", "-1").text(title);
    let is_start = page.quiz.view.is_start;
    let way = if is_start { words.shared_take() } else { words.shared_back() };
    let way = page.button("go", way, Message::Keep(Keep::Left)).attr("part", "next");
    let mut ways = classed("p", "onward").tag(way);
    if !is_start {
        ways = ways.tag(page.act(words.start_over(), Action::StartedOver));
    }
    let refused = tag("div").key("link".to_owned()).tag(heading);
    refused.tag(classed("p", "measure").text(said)).tag(ways).html()
}
