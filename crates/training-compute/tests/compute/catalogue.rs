//! The catalogue of published models: made by its example from the checked-in sources, and true to
//! what is known of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

#[path = "../../examples/catalogue/main.rs"]
mod example;

use example::{Copy, Sources, count, trim, write};
use training_compute::{
    Estimate, Kind, Model, Models, Remark, Training, accelerator, estimate, search_accelerators,
};

use std::collections::HashMap;

const MODELS: &str = include_str!("../../data/catalogue.csv");
const TRIMMED: &str = include_str!("../../data/models.csv");
const COUNTS: &str = include_str!("../../data/counts.csv");
const CORRECTIONS: &str = include_str!("../../data/models-corrections.csv");
const HARDWARE: &str = include_str!("../../data/models-hardware.csv");

fn models() -> Models {
    Models::read(MODELS).unwrap()
}

fn written(models: &str, corrections: &str) -> Result<String, String> {
    let written = write(&Sources { models, corrections, hardware: HARDWARE });
    written.map_err(|error| error.to_string())
}

#[track_caller]
fn operations(model: &Model) -> Estimate {
    estimate(&model.training()).unwrap().operations.unwrap()
}

#[test]
fn the_catalogue_is_as_checked_in() {
    let written = written(TRIMMED, CORRECTIONS).unwrap();
    assert!(
        written == MODELS,
        "cargo run -p training-compute --example catalogue > crates/training-compute/data/catalogue.csv"
    );
}

#[test]
fn every_row_has_a_name_of_its_own_a_day_and_a_source() {
    let all = models();
    assert!(all.models.len() > 800);
    for model in &all.models {
        assert!(std::ptr::eq(all.named(&model.name).unwrap(), model), "{} twice", model.name);
        assert!(model.date.len() == 10 || model.date.is_empty(), "{}", model.name);
        if let Some(chip) = &model.accelerator {
            assert!(accelerator(chip).is_some(), "{}: {chip}", model.name);
        }
        if !model.methods().is_empty() {
            let working = estimate(&model.training()).unwrap();
            let counted = working.stages.last().unwrap();
            assert!(counted.operations.is_some(), "{}", model.name);
        }
        let alone = Training { stages: vec![model.inherited()], ..Training::default() };
        estimate(&alone).unwrap();
    }
    let mut rows = csv::Reader::from_reader(TRIMMED.as_bytes());
    let rows: Vec<HashMap<String, String>> = rows.deserialize().map(Result::unwrap).collect();
    assert_eq!(rows.len(), all.models.len());
    assert!(rows.iter().all(|row| row["copy"].len() == "2026-07-19".len()));
    let linked = rows.iter().filter(|row| row["link"].starts_with("http")).count();
    assert!(linked * 100 > rows.len() * 95, "{linked} of {}", rows.len());
}

#[test]
fn the_counts_are_as_checked_in() {
    assert!(
        count(MODELS).unwrap() == COUNTS,
        "cargo run -p training-compute --example catalogue -- counts > crates/training-compute/data/counts.csv"
    );
}

/// Whoever joins the copies by the names as they are written counts some models once more.
#[test]
fn a_model_written_in_two_ways_is_one() {
    let all = models();
    let mut rows = csv::Reader::from_reader(TRIMMED.as_bytes());
    let rows: Vec<HashMap<String, String>> = rows.deserialize().map(Result::unwrap).collect();
    let twice = rows.iter().filter(|row| !row["spellings"].is_empty() && row["country"] == "China");
    let names: Vec<&str> = twice.map(|row| row["model"].as_str()).collect();
    let named = |name: &str| all.models.iter().filter(|model| model.name == name).count();
    assert!(!names.is_empty() && names.into_iter().all(|name| named(name) == 1));
}

#[test]
fn a_figure_no_more_than_likely_starts_as_uncertain_as_it_is() {
    let all = models();
    let chance = |name| operations(all.named(name).unwrap()).chance_above(1e25);
    assert!((chance("Doubao-pro") - 0.744).abs() < 0.01, "{}", chance("Doubao-pro"));
    assert!((chance("Qwen3-Max") - 0.578).abs() < 0.01, "{}", chance("Qwen3-Max"));
    assert!(chance("Pangu Ultra") > 0.8, "size and data are published");
}

#[test]
fn what_a_base_model_took_is_counted_once() {
    let all = models();
    let reasoning = all.named("DeepSeek-R1").unwrap();
    let training = reasoning.training();
    let kinds: Vec<Kind> = training.stages.iter().map(|stage| stage.kind).collect();
    assert_eq!(kinds, [Kind::Inherited, Kind::FineTuning]);
    let whole = operations(reasoning).median();
    assert!((whole / 3.5e24 - 1.0).abs() < 0.02, "{whole:e}");
    // Of its base only the name is known: that leaves the whole open.
    let tuned = all.named("Hermes 3 405B").unwrap();
    assert_eq!(estimate(&tuned.training()).unwrap().operations, None);
    let base = all.named(&tuned.base).unwrap();
    let mut training = tuned.training();
    training.stages[0] = base.inherited();
    assert!(estimate(&training).unwrap().operations.unwrap().median() > 3.8e25);
}

#[test]
fn known_errors_are_corrected_to_be_seen() {
    let all = models();
    let remark = |name| all.named(name).unwrap().remark;
    assert_eq!(remark("Hunyuan Video"), Some(Remark::PowerOfTen));
    assert_eq!(remark("ViT-22B"), Some(Remark::CoresOrChips));
    let seed = all.named("Seed-OSS-36B-Base").unwrap();
    assert_eq!(operations(seed).median(), 6.0 * 36e9 * 12e12);
    let line = |line: &str| format!("model,column,value,remark,reason\n{line}\n");
    for (correction, refused) in [
        ("Nobody,operations,1e23,power_of_ten,gone", "no model \"Nobody\""),
        ("ViT-22B,epochs,1,power_of_ten,other", "no column \"epochs\""),
        ("ViT-22B,operations,1.9325e23,power_of_ten,same", "nothing is wrong any more"),
    ] {
        let error = written(TRIMMED, &line(correction)).expect_err(correction);
        assert!(error.contains(refused), "{error}");
    }
}

#[test]
fn a_search_finds_by_all_its_words() {
    let all = models();
    let names = |text| all.search(text).map(|model| model.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names("pangu ultra huawei"), ["Pangu Ultra MoE", "Pangu Ultra"]);
    assert!(names("alibaba 2025").len() > 3 && names("no such model").is_empty());
    assert_eq!(names("").len(), all.models.len());
    assert_eq!(names("nüwa"), names("NÜWA"));
    assert_eq!((names("nüwa").len(), names("UNIVERSITÉ, montréal").is_empty()), (1, false));
    assert!(search_accelerators("nvidia h800").count() >= 2);
}

#[test]
fn copies_are_joined_and_what_nobody_vouches_for_is_left_out() {
    let copy = |day: &str, file: &str| Copy { day: day.into(), file: file.into() };
    let newest = "\
Model,Domain,Parameters,Parameters notes,Training compute (FLOP),Training dataset size (total),Confidence,Country (of organization)
GLM-9,Language,355000000000,\"355B total,\n32B active\",,23000000000000,Unknown,\"China,China\"
Small,Language,1000000,,1e18,1000,Confident,China
";
    let older = "\
Model,Domain,Parameters,Training compute (FLOP),Training dataset size (datapoints),Confidence,Country (from Organization),Publication date
GLM 9,Language,,4.42000001e24,1,Likely,China,2025-08-05
Guess,Language,70000000000,1e24,,Unverified,France,2024-01-01
Old,Vision,,2e22,,,France,2019-01-01
Older,Vision,,2e22,,,France,2015-12-31
";
    let trimmed = trim(&[copy("2026-07-19", newest), copy("2025-04-23", older)]).unwrap();
    let lines: Vec<&str> = trimmed.lines().skip(1).collect();
    assert_eq!(lines.len(), 2, "{trimmed}");
    let made = Models::read(&written(&trimmed, "model,column,value,remark,reason\n").unwrap());
    let made = made.unwrap();
    let glm = made.named("GLM-9").unwrap();
    let median = operations(glm).median();
    assert_eq!(median, 6.0 * 32e9 * 23e12, "{glm:?}");
    assert_eq!(glm.country, "China");
    assert!(lines[0].ends_with(",2026-07-19"), "{trimmed}");
    let published = glm.operations.unwrap().amount();
    assert_eq!((published.median(), published.high()), (4.42e24, 4.42e25));
    assert_eq!(made.named("Old").unwrap().operations.unwrap().amount().high(), 2e22 * 31.0);
}
