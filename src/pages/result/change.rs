//! What would change the outcome.

use crate::components::{Folded, rich, says};
use crate::outcome::changes;
use crate::store::State;
use crate::wording;
use outbound_rule::law::{Direction, Flip, flips};
use outbound_words::{Words, message};
use yew::{Callback, Html, html};

/// What would change the outcome: the smallest changes, those to a graver outcome first.
pub(super) fn changes(words: &Words, state: &State) -> Html {
    let Some(settled) = state.assessment.possible.settled() else { return Html::default() };
    let held = {
        let (words, state) = (*words, state.clone());
        Callback::from(move |()| {
            let found = flips(&state.assessment.facts, &state.basis);
            let to =
                |direction| found.iter().filter(move |flip| flip.direction(settled) == direction);
            let groups = [Direction::Graver, Direction::Milder, Direction::Open]
                .map(|direction| group(&words, &state, direction, to(direction)));
            html! {
                <div class="disclosed">
                    if found.is_empty() {
                        { says(&words, message::FLIPS_NONE) }
                    }
                    { for groups }
                    <p class="small">{ words.text(message::FLIPS_NOTE) }</p>
                </div>
            }
        })
    };
    html! {
        <section>
            <h2>{ words.text(message::FLIPS_HEADING) }</h2>
            <Folded class="disclosure" line={rich(words, &words.text(message::FLIPS_SHOW))} {held} />
        </section>
    }
}

fn group<'a>(
    words: &Words,
    state: &State,
    direction: Direction,
    flips: impl Iterator<Item = &'a Flip>,
) -> Html {
    let name = match direction {
        Direction::Graver => message::FLIPS_GRAVER,
        Direction::Milder => message::FLIPS_MILDER,
        Direction::Open => message::FLIPS_TO_OPEN,
    };
    let mut flips = flips.peekable();
    html! {
        if flips.peek().is_some() {
            <h3>{ words.text(name) }</h3>
            <ul class="flips">
                for flip in flips {
                    <li>
                        { rich(words, &changes::said(words, state, flip)) }
                        { " " }
                        <strong>{ wording::outcomes(words, flip.outcomes) }</strong>
                    </li>
                }
            </ul>
        }
    }
}
