//! The gates a second time, in the plainest way: whole profiles by hand-written
//! comparisons, unknown facts by trying every way to fill them in. Shares nothing
//! with the engine but the names.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail")]

mod support;

use lead_or_manage::eligibility::Verdict;
use support::{gate, ids, profile};

/// Everything that a verdict rests on; `None` is not sure.
#[derive(Clone, Copy, Debug)]
struct Facts {
    education: Option<&'static str>,
    accredited: Option<bool>,
    months: Option<u32>,
    hours: Option<f64>,
    capm: Option<bool>,
}

const LEVELS: [&str; 6] = ["none", "high_school", "associate", "bachelor", "master", "doctorate"];

fn is_eligible(rule_set: &str, facts: &Facts) -> bool {
    let education = facts.education.unwrap();
    let degree = ["bachelor", "master", "doctorate"].contains(&education);
    let accredited = degree && facts.accredited.unwrap();
    let training = facts.hours.unwrap() >= 35.0 || facts.capm.unwrap();
    let needed = match rule_set {
        _ if education == "none" => return false,
        "article-2022" if degree => 36,
        "article-2022" => 60,
        _ if accredited => 24,
        _ if degree => 36,
        "pmi-2026" if education == "associate" => 48,
        _ => 60,
    };
    training && facts.months.unwrap() >= needed
}

/// Every way to fill in what is not sure, by values on both sides of all thresholds.
fn completions(facts: Facts) -> Vec<Facts> {
    let mut whole = Vec::new();
    for education in facts.education.map_or(LEVELS.to_vec(), |level| vec![level]) {
        for accredited in facts.accredited.map_or(vec![false, true], |yes| vec![yes]) {
            for months in facts.months.map_or(vec![0, 24, 36, 48, 60], |months| vec![months]) {
                for hours in facts.hours.map_or(vec![0.0, 35.0], |hours| vec![hours]) {
                    for capm in facts.capm.map_or(vec![false, true], |yes| vec![yes]) {
                        whole.push(Facts {
                            education: Some(education),
                            accredited: Some(accredited),
                            months: Some(months),
                            hours: Some(hours),
                            capm: Some(capm),
                        });
                    }
                }
            }
        }
    }
    whole
}

/// The unknown fields that, changed alone in some completion, change the verdict.
fn relevant(rule_set: &str, facts: Facts) -> Vec<&'static str> {
    let whole = completions(facts);
    let changes = |forget: fn(Facts) -> Facts| {
        whole.iter().any(|facts| {
            let verdict = is_eligible(rule_set, facts);
            completions(forget(*facts)).iter().any(|other| is_eligible(rule_set, other) != verdict)
        })
    };
    let mut fields = Vec::new();
    if facts.education.is_none() && changes(|facts| Facts { education: None, ..facts }) {
        fields.push("education");
    }
    if facts.accredited.is_none() && changes(|facts| Facts { accredited: None, ..facts }) {
        fields.push("gac_accredited_degree");
    }
    if facts.months.is_none() && changes(|facts| Facts { months: None, ..facts }) {
        fields.push("pm_months");
    }
    if facts.hours.is_none() && changes(|facts| Facts { hours: None, ..facts }) {
        fields.push("pm_education_hours");
    }
    if facts.capm.is_none() && changes(|facts| Facts { capm: None, ..facts }) {
        fields.push("capm");
    }
    fields
}

fn grid() -> Vec<Facts> {
    let yes_no = [None, Some(false), Some(true)];
    let mut all = Vec::new();
    for education in LEVELS.into_iter().map(Some).chain([None]) {
        for accredited in yes_no {
            for months in [0, 23, 24, 35, 36, 47, 48, 59, 60].map(Some).into_iter().chain([None]) {
                for hours in [0.0, 34.75, 35.0].map(Some).into_iter().chain([None]) {
                    for capm in yes_no {
                        all.push(Facts { education, accredited, months, hours, capm });
                    }
                }
            }
        }
    }
    all
}

fn text(facts: &Facts) -> String {
    let or_null = |value: Option<String>| value.unwrap_or("null".to_owned());
    format!(
        r#"{{"education":{},"gac_accredited_degree":{},"pm_months":{},"pm_education_hours":{},"capm":{}}}"#,
        or_null(facts.education.map(|level| format!("\"{level}\""))),
        or_null(facts.accredited.map(|yes| yes.to_string())),
        or_null(facts.months.map(|months| months.to_string())),
        or_null(facts.hours.map(|hours| hours.to_string())),
        or_null(facts.capm.map(|yes| yes.to_string())),
    )
}

#[test]
fn both_ways_agree_on_verdicts_and_relevant_fields_over_the_whole_grid() {
    let mut seen = 0;
    for rule_set in ["article-2022", "pmi-pre-2026", "pmi-2026"] {
        for facts in grid() {
            // The article knows no accreditation, so there it is never relevant.
            let verdicts: Vec<bool> = completions(facts).iter().map(|facts| is_eligible(rule_set, facts)).collect();
            let expected = match (verdicts.contains(&true), verdicts.contains(&false)) {
                (true, false) => Verdict::Eligible,
                (false, true) => Verdict::NotYet,
                _ => Verdict::Unknown,
            };
            let text = text(&facts);
            let found = gate(rule_set, &profile(&text));
            assert_eq!(found.verdict, expected, "{rule_set} {text}");
            assert_eq!(ids(&found.relevant_fields), relevant(rule_set, facts), "{rule_set} {text}");
            seen += 1;
        }
    }
    assert_eq!(seen, 3 * 7 * 3 * 10 * 4 * 3);
}
