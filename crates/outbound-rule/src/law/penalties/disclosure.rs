//! Voluntary self-disclosure (§ 850.704).

use crate::law::Provision;

const fn provision(labels: &'static [&'static str], says: &'static str) -> Provision {
    Provision::new("850.704", labels, says)
}

/// What a voluntary self-disclosure is and what comes of it.
pub static SELF_DISCLOSURE: [Provision; 4] = [
    provision(&["a"], "Whoever may have violated the rule may disclose it to the Treasury"),
    provision(&["b"], "The Treasury considers that it was disclosed, and how timely"),
    provision(
        &["c"],
        "It considers whether it had learned of the conduct before, and may, case by case, count what was disclosed to another agency",
    ),
    provision(
        &["e"],
        "A written notice describes the conduct and everyone involved; a report detailed enough for a complete understanding comes with it or within a reasonable time",
    ),
];

/// What may not be counted as one, § 850.704(d)(1) through (7).
pub static NOT_SELF_DISCLOSURE: [Provision; 7] = [
    provision(
        &["d", "1"],
        "A third party had disclosed the conduct, or similar conduct of the same pattern, before, known to the person or not",
    ),
    provision(&["d", "2"], "It includes what is materially false or misleading"),
    provision(&["d", "3"], "It is materially incomplete even with what was supplied in time"),
    provision(
        &["d", "4"],
        "It is not self-initiated, as when an agency or official suggested or ordered it",
    ),
    provision(
        &["d", "5"],
        "It answers a subpoena or another inquiry by the Treasury or another agency",
    ),
    provision(
        &["d", "6"],
        "An individual makes it about an entity without the entity's senior management having authorized it",
    ),
    provision(
        &["d", "7"],
        "It is a filing that the rule requires, such as those of §§ 850.403 and 850.406",
    ),
];
