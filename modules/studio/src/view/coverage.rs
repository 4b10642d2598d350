//! How the questions are spread: a table, each count drawn as well.

use yew::prelude::*;

use super::Draw;
use crate::coverage::{Count, coverage};
use crate::forms::Named;
use crate::texts;

/// More shapes than this are not counted by eye.
const MOST: usize = 30;

impl Draw<'_> {
    /// The tables.
    pub fn coverage(&self) -> Html {
        let pack = self.pack();
        let found = coverage(pack);
        let language = &self.app.language;
        let titled = |named, id: &str| texts::titled(pack, named, id, language).unwrap_or_else(|| id.to_owned());
        let shapes = ["square", "half", "round"];
        let owners = [0, 2, 1].into_iter().zip(shapes).filter_map(|(i, shape)| {
            let (id, count) = found.answers.get(i)?;
            let name = if id == "both" { self.t("both") } else { titled(Named::Role, id) };
            Some(html! { <tr><th scope="row">{ name }</th><td>{ marks(shape, count.all) }</td><td>{ self.counted(*count) }</td></tr> })
        });
        let facets = found.facets.iter().map(|(id, count, technical)| {
            let people = count.all - technical;
            html! { <tr><th scope="row">{ titled(Named::Facet, id) }</th>
                <td>{ marks("square", *technical) }{ marks("round", people) }</td>
                <td>{ self.counted(*count) }{ " " }{ self.say.with("coverage-first", &[("a", &technical.to_string()), ("b", &people.to_string())]) }</td></tr> }
        });
        let poles = found.poles.iter().zip(["square", "round"]).enumerate().map(|(place, ((_, count), shape))| {
            let name = texts::title(pack, &format!("/roles/{place}"), language).unwrap_or_default();
            html! { <tr><th scope="row">{ name }</th><td>{ marks(shape, *count) }</td><td>{ count }</td></tr> }
        });
        html! { <>
            { self.table("coverage-answers", owners.collect()) }
            { self.table("coverage-facets", facets.collect()) }
            { self.table("coverage-ratings", poles.collect()) }
        </> }
    }

    fn counted(&self, count: Count) -> String {
        self.say.with("coverage-count", &[("all", &count.all.to_string()), ("core", &count.core.to_string())])
    }

    fn table(&self, caption: &str, rows: Html) -> Html {
        html! { <table class="coverage"><caption>{ self.t(caption) }</caption><tbody>{ rows }</tbody></table> }
    }
}

/// So many shapes; the count stands beside them in words.
fn marks(shape: &'static str, count: usize) -> Html {
    let mark = |_| html! { <i class={shape} /> };
    html! { <span class="marks" aria-hidden="true">{ for (0..count.min(MOST)).map(mark) }</span> }
}
