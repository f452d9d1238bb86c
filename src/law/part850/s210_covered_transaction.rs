//! § 850.210 Covered transaction.
use super::{EFFECTIVE, PUBLISHED, S209, S216, S229};
use crate::facts::Fact::AcquiresEquity;
use crate::law::{Section, Test::{self, All, Any, Asks, Para, See}, Version};

/// Which dealings the rule reaches, before its exceptions.
pub static SECTION: Section = Section {
    number: "850.210",
    heading: "Covered transaction",
    says: "It is a covered transaction, exceptions aside",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: All(&[
        See(&S229),
        A,
    ]) }],
};

const A: Test = Para("a", "The investor, directly or indirectly,", &Any(&[
    Para("1", "acquires an equity interest or contingent equity interest in a person that it knows, at the time, to be a covered foreign person", &All(&[
        Asks(AcquiresEquity),
        See(&S209),
        See(&S216),
    ])),
]));
