//! The working, step by step.

use super::{factor, stage_name};
use crate::components::{disclosure, rich};
use crate::wording;
use outbound_words::{Words, message};
use training_compute::{Product, Working};
use yew::{Html, html};

/// Every step with its units, as one could check it on paper.
pub(super) fn working(words: &Words, working: &Working) -> Html {
    let stages = working.stages.iter().enumerate().map(|(number, stage)| {
        let title = working.kinds.get(number).map(|kind| stage_name(words, number, *kind));
        let steps = stage.routes.iter().flat_map(|route| &route.products);
        html! {
            <li>
                { title.unwrap_or_default() }
                <ul>
                    for product in steps {
                        <li>{ rich(words, &step(words, product)) }</li>
                    }
                </ul>
            </li>
        }
    });
    let all = html! { <ol class="steps">{ for stages }</ol> };
    disclosure(words, &words.text(message::WORKING_HEADING), all)
}

/// A product written out: `6 (…) × 37 billion (…) × 14.8 trillion (…) = 3.29 × 10^24`.
pub(in crate::pages) fn step(words: &Words, product: &Product) -> String {
    let mut said = String::new();
    for (place, term) in product.terms.iter().enumerate() {
        said += match (place, term.divides) {
            (0, false) => "",
            (0, true) => "1 ÷ ",
            (_, false) => " × ",
            (_, true) => " ÷ ",
        };
        said += &factor(words, term);
    }
    let one = |value: f64| wording::operations(words, value);
    match product.ends() {
        Some(ends) => format!("{said} {}", wording::signed(ends, one)).trim_end().to_owned(),
        None => format!("{said} = {}", one(product.median())),
    }
}
