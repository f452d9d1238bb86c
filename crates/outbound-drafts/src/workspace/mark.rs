//! Numbers drawn by lot, by which records and their states are told apart.

use std::fmt;

/// A number that nothing else has: what a deal is called by in all windows, or one state of what is kept.
///
/// ```
/// use outbound_drafts::workspace::Mark;
/// let mark = Mark::of(0xbeef);
/// assert_eq!(mark.to_string(), "000000000000beef");
/// assert_eq!(Mark::read("000000000000beef"), Some(mark));
/// assert_eq!((Mark::read("beef"), Mark::read("+00000000000beef")), (None, None));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u64);

impl Mark {
    /// One of 64 bits drawn by lot. The core draws none: it knows no chance.
    #[must_use]
    pub fn of(drawn: u64) -> Self {
        Self(drawn)
    }

    /// What was written.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.len() == 16 && text.bytes().all(|digit| digit.is_ascii_hexdigit());
        digits.then(|| u64::from_str_radix(text, 16).ok().map(Self)).flatten()
    }

    /// This one, of which the next is put in its place.
    pub(super) fn take(&mut self) -> Self {
        let taken = *self;
        self.0 = self.0.wrapping_add(1);
        taken
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
