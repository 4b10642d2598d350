//! Every boundary of every gate, one row each: FACTS' numbers on both sides.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use lead_or_manage::content;
use lead_or_manage::eligibility::Verdict::{Eligible, NotYet, Unknown};
use lead_or_manage::eligibility::{Status, Value, Verdict};
use support::{gate, gate_on, ids, profile};

const ARTICLE: &str = "article-2022";
const BEFORE: &str = "pmi-pre-2026";
const SINCE: &str = "pmi-2026";

#[track_caller]
fn expect(rule_set: &str, text: &str, verdict: Verdict) {
    assert_eq!(gate(rule_set, &profile(text)).verdict, verdict, "{rule_set} {text}");
}

#[test]
fn months_with_a_bachelors_degree() {
    for rule_set in [ARTICLE, BEFORE, SINCE] {
        for education in ["bachelor", "master", "doctorate"] {
            for (months, verdict) in [(0, NotYet), (35, NotYet), (36, Eligible), (4_294_967_295u64, Eligible)] {
                let text = format!(
                    r#"{{"education":"{education}","gac_accredited_degree":false,"pm_months":{months},"pm_education_hours":35}}"#
                );
                expect(rule_set, &text, verdict);
            }
        }
    }
}

#[test]
fn months_without_a_bachelors_degree() {
    let rows = [
        (ARTICLE, "high_school", 60),
        (ARTICLE, "associate", 60),
        (BEFORE, "high_school", 60),
        (BEFORE, "associate", 60),
        (SINCE, "high_school", 60),
        (SINCE, "associate", 48),
    ];
    for (rule_set, education, months) in rows {
        for (months, verdict) in [(months - 1, NotYet), (months, Eligible)] {
            let text = format!(r#"{{"education":"{education}","pm_months":{months},"capm":true}}"#);
            expect(rule_set, &text, verdict);
        }
    }
}

#[test]
fn months_with_an_accredited_degree() {
    for (months, verdict) in [(23, NotYet), (24, Eligible), (35, Eligible)] {
        let text =
            format!(r#"{{"education":"bachelor","gac_accredited_degree":true,"pm_months":{months},"capm":true}}"#);
        expect(BEFORE, &text, verdict);
        expect(SINCE, &text, verdict);
        expect(ARTICLE, &text, NotYet);
    }
    // An accredited degree is a bachelor's or higher: less education does not open the route.
    expect(SINCE, r#"{"education":"associate","gac_accredited_degree":true,"pm_months":24,"capm":true}"#, NotYet);
}

#[test]
fn hours_or_a_capm() {
    for rule_set in [ARTICLE, BEFORE, SINCE] {
        for (hours, verdict) in [("0", NotYet), ("34.75", NotYet), ("35", Eligible), ("9007199254740991", Eligible)] {
            let text =
                format!(r#"{{"education":"bachelor","pm_months":36,"pm_education_hours":{hours},"capm":false}}"#);
            expect(rule_set, &text, verdict);
        }
        expect(rule_set, r#"{"education":"bachelor","pm_months":36,"pm_education_hours":0,"capm":true}"#, Eligible);
        expect(rule_set, r#"{"education":"bachelor","pm_months":36,"capm":true}"#, Eligible);
        expect(rule_set, r#"{"education":"bachelor","pm_months":36,"pm_education_hours":35}"#, Eligible);
    }
}

#[test]
fn what_settles_it_alone() {
    for rule_set in [ARTICLE, BEFORE, SINCE] {
        for text in [r#"{"education":"none"}"#, r#"{"pm_months":0}"#, r#"{"pm_months":23}"#] {
            let gate = gate(rule_set, &profile(text));
            assert_eq!((gate.verdict, gate.next_field), (NotYet, None), "{rule_set} {text}");
        }
    }
}

#[test]
fn each_null_leaves_it_open_where_it_matters() {
    let whole = [("education", "\"bachelor\""), ("pm_months", "36"), ("pm_education_hours", "35"), ("capm", "false")];
    for (unknown, _) in whole {
        let known =
            whole.map(|(field, value)| format!("\"{field}\":{}", if field == unknown { "null" } else { value }));
        let gate = gate(ARTICLE, &profile(&format!("{{{}}}", known.join(","))));
        let matters = unknown != "capm";
        assert_eq!(gate.verdict, if matters { Unknown } else { Eligible }, "{unknown}");
        assert_eq!(ids(&gate.relevant_fields), if matters { vec![unknown] } else { vec![] });
    }
}

#[test]
fn accreditation_matters_only_between_24_and_35_months() {
    for (months, matters) in [(23, false), (24, true), (35, true), (36, false)] {
        let text = format!(r#"{{"education":"bachelor","pm_months":{months},"capm":true}}"#);
        let gate = gate(SINCE, &profile(&text));
        assert_eq!(ids(&gate.relevant_fields).contains(&"gac_accredited_degree"), matters, "{months} months");
    }
}

#[test]
fn nothing_known_asks_for_what_tells_most() {
    let gate = gate(SINCE, &profile("{}"));
    assert_eq!(
        ids(&gate.relevant_fields),
        ["education", "gac_accredited_degree", "pm_months", "pm_education_hours", "capm"]
    );
    assert_eq!(gate.next_field.map(|field| ids(&[field])), Some(vec!["pm_months"]));
}

#[test]
fn gaps_are_the_tightest_interval() {
    let gap = |text: &str, route: usize, field: usize| {
        let gate = gate(ARTICLE, &profile(text));
        let (_, gap) = gate.routes[route].gaps[field];
        (gap.min, gap.max)
    };
    assert_eq!(gap(r#"{"pm_months":31}"#, 0, 0), (5.0, 5.0));
    assert_eq!(gap(r#"{"pm_months":31}"#, 1, 0), (29.0, 29.0));
    assert_eq!(gap("{}", 0, 0), (0.0, 36.0));
    assert_eq!(gap(r#"{"pm_education_hours":20.5}"#, 0, 1), (0.0, 14.5));
    assert_eq!(gap(r#"{"pm_education_hours":20.5,"capm":false}"#, 0, 1), (14.5, 14.5));
    assert_eq!(gap(r#"{"pm_education_hours":20.5,"capm":true}"#, 0, 1), (0.0, 0.0));
    // Gaps say nothing of education.
    assert_eq!(gap(r#"{"education":"none","pm_months":31}"#, 0, 0), (5.0, 5.0));
}

#[test]
fn a_route_is_met_only_with_all_that_it_asks_for() {
    let statuses = |text: &str| gate(SINCE, &profile(text)).routes.iter().map(|route| route.status).collect::<Vec<_>>();
    use Status::{Met, NotMet};
    assert_eq!(
        statuses(r#"{"education":"associate","gac_accredited_degree":true,"pm_months":50,"capm":true}"#),
        [NotMet, NotMet, Met, NotMet]
    );
    // More education than a route needs never hurts it.
    assert_eq!(
        statuses(r#"{"education":"doctorate","gac_accredited_degree":true,"pm_months":60,"capm":true}"#),
        [Met, Met, Met, Met]
    );
}

#[track_caller]
fn expect_date(text: &str, as_of: &str, min: Option<&str>, max: Option<&str>) {
    let earliest = gate_on(ARTICLE, &profile(text), as_of).earliest;
    let dates = (earliest.min.map(|date| date.to_string()), earliest.max.map(|date| date.to_string()));
    assert_eq!(dates, (min.map(str::to_owned), max.map(str::to_owned)), "{text} as of {as_of}");
}

#[test]
fn dates_come_with_the_months() {
    let yes = r#"{"education":"bachelor","pm_months":31,"accruing_pm_experience":true}"#;
    expect_date(yes, "2026-11-24", Some("2027-04-24"), Some("2027-04-24"));
    expect_date(yes, "2026-09-30", Some("2027-02-28"), Some("2027-02-28"));
    expect_date(yes, "2027-09-30", Some("2028-02-29"), Some("2028-02-29"));
    // Hours never delay it, and reached is reached.
    let reached = r#"{"education":"bachelor","pm_months":36,"pm_education_hours":0,"capm":false}"#;
    expect_date(reached, "2026-11-24", Some("2026-11-24"), Some("2026-11-24"));
    let and_no_more = r#"{"education":"bachelor","pm_months":36,"accruing_pm_experience":false}"#;
    expect_date(and_no_more, "2026-11-24", Some("2026-11-24"), Some("2026-11-24"));
    // None accrue, or no route is allowed: never.
    let no = r#"{"education":"bachelor","pm_months":31,"accruing_pm_experience":false}"#;
    expect_date(no, "2026-11-24", None, None);
    expect_date(r#"{"education":"none","pm_months":600,"accruing_pm_experience":true}"#, "2026-11-24", None, None);
    // What is unknown spans an interval, from the best to the worst case.
    let unsure = r#"{"education":"bachelor","pm_months":31}"#;
    expect_date(unsure, "2026-11-24", Some("2027-04-24"), None);
    let level = r#"{"pm_months":31,"accruing_pm_experience":true}"#;
    expect_date(level, "2026-11-24", Some("2027-04-24"), None);
    expect_date(
        r#"{"education":"bachelor","accruing_pm_experience":true}"#,
        "2026-11-24",
        Some("2026-11-24"),
        Some("2029-11-24"),
    );
}

#[test]
fn dates_come_with_the_months_of_projects() {
    let with = |projects: &str, rest: &str| format!(r#"{{"education":"bachelor","projects":[{projects}]{rest}}}"#);
    let first = Some("2026-12-01");
    // 35 months are behind. Where months are counted, one more is there on the first.
    let ended = r#"{"from":"2024-01","to":"2026-11"}"#;
    expect_date(&with(ended, ""), "2026-11-24", first, None);
    expect_date(&with(ended, r#","accruing_pm_experience":true"#), "2026-11-24", first, first);
    expect_date(&with(ended, r#","accruing_pm_experience":false"#), "2026-11-24", None, None);
    // What runs says that months accrue; what is planned counts in any case.
    expect_date(&with(r#"{"from":"2024-01","to":null}"#, ""), "2026-11-24", first, first);
    let planned = with(r#"{"from":"2024-01","to":"2026-12"}"#, r#","accruing_pm_experience":false"#);
    expect_date(&planned, "2026-11-24", first, first);
    // What starts some day says nothing of the time till then.
    expect_date(&with(r#"{"from":"2027-01","to":null}"#, ""), "2026-11-24", Some("2029-11-01"), Some("2029-12-01"));
    // Reached is today.
    let day = Some("2026-12-24");
    expect_date(
        &with(ended, r#","accruing_pm_experience":true"#),
        "2026-12-24",
        Some("2027-01-01"),
        Some("2027-01-01"),
    );
    expect_date(&with(r#"{"from":"2024-01","to":null}"#, ""), "2026-12-24", day, day);
}

#[test]
fn projects_age_by_the_window_of_each_gate() {
    let text = r#"{"education":"bachelor","gac_accredited_degree":false,"pm_education_hours":35,
        "projects":[{"from":"2018-01","to":"2020-12"}]}"#;
    let said = |rule_set: &str, as_of: &str| {
        let gate = gate_on(rule_set, &profile(text), as_of);
        (gate.verdict, gate.lapses_on.map(|day| day.to_string()))
    };
    let on = |day: &str| Some(day.to_owned());
    assert_eq!(said(ARTICLE, "2026-11-24"), (Eligible, None));
    // Eight years, this month the last of them.
    assert_eq!(said(BEFORE, "2025-12-31"), (Eligible, on("2026-01-01")));
    assert_eq!(said(BEFORE, "2026-01-01"), (NotYet, None));
    // Ten.
    assert_eq!(said(SINCE, "2026-11-24"), (Eligible, on("2028-01-01")));
    assert_eq!(said(SINCE, "2028-01-01"), (NotYet, None));
    // A number of months never ages.
    let number = profile(r#"{"education":"bachelor","pm_months":36,"pm_education_hours":35}"#);
    assert_eq!(gate(SINCE, &number).lapses_on, None);
}

#[test]
fn a_number_takes_the_place_of_projects_and_they_of_it() {
    let mut known = profile(r#"{"education":"bachelor","projects":[{"from":"2018-01","to":"2020-12"}]}"#);
    let [education, months] = ["education", "pm_months"].map(|id| content::pack().rules.field(id).unwrap().0);
    let periods = known.periods(months).unwrap().to_vec();
    known.set(education, Some(Value::Option(4)));
    assert_eq!(known.periods(months), Some(periods.as_slice()));
    assert_eq!(known.periods(education), None);
    known.set(months, Some(Value::Number(7.0)));
    assert_eq!((known.get(months), known.periods(months)), (Some(Value::Number(7.0)), None));
    known.set_periods(months, periods.clone());
    assert_eq!((known.get(months), known.periods(months)), (None, Some(periods.as_slice())));
}
