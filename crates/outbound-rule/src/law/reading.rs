//! Points where the text leaves room.

use strict_json::named;

named! {
    /// A point where the text leaves room. The program takes a reading and shows the other.
    ///
    /// Where two readings are possible, ours is the one that catches more, unless the words are plain:
    /// whoever decides for themselves is better warned once too often.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Reading {
        /// § 850.217 has no counterpart to § 850.224(l). Ours: an investment in a holder that depends on
        /// a company doing notifiable things is notifiable. Other: it is not covered.
        HolderOfNotifiable = "holder_of_notifiable",
        /// § 850.224(l) refers to (a) through (k), not to (m). Ours, by the words: a listed company that
        /// does only notifiable things does not make its holder prohibited. Other: it does.
        HolderOfListed = "holder_of_listed",
        /// § 850.224(d)(1) "including FDSOI". Ours: at any node. Other: only at 16/14 nanometers or
        /// less or with a non-planar architecture.
        FdsoiAtAnyNode = "fdsoi_at_any_node",
        /// § 850.224(j) speaks of what the covered foreign person intends, its chapeau also of a joint
        /// venture. Ours: what only the venture intends counts as well. Other: it does not.
        IntentOfVenture = "intent_of_venture",
        /// Note 3 singles out uses but leaves out cybersecurity. Ours, by the words: internal use for
        /// cybersecurity keeps the shelter. Other: it loses it.
        InternalCybersecurity = "internal_cybersecurity",
        /// Note 3 shelters adapting a third party's model for internal use. Ours, by the words: training
        /// a model of one's own is not sheltered, however it is used. Other: it is sheltered alike.
        InternalOwnModel = "internal_own_model",
        /// "Reason to know" speaks of existing facts. Ours: it reaches what is planned or likely as
        /// well. Other: what lies ahead needs actual knowledge or awareness of a high probability.
        ReasonToKnowAhead = "reason_to_know_ahead",
        /// § 850.501(d) speaks of before and after 2 January 2025. Ours, by the words: the day itself is
        /// neither. Other: a commitment or a transaction of that day is excepted too.
        TheDayItself = "the_day_itself",
        /// § 850.224(m)(1) and (2) ask for a company to be on the list. Ours, by the words: an affiliate of
        /// a listed company is not. Other: one that listed companies own by half is.
        AffiliatesOfListed = "affiliates_of_listed",
        /// § 850.224(m) speaks of a listed person that engages in a covered activity. Ours, by the words: a listed holder
        /// whose business alone does is not meant. Other: it is, as § 850.209(a)(2) makes it a covered foreign person.
        ListedHolder = "listed_holder",
    }
}

/// A set of points, such as those where the other reading is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Readings(u32);

impl Readings {
    /// The same set with one point more.
    #[must_use]
    pub fn with(self, reading: Reading) -> Self {
        Self(self.0 | 1 << reading as u32)
    }

    /// Whether a point is in the set.
    #[must_use]
    pub fn contains(self, reading: Reading) -> bool {
        self.0 >> reading as u32 & 1 == 1
    }
}
