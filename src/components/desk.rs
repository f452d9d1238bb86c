use super::Rich;
use yew::{AttrValue, Children, Html, Properties, component, html};

/// What a [`Desk`] holds.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct DeskProps {
    /// The facts.
    pub children: Children,
    /// The verdict: [`super::Outcomes`] and what belongs to it.
    pub verdict: Html,
}

/// Facts on one side, the verdict always in view on the other; on a phone one under the other.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    html! {
        <div class="desk">
            <div class="facts">{ for props.children.iter() }</div>
            <aside class="verdict" aria-labelledby="verdict-heading">{ props.verdict.clone() }</aside>
        </div>
    }
}

/// What a [`PageHead`] says.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PageHeadProps {
    /// The page's title.
    pub title: AttrValue,
    /// What the page is, in a sentence or two.
    #[prop_or_default]
    pub lede: Option<AttrValue>,
}

/// The top of a page. Its title takes the focus when the page is reached by a link.
#[component]
pub fn PageHead(props: &PageHeadProps) -> Html {
    html! {
        <>
            <h1 tabindex="-1"><Rich text={props.title.clone()} /></h1>
            if let Some(text) = props.lede.clone() {
                <p class="lede"><Rich {text} /></p>
            }
        </>
    }
}
