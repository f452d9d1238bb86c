//! How long an estimate takes, and reading what was typed.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use outbound_check::compute::{
    Method, ParametersAndData, Quantity, Structure, Training, Unit, estimate,
};
use outbound_check::number::{Notation, read};

fn estimating(c: &mut Criterion) {
    let training = Training::from(Method::ParametersAndData(ParametersAndData {
        parameters: Quantity::about(500e9, 10.0).ok(),
        tokens: Quantity::point(8.35e12).ok(),
        structure: Structure::Dense,
    }));
    c.bench_function("estimate one stage, range and chances", |b| {
        b.iter(|| {
            let working = estimate(black_box(&training)).unwrap_or_default();
            let range = working.range(0.9);
            let chances = working
                .operations
                .map(|estimate| [1e23, 1e24, 1e25].map(|line| estimate.chance_above(line)));
            (range, chances)
        });
    });
}

fn reading(c: &mut Criterion) {
    for text in ["14.8T", "2.5 × 10^24 FLOP", "500B ×/÷ 10"] {
        c.bench_function(&format!("read {text}"), |b| {
            b.iter(|| read(black_box(text), Unit::Operations, Notation::English));
        });
    }
}

criterion_group!(benches, estimating, reading);
criterion_main!(benches);
