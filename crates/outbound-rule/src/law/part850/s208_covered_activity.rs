//! § 850.208 Covered activity.
use super::{EFFECTIVE, PUBLISHED, S217, S224};
use crate::law::{Section, Test::{Any, Paras}, Version};

/// The activities that §§ 850.217 and 850.224 name. § 850.224(l) and (m) name persons.
pub static SECTION: Section = Section {
    number: "850.208",
    heading: "Covered activity",
    says: "The company engages in a covered activity",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Paras(&S224, &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]),
        Paras(&S217, &["a", "b", "c", "d"]),
    ]) }],
};
