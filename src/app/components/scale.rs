//! A number on a line, with the stops that the rules set on it.

use crate::app::markup::{Html, Tag, classed, nothing, tag};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::words::Said;

/// The line ends a little past the last stop.
const ROOM: f64 = 1.05;

/// A place on a line in a picture: lines are as wide as they are shown.
pub fn percent(place: f64) -> String {
    // To a tenth of a percent, which no screen shows finer.
    let tenths = (place * 10.0).round() as u32;
    [&*digits(tenths / 10), ".", &digits(tenths % 10), "%"].concat()
}

/// A stretch of a line at that height.
pub fn line(class: &'static str, from: f64, to: f64, height: &'static str) -> Tag {
    classed("line", class).set("x1", percent(from)).set("x2", percent(to)).attr("y1", height).attr("y2", height)
}

/// A bar across a line, from one height to another.
pub fn upright(class: &'static str, at: f64, top: &'static str, bottom: &'static str) -> Tag {
    classed("line", class).set("x1", percent(at)).set("x2", percent(at)).attr("y1", top).attr("y2", bottom)
}

/// The line, with the stops and the person's number.
pub fn scale(page: &Page<'_>, stops: &[f64], yours: Option<f64>) -> Html {
    let words = page.words;
    let Some(most) = stops.last() else { return nothing() };
    let at = |number: f64| (number / (most * ROOM)).min(1.0) * 100.0;
    let listed: Vec<Said> = stops.iter().map(|stop| words.number(*stop)).collect();
    let label = match yours {
        Some(yours) => words.scale_label(*most, words.short_list(listed), yours),
        None => words.scale_label_open(*most, words.short_list(listed)),
    };
    // Its label says the numbers.
    let mut picture = classed("svg", "pic scale").attr("height", "66").attr("role", "img").set("aria-label", label);
    picture = picture.tag(line("rule", 0.0, 100.0, "20"));
    for stop in stops {
        let reached = yours.is_some_and(|yours| yours >= *stop);
        picture = picture.tag(upright(if reached { "edge" } else { "rule" }, at(*stop), "10", "30"));
        picture = picture.tag(
            tag("text")
                .attr("aria-hidden", "true")
                .set("x", percent(at(*stop)))
                .attr("y", "56")
                .text(words.number(*stop)),
        );
    }
    if let Some(yours) = yours {
        picture = picture.tag(line("walked", 0.0, at(yours), "20"));
        picture = picture.tag(you(at(yours), "4", "32")).tag(upright("edge yours", at(yours), "4", "36"));
    }
    picture.html()
}

/// The block that marks the person's own place.
fn you(at: f64, top: &'static str, height: &'static str) -> Tag {
    let block = classed("rect", "you").set("x", percent(at)).attr("y", top);
    block.attr("width", "12").attr("height", height).attr("transform", "translate(-6)")
}
