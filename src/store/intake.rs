//! Where deals come in and go out: what the page says of it, and what it waits for.

use outbound_deal::{Deal, Sealed};
use yew::{AttrValue, Callback};

/// What the page says about deals coming in and going out, and what it waits for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// What was done last.
    pub said: AttrValue,
    /// What was opened last.
    pub opening: Opening,
    /// What was not opened, and why.
    pub troubles: Vec<Trouble>,
    /// The deal of a link, before the visitor said what is to become of it.
    pub offered: Option<Box<Deal>>,
    /// Encrypted files that wait for their passphrase.
    pub locked: Vec<(AttrValue, Sealed)>,
    /// The link that was made.
    pub link: AttrValue,
    /// Whether this browser keeps the deals.
    pub keeping: Keeping,
    /// What a passphrase is to be tried on, where the deals are kept under one.
    pub lock: Option<Sealed>,
    /// How many deals are kept beside those that are open: there is not room for all at once.
    pub more: usize,
    /// Whether the visitor was asked if those are to be removed for good.
    pub removing: bool,
    /// Whether the browser is at work on a passphrase.
    pub busy: bool,
    /// Whether files are held over the page.
    pub dragging: bool,
}

/// How many of the deals that were chosen together are open by now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Which was last.
    pub name: AttrValue,
    /// How many are open.
    pub opened: usize,
    /// How many were chosen.
    pub of: usize,
}

/// A deal that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// The file, or what else it is from.
    pub name: AttrValue,
    /// The deal.
    pub deal: Deal,
    /// Whether it stands in a file as it is.
    pub saved: bool,
    /// What there is to say if there is no room for it.
    pub full: AttrValue,
}

/// Whether this browser keeps the deals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// It does not.
    #[default]
    Off,
    /// It does.
    On,
    /// It keeps something that could not be read, which is left as it is.
    Unread,
    /// It does, under a passphrase that was not given yet.
    Locked,
    /// It does, but the visitor began without that, which is left as it is.
    Aside,
}

/// Something that was not opened, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The file, or what else it was.
    pub name: AttrValue,
    /// What is wrong, and where.
    pub says: AttrValue,
    /// What the reader of JSON says of it, in English.
    pub detail: AttrValue,
}

/// Something about deals coming in and going out.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Said what was done.
    Say(AttrValue),
    /// Could not open something.
    Trouble(Trouble),
    /// Waits for so many deals, which were chosen together.
    Expect(usize),
    /// Has one of them, and opens it if there is room.
    Arrive(Box<Arrived>),
    /// Begins anew: what was said before is done with.
    Begin,
    /// Shows what a link holds, or is done with it.
    Offer(Option<Box<Deal>>),
    /// Waits for the passphrase of a file.
    Lock(AttrValue, Sealed),
    /// Is done with that file.
    Unlock(usize),
    /// Shows a link.
    Link(AttrValue),
    /// Keeps the deals from now on, or does not.
    Keep(Keeping),
    /// Keeps so many more than can be open.
    More(usize),
    /// Keeps them under a passphrase, which is asked for.
    Locked(Sealed),
    /// Asks whether to remove them for good, or no longer.
    AskRemove(bool),
    /// Removed what was kept, and says so, or what is wrong.
    Removed(AttrValue, Option<Trouble>),
    /// Is at work on a passphrase, or no longer.
    Busy(bool),
    /// Files are held over the page, or no longer.
    Drag(bool),
    /// Wiped everything, and says so.
    Wipe(AttrValue),
}

impl Intake {
    /// After something was told.
    #[must_use]
    pub fn after(&self, told: Told) -> Self {
        let mut next = self.clone();
        match told {
            Told::Say(said) => {
                next.said = said;
                next.opening = Opening::default();
            }
            Told::Trouble(trouble) => next.troubles.push(trouble),
            Told::Expect(of) => next.opening = Opening { of, ..Opening::default() },
            Told::Arrive(arrived) => {
                next.said = AttrValue::default();
                next.opening.opened += 1;
                next.opening.name = arrived.name;
            }
            Told::Begin => {
                next.said = AttrValue::default();
                next.opening = Opening::default();
                next.troubles.clear();
            }
            Told::Offer(deal) => next.offered = deal,
            Told::Lock(name, file) => next.locked.push((name, file)),
            Told::Unlock(number) if number < next.locked.len() => {
                next.locked.remove(number);
            }
            Told::Unlock(_) => {}
            Told::Link(link) => next.link = link,
            Told::Keep(keeping) => {
                next = Self { keeping, lock: None, more: 0, removing: false, ..next };
            }
            Told::AskRemove(removing) => next.removing = removing,
            Told::More(more) => next.more = more,
            Told::Locked(lock) => {
                next = Self { keeping: Keeping::Locked, lock: Some(lock), more: 0, ..next };
            }
            Told::Removed(said, trouble) => {
                next.troubles.extend(trouble);
                if !said.is_empty() {
                    next.said = said;
                }
            }
            Told::Busy(busy) => next.busy = busy,
            Told::Drag(dragging) => next.dragging = dragging,
            Told::Wipe(said) => next = Self { said, ..Self::default() },
        }
        next
    }
}

/// Says in words of ours why something was not done.
pub(crate) fn tell_trouble_to(tell: &Callback<Told>, name: &AttrValue, says: AttrValue) {
    let trouble = Trouble { name: name.clone(), says, detail: AttrValue::default() };
    tell.emit(Told::Trouble(trouble));
}
