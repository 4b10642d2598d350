//! What cannot be seen in every engine, and why. RELIABILITY.md holds the same table.

/// Why a test runs in Chromium alone, the one with DevTools; all others run in each engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    Colours,
    Console,
    Crash,
    Downloads,
    Freezing,
    Garbage,
    Kill,
    Languages,
    Narrow,
    Printing,
    Scripts,
    Servers,
    Tree,
}

impl Limit {
    pub const ALL: [Limit; 13] = [
        Limit::Colours,
        Limit::Console,
        Limit::Crash,
        Limit::Downloads,
        Limit::Freezing,
        Limit::Garbage,
        Limit::Kill,
        Limit::Languages,
        Limit::Narrow,
        Limit::Printing,
        Limit::Scripts,
        Limit::Servers,
        Limit::Tree,
    ];

    /// What is tested under it, and why it is not elsewhere.
    pub fn told(self) -> (&'static str, &'static str) {
        match self {
            Limit::Colours => ("forced colours, and the dark theme", "only DevTools can set what the system prefers"),
            Limit::Console => (
                "what the browser itself writes to the console, and requests that the page cannot see",
                "the other drivers have no log; there, loaded files are seen from within the page, and on strangers' pages errors, rejections and breaches of the policy",
            ),
            Limit::Crash => ("a tab that crashes", "the address that crashes one is Chromium's own"),
            Limit::Downloads => ("what a downloaded file holds", "only DevTools can choose its folder"),
            Limit::Freezing => ("a tab that is frozen and thawed", "only DevTools can freeze one"),
            Limit::Garbage => {
                ("the JavaScript heap after 1,000 restarts", "only DevTools can collect garbage and count the rest")
            }
            Limit::Kill => {
                ("a browser that is killed", "where another writes what a page keeps, and when, is not promised")
            }
            Limit::Languages => {
                ("the offer of the visitor's language", "only DevTools can set what the browser asks for")
            }
            Limit::Narrow => (
                "how all screens fit at 320 pixels, and what they cover",
                "no other browser has a window so narrow; they are tried as narrow as they can be",
            ),
            Limit::Printing => ("the pages of a printed result", "only DevTools prints to a file of a given paper"),
            Limit::Scripts => ("the page without script", "only DevTools can turn scripts off and still ask the page"),
            Limit::Servers => ("the sample settings of web servers", "it is the server that is tried"),
            Limit::Tree => ("what is heard of every screen", "only DevTools tells the accessibility tree"),
        }
    }

    /// Its row in RELIABILITY.md.
    pub fn row(self) -> String {
        let (what, why) = self.told();
        format!("| {what} | {why} |")
    }
}
