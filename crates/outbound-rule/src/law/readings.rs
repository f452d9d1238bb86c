//! Which other readings would leave other outcomes.

use super::inquiry::Inquiry;
use super::part850::SECTIONS;
use super::view::View;
use super::{Basis, Facts, Outcome, Outcomes, Reading, Readings, Test};

/// The points where the text leaves room and the way not taken leads to other outcomes for these
/// facts, each with the outcomes left on that way.
///
/// ```
/// use outbound_rule::facts::{Fact, Facts};
/// use outbound_rule::law::{Basis, Reading, differing};
/// use partly_known::Truth;
/// let mut facts = Facts::new(0);
/// facts.set(Fact::GovernmentBusiness, None, Truth::Yes);
/// assert_eq!(differing(&facts, &Basis::default()), [], "out on any reading");
/// ```
#[must_use]
pub fn differing(facts: &Facts, basis: &Basis) -> Vec<(Reading, Outcomes)> {
    Inquiry::of(facts, basis).differing()
}

impl Inquiry<'_> {
    /// See [`differing`].
    #[must_use]
    pub fn differing(&self) -> Vec<(Reading, Outcomes)> {
        let Self { facts, basis, .. } = *self;
        let left = self.possible();
        let mut matter = Readings::default();
        let view = View::new(facts, basis);
        // A section is gone through once; the outcomes' own conditions add what stands outside them.
        let sections = SECTIONS.iter().filter_map(|section| section.on(basis.on));
        for test in Outcome::ALL.map(Outcome::test).into_iter().chain(sections) {
            mark(test, view, &mut matter);
        }
        let other_way = |reading: Reading| {
            let otherwise = Basis { otherwise: turned(basis, reading), ..*basis };
            let search = self.search.read_otherwise(reading, &otherwise);
            // Mostly what reaches an outcome on one way does so on the other.
            let outcomes = search.possible_beside(self.witnesses(), facts.of_deal());
            (outcomes != left).then_some((reading, outcomes))
        };
        Reading::ALL
            .into_iter()
            .filter(|reading| matter.contains(*reading))
            .filter_map(other_way)
            .collect()
    }
}

/// The readings taken otherwise, with one of them turned over.
fn turned(basis: &Basis, reading: Reading) -> Readings {
    let otherwise = |other: &Reading| basis.reads_otherwise(*other) != (*other == reading);
    Reading::ALL.into_iter().filter(otherwise).fold(Readings::default(), Readings::with)
}

/// Marks the points where the two ways do not come to the same, whatever is found out.
fn mark(test: &'static Test, view: View, matter: &mut Readings) {
    match test {
        Test::Reads(reading, ours, other) => {
            let [ours, other] = [ours, other].map(|way| view.truth(way));
            if !(ours.is_settled() && ours == other) {
                *matter = matter.with(*reading);
            }
        }
        Test::AnySystem(inner) => {
            (0..view.facts.systems())
                .for_each(|system| mark(inner, view.of_system(system), matter));
        }
        // Sections are gone through one by one, so that references need not be followed.
        test => test.parts().for_each(|part| mark(part, view, matter)),
    }
}
