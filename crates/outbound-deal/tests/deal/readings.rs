//! What a file may say where a number belongs, and what it is read as: one reading, natively and in the page.

use outbound_deal::Deal;
use outbound_rule::facts::Measure;

/// Read as this number.
const NUMBERS: [(&str, f64); 7] = [
    ("16", 16.0),
    ("16.5", 16.5),
    ("1e3", 1e3),
    ("1E+3", 1e3),
    ("100000e-2", 1e3),
    ("18446744073709551616", 18_446_744_073_709_551_616.0),
    // Just above the middle between two numbers, which a reader that rounds twice takes for the middle.
    ("9007199254740993.0000000000001", 9_007_199_254_740_994.0),
];

/// Refused. Under names of its own serde_json hands itself what it reads; in a file they are names like any others.
const OTHERS: [&str; 22] = [
    r#"{"$serde_json::private::Number":"0x10"}"#,
    r#"{"$serde_json::private::Number":"16"}"#,
    r#"{"$serde_json::private::Number":""}"#,
    r#"{"$serde_json::private::RawValue":"16"}"#,
    r#""16""#,
    r#""0x10""#,
    "0x10",
    "0b10",
    "1e400",
    "-1e400",
    "1e",
    "1_000",
    "1,000",
    "016",
    "+16",
    ".5",
    "5.",
    "Infinity",
    "NaN",
    "١٦",
    "１６",
    "true",
];

pub fn check() {
    let file = |number: &str| format!(r#"{{"measures":{{"nand_layers":{number}}}}}"#);
    for (text, number) in NUMBERS {
        let deal = Deal::read(file(text).as_bytes()).unwrap();
        let layers = deal.measures.get(&Measure::NandLayers).unwrap().range();
        assert_eq!((layers.low(), layers.high()), (number, number), "{text}");
    }
    for text in OTHERS {
        assert!(Deal::read(file(text).as_bytes()).is_err(), "{text}");
    }
}
