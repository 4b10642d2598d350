//! The parts, on the first screen.

use crate::app::markup::{Html, classed, tag};
use crate::app::page::Page;
use crate::quiz::{Action, Part, PartProgress};
use crate::words::Said;

/// What each part asks, and the way to take only that.
pub fn contents(page: &Page<'_>) -> Html {
    let words = page.words;
    let progress = &page.quiz.view.progress;
    let mut list = classed("ol", "contents lined").set("aria-label", words.contents_label());
    for part in progress {
        let gist = part_gist(page, *part);
        let mut item = tag("li").attr_if("aria-current", part.is_current.then_some("step"));
        item = item.tag(tag("h2").text(page.part(part.part))).tag(classed("p", "quiet").text(gist));
        if progress.len() > 1 && !part.is_current {
            let setup = page.quiz.session.setup.clone().with_parts([part.part]);
            // The buttons say the same; by ear each is told from the others.
            let label = words.label_about(words.take_only(), page.part(part.part));
            let take = page.quiet_act(words.take_only(), Action::SetUp { setup });
            item = item.tag(take.set("aria-label", label));
        }
        list = list.tag(item);
    }
    list.html()
}

/// What a part asks, in a line.
pub fn part_gist(page: &Page<'_>, part: PartProgress) -> Said {
    let (words, most) = (page.words, part.most() as u32);
    match part.part {
        Part::Knowledge => words.contents_knowledge(most),
        Part::Leaning => {
            let ratings = page.pack.ratings.len() as u32;
            words.contents_leaning(most.saturating_sub(ratings), ratings)
        }
        Part::Eligibility => words.contents_eligibility(most, words.find_text("pack-gates-name").unwrap_or("none")),
    }
}
