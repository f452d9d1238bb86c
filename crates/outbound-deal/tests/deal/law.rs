//! Deals that came out wrong once, each a kind of its own, and their counterparts: what is left of them now.

use outbound_deal::Deal;
use outbound_deal::assessment::Report;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Case {
    case: String,
    /// The outcomes left.
    possible: Vec<String>,
    /// A point whose other reading leaves others, and which.
    reading: Option<String>,
    leaves: Option<Vec<String>>,
    deal: Value,
}

#[test]
fn what_came_out_wrong_once_comes_out_right() {
    let cases = include_str!("law.jsonl").lines().map(serde_json::from_str::<Case>);
    for Case { case, possible, reading, leaves, deal } in cases.map(Result::unwrap) {
        let deal = Deal::read(deal.to_string().as_bytes()).unwrap();
        let report = serde_json::to_value(Report::of(&deal)).unwrap();
        assert_eq!(report["possible"], json!(possible), "{case}");
        if let Some(reading) = reading {
            let told = json!({"reading": reading, "possible": leaves});
            let readings = report["readings"].as_array().unwrap();
            assert!(readings.contains(&told), "{case}: {readings:?}");
        }
    }
}

/// A fund's deal in which nobody does anything covered is explained by that, not by the fund's being reached.
#[test]
fn what_nothing_catches_is_explained_by_what_would() {
    let cases = include_str!("law.jsonl").lines().map(serde_json::from_str::<Case>);
    let mut cases = cases.map(Result::unwrap);
    let fund = cases.find(|case| case.case == "fund-nothing-covered").unwrap();
    let deal = Deal::read(fund.deal.to_string().as_bytes()).unwrap();
    let report = serde_json::to_value(Report::of(&deal)).unwrap();
    let paragraphs = report["paragraphs"].as_array().unwrap();
    assert!(paragraphs.contains(&"§ 850.217".into()), "{paragraphs:?}");
    assert!(!paragraphs.contains(&"§ 850.210(a)(6)".into()), "{paragraphs:?}");
}

/// That an exception or Part 850 itself lets something pass says nothing of other law (§ 850.102).
#[test]
fn other_law_is_named_where_a_list_is_or_where_part_850_lets_pass() {
    let warned = |answers: Value| {
        let deal = json!({"answers": answers}).to_string();
        let report =
            serde_json::to_value(Report::of(&Deal::read(deal.as_bytes()).unwrap())).unwrap();
        report["warnings"].as_array().unwrap().contains(&"other_law".into())
    };
    assert!(warned(json!({"government_business": "yes"})), "not covered");
    assert!(warned(json!({"on_sdn_list": "yes"})), "on a list, whatever comes of it");
    assert!(!warned(json!({})), "everything is open");
}
