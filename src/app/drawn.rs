//! The first question, drawn at build time, for a page to show before the program runs.

use yew::{Callback, LocalServerRenderer};

use super::{App, AppProps, Edition};
use crate::eligibility::Date;
use crate::quiz::{Answers, Setup};

/// The first screen as HTML.
///
/// It is what the program draws in its place, with one difference: no form stands
/// around the question, so that a browser has nothing to submit. Its options are native
/// radio buttons and can be chosen at once; the program takes over what was.
pub async fn drawn(edition: Edition, setup: Setup, today: Date) -> String {
    let props = AppProps {
        edition,
        setup,
        answers: Answers::default(),
        begun: None,
        base: "".into(),
        today: Callback::from(move |()| today),
        on_event: Callback::noop(),
    };
    let html = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    html.replace("<form novalidate=\"novalidate\"", "<div").replace("</form>", "</div>")
}
