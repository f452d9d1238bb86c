//! The example that estimates many trainings, over a few lines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

#[path = "../examples/estimate.rs"]
mod example;

use outbound_deal::limits;
use serde_json::{Value, json};
use std::io::Read;

const LINES: &str = r#"{"stages": [{"method": {"parameters_and_data": {"parameters": 37e9, "tokens": 14.8e12, "structure": "mixture_of_experts"}}}]}

{"stages": [{"method": {"parameters_and_data": {"tokens": 1e12}}}]}
{"stages": [{"method": {"stated": {"operation": 1e23}}}]}
{"stages": [{"method": {"stated": {"operations": 1e23}}}
{"stages": [{"method": {"chip_time": {"accelerator": "H1000"}}}]}
{"convention": "own", "stages": [{"kind": "inherited", "method": {"stated": {"operations": 2e25}}}, {"method": {"stated": {"operations": 5e15}}}]}
"#;

fn estimated(lines: impl Read) -> Vec<Value> {
    let mut out = Vec::new();
    example::lines::each(lines, &mut out, 0, example::estimated).unwrap();
    let text = String::from_utf8(out).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn on_line(number: u64) -> Value {
    let all = estimated(LINES.as_bytes());
    all.into_iter().find(|answer| answer["line"] == number).unwrap()
}

#[test]
fn every_line_is_answered_in_its_order() {
    let all = estimated(LINES.as_bytes());
    let numbers: Vec<_> = all.iter().map(|answer| answer["line"].clone()).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6, 7], "the second is empty");
}

#[test]
fn an_estimate_has_its_range_its_chances_and_a_total_by_each_convention() {
    let deepseek = on_line(1);
    assert_eq!(deepseek["median"], 3.2856e24);
    assert_eq!(deepseek["range"], json!([2.527e24, 4.271e24]));
    assert_eq!(deepseek["chances"]["notifiable"], 1.0);
    assert!(deepseek["chances"]["prohibited"].as_f64().unwrap() < 1e-6);
    assert_eq!(deepseek["totals"].as_array().unwrap().len(), 5);
    assert_eq!(deepseek["assumed"], json!(["structure"]));
    let own = on_line(7);
    let total = |i: usize| (&own["totals"][i]["convention"], &own["totals"][i]["median"]);
    assert_eq!((&own["convention"], &own["median"]), (&"own".into(), &5e15.into()));
    assert_eq!(total(1), (&"own_and_inherited".into(), &(2e25 + 5e15).into()));
    let rate = json!({"looks_like_rate": {"operations": 5e15}});
    assert_eq!(own["warnings"], json!([{"stage": 1, "warning": rate}]));
}

#[test]
fn what_is_missing_is_said_and_leaves_the_rest_null() {
    let open = on_line(3);
    assert_eq!((&open["median"], &open["chances"]), (&Value::Null, &Value::Null));
    assert_eq!(open["range"], json!([0.0, null]));
    assert_eq!(open["missing"], json!([{"stage": 0, "input": "parameters"}]));
}

#[test]
fn a_bad_line_says_what_is_wrong_and_where() {
    let misspelt = on_line(4);
    assert_eq!(misspelt["path"], "stages[0].method.stated.operation");
    assert!(misspelt["error"].as_str().unwrap().contains("unknown field `operation`"));
    assert!(on_line(5)["error"].as_str().unwrap().starts_with("not JSON: "));
    assert!(on_line(6)["error"].as_str().unwrap().contains("no accelerator is called \"H1000\""));
    let stage = r#"{"method": {"stated": {}}}"#;
    let stages = vec![stage; limits::STAGES + 1].join(",");
    let many = format!(r#"{{"stages": [{stages}]}}"#);
    assert_eq!(estimated(many.as_bytes())[0]["path"], "stages");
}

#[test]
fn the_line_in_the_documentation_is_answered_as_it_says() {
    let source = include_str!("../examples/estimate.rs");
    let documented = |start: &str| {
        let line = source
            .lines()
            .find_map(|line| line.strip_prefix("//! ").filter(|l| l.starts_with(start)));
        serde_json::from_str::<Value>(line.unwrap()).unwrap()
    };
    let line = documented(r#"{"stages""#).to_string();
    let mut answer = estimated(line.as_bytes()).remove(0);
    answer["totals"].as_array_mut().unwrap().truncate(1);
    assert_eq!(answer, documented(r#"{"line""#));
}
