//! What would follow if operations were added up by another convention.

use super::range_of;
use outbound_rule::facts::Facts;
use outbound_rule::law::{Basis, Outcomes, possible};
use training_compute::{Convention, MethodError, Working};

/// The conventions under which other outcomes would be left, with these.
///
/// The rule does not say what to add up, so a result that another convention would change may not be
/// shown without saying so.
pub(super) fn other(
    operations: &[Result<Working, MethodError>],
    facts: &Facts,
    own: Outcomes,
    share: f64,
    basis: &Basis,
) -> Vec<(Convention, Outcomes)> {
    let mut others = Vec::new();
    for convention in Convention::ALL {
        let mut counted = facts.clone();
        for (system, working) in operations.iter().enumerate() {
            let range = working.as_ref().map(|working| working.range_under(convention, share));
            counted.set_operations(system, range_of(range.ok()));
        }
        if counted != *facts {
            let left = possible(&counted, basis);
            if left != own {
                others.push((convention, left));
            }
        }
    }
    others
}
