//! The lines of other regimes in words.

use crate::wording;
use outbound_words::Words;
use threshold_explorer::regimes::{Regime, Status};
use yew::AttrValue;

/// The instrument, with its place in it: `AI Act, Art. 51(2)`.
pub(crate) fn name(words: &Words, regime: &Regime) -> AttrValue {
    words.joined(&["regime", regime.name])
}

/// Whose it is.
pub(crate) fn jurisdiction(words: &Words, regime: &Regime) -> AttrValue {
    words.joined(&["jurisdiction", regime.jurisdiction.name()])
}

/// The line with its strictness: `more than 10^25`.
pub(crate) fn line(words: &Words, regime: &Regime) -> AttrValue {
    let line = wording::number(words, regime.operations);
    words.with(&format!("strictness-{}", regime.strictness.name()), &[("line", line)])
}

/// Where it stands, with the days.
pub(crate) fn status(words: &Words, status: Status) -> AttrValue {
    let (first, last) = status.days();
    let days = [("first", words.date(first)), ("last", words.date(last))];
    words.with(&format!("status-{}", status.name()), &days)
}

/// What it triggers, what more it takes, and what to know about where it stands.
pub(crate) fn said(words: &Words, regime: &Regime) -> Vec<AttrValue> {
    let parts = [("effect", true), ("also", regime.has_more), ("caveat", regime.has_caveat)];
    let there = parts.into_iter().filter(|(_, is_there)| *is_there);
    there.map(|(part, _)| words.joined(&["regime", regime.name, part])).collect()
}

/// How compute is counted there: which models, which operations, added up how.
pub(crate) fn counting(words: &Words, regime: &Regime) -> [AttrValue; 3] {
    [
        words.joined(&["domain", regime.domain.name()]),
        words.joined(&["counted", regime.unit.name()]),
        words.joined(&["adding", regime.adding.name()]),
    ]
}

/// How well it was verified.
pub(crate) fn read(words: &Words, regime: &Regime) -> AttrValue {
    words.joined(&["read", regime.source.read.name()])
}
