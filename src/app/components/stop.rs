//! One answer: a stop on the question's line.

use yew::prelude::*;

/// What a stop looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The technical pole: square.
    Technical,
    /// The people pole: round.
    People,
    /// Half of each.
    Both,
    /// A short bar across the line.
    Plain,
    /// The same, between two statements.
    Middle,
    /// A dotted bar, off the line.
    Unsure,
}

impl Shape {
    fn classes(self) -> &'static str {
        match self {
            Shape::Technical => "stop stop--technical",
            Shape::People => "stop stop--people",
            Shape::Both => "stop stop--both",
            Shape::Plain => "stop stop--plain",
            Shape::Middle => "stop stop--plain stop--middle",
            Shape::Unsure => "stop stop--plain stop--unsure",
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct StopProps {
    /// The question: one answer of a group is chosen.
    pub group: AttrValue,
    /// The answer's name.
    pub value: AttrValue,
    /// What it looks like.
    pub shape: Shape,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is the right answer, once that is shown.
    #[prop_or_default]
    pub is_answer: bool,
    /// Called when it is chosen; choosing commits nothing.
    #[prop_or_default]
    pub on_choose: Callback<()>,
    /// The words.
    pub words: AttrValue,
}

#[component]
pub fn Stop(props: &StopProps) -> Html {
    let onchange = props.on_choose.reform(|_: Event| ());
    html! {
        <label class={classes!(props.shape.classes(), props.is_answer.then_some("stop--answer"))}>
            <input type="radio" part="option" name={&props.group} value={&props.value} checked={props.chosen} {onchange} />
            <span class="stop__words">{ &props.words }</span>
        </label>
    }
}
