//! Which facts may turn out otherwise.

use crate::facts::Fact::{self, *};
use partly_known::Truth;

/// Whether somebody may be shown that this might be so, or might not be.
pub(super) fn may_become(fact: Fact, truth: Truth) -> bool {
    match way(fact) {
        Way::Either => true,
        Way::ToYes => truth == Truth::Yes,
        Way::ToNo => truth == Truth::No,
    }
}

enum Way {
    Either,
    ToYes,
    ToNo,
}

fn way(fact: Fact) -> Way {
    match fact {
        // To get out by another investor is evasion (§ 850.604); one may be mistaken about being in.
        UsCitizen
        | UsPermanentResident
        | OrganizedUnderUsLaw
        | InUnitedStates
        | OrganizedUnderForeignLaw
        | UsParentByVotes
        | UsParentByBoard
        | UsParentAsGeneralPartner
        | UsParentAsAdviser
        | HasAuthority
        | DirectsTransaction => Way::ToYes,
        // To know less is no way out (§ 850.104(c)(5)).
        KnowsActually
        | AwareOfHighProbability
        | ReasonToKnow
        | KnowsWouldBeProhibited
        | KnewWhenLending => Way::ToYes,
        // Without it there is no deal; that there is more to it than meant is worth a thought.
        AcquiresEquity | ProvidesDebt | ConvertsContingent | DevelopsAssets
        | EntersJointVenture | AcquiresFundInterest => Way::ToYes,
        // What is not so now nobody makes so: another deal, the past, or the Government's affair.
        GovernmentBusiness
        | StatutoryException
        | DesignatedCountry
        | AddressedElsewhere
        | OnlyThroughFund
        | ByForeclosure
        | EmploymentCompensation
        | SyndicateDefault
        | WithOwnEntity
        | UncalledCommitment
        | RegisteredInvestmentCompany
        | BusinessDevelopmentCompany => Way::ToNo,
        _ => Way::Either,
    }
}
