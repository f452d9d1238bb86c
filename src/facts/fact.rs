use serde::{Deserialize, Serialize};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The deal, its parties and the target as a whole.
    Deal,
    /// One AI system of the target.
    System,
}

/// Where the answer is usually found, cheapest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// The investor's own papers.
    OwnRecords,
    /// A public register, list or publication.
    PublicRecord,
    /// The target has to be asked.
    Target,
    /// A judgement that should be made with counsel.
    Counsel,
}

/// Declares the facts once: the variant, its name in deals and locale files, where it is found.
macro_rules! facts {
    (
        deal { $($(#[$deal_doc:meta])* $deal:ident $deal_name:literal $deal_source:ident,)* }
        system { $($(#[$system_doc:meta])* $system:ident $system_name:literal $system_source:ident,)* }
    ) => {
        /// A matter of fact the rule turns on, named in the rule's own phrase.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Fact {
            $($(#[$deal_doc])* #[serde(rename = $deal_name)] $deal,)*
            $($(#[$system_doc])* #[serde(rename = $system_name)] $system,)*
        }

        impl Fact {
            /// Every fact, in the order of the rule.
            pub const ALL: &'static [Self] = &[$(Self::$deal,)* $(Self::$system,)*];
            pub(super) const OF_DEAL: usize = [$(Self::$deal,)*].len();
            pub(super) const OF_SYSTEM: usize = [$(Self::$system,)*].len();

            /// The name used in saved deals and locale files.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$deal => $deal_name,)*
                    $(Self::$system => $system_name,)*
                }
            }

            /// Where the answer is usually found.
            #[must_use]
            pub fn source(self) -> Source {
                match self {
                    $(Self::$deal => Source::$deal_source,)*
                    $(Self::$system => Source::$system_source,)*
                }
            }
        }
    };
}

facts! {
    deal {
        /// The investor is a United States citizen.
        UsCitizen "us_citizen" OwnRecords,
        /// The investor is a lawful permanent resident of the United States.
        UsPermanentResident "us_permanent_resident" OwnRecords,
        /// The investor is an entity organised under U.S. law, or a foreign branch of one.
        OrganizedUnderUsLaw "organized_under_us_law" OwnRecords,
        /// The investor is in the United States.
        InUnitedStates "in_united_states" OwnRecords,
        /// The investor acquires equity or contingent equity in the target, directly or indirectly.
        AcquiresEquity "acquires_equity" OwnRecords,
        /// The investor actually knows that the target is a covered foreign person.
        KnowsActually "knows_actually" OwnRecords,
        /// The investor is aware of a high probability that it is.
        AwareOfHighProbability "aware_of_high_probability" OwnRecords,
        /// The investor has reason to know that it is.
        ReasonToKnow "reason_to_know" Counsel,
        /// The target has its principal place of business in a country of concern.
        PrincipalPlaceInConcern "principal_place_in_concern" PublicRecord,
        /// The target is headquartered in a country of concern.
        HeadquartersInConcern "headquarters_in_concern" PublicRecord,
        /// The target is organised under the laws of a country of concern.
        OrganizedInConcern "organized_in_concern" PublicRecord,
        /// The target is a person of a country of concern by another limb of § 850.221.
        OtherwisePersonOfConcern "otherwise_person_of_concern" Target,
        /// The target is on the Entity List.
        OnEntityList "on_entity_list" PublicRecord,
        /// The target is on the Military End User List.
        OnMilitaryEndUserList "on_military_end_user_list" PublicRecord,
        /// The target meets the definition of a military-intelligence end-user.
        MilitaryIntelligenceEndUser "military_intelligence_end_user" Counsel,
        /// The target is on the SDN List.
        OnSdnList "on_sdn_list" PublicRecord,
        /// Persons on the SDN List own 50 percent or more of the target.
        OwnedByListedPersons "owned_by_listed_persons" Target,
        /// The target is on the NS-CMIC List.
        OnNsCmicList "on_ns_cmic_list" PublicRecord,
        /// The target is designated as a foreign terrorist organization.
        ForeignTerroristOrganization "foreign_terrorist_organization" PublicRecord,
        /// What is acquired is a publicly traded security.
        PubliclyTraded "publicly_traded" PublicRecord,
        /// The investment gives rights beyond standard minority shareholder protections.
        BeyondMinorityProtections "beyond_minority_protections" OwnRecords,
        /// The target develops AI systems besides those described.
        OtherAiSystems "other_ai_systems" Target,
    }
    system {
        /// The target engages in a stage of development of the AI system.
        DevelopsAiSystem "develops_ai_system" Target,
        /// The AI system is a product that runs on a third party's model or system.
        RunsOnThirdPartyModel "runs_on_third_party_model" Target,
        /// The target designs or substantively modifies that third-party model itself.
        ModifiesThirdPartyModel "modifies_third_party_model" Counsel,
        /// The target only customises a third party's model, strictly for internal, non-commercial use.
        InternalUseOnly "internal_use_only" Target,
        /// That internal use is one of those which the notes single out.
        InternalUseSingledOut "internal_use_singled_out" Target,
        /// The AI system is designed to be used for a military end use.
        DesignedForMilitary "designed_for_military" Target,
        /// It is designed to be used for a government-intelligence or mass-surveillance end use.
        DesignedForIntelligence "designed_for_intelligence" Target,
        /// It is designed to be used exclusively for such end uses.
        DesignedExclusively "designed_exclusively" Counsel,
        /// The target intends it to be used for a military end use.
        IntendedForMilitary "intended_for_military" Target,
        /// The target intends it to be used for a government-intelligence or mass-surveillance end use.
        IntendedForIntelligence "intended_for_intelligence" Target,
        /// The target intends it to be used for cybersecurity applications.
        IntendedForCybersecurity "intended_for_cybersecurity" Target,
        /// The target intends it to be used for digital forensics tools.
        IntendedForForensics "intended_for_forensics" Target,
        /// The target intends it to be used for penetration testing tools.
        IntendedForPenetrationTesting "intended_for_penetration_testing" Target,
        /// The target intends it to be used for the control of robotic systems.
        IntendedForRobotControl "intended_for_robot_control" Target,
        /// It was trained using primarily biological sequence data.
        PrimarilyBiological "primarily_biological" Target,
    }
}

impl Fact {
    /// What the fact is about.
    #[must_use]
    pub fn scope(self) -> Scope {
        if (self as usize) < Self::OF_DEAL { Scope::Deal } else { Scope::System }
    }

    /// The place among the facts of the same scope.
    pub(super) fn index(self) -> usize {
        match self.scope() {
            Scope::Deal => self as usize,
            Scope::System => self as usize - Self::OF_DEAL,
        }
    }
}
