//! What those the rule asks about hold of a person.

use super::chain::{Asked, Held, Way};
use super::graph::Graph;
use super::{Concern, Person};
use crate::facts::{Answer, Fact};
use crate::places::{Place, Places};
use partly_known::Truth;

/// What is held of a person by those the rule asks about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Holdings {
    /// By the government of a country of concern, § 850.221(c).
    pub government: Finding,
    /// By persons of § 850.221(a), (b) and (c) together: (d).
    pub concern: Finding,
    /// By persons of § 850.221(d) together: (e).
    pub tier: Finding,
    /// By persons on the SDN List together, § 850.224(m)(4).
    pub sdn: Finding,
    /// Whether one U.S. person holds more than half of the voting interest, § 850.219(a)(1).
    pub parent_by_votes: Truth,
    /// Whether one U.S. person holds more than half of the board's voting power, § 850.219(a)(2).
    pub parent_by_board: Truth,
}

/// Whether it is half or more, and what the two readings make of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// Settled where both readings settle it in the same way.
    pub truth: Truth,
    /// What is held by the reading taken.
    pub taken: Held,
    /// What is held by the other one.
    pub other: Held,
}

impl Holdings {
    pub(super) fn of(graph: &Graph, place: Place) -> Self {
        let ways = [Way::Controlled, Way::Proportionate];
        let [taken, other] = ways.map(|way| Tiers::of(graph, way, place));
        let finding =
            |tier: fn(&Tiers) -> Held| Finding::of(tier(&taken), tier(&other), Held::any_half);
        let sdn = |way| SDN.held(graph, way, &SDN.each(graph))[place];
        Self {
            government: finding(|tiers| tiers.government),
            concern: finding(|tiers| tiers.concern),
            tier: finding(|tiers| tiers.tier),
            sdn: Finding::of(sdn(Way::Owned), sdn(Way::Controlled), Held::owned_half),
            parent_by_votes: parent(graph, place, |held| held.votes.is_more_than_half()),
            parent_by_board: parent(graph, place, |held| held.board.is_more_than_half()),
        }
    }

    /// The facts about the target that are hereby answered.
    #[must_use]
    pub fn of_target(&self) -> [(Fact, Truth); 4] {
        [
            (Fact::GovernmentHoldsHalf, self.government.truth),
            (Fact::ConcernHoldsHalf, self.concern.truth),
            (Fact::TierHoldsHalf, self.tier.truth),
            (Fact::OwnedByListedPersons, self.sdn.truth),
        ]
    }

    /// The facts about the investor that are hereby answered.
    #[must_use]
    pub fn of_investor(&self) -> [(Fact, Truth); 2] {
        [
            (Fact::UsParentByVotes, self.parent_by_votes),
            (Fact::UsParentByBoard, self.parent_by_board),
        ]
    }
}

impl Finding {
    fn of(taken: Held, other: Held, half: fn(Held) -> Truth) -> Self {
        let (ours, theirs) = (half(taken), half(other));
        Self { truth: if ours == theirs { ours } else { Truth::Unknown }, taken, other }
    }
}

/// Whether each person is something, and whether it was said of them if they are.
struct Mark {
    is: fn(&Person) -> Truth,
    said: fn(&Person) -> bool,
}

const GOVERNMENT: Mark = Mark {
    is: |person| is(person.concern, |concern| concern == Concern::Government),
    said: |person| person.concern.is_some(),
};
const CONCERN: Mark = Mark {
    is: |person| is(person.concern, |concern| concern == Concern::Yes),
    said: GOVERNMENT.said,
};
const SDN: Mark = Mark { is: |person| answered(person.sdn), said: |person| settled(person.sdn) };
const US: Mark = Mark { is: |person| answered(person.us), said: |person| settled(person.us) };

fn is(concern: Option<Concern>, so: impl Fn(Concern) -> bool) -> Truth {
    concern.map_or(Truth::Unknown, |concern| Truth::from(so(concern)))
}

fn answered(answer: Option<Answer>) -> Truth {
    answer.map_or(Truth::Unknown, Answer::truth)
}

fn settled(answer: Option<Answer>) -> bool {
    answered(answer).is_settled()
}

impl Mark {
    fn each(&self, graph: &Graph) -> Places<Truth> {
        graph.persons.map(|_, node| (self.is)(&node.person))
    }

    /// What all of `among` hold of everybody together.
    fn held(&self, graph: &Graph, way: Way, among: &Places<Truth>) -> Places<Held> {
        Asked { way, among, alone: None, said: self.said }.held(graph)
    }
}

/// What is held of a person by the government, by persons of (a) to (c), and by persons of (d).
struct Tiers {
    government: Held,
    concern: Held,
    tier: Held,
}

impl Tiers {
    fn of(graph: &Graph, way: Way, place: Place) -> Self {
        let half = |held: &Places<Held>| held.map(|_, held| held.any_half());
        let either = |one: &Places<Truth>, other: &Places<Truth>| {
            one.map(|person, truth| truth.or(other[person]))
        };
        let government = GOVERNMENT.each(graph);
        let by_government = GOVERNMENT.held(graph, way, &government);
        let of_c = either(&government, &half(&by_government));
        let of_abc = either(&CONCERN.each(graph), &of_c);
        let by_abc = CONCERN.held(graph, way, &of_abc);
        let by_d = CONCERN.held(graph, way, &half(&by_abc));
        Self { government: by_government[place], concern: by_abc[place], tier: by_d[place] }
    }
}

/// Whether one U.S. person is a parent. Each is asked about alone: § 850.219 adds no persons. Nobody
/// in particular stands for one that is not named.
fn parent(graph: &Graph, place: Place, holds: fn(Held) -> Truth) -> Truth {
    let us_persons = US.each(graph);
    let mut among = graph.persons.alike(Truth::No);
    let mut held_by = |alone: Option<Place>| {
        alone.into_iter().for_each(|person| among[person] = Truth::Yes);
        let held = Asked { way: Way::Parent, among: &among, alone, said: US.said }.held(graph);
        alone.into_iter().for_each(|person| among[person] = Truth::No);
        held[place]
    };
    let mut found = holds(held_by(None));
    for person in graph.above(place) {
        if found != Truth::Yes && us_persons[person] != Truth::No {
            found = found.or(us_persons[person].and(holds(held_by(Some(person)))));
        }
    }
    found
}
