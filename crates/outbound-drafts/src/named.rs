//! What a visitor can give a name to.

use outbound_deal::Deal;
use strict_json::named;

named! {
    /// What has a name of its own in a deal.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Named {
        /// The deal itself.
        Deal = "deal",
        /// Who invests.
        Investor = "investor",
        /// What is invested in.
        Target = "target",
    }
}

impl Named {
    /// What it is called.
    #[must_use]
    pub fn in_deal(self, deal: &Deal) -> &str {
        match self {
            Self::Deal => &deal.name,
            Self::Investor => &deal.investor,
            Self::Target => &deal.target,
        }
    }

    pub(super) fn of(self, deal: &mut Deal) -> &mut String {
        match self {
            Self::Deal => &mut deal.name,
            Self::Investor => &mut deal.investor,
            Self::Target => &mut deal.target,
        }
    }
}
