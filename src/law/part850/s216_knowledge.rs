//! § 850.216 Knowledge.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{AwareOfHighProbability, KnowsActually, ReasonToKnow};
use crate::law::{Section, Test::{Any, Asks, Para}, Version};

/// When a fact counts as known; what a diligent inquiry would have shown counts too (§ 850.104).
pub static SECTION: Section = Section {
    number: "850.216",
    heading: "Knowledge",
    says: "The investor knows that the company is a covered foreign person",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "The investor actually knows that the company is a covered foreign person, or that it is substantially certain to become one", &Asks(KnowsActually)),
        Para("b", "The investor is aware of a high probability that the company is, or will be, a covered foreign person", &Asks(AwareOfHighProbability)),
        Para("c", "The investor has reason to know that the company is a covered foreign person", &Asks(ReasonToKnow)),
    ]) }],
};
