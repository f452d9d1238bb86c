//! A paragraph of the rule as a link.

use outbound_rule::law::Citation;
use yew::{Html, html};

/// A paragraph of the rule, linked to its text as it stands today.
pub fn cite(citation: &Citation) -> Html {
    let place = citation.to_string().replace("§ ", "§\u{a0}");
    html! {
        <cite class="cite">
            <a href={citation.address()} target="_blank" rel="noreferrer noopener">{ place }</a>
        </cite>
    }
}
