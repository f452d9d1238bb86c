//! The lines of other regimes in words.

use crate::wording;
use outbound_words::{Words, message};
use threshold_explorer::regimes::{
    Adding, Counted, Domain, Jurisdiction, Read, Regime, Status, Strictness,
};
use yew::AttrValue;

/// The instrument, with its place in it: `AI Act, Art. 51(2)`.
pub(crate) fn name(words: &Words, regime: &Regime) -> AttrValue {
    message::regime(regime.name).map(|name| words.text(name)).unwrap_or_default()
}

/// Whose it is.
pub(crate) fn jurisdiction(words: &Words, regime: &Regime) -> AttrValue {
    words.text(match regime.jurisdiction {
        Jurisdiction::UnitedStates => message::JURISDICTION_UNITED_STATES,
        Jurisdiction::California => message::JURISDICTION_CALIFORNIA,
        Jurisdiction::NewYork => message::JURISDICTION_NEW_YORK,
        Jurisdiction::EuropeanUnion => message::JURISDICTION_EUROPEAN_UNION,
        Jurisdiction::SouthKorea => message::JURISDICTION_SOUTH_KOREA,
    })
}

/// The line with its strictness: `more than 10^25`.
pub(crate) fn line(words: &Words, regime: &Regime) -> AttrValue {
    let line = wording::number(words, regime.operations);
    match regime.strictness {
        Strictness::GreaterThan => words.text(message::StrictnessGreaterThan { line }),
        Strictness::AtLeast => words.text(message::StrictnessAtLeast { line }),
    }
}

/// Where it stands, with the days.
pub(crate) fn status(words: &Words, status: Status) -> AttrValue {
    let (first, last) = status.days();
    let [first, last] = [first, last].map(|day| words.date(day));
    match status {
        Status::InForce(_) => words.text(message::StatusInForce { last }),
        Status::Guideline(_) => words.text(message::StatusGuideline { last }),
        Status::Enacted { .. } => words.text(message::StatusEnacted { first, last }),
        Status::NotEnforced { .. } => words.text(message::StatusNotEnforced { first, last }),
        Status::Proposed(_) => words.text(message::StatusProposed { last }),
        Status::Bill(_) => words.text(message::StatusBill { last }),
        Status::Vetoed(_) => words.text(message::StatusVetoed { last }),
        Status::Revoked { .. } => words.text(message::StatusRevoked { first, last }),
    }
}

/// What it triggers, what more it takes, and what to know about where it stands.
pub(crate) fn said(words: &Words, regime: &Regime) -> Vec<AttrValue> {
    let parts = [message::regime_effect, message::regime_also, message::regime_caveat];
    parts.into_iter().filter_map(|part| part(regime.name)).map(|part| words.text(part)).collect()
}

/// How compute is counted there: which models, which operations, added up how.
pub(crate) fn counting(words: &Words, regime: &Regime) -> [AttrValue; 3] {
    [
        words.text(match regime.domain {
            Domain::General => message::DOMAIN_GENERAL,
            Domain::Biological => message::DOMAIN_BIOLOGICAL,
            Domain::FineTuning => message::DOMAIN_FINE_TUNING,
        }),
        words.text(match regime.unit {
            Counted::IntegerOrFloatingPoint => message::COUNTED_INTEGER_OR_FLOATING_POINT,
            Counted::FloatingPoint => message::COUNTED_FLOATING_POINT,
            Counted::NotSaid => message::COUNTED_NOT_SAID,
        }),
        words.text(match regime.adding {
            Adding::NotSaid => message::ADDING_NOT_SAID,
            Adding::PerRun => message::ADDING_PER_RUN,
            Adding::ParameterUpdates => message::ADDING_PARAMETER_UPDATES,
            Adding::Cumulative => message::ADDING_CUMULATIVE,
            Adding::WithLaterTraining => message::ADDING_WITH_LATER_TRAINING,
            Adding::AllRelated => message::ADDING_ALL_RELATED,
            Adding::ModificationAlone => message::ADDING_MODIFICATION_ALONE,
        }),
    ]
}

/// How well it was verified.
pub(crate) fn read(words: &Words, regime: &Regime) -> AttrValue {
    words.text(match regime.source.read {
        Read::Full => message::READ_FULL,
        Read::Opening => message::READ_OPENING,
        Read::Secondary => message::READ_SECONDARY,
    })
}
