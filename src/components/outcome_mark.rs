use crate::law::Outcome;
use yew::{Html, Properties, component, html};

/// What an [`OutcomeMark`] shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OutcomeMarkProps {
    /// The outcome; none for what is undecided.
    #[prop_or_default]
    pub outcome: Option<Outcome>,
}

/// The mark of an outcome, told from the others by its shape. The word stands beside it.
#[component]
pub fn OutcomeMark(props: &OutcomeMarkProps) -> Html {
    let shape = match props.outcome {
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
