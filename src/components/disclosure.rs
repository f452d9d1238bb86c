use super::Rich;
use yew::{AttrValue, Children, Html, Properties, classes, component, html};

/// What a [`Disclosure`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DisclosureProps {
    /// The line that opens it.
    pub summary: AttrValue,
    /// Open from the start.
    #[prop_or_default]
    pub open: bool,
    /// Quiet, as a remark; otherwise as a part of the page.
    #[prop_or_default]
    pub quiet: bool,
    /// What it holds.
    pub children: Children,
}

/// Something set aside until it is asked for.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class={classes!("disclosure", props.quiet.then_some("quiet"))} open={props.open}>
            <summary><Rich text={props.summary.clone()} /></summary>
            <div class="disclosed">{ for props.children.iter() }</div>
        </details>
    }
}
