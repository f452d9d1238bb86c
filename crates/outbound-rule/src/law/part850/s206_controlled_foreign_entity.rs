//! § 850.206 Controlled foreign entity.
use super::{EFFECTIVE, PUBLISHED, S219};
use crate::facts::Fact::OrganizedUnderForeignLaw;
use crate::law::{Section, Test::{self, All, Asks, Para, See}, Version};

/// For whom a U.S. parent answers. The arithmetic of (b) is done where shares are entered.
pub static SECTION: Section = Section {
    number: "850.206",
    heading: "Controlled foreign entity",
    says: "The investor is a U.S. person's controlled foreign entity",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: A }],
};

const A: Test = Para("a", "The investor is organized under the laws of a country other than the United States and a U.S. person is its parent", &All(&[
    Asks(OrganizedUnderForeignLaw),
    See(&S219),
]));
