//! § 850.221 Person of a country of concern.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{HeadquartersInConcern, OrganizedInConcern, OtherwisePersonOfConcern, PrincipalPlaceInConcern};
use crate::law::{Section, Test::{Any, Asks, Para}, Version};

/// Who counts as Chinese: today's only country of concern is the People's Republic with Hong Kong and Macau.
pub static SECTION: Section = Section {
    number: "850.221",
    heading: "Person of a country of concern",
    says: "The company is a person of a country of concern",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("b", "The company has its principal place of business or headquarters in a country of concern, or is organized under its laws", &Any(&[
            Asks(PrincipalPlaceInConcern),
            Asks(HeadquartersInConcern),
            Asks(OrganizedInConcern),
        ])),
        Asks(OtherwisePersonOfConcern),
    ]) }],
};
