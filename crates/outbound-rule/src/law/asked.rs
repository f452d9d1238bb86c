//! What a section asks for, and at which paragraph first.

use super::{Citation, Section, Test};
use crate::facts::{Fact, Measure};

/// Something a paragraph asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A matter of fact.
    Fact(Fact),
    /// A figure.
    Measure(Measure),
}

impl Section {
    /// What the newest text of this section itself asks, in its order, each with the narrowest
    /// labelled place that asks it first.
    ///
    /// ```
    /// use outbound_rule::facts::Fact;
    /// use outbound_rule::law::{Asked, part850::S224};
    /// let asked = S224.asked();
    /// let (_, place) = asked.iter().find(|(asked, _)| *asked == Asked::Fact(Fact::OnEntityList)).unwrap();
    /// assert_eq!(place.to_string(), "§ 850.224(m)(1)");
    /// ```
    #[must_use]
    pub fn asked(&'static self) -> Vec<(Asked, Citation)> {
        let mut found = Vec::new();
        if let Some(version) = self.versions.last() {
            ask(&version.test, &Citation::of(self.number), &mut found);
        }
        found
    }
}

fn ask(test: &'static Test, place: &Citation, found: &mut Vec<(Asked, Citation)>) {
    let mut put = |asked: Asked| {
        if !found.iter().any(|(other, _)| *other == asked) {
            found.push((asked, place.clone()));
        }
    };
    match test {
        Test::Asks(fact) => put(Asked::Fact(*fact)),
        Test::Is(measure, _) => put(Asked::Measure(*measure)),
        _ => {}
    }
    let place = if let Test::Para(label, ..) = test { &place.at(label) } else { place };
    test.parts().for_each(|part| ask(part, place, found));
}
