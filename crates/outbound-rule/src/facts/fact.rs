//! The questions of fact that the rule turns on, in its order.

use enum_map::Enum;
use strict_json::named;

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The deal, its parties and the target as a whole.
    Deal,
    /// One AI system of the target.
    System,
}

named! {
    /// Where the answer is usually found, cheapest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Source {
        /// The investor's own papers.
        OwnRecords = "own_records",
        /// A public register, list or publication.
        PublicRecord = "public_record",
        /// The target has to be asked.
        Target = "target",
        /// A judgement that should be made with counsel.
        Counsel = "counsel",
    }
}

/// Declares the facts once: the variant, its name in deals and locale files, where it is found.
macro_rules! facts {
    (
        deal { $($(#[$deal_doc:meta])* $deal:ident $deal_name:literal $deal_source:ident,)* }
        system { $($(#[$system_doc:meta])* $system:ident $system_name:literal $system_source:ident,)* }
    ) => {
        named! {
            /// A matter of fact the rule turns on, named in the rule's own phrase.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            pub enum Fact {
                $($(#[$deal_doc])* #[cfg_attr(feature = "schema", schemars(rename = $deal_name))] $deal = $deal_name,)*
                $($(#[$system_doc])* #[cfg_attr(feature = "schema", schemars(rename = $system_name))] $system = $system_name,)*
            }
        }

        impl Fact {
            const OF_DEAL: usize = [$(Self::$deal,)*].len();

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
        // The investor: §§ 850.229, 850.206, 850.219, 850.303.
        /// The investor is a United States citizen.
        UsCitizen "us_citizen" OwnRecords,
        /// The investor is a lawful permanent resident of the United States.
        UsPermanentResident "us_permanent_resident" OwnRecords,
        /// The investor is an entity organised under U.S. law, or a foreign branch of one.
        OrganizedUnderUsLaw "organized_under_us_law" OwnRecords,
        /// The investor is in the United States.
        InUnitedStates "in_united_states" OwnRecords,
        /// The investor is an entity organised under the laws of another country.
        OrganizedUnderForeignLaw "organized_under_foreign_law" OwnRecords,
        /// A U.S. person holds more than half of the investor's outstanding voting interest.
        UsParentByVotes "us_parent_by_votes" OwnRecords,
        /// A U.S. person holds more than half of the voting power of its board.
        UsParentByBoard "us_parent_by_board" OwnRecords,
        /// A U.S. person is its general partner, managing member or equivalent.
        UsParentAsGeneralPartner "us_parent_as_general_partner" OwnRecords,
        /// The investor is a pooled fund whose investment adviser is a U.S. person.
        UsParentAsAdviser "us_parent_as_adviser" OwnRecords,
        /// A U.S. person is an officer, a director or an executive of the non-U.S. investor.
        HasAuthority "has_authority" OwnRecords,
        /// That person exercises the authority to direct, order, decide upon or approve the deal.
        DirectsTransaction "directs_transaction" OwnRecords,
        /// That person keeps out of formal approval and decisions, recommendations included.
        RecusedFromDecision "recused_from_decision" OwnRecords,
        /// That person keeps out of the documents.
        RecusedFromDocuments "recused_from_documents" OwnRecords,
        /// That person keeps out of the negotiations.
        RecusedFromNegotiations "recused_from_negotiations" OwnRecords,
        /// That person knows that the deal would be prohibited to a U.S. person.
        KnowsWouldBeProhibited "knows_would_be_prohibited" OwnRecords,

        // The transaction: § 850.210.
        /// The investor acquires equity or contingent equity, directly or indirectly.
        AcquiresEquity "acquires_equity" OwnRecords,
        /// Only by way of a fund in which it is a limited partner.
        OnlyThroughFund "only_through_fund" OwnRecords,
        /// By foreclosing on pledged equity.
        ByForeclosure "by_foreclosure" OwnRecords,
        /// That equity was pledged before 2 January 2025.
        PledgedBeforeEffective "pledged_before_effective" OwnRecords,
        /// When lending or buying the debt, the investor knew the equity to be in a covered foreign person.
        KnewWhenLending "knew_when_lending" OwnRecords,
        /// The investor provides a loan or similar debt financing.
        ProvidesDebt "provides_debt" OwnRecords,
        /// It gives an interest in profits.
        DebtGivesProfits "debt_gives_profits" OwnRecords,
        /// It gives the right to appoint board members.
        DebtGivesBoardSeats "debt_gives_board_seats" OwnRecords,
        /// It gives other rights typical of equity and not of a loan.
        DebtGivesEquityRights "debt_gives_equity_rights" OwnRecords,
        /// The investor converts a contingent interest into equity.
        ConvertsContingent "converts_contingent" OwnRecords,
        /// It acquired the contingent interest on or after 2 January 2025.
        ContingentSinceEffective "contingent_since_effective" OwnRecords,
        /// The investor acquires, leases or develops operations, land or assets in a country of concern.
        DevelopsAssets "develops_assets" OwnRecords,
        /// It plans that a covered foreign person will be established.
        PlansCoveredPerson "plans_covered_person" OwnRecords,
        /// A covered foreign person will be established.
        WillEstablishCoveredPerson "will_establish_covered_person" OwnRecords,
        /// It plans that a person of a country of concern will engage in a covered activity.
        PlansCoveredActivity "plans_covered_activity" OwnRecords,
        /// A person of a country of concern will engage in a covered activity.
        WillBringCoveredActivity "will_bring_covered_activity" OwnRecords,
        /// The investor enters a joint venture with the company.
        EntersJointVenture "enters_joint_venture" OwnRecords,
        /// The investor becomes a limited partner in a pooled investment fund.
        AcquiresFundInterest "acquires_fund_interest" OwnRecords,
        /// The fund is a U.S. person.
        FundIsUsPerson "fund_is_us_person" OwnRecords,
        /// The fund likely will invest in a Chinese person in one of the three sectors.
        FundLikelyInvests "fund_likely_invests" OwnRecords,
        /// The fund undertakes what would be a covered transaction for a U.S. person.
        FundUndertakesTransaction "fund_undertakes_transaction" OwnRecords,
        /// It is official business of the United States Government.
        GovernmentBusiness "government_business" OwnRecords,

        // Knowledge: § 850.216.
        /// The investor actually knows what the paragraph asks for.
        KnowsActually "knows_actually" OwnRecords,
        /// The investor is aware of a high probability of it.
        AwareOfHighProbability "aware_of_high_probability" OwnRecords,
        /// The investor has reason to know it.
        ReasonToKnow "reason_to_know" Counsel,

        // The target: §§ 850.221, 850.209.
        /// The target is a citizen or permanent resident of a country of concern.
        ConcernCitizen "concern_citizen" PublicRecord,
        /// The target is a U.S. citizen.
        TargetUsCitizen "target_us_citizen" PublicRecord,
        /// The target is a permanent resident of the United States.
        TargetUsResident "target_us_resident" PublicRecord,
        /// The target has its principal place of business in a country of concern.
        PrincipalPlaceInConcern "principal_place_in_concern" PublicRecord,
        /// The target is headquartered in a country of concern.
        HeadquartersInConcern "headquarters_in_concern" PublicRecord,
        /// The target is organised under the laws of a country of concern.
        OrganizedInConcern "organized_in_concern" PublicRecord,
        /// The target is the government of a country of concern or a part of it.
        IsGovernmentOfConcern "is_government_of_concern" PublicRecord,
        /// The target acts for or on behalf of that government.
        ActsForGovernment "acts_for_government" Target,
        /// That government holds half or more of the target.
        GovernmentHoldsHalf "government_holds_half" Target,
        /// That government has the power to direct its management and policies.
        GovernmentDirects "government_directs" Counsel,
        /// Persons of (a), (b) or (c) hold half or more of the target.
        ConcernHoldsHalf "concern_holds_half" Target,
        /// Persons of (d) hold half or more of the target.
        TierHoldsHalf "tier_holds_half" Target,
        /// The target holds a board seat on covered Chinese persons.
        HoldsBoardSeat "holds_board_seat" Target,
        /// The target holds a voting or equity interest in them.
        HoldsInterest "holds_interest" Target,
        /// It holds that only through securities that § 850.501(a) would except.
        HoldsOnlyExcepted "holds_only_excepted" Target,
        /// The target has contractual power to direct their management or policies.
        HoldsPower "holds_power" Target,
        /// More than half of its revenue comes from or through them.
        HalfOfRevenue "half_of_revenue" Target,
        /// More than half of its net income.
        HalfOfNetIncome "half_of_net_income" Target,
        /// More than half of its capital expenditure.
        HalfOfCapitalExpenditure "half_of_capital_expenditure" Target,
        /// More than half of its operating expenses.
        HalfOfOperatingExpenses "half_of_operating_expenses" Target,
        /// One or more of them do what § 850.224(a) through (k) names.
        HeldDoesProhibited "held_does_prohibited" Target,
        /// One or more of them do what § 850.217 names.
        HeldDoesNotifiable "held_does_notifiable" Target,
        /// One or more of them are persons that § 850.224(m) names.
        HeldIsListed "held_is_listed" PublicRecord,

        // What it does: §§ 850.217, 850.224.
        /// Designs integrated circuits.
        DesignsCircuits "designs_circuits" PublicRecord,
        /// Fabricates integrated circuits.
        FabricatesCircuits "fabricates_circuits" PublicRecord,
        /// Packages integrated circuits.
        PackagesCircuits "packages_circuits" PublicRecord,
        /// Develops or produces electronic design automation software.
        DesignAutomation "design_automation" PublicRecord,
        /// Develops or produces front-end equipment for volume fabrication.
        FrontEndEquipment "front_end_equipment" PublicRecord,
        /// Develops or produces equipment for volume advanced packaging.
        PackagingEquipment "packaging_equipment" PublicRecord,
        /// Develops or produces things exclusively for extreme ultraviolet lithography.
        ExtremeUltraviolet "extreme_ultraviolet" Target,
        /// A circuit it designs meets or exceeds the parameters of ECCN 3A090.a.
        Meets3A090a "meets_3a090a" Target,
        /// Fabricates logic circuits.
        FabricatesLogic "fabricates_logic" PublicRecord,
        /// With a non-planar transistor architecture.
        NonPlanar "non_planar" Target,
        /// Fully depleted silicon-on-insulator ones.
        Fdsoi "fdsoi" Target,
        /// Fabricates NAND memory.
        FabricatesNand "fabricates_nand" PublicRecord,
        /// Fabricates DRAM.
        FabricatesDram "fabricates_dram" PublicRecord,
        /// Fabricates circuits from a gallium-based compound semiconductor.
        GalliumCompound "gallium_compound" PublicRecord,
        /// Fabricates circuits using graphene transistors or carbon nanotubes.
        GrapheneOrNanotubes "graphene_or_nanotubes" Target,
        /// Packages with advanced packaging techniques.
        AdvancedPackaging "advanced_packaging" Target,
        /// Develops, installs, sells or produces supercomputers enabled by advanced circuits.
        Supercomputers "supercomputers" PublicRecord,
        /// Develops a quantum computer.
        QuantumComputer "quantum_computer" PublicRecord,
        /// Produces critical components for one.
        QuantumComponents "quantum_components" Target,
        /// Develops or produces quantum sensing platforms.
        QuantumSensing "quantum_sensing" PublicRecord,
        /// Designed or intended for a military, intelligence or surveillance end use.
        SensingForSecurity "sensing_for_security" Target,
        /// Develops or produces quantum networks or quantum communication systems.
        QuantumNetwork "quantum_network" PublicRecord,
        /// To scale up quantum computers.
        NetworkScalesUp "network_scales_up" Target,
        /// For secure communications.
        NetworkSecures "network_secures" Target,
        /// For another application with a military, intelligence or surveillance end use.
        NetworkForSecurity "network_for_security" Target,
        /// The target is on the Entity List.
        OnEntityList "on_entity_list" PublicRecord,
        /// The target is on the Military End User List.
        OnMilitaryEndUserList "on_military_end_user_list" PublicRecord,
        /// Persons on one of these two lists own half or more of it.
        OwnedByListedCompanies "owned_by_listed_companies" Target,
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

        // What is let through: §§ 850.501, 850.502, 850.503.
        /// What is acquired is a publicly traded security.
        PubliclyTraded "publicly_traded" PublicRecord,
        /// A security of a registered investment company.
        RegisteredInvestmentCompany "registered_investment_company" PublicRecord,
        /// A security of a business development company.
        BusinessDevelopmentCompany "business_development_company" PublicRecord,
        /// Made as a limited partner in another pooled fund.
        AsLimitedPartner "as_limited_partner" OwnRecords,
        /// With a binding assurance of how its capital will not be used.
        BindingAssurance "binding_assurance" OwnRecords,
        /// In a derivative.
        InDerivative "in_derivative" OwnRecords,
        /// That derivative confers equity, rights of equity or assets.
        DerivativeConfersEquity "derivative_confers_equity" OwnRecords,
        /// The investment gives rights beyond standard minority shareholder protections.
        BeyondMinorityProtections "beyond_minority_protections" OwnRecords,
        /// All interests held by all persons of a country of concern are bought out.
        BuysOutAllConcern "buys_out_all_concern" OwnRecords,
        /// The entity is a covered foreign person afterwards.
        StaysCoveredPerson "stays_covered_person" Counsel,
        /// The deal is between a U.S. person and its controlled foreign entity.
        WithOwnEntity "with_own_entity" OwnRecords,
        /// It supports operations that are not covered activities.
        SupportsOtherOperations "supports_other_operations" OwnRecords,
        /// It maintains covered activities engaged in before 2 January 2025.
        MaintainsEarlierActivities "maintains_earlier_activities" OwnRecords,
        /// Made pursuant to a binding, uncalled capital commitment.
        UncalledCommitment "uncalled_commitment" OwnRecords,
        /// The commitment was entered into before 2 January 2025.
        CommittedBeforeEffective "committed_before_effective" OwnRecords,
        /// Or on that day.
        CommittedOnEffective "committed_on_effective" OwnRecords,
        /// The transaction is made after 2 January 2025.
        MadeAfterEffective "made_after_effective" OwnRecords,
        /// Or on that day.
        MadeOnEffective "made_on_effective" OwnRecords,
        /// A voting interest acquired on default of a syndicated loan.
        SyndicateDefault "syndicate_default" OwnRecords,
        /// The lender cannot act against the debtor on its own initiative.
        CannotActAlone "cannot_act_alone" OwnRecords,
        /// The lender is the syndication agent.
        IsSyndicationAgent "is_syndication_agent" OwnRecords,
        /// Employment compensation in equity or options.
        EmploymentCompensation "employment_compensation" OwnRecords,
        /// With a person of a country the Secretary has designated.
        DesignatedCountry "designated_country" PublicRecord,
        /// Of a type the Secretary has found adequately addressed there.
        AddressedElsewhere "addressed_elsewhere" PublicRecord,
        /// The Secretary has granted a national interest exemption in writing.
        ExemptionGranted "exemption_granted" OwnRecords,
        /// Conduct that 50 U.S.C. 1702(b) puts beyond regulation.
        StatutoryException "statutory_exception" Counsel,

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
        /// That internal use is cybersecurity.
        InternalUseCybersecurity "internal_use_cybersecurity" Target,
        /// The target trains a model of its own, strictly for its own internal, non-commercial use.
        OwnModelInternalUse "own_model_internal_use" Target,
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
        /// Only a joint venture intends that use, not the covered foreign person.
        OnlyVentureIntends "only_venture_intends" Target,
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
}
