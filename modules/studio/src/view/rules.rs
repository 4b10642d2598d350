//! The rules to look at: each set as a tree, and what was proven of it.

use lead_or_manage::quiz::pack::{Certificate, Figures};
use yew::prelude::*;

use super::{Draw, Msg};
use crate::pointer;
use crate::texts;

impl Draw<'_> {
    /// Every rule set.
    pub fn rules(&self) -> Html {
        let sets = pointer::list(self.pack(), "/rule_sets");
        if sets.is_empty() {
            return html! { <p>{ self.t("rules-none") }</p> };
        }
        html! { <>
            { for (0..sets.len()).map(|i| self.rule_set(&format!("/rule_sets/{i}"))) }
            { self.certificate() }
        </> }
    }

    fn rule_set(&self, at: &str) -> Html {
        let pack = self.pack();
        let id = pack.pointer(at).and_then(texts::id_of).unwrap_or_default();
        let title = texts::title(pack, at, &self.app.language).unwrap_or_else(|| id.to_owned());
        let routes = format!("{at}/gate/routes");
        let items = format!("{at}/checklist/items");
        let thing = |place: String| {
            let name = texts::title(pack, &place, &self.app.language).unwrap_or_default();
            let requirement = format!("{place}/requirement");
            let has_rule = pack.pointer(&requirement).is_some();
            let target = place;
            html! {
                <li class="branch branch--route">
                    <button type="button" class="leaf" onclick={self.on(move || Msg::Find(target.clone()))}>{ name }</button>
                    if has_rule { <ul>{ self.drawn_tree(&requirement, id) }</ul> }
                </li>
            }
        };
        let of = |list: &str| (0..pointer::list(pack, list).len()).map(|i| format!("{list}/{i}")).collect::<Vec<_>>();
        let is_gate = pack.pointer(&format!("{at}/gate")).is_some();
        html! {
            <section class="drawn">
                <h3>{ title }</h3>
                <p class="quiet">{ self.t(if is_gate { "rules-any-route" } else { "rules-checklist" }) }</p>
                <ul class="drawn-tree">{ for of(&routes).into_iter().chain(of(&items)).map(thing) }</ul>
            </section>
        }
    }

    fn certificate(&self) -> Html {
        let Some(good) = &self.app.checked.good else {
            return html! { <p>{ self.t("certificate-later") }</p> };
        };
        let stale = (!self.app.checked.stands).then(|| html! { <p class="quiet">{ self.t("certificate-stale") }</p> });
        let found = match &good.pack.pack.certificate {
            Some(certificate) => self.figures(certificate),
            None => html! { <><p>{ self.t("certificate-fails") }</p>
            <p>{ self.button(self.t("problems"), || Msg::Show("problems".to_owned())) }</p></> },
        };
        html! { <section><h3>{ self.t("certificate") }</h3>{ for stale }{ found }</section> }
    }

    fn figures(&self, certificate: &Certificate) -> Html {
        let row = |figures: &Figures| {
            let questions = figures.questions.clone().unwrap_or_default();
            let name = format!("rule-set-{}", figures.id);
            html! {
                <tr><th scope="row">{ texts::said(self.pack(), &self.app.language, &name).to_owned() }</th>
                    <td>{ figures.cells }</td><td>{ figures.eligible }</td>
                    <td>{ format!("{:.2}", questions.mean) }</td><td>{ questions.most }</td><td>{ questions.all }</td></tr>
            }
        };
        let gates = certificate.rule_sets.iter().filter(|figures| figures.cells > 0);
        let heads = ["set", "cells", "eligible", "mean", "most", "all"];
        let head = |name: &str| html! { <th scope="col">{ self.t(&format!("certificate-{name}")) }</th> };
        html! { <>
            <p>{ self.t("certificate-holds") }</p>
            <section class="wide" tabindex="0" aria-label={self.t("certificate")}>
                <table><thead><tr>{ for heads.map(head) }</tr></thead><tbody>{ for gates.map(row) }</tbody></table>
            </section>
        </> }
    }
}
