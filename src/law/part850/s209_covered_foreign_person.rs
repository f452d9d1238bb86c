//! § 850.209 Covered foreign person.
use super::{EFFECTIVE, PUBLISHED, S208, S221};
use crate::law::{Section, Test::{self, All, Any, Para, See}, Version};

/// Whose involvement makes a deal covered.
pub static SECTION: Section = Section {
    number: "850.209",
    heading: "Covered foreign person",
    says: "The company is a covered foreign person",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: A }],
};

const A: Test = Para("a", "The company is", &Any(&[
    Para("1", "a person of a country of concern that engages in a covered activity", &All(&[
        See(&S221),
        See(&S208),
    ])),
]));
