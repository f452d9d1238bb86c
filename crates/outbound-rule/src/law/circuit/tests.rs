//! The circuit held against the tree it is drawn from.

use super::{Circuit, Inputs, Leaf, Met, Node};
use crate::facts::{Fact, Facts, Measure, Scope};
use crate::law::edition::Edition;
use crate::law::part850::EFFECTIVE;
use crate::law::reach::Search;
use crate::law::{Basis, Outcome, Reading, Readings, read};
use partly_known::{Range, Truth};
use proptest::collection::vec;
use proptest::{prop_assert, prop_assert_eq, proptest};

fn facts_of(circuit: &Circuit) -> impl Iterator<Item = Fact> {
    circuit.nodes.iter().filter_map(|(_, node)| match node {
        Node::Leaf(Leaf::Fact(fact)) => Some(*fact),
        _ => None,
    })
}

#[test]
fn conditions_put_to_ai_systems_ask_only_about_them() {
    let Edition { of_deal, of_system, .. } = Edition::on(EFFECTIVE);
    assert!(facts_of(of_deal).all(|fact| fact.scope() == Scope::Deal));
    assert!(facts_of(of_system).all(|fact| fact.scope() == Scope::System));
    let of_the_deal =
        |(_, node): (_, &Node)| matches!(node, Node::Leaf(Leaf::Is(..) | Leaf::AnySystem(_)));
    assert!(!of_system.nodes.iter().any(of_the_deal));
}

#[test]
fn nodes_come_after_what_they_join_and_none_twice() {
    let Edition { of_deal, of_system, .. } = Edition::on(EFFECTIVE);
    for Circuit { nodes } in [of_deal, of_system] {
        for (place, node) in nodes.iter() {
            let earlier = match node {
                Node::Leaf(_) => true,
                Node::All(parts) | Node::Any(parts) => parts.iter().all(|part| *part < place),
                Node::Not(part) => *part < place,
                Node::Reads(_, ways) => ways.iter().all(|way| *way < place),
            };
            let before = nodes.iter().take_while(|(before, _)| *before < place);
            assert!(earlier && before.into_iter().all(|(_, other)| other != node), "{node:?}");
        }
    }
}

proptest! {
    #[test]
    fn the_circuit_reads_as_the_text(choices in vec(0..4_usize, 400), otherwise in 0..1_usize << Reading::ALL.len(), early: bool) {
        let taken = |reading: &Reading| otherwise >> *reading as usize & 1 == 1;
        let otherwise = Reading::ALL.into_iter().filter(taken).fold(Readings::default(), Readings::with);
        let mut basis = Basis { otherwise, ..Basis::default() };
        if early {
            basis.on = basis.on.yesterday().unwrap_or(basis.on);
        }
        let mut choices = choices.into_iter().cycle();
        let mut truth = || match choices.next() {
            Some(0) => Truth::Unknown,
            Some(1) => Truth::No,
            _ => Truth::Yes,
        };
        let mut facts = Facts::new(2);
        for fact in &Fact::ALL {
            [None, Some(0), Some(1)].into_iter().for_each(|system| facts.set(*fact, system, truth()));
        }
        let range = |truth| match truth {
            Truth::No => Range::new(3.0, 4.0),
            Truth::Unknown => Range::new(3.0, 1e24),
            Truth::Yes => Range::new(5e7, 3e25),
        };
        for measure in &Measure::ALL {
            facts.set_measure(*measure, range(truth()).unwrap_or(Range::UNKNOWN));
        }
        for system in 0..2 {
            facts.set_operations(system, range(truth()).unwrap_or(Range::UNKNOWN));
        }
        let Edition { of_deal, outcomes, of_system, conditions, .. } = Edition::on(basis.on);
        let inputs = |matters, systems| Inputs { matters, systems, basis: &basis };
        let met = |matters| Met::of(&of_system.read(inputs(matters, Met::NONE)), conditions);
        let systems = facts.of_systems().iter().map(met).fold(Met::NONE, Met::or);
        let drawn = of_deal.read(inputs(facts.of_deal(), systems));
        for outcome in Outcome::ALL {
            prop_assert_eq!(drawn.truth_in(0, outcomes[outcome]), read(outcome.test(), &facts, &basis));
        }
    }

    #[test]
    fn the_least_that_reaches_an_outcome_does_and_none_of_it_can_be_spared(choices in vec(0..8_usize, Fact::ALL.len())) {
        let basis = Basis::default();
        let mut facts = Facts::new(1);
        for (fact, choice) in Fact::ALL.iter().zip(choices) {
            let truth = match choice {
                0 => Truth::No,
                1 => Truth::Yes,
                _ => Truth::Unknown,
            };
            [None, Some(0)].into_iter().for_each(|system| facts.set(*fact, system, truth));
        }
        let (search, deal) = (Search::new(&facts, &basis), facts.of_deal());
        let read = search.read_with(deal, Met::OPEN);
        for witness in search.witnesses(search.possible(deal), deal, &search.read(deal)) {
            let least = search.least(&witness, deal, &read);
            prop_assert!(search.stands(&witness, &least, &read), "{}", witness.outcome.name());
            for fact in Fact::ALL.iter().filter(|fact| least.truth(**fact) != deal.truth(**fact)) {
                let mut less = least;
                less.set(*fact, deal.truth(*fact));
                prop_assert!(!search.stands(&witness, &less, &read), "{} without {}", witness.outcome.name(), fact.name());
            }
        }
    }
}
