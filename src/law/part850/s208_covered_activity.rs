//! § 850.208 Covered activity.
use super::{EFFECTIVE, PUBLISHED, S217, S224};
use crate::law::{Section, Test::{Any, Paras, See}, Version};

/// The activities that §§ 850.217 and 850.224 name. § 850.224(m) names persons, not an activity.
pub static SECTION: Section = Section {
    number: "850.208",
    heading: "Covered activity",
    says: "The company engages in a covered activity",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Paras(&S224, &["j", "k"]),
        See(&S217),
    ]) }],
};
