//! What nobody would write into a field, as it stands in a file.

use std::sync::LazyLock;

/// Each of them once.
pub static WILD: LazyLock<Vec<String>> = LazyLock::new(|| {
    let texts = TEXTS.iter().map(|text| format!("\"{text}\""));
    let long =
        [200, 201, 4_000, 4_001, 70_000].map(|letters| format!("\"{}\"", "字".repeat(letters)));
    let deep = [100, 200].map(|depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    let plain = EMPTY.iter().chain(&NUMBERS).chain(&SHAPES).map(|&text| text.to_owned());
    plain.chain(texts).chain(long).chain(deep).collect()
});

/// Nothing, in all its kinds.
pub const EMPTY: [&str; 6] = ["null", "\"\"", "[]", "{}", "0", "false"];

const NUMBERS: [&str; 22] = [
    "-0.0",
    "-1",
    "-1e308",
    "1",
    "0.999999999999999999",
    "1.0000000000000002",
    "1e-60",
    "9e-61",
    "1e-400",
    "5e-324",
    "1e23",
    "1e25",
    "1e60",
    "1.1e60",
    "1.7976931348623157e308",
    "1e309",
    "999999999999.99",
    "9007199254740993",
    "18446744073709551615",
    "18446744073709551616",
    "0x10",
    "NaN",
];

const SHAPES: [&str; 26] = [
    "true",
    "[2,1]",
    "[1,1]",
    "[0,1e308]",
    "[1,2,3]",
    "[null]",
    "[{},{}]",
    "{\"low\":2,\"high\":1}",
    "{\"low\":1,\"high\":1}",
    "{\"low\":1}",
    "{\"low\":1e-60,\"high\":1e60}",
    "{\"about\":1,\"factor\":1}",
    "{\"about\":1,\"factor\":1.0000000000000002}",
    "{\"about\":1,\"factor\":1e60}",
    "{\"at_least\":1e59,\"factor\":10}",
    "{\"at_most\":1e-60}",
    "{\"less_than\":1e60}",
    "{\"more_than\":1,\"less_than\":1}",
    "{\"more_than\":1,\"less_than\":1.0000000000000002}",
    "{\"more_than\":0,\"at_least\":0}",
    "{\"published\":1e58,\"confidence\":\"speculative\"}",
    "{\"either\":[1e-60,1e60]}",
    "{\"either\":[2,1]}",
    "{\"low\":1,\"low\":2,\"high\":3}",
    "{\"__proto__\":{\"answer\":\"yes\"}}",
    "{\"$serde_json::private::Number\":\"0x10\"}",
];

const TEXTS: [&str; 32] = [
    " ",
    "yes",
    "YES",
    "yes\\n",
    "уes",
    "perhaps",
    "1e25",
    "１０^２５",
    "__proto__",
    "A100 80GB SXM",
    "Ｈ８００ SXM",
    "a\\u0000b",
    "\\u001b[2J",
    "\\u202egpj.exe",
    "\\u2066x\\u2069",
    "a\\u200bb",
    "\\u00ad",
    "e\\u0301",
    "\\ud800",
    "\\ud83d\\ude00",
    "<script>alert(1)</script>",
    "\\\"><img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))\\n# heading",
    "=HYPERLINK(\\\"https://example.invalid\\\")",
    "a\\r\\nBEGIN:VEVENT",
    "0001-01-01",
    "1900-01-01",
    "2028-02-29",
    "2026-02-30",
    "2199-12-31",
    "9999-12-31",
    "２０２６-05-01",
];
