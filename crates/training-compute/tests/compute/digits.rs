//! An estimate that uses everything there is to compute with, to the last digit: run natively and as
//! WebAssembly.

use training_compute::{Training, estimate};

const TRAINING: &str = r#"{"stages": [
    {"method": {"parameters_and_data": {"total": {"about": 671e9, "factor": 1.05},
        "tokens": {"at_least": 14.8e12}, "structure": "mixture_of_experts"}}},
    {"kind": "continued_pre_training", "method": {"chip_time":
        {"chips": 2048, "hours": {"low": 300, "high": 900}, "accelerator": "H800 SXM"}}},
    {"kind": "reinforcement", "method": {"relative": {"ratio": {"about": 0.1, "factor": 4}}}}]}"#;

/// The 5 %, 50 % and 95 % quantiles and the chance of exceeding 10^25.
const DIGITS: [f64; 4] =
    [3.576476514708126e24, 7.4869540677682e24, 1.6222266643290718e25, 0.2644332579496301];

pub fn check() {
    let training: Training = serde_json::from_str(TRAINING).unwrap();
    let sum = estimate(&training).unwrap().operations.unwrap();
    let digits = [sum.quantile(0.05), sum.median(), sum.quantile(0.95), sum.chance_above(1e25)];
    assert_eq!(digits.map(f64::to_bits), DIGITS.map(f64::to_bits), "{digits:?}");
}
