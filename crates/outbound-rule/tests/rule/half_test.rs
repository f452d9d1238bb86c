//! More than half of a figure: § 850.209(a)(2) and (b), with Note 1.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_rule::facts::Fact;
use outbound_rule::facts::half_test::{Finding, HalfTest, Kind, Why};
use partly_known::Truth::{No, Unknown, Yes};

fn read(text: &str) -> HalfTest {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// What follows from one figure, such as `"overall": 100, "from": {"A": 51}`.
fn revenue(figures: &str) -> Finding {
    let text = format!(
        r#"{{"statements": [{{"kind": "audited", "year": 2025, "revenue": {{"complete": true, {figures}}}}}]}}"#
    );
    let [(fact, finding), ..] = read(&text).findings();
    assert_eq!(fact, Fact::HalfOfRevenue);
    finding
}

#[test]
fn exactly_half_is_not_more() {
    let half = revenue(r#""overall": 1000000, "from": {"A": 500000}"#);
    assert_eq!((half.truth, half.why), (No, Why::NotMoreThanHalf));
    let more = revenue(r#""overall": 1000000, "from": {"A": 500000.01}"#);
    assert_eq!((more.truth, more.why, more.other), (Yes, Why::Alone("A".into()), Yes));
}

#[test]
fn the_sum_takes_parts_from_fifty_thousand_on() {
    let at = revenue(r#""overall": 100000, "from": {"A": 50000, "B": 50000}"#);
    assert_eq!((at.truth, at.why), (Yes, Why::Together));
    let below = revenue(r#""overall": 100000, "from": {"A": 50000, "B": 49999.99}"#);
    assert_eq!(below.truth, No, "and Note 1 leaves the whole as it is");
    let maybe = revenue(r#""overall": 100000, "from": {"A": 50000, "B": [49999.99, 50000]}"#);
    assert_eq!((maybe.truth, maybe.why), (Unknown, Why::Straddles));
}

#[test]
fn one_person_alone_needs_no_floor_by_our_reading() {
    let small = revenue(r#""overall": 60000, "from": {"A": 40000}"#);
    assert_eq!((small.truth, small.other), (Yes, No));
}

#[test]
fn of_nothing_or_less_no_part_is_half() {
    for overall in ["0", "-5", "[-1, 1000000]"] {
        let finding = revenue(&format!(r#""overall": {overall}, "from": {{"A": 900000}}"#));
        assert_eq!((finding.truth, finding.why), (Unknown, Why::NothingToDivide), "{overall}");
    }
    let losses = revenue(r#""overall": 200000, "from": {"A": 90000, "B": -500000}"#);
    assert_eq!(losses.truth, No, "a loss does not enter the sum");
}

#[test]
fn what_is_not_known_stays_open() {
    assert_eq!(revenue(r#""from": {"A": 1}"#).why, Why::NotKnown);
    assert_eq!(read(r#"{"statements": []}"#).findings()[3].1.why, Why::NotKnown);
    let others = r#"{"statements": [{"kind": "audited", "year": 2025, "revenue": {"overall": 100, "from": {"A": 1}}}]}"#;
    assert_eq!(read(others).findings()[0].1.why, Why::NotAllNamed);
    let range = revenue(r#""overall": [900000, 1100000], "from": {"A": 500000}"#);
    assert_eq!((range.truth, range.why), (Unknown, Why::Straddles));
    assert_eq!(revenue(r#""overall": [900000, 999999.99], "from": {"A": 500000}"#).truth, Yes);
}

#[test]
fn figures_are_not_mixed() {
    let test = read(
        r#"{"statements": [{"kind": "estimate", "year": 2025,
            "revenue": {"overall": 1000000, "complete": true, "from": {"A": 300000}},
            "capital_expenditure": {"overall": 1000000, "complete": true, "from": {"A": 300000}},
            "operating_expenses": {"overall": 100000, "complete": true, "from": {"A": 60000}}}]}"#,
    );
    let truths = test.findings().map(|(fact, finding)| (fact, finding.truth));
    assert_eq!(
        truths,
        [
            (Fact::HalfOfRevenue, No),
            (Fact::HalfOfNetIncome, Unknown),
            (Fact::HalfOfCapitalExpenditure, No),
            (Fact::HalfOfOperatingExpenses, Yes),
        ]
    );
}

#[test]
fn the_best_statement_of_the_most_recent_year_counts() {
    let best = |statements: &[(&str, i16)]| {
        let all: Vec<_> = statements
            .iter()
            .map(|(kind, year)| format!(r#"{{"kind": "{kind}", "year": {year}}}"#))
            .collect();
        let test = read(&format!(r#"{{"statements": [{}]}}"#, all.join(",")));
        test.statement().map(|statement| (statement.kind, statement.year))
    };
    assert_eq!(
        best(&[("estimate", 2025), ("unaudited", 2025), ("audited", 2025)]),
        Some((Kind::Audited, 2025))
    );
    assert_eq!(best(&[("audited", 2023), ("audited", 2024)]), Some((Kind::Audited, 2024)));
    assert_eq!(best(&[("audited", 2024), ("unaudited", 2025)]), Some((Kind::Unaudited, 2025)));
    assert_eq!(
        best(&[("unaudited", 2023), ("unaudited", 2024), ("appraisal", 2025)]),
        Some((Kind::Unaudited, 2024))
    );
    assert_eq!(best(&[("audited", 2023), ("appraisal", 2025)]), Some((Kind::Audited, 2023)));
    assert_eq!(best(&[("estimate", 2025), ("appraisal", 2024)]), Some((Kind::Appraisal, 2024)));
    assert_eq!(best(&[]), None);
}
