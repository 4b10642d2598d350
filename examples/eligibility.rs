//! The rules from the command line: a profile as JSON on standard input, the
//! verdict with its reasons as JSON on standard output.
//!
//! ```text
//! cargo run --example eligibility -- --rule-set pmi-2026 --as-of 2026-11-24 < profile.json
//! ```

use std::io::Read as _;
use std::process::ExitCode;

use lead_or_manage::api;
use lead_or_manage::json::Json;

const USAGE: &str = "usage: eligibility --rule-set ID --as-of YYYY-MM-DD < profile.json";

fn main() -> ExitCode {
    match run() {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Json, Box<dyn std::error::Error>> {
    let mut request: Vec<(String, Json)> = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let key = match argument.as_str() {
            "--rule-set" => "rule_set",
            "--as-of" => "as_of",
            _ => return Err(format!("unknown argument `{argument}`; {USAGE}").into()),
        };
        let value = arguments.next().ok_or_else(|| format!("`{argument}` needs a value; {USAGE}"))?;
        request.push((key.to_owned(), value.into()));
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("the profile cannot be read: {error}"))?;
    let profile: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| format!("the profile is not JSON: {error}"))?;
    request.push(("profile".to_owned(), profile.into()));
    Ok(api::evaluate(&Json::Object(request))?)
}
