//! What trainings come to, over a few lines.

use super::{answered, documented};
use outbound_check_cli::estimate;
use outbound_deal::limits;
use serde_json::{Value, json};

const LINES: &str = r#"{"stages": [{"method": {"parameters_and_data": {"parameters": 37e9, "tokens": 14.8e12, "structure": "mixture_of_experts"}}}]}

{"stages": [{"method": {"parameters_and_data": {"tokens": 1e12}}}]}
{"stages": [{"method": {"stated": {"operation": 1e23}}}]}
{"stages": [{"method": {"stated": {"operations": 1e23}}}
{"stages": [{"method": {"chip_time": {"accelerator": "H1000"}}}]}
{"convention": "own", "stages": [{"kind": "inherited", "method": {"stated": {"operations": 2e25}}}, {"method": {"stated": {"operations": 5e15}}}]}
"#;

fn estimated(lines: &str) -> Vec<Value> {
    answered(std::io::Cursor::new(lines.to_owned()), estimate)
}

fn on_line(number: u64) -> Value {
    let all = estimated(LINES);
    all.into_iter().find(|answer| answer["line"] == number).unwrap()
}

#[test]
fn every_line_is_answered_in_its_order() {
    let all = estimated(LINES);
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
    assert_eq!(estimated(&many)[0]["path"], "stages");
}

#[test]
fn the_line_in_the_documentation_is_answered_as_it_says() {
    let mut answer = estimated(&documented(r#"{"stages""#).to_string()).remove(0);
    answer["totals"].as_array_mut().unwrap().truncate(1);
    assert_eq!(answer, documented(r#"{"line":1,"median""#));
}
