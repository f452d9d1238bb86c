//! § 850.210 Covered transaction.
use super::{EFFECTIVE, PUBLISHED, S206, S208, S209, S216, S221, S229, S303};
use crate::facts::Fact::{
    AcquiresEquity, AcquiresFundInterest, ByForeclosure, ContingentSinceEffective,
    ConvertsContingent, DebtGivesBoardSeats, DebtGivesEquityRights, DebtGivesProfits,
    DevelopsAssets, EntersJointVenture, FundIsUsPerson, FundLikelyInvests,
    FundUndertakesTransaction, GovernmentBusiness, KnewWhenLending, OnlyThroughFund,
    PlansCoveredActivity, PlansCoveredPerson, PledgedBeforeEffective, ProvidesDebt,
    WillBringCoveredActivity, WillEstablishCoveredPerson,
};
use crate::law::Reading::ReasonToKnowAhead;
use crate::law::{Section, Test::{self, All, Any, Asks, Not, Para, Paras, Reads, See}, Version};

/// Which dealings the rule reaches, before its exceptions. §§ 850.302, 850.303 and 850.402 ask
/// the same of what others do, as if a U.S. person did it. § 850.209(a)(3) deems a partner a covered
/// foreign person only for the joint venture itself, so it stands at (5) alone.
pub static SECTION: Section = Section {
    number: "850.210",
    heading: "Covered transaction",
    says: "It is a covered transaction, or would be if a U.S. person did it, exceptions aside",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: All(&[
        Any(&[See(&S229), See(&S206), See(&S303)]),
        Para("a", "The investor, directly or indirectly,", &Any(&[
            Para("1", "acquires an equity interest or contingent equity interest in a person that it knows, at the time, to be a covered foreign person", &All(&[
                Asks(AcquiresEquity),
                NOTE_1,
                NOTE_2,
                Paras(&S209, &["a.1", "a.2"]),
                KNOWS,
            ])),
            Para("2", "provides debt that gives rights like those of equity to a person that it knows, at the time, to be a covered foreign person", &All(&[
                Asks(ProvidesDebt),
                Any(&[
                    Asks(DebtGivesProfits),
                    Asks(DebtGivesBoardSeats),
                    Asks(DebtGivesEquityRights),
                ]),
                Paras(&S209, &["a.1", "a.2"]),
                KNOWS,
            ])),
            Para("3", "converts a contingent equity interest, acquired on or after 2 January 2025, into equity in a person that it knows, at the time, to be a covered foreign person", &All(&[
                Asks(ConvertsContingent),
                Asks(ContingentSinceEffective),
                Paras(&S209, &["a.1", "a.2"]),
                KNOWS,
            ])),
            Para("4", "acquires, leases or otherwise develops operations, land, property or other assets in a country of concern, knowing that it will, or planning it to, result in", &All(&[
                Asks(DevelopsAssets),
                Any(&[
                    Para("i", "the establishment of a covered foreign person", &All(&[
                        Any(&[
                            Asks(PlansCoveredPerson),
                            All(&[Asks(WillEstablishCoveredPerson), KNOWS_AHEAD]),
                        ]),
                        Paras(&S209, &["a.1", "a.2"]),
                    ])),
                    Para("ii", "the engagement of a person of a country of concern in a covered activity", &All(&[
                        Any(&[
                            Asks(PlansCoveredActivity),
                            All(&[Asks(WillBringCoveredActivity), KNOWS_AHEAD]),
                        ]),
                        See(&S221),
                        See(&S208),
                    ])),
                ]),
            ])),
            Para("5", "enters into a joint venture with a person of a country of concern, knowing that the venture will engage, or plans to engage, in a covered activity", &All(&[
                Asks(EntersJointVenture),
                See(&S221),
                See(&S208),
                KNOWS_AHEAD,
            ])),
            Para("6", "becomes a limited partner or equivalent in a venture capital, private equity or other pooled fund that is no U.S. person, knowing that it likely will invest in a person of a country of concern in one of the three sectors, and the fund then undertakes what would be a covered transaction for a U.S. person", &All(&[
                Asks(AcquiresFundInterest),
                Not(&Asks(FundIsUsPerson)),
                Asks(FundLikelyInvests),
                KNOWS_AHEAD,
                Asks(FundUndertakesTransaction),
            ])),
        ])),
        Para("b", "Nothing takes it out of the definition:", &Para("2", "it is not for official business of the United States Government by its employees, grantees or contractors", &Not(&Asks(GovernmentBusiness)))),
    ]) }],
};

/// Of one who directs another's deal, § 850.303 asks what that person knows.
const KNOWS: Test = Any(&[See(&S216), See(&S303)]);

/// § 850.216(c) speaks of a fact's existence, (a) and (b) also of what will be.
const KNOWS_AHEAD: Test = Any(&[
    Paras(&S216, &["a", "b"]),
    See(&S303),
    Reads(ReasonToKnowAhead, &Paras(&S216, &["c"]), &Any(&[])),
]);

const NOTE_1: Test = Para("Note 1", "The interest is not merely that of a limited partner whose fund acquires equity", &Not(&Asks(OnlyThroughFund)));

const NOTE_2: Test = Para("Note 2", "The equity is not taken by foreclosure on a pledge made before 2 January 2025, or for a debt made or bought without knowing that the pledged equity was in a covered foreign person", &Any(&[
    Not(&Asks(ByForeclosure)),
    All(&[Not(&Asks(PledgedBeforeEffective)), Asks(KnewWhenLending)]),
]));
