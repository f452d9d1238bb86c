//! The share of each unknown in the uncertainty.

use crate::components::{Folded, bar, rich, says};
use crate::store::State;
use crate::wording;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use training_compute::{Influence, Unit, Working};
use yew::{Callback, Html, html};

/// With more unknowns than this it is not looked for which value puts the median on a line: for each that takes
/// dozens of sums, and no page may stand still for minutes.
const MOST: usize = 16;

/// What each unknown contributes to the spread, and which value of it would put the median on a line.
pub(super) fn uncertainty(words: &Words, state: &State, working: &Working) -> Html {
    let influences = working.influences();
    html! {
        if working.operations.is_some() && !influences.is_empty() {
            <h3>{ words.text(message::UNCERTAINTY_HEADING) }</h3>
            { says(words, message::UNCERTAINTY_LEDE) }
            <ul class="bars">
                for influence in influences.iter() {
                    <li>
                        <span>{ named(words, working, influence) }</span>
                        <span class="figure">{ super::value(words, influence.share, Some(Unit::Utilisation)) }</span>
                        { bar(influence.share) }
                    </li>
                }
            </ul>
            if influences.len() <= MOST {
                <Folded class="disclosure quiet" line={rich(words, &words.text(message::UNCERTAINTY_LINES))}
                    held={on_lines(words, state, working.clone(), influences)} />
            }
        }
    }
}

fn named(words: &Words, working: &Working, influence: &Influence) -> String {
    let name = words.text(message::input(influence.term.input));
    let stage = influence.term.stage.filter(|_| working.stages.len() > 1);
    stage.map_or_else(|| name.to_string(), |stage| format!("{name} ({})", stage + 1))
}

/// Which value of each unknown would put the median on a line: looked for only if asked, as it takes
/// many sums.
fn on_lines(
    words: &Words,
    state: &State,
    working: Working,
    influences: Vec<Influence>,
) -> Callback<(), Html> {
    let (words, lines) = (*words, state.basis.lines);
    Callback::from(move |()| {
        let each = influences.iter().map(|influence| {
            let values = Line::ALL.into_iter().filter_map(|line| {
                let value = working.value_on_line(&influence.term, lines.at(line))?;
                let value = super::value(&words, value, influence.term.input.unit());
                let line = wording::number(&words, lines.at(line));
                Some(words.text(message::UncertaintyOnLine { line, value }))
            });
            let values: Vec<_> = values.map(|text| text.to_string()).collect();
            let values = if values.is_empty() {
                words.text(message::UNCERTAINTY_ON_NO_LINE).to_string()
            } else {
                values.join(" ")
            };
            html! {
                <li>{ named(&words, &working, influence) }{ ": " }{ rich(&words, &values) }</li>
            }
        });
        html! { <ul class="disclosed">{ for each }</ul> }
    })
}
