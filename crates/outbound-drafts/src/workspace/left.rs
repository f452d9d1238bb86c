//! What would be lost with the page.

use super::{Mark, Opened, Workspace};

impl Workspace {
    /// What would be lost with the page, as far as it is not as it was before: each such deal as in its file, and
    /// nothing for one that is closed by now or stands in a file.
    #[must_use]
    pub fn left_since(&self, before: Option<&Self>) -> Vec<(Mark, Option<String>)> {
        let old = before.map_or(&[][..], |before| &before.deals);
        let mut left = Vec::new();
        for (number, deal) in self.deals.iter().enumerate() {
            // Most stand where they stood.
            let same = |other: &&Opened| other.id == deal.id;
            let was = old.get(number).filter(same).or_else(|| old.iter().find(same));
            if was != Some(deal) {
                left.push((deal.id, deal.is_unsaved().then(|| deal.draft.deal().write())));
            }
        }
        let open = self.ids();
        let closed = old.iter().filter(|deal| open.binary_search(&deal.id).is_err());
        left.extend(closed.map(|deal| (deal.id, None)));
        left
    }

    /// The marks of all that are open, in their order.
    pub(super) fn ids(&self) -> Vec<Mark> {
        let mut ids: Vec<_> = self.deals.iter().map(|deal| deal.id).collect();
        ids.sort_unstable();
        ids
    }
}
