//! Something large, made when it is opened.

use yew::{Callback, Classes, Event, Html, Properties, component, html, use_callback, use_state};

/// What a [`Folded`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FoldedProps {
    /// The line that opens it.
    pub line: Html,
    /// The classes of the whole.
    #[prop_or_default]
    pub class: Classes,
    /// Open from the start.
    #[prop_or_default]
    pub open: bool,
    /// Makes what is inside.
    pub held: Callback<(), Html>,
}

/// Something so large that it is made only once it was opened: the whole law, read for this deal.
#[component]
pub fn Folded(props: &FoldedProps) -> Html {
    let opened = use_state(|| false);
    let ontoggle = use_callback(opened.setter(), |_: Event, opened| opened.set(true));
    html! {
        <details class={props.class.clone()} open={props.open} {ontoggle}>
            <summary>{ props.line.clone() }</summary>
            if *opened || props.open {
                { props.held.emit(()) }
            }
        </details>
    }
}
