//! § 850.216 Knowledge.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{AwareOfHighProbability, KnowsActually, ReasonToKnow};
use crate::law::{Section, Test::{Any, Asks, Para}, Version};

/// When a fact counts as known; what a diligent inquiry would have shown counts too (§ 850.104).
pub static SECTION: Section = Section {
    number: "850.216",
    heading: "Knowledge",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "actual knowledge that the fact exists or is substantially certain to occur", &Asks(KnowsActually)),
        Para("b", "awareness of a high probability that it exists or will occur", &Asks(AwareOfHighProbability)),
        Para("c", "reason to know that it exists", &Asks(ReasonToKnow)),
    ]) }],
};
