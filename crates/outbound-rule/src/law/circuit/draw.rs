//! From the tree of the text to the circuit that the search reads.

use super::{Circuit, Leaf, Node};
use crate::law::{Section, Test};
use crate::places::{Place, Places};
use jiff::civil::Date;
use std::ptr;

/// Draws the conditions in force on a day.
pub(in crate::law) struct Drawing {
    day: Date,
    nodes: Places<Node>,
    /// The section whose condition is known to be met, inside `Given`.
    given: Option<&'static Section>,
    /// The sections and paragraphs drawn so far, each with what was given there.
    drawn: Vec<(&'static Test, Option<&'static Section>, Place)>,
    /// The conditions put to AI systems: a circuit of their own.
    of_systems: Vec<&'static Test>,
}

impl Drawing {
    pub fn on(day: Date) -> Self {
        Self { day, nodes: Places::new(), given: None, drawn: Vec::new(), of_systems: Vec::new() }
    }

    /// The circuit of what was drawn, and the conditions it puts to AI systems.
    pub fn done(self) -> (Circuit, Vec<&'static Test>) {
        (Circuit { nodes: self.nodes }, self.of_systems)
    }

    /// Draws a condition: where it then stands.
    pub fn draw(&mut self, test: &'static Test) -> Place {
        match test {
            Test::Para(_, _, inner) => self.draw(inner),
            Test::All(tests) => {
                let parts = tests.iter().map(|test| self.draw(test)).collect();
                self.join(Node::All, parts)
            }
            Test::Any(tests) => {
                let parts = tests.iter().map(|test| self.draw(test)).collect();
                self.join(Node::Any, parts)
            }
            Test::Not(inner) => {
                let part = self.draw(inner);
                self.node(Node::Not(part))
            }
            Test::Asks(fact) => self.node(Node::Leaf(Leaf::Fact(*fact))),
            Test::Is(measure, bound) => self.node(Node::Leaf(Leaf::Is(*measure, *bound))),
            Test::Exceeds(line) => self.node(Node::Leaf(Leaf::Exceeds(*line))),
            Test::AnySystem(inner) => {
                let number = self.of_systems.iter().position(|test| ptr::eq(*test, *inner));
                let number = number.unwrap_or_else(|| {
                    self.of_systems.push(inner);
                    self.of_systems.len() - 1
                });
                self.node(Node::Leaf(Leaf::AnySystem(number)))
            }
            Test::See(section) if self.given.is_some_and(|given| ptr::eq(given, *section)) => {
                self.node(Node::YES)
            }
            Test::See(section) => match section.on(self.day) {
                Some(test) => self.once(test),
                None => self.node(Node::NO),
            },
            Test::Paras(section, labels) => {
                let day = self.day;
                let in_force = labels.iter().filter_map(|label| section.paragraph(day, label));
                let parts = in_force.map(|test| self.once(test)).collect();
                self.join(Node::Any, parts)
            }
            Test::Given(section, inner) => {
                let before = self.given.replace(section);
                let part = self.draw(inner);
                self.given = before;
                part
            }
            Test::Reads(reading, ours, other) => {
                let ways = [self.draw(ours), self.draw(other)];
                self.node(Node::Reads(*reading, ways))
            }
            Test::YieldsTo(_) => self.node(Node::YES),
        }
    }

    /// What others refer to: drawn only if it was not before.
    fn once(&mut self, test: &'static Test) -> Place {
        let given = self.given.map(ptr::from_ref);
        let before = self
            .drawn
            .iter()
            .find(|(drawn, with, _)| ptr::eq(*drawn, test) && with.map(ptr::from_ref) == given);
        if let Some((.., place)) = before {
            return *place;
        }
        let place = self.draw(test);
        self.drawn.push((test, self.given, place));
        place
    }

    /// Several parts joined; one alone is itself.
    fn join(&mut self, kind: fn(Vec<Place>) -> Node, parts: Vec<Place>) -> Place {
        match parts.as_slice() {
            [only] => *only,
            _ => self.node(kind(parts)),
        }
    }

    /// A node, the one that is there already if it is the same.
    fn node(&mut self, node: Node) -> Place {
        let same = self.nodes.iter().find(|(_, other)| **other == node);
        match same {
            Some((place, _)) => place,
            None => self.nodes.put(node),
        }
    }
}

impl Node {
    const YES: Self = Self::All(Vec::new());
    const NO: Self = Self::Any(Vec::new());
}
