//! How long an estimate takes by the number of its stages, and reading what was typed.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use outbound_words::number::{Notation, read};
use training_compute::{
    Kind, Method, Models, ParametersAndData, Quantity, Stage, Stated, Structure, Training, Unit,
    Working, estimate,
};

fn estimating(c: &mut Criterion) {
    let one = Training::from(Method::ParametersAndData(ParametersAndData {
        parameters: Quantity::about(500e9, 10.0).ok(),
        tokens: Quantity::point(8.35e12).ok(),
        structure: Structure::Dense,
        ..ParametersAndData::default()
    }));
    c.bench_function("one product, range and chances", |b| {
        b.iter(|| figures(&estimate(black_box(&one)).unwrap_or_default()));
    });

    let mut group = c.benchmark_group("stages, range and chances");
    for stages in [1, 10, 100] {
        let training = staged(stages);
        group.bench_with_input(BenchmarkId::from_parameter(stages), &training, |b, training| {
            b.iter(|| figures(&estimate(black_box(training)).unwrap_or_default()));
        });
    }
    group.finish();

    let working = estimate(&staged(10)).unwrap_or_default();
    c.bench_function("what ten stages' uncertainty is made of", |b| {
        b.iter(|| black_box(&working).influences());
    });
    if let Some(first) = working.influences().first() {
        c.bench_function("which value puts ten stages on a line", |b| {
            b.iter(|| black_box(&working).value_on_line(&first.term, 1e25));
        });
    }
}

/// Independent stages of every width.
fn staged(count: usize) -> Training {
    let stage = |i: usize| {
        let operations =
            Quantity::about(1e24 / (1.0 + i as f64), [1.12, 1.3, 1.8, 3.0, 10.0][i % 5]);
        let operations = operations.ok();
        Stage::new(Kind::PreTraining, Method::Stated(Stated { operations, recomputation: false }))
    };
    Training { stages: (0..count).map(stage).collect(), ..Training::default() }
}

fn figures(working: &Working) -> Option<((f64, f64), [f64; 3])> {
    let estimate = working.operations.as_ref()?;
    Some((estimate.range(0.9), [1e23, 1e24, 1e25].map(|line| estimate.chance_above(line))))
}

fn reading(c: &mut Criterion) {
    for text in ["14.8T", "2.5 × 10^24 FLOP", "500B ×/÷ 10"] {
        c.bench_function(&format!("read {text}"), |b| {
            b.iter(|| read(black_box(text), Unit::Operations, Notation::English));
        });
    }
}

fn catalogue(c: &mut Criterion) {
    c.bench_function("read the catalogue of models", |b| {
        b.iter(|| {
            Models::read(black_box(include_str!("../crates/training-compute/data/catalogue.csv")))
        });
    });
}

criterion_group!(benches, estimating, reading, catalogue);
criterion_main!(benches);
