//! What this window knows of what the browser keeps, and so what is to be written and removed.
//!
//! Each record has a version, drawn by lot when it is written. Whoever writes names the version they saw last; where
//! another stands meanwhile, another window was quicker, and nothing of it is written over: both deals stay.

use super::{COMPARED, Mark, Opened, Record, Workspace, is_same};
use crate::{Action, Named};
use litemap::LiteMap;
use outbound_words::number::Notation;
use std::rc::Rc;

/// The records as this window saw them last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    seen: LiteMap<Mark, Seen>,
    shown: Option<Mark>,
    /// What could not be kept, and as what it was tried, unless it is worth another try.
    failed: LiteMap<Mark, Option<Opened>>,
    /// How often something came of it.
    turn: usize,
}

#[derive(Clone, Debug, PartialEq)]
struct Seen {
    deal: Opened,
    version: Mark,
}

/// What is to be done with one record.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// To write a deal, in place of the version named, or of none.
    Put(Opened, Option<Mark>),
    /// To remove a record of that version.
    Remove(Mark, Mark),
    /// To note which deal is shown.
    Show(Mark),
}

/// What came of that, or of what another window did.
#[derive(Clone, Debug, PartialEq)]
pub enum Upshot {
    /// The deal is kept, as this version.
    Written(Opened, Mark),
    /// There is no such record any more.
    Removed(Mark),
    /// It is noted.
    Shown(Mark),
    /// The deal could not be kept; what was kept of it before still is.
    Failed(Opened),
    /// Another window had been quicker; its deal stands there.
    Met(Record, Mark),
    /// Another window had removed that record.
    Missed(Mark),
    /// Another window wrote that deal.
    Came(Record, Mark),
    /// Another window removed that record.
    Gone(Mark),
}

/// Whether there is nothing to write of one who was kept as the other.
fn is_as_kept(one: &Opened, other: &Opened) -> bool {
    if one.place != other.place {
        return false;
    }
    let same = Rc::ptr_eq(&one.draft, &other.draft) || one.draft.deal() == other.draft.deal();
    let both = Rc::ptr_eq(&one.draft, &other.draft) && is_same(&one.saved, &other.saved);
    same && (both || one.is_unsaved() == other.is_unsaved())
}

impl Shelf {
    /// How many records this window knows of.
    #[must_use]
    pub fn len(&self) -> usize {
        self.seen.len()
    }

    /// Whether it knows of none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// How often something came of what was to be done.
    #[must_use]
    pub fn turn(&self) -> usize {
        self.turn
    }

    /// The deals that are not kept as they are, because the browser would not: their numbers.
    #[must_use]
    pub fn failed(&self, workspace: &Workspace) -> Vec<usize> {
        let failed = |deal: &Opened| {
            let seen = self.seen.get(&deal.id);
            let kept = seen.is_some_and(|seen| is_as_kept(deal, &seen.deal));
            !kept && self.failed.contains_key(&deal.id)
        };
        let numbered = workspace.deals.iter().enumerate();
        numbered.filter(|(_, deal)| failed(deal)).map(|(number, _)| number).collect()
    }

    /// What is to be done so that all that is open is kept: nothing for a deal that did not change.
    #[must_use]
    pub fn changes(&self, workspace: &Workspace) -> Vec<Change> {
        let mut changes = Vec::new();
        for deal in &workspace.deals {
            let seen = self.seen.get(&deal.id);
            let tried = self.failed.get(&deal.id).and_then(Option::as_ref);
            let settled = seen.map(|seen| &seen.deal).into_iter().chain(tried);
            if !settled.into_iter().any(|other| is_as_kept(deal, other)) {
                changes.push(Change::Put(deal.clone(), seen.map(|seen| seen.version)));
            }
        }
        let open = workspace.ids();
        for (id, seen) in &self.seen {
            if open.binary_search(id).is_err() {
                changes.push(Change::Remove(*id, seen.version));
            }
        }
        if let Some(shown) = workspace.deals.get(workspace.shown)
            && self.shown != Some(shown.id)
        {
            changes.push(Change::Show(shown.id));
        }
        changes
    }

    /// The shelf and the deals after something came of it.
    #[must_use]
    pub fn after(self, workspace: Workspace, done: Upshot) -> (Self, Workspace) {
        let (mut shelf, mut all) = (self, workspace);
        shelf.turn += 1;
        match done {
            Upshot::Written(deal, version) => {
                shelf.succeeded(deal.id);
                shelf.seen.insert(deal.id, Seen { deal, version });
            }
            Upshot::Removed(id) => {
                shelf.succeeded(id);
                shelf.seen.remove(&id);
            }
            Upshot::Shown(id) => shelf.shown = Some(id),
            Upshot::Failed(deal) => {
                shelf.failed.insert(deal.id, Some(deal));
            }
            Upshot::Missed(id) => {
                shelf.seen.remove(&id);
            }
            Upshot::Met(record, version) => match record.open(all.notation) {
                Ok(theirs) => {
                    all.set_apart(record.id, Some(&theirs));
                    all.bring(&theirs, true);
                    shelf.seen.insert(theirs.id, Seen { deal: theirs, version });
                }
                // A newer program wrote it: it is left to that one.
                Err(_) => {
                    all.set_apart(record.id, None);
                    shelf.seen.remove(&record.id);
                }
            },
            Upshot::Came(record, version) => {
                if !shelf.has_own(&all, record.id)
                    && let Ok(theirs) = record.open(all.notation)
                    && all.bring(&theirs, false)
                {
                    shelf.seen.insert(theirs.id, Seen { deal: theirs, version });
                }
            }
            Upshot::Gone(id) => {
                if !shelf.has_own(&all, id) {
                    shelf.seen.remove(&id);
                    if let Some(number) = all.number(id) {
                        all.close(number);
                    }
                }
            }
        }
        (shelf, all)
    }

    /// What was tried in vain is worth another try once something else was kept or removed.
    fn succeeded(&mut self, id: Mark) {
        self.failed.remove(&id);
        let others: Vec<_> = self.failed.keys().copied().collect();
        others.into_iter().for_each(|id| _ = self.failed.insert(id, None));
    }

    /// Whether this window changed or closed that deal itself, which is not written yet: whoever writes it will
    /// find what another window did.
    fn has_own(&self, workspace: &Workspace, id: Mark) -> bool {
        match (self.seen.get(&id), workspace.number(id)) {
            (Some(seen), Some(number)) => {
                !workspace.deals.get(number).is_some_and(|deal| is_as_kept(deal, &seen.deal))
            }
            (seen, open) => seen.is_some() || open.is_some(),
        }
    }
}

impl Workspace {
    /// The deals that were kept, as far as there is room, and what is known of what is kept. Those that are open stay
    /// if they are opened `beside`, otherwise if they stand nowhere else.
    #[must_use]
    pub fn take_up(
        &self,
        found: &[(Opened, Mark)],
        shown: Option<Mark>,
        beside: bool,
    ) -> (Shelf, Self) {
        let mut all = self.clone();
        all.deals.retain(|deal| beside || deal.is_unsaved());
        let mut seen = LiteMap::new();
        for (deal, version) in found {
            all.set_apart(deal.id, Some(deal));
            if all.bring(deal, false) {
                seen.insert(deal.id, Seen { deal: deal.clone(), version: *version });
            }
        }
        if all.deals.is_empty() {
            all = self.clone();
        }
        if !beside {
            all.shown = shown.and_then(|shown| all.number(shown)).unwrap_or_default();
        }
        (Shelf { seen, shown, ..Shelf::default() }, all)
    }

    /// How its numbers are written.
    #[must_use]
    pub fn notation(&self) -> Notation {
        self.notation
    }

    /// Which deal is called by that mark.
    #[must_use]
    pub fn number(&self, id: Mark) -> Option<usize> {
        self.deals.iter().position(|deal| deal.id == id)
    }

    /// Opens a deal of another window where it stands there, or in place of the same one here; says whether there
    /// was room, which there is for what would be lost otherwise.
    fn bring(&mut self, theirs: &Opened, anyway: bool) -> bool {
        if let Some(number) = self.number(theirs.id) {
            if let Some(ours) = self.deals.get_mut(number) {
                let same = ours.draft.deal() == theirs.draft.deal();
                let (draft, compared) = (ours.draft.clone(), ours.compared);
                let draft =
                    if same { draft } else { Rc::new(draft.about(theirs.draft.deal().clone())) };
                *ours = Opened { draft, compared, ..theirs.clone() };
            }
            return true;
        }
        if !anyway && !self.has_room() {
            return false;
        }
        let number = self.deals.partition_point(|deal| deal.place <= theirs.place);
        let compared = self.compared() < COMPARED;
        self.deals.insert(number, Opened { compared, ..theirs.clone() });
        self.moved_behind(number);
        if number <= self.shown && self.deals.len() > 1 {
            self.shown += 1;
        }
        true
    }

    /// Makes a variant of the deal here that another window changed too, unless both are the same.
    fn set_apart(&mut self, id: Mark, theirs: Option<&Opened>) {
        let Some(number) = self.number(id) else { return };
        let Some(mut ours) = self.deals.get(number).cloned() else { return };
        if theirs.is_some_and(|theirs| theirs.draft.deal() == ours.draft.deal()) {
            return;
        }
        let name = self.variant(&ours.draft.deal().name);
        ours.draft = Rc::new(ours.draft.after(Action::Name(Named::Deal, name)));
        ours.id = self.next.take();
        // The way back would lead to the other.
        self.undo = None;
        // Right behind the other.
        let after = self.deals.get(number + 1).map(|deal| deal.place);
        ours.place += after.map_or(1.0, |after| (after - ours.place) / 2.0);
        if let Some(place) = self.deals.get_mut(number) {
            *place = ours;
        }
    }
}
