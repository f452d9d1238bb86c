//! Points of working where the text leaves room.

use super::Citation;
use strict_json::named;

named! {
    /// A point where the text leaves room that no paragraph of the tree turns on: it is decided where
    /// figures and days are worked out, and both ways are shown there.
    ///
    /// The points that paragraphs turn on are [`Reading`](super::Reading)s.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Doubt {
        /// § 850.209(a)(2): whether the floor of $50,000 holds for one person's part alone. Ours: it
        /// belongs to the sum. See [`half_test`](crate::facts::half_test).
        FloorAlone = "floor_alone",
        /// § 850.209(a)(2): what half of nothing, or of a loss, is. Ours: it is unknown. See
        /// [`half_test`](crate::facts::half_test).
        NothingToDivide = "nothing_to_divide",
        /// §§ 850.217(d)(3) and 850.224(k): whose operations count. Ours: those of this developer
        /// and of the models it starts from. See [`compute`](training_compute).
        WhichTraining = "which_training",
        /// § 850.221: how far "indirectly" reaches. Ours: through what is held by half or more in
        /// full. See [`ownership`](crate::facts::ownership).
        ChainOfOwners = "chain_of_owners",
        /// §§ 850.401 to 850.406: what if the 30th day is no working day. Ours: it is the last all the
        /// same. See [`timeline`](super::timeline).
        ThirtiethDay = "thirtieth_day",
        /// § 850.501(a)(1)(iii)(A): whether parallel funds are vehicles of the fund. Ours: they are.
        ParallelFunds = "parallel_funds",
    }
}

impl Doubt {
    /// Where the text leaves the room.
    ///
    /// ```
    /// use outbound_rule::law::Doubt;
    /// assert_eq!(Doubt::ChainOfOwners.citation().to_string(), "§ 850.221");
    /// ```
    #[must_use]
    pub fn citation(self) -> Citation {
        match self {
            Self::FloorAlone | Self::NothingToDivide => Citation::of("850.209").at("a").at("2"),
            Self::WhichTraining => Citation::of("850.224").at("k"),
            Self::ChainOfOwners => Citation::of("850.221"),
            Self::ThirtiethDay => Citation::of("850.404"),
            Self::ParallelFunds => ["a", "1", "iii", "A"]
                .iter()
                .fold(Citation::of("850.501"), |place, label| place.at(label)),
        }
    }
}
