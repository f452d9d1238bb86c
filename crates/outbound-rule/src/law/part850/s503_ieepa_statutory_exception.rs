//! § 850.503 IEEPA statutory exception.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::StatutoryException;
use crate::law::{Section, Test::Asks, Version};

/// What the statute itself puts beyond the rule, such as personal communication and information materials.
pub static SECTION: Section = Section {
    number: "850.503",
    heading: "IEEPA statutory exception",
    says: "It is conduct that 50 U.S.C. 1702(b) puts beyond regulation",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Asks(StatutoryException) }],
};
