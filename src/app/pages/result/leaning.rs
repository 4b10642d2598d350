//! The leaning: the call, the counts behind it, the spectrum and the facets.

use super::{fold, section, stack};
use crate::app::components::{line, percent, rich_in, upright};
use crate::app::markup::{Html, Tag, classed, nothing, tag, text};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::quiz::pack::Pole;
use crate::quiz::pack::words::name;
use crate::quiz::{Answer, Appeal, Call, FacetCount, LeaningReport, PairAnswer, Question, clear_from};
use crate::words::Said;

/// The call, the counts behind it and their pictures.
pub fn leaning(page: &Page<'_>, leaning: &LeaningReport) -> Html {
    let words = page.words;
    let measured = |said: Said| classed("p", "measure").text(said);
    let mut body = stack().tag(classed("h4", "said").text(words.leaning_call(page.pack, leaning.call)));
    body = body.tag(measured(words.leaning_reason(page.pack, leaning)));
    if let Some(appeal) = leaning.appeal() {
        let (said, name) = match appeal {
            Appeal::Both => (words.leaning_both(), "leaning-both"),
            Appeal::Neither => (words.leaning_neither(), "leaning-neither"),
        };
        // The pack may know what else there is to say.
        body = body.tag(measured(said)).maybe(page.said(classed("p", "measure"), page.words.find(name)));
    }
    if leaning.call == Call::None {
        body = body.tag(classed("p", "measure screen").text(words.leaning_none_means()));
    }
    body = body.with(spectrum(page, leaning.total)).with(facets(page, leaning));
    body = body.tag(fold(words.leaning_weighed(), weighed(page)));
    section(words.part_leaning(), body.tag(classed("p", "quiet measure").text(words.leaning_caveat())))
}

/// A line from all technical to all people: your place, the range still open, and
/// the zones in which a leaning is clear.
fn spectrum(page: &Page<'_>, total: FacetCount) -> Html {
    let words = page.words;
    let FacetCount { technical, people, open, .. } = total;
    let most = total.asked();
    if most == 0 {
        return nothing();
    }
    // The undecided lie in the middle between both poles.
    let place = |technical: u32, people: u32| {
        (f64::from(most) + f64::from(people) - f64::from(technical)) / f64::from(2 * most) * 100.0
    };
    let decided = technical + people + open;
    // Clear is a matter of the decided pairs alone: their zone is as wide as the
    // places that the undecided leave.
    let zone = clear_from(decided).map(|least| place(least, decided - least));
    // What makes it clear, and what is open, is said above the picture.
    let label = words.leaning_count(page.pack, total);
    let mut picture = classed("svg", "pic").attr("height", "88").attr("role", "img").set("aria-label", label);
    picture = picture.tag(line("rule", 0.0, 100.0, "32"));
    if let Some(zone) = zone {
        picture = zones(page, picture, zone);
    }
    picture = yours(picture, place(technical + open, people), place(technical, people + open));
    let square =
        classed("rect", "technical full").attr("x", "-11").attr("y", "-11").attr("width", "22").attr("height", "22");
    let square = tag("svg").attr("x", "0").attr("y", "32").attr("overflow", "visible").tag(square);
    let round = classed("circle", "people full").attr("cx", "100%").attr("cy", "32").attr("r", "12");
    let end = |class: &'static str, pole| classed("span", class).text(page.role(pole, "tends"));
    let ends = classed("div", "ends").tag(end("technical", Pole::Technical)).tag(end("people", Pole::People));
    let span = classed("div", "span").tag(picture.tag(square).tag(round));
    let means = zone.map(|_| classed("figcaption", "quiet").text(words.leaning_clear_means()).html());
    tag("figure").tag(ends).tag(span).maybe(means).html()
}

/// Where a leaning is clear, on either side.
fn zones(page: &Page<'_>, picture: Tag, zone: f64) -> Tag {
    let label = |at: f64| {
        tag("text").attr("aria-hidden", "true").set("x", percent(at)).attr("y", "78").text(page.words.leaning_clear())
    };
    picture
        .tag(line("technical walked", 0.0, zone, "32"))
        .tag(line("people walked", 100.0 - zone, 100.0, "32"))
        .tag(label(zone / 2.0))
        .tag(label(100.0 - zone / 2.0))
}

/// Your place, or the range that is still open.
fn yours(picture: Tag, left: f64, right: f64) -> Tag {
    let block = classed("rect", "you").set("x", percent(left)).attr("y", "10").attr("height", "44");
    if right > left {
        let block = block.set("width", percent(right - left));
        let edge = |at| upright("edge open yours", at, "10", "54");
        picture.tag(block).tag(edge(left)).tag(edge(right))
    } else {
        let block = block.attr("width", "12").attr("transform", "translate(-6)");
        picture.tag(block).tag(upright("edge yours", left, "10", "54"))
    }
}

/// The table that the picture of the facets stands in is its own text twin.
fn facets(page: &Page<'_>, leaning: &LeaningReport) -> Html {
    let words = page.words;
    let pairs = leaning.facets.iter().map(|facet| facet.asked()).max().unwrap_or_default();
    let head = |class: &'static str, said: Said| tag("th").attr("scope", "col").class(class).text(said);
    let heads = classed("tr", "quiet")
        .tag(head("technical", page.role(Pole::Technical, "tends")))
        .tag(head("facet", words.leaning_facets(pairs)))
        .tag(head("people", page.role(Pole::People, "tends")));
    let mut body = tag("tbody");
    for (id, count) in page.pack.facets.iter().zip(&leaning.facets) {
        let gloss = |said: Said| classed("span", "quiet facets__gloss").text(said);
        let mut name = tag("th").attr("scope", "row").text(page.words.text_of("facet", id));
        name =
            name.maybe(page.said(classed("span", "quiet facets__gloss"), page.words.find_about("facet", id, "gloss")));
        if count.open > 0 {
            name = name.tag(gloss(words.leaning_facet_open(count.open)));
        }
        if count.undecided > 0 {
            name = name.tag(gloss(words.leaning_facet_undecided(count.undecided)));
        }
        let technical = shapes(Pole::Technical, count.technical, count.open, pairs);
        let people = shapes(Pole::People, count.people, count.open, pairs);
        let technical = tag("td").with(technical).with(text(digits(count.technical)));
        let people = tag("td").with(text(digits(count.people))).with(people);
        body = body.tag(tag("tr").tag(technical).tag(name).tag(people));
    }
    classed("table", "facets whole")
        .set("aria-label", words.leaning_facets(pairs))
        .tag(tag("thead").tag(heads))
        .tag(body)
        .html()
}

/// Which answer weighed where: facet by facet what was chosen, and where both ways.
fn weighed(page: &Page<'_>) -> Tag {
    let mut all = classed("div", "stack");
    for (at, facet) in page.pack.facets.iter().enumerate() {
        let (mut list, mut poles) = (classed("ul", "plain"), Vec::new());
        for (place, pair) in page.pack.pairs.iter().enumerate().filter(|(_, pair)| usize::from(pair.facet) == at) {
            let answer = page.quiz.session.answers.get(page.pack, Question::Pair(place));
            let Some(Answer::Pair(answer)) = answer else { continue };
            let statement = |pole: Pole| page.words.text(&name(&pair.id, pole.id()));
            list = list.tag(match answer {
                PairAnswer::Pole(pole) => {
                    poles.push(pole);
                    let class = if pole == Pole::Technical { "technical" } else { "people" };
                    let tends = page.words.strong(&page.role(pole, "tends"));
                    tag("li").with(rich_in(class, &page.words.label_about(tends, statement(pole))))
                }
                PairAnswer::Undecided | PairAnswer::Open => {
                    let [first, second] = [statement(pair.first), statement(pair.first.other())];
                    tag("li").text(page.words.leaning_pair_open(first, second))
                }
            });
        }
        let is_both = Pole::BOTH.into_iter().all(|pole| poles.contains(&pole));
        let mut title = tag("h4").text(page.words.text_of("facet", facet));
        if is_both {
            title = title.tag(classed("span", "quiet facets__gloss").text(page.words.leaning_both_ways()));
        }
        all = all.tag(title).tag(list);
    }
    all
}

/// One shape a choice, dotted where a pair is open, from the middle outward.
fn shapes(pole: Pole, filled: u32, open: u32, most: u32) -> Html {
    let width = most * 18;
    let mut picture = classed("svg", "pic shapes")
        .set("width", digits(width))
        .attr("height", "16")
        .set("viewBox", ["0 0 ", &digits(width), " 16"].concat())
        .attr("aria-hidden", "true");
    for i in 0..(filled + open).min(most) {
        let is_filled = i < filled;
        picture = picture.tag(match pole {
            Pole::Technical => classed("rect", if is_filled { "technical full" } else { "technical open" })
                .set("x", digits(width - 17 - i * 18))
                .attr("y", "1")
                .attr("width", "14")
                .attr("height", "14"),
            Pole::People => classed("circle", if is_filled { "people full" } else { "people open" })
                .set("cx", digits(i * 18 + 9))
                .attr("cy", "8")
                .attr("r", "7"),
        });
    }
    picture.html()
}
