//! What a visitor can give a name to.

use outbound_deal::Deal;

/// What has a name of its own in a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The deal itself.
    Deal,
    /// Who invests.
    Investor,
    /// What is invested in.
    Target,
}

impl Named {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Deal, Self::Investor, Self::Target];

    /// The name of its field.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Deal => "deal",
            Self::Investor => "investor",
            Self::Target => "target",
        }
    }

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
