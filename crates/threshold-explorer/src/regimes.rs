//! Lines that other regimes draw by training compute, beside those of Part 850.
//!
//! Data alone, as of sources to [`CHECKED`](outbound_rule::law::timeline::CHECKED): what a line is, how strict,
//! where it stands, and how well that was verified. What is said of each stands in `locale/`, under
//! `regime-` and its name. None of it decides anything: only Part 850 is read by this program.

mod table;

pub use table::REGIMES;

use jiff::civil::Date;
use outbound_rule::law::Line;
use strict_json::named;

/// A line in operations, with the effect that a law, a draft or a guideline gives it.
#[derive(Debug, PartialEq)]
pub struct Regime {
    /// The name used in addresses and locale files.
    pub name: &'static str,
    /// Whose it is.
    pub jurisdiction: Jurisdiction,
    /// The line, in operations.
    pub operations: f64,
    /// Whether the line itself is already beyond.
    pub strictness: Strictness,
    /// Which operations are counted.
    pub unit: Counted,
    /// How they are added up.
    pub adding: Adding,
    /// Which models the number is for.
    pub domain: Domain,
    /// Whether more is needed than the number; said under `regime-{name}-also`.
    pub has_more: bool,
    /// Whether there is something to know about where it stands; said under `regime-{name}-caveat`.
    pub has_caveat: bool,
    /// Where it stands, and since when.
    pub status: Status,
    /// Where this was read.
    pub source: Source,
    /// For a line of Part 850: which one.
    pub line: Option<Line>,
}

named! {
    /// Who draws a line.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Jurisdiction {
        /// Federal law of the United States.
        UnitedStates = "united_states",
        /// The State of California.
        California = "california",
        /// The State of New York.
        NewYork = "new_york",
        /// The European Union.
        EuropeanUnion = "european_union",
        /// The Republic of Korea.
        SouthKorea = "south_korea",
    }
}

named! {
    /// Whether a training of exactly as many operations as the line is beyond it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Strictness {
        /// No: only more is.
        GreaterThan = "greater_than",
        /// Yes.
        AtLeast = "at_least",
    }
}

named! {
    /// Which operations a text counts.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Counted {
        /// "Integer or floating-point".
        IntegerOrFloatingPoint = "integer_or_floating_point",
        /// Floating-point operations only.
        FloatingPoint = "floating_point",
        /// Not said, or not seen.
        NotSaid = "not_said",
    }
}

named! {
    /// What is added up.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Adding {
        /// The text does not say, or it was not seen.
        NotSaid = "not_said",
        /// One training run, not one model.
        PerRun = "per_run",
        /// What updates the parameters directly.
        ParameterUpdates = "parameter_updates",
        /// All training of the model, synthetic data that is not public included.
        Cumulative = "cumulative",
        /// The first training and whatever the developer trains on top.
        WithLaterTraining = "with_later_training",
        /// Everything related to training, the preparation of data included.
        AllRelated = "all_related",
        /// The modification alone, without the model that was modified.
        ModificationAlone = "modification_alone",
    }
}

named! {
    /// Which models a number is for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Domain {
        /// Any model.
        General = "general",
        /// Models trained primarily on biological sequence data.
        Biological = "biological",
        /// Changes to a model that was trained before.
        FineTuning = "fine_tuning",
    }
}

named! {
    /// How well what is said here was verified.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Read {
        /// The provision's own text was read.
        Full = "full",
        /// Only the opening of the source.
        Opening = "opening",
        /// What others say of it.
        Secondary = "secondary",
    }
}

/// Where a regime was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its short name.
    pub title: &'static str,
    /// Its address.
    pub address: &'static str,
    /// How much of it was read.
    pub read: Read,
}

/// Where a regime stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It binds from this day on.
    InForce(Date),
    /// It does not bind, but is used as a guide since this day.
    Guideline(Date),
    /// Passed into law on one day, it binds from a later one on.
    Enacted {
        /// The day it was signed.
        signed: Date,
        /// The first day it binds.
        from: Date,
    },
    /// Issued and still in the books, but announced not to be enforced.
    NotEnforced {
        /// The day it was issued.
        issued: Date,
        /// The day of the announcement.
        since: Date,
    },
    /// Proposed as a rule on this day; none was made.
    Proposed(Date),
    /// Introduced as a bill on this day.
    Bill(Date),
    /// Passed, and vetoed on this day.
    Vetoed(Date),
    /// Made and revoked.
    Revoked {
        /// The day it was made.
        made: Date,
        /// The day it was revoked.
        on: Date,
    },
}

impl Status {
    /// The name used in locale files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InForce(_) => "in_force",
            Self::Guideline(_) => "guideline",
            Self::Enacted { .. } => "enacted",
            Self::NotEnforced { .. } => "not_enforced",
            Self::Proposed(_) => "proposed",
            Self::Bill(_) => "bill",
            Self::Vetoed(_) => "vetoed",
            Self::Revoked { .. } => "revoked",
        }
    }

    /// Its first and its last day; the same where there is only one.
    ///
    /// ```
    /// use threshold_explorer::regimes::REGIMES;
    /// let order = REGIMES.iter().find(|regime| regime.name == "eo14110").ok_or("there")?;
    /// let (made, revoked) = order.status.days();
    /// assert_eq!((made.year(), revoked.year()), (2023, 2025));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn days(self) -> (Date, Date) {
        match self {
            Self::InForce(day)
            | Self::Guideline(day)
            | Self::Proposed(day)
            | Self::Bill(day)
            | Self::Vetoed(day) => (day, day),
            Self::Enacted { signed: first, from: last }
            | Self::NotEnforced { issued: first, since: last }
            | Self::Revoked { made: first, on: last } => (first, last),
        }
    }
}

impl Regime {
    /// The regime of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        REGIMES.iter().find(|regime| regime.name == name)
    }

    /// Whether a training of so many operations is beyond the line.
    ///
    /// ```
    /// use threshold_explorer::regimes::Regime;
    /// let beyond = |name, operations| Regime::named(name).is_some_and(|one| one.reaches(operations));
    /// assert!(!beyond("california", 1e26), "greater than");
    /// assert!(beyond("south_korea", 1e26), "at least");
    /// ```
    #[must_use]
    pub fn reaches(&self, operations: f64) -> bool {
        match self.strictness {
            Strictness::GreaterThan => operations > self.operations,
            Strictness::AtLeast => operations >= self.operations,
        }
    }
}
