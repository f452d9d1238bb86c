//! § 850.217 Notifiable transaction.
use super::{EFFECTIVE, PUBLISHED};
use crate::facts::Fact::{
    DesignedForIntelligence, DesignedForMilitary, DevelopsAiSystem, IntendedForCybersecurity,
    IntendedForForensics, IntendedForPenetrationTesting, IntendedForRobotControl,
    InternalUseOnly, InternalUseSingledOut, ModifiesThirdPartyModel, RunsOnThirdPartyModel,
};
use crate::law::{Line, Section, Test::{self, All, Any, AnySystem, Asks, Exceeds, Not, Para, YieldsTo}, Version};

/// What the target may do and still be invested in, if Treasury is told.
pub static SECTION: Section = Section {
    number: "850.217",
    heading: "Notifiable transaction",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[D]) }],
};

const D: Test = Para("d", "The target develops an AI system, not described in § 850.224(j) or (k), that is:", &AnySystem(&All(&[
    YieldsTo("§ 850.224(j)"),
    YieldsTo("§ 850.224(k)"),
    Asks(DevelopsAiSystem),
    NOTE_2,
    NOTE_3,
    Any(&[
        Para("1", "designed to be used for any military end use, or any government-intelligence or mass-surveillance end use", &Any(&[
            Asks(DesignedForMilitary),
            Asks(DesignedForIntelligence),
        ])),
        Para("2", "intended by the target to be used for any of:", &Any(&[
            Para("i", "cybersecurity applications", &Asks(IntendedForCybersecurity)),
            Para("ii", "digital forensics tools", &Asks(IntendedForForensics)),
            Para("iii", "penetration testing tools", &Asks(IntendedForPenetrationTesting)),
            Para("iv", "the control of robotic systems", &Asks(IntendedForRobotControl)),
        ])),
        Para("3", "trained with more than 10^23 operations", &Exceeds(Line::Notifiable)),
    ]),
])));

/// Also of § 850.224, which has the same two notes.
pub(super) const NOTE_2: Test = Para("Note 2", "whoever builds on a third party's model or system develops it only by designing or substantively modifying that model or system itself", &Any(&[
    Not(&Asks(RunsOnThirdPartyModel)),
    Asks(ModifiesThirdPartyModel),
]));

pub(super) const NOTE_3: Test = Para("Note 3", "customising, configuring or fine-tuning a third party's model strictly for internal, non-commercial use does not count on its own, unless that use is government intelligence, mass surveillance or military, or for digital forensics tools, penetration testing tools or the control of robotic systems", &Any(&[
    Not(&Asks(InternalUseOnly)),
    Asks(InternalUseSingledOut),
]));
