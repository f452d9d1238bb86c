use std::ops::Range;

/// Which of several things cannot be spared, each tried in turn with those spared before it left
/// out.
///
/// `spare` leaves some more of them out and says whether the rest is still enough; if not, it takes
/// them back. Leaving out more must never make enough of what was not: then many can be tried at
/// once, twice as many after each success and half as many after each failure.
pub(super) fn unsparable(things: usize, mut spare: impl FnMut(Range<usize>) -> bool) -> Vec<usize> {
    let mut kept = Vec::new();
    let (mut next, mut many) = (0, 1);
    while next < things {
        let end = things.min(next + many);
        if spare(next..end) {
            next = end;
            many *= 2;
        } else if end - next > 1 {
            many = (end - next) / 2;
        } else {
            kept.push(next);
            next = end;
        }
    }
    kept
}
