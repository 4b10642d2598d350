#![no_main]
#![allow(dead_code, reason = "the studio's modules, of which this reads one")]

#[path = "../csv.rs"]
mod csv;
#[path = "../../modules/studio/src/edit.rs"]
mod edit;
#[path = "../../modules/studio/src/forms.rs"]
mod forms;
#[path = "../../modules/studio/src/import.rs"]
mod import;
#[path = "../../modules/studio/src/pointer.rs"]
mod pointer;
#[path = "../../modules/studio/src/texts.rs"]
mod texts;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| csv::csv(bytes));
