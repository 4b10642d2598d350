//! Requests to ask both sides about: nulls, zeroes, fractions, huge values, days at
//! the ends of months; and what can be wrong with one. The same every time.

use serde_json::{Map, Value, json};

const RULE_SETS: [&str; 4] = ["article-2022", "pmi-pre-2026", "pmi-2026", "technical-lead-2022"];
const DAYS: [&str; 8] =
    ["2026-11-24", "2026-08-31", "2027-01-31", "2028-02-29", "2024-12-31", "1900-01-01", "9900-12-31", "2026-02-28"];

/// So many requests for `evaluate`.
pub fn requests(count: usize) -> Vec<Value> {
    let mut random = Random(0x1ead_0a11);
    (0..count).map(|i| request(i, &mut random)).collect()
}

/// Requests of which each has one thing wrong with it.
pub fn bad() -> Vec<Value> {
    let keys = [
        ("rule_set", vec![Value::Null, json!("pmi-1999"), json!(2026)]),
        ("profile", vec![Value::Null, json!([]), json!("bachelor")]),
        ("as_of", vec![Value::Null, json!("2026-02-30"), json!("2026-2-3"), json!("1899-12-31"), json!("9901-01-01")]),
        ("as_of", vec![json!(20_261_124), json!("2026-11-24T00:00"), json!("+2026-11-24"), json!("")]),
        ("locale", vec![json!("en")]),
    ];
    let fields = [
        ("education", vec![json!("phd"), json!(3), json!(true), json!("")]),
        ("pm_months", vec![json!(-1), json!(35.5), json!(4_294_967_296_u64), json!("36"), json!(true), json!([36])]),
        ("pm_education_hours", vec![json!(-0.5), json!(9_007_199_254_740_992_u64), json!(1e300), json!("35")]),
        ("capm", vec![json!("yes"), json!(1), json!({})]),
        (
            "projects",
            vec![
                json!({}),
                json!("2024-01"),
                json!([null]),
                json!([{}]),
                json!([{ "from": "2024-1" }]),
                json!([{ "from": "2024-01", "to": "2023-12" }]),
                json!([{ "from": "2024-01", "to": "2024-13" }]),
                json!([{ "from": 202_401, "to": null }]),
                json!([{ "from": "2024-01", "until": "2024-02" }]),
            ],
        ),
        ("favourite_colour", vec![json!("green"), Value::Null]),
        ("__proto__", vec![json!({})]),
    ];
    let both = with("profile", &json!({ "pm_months": 36, "projects": [{ "from": "2024-01", "to": null }] }));
    let whole = [both, json!(null), json!([]), json!("pmi-2026"), json!(5), json!({})];
    let keys = keys.iter().flat_map(|(key, values)| values.iter().map(|value| with(key, value)));
    let fields = fields.iter().flat_map(|(field, values)| values.iter().map(|value| (*field, value)));
    let fields = fields.map(|(field, value)| with("profile", &json!({ field: value })));
    whole.into_iter().chain(keys).chain(fields).collect()
}

/// A good request with one key changed.
fn with(key: &str, value: &Value) -> Value {
    let mut request = json!({ "rule_set": "pmi-2026", "profile": {}, "as_of": "2026-11-24" });
    request[key] = value.clone();
    request
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
            [
                0.0,
                -0.0,
                0.000_001,
                1e-7,
                22.75,
                23.0,
                34.999_999_999_999,
                35.0,
                35.1,
                12_345.678,
                9_007_199_254_740_991.0,
            ]
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
    if random.below(3) == 0 {
        profile.remove("pm_months");
        profile.insert("projects".to_owned(), projects(random));
    }
    let rule_set = RULE_SETS.get(i % RULE_SETS.len());
    let day = DAYS.get(random.below(DAYS.len()));
    json!({ "rule_set": rule_set, "profile": profile, "as_of": day })
}

/// Up to six projects around the days asked about; some still run.
fn projects(random: &mut Random) -> Value {
    let project = |random: &mut Random| {
        let from = 2014 * 12 + random.below(16 * 12);
        let month = |count: usize| json!(format!("{:04}-{:02}", count / 12, count % 12 + 1));
        let to = if random.below(5) == 0 { Value::Null } else { month(from + random.below(40)) };
        json!({ "from": month(from), "to": to })
    };
    (0..random.below(7)).map(|_| project(random)).collect()
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
