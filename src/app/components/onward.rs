//! The way on and the way back.

use yew::prelude::*;

use crate::app::edition::use_edition;
use crate::quiz::Action;

#[derive(PartialEq, Properties)]
pub struct OnwardProps {
    /// What the main button says; it submits the form around it.
    pub label: AttrValue,
    /// Whether there is a question before this one.
    pub can_go_back: bool,
    /// Whether anything can be started over.
    pub can_start_over: bool,
    /// What the person did.
    pub on_action: Callback<Action>,
    /// Further choices.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Onward(props: &OnwardProps) -> Html {
    let edition = use_edition();
    let act = |action: Action| props.on_action.reform(move |_: MouseEvent| action.clone());
    html! {
        <p class="onward">
            <button class="go" part="next">{ &props.label }</button>
            if props.can_go_back {
                <button type="button" class="act" part="back" onclick={act(Action::WentBack)}>{ edition.words.back() }</button>
            }
            { props.children.clone() }
            if props.can_start_over {
                <button type="button" class="act" onclick={act(Action::StartedOver)}>{ edition.words.start_over() }</button>
            }
        </p>
    }
}
