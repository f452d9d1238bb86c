//! § 850.224 Prohibited transaction.
use super::s217_notifiable_transaction::{NOTE_2, NOTE_3};
use super::{EFFECTIVE, PUBLISHED, S208, S209};
use crate::facts::Fact::{
    AdvancedPackaging, DesignAutomation, DesignedExclusively, DesignedForIntelligence,
    DesignedForMilitary, DesignsCircuits, DevelopsAiSystem, ExtremeUltraviolet,
    FabricatesCircuits, FabricatesDram, FabricatesLogic, FabricatesNand, Fdsoi,
    ForeignTerroristOrganization, FrontEndEquipment, GalliumCompound, GrapheneOrNanotubes,
    HeldDoesProhibited, HeldIsListed, IntendedForIntelligence, IntendedForMilitary, Meets3A090a,
    MilitaryIntelligenceEndUser, NetworkForSecurity, NetworkScalesUp, NetworkSecures, NonPlanar,
    OnEntityList, OnMilitaryEndUserList, OnNsCmicList, OnSdnList, OnlyVentureIntends, OwnedByListedCompanies,
    OwnedByListedPersons, PackagesCircuits, PackagingEquipment, PrimarilyBiological,
    QuantumComponents, QuantumComputer, QuantumNetwork, QuantumSensing, SensingForSecurity,
    Supercomputers,
};
use crate::facts::Measure::{
    DesignedTemperature, DoublePrecision, DramHalfPitch, Envelope, FabricatedTemperature,
    LogicNode, NandLayers, SinglePrecision,
};
use crate::law::Reading::{AffiliatesOfListed, FdsoiAtAnyNode, HolderOfListed, IntentOfVenture, ListedHolder};
use crate::law::{Line, Section, Test::{self, All, Any, AnySystem, Asks, Exceeds, Is, Not, Para, Paras, Reads, See}, Version};
use partly_known::Bound::{AtLeast, AtMost};

/// What a target may not be invested in for.
pub static SECTION: Section = Section {
    number: "850.224",
    heading: "Prohibited transaction",
    says: "The company does, or is, what makes an investment prohibited",
    versions: &[Version { from: EFFECTIVE, source: PUBLISHED, test: Any(&[
        A,
        B,
        C,
        D,
        Para("e", "The company packages integrated circuits using advanced packaging techniques", &All(&[
            Asks(PackagesCircuits),
            Asks(AdvancedPackaging),
        ])),
        F,
        Para("g", "The company develops a quantum computer, or produces critical components required to produce one", &Any(&[
            Asks(QuantumComputer),
            Asks(QuantumComponents),
        ])),
        Para("h", "The company develops or produces a quantum sensing platform designed or intended for a military, government-intelligence or mass-surveillance end use", &All(&[
            Asks(QuantumSensing),
            Asks(SensingForSecurity),
        ])),
        I,
        J,
        K,
        Para("l", "The company depends on covered foreign persons that do what (a) through (k) name", &All(&[
            Paras(&S209, &["a.2"]),
            Any(&[
                Asks(HeldDoesProhibited),
                Reads(HolderOfListed, &Any(&[]), &Asks(HeldIsListed)),
            ]),
        ])),
        Para("m", "The company engages in a covered activity, notifiable ones included, and is", &All(&[
            Any(&[
                See(&S208),
                Reads(ListedHolder, &Any(&[]), &Paras(&S209, &["a.2"])),
            ]),
            LISTED,
        ])),
    ]) }],
};

const A: Test = Para("a", "The company develops or produces electronic design automation software for the design of integrated circuits or advanced packaging", &Asks(DesignAutomation));

const B: Test = Para("b", "The company develops or produces", &Any(&[
    Para("1", "front-end equipment designed for the volume fabrication of integrated circuits", &Asks(FrontEndEquipment)),
    Para("2", "equipment for volume advanced packaging", &Asks(PackagingEquipment)),
    Para("3", "a commodity, material, software or technology designed exclusively for use in or with extreme ultraviolet lithography equipment", &Asks(ExtremeUltraviolet)),
]));

const C: Test = Para("c", "The company designs an integrated circuit that meets or exceeds the performance parameters of ECCN 3A090.a, or that is designed for operation at or below 4.5 Kelvin", &All(&[
    Asks(DesignsCircuits),
    Any(&[
        Asks(Meets3A090a),
        Is(DesignedTemperature, AtMost(4.5)),
    ]),
]));

const D: Test = Para("d", "The company fabricates", &All(&[
    Asks(FabricatesCircuits),
    Any(&[
        Para("1", "logic integrated circuits with a non-planar transistor architecture or at 16/14 nanometers or less, fully depleted silicon-on-insulator ones included", &All(&[
            Asks(FabricatesLogic),
            Any(&[
                Asks(NonPlanar),
                Is(LogicNode, AtMost(16.0)),
                Reads(FdsoiAtAnyNode, &Asks(Fdsoi), &Any(&[])),
            ]),
        ])),
        Para("2", "NAND memory with 128 layers or more", &All(&[
            Asks(FabricatesNand),
            Is(NandLayers, AtLeast(128.0)),
        ])),
        Para("3", "DRAM at a half-pitch of 18 nanometers or less", &All(&[
            Asks(FabricatesDram),
            Is(DramHalfPitch, AtMost(18.0)),
        ])),
        Para("4", "integrated circuits manufactured from a gallium-based compound semiconductor", &Asks(GalliumCompound)),
        Para("5", "integrated circuits using graphene transistors or carbon nanotubes", &Asks(GrapheneOrNanotubes)),
        Para("6", "integrated circuits designed for operation at or below 4.5 Kelvin", &Is(FabricatedTemperature, AtMost(4.5))),
    ]),
]));

const F: Test = Para("f", "The company develops, installs, sells or produces a supercomputer enabled by advanced integrated circuits, of 100 or more double-precision or 200 or more single-precision petaflops within 41,600 cubic feet or less", &All(&[
    Asks(Supercomputers),
    Any(&[
        Is(DoublePrecision, AtLeast(100.0)),
        Is(SinglePrecision, AtLeast(200.0)),
    ]),
    Is(Envelope, AtMost(41_600.0)),
]));

const I: Test = Para("i", "The company develops or produces a quantum network or communication system designed or intended for", &All(&[
    Asks(QuantumNetwork),
    Any(&[
        Para("1", "networking to scale up quantum computers", &Asks(NetworkScalesUp)),
        Para("2", "secure communications, such as quantum key distribution", &Asks(NetworkSecures)),
        Para("3", "another application with a military, government-intelligence or mass-surveillance end use", &Asks(NetworkForSecurity)),
    ]),
]));

const J: Test = Para("j", "The company develops an AI system that is designed to be used exclusively for, or that it intends to be used for,", &AnySystem(&All(&[
    Asks(DevelopsAiSystem),
    Any(&[
        Para("1", "a military end use", &Any(&[
            All(&[Asks(DesignedForMilitary), Asks(DesignedExclusively)]),
            All(&[Asks(IntendedForMilitary), INTENDER]),
        ])),
        Para("2", "a government-intelligence or mass-surveillance end use", &Any(&[
            All(&[Asks(DesignedForIntelligence), Asks(DesignedExclusively)]),
            All(&[Asks(IntendedForIntelligence), INTENDER]),
        ])),
    ]),
    NOTE_2,
    NOTE_3,
])));

/// (j) names what the covered foreign person intends; the chapeau also a joint venture that develops.
/// (h) and (i) speak alike, and are asked with the use a thing is designed for.
const INTENDER: Test = Any(&[
    Not(&Asks(OnlyVentureIntends)),
    Reads(IntentOfVenture, &All(&[]), &Any(&[])),
]);

const K: Test = Para("k", "The company develops an AI system trained with more than", &AnySystem(&All(&[
    Asks(DevelopsAiSystem),
    Any(&[
        Para("1", "10^25 operations", &Exceeds(Line::Prohibited)),
        Para("2", "10^24 operations, using primarily biological sequence data", &All(&[
            Exceeds(Line::Biological),
            Asks(PrimarilyBiological),
        ])),
    ]),
    NOTE_2,
    NOTE_3,
])));

/// Only (4) carries a rule on owners.
const LISTED: Test = Any(&[
    Para("1", "on the Entity List (15 CFR part 744, supplement no. 4)", &Asks(OnEntityList)),
    Para("2", "on the Military End User List (15 CFR part 744, supplement no. 7)", &Asks(OnMilitaryEndUserList)),
    Reads(AffiliatesOfListed, &Any(&[]), &Asks(OwnedByListedCompanies)),
    Para("3", "a military-intelligence end-user as defined in 15 CFR 744.22(f)(2)", &Asks(MilitaryIntelligenceEndUser)),
    Para("4", "on the SDN List, or owned 50 percent or more, directly or indirectly, by persons on it", &Any(&[
        Asks(OnSdnList),
        Asks(OwnedByListedPersons),
    ])),
    Para("5", "on the Non-SDN Chinese Military-Industrial Complex Companies List", &Asks(OnNsCmicList)),
    Para("6", "designated as a foreign terrorist organization (8 U.S.C. 1189)", &Asks(ForeignTerroristOrganization)),
]);
