//! Who may sign a notification (§ 850.203).

use crate::law::provision::Provision;
use strict_json::named;

named! {
    /// Who may sign the certification of a notification, by what the filer is. Whoever signs for it
    /// has actual authority to (§ 850.203(c)).
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Signer {
        /// The chief executive officer of any filer.
        ChiefExecutive = "chief_executive",
        /// Any general partner of a partnership.
        GeneralPartner = "general_partner",
        /// Any officer of a corporation.
        Officer = "officer",
        /// Of an entity with neither, an individual with like functions or authorized by its board.
        Equivalent = "equivalent",
    }
}

impl Signer {
    /// The paragraph that allows it.
    #[must_use]
    pub fn provision(self) -> &'static Provision {
        match self {
            Self::ChiefExecutive => &CHIEF_EXECUTIVE,
            Self::GeneralPartner => &GENERAL_PARTNER,
            Self::Officer => &OFFICER,
            Self::Equivalent => &EQUIVALENT,
        }
    }
}

static CHIEF_EXECUTIVE: Provision =
    Provision::new("850.203", &["a"], "The chief executive officer of the filer");
static GENERAL_PARTNER: Provision =
    Provision::new("850.203", &["b", "1"], "Of a partnership, any general partner");
static OFFICER: Provision = Provision::new("850.203", &["b", "2"], "Of a corporation, any officer");
static EQUIVALENT: Provision = Provision::new(
    "850.203",
    &["b", "3"],
    "Of an entity with neither partners nor officers, an individual with like executive functions or authorized by its board",
);

/// What is certified, under the penalties of 18 U.S.C. 1001. The text names nobody for a filer who
/// is an individual.
pub static CERTIFICATION: [Provision; 3] = [
    Provision::new("850.203", &["a", "1"], "The filing fully complies with the rule"),
    Provision::new(
        "850.203",
        &["a", "2"],
        "It is accurate and complete in all material respects, to the best knowledge of the filer",
    ),
    Provision::new("850.203", &["c"], "Whoever signs as designee has actual authority to"),
];

/// In what language everything is filed.
pub static LANGUAGE: Provision = Provision::new(
    "850.802",
    &[],
    "Everything filed is in English; what else was written in another language is added in that language, and in English where an English version exists",
);
