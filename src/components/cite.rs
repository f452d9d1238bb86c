use crate::law::Citation;
use yew::{Html, Properties, component, html};

/// What a [`Cite`] points to.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CiteProps {
    /// The place in the Code.
    pub citation: Citation,
}

/// A paragraph of the rule, linked to its text as it stands today.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    let place = props.citation.to_string().replace("§ ", "§\u{a0}");
    html! {
        <cite class="cite">
            <a href={props.citation.address()} target="_blank" rel="noreferrer noopener">{ place }</a>
        </cite>
    }
}
