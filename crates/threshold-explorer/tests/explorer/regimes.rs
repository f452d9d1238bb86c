//! The lines of other regimes: true to the sources they were taken from, and with their words.
#![expect(clippy::unwrap_used, reason = "a helper of a test may fail as a test does")]

use jiff::civil::date;
use outbound_rule::law::Line;
use outbound_rule::law::timeline::CHECKED;
use outbound_words::message;
use threshold_explorer::regimes::{
    Adding, Counted, Domain, Jurisdiction, REGIMES, Read, Regime, Status, Strictness,
};

fn named(name: &str) -> &'static Regime {
    Regime::named(name).unwrap()
}

#[test]
fn each_has_the_words_it_says_it_has_and_no_others() {
    for Regime { name, has_more, has_caveat, .. } in REGIMES {
        assert!(
            message::regime(name).is_some() && message::regime_effect(name).is_some(),
            "{name}"
        );
        assert_eq!(message::regime_also(name).is_some(), *has_more, "{name}");
        assert_eq!(message::regime_caveat(name).is_some(), *has_caveat, "{name}");
    }
}

#[test]
fn names_are_plain_and_their_own() {
    for regime in REGIMES {
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        assert!(regime.name.chars().all(|letter| plain(letter) || letter == '_'));
        assert!(std::ptr::eq(named(regime.name), regime), "{} twice", regime.name);
    }
}

#[test]
fn every_source_can_be_opened_and_none_is_said_twice() {
    for regime in REGIMES {
        assert!(regime.source.address.starts_with("https://"), "{}", regime.name);
        assert!(!regime.source.title.is_empty(), "{}", regime.name);
    }
}

#[test]
fn the_lowest_line_comes_first_and_whole_powers_are_exact() {
    assert!(REGIMES.is_sorted_by(|one, next| one.operations <= next.operations));
    let at = |line: f64| REGIMES.iter().filter(|regime| regime.operations == line).count();
    assert_eq!([1e23, 1e24, 1e25, 3e25, 1e26].map(at), [3, 1, 2, 1, 8]);
    assert_eq!(REGIMES.len(), 15 + 2, "and two thirds of a line");
}

#[test]
fn the_lines_of_part_850_are_those_of_the_law() {
    let ours: Vec<_> = REGIMES.iter().filter_map(|regime| regime.line.zip(Some(regime))).collect();
    assert_eq!(ours.iter().map(|(line, _)| *line).collect::<Vec<_>>(), Line::ALL);
    for (line, regime) in ours {
        assert_eq!(regime.operations, line.in_the_rule());
        assert_eq!(regime.strictness, Strictness::GreaterThan);
        assert_eq!(regime.source.read, Read::Full);
        assert_eq!(regime.adding, Adding::NotSaid, "the rule gives no method");
    }
}

#[test]
fn at_least_is_said_where_the_line_itself_is_beyond() {
    let at_least: Vec<_> = REGIMES
        .iter()
        .filter(|regime| regime.reaches(regime.operations))
        .map(|one| one.name)
        .collect();
    assert_eq!(at_least, ["california_vetoed_tuned", "eccn_4e091", "south_korea"]);
    for regime in REGIMES {
        assert!(
            regime.reaches(regime.operations * 1.001) && !regime.reaches(regime.operations / 1.001)
        );
    }
}

#[test]
fn floating_point_alone_is_counted_in_the_union_and_in_korea() {
    for regime in REGIMES {
        let abroad =
            matches!(regime.jurisdiction, Jurisdiction::EuropeanUnion | Jurisdiction::SouthKorea);
        assert_eq!(regime.unit == Counted::FloatingPoint, abroad, "{}", regime.name);
    }
}

#[test]
fn days_are_in_order_and_nothing_is_known_after_the_sources() {
    for regime in REGIMES {
        let (first, last) = regime.status.days();
        let one_day = matches!(
            regime.status,
            Status::InForce(_)
                | Status::Guideline(_)
                | Status::Proposed(_)
                | Status::Bill(_)
                | Status::Vetoed(_)
        );
        assert_eq!(first == last, one_day, "{}", regime.name);
        assert!(first <= last && first < CHECKED, "{}", regime.name);
    }
    let later: Vec<_> = REGIMES.iter().filter(|regime| regime.status.days().1 > CHECKED).collect();
    assert_eq!(later, [named("new_york")], "signed, and not yet in force when read");
}

#[test]
fn where_each_stands() {
    let day = |year, month, day| date(year, month, day);
    for (name, status) in [
        ("part850_prohibited", Status::InForce(day(2025, 1, 2))),
        ("eu_systemic", Status::InForce(day(2025, 8, 2))),
        ("eu_general_purpose", Status::Guideline(day(2025, 7, 18))),
        ("eo14110", Status::Revoked { made: day(2023, 10, 30), on: day(2025, 1, 20) }),
        ("bis_reports", Status::Proposed(day(2024, 9, 11))),
        ("eccn_4e091", Status::NotEnforced { issued: day(2025, 1, 15), since: day(2025, 5, 13) }),
        ("california", Status::InForce(day(2026, 1, 1))),
        ("california_vetoed", Status::Vetoed(day(2024, 9, 29))),
        ("new_york", Status::Enacted { signed: day(2026, 3, 27), from: day(2027, 1, 1) }),
        ("south_korea", Status::InForce(day(2026, 1, 22))),
        ("s2938", Status::Bill(day(2025, 9, 29))),
    ] {
        assert_eq!(named(name).status, status, "{name}");
    }
}

#[test]
fn each_word_of_the_table_is_used() {
    let names = |names: &mut dyn Iterator<Item = &'static str>| names.collect::<Vec<_>>();
    let said = [
        ("jurisdiction-", names(&mut Jurisdiction::ALL.iter().map(|one| one.name()))),
        ("strictness-", names(&mut Strictness::ALL.iter().map(|one| one.name()))),
        ("counted-", names(&mut Counted::ALL.iter().map(|one| one.name()))),
        ("adding-", names(&mut Adding::ALL.iter().map(|one| one.name()))),
        ("domain-", names(&mut Domain::ALL.iter().map(|one| one.name()))),
        ("read-", names(&mut Read::ALL.iter().map(|one| one.name()))),
    ];
    let used: Vec<_> = REGIMES
        .iter()
        .flat_map(|one| {
            [
                ("jurisdiction-", one.jurisdiction.name()),
                ("strictness-", one.strictness.name()),
                ("counted-", one.unit.name()),
                ("adding-", one.adding.name()),
                ("domain-", one.domain.name()),
                ("read-", one.source.read.name()),
            ]
        })
        .collect();
    for (family, names) in said {
        for name in names {
            assert!(used.contains(&(family, name)), "{family}{name} is of no use");
        }
    }
}
