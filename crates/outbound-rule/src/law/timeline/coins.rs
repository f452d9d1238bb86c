//! The COINS Act: its days, and what it leaves out.

use super::{Date, date};
use crate::facts::Fact::{
    DirectsTransaction, HasAuthority, RecusedFromDecision, RecusedFromDocuments,
    RecusedFromNegotiations,
};
use crate::law::part850::{S208, S209, S221, S229, S303};
use crate::law::view::View;
use crate::law::{Basis, Facts, Outcome, Outcomes, Section, Test};
use partly_known::Truth;
use strict_json::named;

/// The day the COINS Act was signed (Pub. L. 119-60). It leaves out what was completed before.
pub const COINS_ENACTED: Date = date(2025, 12, 18);

/// The day by which regulations under it are due: 450 days later. Part 850 applies until then.
pub const COINS_DUE: Date = date(2027, 3, 13);

named! {
    /// Where the COINS Act lets new regulations decide this deal differently.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Coins {
        /// More countries of concern: Cuba, Iran, North Korea, Russia, Venezuela under Maduro
        /// (50 U.S.C. 4589(2)).
        Countries = "countries",
        /// Persons under direction or control, without a floor of ownership (50 U.S.C. 4589(3)(C)).
        Control = "control",
        /// More areas: hypersonic systems, high-performance computing (50 U.S.C. 4589(7), (10)).
        Technologies = "technologies",
        /// Directing what is only notifiable (50 U.S.C. 4589(4)(A)).
        Directing = "directing",
        /// Holders that depend on covered persons are not in the statute's own definition
        /// (50 U.S.C. 4589(3)).
        Holders = "holders",
        /// Other exceptions, with conditions of their own (50 U.S.C. 4589(4)(B)).
        Exceptions = "exceptions",
    }
}

impl Coins {
    /// Whether it might matter to this deal, of which these outcomes are left.
    pub(super) fn bites(self, left: Outcomes, facts: &Facts, basis: &Basis) -> bool {
        let view = View::new(facts, basis);
        let meets = |test: Option<&'static Test>| test.map_or(Truth::No, |test| view.truth(test));
        let lacks = |section: &Section| meets(section.on(basis.on)) != Truth::Yes;
        match self {
            Self::Countries | Self::Control => left.contains(Outcome::NotCovered) && lacks(&S221),
            Self::Technologies => left.contains(Outcome::NotCovered) && lacks(&S208),
            Self::Directing => lacks(&S229) && view.truth(&DIRECTS) != Truth::No && lacks(&S303),
            Self::Holders => meets(S209.paragraph(basis.on, "a.2")) == Truth::Yes,
            Self::Exceptions => left.contains(Outcome::Excepted),
        }
    }
}

/// § 850.303 but for what the person has to know.
static DIRECTS: Test = Test::All(&[
    Test::Asks(HasAuthority),
    Test::Asks(DirectsTransaction),
    Test::Not(&Test::All(&[
        Test::Asks(RecusedFromDecision),
        Test::Asks(RecusedFromDocuments),
        Test::Asks(RecusedFromNegotiations),
    ])),
]);
