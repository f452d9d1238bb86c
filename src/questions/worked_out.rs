//! Which questions a calculator answers.

use outbound_rule::facts::Fact;

/// The calculators, each with the facts it answers.
pub(crate) const PARTS: [(&str, &[Fact]); 3] = [
    (
        "ownership",
        &[
            Fact::GovernmentHoldsHalf,
            Fact::ConcernHoldsHalf,
            Fact::TierHoldsHalf,
            Fact::OwnedByListedPersons,
            Fact::UsParentByVotes,
            Fact::UsParentByBoard,
        ],
    ),
    (
        "dependence",
        &[
            Fact::HalfOfRevenue,
            Fact::HalfOfNetIncome,
            Fact::HalfOfCapitalExpenditure,
            Fact::HalfOfOperatingExpenses,
        ],
    ),
    ("chip", &[Fact::Meets3A090a]),
];

/// The calculator that works out the answer to a question of fact.
pub(crate) fn part_for(fact: Fact) -> Option<&'static str> {
    PARTS.iter().find(|(_, facts)| facts.contains(&fact)).map(|(part, _)| *part)
}
