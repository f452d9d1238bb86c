//! Which of several things can be left out.

/// Which of several things cannot be spared, each tried in turn with those spared before it left
/// out.
///
/// `spare` leaves some more of them out and says whether the rest is still enough; if not, it takes
/// them back. Leaving out more must never make enough of what was not: then many can be tried at
/// once, twice as many after each success and half as many after each failure.
pub(super) fn unsparable<T>(mut things: &[T], mut spare: impl FnMut(&[T]) -> bool) -> Vec<&T> {
    let mut kept = Vec::new();
    let mut many = 1;
    while let [next, ..] = things {
        let (some, after) = things.split_at_checked(many).unwrap_or((things, &[]));
        if spare(some) {
            things = after;
            many *= 2;
        } else if some.len() > 1 {
            many = some.len() / 2;
        } else {
            kept.push(next);
            things = after;
        }
    }
    kept
}
