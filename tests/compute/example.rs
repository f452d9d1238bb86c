//! The example that estimates line by line.

#[path = "../../examples/estimate.rs"]
#[allow(dead_code)] // its main
mod estimate;

use serde_json::{Value, json};

fn answer(line: &str) -> Value {
    serde_json::from_str(&estimate::answer(7, line)).unwrap()
}

#[test]
fn a_line_in_is_a_line_out() {
    let line = r#"{"stages": [{"method": {"parameters_and_data":
        {"parameters": 37e9, "tokens": 14.8e12, "structure": "mixture_of_experts"}}}]}"#;
    let answer = answer(line);
    assert_eq!(answer["line"], 7);
    assert_eq!(answer["median"], 3.2856e24);
    assert_eq!(answer["range"], json!([2.527e24, 4.271e24]));
    assert_eq!(answer["above_1e23"], 1.0);
    assert_eq!(answer["totals"].as_array().unwrap().len(), 5);
    assert_eq!(answer["assumed"], json!(["structure"]));
}

#[test]
fn what_is_missing_is_said_and_what_is_wrong_too() {
    let open = answer(r#"{"stages": [{"method": {"parameters_and_data": {"tokens": 1e12}}}]}"#);
    assert_eq!((&open["median"], &open["range"]), (&Value::Null, &json!([0.0, null])));
    assert_eq!(open["missing"], json!([{"stage": 0, "input": "parameters"}]));
    let refused = answer("{}");
    assert_eq!(refused, json!({"line": 7, "error": "missing field `stages` at line 1 column 2"}));
    let chip = r#"{"stages": [{"method": {"chip_time": {"accelerator": "H1000"}}}]}"#;
    assert!(answer(chip)["error"].as_str().unwrap().contains("no accelerator is called"));
}
