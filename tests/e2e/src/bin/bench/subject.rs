//! What is measured, and how.

use serde_json::{Value, json};

/// A page that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Ours,
    HandWritten,
    SurveyJs,
    FormIo,
}

impl Subject {
    pub const ALL: [Subject; 4] = [Subject::Ours, Subject::HandWritten, Subject::SurveyJs, Subject::FormIo];

    /// Its name in files.
    pub fn id(self) -> &'static str {
        match self {
            Subject::Ours => "ours",
            Subject::HandWritten => "handwritten",
            Subject::SurveyJs => "surveyjs",
            Subject::FormIo => "formio",
        }
    }

    /// Its name in tables.
    pub fn title(self) -> &'static str {
        match self {
            Subject::Ours => "this quiz",
            Subject::HandWritten => "by hand",
            Subject::SurveyJs => "SurveyJS",
            Subject::FormIo => "Form.io",
        }
    }
}

/// The machine that a visitor has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// This one, with all it can do.
    Laptop,
    /// A slow phone on a slow line.
    Phone,
}

impl Setting {
    pub const ALL: [Setting; 2] = [Setting::Laptop, Setting::Phone];

    pub fn title(self) -> &'static str {
        match self {
            Setting::Laptop => "Unthrottled, a window of 1280 by 900",
            Setting::Phone => {
                "A slow phone: processor slowed 4 times, 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency, 360 by 740"
            }
        }
    }

    pub fn window(self) -> (u32, u32) {
        match self {
            Setting::Laptop => (1280, 900),
            Setting::Phone => (360, 740),
        }
    }

    /// How many times slower the processor is made.
    pub fn slowed(self) -> u32 {
        match self {
            Setting::Laptop => 1,
            Setting::Phone => 4,
        }
    }

    /// The line, as the DevTools protocol takes it: in bytes and milliseconds.
    pub fn network(self) -> Value {
        match self {
            Setting::Laptop => {
                json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
            }
            Setting::Phone => {
                json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 })
            }
        }
    }
}
