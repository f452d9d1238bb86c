//! How long it takes to follow who holds what, and how the cost grows with the holders.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use outbound_rule::facts::Answer;
use outbound_rule::facts::ownership::{Concern, Holding, Ownership, Percent, Person, Table};
use std::hint::black_box;

/// Holders in layers of ten, each held by three of the layer above; the last holds the target.
fn layered(holders: usize) -> Table {
    let name = |number: usize| format!("holder {number}");
    let part = Percent::new(20.0, 30.0).ok();
    let holding = |holder: String, held: String| Holding {
        holder,
        held,
        votes: part,
        board: part,
        equity: part,
        runs: false,
    };
    let mut table = Table::default();
    for number in 0..holders {
        let concern = match number % 4 {
            0 => Some(Concern::Yes),
            1 => Some(Concern::Government),
            2 => Some(Concern::No),
            _ => None,
        };
        let us = (number % 4 == 2).then_some(Answer::Yes);
        table.persons.push(Person { name: name(number), concern, us, ..Person::default() });
        let layer = number / 10;
        for above in 0..if layer > 0 { 3 } else { 0 } {
            let holder = (layer - 1) * 10 + (number + above) % 10;
            table.holdings.push(holding(name(holder), name(number)));
        }
    }
    table.persons.push(Person { name: "target".to_owned(), ..Person::default() });
    let last = holders.saturating_sub(3)..holders;
    table.holdings.extend(last.map(|number| holding(name(number), "target".to_owned())));
    table
}

fn ownership(c: &mut Criterion) {
    let mut group = c.benchmark_group("ownership");
    for holders in [10, 100, 1_000] {
        let table = layered(holders);
        group.bench_with_input(BenchmarkId::new("of holders", holders), &table, |b, table| {
            b.iter(|| Ownership::of(black_box(table)).map(|ownership| ownership.at("target")));
        });
    }
    group.finish();
}

criterion_group!(benches, ownership);
criterion_main!(benches);
