//! The four outcomes and their conditions, of which exactly one holds.

use super::Reading::HolderOfNotifiable;
use super::Test::{self, All, Any, Asks, Given, Not, Paras, Reads, See};
use super::part850::{S206, S208, S209, S210, S217, S224, S229, S501, S502, S503};
use crate::facts::Fact::HeldDoesNotifiable;
use enum_map::Enum;
use std::fmt;
use strict_json::named;

named! {
    /// What the rule makes of a deal, mildest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
    pub enum Outcome {
        /// Not a covered transaction: the rule asks nothing.
        NotCovered = "not_covered",
        /// Would be prohibited or notifiable, but an exception applies (§ 850.501).
        Excepted = "excepted",
        /// May be made and must be reported (§§ 850.217, 850.401).
        Notifiable = "notifiable",
        /// May not be made (§§ 850.224, 850.301).
        Prohibited = "prohibited",
    }
}

impl Outcome {
    /// When the rule leads here. Exactly one of the four holds of any complete set of facts.
    pub(super) fn test(self) -> &'static Test {
        match self {
            Self::NotCovered => &NOT_COVERED,
            Self::Excepted => &EXCEPTED,
            Self::Notifiable => &NOTIFIABLE,
            Self::Prohibited => &PROHIBITED,
        }
    }
}

const COVERED: Test = All(&[See(&S210), Not(&See(&S503))]);
const LET_THROUGH: Test = Any(&[See(&S501), See(&S502)]);
/// Who has to report: no duty to report falls on those who only direct others (§ 850.303).
const REPORTS: Test = Any(&[See(&S229), See(&S206)]);

/// What would be prohibited or notifiable but for an exception: nothing else is there to except (§ 850.501).
const CAUGHT: Test = Any(&[See(&S224), All(&[REPORTS, See(&S217)])]);

/// The last part of § 850.217, which rests on what others do.
const HELD: Test =
    Reads(HolderOfNotifiable, &All(&[Paras(&S209, &["a.2"]), Asks(HeldDoesNotifiable)]), &Any(&[]));

static NOT_COVERED: Test = Any(&[Not(&COVERED), Not(&CAUGHT)]);
static EXCEPTED: Test = All(&[COVERED, LET_THROUGH, CAUGHT]);
static PROHIBITED: Test = All(&[COVERED, Not(&LET_THROUGH), See(&S224)]);
static NOTIFIABLE: Test = All(&[
    REPORTS,
    Not(&LET_THROUGH),
    Any(&[
        // Whoever does what § 850.217 names engages in a covered activity (§ 850.208).
        Given(&S208, &All(&[COVERED, Not(&See(&S224)), Paras(&S217, &["a", "b", "c", "d"])])),
        All(&[COVERED, Not(&See(&S224)), HELD]),
    ]),
]);

/// The outcomes not ruled out. Never empty.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Outcomes(u8);

impl Outcomes {
    /// The outcomes for which `holds` says yes.
    #[must_use]
    pub fn such_that(holds: impl Fn(Outcome) -> bool) -> Self {
        let bit = |outcome| u8::from(holds(outcome)) << outcome as u8;
        Self(Outcome::ALL.into_iter().map(bit).sum())
    }

    /// Just this one.
    #[must_use]
    pub fn only(outcome: Outcome) -> Self {
        Self::such_that(|other| other == outcome)
    }

    /// Whether `outcome` is not ruled out.
    #[must_use]
    pub fn contains(self, outcome: Outcome) -> bool {
        self.0 >> outcome as u8 & 1 == 1
    }

    /// How many are left.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The one left, if only one is: no answer to what was not asked could change it.
    #[must_use]
    pub fn settled(self) -> Option<Outcome> {
        self.iter().next().filter(|_| self.len() == 1)
    }

    /// The outcomes left, gravest first.
    pub fn iter(self) -> impl Iterator<Item = Outcome> {
        Outcome::ALL.into_iter().rev().filter(move |outcome| self.contains(*outcome))
    }

    /// Whether everything left here is left there too.
    #[must_use]
    pub fn is_subset(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }
}

impl fmt::Debug for Outcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
