//! "Which would you rather do?" and "How much would you like?"

use yew::prelude::*;

use super::choice::{Choice, Line, NOT_SURE, Offer, Turn, not_sure};
use crate::app::components::Shape;
use crate::app::edition::Edition;
use crate::quiz::pack::Pole;
use crate::quiz::pack::words::name;
use crate::quiz::{Action, Answer, PairAnswer, Question};

const UNDECIDED: &str = "undecided";

/// The question of the pair at that place in the pack.
pub fn pair_question(edition: &Edition, place: usize, turn: &Turn) -> Html {
    let Some(pair) = edition.pack.pairs.get(place) else { return Html::default() };
    let words = &edition.words;
    let question = Question::Pair(place);
    let order = [pair.first, pair.first.other()];
    // The values say only the place, so that nothing on the page hints at a pole.
    let statement = |place: &str, pole: Pole| Offer {
        value: place.to_owned().into(),
        words: words.text(&name(&pair.id, pole.id())).into(),
        shape: Shape::Plain,
    };
    let [first, second] = order;
    let offers = vec![
        statement("first", first),
        Offer { value: UNDECIDED.into(), words: words.cannot_choose().into(), shape: Shape::Middle },
        statement("second", second),
    ];
    let chosen = match &turn.answer {
        Some(Answer::Pair(PairAnswer::Pole(pole))) => Some(if *pole == first { "first" } else { "second" }),
        Some(Answer::Pair(PairAnswer::Undecided)) => Some(UNDECIDED),
        _ => None,
    };
    let commit = move |answer: PairAnswer| Action::Answered { question, answer: Answer::Pair(answer) };
    let on_commit = turn.on_action.reform(move |value: AttrValue| {
        commit(match value.as_str() {
            "first" => PairAnswer::Pole(first),
            "second" => PairAnswer::Pole(second),
            _ => PairAnswer::Undecided,
        })
    });
    let on_leave_open = turn.on_action.reform(move |_: MouseEvent| commit(PairAnswer::Open));
    html! {
        <Choice group={pair.id.clone()} legend={words.rather()} is_stem=true {offers} line={Line::Wide} chosen={chosen.map(AttrValue::from)}
            next={words.next_pair()} turn={turn.clone()} {on_commit}>
            <button type="button" class="act" onclick={on_leave_open}>{ words.leave_open() }</button>
        </Choice>
    }
}

/// The question of the rating at that place in the pack.
pub fn rating_question(edition: &Edition, place: usize, turn: &Turn) -> Html {
    let Some(rating) = edition.pack.ratings.get(place) else { return Html::default() };
    let words = &edition.words;
    let levels = [words.rating_0(), words.rating_1(), words.rating_2(), words.rating_3()];
    let offers = (0..).zip(levels).map(|(level, words): (u8, String)| Offer {
        value: level.to_string().into(),
        words: words.into(),
        shape: Shape::Plain,
    });
    let chosen = match &turn.answer {
        Some(Answer::Rating(level)) => Some(level.map_or(NOT_SURE.to_owned(), |level| level.to_string())),
        _ => None,
    };
    let question = Question::Rating(place);
    let on_commit = turn
        .on_action
        .reform(move |value: AttrValue| Action::Answered { question, answer: Answer::Rating(value.parse().ok()) });
    let legend = format!("{} {}", words.how_much(), words.text(&name(&rating.id, "")));
    html! {
        <Choice group={rating.id.clone()} {legend} offers={offers.collect::<Vec<_>>()} unsure={Some(not_sure(edition))} line={Line::List}
            chosen={chosen.map(AttrValue::from)} next={words.next_rating()} turn={turn.clone()} {on_commit} />
    }
}
