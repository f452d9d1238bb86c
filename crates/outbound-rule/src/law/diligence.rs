//! What a reasonable and diligent inquiry is judged by, § 850.104(c).
//!
//! The law reads none of it: a fact that such an inquiry would have shown can be held to be one there
//! was reason to know. It is a record of what was done, kept for the file.

use super::Provision;
use strict_json::named;

/// Declares the factors once: the variant, its name in saved deals, its label and our words.
macro_rules! factors {
    ($($(#[$doc:meta])* $factor:ident $name:literal $label:literal $says:literal,)*) => {
        named! {
            /// Something the Treasury considers, among others, as applicable and all together (d).
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            pub enum Factor {
                $($(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $name))] $factor = $name,)*
            }
        }

        impl Factor {
            /// The paragraph, with our words for it.
            ///
            /// ```
            /// use outbound_rule::law::diligence::Factor;
            /// assert_eq!(Factor::WarningSigns.provision().citation().to_string(), "§ 850.104(c)(6)");
            /// ```
            #[must_use]
            pub fn provision(self) -> &'static Provision {
                match self {
                    $(Self::$factor => {
                        static PROVISION: Provision = Provision::new("850.104", &["c", $label], $says);
                        &PROVISION
                    })*
                }
            }
        }
    };
}

factors! {
    /// Questions to the target or counterparty.
    Inquiry "inquiry" "1" "What was asked of the target or another counterparty, by the time of the transaction",
    /// Representations and warranties.
    Representations "representations" "2" "Representations or warranties obtained, or sought, on whether the transaction is covered and the target or counterparty a covered foreign person",
    /// Non-public information.
    NonPublic "non_public" "3" "Efforts to obtain and consider available non-public information on that, by the time of the transaction",
    /// Public information.
    Public "public" "4" "Available public information, the efforts to obtain and consider it, and whether what else was known agrees with it",
    /// Purposeful avoidance.
    Avoidance "avoidance" "5" "Whether learning or seeking relevant information was purposefully avoided",
    /// Warning signs.
    WarningSigns "warning_signs" "6" "Warning signs or their absence, such as evasive answers, none at all, or a refusal to give information, representations or warranties",
    /// Databases.
    Databases "databases" "7" "Public and commercial databases used to identify and verify relevant information on the target or counterparty",
}
