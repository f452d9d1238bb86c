//! The lines, in ascending order of operations.

use super::{Adding, Counted, Domain, Jurisdiction, Read, Regime, Source, Status, Strictness};
use jiff::civil::date;
use outbound_rule::law::Line;
use outbound_rule::law::part850::{EFFECTIVE, PUBLISHED};

/// What most of them have in common: more operations than the line, of any model, and nothing else.
const PLAIN: Regime = Regime {
    name: "",
    jurisdiction: Jurisdiction::UnitedStates,
    operations: 1e26,
    strictness: Strictness::GreaterThan,
    unit: Counted::IntegerOrFloatingPoint,
    adding: Adding::NotSaid,
    domain: Domain::General,
    has_more: false,
    has_caveat: false,
    status: Status::InForce(EFFECTIVE),
    source: Source { title: "", address: "", read: Read::Secondary },
    line: None,
};

/// A line of Part 850, as the law's own data has it.
const fn ours(name: &'static str, line: Line, domain: Domain, address: &'static str) -> Regime {
    let operations = line.in_the_rule();
    let source = Source { title: PUBLISHED, address, read: Read::Full };
    Regime { name, operations, domain, source, line: Some(line), ..PLAIN }
}

const NOTIFIABLE: &str =
    "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.217";
const PROHIBITED: &str =
    "https://www.ecfr.gov/current/title-31/subtitle-B/chapter-VIII/part-850/section-850.224";

const GUIDELINES: Regime = Regime {
    jurisdiction: Jurisdiction::EuropeanUnion,
    unit: Counted::FloatingPoint,
    has_more: true,
    status: Status::Guideline(date(2025, 7, 18)),
    source: Source {
        title: "jdsupra.com",
        address: "https://www.jdsupra.com/legalnews/eu-commission-guidelines-on-the-scope-5570317/",
        read: Read::Opening,
    },
    ..PLAIN
};

/// The guidelines' paragraphs on modifiers were read in full.
const MODIFIED: Regime = Regime {
    adding: Adding::ModificationAlone,
    domain: Domain::FineTuning,
    source: Source {
        title: "ec.europa.eu",
        address: "https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act",
        read: Read::Full,
    },
    ..GUIDELINES
};

const ORDER_14110: Regime = Regime {
    status: Status::Revoked { made: date(2023, 10, 30), on: date(2025, 1, 20) },
    source: Source {
        title: "88 FR 75191",
        address: "https://www.federalregister.gov/citation/88-FR-75191",
        read: Read::Secondary,
    },
    ..PLAIN
};

const VETOED: Regime = Regime {
    jurisdiction: Jurisdiction::California,
    has_more: true,
    status: Status::Vetoed(date(2024, 9, 29)),
    source: Source {
        title: "SB 1047",
        address: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB1047",
        read: Read::Secondary,
    },
    ..PLAIN
};

/// Every line, the lowest first; none left out for where it stands.
pub static REGIMES: &[Regime] = &[
    Regime { name: "eu_modified", operations: 1e23 / 3.0, ..MODIFIED },
    ours("part850_notifiable", Line::Notifiable, Domain::General, NOTIFIABLE),
    Regime {
        name: "eu_general_purpose",
        operations: 1e23,
        adding: Adding::ParameterUpdates,
        ..GUIDELINES
    },
    Regime {
        name: "eo14110_biological",
        operations: 1e23,
        domain: Domain::Biological,
        ..ORDER_14110
    },
    ours("part850_biological", Line::Biological, Domain::Biological, PROHIBITED),
    Regime { name: "eu_modified_systemic", operations: 1e25 / 3.0, ..MODIFIED },
    ours("part850_prohibited", Line::Prohibited, Domain::General, PROHIBITED),
    Regime {
        name: "eu_systemic",
        jurisdiction: Jurisdiction::EuropeanUnion,
        operations: 1e25,
        unit: Counted::FloatingPoint,
        adding: Adding::Cumulative,
        has_caveat: true,
        status: Status::InForce(date(2025, 8, 2)),
        source: Source {
            title: "ai-act-law.eu",
            address: "https://ai-act-law.eu/article/51/",
            read: Read::Full,
        },
        ..PLAIN
    },
    Regime {
        name: "california_vetoed_tuned",
        operations: 3e25,
        strictness: Strictness::AtLeast,
        adding: Adding::ModificationAlone,
        domain: Domain::FineTuning,
        ..VETOED
    },
    Regime { name: "eo14110", ..ORDER_14110 },
    Regime {
        name: "bis_reports",
        adding: Adding::PerRun,
        has_caveat: true,
        status: Status::Proposed(date(2024, 9, 11)),
        source: Source {
            title: "89 FR 73612",
            address: "https://www.federalregister.gov/citation/89-FR-73612",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime {
        name: "eccn_4e091",
        strictness: Strictness::AtLeast,
        adding: Adding::WithLaterTraining,
        has_more: true,
        has_caveat: true,
        status: Status::NotEnforced { issued: date(2025, 1, 15), since: date(2025, 5, 13) },
        source: Source {
            title: "eccnfinder.com",
            address: "https://eccnfinder.com/eccn/4e091",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime {
        name: "california",
        jurisdiction: Jurisdiction::California,
        adding: Adding::WithLaterTraining,
        has_more: true,
        status: Status::InForce(date(2026, 1, 1)),
        source: Source {
            title: "cdt.ca.gov",
            address: "https://cdt.ca.gov/technology-innovation/transparency-in-frontier-ai-act/",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime {
        name: "new_york",
        jurisdiction: Jurisdiction::NewYork,
        adding: Adding::WithLaterTraining,
        has_more: true,
        has_caveat: true,
        status: Status::Enacted { signed: date(2026, 3, 27), from: date(2027, 1, 1) },
        source: Source {
            title: "nysgpt.com",
            address: "https://filings.nysgpt.com/documents/ny-raise-act-s8828",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime {
        name: "south_korea",
        jurisdiction: Jurisdiction::SouthKorea,
        strictness: Strictness::AtLeast,
        unit: Counted::FloatingPoint,
        adding: Adding::AllRelated,
        has_more: true,
        has_caveat: true,
        status: Status::InForce(date(2026, 1, 22)),
        source: Source {
            title: "hesedon.com",
            address: "https://hesedon.com/?p=23836",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime {
        name: "s2938",
        unit: Counted::NotSaid,
        has_caveat: true,
        status: Status::Bill(date(2025, 9, 29)),
        source: Source {
            title: "congress.gov",
            address: "https://www.congress.gov/bill/119th-congress/senate-bill/2938",
            read: Read::Opening,
        },
        ..PLAIN
    },
    Regime { name: "california_vetoed", ..VETOED },
];
