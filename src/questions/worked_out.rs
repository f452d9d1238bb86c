//! Which questions a calculator answers.

use outbound_rule::facts::Fact;
use outbound_words::{Message, message};

/// The calculators, each with its heading and the facts it answers.
pub(crate) const PARTS: [(&str, Message, &[Fact]); 3] = [
    (
        "ownership",
        message::CALCULATOR_OWNERSHIP_TITLE,
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
        message::CALCULATOR_DEPENDENCE_TITLE,
        &[
            Fact::HalfOfRevenue,
            Fact::HalfOfNetIncome,
            Fact::HalfOfCapitalExpenditure,
            Fact::HalfOfOperatingExpenses,
        ],
    ),
    ("chip", message::CALCULATOR_CHIP_TITLE, &[Fact::Meets3A090a]),
];

/// The calculator that works out the answer to a question of fact.
pub(crate) fn part_for(fact: Fact) -> Option<&'static str> {
    PARTS.iter().find(|(.., facts)| facts.contains(&fact)).map(|(part, ..)| *part)
}
