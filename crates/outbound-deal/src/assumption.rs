//! What the first screen does not ask and takes as given: bundles of answers, each shown in a line.

use super::Deal;
use outbound_rule::facts::Answer::{self, No, Yes};
use outbound_rule::facts::Fact::{self, *};

/// Something taken as given until the visitor says otherwise.
#[derive(Debug, PartialEq)]
pub struct Assumption {
    /// Its name in the page and the locale files.
    pub name: &'static str,
    /// The answer taken to each of its facts.
    pub answer: Answer,
    /// The facts.
    pub facts: &'static [Fact],
}

impl Assumption {
    /// Whether all of it is still as taken.
    #[must_use]
    pub fn holds(&self, deal: &Deal) -> bool {
        self.facts.iter().all(|fact| deal.answer(*fact, Some(0)) == Some(self.answer))
    }
}

impl Deal {
    /// Takes an assumption as given, and marks it so.
    pub(super) fn assume(&mut self, assumption: &Assumption) {
        let answer = Some(assumption.answer);
        assumption.facts.iter().for_each(|fact| self.put(*fact, Some(0), answer, true));
    }
}

/// What is taken as given, in the order of the rule.
pub static ASSUMPTIONS: &[Assumption] = &[
    Assumption {
        name: "plain_purchase",
        answer: No,
        facts: &[
            OnlyThroughFund,
            ByForeclosure,
            ProvidesDebt,
            ConvertsContingent,
            DevelopsAssets,
            EntersJointVenture,
            OnlyVentureIntends,
            AcquiresFundInterest,
            GovernmentBusiness,
        ],
    },
    Assumption { name: "knows", answer: Yes, facts: &[KnowsActually] },
    Assumption {
        name: "no_holder",
        answer: No,
        facts: &[HoldsBoardSeat, HoldsInterest, HoldsPower],
    },
    Assumption {
        name: "no_other_activity",
        answer: No,
        facts: &[
            DesignsCircuits,
            FabricatesCircuits,
            PackagesCircuits,
            DesignAutomation,
            FrontEndEquipment,
            PackagingEquipment,
            ExtremeUltraviolet,
            Supercomputers,
            QuantumComputer,
            QuantumComponents,
            QuantumSensing,
            QuantumNetwork,
        ],
    },
    Assumption { name: "develops", answer: Yes, facts: &[DevelopsAiSystem] },
    Assumption {
        name: "own_model",
        answer: No,
        facts: &[RunsOnThirdPartyModel, InternalUseOnly, OwnModelInternalUse],
    },
    Assumption { name: "no_other_system", answer: No, facts: &[OtherAiSystems] },
    Assumption { name: "minority_rights", answer: No, facts: &[BeyondMinorityProtections] },
    Assumption {
        name: "no_other_exception",
        answer: No,
        facts: &[
            RegisteredInvestmentCompany,
            BusinessDevelopmentCompany,
            AsLimitedPartner,
            InDerivative,
            BuysOutAllConcern,
            WithOwnEntity,
            UncalledCommitment,
            SyndicateDefault,
            EmploymentCompensation,
            DesignatedCountry,
            ExemptionGranted,
            StatutoryException,
        ],
    },
];
