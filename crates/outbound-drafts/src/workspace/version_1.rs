//! How a browser kept the deals before each had a record of its own: as one text, with a line that says what it is,
//! and a line for each. It is read once more, to be taken over.
//!
//! `outbound-check 1 0` names the version and the deal shown; a deal is on one line as in its file,
//! after `=` if it stands in a file just so, and after `+` if it does not.

use super::{DEALS, Opened, Workspace};
use crate::Draft;
use outbound_deal::{Deal, Problem, Refused};
use outbound_words::number::Notation;

const NAME: &str = "outbound-check";
const VERSION: u64 = 1;

impl Workspace {
    /// The deals that were kept.
    ///
    /// # Errors
    /// [`Refused`] with the number of the line, as strictly as for a file.
    ///
    /// ```
    /// use outbound_words::number::Notation;
    /// use outbound_drafts::workspace::Workspace;
    /// let kept = Workspace::of_version_1("outbound-check 1 0\n+{\"name\":\"Round\"}", Notation::English)?;
    /// assert_eq!(kept.shown().draft().deal().name, "Round");
    /// let (line, _) = Workspace::of_version_1("outbound-check 1 0\n={", Notation::English).unwrap_err();
    /// assert_eq!(line, 2);
    /// # Ok::<(), (usize, outbound_deal::Refused)>(())
    /// ```
    pub fn of_version_1(text: &str, notation: Notation) -> Result<Self, (usize, Refused)> {
        let unknown = |line| (line, Refused::at("+", Problem::NotKnown));
        let mut lines = text.lines().zip(1..);
        let head = lines.next().map_or("", |(head, _)| head);
        let mut words = head.split(' ');
        let (name, version, shown) = (words.next(), number(words.next()), number(words.next()));
        let (Some(NAME), Some(version)) = (name, version) else { return Err(unknown(1)) };
        if version != VERSION {
            return Err((1, Refused::Version(version)));
        }
        let mut deals = Vec::new();
        for (text, line) in lines {
            if deals.len() == DEALS {
                return Err((line, Refused::at("+", Problem::TooMany(DEALS + 1, DEALS))));
            }
            let (saved, text) = match (text.strip_prefix('='), text.strip_prefix('+')) {
                (Some(text), _) => (true, text),
                (_, Some(text)) => (false, text),
                _ => return Err(unknown(line)),
            };
            let deal = Deal::read(text.as_bytes()).map_err(|refused| (line, refused))?;
            let saved = saved.then(|| deal.clone());
            deals.push(Opened::new(Draft::of(deal, notation), saved));
        }
        let shown = shown.and_then(|shown| usize::try_from(shown).ok());
        let shown = shown.filter(|shown| *shown < deals.len()).ok_or_else(|| unknown(1))?;
        Ok(Self { shown, ..Self::of(deals, notation) })
    }
}

fn number(text: Option<&str>) -> Option<u64> {
    text?.parse().ok()
}
