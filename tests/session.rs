//! A session from its first question to its result, in every way it can go.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;

use lead_or_manage::content;
use lead_or_manage::eligibility::{Date, FieldIndex, FieldKind, Month, Period, Value};
use lead_or_manage::quiz::pack::{Owner, Pack, Pole, parse};
use lead_or_manage::quiz::{
    Action, Answer, Answers, Appeal, Call, LeaningReport, Length, Mark, Outcome, PairAnswer, Part, Question, Screen,
    Session, Setup, View,
};
use proptest::prelude::*;
use serde_json::json;

fn pack() -> &'static Pack {
    content::pack()
}

fn setup() -> Setup {
    Setup::new(["article-2022", "pmi-2026", "technical-lead-2022"].map(str::to_owned))
}

fn today() -> Date {
    Date::new(2026, 11, 24).unwrap()
}

/// Every kind of answer to a question; numbers on both sides of the thresholds.
fn answers(question: Question) -> Vec<Answer> {
    match question {
        Question::Scenario(_) => Owner::ALL.into_iter().map(Some).chain([None]).map(Answer::Owner).collect(),
        Question::Pair(_) => {
            [PairAnswer::Pole(Pole::Technical), PairAnswer::Pole(Pole::People), PairAnswer::Undecided, PairAnswer::Open]
                .map(Answer::Pair)
                .to_vec()
        }
        Question::Rating(_) => (0..4).map(Some).chain([None]).map(Answer::Rating).collect(),
        Question::Field(index) => {
            let values: Vec<Value> = match &pack().rules.field_at(index).unwrap().kind {
                FieldKind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
                FieldKind::Level(options) | FieldKind::Choice(options) => {
                    (0..).take(options.len()).map(Value::Option).collect()
                }
                FieldKind::Number(kind) => [0.0, 30.0, 36.0, 60.0]
                    .into_iter()
                    .filter(|number| *number <= kind.max)
                    .map(Value::Number)
                    .collect(),
            };
            let values = values.into_iter().map(Some).chain([None]).map(Answer::Field);
            let takes_periods = pack().rules.field_at(index).unwrap().periods.is_some();
            values.chain(takes_periods.then(projects)).collect()
        }
    }
}

/// 31 months that still run, the oldest of them at the edge of ten years.
fn projects() -> Answer {
    let month = |text| Month::parse(text).unwrap();
    Answer::Periods(vec![
        Period { from: month("2016-12"), to: Some(month("2018-11")) },
        Period { from: month("2026-05"), to: None },
    ])
}

fn answer(session: &Session, answer: Answer) -> Session {
    let question = session.current(pack()).unwrap();
    let next = session.after(pack(), &Action::Answered { question, answer }, today());
    match question {
        Question::Scenario(_) => next.after(pack(), &Action::WentOn, today()),
        Question::Pair(_) | Question::Rating(_) | Question::Field(_) => next,
    }
}

/// Takes a session to its end, choosing with `choose`; the questions asked.
fn take(mut session: Session, mut choose: impl FnMut(Question, usize) -> usize) -> (Session, Vec<Question>) {
    let mut asked = Vec::new();
    while let Some(question) = session.current(pack()) {
        assert!(!asked.contains(&question), "{question:?} is asked twice");
        asked.push(question);
        let answers = answers(question);
        session = answer(&session, answers[choose(question, answers.len()) % answers.len()].clone());
    }
    (session, asked)
}

#[test]
fn it_opens_on_the_first_question_and_ends_in_a_result() {
    let session = Session::new(pack(), setup(), today());
    assert_eq!(session.current(pack()), Some(Question::Scenario(0)));
    let (session, asked) = take(session, |_, _| 0);
    assert_eq!(asked.iter().filter(|question| question.part() == Part::Knowledge).count(), 12);
    assert_eq!(asked.iter().filter(|question| question.part() == Part::Leaning).count(), 24);
    let Screen::Result(outcome) = View::of(pack(), &session).screen else { panic!("no result") };
    let marked: Vec<Question> = outcome.marks.iter().map(|(place, _)| Question::Scenario(*place)).collect();
    assert_eq!(marked, asked[..12]);
}

#[test]
fn every_question_is_reachable_at_full_length() {
    let mut reached = BTreeSet::new();
    for choice in 0..7 {
        let (_, asked) =
            take(
                Session::new(pack(), setup().with_length(Length::Full), today()),
                |question, answers| match question {
                    // Degrees open accreditation and the field of the degree.
                    Question::Field(_) => answers.saturating_sub(choice + 1),
                    _ => choice,
                },
            );
        reached.extend(asked.into_iter().map(|question| question.id(pack()).to_owned()));
    }
    // A bachelor's degree and 30 months: accreditation decides.
    let (_, asked) = take(Session::new(pack(), setup(), today()), |question, _| match question.id(pack()) {
        "education" => 3,
        "pm_months" => 1,
        _ => 0,
    });
    reached.extend(asked.into_iter().map(|question| question.id(pack()).to_owned()));
    let all: BTreeSet<String> = (pack().scenarios.iter().map(|item| &item.id))
        .chain(pack().pairs.iter().map(|item| &item.id))
        .chain(pack().ratings.iter().map(|item| &item.id))
        .chain(pack().rules.fields.iter().map(|item| &item.id))
        .cloned()
        .collect();
    assert_eq!(all.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn each_part_can_be_taken_alone() {
    for part in Part::ALL {
        let (session, asked) = take(Session::new(pack(), setup().with_parts([part]), today()), |_, _| 0);
        assert!(asked.iter().all(|question| question.part() == part));
        let Screen::Result(outcome) = View::of(pack(), &session).screen else { panic!("no result") };
        assert_eq!(outcome.report.knowledge.is_some(), part == Part::Knowledge);
        assert_eq!(outcome.report.leaning.is_some(), part == Part::Leaning);
        assert_eq!(outcome.report.eligibility.is_some(), part == Part::Eligibility);
    }
}

#[test]
fn going_back_loses_nothing_and_leads_through_every_question() {
    let (end, asked) = take(Session::new(pack(), setup(), today()), |_, _| 1);
    let mut session = end.clone();
    for question in asked.iter().rev() {
        session = session.after(pack(), &Action::WentBack, today());
        assert_eq!(session.current(pack()), Some(*question));
        assert_eq!(session.answers, end.answers);
    }
    assert!(!session.can_go_back(pack()));
    for question in &asked {
        assert_eq!(session.current(pack()), Some(*question));
        let given = session.answers.get(pack(), *question).unwrap();
        session = session.after(pack(), &Action::Answered { question: *question, answer: given }, today());
        if matches!(question, Question::Scenario(_)) {
            session = session.after(pack(), &Action::WentOn, today());
        }
    }
    assert_eq!(session, end);
}

#[test]
fn an_answer_may_change_but_not_to_a_scenario() {
    let start = Session::new(pack(), setup(), today());
    let [right, wrong] = [Owner::Role(Pole::Technical), Owner::Both].map(|owner| Answer::Owner(Some(owner)));
    let question = Question::Scenario(0);
    let session = answer(&start, right.clone()).after(pack(), &Action::WentBack, today());
    let changed = session.after(pack(), &Action::Answered { question, answer: wrong }, today());
    assert_eq!(changed.answers.get(pack(), question), Some(right));

    let start = Session::new(pack(), setup().with_parts([Part::Leaning]), today());
    let question = start.current(pack()).unwrap();
    let session = answer(&start, Answer::Pair(PairAnswer::Open)).after(pack(), &Action::WentBack, today());
    let changed =
        session.after(pack(), &Action::Answered { question, answer: Answer::Pair(PairAnswer::Undecided) }, today());
    assert_eq!(changed.answers.get(pack(), question), Some(Answer::Pair(PairAnswer::Undecided)));
}

#[test]
fn the_reason_of_an_answer_to_a_scenario_is_shown_at_once() {
    let start = Session::new(pack(), setup(), today());
    let owner = Some(Owner::Both);
    let action = Action::Answered { question: Question::Scenario(0), answer: Answer::Owner(owner) };
    let told = start.after(pack(), &action, today());
    assert_eq!(View::of(pack(), &told).screen, Screen::Explain { scenario: 0, answer: owner });
    assert_eq!(told.after(pack(), &Action::WentOn, today()).current(pack()), Some(Question::Scenario(1)));
}

#[test]
fn an_answer_of_the_wrong_kind_changes_nothing() {
    let session = Session::new(pack(), setup(), today());
    let action = Action::Answered { question: Question::Pair(0), answer: Answer::Rating(Some(1)) };
    assert_eq!(session.after(pack(), &action, today()), session);
    let action = Action::Answered { question: Question::Rating(0), answer: Answer::Rating(Some(9)) };
    assert_eq!(session.after(pack(), &action, today()), session);
}

#[test]
fn an_answer_is_taken_only_if_the_question_has_it() {
    let field = |id: &str| Question::Field(pack().rules.field(id).unwrap().0);
    let value = |value: Value| Answer::Field(Some(value));
    let period = |from: &str, to: &str| {
        Answer::Periods(vec![Period { from: Month::parse(from).unwrap(), to: Month::parse(to) }])
    };
    let taken =
        |question: Question, answer: Answer| Answers::default().with(pack(), question, &answer).has(pack(), question);
    for (question, yes, no) in [
        (Question::Rating(0), Answer::Rating(Some(3)), Answer::Rating(Some(4))),
        (field("education"), value(Value::Option(5)), value(Value::Option(6))),
        (field("degree_field"), value(Value::Option(1)), value(Value::Option(2))),
        (field("capm"), value(Value::YesNo(false)), value(Value::Number(0.0))),
        (field("pm_months"), value(Value::Number(0.0)), value(Value::Number(-1.0))),
        (field("pm_months"), value(Value::Number(7.0)), value(Value::Number(7.5))),
        (field("pm_education_hours"), value(Value::Number(7.5)), value(Value::Number(1e300))),
        (field("pm_months"), period("2026-02", "2026-02"), period("2026-02", "2026-01")),
        (field("pm_months"), period("2026-02", ""), value(Value::YesNo(true))),
        (field("capm"), Answer::Field(None), period("2026-02", "2026-02")),
        (Question::Scenario(0), Answer::Owner(None), Answer::Field(None)),
        (Question::Pair(0), Answer::Pair(PairAnswer::Open), Answer::Owner(None)),
    ] {
        assert!(taken(question, yes.clone()), "{question:?} {yes:?}");
        assert!(!taken(question, no.clone()), "{question:?} {no:?}");
    }
    assert!(!taken(Question::Pair(1000), Answer::Pair(PairAnswer::Open)));
}

#[test]
fn progress_is_counted_by_part() {
    let view = |session: &Session| View::of(pack(), session);
    let counted = |session: &Session, part: Part| {
        let progress = view(session).progress.iter().copied().find(|progress| progress.part == part).unwrap();
        (progress.is_current, progress.asked, progress.left, progress.at)
    };
    let start = Session::new(pack(), setup(), today());
    assert!(view(&start).is_start && !view(&start).can_go_back);
    assert_eq!(counted(&start, Part::Knowledge), (true, 0, 12, 1));
    assert_eq!(counted(&start, Part::Leaning), (false, 0, 24, 0));
    let second = answer(&start, Answer::Owner(None));
    assert!(!view(&second).is_start && view(&second).can_go_back);
    assert_eq!(counted(&second, Part::Knowledge), (true, 1, 11, 2));
    let back = second.after(pack(), &Action::WentBack, today());
    assert_eq!(counted(&back, Part::Knowledge), (true, 1, 11, 1));
    let alone = Session::new(pack(), setup().with_parts([Part::Eligibility]), today());
    let most = view(&alone).current().unwrap().most();
    let later = told(&[("pm_months", Answer::Field(Some(Value::Number(0.0))))]);
    let progress = view(&later).current().unwrap();
    assert_eq!((progress.asked, progress.at), (1, 2));
    assert!(progress.most() < most && progress.spared > 0, "{progress:?}");
}

/// A pack with three questions about oneself, the last of which waits for the others.
fn workshop() -> Pack {
    let mut pack: serde_json::Value = serde_json::from_str(include_str!("../examples/packs/smallest.json")).unwrap();
    let is = |id: &str| json!({ "is": { "id": id, "field": id, "value": true, "sources": ["handbook"] } });
    let field = |id: &str| json!({ "id": id, "type": "yes_no", "changes": "effort" });
    let [first, second, last] = ["first", "second", "last"];
    pack["fields"] = json!([field(first), field(second), field(last)]);
    pack["fields"][2]["asked_when"] = json!({ "all": [is(first), is(second)] });
    pack["rule_sets"][0]["gate"]["routes"][0]["requirement"] = json!({ "all": [is(first), is(second), is(last)] });
    parse(&pack.to_string(), "").unwrap()
}

#[test]
fn a_question_that_waits_for_two_answers_may_come_while_they_may() {
    let pack = workshop();
    let start = Session::new(&pack, Setup::of(&pack).with_parts([Part::Eligibility]), today());
    let left_after = |value: Option<bool>| {
        let answer = Answer::Field(value.map(Value::YesNo));
        let question = start.current(&pack).unwrap();
        let session = start.after(&pack, &Action::Answered { question, answer }, today());
        View::of(&pack, &session).current().unwrap().left
    };
    assert_eq!(View::of(&pack, &start).current().unwrap().left, 3);
    assert_eq!((left_after(Some(true)), left_after(None)), (2, 1));
}

#[test]
fn a_question_to_which_every_answer_is_right_is_not_scored() {
    let mut pack = pack().clone();
    pack.scenarios[0].accepted = Owner::ALL.to_vec();
    let (session, _) = take(Session::new(&pack, setup().with_parts([Part::Knowledge]), today()), |_, _| 0);
    let outcome = Outcome::of(&pack, &session);
    assert_eq!(outcome.marks[0], (0, Mark::NotScored));
    let total = outcome.report.knowledge.unwrap().total;
    assert_eq!((total.asked, total.right + total.wrong), (11, 11));
}

#[test]
fn the_rule_sets_shown_are_those_named_in_their_order() {
    let named = setup().with_rule_sets(["pmi-2026", "none", "article-2022"].map(str::to_owned).to_vec());
    let shown: Vec<&str> = named.rule_sets(pack()).into_iter().map(|set| set.id.as_str()).collect();
    assert_eq!(shown, ["pmi-2026", "article-2022"]);
}

#[test]
fn few_pairs_are_settled_by_none() {
    let mut pack = pack().clone();
    pack.pairs.truncate(5);
    let start = Session::new(&pack, setup().with_parts([Part::Leaning]), today());
    assert_eq!(LeaningReport::of(&pack, &start).settled(), None);
    let question = start.current(&pack).unwrap();
    let answer = Answer::Pair(PairAnswer::Pole(Pole::People));
    let session = start.after(&pack, &Action::Answered { question, answer }, today());
    assert_eq!(LeaningReport::of(&pack, &session).settled(), Some(Call::None));
}

#[test]
fn parts_are_those_chosen_once_each_and_all_where_none_is() {
    assert_eq!(setup().with_parts([]).parts(), Part::ALL);
    let twice = [Part::Leaning, Part::Knowledge, Part::Leaning];
    assert_eq!(setup().with_parts(twice).parts(), [Part::Leaning, Part::Knowledge]);
    // What a pack has no questions for is no part of it.
    let mut bare = pack().clone();
    bare.scenarios.clear();
    bare.pairs.clear();
    assert_eq!(Setup::of(&bare).parts(), [Part::Leaning, Part::Eligibility]);
    bare.ratings.clear();
    assert_eq!(Setup::of(&bare).parts(), [Part::Eligibility]);
    let mut pairs_alone = pack().clone();
    pairs_alone.ratings.clear();
    pairs_alone.rules.fields.clear();
    assert_eq!(Setup::of(&pairs_alone).parts(), [Part::Knowledge, Part::Leaning]);
}

#[test]
fn ratings_say_something_where_both_of_a_pole_agree() {
    let report = |ratings: &dyn Fn(Pole) -> [Option<u8>; 2]| {
        let mut answers = Answers::default();
        for pole in Pole::BOTH {
            let of_pole = (0..pack().ratings.len()).filter(|place| pack().ratings[*place].pole == pole);
            for (place, rating) in of_pole.zip(ratings(pole)) {
                answers = answers.with(pack(), Question::Rating(place), &Answer::Rating(rating));
            }
        }
        LeaningReport::of(pack(), &Session::with(pack(), setup(), answers, today()))
    };
    let both = |first: u8, second: u8| report(&|_| [Some(first), Some(second)]);
    assert_eq!(both(2, 3).appeal(), Some(Appeal::Both));
    assert_eq!(both(1, 0).appeal(), Some(Appeal::Neither));
    assert_eq!(both(1, 2).ratings, [None, None]);
    let unsure = report(&|pole| [Some(3), (pole == Pole::People).then_some(2)]);
    assert_eq!((unsure.ratings[1], unsure.ratings[0], unsure.appeal()), (both(3, 3).ratings[1], None, None));
    let one = report(&|pole| if pole == Pole::People { [Some(3), Some(3)] } else { [Some(0), Some(0)] });
    assert_eq!(one.appeal(), None);
    assert_ne!(one.ratings[0], one.ratings[1]);
}

#[test]
fn without_education_or_months_nothing_more_is_asked_for_the_verdict() {
    let eligibility = Session::new(pack(), setup().with_parts([Part::Eligibility]), today());
    let (_, asked) = take(eligibility, |question, _| match question.id(pack()) {
        "pm_months" => 0,
        _ => 1,
    });
    let asked: Vec<&str> = asked.iter().map(|question| question.id(pack())).collect();
    for spared in ["education", "gac_accredited_degree", "pm_education_hours", "capm"] {
        assert!(!asked.contains(&spared), "{asked:?}");
    }
}

#[test]
fn with_a_capm_hours_are_never_asked() {
    let eligibility = Session::new(pack(), setup().with_parts([Part::Eligibility]), today());
    let (_, asked) = take(eligibility, |question, _| match question.id(pack()) {
        "pm_months" => 3,
        "education" => 3,
        _ => 0,
    });
    let asked: Vec<&str> = asked.iter().map(|question| question.id(pack())).collect();
    assert!(asked.contains(&"capm") && !asked.contains(&"pm_education_hours"), "{asked:?}");
}

/// Answers these fields, whenever they are asked; the session then.
fn told(answers: &[(&str, Answer)]) -> Session {
    let mut session = Session::new(pack(), setup().with_parts([Part::Eligibility]), today());
    while let Some(question) = session.current(pack()) {
        let Some((_, given)) = answers.iter().find(|(id, _)| *id == question.id(pack())) else { break };
        session = answer(&session, given.clone());
    }
    session
}

/// The fields that are spared, each with the fields because of which it is.
fn spared(session: &Session) -> Vec<(&'static str, Vec<&'static str>)> {
    let id = |index: &FieldIndex| pack().rules.field_at(*index).unwrap().id.as_str();
    session.asking().spared.iter().map(|spared| (id(&spared.field), spared.because.iter().map(id).collect())).collect()
}

#[test]
fn what_is_spared_says_because_of_which_answers() {
    let no_diploma =
        [("pm_months", Answer::Field(Some(Value::Number(70.0)))), ("education", Answer::Field(Some(Value::Option(0))))];
    let why = vec!["education"];
    assert_eq!(
        spared(&told(&no_diploma)),
        [
            ("gac_accredited_degree", why.clone()),
            ("pm_education_hours", why.clone()),
            ("capm", why.clone()),
            ("accruing_pm_experience", why)
        ]
    );
    let no_months = told(&[("pm_months", Answer::Field(Some(Value::Number(0.0))))]);
    let found = spared(&no_months);
    let of = |id: &str| found.iter().find(|(field, _)| *field == id).map(|(_, because)| because.clone());
    assert_eq!(of("capm"), Some(vec!["pm_months"]));
    assert_eq!(of("education"), Some(vec!["pm_months"]));
}

#[test]
fn one_who_is_not_sure_of_the_degree_is_not_asked_about_its_programme() {
    let unsure = [
        ("pm_months", Answer::Field(Some(Value::Number(30.0)))),
        ("education", Answer::Field(None)),
        ("capm", Answer::Field(Some(Value::YesNo(true)))),
    ];
    let found = spared(&told(&unsure));
    assert!(found.contains(&("gac_accredited_degree", vec!["education"])), "{found:?}");
}

#[test]
fn a_project_that_runs_answers_whether_months_are_added() {
    let session = told(&[("pm_months", projects())]);
    let found = spared(&session);
    assert!(found.contains(&("accruing_pm_experience", vec!["pm_months"])), "{found:?}");
}

#[test]
fn the_leaning_is_settled_as_soon_as_no_answer_can_change_it() {
    let pairs = |technical: usize, all: usize| {
        let mut session = Session::new(pack(), setup().with_parts([Part::Leaning]), today());
        for i in 0..all {
            let pole = if i < technical { Pole::Technical } else { Pole::People };
            session = answer(&session, Answer::Pair(PairAnswer::Pole(pole)));
        }
        session
    };
    let settled = |session: &Session| match View::of(pack(), session).screen {
        Screen::Ask { settled, .. } => settled,
        _ => panic!("no question"),
    };
    // 15 of 20 are clear.
    assert_eq!(settled(&pairs(14, 14)), None);
    assert_eq!(settled(&pairs(15, 15)), Some(Call::Clear(Pole::Technical)));
    assert_eq!(settled(&pairs(6, 11)), None);
    assert_eq!(settled(&pairs(6, 12)), Some(Call::None));
    // Before the first answer and after the last there is nothing to settle.
    let report = |session: &Session| LeaningReport::of(pack(), session);
    assert_eq!((report(&pairs(0, 0)).settled(), report(&pairs(15, 20)).settled()), (None, None));

    let rest = pairs(15, 15).after(pack(), &Action::LeftOpen, today());
    assert!(matches!(rest.current(pack()), Some(Question::Rating(0))));
    let (end, _) = take(rest, |_, _| 0);
    let Screen::Result(outcome) = View::of(pack(), &end).screen else { panic!("no result") };
    let leaning = outcome.report.leaning.as_ref().unwrap();
    assert_eq!((leaning.call, leaning.total.open), (Call::Clear(Pole::Technical), 5));
}

#[test]
fn what_was_answered_although_it_was_spared_spares_others() {
    let field = |id: &str| Question::Field(pack().rules.field(id).unwrap().0);
    let go = |session: &Session, id: &str, value: Value| {
        let action = Action::Answered { question: field(id), answer: Answer::Field(Some(value)) };
        session.after(pack(), &action, today())
    };
    let start = Session::new(pack(), setup().with_parts([Part::Eligibility]), today());
    let session = go(&start, "pm_months", Value::Number(70.0));
    let session = go(&session, "education", Value::Option(0));
    let session = go(&session, "pm_education_hours", Value::Number(40.0));
    let session = go(&session, "education", Value::Option(3));
    assert!(session.asking().next.is_some_and(|next| pack().rules.field_at(next).unwrap().id != "capm"));
}

#[test]
fn months_age_from_one_day_to_the_next() {
    let session = told(&[("pm_months", projects())]);
    let later = session.after(pack(), &Action::WentBack, Date::new(2027, 1, 1).unwrap());
    assert_eq!(later.as_of, Date::new(2027, 1, 1).unwrap());
    assert_eq!(later.answers, session.answers);
}

proptest! {
    // `PROPTEST_CASES` may ask for fewer.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.min(120)))]

    /// Whatever is answered, the quiz ends, progress is honest and never counts on
    /// more than it promised.
    #[test]
    fn every_path_ends(choices in prop::collection::vec(0usize..8, 60)) {
        let mut session = Session::new(pack(), setup(), today());
        let mut steps = 0;
        let mut most = usize::MAX;
        while let Some(question) = session.current(pack()) {
            let view = View::of(pack(), &session);
            let progress = view.current().unwrap();
            prop_assert_eq!(progress.at, progress.asked + 1);
            prop_assert!(progress.left >= 1);
            if progress.part == Part::Eligibility {
                prop_assert!(progress.most() <= most, "the most that can come has grown");
                most = progress.most();
            }
            let answers = answers(question);
            session = answer(&session, answers[choices[steps % choices.len()] % answers.len()].clone());
            steps += 1;
            prop_assert!(steps < 60);
        }
        let view = View::of(pack(), &session);
        prop_assert!(view.progress.iter().all(|progress| progress.left == 0));
    }
}
