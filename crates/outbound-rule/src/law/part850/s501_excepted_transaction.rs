//! § 850.501 Excepted transaction.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{
    AddressedElsewhere, AsLimitedPartner, BeyondMinorityProtections, BindingAssurance,
    BusinessDevelopmentCompany, BuysOutAllConcern, CannotActAlone, CommittedBeforeEffective,
    CommittedOnEffective, DerivativeConfersEquity, DesignatedCountry, EmploymentCompensation,
    InDerivative, IsSyndicationAgent, MadeAfterEffective, MadeOnEffective,
    MaintainsEarlierActivities, PubliclyTraded, RegisteredInvestmentCompany,
    StaysCoveredPerson, SupportsOtherOperations, SyndicateDefault, UncalledCommitment,
    WithOwnEntity,
};
use crate::facts::Measure::CommittedCapital;
use crate::law::Reading::TheDayItself;
use crate::law::{Section, Test::{self, All, Any, Asks, Is, Not, Para, Reads}, Version};
use partly_known::Bound::AtMost;

/// What is let through although it would be covered.
pub static SECTION: Section = Section {
    number: "850.501",
    heading: "Excepted transaction",
    says: "An exception applies",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[A, B, C, D, E, F, G]) }],
};

const A: Test = Para("a", "The investment", &All(&[
    Para("1", "by a U.S. person is", &Any(&[
        Para("i", "in a publicly traded security, on an exchange or over the counter, in any currency and jurisdiction", &Asks(PubliclyTraded)),
        Para("ii", "in a security issued by", &Any(&[
            Para("A", "an investment company registered with the SEC, such as an index fund, mutual fund or exchange traded fund", &Asks(RegisteredInvestmentCompany)),
            Para("B", "a business development company", &Asks(BusinessDevelopmentCompany)),
        ])),
        Para("iii", "made as a limited partner or equivalent in another venture capital, private equity or pooled investment fund", &All(&[
            Asks(AsLimitedPartner),
            Any(&[
                Para("A", "with committed capital of not more than $2,000,000 across the fund's vehicles", &Is(CommittedCapital, AtMost(2_000_000.0))),
                Para("B", "with a binding contractual assurance that its capital will not be used for what would be prohibited or notifiable, as applicable, to a U.S. person", &Asks(BindingAssurance)),
            ]),
        ])),
        Para("iv", "in a derivative that confers no right to acquire equity, no rights of equity and no assets in or of a covered foreign person", &All(&[
            Asks(InDerivative),
            Not(&Asks(DerivativeConfersEquity)),
        ])),
    ])),
    Para("2", "gives no rights beyond standard minority shareholder protections with respect to the covered foreign person", &Not(&Asks(BeyondMinorityProtections))),
]));

const B: Test = Para("b", "The investor", &All(&[
    Para("1", "acquires all equity or other interests in the entity held by all persons of a country of concern", &Asks(BuysOutAllConcern)),
    Para("2", "leaves the entity no covered foreign person", &Not(&Asks(StaysCoveredPerson))),
]));

const C: Test = Para("c", "It is a transaction between a U.S. person and its controlled foreign entity that supports operations which are not covered activities, or maintains covered activities it engaged in before 2 January 2025", &All(&[
    Asks(WithOwnEntity),
    Any(&[
        Asks(SupportsOtherOperations),
        Asks(MaintainsEarlierActivities),
    ]),
]));

const D: Test = Para("d", "It is made after 2 January 2025 pursuant to a binding, uncalled capital commitment entered into before that day", &All(&[
    Asks(UncalledCommitment),
    Any(&[
        Asks(CommittedBeforeEffective),
        Reads(TheDayItself, &Any(&[]), &Asks(CommittedOnEffective)),
    ]),
    Any(&[
        Asks(MadeAfterEffective),
        Reads(TheDayItself, &Any(&[]), &Asks(MadeOnEffective)),
    ]),
]));

const E: Test = Para("e", "A voting interest is acquired upon default or other condition of a loan, or similar financing, made by a syndicate of banks in a loan participation, by a lender that", &All(&[
    Asks(SyndicateDefault),
    Para("1", "cannot on its own initiate any action vis-à-vis the debtor", &Asks(CannotActAlone)),
    Para("2", "is not the syndication agent", &Not(&Asks(IsSyndicationAgent))),
]));

const F: Test = Para("f", "An individual receives equity or an option in a covered foreign person as employment compensation, or exercises such an option", &Asks(EmploymentCompensation));

const G: Test = Para("g", "The transaction is", &Para("1", "both", &All(&[
    Para("i", "with or involving a person of a country or territory outside the United States that the Secretary has designated", &Asks(DesignatedCountry)),
    Para("ii", "of a type for which the Secretary has determined that measures which that country takes or may take are likely to address the concerns adequately", &Asks(AddressedElsewhere)),
])));
