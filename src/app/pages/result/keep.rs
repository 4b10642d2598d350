//! What to do with a result: share it, keep it, go on from it.

use super::{section, stack};
use crate::app::components::changes;
use crate::app::keep::{Awaited, Keep};
use crate::app::late::late;
use crate::app::markup::{Html, Tag, classed, nodes, nothing, tag};
use crate::app::page::Page;
use crate::app::pages::choice::alert;
use crate::json::Json;
use crate::quiz::kept::{self, day, last_before};
use crate::quiz::{Action, Part};
use crate::words::Said;

/// What to do now: share and keep it, take what was not asked, go back, start over.
pub fn keep(page: &Page<'_>) -> Html {
    let words = page.words;
    // A result that came by a link is not one's own to share or keep.
    let is_own = page.quiz.is_own();
    let mut keep = classed("div", "screen");
    if is_own {
        keep = keep.with(late().map_or_else(|| offer(page), |late| (late.ways)(page)));
    }
    keep = keep.maybe(other_parts(page));
    let look = if is_own { words.look_at_answers() } else { words.shared_look() };
    let look = page.act(look, Action::WentBack).attr("part", "back");
    let mut ways = classed("p", "onward").tag(look);
    if is_own {
        ways = ways.tag(page.act(words.start_over(), Action::StartedOver));
    }
    keep.tag(ways).html()
}

/// The ways to share and keep it, to be loaded where they are wanted.
fn offer(page: &Page<'_>) -> Html {
    let words = page.words;
    let failed = (page.quiz.draft.awaited == Awaited::Failed).then(|| words.ways_failed());
    let ask = page.keep(words.ways_show(), Keep::Asked).attr("data-next", "");
    let body = stack().tag(classed("p", "beside").tag(ask)).with(alert("ways-error".to_owned(), failed));
    section(words.ways(), body)
}

/// The ways to share and keep the result.
pub fn ways(page: &Page<'_>) -> Html {
    nodes(vec![share(page), device(page)])
}

/// The parts that were not asked.
fn other_parts(page: &Page<'_>) -> Option<Html> {
    let words = page.words;
    let setup = &page.quiz.session.setup;
    let asked = setup.parts();
    let mut others = classed("ol", "others lined");
    let mut has_others = false;
    for part in Part::ALL {
        if asked.contains(&part) || !page.pack.has(part) {
            continue;
        }
        has_others = true;
        let parts: Vec<Part> = asked.iter().copied().chain([part]).collect();
        let take = page.act(words.take_part(), Action::SetUp { setup: setup.clone().with_parts(parts) });
        others = others.tag(tag("li").tag(tag("h4").text(page.part(part))).tag(take));
    }
    has_others.then(|| section(words.other_parts(), stack().tag(others)))
}

/// The result as a link, and as a file.
fn share(page: &Page<'_>) -> Html {
    let words = page.words;
    let mut stack = stack();
    if page.quiz.device.page.is_some() {
        stack = stack.tag(said(words.share_warning()));
        stack = linked(page, stack);
    }
    stack = stack.tag(said(words.share_file()));
    let download = page.keep(words.share_download(), Keep::Download).attr("data-next", "");
    stack = stack.tag(classed("p", "beside").tag(download));
    section(words.share(), stack)
}

/// The link, once it is made.
fn linked(page: &Page<'_>, stack: Tag) -> Tag {
    let (words, draft) = (page.words, &page.quiz.draft);
    let Some(link) = &draft.link else {
        // Who asked for these ways goes on at the first of them.
        let make = page.keep(words.share_make(), Keep::LinkMade).attr("data-next", "");
        return stack.tag(classed("p", "beside").tag(make));
    };
    let field = classed("input", "link").attr("name", "link").attr("readonly", "readonly");
    let field = field.set("aria-label", words.share_label()).value(link.clone());
    let said = if draft.is_copied { words.share_copied() } else { Said::default() };
    let copied = tag("span").attr("role", "status").text(said);
    stack.tag(field).tag(way(page, words.share_copy(), Keep::Copy).tag(copied))
}

/// What the device keeps, where it keeps anything.
fn device(page: &Page<'_>) -> Html {
    let Some(report) = page.quiz.report().filter(|_| page.quiz.device.keeps) else { return nothing() };
    let words = page.words;
    nodes(vec![section(words.compare(), compared(page, &report)), section(words.kept(), kept_here(page))])
}

/// What has changed since the last kept result, and the way to keep this one.
fn compared(page: &Page<'_>, report: &Json) -> Tag {
    let words = page.words;
    let results = &page.quiz.device.results;
    let mut stack = stack();
    if let Some(before) = last_before(results, report) {
        let changed = kept::changes(before, report);
        let since = words.written_date(day(before));
        stack = if changed.is_empty() {
            stack.tag(said(words.compare_same(since)))
        } else {
            stack.with(changes(page, words.compare_since(since), &changed))
        };
    }
    if results.contains(report) {
        return stack.tag(said(words.compare_kept()).attr("role", "status"));
    }
    stack.tag(said(words.compare_why())).tag(way(page, words.compare_keep(), Keep::Kept))
}

/// All that is kept, in words; to be had as a file, and to be deleted.
fn kept_here(page: &Page<'_>) -> Tag {
    let words = page.words;
    let device = &page.quiz.device;
    let answers = page.quiz.session.answers.iter().count() as u32;
    let mut list = classed("ul", "plain").tag(tag("li").text(words.kept_answers(answers)));
    for result in &device.results {
        list = list.tag(tag("li").text(words.kept_result(words.written_date(day(result)))));
    }
    if device.aside > 0 {
        list = list.tag(tag("li").text(words.kept_aside(device.aside)));
    }
    let stack = stack().tag(list);
    if page.quiz.draft.is_deleting {
        let delete = way(page, words.kept_delete_now(), Keep::Deleted);
        let not = page.keep(words.kept_delete_not(), Keep::Deleting(false));
        return stack.tag(said(words.kept_delete_sure()).attr("role", "status")).tag(delete.tag(not));
    }
    let export = way(page, words.kept_export(), Keep::Export);
    stack.tag(export.tag(page.keep(words.kept_delete(), Keep::Deleting(true))))
}

/// A paragraph.
#[inline(never)]
fn said(said: Said) -> Tag {
    classed("p", "measure").text(said)
}

/// A line with one button, and further ones.
#[inline(never)]
fn way(page: &Page<'_>, label: Said, keep: Keep) -> Tag {
    classed("p", "beside").tag(page.keep(label, keep))
}
