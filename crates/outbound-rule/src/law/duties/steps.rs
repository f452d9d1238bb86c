//! The steps weighed under § 850.302(b).

use crate::law::provision::Provision;

const fn factor(labels: &'static [&'static str], says: &'static str) -> Provision {
    Provision::new("850.302", labels, says)
}

/// What the Treasury weighs, among other things and all together (Note 1), to say whether a U.S.
/// parent took all reasonable steps: § 850.302(b).
pub static FACTORS: [Provision; 5] = [
    factor(
        &["b", "1"],
        "Agreements on compliance between the U.S. person and its controlled foreign entity",
    ),
    factor(&["b", "2"], "Governance or shareholder rights in the entity, and their exercise"),
    factor(&["b", "3"], "Periodic training and internal reporting at both"),
    factor(&["b", "4"], "Documented internal controls at both, reviewed periodically"),
    factor(&["b", "5"], "Documented testing or auditing of policies, procedures or guidelines"),
];
