//! A minimal set: what is left when whatever can be left out is.

/// Which of several things cannot be left out, each tried in turn with those left out before it.
///
/// `leave_out` leaves some more of them out and says whether the rest is still enough; if not, it takes
/// them back. Leaving out more must never make enough of what was not: then many can be tried at
/// once, twice as many after each success and half as many after each failure.
pub(super) fn needed<T>(mut things: &[T], mut leave_out: impl FnMut(&[T]) -> bool) -> Vec<&T> {
    let mut kept = Vec::new();
    let mut many = 1;
    while let [next, ..] = things {
        let (some, after) = things.split_at_checked(many).unwrap_or((things, &[]));
        if leave_out(some) {
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
