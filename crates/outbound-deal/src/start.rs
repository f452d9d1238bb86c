//! What the first screen starts from.

use super::{ASSUMPTIONS, AiSystem, Blank, Deal};
use outbound_rule::facts::{Answer, Fact};
use training_compute::{Method, ParametersAndData, Quantity, Training};

/// How the sentence is filled at the start.
const FILLED: [(&str, &str); 6] = [
    ("investor", "us_entity"),
    ("interest", "unlisted_shares"),
    ("target", "in_china"),
    ("data", "other"),
    ("end_use", "general"),
    ("listed", "none"),
];

impl Deal {
    /// What an interview begins with: nothing said, and the rule's exceptions set aside until somebody
    /// claims one. That leaves nothing out which the rule would catch.
    ///
    /// ```
    /// use outbound_deal::Deal;
    /// let begun = Deal::begun();
    /// assert_eq!(begun.given().count(), begun.assumed().count(), "all of it is marked as taken as given");
    /// ```
    #[must_use]
    pub fn begun() -> Self {
        let mut deal = Self { systems: vec![AiSystem::default()], ..Self::default() };
        ASSUMPTIONS
            .iter()
            .filter(|assumption| assumption.name == "no_other_exception")
            .for_each(|assumption| deal.assume(assumption));
        deal.put(Fact::GovernmentBusiness, None, Some(Answer::No), true);
        deal
    }

    /// The example the first screen opens with: a U.S. fund buys unlisted shares of a company in
    /// China that trains a model of 37 billion active parameters on 14.8 trillion tokens (the
    /// published figures of DeepSeek-V3, arXiv:2412.19437), on no list, for general use.
    ///
    /// ```
    /// use outbound_deal::Deal;
    /// let deal = Deal::example();
    /// assert!(deal.assumed().count() > 0, "what is taken as given is marked so");
    /// ```
    #[must_use]
    pub fn example() -> Self {
        let mut deal = Self { systems: vec![AiSystem::default()], ..Self::default() };
        for (blank, choice) in FILLED {
            let blank = Blank::named(blank);
            if let Some((blank, choice)) =
                blank.and_then(|blank| Some((blank, blank.choice(choice)?)))
            {
                deal.choose(blank, choice);
            }
        }
        ASSUMPTIONS.iter().for_each(|assumption| deal.assume(assumption));
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
