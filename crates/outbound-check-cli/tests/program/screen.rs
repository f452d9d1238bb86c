//! What follows from deals, over a small file.

use super::{answered, documented};
use outbound_check_cli::screen;
use outbound_deal::Deal;
use serde_json::{Value, json};

fn screened(deals: &str) -> Vec<Value> {
    answered(std::io::Cursor::new(deals.to_owned()), screen)
}

fn of_file() -> Vec<Value> {
    screened(include_str!("deals.jsonl"))
}

fn named(name: &str) -> Value {
    of_file().into_iter().find(|deal| deal["name"] == name).unwrap_or_else(|| panic!("{name}"))
}

#[test]
fn every_line_is_answered_in_its_order() {
    let numbers: Vec<_> = of_file().iter().map(|deal| deal["line"].clone()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 6, 7, 8, 9, 10], "the fifth is empty");
}

#[test]
fn a_bad_line_says_what_is_wrong_and_the_rest_goes_on() {
    let all = of_file();
    assert_eq!(all[3]["line"], 4);
    assert_eq!(all[3]["path"], "answers.us_citizn");
    assert!(all[3]["error"].as_str().unwrap().starts_with("answers.us_citizn: "));
    assert_eq!(all[4]["line"], 6);
    assert!(all[4]["error"].as_str().unwrap().starts_with("not JSON: "));
    assert_eq!(all[4]["path"], Value::Null);
}

#[test]
fn a_settled_deal_has_its_duties_with_days() {
    let deal = named("Series B");
    assert_eq!(deal["possible"], json!(["notifiable"]));
    assert_eq!(deal["read_on"], "2026-05-01");
    assert_eq!(deal["open"], json!([]));
    assert_eq!(deal["next"], Value::Null);
    let because = deal["because"].as_array().unwrap();
    assert!(because.contains(&"systems[0].training".into()));
    assert!(because.contains(&"answers.organized_under_us_law".into()));
    assert!(deal["paragraphs"].as_array().unwrap().contains(&"§ 850.217(d)(3)".into()));
    let duty = &deal["duties"][0];
    assert_eq!(
        (&duty["duty"], &duty["by"], &duty["last_day"], &duty["citation"]),
        (&"notify".into(), &"investor".into(), &"2026-05-31".into(), &"§ 850.401".into())
    );
    let operations = &deal["operations"][0];
    assert_eq!(operations["median"], 6.0 * 37e9 * 14.8e12);
    assert_eq!(operations["chances"]["notifiable"], 1.0);
    assert_eq!(operations["assumed"], json!(["structure"]));
}

#[test]
fn an_open_deal_says_what_it_turns_on() {
    let deal = named("Guess at the size");
    assert_eq!(deal["possible"], json!(["prohibited", "notifiable", "excepted"]));
    assert_eq!(deal["because"], json!([]));
    assert!(deal["open"].as_array().unwrap().contains(&"systems[0].training".into()));
    assert_eq!(deal["next"], "answers.on_entity_list");
    assert_eq!(named("Nothing known")["possible"].as_array().unwrap().len(), 4);
}

#[test]
fn outcomes_follow_the_day_the_list_and_the_reading() {
    assert_eq!(named("Signed and closed before the rule")["possible"], json!(["not_covered"]));
    assert_eq!(named("On the Entity List")["possible"], json!(["prohibited"]));
    let holder = named("A holder that depends on a designer of chips");
    assert_eq!(holder["possible"], json!(["notifiable"]));
    assert_eq!(
        holder["readings"],
        json!([{"reading": "holder_of_notifiable", "possible": ["not_covered"]}])
    );
}

#[test]
fn operations_that_cannot_be_worked_out_say_why() {
    let deal = named("A chip nobody knows");
    assert!(deal["operations"][0]["error"].as_str().unwrap().contains("H900"));
    let line =
        r#"{"systems": [{"training": {"stages": [{"method": {"chip_time": {"chips": 8}}}]}}]}"#;
    let deal = &screened(line)[0];
    let missing = ["hours", "peak"].map(|input| json!({"stage": 0, "input": input}));
    assert_eq!(deal["operations"][0]["missing"], json!(missing));
}

/// As security.md 1 had it: with nothing counted, the share that is computed twice was looked for among no products.
#[test]
fn a_training_with_its_tokens_left_out_is_answered_like_any_other() {
    let method = r#"{"architecture":{"layers":1,"width":1,"vocabulary":1,"sequence":1,"recomputation":true}}"#;
    let deal = format!(r#"{{"systems":[{{"training":{{"stages":[{{"method":{method}}}]}}}}]}}"#);
    let all = screened(&format!("{{}}\n{deal}\n{{}}\n"));
    assert_eq!(all.len(), 3);
    assert_eq!(all[1]["possible"].as_array().unwrap().len(), 4);
    assert_eq!(all[1]["operations"][0]["missing"], json!([{"stage": 0, "input": "tokens"}]));
    assert_eq!(all[2]["line"], 3);
}

#[test]
fn it_is_said_when_another_convention_changes_the_outcome() {
    let mut deal: Value = serde_json::from_str(&Deal::example().write()).unwrap();
    // A little of its own on top of a base model above the line.
    deal["systems"][0]["training"] = json!({
        "convention": "own",
        "stages": [
            {"kind": "inherited", "method": {"stated": {"operations": 2e25}}},
            {"kind": "fine_tuning", "method": {"stated": {"operations": 2e23}}},
        ],
    });
    let others = |deal: &Value| screened(&deal.to_string())[0]["conventions"].clone();
    let prohibited =
        |convention: &str| json!({"convention": convention, "possible": ["prohibited"]});
    let more = ["own_and_inherited", "eu_guidelines", "epoch_and_fmf", "everything"];
    assert_eq!(others(&deal), json!(more.map(prohibited)));
    deal["systems"][0]["training"]["convention"] = "everything".into();
    assert_eq!(others(&deal), json!([{"convention": "own", "possible": ["notifiable"]}]));
    deal["systems"][0]["training"]["stages"][0]["method"]["stated"]["operations"] = 2e24.into();
    assert_eq!(others(&deal), json!([]));
}

#[test]
fn the_line_in_the_documentation_is_answered_as_it_says() {
    let mut answer = screened(&documented(r#"{"name""#).to_string()).remove(0);
    answer["duties"].as_array_mut().unwrap().truncate(1);
    assert_eq!(answer, documented(r#"{"line":1,"name""#));
}
