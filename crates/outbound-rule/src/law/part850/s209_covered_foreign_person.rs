//! § 850.209 Covered foreign person.
use super::{EFFECTIVE, PUBLISHED, S208, S210, S221};
use crate::facts::Fact::{
    HalfOfCapitalExpenditure, HalfOfNetIncome, HalfOfOperatingExpenses, HalfOfRevenue,
    HeldDoesNotifiable, HeldDoesProhibited, HoldsBoardSeat, HoldsInterest, HoldsOnlyExcepted,
    HoldsPower,
};
use crate::law::{Section, Test::{self, All, Any, Asks, Not, Para, Paras, See}, Version};

/// Whose involvement makes a deal covered.
pub static SECTION: Section = Section {
    number: "850.209",
    heading: "Covered foreign person",
    says: "The company is a covered foreign person",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Para("a", "The company is", &Any(&[
        Para("1", "a person of a country of concern that engages in a covered activity", &All(&[
            See(&S221),
            See(&S208),
        ])),
        Para("2", "one that directly or indirectly holds a board seat on, a voting or equity interest in (other than what § 850.501(a) would except), or contractual power over, persons of a country of concern that engage in covered activities, from or through which it", &HOLDER),
        Para("3", "a person of a country of concern that takes part in a joint venture of § 850.210(a)(5)", &Paras(&S210, &["a.5"])),
    ])) }],
};

/// The $50,000 floor and the order of statements are applied where amounts are entered.
const HOLDER: Test = All(&[
    Any(&[
        Asks(HoldsBoardSeat),
        All(&[Asks(HoldsInterest), Not(&Asks(HoldsOnlyExcepted))]),
        Asks(HoldsPower),
    ]),
    Any(&[
        Asks(HeldDoesProhibited),
        Asks(HeldDoesNotifiable),
    ]),
    Any(&[
        Para("i", "derives more than 50 percent of its revenue", &Asks(HalfOfRevenue)),
        Para("ii", "derives more than 50 percent of its net income", &Asks(HalfOfNetIncome)),
        Para("iii", "incurs more than 50 percent of its capital expenditure", &Asks(HalfOfCapitalExpenditure)),
        Para("iv", "incurs more than 50 percent of its operating expenses", &Asks(HalfOfOperatingExpenses)),
    ]),
]);
