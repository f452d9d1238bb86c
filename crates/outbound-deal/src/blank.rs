//! The blanks of the sentence on the first screen, each a bundle of answers.

use super::Deal;
use outbound_rule::facts::Answer::{No, Yes};
use outbound_rule::facts::{Answer, Fact, Fact::*};

/// A blank of the sentence and what can fill it.
#[derive(Debug, PartialEq)]
pub struct Blank {
    /// Its name in the page and the locale files.
    pub name: &'static str,
    /// What can fill it.
    pub choices: &'static [Choice],
}

/// One way to fill a blank: the answers it stands for. A fact it leaves open is `None`.
#[derive(Debug, PartialEq)]
pub struct Choice {
    /// Its name in the page and the locale files.
    pub name: &'static str,
    /// What is thereby answered.
    pub answers: &'static [(Fact, Option<Answer>)],
}

impl Blank {
    /// The blank of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        BLANKS.iter().find(|blank| blank.name == name)
    }

    /// The choice of a name.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&'static Choice>
    where
        Self: 'static,
    {
        self.choices.iter().find(|choice| choice.name == name)
    }

    /// What fills the blank by the answers given, if they are exactly those of one choice.
    #[must_use]
    pub fn filled(&self, deal: &Deal) -> Option<&Choice> {
        let asked = || self.choices.iter().flat_map(|choice| choice.answers);
        self.choices.iter().find(|choice| {
            let said = |fact: Fact| choice.answers.iter().find(|(other, _)| *other == fact);
            asked().all(|(fact, _)| {
                deal.answer(*fact, Some(0)) == said(*fact).and_then(|(_, answer)| *answer)
            })
        })
    }
}

impl Deal {
    /// Answers everything a choice stands for, about the deal and its first AI system.
    pub fn choose(&mut self, blank: &Blank, choice: &Choice) {
        // What another choice of this blank would say is not said by this one.
        let says = |fact: &Fact| choice.answers.iter().any(|(said, _)| said == fact);
        for (fact, _) in blank.choices.iter().flat_map(|other| other.answers) {
            if !says(fact) {
                self.set(*fact, Some(0), None);
            }
        }
        for (fact, answer) in choice.answers {
            self.set(*fact, Some(0), *answer);
        }
    }
}

/// Declares a choice by the facts it affirms and those it denies or leaves open.
macro_rules! choice {
    ($name:literal: $($fact:ident $answer:expr),* $(,)?) => {
        Choice { name: $name, answers: &[$(($fact, $answer)),*] }
    };
}

const OPEN: Option<Answer> = None;
const IS: Option<Answer> = Some(Yes);
const NOT: Option<Answer> = Some(No);

/// One end use said to be meant, the others said not to be.
macro_rules! end_use {
    ($name:literal: $designed_military:expr, $designed_intelligence:expr, $military:expr, $intelligence:expr,
     $cyber:expr, $forensics:expr, $pentest:expr, $robots:expr) => {
        choice!($name:
            DesignedForMilitary $designed_military, DesignedForIntelligence $designed_intelligence,
            IntendedForMilitary $military, IntendedForIntelligence $intelligence,
            IntendedForCybersecurity $cyber, IntendedForForensics $forensics,
            IntendedForPenetrationTesting $pentest, IntendedForRobotControl $robots)
    };
}

/// On one list and no other.
macro_rules! listed {
    ($name:literal: $entity:expr, $military:expr, $sdn:expr, $cmic:expr) => {
        choice!($name: OnEntityList $entity, OnMilitaryEndUserList $military,
            MilitaryIntelligenceEndUser NOT, OnSdnList $sdn, OwnedByListedPersons NOT, OwnedByListedCompanies NOT,
            OnNsCmicList $cmic, ForeignTerroristOrganization NOT)
    };
}

/// The blanks, in the order of the English sentence.
pub static BLANKS: &[Blank] = &[
    Blank {
        name: "investor",
        choices: &[
            choice!("us_entity": UsCitizen NOT, UsPermanentResident NOT, OrganizedUnderUsLaw IS, InUnitedStates NOT),
            choice!("us_individual": UsCitizen IS, UsPermanentResident NOT, OrganizedUnderUsLaw NOT, InUnitedStates NOT),
            choice!("us_resident": UsCitizen NOT, UsPermanentResident IS, OrganizedUnderUsLaw NOT, InUnitedStates NOT),
            choice!("in_united_states": UsCitizen NOT, UsPermanentResident NOT, OrganizedUnderUsLaw NOT, InUnitedStates IS),
            choice!("us_controlled": UsCitizen NOT, UsPermanentResident NOT, OrganizedUnderUsLaw NOT, InUnitedStates NOT,
            OrganizedUnderForeignLaw IS, UsParentByVotes IS),
            choice!("not_us": UsCitizen NOT, UsPermanentResident NOT, OrganizedUnderUsLaw NOT, InUnitedStates NOT,
            UsParentByVotes NOT, UsParentByBoard NOT, UsParentAsGeneralPartner NOT, UsParentAsAdviser NOT, HasAuthority NOT),
            choice!("open": UsCitizen OPEN, UsPermanentResident OPEN, OrganizedUnderUsLaw OPEN, InUnitedStates OPEN),
        ],
    },
    Blank {
        name: "interest",
        choices: &[
            choice!("unlisted_shares": AcquiresEquity IS, PubliclyTraded NOT),
            choice!("listed_shares": AcquiresEquity IS, PubliclyTraded IS),
            choice!("no_equity": AcquiresEquity NOT, PubliclyTraded NOT),
            choice!("open": AcquiresEquity OPEN, PubliclyTraded OPEN),
        ],
    },
    Blank {
        name: "target",
        choices: &[
            choice!("in_china": PrincipalPlaceInConcern IS, HeadquartersInConcern OPEN, OrganizedInConcern OPEN, ConcernHoldsHalf OPEN),
            choice!("organized_in_china": PrincipalPlaceInConcern NOT, HeadquartersInConcern NOT, OrganizedInConcern IS, ConcernHoldsHalf OPEN),
            choice!("owned_from_china": PrincipalPlaceInConcern NOT, HeadquartersInConcern NOT, OrganizedInConcern NOT, ConcernHoldsHalf IS),
            choice!("elsewhere": PrincipalPlaceInConcern NOT, HeadquartersInConcern NOT, OrganizedInConcern NOT, ConcernHoldsHalf NOT,
            ConcernCitizen NOT, IsGovernmentOfConcern NOT, ActsForGovernment NOT, GovernmentHoldsHalf NOT, GovernmentDirects NOT, TierHoldsHalf NOT),
            choice!("open": PrincipalPlaceInConcern OPEN, HeadquartersInConcern OPEN, OrganizedInConcern OPEN, ConcernHoldsHalf OPEN),
        ],
    },
    Blank {
        name: "data",
        choices: &[
            choice!("other": PrimarilyBiological NOT),
            choice!("biological": PrimarilyBiological IS),
            choice!("open": PrimarilyBiological OPEN),
        ],
    },
    Blank {
        name: "end_use",
        choices: &[
            end_use!("general": NOT, NOT, NOT, NOT, NOT, NOT, NOT, NOT),
            end_use!("military": IS, NOT, IS, NOT, NOT, NOT, NOT, NOT),
            end_use!("intelligence": NOT, IS, NOT, IS, NOT, NOT, NOT, NOT),
            end_use!("cybersecurity": NOT, NOT, NOT, NOT, IS, NOT, NOT, NOT),
            end_use!("forensics": NOT, NOT, NOT, NOT, NOT, IS, NOT, NOT),
            end_use!("penetration_testing": NOT, NOT, NOT, NOT, NOT, NOT, IS, NOT),
            end_use!("robot_control": NOT, NOT, NOT, NOT, NOT, NOT, NOT, IS),
            end_use!("open": OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN, OPEN),
        ],
    },
    Blank {
        name: "listed",
        choices: &[
            listed!("none": NOT, NOT, NOT, NOT),
            listed!("entity_list": IS, NOT, NOT, NOT),
            listed!("military_end_user_list": NOT, IS, NOT, NOT),
            listed!("sdn_list": NOT, NOT, IS, NOT),
            listed!("ns_cmic_list": NOT, NOT, NOT, IS),
            choice!("open": OnEntityList OPEN, OnMilitaryEndUserList OPEN, MilitaryIntelligenceEndUser OPEN, OnSdnList OPEN,
            OwnedByListedPersons OPEN, OwnedByListedCompanies OPEN, OnNsCmicList OPEN, ForeignTerroristOrganization OPEN),
        ],
    },
];
