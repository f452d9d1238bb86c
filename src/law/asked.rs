use super::{Citation, Section, Test};
use crate::facts::Fact;

impl Section {
    /// The facts that the newest text of this section itself asks, in its order, each with the
    /// narrowest labelled place that asks it. A fact asked twice is listed at the first place.
    ///
    /// ```
    /// use outbound_check::facts::Fact;
    /// use outbound_check::law::part850::S224;
    /// let (_, place) = &S224.asked().into_iter().find(|(fact, _)| *fact == Fact::OnEntityList).unwrap();
    /// assert_eq!(place.to_string(), "§ 850.224(m)(1)");
    /// ```
    #[must_use]
    pub fn asked(&self) -> Vec<(Fact, Citation)> {
        let mut found = Vec::new();
        if let Some(version) = self.versions.last() {
            ask(&version.test, &Citation::of(self.number), &mut found);
        }
        found
    }
}

fn ask(test: &Test, place: &Citation, found: &mut Vec<(Fact, Citation)>) {
    match test {
        Test::Para(label, _, inner) => ask(inner, &place.at(label), found),
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().for_each(|test| ask(test, place, found))
        }
        Test::Not(inner) | Test::AnySystem(inner) | Test::Given(_, inner) => {
            ask(inner, place, found)
        }
        Test::Asks(fact) => {
            if !found.iter().any(|(other, _)| other == fact) {
                found.push((*fact, place.clone()));
            }
        }
        Test::Exceeds(_) | Test::See(_) | Test::Paras(..) | Test::YieldsTo(_) => {}
    }
}
