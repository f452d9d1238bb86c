//! What a number of operations takes in time, electricity and rent.

use crate::components::choose::choice;
use crate::components::{rich, says, sentence};
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::number::{compact, grouped, percent};
use outbound_words::{Message, Slot, Words, message};
use training_compute::{Accelerator, Run, Spread, accelerator};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

/// Chips whose power and rent are known, the oldest first.
pub(super) const CHIPS: [&str; 4] = ["A100 80GB SXM", "H800 SXM", "H100 SXM", "B200 SXM"];
const H100: usize = 2;
/// Chips of a large machine.
const MANY: f64 = 10_000.0;
const HOURS_PER_YEAR: f64 = 24.0 * 365.25;

/// The rule's own lines, and the power of ten where most other regimes begin.
pub(super) fn powers() -> [f64; 4] {
    let [notifiable, biological, prohibited] = Line::ALL.map(Line::in_the_rule);
    [notifiable, biological, prohibited, 1e26]
}

/// Shares of the peak; the second is what is assumed of a run of which nothing is known.
fn shares() -> [f64; 4] {
    [0.2, Run::Usual.utilisation().0, 0.4, 0.5]
}

/// The blanks of the sentence.
const POWER: Slot = Slot(0);
const CHIP: Slot = Slot(1);
const SHARE: Slot = Slot(2);

/// Which of them are chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Chosen {
    power: usize,
    chip: usize,
    share: usize,
}

const FIRST: Chosen = Chosen { power: 2, chip: H100, share: 1 };

/// What an [`Effort`] is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(in crate::pages) struct EffortProps {
    /// The words of the language.
    pub words: Words,
}

/// What so many operations take, in a sentence with blanks.
#[component]
pub(in crate::pages) fn Effort(EffortProps { words }: &EffortProps) -> Html {
    let chosen = use_state_eq(|| FIRST);
    let now = *chosen;
    let blank = |name: &'static str,
                 label: Message,
                 labels: [AttrValue; 4],
                 at: usize,
                 put: fn(Chosen, usize) -> Chosen| {
        let chosen = chosen.clone();
        let on_change = Callback::from(move |at| chosen.set(put(*chosen, at)));
        choice(
            (format!("effort-{name}"), words.text(label)),
            labels.into_iter().enumerate().collect(),
            &at,
            on_change,
        )
    };
    let blanks = message::EffortSentence { power: POWER, chip: CHIP, share: SHARE };
    let set = sentence(words, blanks, |slot| match slot {
        POWER => {
            let labels = powers().map(|power| wording::number(words, power).into());
            blank("power", message::EFFORT_POWER, labels, now.power, |chosen, power| Chosen {
                power,
                ..chosen
            })
        }
        CHIP => {
            let labels = CHIPS.map(AttrValue::Static);
            blank("chip", message::EFFORT_CHIP, labels, now.chip, |chosen, chip| Chosen {
                chip,
                ..chosen
            })
        }
        _ => {
            let labels = shares().map(|share| self::share(words, share).into());
            blank("share", message::EFFORT_SHARE, labels, now.share, |chosen, share| Chosen {
                share,
                ..chosen
            })
        }
    });
    html! {
        <>
            { set }
            <div aria-live="polite">{ taken(words, now) }</div>
            { says(words, message::EFFORT_STEPS) }
        </>
    }
}

/// The figures, and what they rest on.
fn taken(words: &Words, chosen: Chosen) -> Option<Html> {
    let chip = accelerator(CHIPS.get(chosen.chip)?)?;
    let (power, share) = (*powers().get(chosen.power)?, *shares().get(chosen.share)?);
    let effort = training_compute::Effort::of(power, chip, share)?;
    let years = rounded(words, effort.chip_hours / HOURS_PER_YEAR);
    let days = rounded(words, effort.chip_hours / 24.0 / MANY);
    let energy = effort.kilowatt_hours?.times(Spread::point(1e-3));
    let [low, high] = ends(energy).map(|end| rounded(words, end));
    let energy = words.text(message::EffortEnergyValue { low, high });
    let [low, high] = ends(effort.dollars?).map(|end| compact(end, 2, words.language().notation()));
    let figures = [
        (message::EFFORT_YEARS, words.text(message::EffortYearsValue { years })),
        (message::EFFORT_DAYS, words.text(message::EffortDaysValue { days })),
        (message::EFFORT_ENERGY, energy),
        (message::EFFORT_RENT, words.text(message::EffortRentValue { low, high })),
    ];
    Some(html! {
        <>
            <dl class="figures">
                for (name, value) in figures {
                    <div><dt>{ words.text(name) }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class="small">{ rich(words, &assumed(words, chip)?) }</p>
        </>
    })
}

fn assumed(words: &Words, chip: &Accelerator) -> Option<AttrValue> {
    let [over_low, over_high] =
        ends(training_compute::Effort::overhead()).map(|end| rounded(words, end));
    let [rent_low, rent_high] =
        ends(training_compute::Effort::price(chip)?).map(|end| rounded(words, end));
    Some(words.text(message::EffortAssumed {
        peak: peak(words, chip)?,
        watts: rounded(words, chip.watts?),
        over_low,
        over_high,
        rent_low,
        rent_high,
    }))
}

/// A rate, and the counts it comes to.
pub(super) fn example(words: &Words) -> Option<Html> {
    let chip = accelerator(CHIPS[H100])?;
    let (share, _) = Run::Usual.utilisation();
    let line = Line::Prohibited.in_the_rule();
    let effort = training_compute::Effort::of(line, chip, share)?;
    let text = words.text(message::CountWorked {
        peak: peak(words, chip)?,
        share: self::share(words, share),
        day: wording::operations(words, line / effort.chip_hours * 24.0),
        line: wording::number(words, line),
        chips: rounded(words, effort.chip_hours / HOURS_PER_YEAR),
    });
    Some(html! { <p class="example">{ rich(words, &text) }</p> })
}

fn peak(words: &Words, chip: &Accelerator) -> Option<String> {
    let peak = chip.peak(training_compute::Precision::Bf16)?.amount().median();
    Some(wording::operations(words, peak))
}

fn share(words: &Words, share: f64) -> String {
    percent(share, 2, words.language().notation())
}

/// A picture needs no more than two digits.
fn rounded(words: &Words, value: f64) -> String {
    grouped(value, 2, words.language().notation())
}

/// The ends of the 90 % range.
fn ends(spread: Spread) -> [f64; 2] {
    [0.05, 0.95].map(|share| spread.quantile(share))
}
