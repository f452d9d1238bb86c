//! Tries every promise of `fuzz/promises.rs` on as many inputs as are asked for, by hand: `./dev long`.
//!
//! ```sh
//! cargo run --profile long --example fuzz -- 10000000 [SEED]
//! ```
//!
//! First comes every field of a training and of a deal in turn; then what chance has: of most targets a file of the
//! corpus, changed as a fuzzer would, and of `made` a number from which a training or a deal is made. Most inputs are of
//! targets that need microseconds, a few in a million are drawn as memo, calendar and pages. What breaks a promise is put
//! into `target/`, from where it can go into a corpus. The same seed gives the same inputs.

#![allow(clippy::disallowed_methods)] // it tells how long it took, and begins where chance has it

#[path = "../fuzz/mutated.rs"]
mod mutated;
#[path = "../fuzz/promises.rs"]
#[allow(dead_code)] // the tests ask more of it
mod promises;

use mutated::{corpus, mutated};
use promises::chance::Chance;
use promises::made::{Turn, deals, trainings};
use promises::{ALL, Promise, made_of};
use std::collections::BTreeMap;
use std::io::{Write, stderr, stdout};
use std::panic::catch_unwind;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{env, fs, io, thread};

const THREADS: u64 = 2;

/// How many inputs of ten thousand are of a target.
fn share(target: &str) -> u64 {
    match target {
        "number" => 1_500,
        "text" | "address" => 1_000,
        "training" => 700,
        "calculators" => 500,
        "deal" => 299,
        "export" => 1,
        _ => 5_000,
    }
}

/// What came of the inputs of a target.
#[derive(Default)]
struct Tally {
    inputs: u64,
    accepted: u64,
    slowest: Duration,
}

/// By the names of the targets.
#[derive(Default)]
struct Tallies(BTreeMap<&'static str, Tally>);

fn main() -> ExitCode {
    let done = run();
    if let Err(error) = &done {
        // There is nobody else to tell.
        let _ = writeln!(stderr(), "{error}");
    }
    if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run() -> io::Result<()> {
    let mut numbers = env::args().skip(1).map(|text| text.parse().map_err(io::Error::other));
    let count = numbers.next().unwrap_or(Ok(1_000_000))?;
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let seed = numbers.next().unwrap_or_else(|| Ok(now()))?;
    writeln!(stdout(), "{count} inputs from seed {seed}")?;
    let start = Instant::now();
    let threads: Vec<_> =
        (0..THREADS).map(|thread| thread::spawn(move || part(count, seed, thread))).collect();
    let mut all = Tallies::default();
    for thread in threads {
        all.add(thread.join().map_err(|_| io::Error::other("a thread ended early"))??);
    }
    for (target, Tally { inputs, accepted, slowest }) in &all.0 {
        writeln!(
            stdout(),
            "{target:12}{inputs:>9} inputs{accepted:>9} accepted{slowest:>10.0?} the slowest"
        )?;
    }
    writeln!(
        stdout(),
        "{} inputs kept every promise, in {} s",
        all.inputs(),
        start.elapsed().as_secs()
    )
}

/// What one of the threads tries.
fn part(count: u64, seed: u64, thread: u64) -> io::Result<Tallies> {
    let mut tallies = Tallies::default();
    let own = |turns: Vec<Turn>| turns.into_iter().skip(thread as usize).step_by(THREADS as usize);
    for turn in own(trainings()) {
        tallies.attempt("training", promises::training, turn.text().as_bytes())?;
    }
    for turn in own(deals()) {
        tallies.attempt("deal", promises::deal, turn.text().as_bytes())?;
    }
    let mut chance = Chance::of(seed.wrapping_mul(THREADS).wrapping_add(thread));
    for (target, keep) in ALL {
        let files = corpus(target)?;
        for _ in 0..(count * share(target)).div_ceil(10_000 * THREADS) {
            let input = match target {
                "made" => chance.draw().to_be_bytes().to_vec(),
                _ => mutated(&files, &mut chance),
            };
            tallies.attempt(target, keep, &input)?;
        }
    }
    Ok(tallies)
}

impl Tallies {
    fn inputs(&self) -> u64 {
        self.0.values().map(|tally| tally.inputs).sum()
    }

    fn add(&mut self, others: Self) {
        for (target, other) in others.0 {
            let own = self.0.entry(target).or_default();
            own.inputs += other.inputs;
            own.accepted += other.accepted;
            own.slowest = own.slowest.max(other.slowest);
        }
    }

    /// Tries an input; one that breaks the promise is kept as a file.
    fn attempt(&mut self, target: &'static str, keep: Promise, input: &[u8]) -> io::Result<()> {
        let start = Instant::now();
        let Ok(accepted) = catch_unwind(|| keep(input)) else { return Err(broken(target, input)) };
        let tally = self.0.entry(target).or_default();
        tally.inputs += 1;
        tally.accepted += u64::from(accepted);
        tally.slowest = tally.slowest.max(start.elapsed());
        Ok(())
    }
}

fn broken(target: &str, input: &[u8]) -> io::Error {
    // Of a number it is to be seen what was made of it.
    let (target, input) = match target {
        "made" => made_of(input),
        _ => (target, input.to_vec()),
    };
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/fuzz-{target}"));
    match fs::write(&file, input) {
        Ok(()) => io::Error::other(format!("{} breaks a promise", file.display())),
        Err(error) => error,
    }
}
