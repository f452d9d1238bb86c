//! The table of owners as a graph, and why it may not be one.

use super::{Interest, Ownership, Percent, Person, Table};
use crate::places::{Place, Places};
use enum_map::EnumMap;
use std::collections::BTreeMap;

/// Why a table cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnershipError {
    /// More persons than are followed.
    #[error("{0} persons are more than are followed here ({most})", most = Ownership::MOST)]
    TooMany(usize),
    /// Two persons of one name.
    #[error("two persons are called {0:?}")]
    SameName(String),
    /// A name that no person has.
    #[error("nobody is called {0:?}")]
    NotNamed(String),
    /// Two holdings between the same two.
    #[error("what {holder:?} holds of {held:?} comes twice")]
    Twice {
        /// Who holds.
        holder: String,
        /// What is held.
        held: String,
    },
    /// The named holders together have more than there is.
    #[error("more than the whole of {held:?} is held ({})", .interest.name())]
    MoreThanWhole {
        /// What is held.
        held: String,
        /// In which of the three accounts.
        interest: Interest,
    },
    /// Somebody holds a part of themselves.
    #[error("a circle cannot be followed: {}", .0.join(" holds "))]
    Circle(
        /// The names along it; the first comes again as the last.
        Vec<String>,
    ),
}

/// The persons by place, each with its holders.
#[derive(Clone, Debug)]
pub(super) struct Graph {
    pub persons: Places<Node>,
    /// The persons, holders before what they hold.
    pub order: Vec<Place>,
    places: BTreeMap<String, Place>,
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub person: Person,
    pub holders: Vec<Link>,
}

#[derive(Clone, Debug)]
pub(super) struct Link {
    pub holder: Place,
    pub parts: EnumMap<Interest, Percent>,
    pub runs: bool,
}

impl Graph {
    pub fn of(table: &Table) -> Result<Self, OwnershipError> {
        if table.persons.len() > Ownership::MOST {
            return Err(OwnershipError::TooMany(table.persons.len()));
        }
        let (mut persons, mut places) = (Places::new(), BTreeMap::new());
        for person in &table.persons {
            let place = persons.put(Node { person: person.clone(), holders: Vec::new() });
            if places.insert(person.name.clone(), place).is_some() {
                return Err(OwnershipError::SameName(person.name.clone()));
            }
        }
        let mut graph = Self { persons, order: Vec::new(), places };
        for holding in &table.holdings {
            let (holder, held) = (graph.place(&holding.holder)?, graph.place(&holding.held)?);
            if graph.persons[held].holders.iter().any(|link| link.holder == holder) {
                let (holder, held) = (holding.holder.clone(), holding.held.clone());
                return Err(OwnershipError::Twice { holder, held });
            }
            let parts = EnumMap::from_fn(|interest| holding.part(interest));
            graph.persons[held].holders.push(Link { holder, parts, runs: holding.runs });
        }
        for node in graph.persons.values_mut() {
            Interest::ALL.into_iter().try_for_each(|interest| node.fit(interest))?;
        }
        graph.order = graph.holders_first()?;
        Ok(graph)
    }

    pub fn place(&self, name: &str) -> Result<Place, OwnershipError> {
        let place = self.places.get(name).copied();
        place.ok_or_else(|| OwnershipError::NotNamed(name.to_owned()))
    }

    /// Everybody who holds a person, directly or indirectly.
    pub fn above(&self, place: Place) -> Vec<Place> {
        let mut found = self.persons.alike(false);
        let mut next = vec![place];
        while let Some(held) = next.pop() {
            for link in &self.persons[held].holders {
                if !std::mem::replace(&mut found[link.holder], true) {
                    next.push(link.holder);
                }
            }
        }
        found.iter().filter(|(_, found)| **found).map(|(person, _)| person).collect()
    }

    /// Goes up from everybody to their holders and notes each after all of its holders. Not by
    /// recursion: a chain may be as long as the table.
    fn holders_first(&self) -> Result<Vec<Place>, OwnershipError> {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            Not,
            OnTheWay,
            Done,
        }
        let mut seen = self.persons.alike(Seen::Not);
        let mut order = Vec::with_capacity(self.persons.values().len());
        // The way from the start to here: who, and how many of their holders were gone into.
        let mut way: Vec<(Place, usize)> = Vec::new();
        for (start, _) in self.persons.iter() {
            if seen[start] == Seen::Not {
                seen[start] = Seen::OnTheWay;
                way.push((start, 0));
            }
            while let Some((here, next)) = way.last_mut() {
                let here = *here;
                let Some(link) = self.persons[here].holders.get(*next) else {
                    seen[here] = Seen::Done;
                    order.push(here);
                    way.pop();
                    continue;
                };
                *next += 1;
                match seen[link.holder] {
                    Seen::Done => {}
                    Seen::OnTheWay => return Err(self.circle(&way, link.holder)),
                    Seen::Not => {
                        seen[link.holder] = Seen::OnTheWay;
                        way.push((link.holder, 0));
                    }
                }
            }
        }
        Ok(order)
    }

    /// The names from a person back to themselves, each holding the next.
    fn circle(&self, way: &[(Place, usize)], back: Place) -> OwnershipError {
        let name = |place: Place| self.persons[place].person.name.clone();
        let mut names: Vec<String> = way
            .iter()
            .map(|(place, _)| *place)
            .skip_while(|place| *place != back)
            .map(name)
            .collect();
        // The way goes up from the held to the holder.
        names.push(name(back));
        names.reverse();
        OwnershipError::Circle(names)
    }
}

impl Node {
    /// Holds what the holders have of one account against the whole: nobody has more than the
    /// others leave.
    fn fit(&mut self, interest: Interest) -> Result<(), OwnershipError> {
        let low = |link: &Link| u128::from(link.parts[interest].low_units());
        let surely: u128 = self.holders.iter().map(low).sum();
        let whole = u128::from(Percent::WHOLE.low_units());
        let Some(left) = whole.checked_sub(surely).and_then(|left| u64::try_from(left).ok()) else {
            let held = self.person.name.clone();
            return Err(OwnershipError::MoreThanWhole { held, interest });
        };
        for link in &mut self.holders {
            let part = link.parts[interest];
            let most = part.high_units().min(part.low_units() + left);
            link.parts[interest] = Percent::between(part.low_units(), most);
        }
        Ok(())
    }
}
