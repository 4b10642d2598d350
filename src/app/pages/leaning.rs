//! "Which would you rather do?" and "How much would you like?"

use super::choice::{Choice, Line};
use crate::app::answers::{PLACES, UNDECIDED, order};
use crate::app::components::{Offer, Shape};
use crate::app::markup::{Html, nothing};
use crate::app::page::Page;
use crate::decimal::digits;
use crate::quiz::pack::words::name;
use crate::quiz::{Action, Answer, PairAnswer, Question};
use crate::words::Said;

/// The question of the pair at that place in the pack.
pub fn pair_question(page: &Page<'_>, place: usize) -> Html {
    let Some(pair) = page.pack.pairs.get(place) else { return nothing() };
    let words = page.words;
    let mut offers = vec![Offer { value: UNDECIDED.to_owned(), words: words.cannot_choose(), shape: Shape::Middle }];
    for (at, (value, pole)) in PLACES.into_iter().zip(order(page.pack, place)).enumerate() {
        let words = words.text(&name(&pair.id, pole.id()));
        // One on either side of the middle.
        offers.insert(at * 2, Offer { value: value.to_owned(), words, shape: Shape::Plain });
    }
    let answer = Answer::Pair(PairAnswer::Open);
    let leave_open = page.act(words.leave_open(), Action::Answered { question: Question::Pair(place), answer });
    let choice = Choice {
        group: &pair.id,
        legend: words.rather(),
        stem: None,
        offers,
        line: Line::Wide,
        unsure: false,
        next: words.next_pair(),
        further: Some(leave_open.html()),
    };
    choice.draw(page)
}

/// The question of the rating at that place in the pack.
pub fn rating_question(page: &Page<'_>, place: usize) -> Html {
    let Some(rating) = page.pack.ratings.get(place) else { return nothing() };
    let words = page.words;
    let levels = [words.rating_0(), words.rating_1(), words.rating_2(), words.rating_3()];
    let offer = |(level, words): (u32, Said)| Offer { value: digits(level), words, shape: Shape::Plain };
    let choice = Choice {
        group: &rating.id,
        legend: words.how_much(words.text(&name(&rating.id, ""))),
        stem: None,
        offers: (0..).zip(levels).map(offer).collect(),
        line: Line::List,
        unsure: true,
        next: words.next_rating(),
        further: None,
    };
    choice.draw(page)
}
