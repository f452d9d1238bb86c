//! The mark of an outcome.

use outbound_rule::law::Outcome;
use yew::{Html, html};

/// The mark of an outcome, told from the others by its shape; `None` for what is undecided. The word
/// stands beside it.
pub fn outcome_mark(outcome: Option<Outcome>) -> Html {
    let shape = match outcome {
        Some(Outcome::Prohibited) => {
            html! { <rect class="fill" x="2" y="2" width="16" height="16" /> }
        }
        Some(Outcome::Notifiable) => html! {
            <>
                <path class="fill" d="M2 2V18H18Z" />
                <rect x="2" y="2" width="16" height="16" />
            </>
        },
        Some(Outcome::Excepted) => html! {
            <>
                <circle cx="10" cy="10" r="8" />
                <circle class="fill" cx="10" cy="10" r="2.5" />
            </>
        },
        Some(Outcome::NotCovered) => html! { <circle cx="10" cy="10" r="8" /> },
        None => html! { <path d="M2 2H18V18H2ZM2 10L10 2M2 18L18 2M10 18L18 10" /> },
    };
    html! { <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">{ shape }</svg> }
}
