//! § 850.501 Excepted transaction.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{BeyondMinorityProtections, PubliclyTraded};
use crate::law::{Section, Test::{self, All, Any, Asks, Not, Para}, Version};

/// What is let through although it would be covered.
pub static SECTION: Section = Section {
    number: "850.501",
    heading: "Excepted transaction",
    says: "An exception applies",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[A]) }],
};

const A: Test = Para("a", "The investment,", &All(&[
    Para("1", "made by a U.S. person, is", &Any(&[
        Para("i", "in a publicly traded security, on an exchange or over the counter, in any currency and jurisdiction", &Asks(PubliclyTraded)),
    ])),
    Para("2", "gives no rights beyond standard minority shareholder protections with respect to the covered foreign person", &Not(&Asks(BeyondMinorityProtections))),
]));
