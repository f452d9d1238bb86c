//! A number of operations as a picture.

use crate::components::rich;
use outbound_words::number::grouped;
use outbound_words::{Words, message};
use training_compute::{Effort, Run, Working, accelerator};
use yew::{Html, html};

/// How long a thousand chips would need: a picture of the number.
pub(super) fn scale(words: &Words, working: &Working) -> Html {
    const CHIPS: f64 = 1_000.0;
    let (share, _) = Run::Usual.utilisation();
    let chip = accelerator("H100 SXM");
    let effort = working
        .operations
        .as_ref()
        .zip(chip)
        .and_then(|(operations, chip)| Effort::of(operations.median(), chip, share));
    let days = effort.map(|effort| effort.chip_hours / 24.0 / CHIPS);
    html! {
        if let Some(days) = days {
            <p class="scale">{ rich(words, &words.text(message::Scale { days: rounded(words, days), years: rounded(words, days / 365.25), share: super::value(words, share, Some(training_compute::Unit::Utilisation)) })) }</p>
        }
    }
}

/// A picture needs no more than two digits.
fn rounded(words: &Words, value: f64) -> String {
    grouped(value, 2, words.language().notation())
}
