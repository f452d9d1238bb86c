//! How shares are followed through a chain of owners.

use super::graph::{Graph, Link, Node};
use super::percent::{part_down, part_up, rest};
use super::{Interest, Percent, Person};
use crate::facts::Answer;
use crate::places::{Place, Places};
use enum_map::EnumMap;
use partly_known::Truth;

/// How far a chain reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Through an entity held by half or more in full, otherwise in proportion.
    Controlled,
    /// Every link in proportion.
    Proportionate,
    /// Through an entity held by half or more in full, otherwise not at all.
    Owned,
    /// Through a subsidiary in full, otherwise in proportion (§ 850.206(b)).
    Parent,
}

/// What some persons hold of another together, directly and indirectly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Of the outstanding voting interest.
    pub votes: Percent,
    /// Of the voting power of the board.
    pub board: Percent,
    /// Of the equity interest.
    pub equity: Percent,
}

impl Held {
    const NOTHING: Self =
        Self { votes: Percent::NONE, board: Percent::NONE, equity: Percent::NONE };

    fn of(part: impl Fn(Interest) -> Percent) -> Self {
        Self {
            votes: part(Interest::Votes),
            board: part(Interest::Board),
            equity: part(Interest::Equity),
        }
    }

    /// Whether it is half or more of any one of the three.
    #[must_use]
    pub fn any_half(self) -> Truth {
        self.owned_half().or(self.board.is_at_least_half())
    }

    /// Whether it is half or more of what can be owned.
    #[must_use]
    pub fn owned_half(self) -> Truth {
        self.votes.is_at_least_half().or(self.equity.is_at_least_half())
    }

    /// Whether its holder is a parent (§ 850.219(a)).
    fn parent(self) -> Truth {
        self.votes.is_more_than_half().or(self.board.is_more_than_half())
    }
}

/// What a person's holdings count for those asked about, in each account.
type Counts = EnumMap<Interest, Percent>;

/// Who is asked about: whose holdings count, and how far.
pub(super) struct Asked<'a> {
    pub way: Way,
    /// Whether each person is one of them.
    pub among: &'a Places<Truth>,
    /// Who alone is asked about, if it is one person: they may run others.
    pub alone: Option<Place>,
    /// Whether it was said if somebody is one of them.
    pub said: fn(&Person) -> bool,
}

impl Asked<'_> {
    /// What they hold of everybody.
    pub fn held(&self, graph: &Graph) -> Places<Held> {
        let mut held = graph.persons.alike(Held::NOTHING);
        let mut counts = graph.persons.alike(Counts::from_array([Percent::NONE; _]));
        for place in &graph.order {
            let node = &graph.persons[*place];
            let among = self.among[*place];
            held[*place] = Held::of(|interest| self.sum(node, interest, &counts));
            counts[*place] = self.counts(node, among, held[*place]);
        }
        held
    }

    /// What they hold of one person in one account.
    fn sum(&self, node: &Node, interest: Interest, counts: &Places<Counts>) -> Percent {
        let part = |link: &Link| (link.parts[interest], counts[link.holder][interest]);
        let least: u64 = node
            .holders
            .iter()
            .map(part)
            .map(|(part, count)| part_down(part.low_units(), count.low_units()))
            .sum();
        // At most: whatever is not surely held by others goes to those who count most.
        let mut parts: Vec<(Percent, Percent)> = Vec::with_capacity(node.holders.len());
        for (part, count) in node.holders.iter().map(part) {
            let more = |other: &(Percent, Percent)| other.1.high_units() >= count.high_units();
            parts.insert(parts.partition_point(more), (part, count));
        }
        let surely: u64 = parts.iter().map(|(part, _)| part.low_units()).sum();
        let mut left = rest(surely);
        let mut most: u64 = 0;
        if node.may_have_others(self.said) {
            most = std::mem::take(&mut left);
        }
        for (part, count) in parts {
            let more = left.min(part.high_units() - part.low_units());
            left -= more;
            most = most.saturating_add(part_up(part.low_units() + more, count.high_units()));
        }
        Percent::between(least, most.max(least))
    }

    fn counts(&self, node: &Node, among: Truth, held: Held) -> Counts {
        let in_full = match self.way {
            Way::Controlled => held.any_half(),
            Way::Owned => held.owned_half(),
            Way::Parent => held.parent().or(self.runs(node)),
            Way::Proportionate => Truth::No,
        }
        .or(among);
        let below = match self.way {
            Way::Owned => [Percent::NONE; 3],
            _ => [held.votes, held.board, held.equity],
        };
        Counts::from_array(below.map(|part| match in_full {
            Truth::Yes => Percent::WHOLE,
            Truth::Unknown => Percent::between(part.low_units(), Percent::WHOLE.high_units()),
            Truth::No => part,
        }))
    }

    fn runs(&self, node: &Node) -> Truth {
        let by_them = |link: &Link| link.runs && Some(link.holder) == self.alone;
        Truth::from(node.holders.iter().any(by_them))
    }
}

impl Node {
    /// Whether somebody who is asked about may be among the holders not named.
    fn may_have_others(&self, said: fn(&Person) -> bool) -> bool {
        let ends_here = self.holders.is_empty() && said(&self.person);
        !ends_here && self.person.others.map(Answer::truth) != Some(Truth::No)
    }
}
