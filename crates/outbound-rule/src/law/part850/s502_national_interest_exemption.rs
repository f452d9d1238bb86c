//! § 850.502 National interest exemption.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::ExemptionGranted;
use crate::law::{Section, Test::{Asks, Para}, Version};

/// What the Secretary lets through case by case. §§ 850.406, 850.603 and 850.604 apply all the same.
pub static SECTION: Section = Section {
    number: "850.502",
    heading: "National interest exemption",
    says: "A national interest exemption has been granted",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test:
        Para("e", "The exemption was given to the U.S. person in writing, signed by the Assistant Secretary or Deputy Assistant Secretary for Investment Security", &Asks(ExemptionGranted)),
    }],
};
