//! What is entered, as JSON.

use training_compute::{Amount, Hours, Kind, Quantity, Training};

use super::point;

#[test]
fn amounts_are_read_as_documented_and_what_is_wrong_is_said() {
    let read = |json: &str| serde_json::from_str::<Quantity<Hours>>(json);
    assert_eq!(read("24").unwrap(), point(24.0));
    assert_eq!(read("24.5").unwrap(), point(24.5));
    assert_eq!(read(r#"{"low": 1, "high": 2}"#).unwrap(), Quantity::range(1.0, 2.0).unwrap());
    assert_eq!(read(r#"{"about": 5, "factor": 2}"#).unwrap(), Quantity::about(5.0, 2.0).unwrap());
    let floor = Amount::at_least(5.0, Amount::SOMEWHAT_MORE).unwrap();
    assert_eq!(read(r#"{"at_least": 5}"#).unwrap().amount(), floor);
    for (json, says) in [
        ("-24", "not above zero"),
        ("0", "not above zero"),
        ("1e400", "out of range"),
        ("1e70", "larger than anything"),
        (r#""24""#, "expected a number"),
        (r#"{"low": 2, "high": 1}"#, "not below the high end"),
        (r#"{"low": 2}"#, "belong together"),
        (r#"{"low": 1, "high": 2, "factor": 2}"#, "belong together"),
        (r#"{"low": 1, "hihg": 2}"#, "unknown field `hihg`"),
        (r#"{"about": 5, "factor": 1}"#, "factor of uncertainty must be above 1"),
        (r#"{"published": 5, "confidence": "certain"}"#, "unknown variant `certain`"),
        (r#"{"either": [5, 4]}"#, "not below the high end"),
    ] {
        let error = read(json).unwrap_err().to_string();
        assert!(error.contains(says), "{json}: {error}");
    }
    for amount in [
        "24.0",
        r#"{"high":2.0,"low":1.0}"#,
        r#"{"about":5.0,"factor":2.0}"#,
        r#"{"at_least":5.0,"factor":1.5}"#,
        r#"{"confidence":"likely","published":5.0}"#,
        r#"{"either":[1.0,2.0]}"#,
    ] {
        let read: Amount = serde_json::from_str(amount).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), amount);
    }
}

#[test]
fn trainings_come_back_as_they_were() {
    let json = r#"{
        "parameters": 37e9,
        "convention": "epoch_and_fmf",
        "stages": [
            {"method": {"parameters_and_data": {"tokens": 14.8e12, "structure": "mixture_of_experts"}},
             "also": [{"chip_time": {"chip_hours": 2.664e6, "accelerator": "H800 SXM"}}]},
            {"kind": "reinforcement", "counts": {"own": false},
             "method": {"parameters_and_data": {"tokens": 1e11, "passes": {"grpo": {"epochs": 1, "references": true}}}}}
        ]
    }"#;
    let training: Training = serde_json::from_str(json).unwrap();
    assert_eq!(training.stages[1].kind, Kind::Reinforcement);
    let again = serde_json::to_string(&training).unwrap();
    assert_eq!(serde_json::from_str::<Training>(&again).unwrap(), training);
}

#[test]
fn what_is_not_known_is_refused() {
    for json in [
        r#"{"stages": [], "stage": 1}"#,
        r#"{"stages": [{"method": {"stated": {"flops": 1e23}}}]}"#,
        r#"{"stages": [{"method": {"guess": {}}}]}"#,
        r#"{"stages": [{"kind": "training", "method": {"stated": {}}}]}"#,
        r#"{"stages": [{"method": {"chip_time": {"utilisation": 1.2}}}]}"#,
    ] {
        assert!(serde_json::from_str::<Training>(json).is_err(), "{json}");
    }
}
