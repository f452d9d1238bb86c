//! What a result may not be shown without.

use super::{CHECKED, COINS_DUE, COINS_ENACTED, Coins, Date, Timeline};
use crate::facts::Fact::{
    self, ForeignTerroristOrganization, HeldIsListed, MilitaryIntelligenceEndUser, OnEntityList,
    OnMilitaryEndUserList, OnNsCmicList, OnSdnList, OwnedByListedCompanies, OwnedByListedPersons,
};
use crate::law::part850::EFFECTIVE;
use crate::law::{Basis, Facts, Inquiry, Line, Outcome};
use partly_known::Truth;

/// Something a result may not be shown without.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// The rule was not in force on this day.
    NotInForce(Date),
    /// The completion date is not known; the text of this day was read.
    DayUnknown(Date),
    /// The text of one day was read, the completion date is another.
    OtherDay {
        /// The day whose text was read.
        read: Date,
        /// The completion date.
        completion: Date,
    },
    /// This day is after the newest comparison of the text, [`CHECKED`].
    AfterCheck(Date),
    /// A threshold is not the rule's.
    Hypothetical(Line),
    /// That Part 850 lets something pass says nothing of other law (§ 850.102).
    OtherLaw,
    /// Knowledge on the completion date or before is knowledge at the time, not later (§ 850.403).
    KnewAtCompletion,
    /// The COINS Act asks for new regulations by [`COINS_DUE`]; until then Part 850 applies.
    CoinsPending,
    /// Those regulations are due by now and may have replaced what was read.
    CoinsDue,
    /// They might decide this deal differently.
    Coins(Coins),
}

impl Warning {
    /// The name used in assessments and locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotInForce(_) => "not_in_force",
            Self::DayUnknown(_) => "day_unknown",
            Self::OtherDay { .. } => "other_day",
            Self::AfterCheck(_) => "after_check",
            Self::Hypothetical(_) => "hypothetical",
            Self::OtherLaw => "other_law",
            Self::KnewAtCompletion => "knew_at_completion",
            Self::CoinsPending => "coins_pending",
            Self::CoinsDue => "coins_due",
            Self::Coins(_) => "coins",
        }
    }
}

/// The answers by which somebody is on a list that other law knows too.
const ON_A_LIST: [Fact; 9] = [
    OnEntityList,
    OnMilitaryEndUserList,
    OwnedByListedCompanies,
    MilitaryIntelligenceEndUser,
    OnSdnList,
    OwnedByListedPersons,
    OnNsCmicList,
    ForeignTerroristOrganization,
    HeldIsListed,
];

/// What is to be said beside the result, gravest first.
///
/// ```
/// use jiff::civil::date;
/// use outbound_rule::law::timeline::{Warning, warnings};
/// use outbound_rule::law::{Basis, Facts, Timeline};
/// let on = date(2026, 7, 1);
/// let timeline = Timeline { completion: Some(on), ..Timeline::default() };
/// let basis = Basis { on, ..Basis::default() };
/// let warnings = warnings(&Facts::new(0), &basis, &timeline);
/// assert!(warnings.contains(&Warning::AfterCheck(on)));
/// assert!(warnings.contains(&Warning::CoinsPending));
/// ```
#[must_use]
pub fn warnings(facts: &Facts, basis: &Basis, timeline: &Timeline) -> Vec<Warning> {
    Inquiry::of(facts, basis).warnings(timeline)
}

impl Inquiry<'_> {
    /// See [`warnings`].
    #[must_use]
    pub fn warnings(&self, timeline: &Timeline) -> Vec<Warning> {
        let Self { facts, basis, .. } = *self;
        let mut found = Vec::new();
        let read = basis.on;
        let day = timeline.completion.unwrap_or(read);
        if let Some(early) = [day, read].into_iter().find(|day| *day < EFFECTIVE) {
            found.push(Warning::NotInForce(early));
        }
        let moved =
            Line::ALL.into_iter().filter(|line| basis.lines.at(*line) != line.in_the_rule());
        found.extend(moved.map(Warning::Hypothetical));
        match timeline.completion {
            None => found.push(Warning::DayUnknown(read)),
            Some(completion) if completion != read => {
                found.push(Warning::OtherDay { read, completion });
            }
            Some(_) => {}
        }
        let left = self.possible();
        let caught = left.contains(Outcome::Prohibited) || left.contains(Outcome::Notifiable);
        if !caught || ON_A_LIST.iter().any(|fact| facts.get(*fact, None) == Truth::Yes) {
            found.push(Warning::OtherLaw);
        }
        if timeline.knew_at_completion() {
            found.push(Warning::KnewAtCompletion);
        }
        let latest = timeline.latest().map_or(read, |latest| latest.max(read));
        if latest > CHECKED {
            found.push(Warning::AfterCheck(latest));
        }
        // The statute leaves out what was completed before its day; later regulations bind none of it.
        if day >= COINS_ENACTED {
            found.push(if day < COINS_DUE { Warning::CoinsPending } else { Warning::CoinsDue });
            let bites = Coins::ALL.into_iter().filter(|point| point.bites(left, facts, basis));
            found.extend(bites.map(Warning::Coins));
        }
        found
    }
}
