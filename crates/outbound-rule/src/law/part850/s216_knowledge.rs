//! § 850.216 Knowledge.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{AwareOfHighProbability, KnowsActually, ReasonToKnow};
use crate::law::{Section, Test::{Any, Asks, Para}, Version};

/// When a fact counts as known; what a diligent inquiry would have shown counts too (§ 850.104).
pub static SECTION: Section = Section {
    number: "850.216",
    heading: "Knowledge",
    says: "The investor knows what the rule asks whether it knows",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "The investor actually knows what the paragraph asks for, or that it is substantially certain to occur", &Asks(KnowsActually)),
        Para("b", "The investor is aware of a high probability of what the paragraph asks for", &Asks(AwareOfHighProbability)),
        Para("c", "The investor has reason to know what the paragraph asks for", &Asks(ReasonToKnow)),
    ]) }],
};
