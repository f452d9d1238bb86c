//! § 850.221 Person of a country of concern.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{
    ActsForGovernment, ConcernCitizen, ConcernHoldsHalf, GovernmentDirects, GovernmentHoldsHalf,
    HeadquartersInConcern, IsGovernmentOfConcern, OrganizedInConcern, PrincipalPlaceInConcern,
    TargetUsCitizen, TargetUsResident, TierHoldsHalf,
};
use crate::law::{Section, Test::{All, Any, Asks, Not, Para}, Version};

/// Who counts as Chinese: today's only country of concern is the People's Republic with Hong Kong and Macau.
pub static SECTION: Section = Section {
    number: "850.221",
    heading: "Person of a country of concern",
    says: "The company is a person of a country of concern",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "The target is an individual that", &All(&[
            Para("1", "is a citizen or permanent resident of a country of concern", &Asks(ConcernCitizen)),
            Para("2", "is not a U.S. citizen", &Not(&Asks(TargetUsCitizen))),
            Para("3", "is not a permanent resident of the United States", &Not(&Asks(TargetUsResident))),
        ])),
        Para("b", "The company has its principal place of business or headquarters in a country of concern, or is organized under its laws", &Any(&[
            Asks(PrincipalPlaceInConcern),
            Asks(HeadquartersInConcern),
            Asks(OrganizedInConcern),
        ])),
        Para("c", "The company is the government of a country of concern or a subdivision, party, agency or instrumentality of it, acts for or on its behalf, is held by it, directly or indirectly, to 50 percent or more of its voting interest, board votes or equity, or is otherwise under its power to direct management and policies", &Any(&[
            Asks(IsGovernmentOfConcern),
            Asks(ActsForGovernment),
            Asks(GovernmentHoldsHalf),
            Asks(GovernmentDirects),
        ])),
        Para("d", "Persons named in (a), (b) or (c), individually or in the aggregate, directly or indirectly, hold at least 50 percent of the company's voting interest, board votes or equity", &Asks(ConcernHoldsHalf)),
        Para("e", "Persons named in (d), individually or in the aggregate, directly or indirectly, hold at least 50 percent of the company's voting interest, board votes or equity", &Asks(TierHoldsHalf)),
    ]) }],
};
