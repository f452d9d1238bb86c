//! What follows from a mere bound: exactly what it rules out, and no chance.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use outbound_deal::assessment::{Operations, assess};
use outbound_deal::{Deal, Figure};
use outbound_drafts::{Action, Draft, Spot, TrainingEdit, Way};
use outbound_rule::facts::Measure;
use outbound_rule::law::{Line, Lines, Outcome};
use outbound_words::number::Notation::{self, English, German};
use partly_known::{Bound, Range, Truth};
use training_compute::{Agreement, Amount, Training, Working, estimate};

fn stated(text: &str, notation: Notation) -> Draft {
    let spot = Spot::default();
    Draft::example(notation)
        .after(Action::Train(0, TrainingEdit::Way(spot, Way::Stated)))
        .after(Action::Train(0, TrainingEdit::Type(spot, "operations", text.to_owned())))
}

/// Whether the training exceeds each of the rule's lines: 10^23, 10^24, 10^25.
fn exceeds(draft: &Draft) -> [Truth; 3] {
    let assessment = assess(draft.deal(), &draft.basis());
    Line::ALL.map(|line| assessment.facts.operations(0).exceeds(line.in_the_rule()))
}

fn worked(stages: &str) -> Working {
    let training: Training = serde_json::from_str(&format!(r#"{{"stages": [{stages}]}}"#)).unwrap();
    estimate(&training).unwrap()
}

fn stage(operations: &str) -> String {
    format!(r#"{{"method": {{"stated": {{"operations": {operations}}}}}}}"#)
}

#[test]
fn the_law_reads_a_bound_exactly() {
    use Truth::{No, Unknown};
    assert_eq!(Line::ALL.map(Line::in_the_rule), [1e23, 1e24, 1e25]);
    for notation in [English, German] {
        for (texts, expected) in [
            (
                ["<1e25", "≤1e25", "at most 1e25", "up to 1e25", "höchstens 1e25", "1e25 or less"],
                [Unknown, Unknown, No],
            ),
            (
                ["<1e23", "≤1e23", "<= 1e23", "at most 10^23", "unter 1e23", "below 1e23"],
                [No, No, No],
            ),
            (
                ["≤1.1e25", "< 1.1e25", "<2e25", "up to 1e26", "bis zu 2e25", "max 1e26"],
                [Unknown; 3],
            ),
        ] {
            for text in texts {
                assert_eq!(exceeds(&stated(text, notation)), expected, "{text}");
            }
        }
    }
    let between = stated("more than 1e23 and less than 1e25", English);
    assert_eq!(exceeds(&between), [Truth::Yes, Unknown, No]);
    let from = stated("at least 1e23 and less than 1e25", English);
    assert_eq!(exceeds(&from), [Unknown, Unknown, No], "exactly on the line is not above it");
}

#[test]
fn what_is_ruled_out_is_no_outcome() {
    let possible = |text| {
        let draft = stated(text, English);
        assess(draft.deal(), &draft.basis()).possible
    };
    assert!(possible("2e25").contains(Outcome::Prohibited));
    assert!(possible("≤ 2e25").contains(Outcome::Prohibited));
    assert!(possible("≤ 2e25").contains(Outcome::Notifiable));
    assert!(!possible("≤ 1e25").contains(Outcome::Prohibited));
    assert!(possible("≤ 1e25").contains(Outcome::Notifiable));
    assert_eq!(possible("< 1e23").settled(), Some(Outcome::NotCovered));
}

#[test]
fn a_bare_bound_has_no_chance() {
    let working = worked(&stage(r#"{"at_most": 1e25}"#));
    assert_eq!((working.operations.as_ref(), working.missing().count()), (None, 0));
    assert!(working.influences().is_empty());
    for coverage in [0.5, 0.9, 1.0] {
        assert_eq!(working.range(coverage), (0.0, 1e25));
    }
    let strict = worked(&stage(r#"{"less_than": 1e23}"#));
    assert_eq!(strict.range(0.9), (0.0, 1e23_f64.next_down()));
    let report = serde_json::to_value(Operations::of(&working, 0.9, Lines::IN_THE_RULE)).unwrap();
    assert_eq!(report["median"], serde_json::Value::Null);
    assert_eq!(report["chances"], serde_json::Value::Null);
    assert_eq!(report["range"], serde_json::json!([0.0, 1e25]));
}

#[test]
fn a_sum_is_bounded_only_if_each_of_its_parts_is() {
    let both = [stage(r#"{"at_most": 1e24}"#), stage("3e24")].join(",");
    assert_eq!(worked(&both).range(0.9), (3e24, 4e24));
    let strict = [stage(r#"{"less_than": 1e24}"#), stage(r#"{"at_most": 1e24}"#)].join(",");
    assert_eq!(worked(&strict).range(0.9), (0.0, 2e24_f64.next_down()));
    let open = [both.as_str(), r#"{"method": {"stated": {}}}"#].join(",");
    assert_eq!(worked(&open).range(0.9), (3e24, f64::INFINITY));
    let estimated =
        [stage(r#"{"at_most": 1e24}"#), stage(r#"{"about": 3e24, "factor": 2}"#)].join(",");
    let (low, high) = worked(&estimated).range(0.9);
    assert!(
        (low / 1.5e24 - 1.0).abs() < 1e-9 && (high / 7e24 - 1.0).abs() < 1e-4,
        "{low} to {high}"
    );
    assert!(worked(&estimated).operations.is_none());
}

#[test]
fn a_product_is_bounded_by_what_multiplies_it_and_not_by_what_divides_it() {
    let sized = r#"{"method": {"parameters_and_data": {"parameters": {"at_most": 70e9}, "tokens": 15e12}}}"#;
    let (low, high) = worked(sized).range(0.9);
    let most = 6.0 * 70e9 * 15e12;
    assert!(
        low == 0.0 && high > most && high < 1.2 * most,
        "with what the method itself is off: {high}"
    );
    // At most 700 watts a chip: no telling how many chips there were.
    let energy = r#"{"method": {"energy": {"energy": 1e6, "watts": {"at_most": 700}, "accelerator": "H100 SXM"}}}"#;
    let (low, high) = worked(energy).range(0.9);
    assert!(low > 0.0 && high.is_infinite());
    let most = r#"{"method": {"energy": {"energy": {"at_most": 1e6}, "watts": 700, "accelerator": "H100 SXM"}}}"#;
    let (none, high) = worked(most).range(0.9);
    assert!(none == 0.0 && high.is_finite());
    // A share of a bounded training is bounded.
    let relative = [
        stage(r#"{"at_most": 1e24}"#),
        r#"{"kind": "fine_tuning", "method": {"relative": {"ratio": 0.5}}}"#.to_owned(),
    ]
    .join(",");
    let (_, high) = worked(&relative).range(0.9);
    assert!((high / 1.5e24 - 1.0).abs() < 1e-9, "{high}");
}

#[test]
fn among_several_ways_a_bound_cuts_what_the_others_give() {
    let ways = |first: &str, also: &str| {
        let stated = |operations: &str| format!(r#"{{"stated": {{"operations": {operations}}}}}"#);
        worked(&format!(r#"{{"method": {}, "also": [{}]}}"#, stated(first), stated(also)))
    };
    let cut = ways(r#"{"about": 5e24, "factor": 4}"#, r#"{"at_most": 1e25}"#);
    let (low, high) = cut.range(0.9);
    assert!((low / 1.25e24 - 1.0).abs() < 1e-9 && high == 1e25);
    assert_eq!(
        (cut.operations.as_ref(), cut.stages[0].agreement),
        (None, Some(Agreement::Bounded))
    );
    let idle = ways(r#"{"about": 5e24, "factor": 4}"#, r#"{"at_most": 1e27}"#);
    assert!((idle.range(0.99).1 / (5e24 * 4_f64.powf(2.575_829 / 1.644_854)) - 1.0).abs() < 1e-3);
    let apart = ways("5e24", r#"{"less_than": 1e24}"#);
    assert!(matches!(apart.stages[0].agreement, Some(Agreement::Apart { .. })));
    assert_eq!(apart.range(0.9), (0.0, 5e24), "it spans both");
}

#[test]
fn bounds_are_saved_and_opened() {
    for (saved, amount) in [
        (r#"{"at_most":1e25}"#, Amount::at_most(1e25)),
        (r#"{"less_than":1e23}"#, Amount::less_than(1e23)),
    ] {
        let opened: Amount = serde_json::from_str(saved).unwrap();
        assert_eq!(Ok(opened), amount);
        assert_eq!(
            serde_json::from_str::<Amount>(&serde_json::to_string(&opened).unwrap()).unwrap(),
            opened
        );
    }
    let two = r#"{"more_than": 1e23, "at_most": 1e25}"#;
    let opened: Amount = serde_json::from_str(two).unwrap();
    assert_eq!(
        serde_json::from_str::<Amount>(&serde_json::to_string(&opened).unwrap()).unwrap(),
        opened
    );
    for wrong in [
        r#"{"at_most": 1e25, "less_than": 1e25}"#,
        r#"{"at_most": 1e23, "at_least": 1e25}"#,
        r#"{"at_most": -1}"#,
        r#"{"at_most": 1e25, "factor": 2}"#,
        r#"{"more_than": 1e25}"#,
    ] {
        assert!(serde_json::from_str::<Amount>(wrong).is_err(), "{wrong}");
    }
    let deal = stated("< 1e23", German).deal().clone();
    assert_eq!(Deal::read(deal.write().as_bytes()).unwrap(), deal);
    assert_eq!(Deal::of_link(&deal.link()).unwrap().systems, deal.systems);
}

#[test]
fn less_than_and_at_most_differ_where_the_rule_says_or_more() {
    let entered = |measure, text: &str| {
        let draft = Draft::example(English).after(Action::Measure(measure, text.to_owned()));
        let deal = draft.deal().clone();
        let opened = Deal::read(deal.write().as_bytes()).unwrap();
        assert_eq!(opened, deal, "{text}");
        assert_eq!(Deal::of_link(&deal.link()).unwrap().measures, deal.measures, "{text}");
        for notation in [German, English, German] {
            assert_eq!(
                draft.after(Action::Write(notation)).deal().measures,
                deal.measures,
                "{text}"
            );
        }
        deal.measures.get(&measure).unwrap_or_else(|| panic!("{text}")).range()
    };
    let layers = |text| entered(Measure::NandLayers, text).keeps(Bound::AtLeast(128.0));
    assert_eq!(
        [
            "<128",
            "≤128",
            "at most 127",
            ">128",
            "≥128",
            "128 or more",
            "more than 100",
            "at least 100"
        ]
        .map(layers),
        [
            Truth::No,
            Truth::Unknown,
            Truth::No,
            Truth::Yes,
            Truth::Yes,
            Truth::Yes,
            Truth::Unknown,
            Truth::Unknown,
        ]
    );
    let kelvin = |text| entered(Measure::DesignedTemperature, text).keeps(Bound::AtMost(4.5));
    assert_eq!(
        ["≤4.5", "<4.5 K", "4.5 kelvin or less", ">4.5", "≥4.5", "4.5 K"].map(kelvin),
        [Truth::Yes, Truth::Yes, Truth::Yes, Truth::No, Truth::Unknown, Truth::Yes,]
    );
    let capital = |text| entered(Measure::CommittedCapital, text).keeps(Bound::AtMost(2_000_000.0));
    assert_eq!(
        ["US$ 2m", "$2m or less", "up to USD 2,000,000", ">$2m", "at least $2m", "2 Mio. USD"]
            .map(capital),
        [Truth::Yes, Truth::Yes, Truth::Yes, Truth::No, Truth::Unknown, Truth::Yes,]
    );
    let petaflops = |text| entered(Measure::DoublePrecision, text).keeps(Bound::AtLeast(100.0));
    assert_eq!(
        ["100 PFLOPS", "100,000 TFLOPS", "0.1 EFLOPS", "<100 PFLOP/s", "< 100"].map(petaflops),
        [Truth::Yes, Truth::Yes, Truth::Yes, Truth::No, Truth::No,]
    );
    let node = |text| entered(Measure::LogicNode, text).keeps(Bound::AtMost(16.0));
    assert_eq!(
        ["16 nm", "≤16nm", ">16 nm", "at least 16 nanometers"].map(node),
        [Truth::Yes, Truth::Yes, Truth::No, Truth::Unknown,]
    );
    let envelope = |text| entered(Measure::Envelope, text).keeps(Bound::AtMost(41_600.0));
    assert_eq!(
        ["41,600 cubic feet", "41,600 ft³", "1,177 m³", ">41,600 ft³"].map(envelope),
        [Truth::Yes, Truth::Yes, Truth::Yes, Truth::No,]
    );
}

#[test]
fn a_figure_of_version_1_opens_as_it_did() {
    for (saved, low, high) in [("128", 128.0, 128.0), ("[120, 130]", 120.0, 130.0)] {
        let figure: Figure = serde_json::from_str(saved).unwrap();
        assert_eq!(Some(figure.range()), Range::new(low, high));
        let again = serde_json::to_string(&figure).unwrap();
        assert_eq!(serde_json::from_str::<Figure>(&again).unwrap(), figure);
        assert!(!again.contains('{'), "{again}");
    }
    for wrong in [
        r#"{"at_most": 1, "less_than": 1}"#,
        r#"{"at_least": 2, "at_most": 1}"#,
        "{}",
        r#"{"at_most": -1}"#,
        r#"{"less_than": 0}"#,
    ] {
        assert!(serde_json::from_str::<Figure>(wrong).is_err(), "{wrong}");
    }
}
