use yew::{AttrValue, Html, Properties, component, html};

/// What a [`Cite`] points to.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CiteProps {
    /// The place in the Code without its sign: `850.217(d)(3)`. A remark after a space, as in
    /// `850.217(d) Note 2`, is shown but is no part of the address.
    pub citation: AttrValue,
}

/// A paragraph of the rule, linked to its current text.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    html! {
        <cite class="cite">
            <a href={address(&props.citation)} target="_blank" rel="noreferrer noopener">
                { format!("§\u{a0}{}", props.citation.replace(' ', "\u{a0}")) }
            </a>
        </cite>
    }
}

fn address(citation: &str) -> String {
    let paragraph = citation.split(' ').next().unwrap_or_default();
    let section = paragraph.split('(').next().unwrap_or_default();
    let fragment = if paragraph == section { String::new() } else { format!("#p-{paragraph}") };
    format!(
        "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-{section}{fragment}"
    )
}
