//! Where many facts are open: the outcomes left by the engine against those that a SAT solver can
//! reach with the formulas of the second oracle.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers expect by failing, as tests do

use super::oracle::{deal, deals, part850};
use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use deal::{Deal, Truth};
use deals::{Matter, Random, as_deal, complete, fact, matters};
use outbound_rule::facts::Facts;
use outbound_rule::law::{Basis, Outcomes, Reading, Readings, possible};
use partly_known::Range;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::{BitAnd, BitOr, Not};

/// The solver of one deal, with the numbers that have been asked about.
#[derive(Default)]
struct Workshop {
    solver: BasicSolver,
    conjunctions: HashMap<(Lit, Lit), Lit>,
    numbers: Vec<Number>,
}

/// A number's range, and a variable for each threshold inside it: whether the number is greater.
struct Number {
    range: Range,
    thresholds: Vec<(f64, Lit)>,
}

thread_local! {
    static WORKSHOP: RefCell<Workshop> = RefCell::default();
}

fn in_workshop<T>(work: impl FnOnce(&mut Workshop) -> T) -> T {
    WORKSHOP.with_borrow_mut(work)
}

impl Workshop {
    fn variable(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    fn clause(&mut self, literals: &[Lit]) {
        self.solver.add_clause_reuse(&mut literals.to_vec());
    }

    fn both(&mut self, one: Lit, other: Lit) -> Lit {
        let key = (one.min(other), one.max(other));
        if let Some(known) = self.conjunctions.get(&key) {
            return *known;
        }
        let both = self.variable();
        self.clause(&[!both, one]);
        self.clause(&[!both, other]);
        self.clause(&[both, !one, !other]);
        self.conjunctions.insert(key, both);
        both
    }

    fn exceeds(&mut self, number: usize, line: f64) -> Formula {
        let range = self.numbers[number].range;
        if range.low() > line || range.high() <= line {
            return Formula::Constant(range.low() > line);
        }
        let known = self.numbers[number].thresholds.clone();
        if let Some((_, literal)) = known.iter().find(|(threshold, _)| *threshold == line) {
            return Formula::Open(*literal);
        }
        let exceeds = self.variable();
        for (threshold, literal) in known {
            // What is greater than the higher one is greater than the lower one.
            let (higher, lower) =
                if threshold > line { (literal, exceeds) } else { (exceeds, literal) };
            self.clause(&[!higher, lower]);
        }
        self.numbers[number].thresholds.push((line, exceeds));
        Formula::Open(exceeds)
    }
}

/// A truth in the oracle's formulas, settled or a literal of the solver.
#[derive(Clone, Copy)]
enum Formula {
    Constant(bool),
    Open(Lit),
}

impl From<bool> for Formula {
    fn from(holds: bool) -> Self {
        Self::Constant(holds)
    }
}

impl Not for Formula {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Constant(holds) => Self::Constant(!holds),
            Self::Open(literal) => Self::Open(!literal),
        }
    }
}

impl BitAnd for Formula {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constant(false), _) | (_, Self::Constant(false)) => Self::Constant(false),
            (Self::Constant(true), rest) | (rest, Self::Constant(true)) => rest,
            (Self::Open(one), Self::Open(other)) => {
                Self::Open(in_workshop(|workshop| workshop.both(one, other)))
            }
        }
    }
}

impl BitOr for Formula {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        !(!self & !other)
    }
}

impl Truth for Formula {
    /// The place among the numbers of the workshop.
    type Number = usize;

    fn more_than(number: usize, line: f64) -> Self {
        in_workshop(|workshop| workshop.exceeds(number, line))
    }

    fn at_least(number: usize, line: f64) -> Self {
        Self::more_than(number, line.next_down())
    }
}

fn formulas(facts: &Facts) -> Deal<Formula> {
    in_workshop(|workshop| *workshop = Workshop::default());
    let answer = |fact, at| match facts.get(fact, at) {
        partly_known::Truth::Yes => Formula::Constant(true),
        partly_known::Truth::No => Formula::Constant(false),
        partly_known::Truth::Unknown => Formula::Open(in_workshop(Workshop::variable)),
    };
    let figure = |matter| {
        let range = match matter {
            Matter::Measure(measure) => facts.measure(measure),
            Matter::Operations(at) => facts.operations(at),
            Matter::Fact(..) => unreachable!(),
        };
        in_workshop(|workshop| {
            workshop.numbers.push(Number { range, thresholds: Vec::new() });
            workshop.numbers.len() - 1
        })
    };
    as_deal(facts.systems(), answer, figure)
}

/// The outcomes that some way of settling what is open leads to.
fn reachable(facts: &Facts, otherwise: Readings) -> Outcomes {
    let formulas = part850::outcomes(&formulas(facts), otherwise);
    let reachable = formulas.into_iter().filter(|(_, formula)| match formula {
        Formula::Constant(holds) => *holds,
        Formula::Open(literal) => {
            in_workshop(|workshop| workshop.solver.solve_limited(&[*literal])) == lbool::TRUE
        }
    });
    let reachable: Vec<_> = reachable.map(|(outcome, _)| outcome).collect();
    Outcomes::such_that(|outcome| reachable.contains(&outcome))
}

/// Opens a matter, or leaves a number in a range around one of the lines or below or above it.
fn open(facts: &mut Facts, matter: Matter, random: &mut Random) {
    let mut range = |lines: &[f64]| {
        let line = random.pick(lines);
        let [under, on, over, low, high] = deals::near(line);
        let ends = [(0.0, f64::INFINITY), (under, on), (on, over), (low, high), (low, on)];
        let (low, high) = random.pick(&ends);
        Range::new(low, high).unwrap()
    };
    match matter {
        Matter::Fact(fact, at) => facts.set(fact, at, partly_known::Truth::Unknown),
        Matter::Measure(measure) => facts.set_measure(measure, range(&[deals::line(measure)])),
        Matter::Operations(at) => facts.set_operations(at, range(&[1e23, 1e24, 1e25])),
    }
}

/// A deal with so many facts open; some facts that matter to most deals more often are not.
fn partial(random: &mut Random) -> (Facts, usize) {
    let mut facts = complete(random);
    while facts.systems() == 0 {
        facts = complete(random);
    }
    let all = matters(facts.systems());
    let many = if random.one_in(10) { all.len() - 8 } else { 20 + random.below(81) };
    let spared = random.below(8);
    let mut left: Vec<_> = all.to_vec();
    let spare = [
        "government_business",
        "statutory_exception",
        "exemption_granted",
        "us_citizen",
        "acquires_equity",
        "knows_actually",
        "organized_in_concern",
    ];
    for name in spare.iter().take(spared) {
        left.retain(|matter| *matter != Matter::Fact(fact(name), None));
    }
    for _ in 0..many {
        let matter = left.swap_remove(random.below(left.len()));
        open(&mut facts, matter, random);
    }
    (facts, many)
}

#[test]
fn the_engine_reaches_what_a_solver_reaches() {
    let mut random = Random(0x850);
    let mut of_size = [0; 5];
    for round in 0..1_000 {
        let (facts, many) = partial(&mut random);
        // Every other deal is read otherwise at some points.
        let taken = Reading::ALL.into_iter().filter(|_| round % 2 == 1 && random.one_in(2));
        let otherwise = taken.fold(Readings::default(), Readings::with);
        let found = possible(&facts, &Basis { otherwise, ..Basis::default() });
        let expected = reachable(&facts, otherwise);
        assert_eq!(found, expected, "{many} open, {otherwise:?}: {facts:?}");
        of_size[found.len()] += 1;
    }
    assert!(of_size[1..].iter().all(|deals| *deals >= 30), "{of_size:?}");
}
