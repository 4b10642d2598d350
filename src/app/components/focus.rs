//! Moving the focus to what is new, but only after the person has acted.

use web_sys::HtmlElement;
use yew::prelude::*;

/// A reference for a heading that takes the focus when it appears, if `moved`.
#[hook]
pub fn use_focus(moved: bool) -> NodeRef {
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if moved && let Some(heading) = heading.cast::<HtmlElement>() {
                // An element that is not shown takes no focus; nothing is lost by it.
                let _ = heading.focus();
            }
        });
    }
    heading
}
