//! § 850.219 Parent.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{UsParentAsAdviser, UsParentAsGeneralPartner, UsParentByBoard, UsParentByVotes};
use crate::law::{Section, Test::{Any, Asks, Para}, Version};

/// Who controls an entity; an intermediate parent counts too (Note 1).
pub static SECTION: Section = Section {
    number: "850.219",
    heading: "Parent",
    says: "A U.S. person is the investor's parent",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "A U.S. person holds, directly or indirectly, more than 50 percent of", &Any(&[
            Para("1", "the investor's outstanding voting interest", &Asks(UsParentByVotes)),
            Para("2", "the voting power of its board", &Asks(UsParentByBoard)),
        ])),
        Para("b", "A U.S. person is its general partner, managing member or equivalent", &Asks(UsParentAsGeneralPartner)),
        Para("c", "A U.S. person is the investment adviser of the investor, a pooled investment fund", &Asks(UsParentAsAdviser)),
    ]) }],
};
