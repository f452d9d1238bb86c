//! § 850.229 U.S. person.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{InUnitedStates, OrganizedUnderUsLaw, UsCitizen, UsPermanentResident};
use crate::law::{Section, Test::{Any, Asks}, Version};

/// Who the rule speaks to.
pub static SECTION: Section = Section {
    number: "850.229",
    heading: "U.S. person",
    says: "The investor is a U.S. person",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Asks(UsCitizen),
        Asks(UsPermanentResident),
        Asks(OrganizedUnderUsLaw),
        Asks(InUnitedStates),
    ]) }],
};
