//! How long the law takes to read: the bare outcomes of complete facts, the outcomes with the whole
//! trace, the next question, what settles the outcome, and all that the page asks for on a
//! keystroke; and how the cost grows with the AI systems of the target.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use outbound_deal::Deal;
use outbound_deal::assessment::{assess, reading};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use outbound_rule::law::{Basis, because, next_question, possible};
use partly_known::{Range, Truth};
use std::hint::black_box;

/// A U.S. fund buys unlisted shares of a Chinese developer of AI systems of 3e24 operations each.
fn complete(systems: usize) -> Facts {
    let mut facts = Facts::new(systems);
    let yes = [
        Fact::OrganizedUnderUsLaw,
        Fact::AcquiresEquity,
        Fact::KnowsActually,
        Fact::OrganizedInConcern,
        Fact::DevelopsAiSystem,
    ];
    for fact in &Fact::ALL {
        let truth = Truth::from(yes.contains(fact));
        match fact.scope() {
            Scope::Deal => facts.set(*fact, None, truth),
            Scope::System => (0..systems).for_each(|system| facts.set(*fact, Some(system), truth)),
        }
    }
    let point = |value| Range::new(value, value).unwrap_or(Range::UNKNOWN);
    Measure::ALL.iter().for_each(|measure| facts.set_measure(*measure, point(1.0)));
    (0..systems).for_each(|system| facts.set_operations(system, point(3e24)));
    facts
}

/// The same with what a first talk leaves open: end uses, lists, rights, the operations.
fn half_open(systems: usize) -> Facts {
    let mut facts = complete(systems);
    let open = [Fact::OnEntityList, Fact::PubliclyTraded, Fact::BeyondMinorityProtections];
    open.iter().for_each(|fact| facts.set(*fact, None, Truth::Unknown));
    for system in 0..systems {
        facts.set(Fact::IntendedForMilitary, Some(system), Truth::Unknown);
        facts.set(Fact::PrimarilyBiological, Some(system), Truth::Unknown);
        facts.set_operations(system, Range::new(1e22, 1e26).unwrap_or(Range::UNKNOWN));
    }
    facts
}

fn law(c: &mut Criterion) {
    let basis = Basis::default();
    let mut group = c.benchmark_group("outcomes");
    group.bench_function("of complete facts", |b| {
        let facts = complete(1);
        b.iter(|| possible(black_box(&facts), &basis));
    });
    for systems in [1, 10, 100] {
        group.bench_with_input(BenchmarkId::new("half open", systems), &systems, |b, systems| {
            let facts = half_open(*systems);
            b.iter(|| possible(black_box(&facts), &basis));
        });
        group.bench_with_input(BenchmarkId::new("all open", systems), &systems, |b, systems| {
            let facts = Facts::new(*systems);
            b.iter(|| possible(black_box(&facts), &basis));
        });
    }
    group.bench_function("half open, with the whole trace", |b| {
        let facts = half_open(1);
        b.iter(|| (possible(black_box(&facts), &basis), reading(&facts, &basis)));
    });
    group.finish();
    let mut group = c.benchmark_group("next question");
    for systems in [1, 10, 100] {
        group.bench_with_input(BenchmarkId::new("half open", systems), &systems, |b, systems| {
            let facts = half_open(*systems);
            b.iter(|| next_question(black_box(&facts), &basis, |_| true));
        });
        group.bench_with_input(BenchmarkId::new("all open", systems), &systems, |b, systems| {
            let facts = Facts::new(*systems);
            b.iter(|| next_question(black_box(&facts), &basis, |_| true));
        });
    }
    group.finish();
    let mut group = c.benchmark_group("because");
    for systems in [1, 10, 100] {
        group.bench_with_input(BenchmarkId::new("complete", systems), &systems, |b, systems| {
            let facts = complete(*systems);
            b.iter(|| because(black_box(&facts), &basis));
        });
    }
    group.finish();
    let mut group = c.benchmark_group("assess");
    for (name, deal) in [("the example", Deal::example()), ("nothing entered", Deal::default())] {
        group.bench_function(name, |b| b.iter(|| assess(black_box(&deal), &basis)));
    }
    group.finish();
}

criterion_group!(benches, law);
criterion_main!(benches);
