//! § 850.224 Prohibited transaction.
use super::s217_notifiable_transaction::{NOTE_2, NOTE_3};
use super::{EFFECTIVE, PUBLISHED, S208};
use crate::facts::Fact::{
    DesignedExclusively, DesignedForIntelligence, DesignedForMilitary, DevelopsAiSystem,
    ForeignTerroristOrganization, IntendedForIntelligence, IntendedForMilitary,
    MilitaryIntelligenceEndUser, OnEntityList, OnMilitaryEndUserList, OnNsCmicList, OnSdnList,
    OwnedByListedPersons, PrimarilyBiological,
};
use crate::law::{Line, Section, Test::{self, All, Any, AnySystem, Asks, Exceeds, Para, See}, Version};

/// What a target may not be invested in for.
pub static SECTION: Section = Section {
    number: "850.224",
    heading: "Prohibited transaction",
    says: "The company does, or is, what makes an investment prohibited",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        J,
        K,
        Para("m", "The company engages in a covered activity, notifiable ones included, and is", &All(&[
            See(&S208),
            Any(&[
                Para("1", "on the Entity List (15 CFR part 744, supplement no. 4)", &Asks(OnEntityList)),
                Para("2", "on the Military End User List (15 CFR part 744, supplement no. 7)", &Asks(OnMilitaryEndUserList)),
                Para("3", "a military-intelligence end-user as defined in 15 CFR 744.22(f)(2)", &Asks(MilitaryIntelligenceEndUser)),
                Para("4", "on the SDN List, or owned 50 percent or more, directly or indirectly, by persons on it", &Any(&[
                    Asks(OnSdnList),
                    Asks(OwnedByListedPersons),
                ])),
                Para("5", "on the Non-SDN Chinese Military-Industrial Complex Companies List", &Asks(OnNsCmicList)),
                Para("6", "designated as a foreign terrorist organization (8 U.S.C. 1189)", &Asks(ForeignTerroristOrganization)),
            ]),
        ])),
    ]) }],
};

const J: Test = Para("j", "The company develops an AI system that is designed to be used exclusively for, or that it intends to be used for,", &AnySystem(&All(&[
    Asks(DevelopsAiSystem),
    NOTE_2,
    NOTE_3,
    Any(&[
        Para("1", "a military end use", &Any(&[
            All(&[Asks(DesignedForMilitary), Asks(DesignedExclusively)]),
            Asks(IntendedForMilitary),
        ])),
        Para("2", "a government-intelligence or mass-surveillance end use", &Any(&[
            All(&[Asks(DesignedForIntelligence), Asks(DesignedExclusively)]),
            Asks(IntendedForIntelligence),
        ])),
    ]),
])));

const K: Test = Para("k", "The company develops an AI system trained with more than", &AnySystem(&All(&[
    Asks(DevelopsAiSystem),
    NOTE_2,
    NOTE_3,
    Any(&[
        Para("1", "10^25 operations", &Exceeds(Line::Prohibited)),
        Para("2", "10^24 operations, using primarily biological sequence data", &All(&[
            Exceeds(Line::Biological),
            Asks(PrimarilyBiological),
        ])),
    ]),
])));
