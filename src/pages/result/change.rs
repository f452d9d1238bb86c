use crate::components::{Folded, rich, says};
use crate::pages::state::State;
use crate::pages::wording;
use outbound_rule::law::{Change, Direction, Flip, flips};
use outbound_words::Words;
use partly_known::{Bound, Truth};
use yew::{AttrValue, Callback, Html, html};

/// What would change the outcome: the smallest changes, those to a graver outcome first.
pub(super) fn changes(words: &Words, state: &State) -> Html {
    let Some(settled) = state.assessment.possible.settled() else { return Html::default() };
    let held = {
        let (words, state) = (words.clone(), state.clone());
        Callback::from(move |()| {
            let found = flips(&state.assessment.facts, &state.basis);
            let to =
                |direction| found.iter().filter(move |flip| flip.direction(settled) == direction);
            let groups = [Direction::Graver, Direction::Milder, Direction::Open]
                .map(|direction| group(&words, &state, direction, to(direction)));
            html! {
                <div class="disclosed">
                    if found.is_empty() {
                        { says(&words, "flips-none") }
                    }
                    { for groups }
                    <p class="small">{ words.text("flips-note") }</p>
                </div>
            }
        })
    };
    html! {
        <section>
            <h2>{ words.text("flips-heading") }</h2>
            <Folded class="disclosure" line={rich(words, &words.text("flips-show"))} {held} />
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
        Direction::Graver => "flips-graver",
        Direction::Milder => "flips-milder",
        Direction::Open => "flips-to-open",
    };
    let mut flips = flips.peekable();
    html! {
        if flips.peek().is_some() {
            <h3>{ words.text(name) }</h3>
            <ul class="flips">
                for flip in flips {
                    <li>
                        { rich(words, &said(words, state, flip)) }
                        { " " }
                        <strong>{ wording::outcomes(words, flip.outcomes) }</strong>
                    </li>
                }
            </ul>
        }
    }
}

/// The changes of a flip, in a sentence.
pub(in crate::pages) fn said(words: &Words, state: &State, flip: &Flip) -> AttrValue {
    let changes = flip.changes.iter().map(|change| one(words, state, *change).to_string());
    changes.collect::<Vec<_>>().join(&format!(" {} ", words.text("and"))).into()
}

/// A change as a question with its other answer.
fn one(words: &Words, state: &State, change: Change) -> AttrValue {
    let several = state.draft.deal().systems.len() > 1;
    let (text, system) = match change {
        Change::Fact(fact, system, truth) => {
            let answer = words.text(if truth == Truth::Yes { "answer-yes" } else { "answer-no" });
            (format!("{} {answer}.", wording::fact(words, fact)), system)
        }
        Change::Measure(measure, bound, keeps) => {
            let figure = words.joined(&["measure", measure.name()]);
            (format!("{figure} {}.", against(words, bound, keeps)), None)
        }
        Change::Operations(system, bound, keeps) => {
            let figure = words.text("flips-operations");
            (format!("{figure} {}.", against(words, bound, keeps)), Some(system))
        }
    };
    match system {
        Some(system) if several => format!("{}: {text}", wording::system_name(words, system)),
        _ => text,
    }
    .into()
}

/// On which side of its bound a figure lies.
fn against(words: &Words, bound: Bound, keeps: bool) -> AttrValue {
    let (key, line) = match (bound, keeps) {
        (Bound::MoreThan(line), true) | (Bound::AtMost(line), false) => ("side-more", line),
        (Bound::AtLeast(line), true) => ("side-from", line),
        (Bound::AtLeast(line), false) => ("side-less", line),
        (Bound::MoreThan(line), false) | (Bound::AtMost(line), true) => ("side-most", line),
    };
    words.with(key, &[("line", wording::number(words, line))])
}
