//! Profiles to ask both sides about: nulls, zeroes, fractions, huge values, and days
//! at the ends of months. The same every time.

use serde_json::{Map, Value, json};

const RULE_SETS: [&str; 4] = ["article-2022", "pmi-pre-2026", "pmi-2026", "technical-lead-2022"];
const DAYS: [&str; 8] =
    ["2026-11-24", "2026-08-31", "2027-01-31", "2028-02-29", "2024-12-31", "1900-01-01", "9900-12-31", "2026-02-28"];

/// So many requests for `evaluate`.
pub fn requests(count: usize) -> Vec<Value> {
    let mut random = Random(0x1ead_0a11);
    (0..count).map(|i| request(i, &mut random)).collect()
}

fn request(i: usize, random: &mut Random) -> Value {
    let values: [(&str, Vec<Value>); 8] = [
        (
            "education",
            ["none", "high_school", "associate", "bachelor", "master", "doctorate"].map(Value::from).to_vec(),
        ),
        ("gac_accredited_degree", vec![json!(true), json!(false)]),
        (
            "pm_months",
            [0.0, 1.0, 23.0, 24.0, 35.0, 36.0, 47.0, 48.0, 59.0, 60.0, 600.0, 4_294_967_295.0]
                .map(Value::from)
                .to_vec(),
        ),
        (
            "pm_education_hours",
            [0.0, 0.000_001, 1e-7, 22.75, 23.0, 34.75, 35.0, 35.1, 12_345.678, 9_007_199_254_740_991.0]
                .map(Value::from)
                .to_vec(),
        ),
        ("capm", vec![json!(true), json!(false)]),
        ("accruing_pm_experience", vec![json!(true), json!(false)]),
        ("degree_field", vec![json!("computing"), json!("other")]),
        ("software_years", [0.0, 0.25, 6.0, 60.0].map(Value::from).to_vec()),
    ];
    let mut profile = Map::new();
    for (field, values) in values {
        match random.below(10) {
            0 | 1 => {}
            2 => {
                profile.insert(field.to_owned(), Value::Null);
            }
            _ => {
                let value = values.get(random.below(values.len())).cloned().unwrap_or(Value::Null);
                profile.insert(field.to_owned(), value);
            }
        }
    }
    let rule_set = RULE_SETS.get(i % RULE_SETS.len());
    let day = DAYS.get(random.below(DAYS.len()));
    json!({ "rule_set": rule_set, "profile": profile, "as_of": day })
}

/// A small generator of numbers (xorshift), so that the corpus never changes.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap_or_default()
    }
}
