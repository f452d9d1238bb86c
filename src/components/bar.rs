//! A share as a bar.

use outbound_words::number::tenth;
use yew::{Html, html};

/// A share from 0 to 1 as a bar; the number stands beside it.
pub fn bar(share: f64) -> Html {
    let width = tenth(100.0 * share.clamp(0.0, 1.0)).to_string();
    html! {
        <svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width="100" height="6" /><rect class="part" {width} height="6" />
        </svg>
    }
}
