//! What the first screen starts from.

use super::{AiSystem, Blank, Deal, Entry};
use crate::compute::{Method, ParametersAndData, Quantity, Training};
use crate::facts::Answer::{self, No, Yes};
use crate::facts::Fact::{
    self, BeyondMinorityProtections, DevelopsAiSystem, InternalUseOnly, KnowsActually,
    OtherAiSystems, RunsOnThirdPartyModel,
};

/// How the sentence is filled at the start.
const FILLED: [(&str, &str); 5] = [
    ("investor", "us_entity"),
    ("interest", "unlisted_shares"),
    ("target", "in_china"),
    ("data", "other"),
    ("end_use", "general"),
];

/// What the sentence does not ask and takes as given, to be shown and changed.
const ASSUMED: [(Fact, Answer); 6] = [
    (KnowsActually, Yes),
    (BeyondMinorityProtections, No),
    (OtherAiSystems, No),
    (DevelopsAiSystem, Yes),
    (RunsOnThirdPartyModel, No),
    (InternalUseOnly, No),
];

impl Deal {
    /// The example the first screen opens with: a U.S. fund buys unlisted shares of a company in
    /// China that trains a model of 37 billion active parameters on 14.8 trillion tokens (the
    /// published figures of DeepSeek-V3, arXiv:2412.19437), on no list, for general use.
    ///
    /// ```
    /// use outbound_check::deal::Deal;
    /// let deal = Deal::example();
    /// assert!(deal.assumed().count() > 0, "what is taken as given is marked so");
    /// ```
    #[must_use]
    pub fn example() -> Self {
        let mut deal = Self { systems: vec![AiSystem::default()], ..Self::default() };
        let filled =
            FILLED.iter().filter_map(|(blank, choice)| Blank::named(blank)?.choice(choice));
        filled.for_each(|choice| deal.choose(choice));
        let unlisted = Blank::named("listed").and_then(|blank| blank.choice("none"));
        let unlisted = unlisted.into_iter().flat_map(|choice| choice.answers);
        let unlisted = unlisted.filter_map(|(fact, answer)| Some((*fact, (*answer)?)));
        for (fact, answer) in ASSUMED.into_iter().chain(unlisted) {
            deal.put(fact, Some(0), Some(Entry { answer, assumed: true }));
        }
        if let Some(system) = deal.systems.first_mut() {
            system.training = Training::from(Method::ParametersAndData(ParametersAndData {
                parameters: Quantity::point(37e9).ok(),
                tokens: Quantity::point(14.8e12).ok(),
                ..ParametersAndData::default()
            }));
        }
        deal
    }
}
