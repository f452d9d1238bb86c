//! § 850.217 Notifiable transaction.
use super::{EFFECTIVE, PUBLISHED, S209};
use crate::facts::Fact::{
    DesignedForIntelligence, DesignedForMilitary, DesignsCircuits, DevelopsAiSystem,
    FabricatesCircuits, HeldDoesNotifiable, IntendedForCybersecurity, IntendedForForensics,
    IntendedForPenetrationTesting, IntendedForRobotControl, InternalUseCybersecurity,
    InternalUseOnly, InternalUseSingledOut, ModifiesThirdPartyModel, OwnModelInternalUse,
    PackagesCircuits, RunsOnThirdPartyModel,
};
use crate::law::Reading::{HolderOfNotifiable, InternalCybersecurity, InternalOwnModel};
use crate::law::{Line, Section, Test::{self, All, Any, AnySystem, Asks, Exceeds, Not, Para, Paras, Reads, YieldsTo}, Version};

/// What the target may do and still be invested in, if Treasury is told.
pub static SECTION: Section = Section {
    number: "850.217",
    heading: "Notifiable transaction",
    says: "The company does what makes an investment notifiable",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        Para("a", "The company designs an integrated circuit", &All(&[YieldsTo("§ 850.224(c)"), Asks(DesignsCircuits)])),
        Para("b", "The company fabricates an integrated circuit", &All(&[YieldsTo("§ 850.224(d)"), Asks(FabricatesCircuits)])),
        Para("c", "The company packages an integrated circuit", &All(&[YieldsTo("§ 850.224(e)"), Asks(PackagesCircuits)])),
        D,
        // The text speaks of what "the relevant covered foreign person" does and is silent on a holder.
        Reads(HolderOfNotifiable, &All(&[Paras(&S209, &["a.2"]), Asks(HeldDoesNotifiable)]), &Any(&[])),
    ]) }],
};

const D: Test = Para("d", "The company develops an AI system", &AnySystem(&All(&[
    YieldsTo("§ 850.224(j)"),
    YieldsTo("§ 850.224(k)"),
    Asks(DevelopsAiSystem),
    Any(&[
        Para("1", "designed to be used for a military, government-intelligence or mass-surveillance end use", &Any(&[
            Asks(DesignedForMilitary),
            Asks(DesignedForIntelligence),
        ])),
        Para("2", "that it intends to be used for", &Any(&[
            Para("i", "cybersecurity applications", &Asks(IntendedForCybersecurity)),
            Para("ii", "digital forensics tools", &Asks(IntendedForForensics)),
            Para("iii", "penetration testing tools", &Asks(IntendedForPenetrationTesting)),
            Para("iv", "the control of robotic systems", &Asks(IntendedForRobotControl)),
        ])),
        Para("3", "trained with more than 10^23 operations", &Exceeds(Line::Notifiable)),
    ]),
    NOTE_2,
    NOTE_3,
])));

/// Also of § 850.224, which has the same two notes.
pub(super) const NOTE_2: Test = Para("Note 2", "The system does not run on a third party's model or system, or the company develops that too, such as by design or substantive modification", &Any(&[
    Not(&Asks(RunsOnThirdPartyModel)),
    Asks(ModifiesThirdPartyModel),
]));

pub(super) const NOTE_3: Test = Para("Note 3", "The company does more than adapt a third party's model strictly for its own internal, non-commercial use, or that use is one of those the note singles out: government intelligence, mass surveillance, military, digital forensics tools, penetration testing tools or the control of robotic systems", &Any(&[
    All(&[
        Not(&Asks(InternalUseOnly)),
        Reads(InternalOwnModel, &All(&[]), &Not(&Asks(OwnModelInternalUse))),
    ]),
    Asks(InternalUseSingledOut),
    Reads(InternalCybersecurity, &Any(&[]), &Asks(InternalUseCybersecurity)),
]));
