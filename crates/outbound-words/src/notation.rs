//! How a language writes numbers: a row for each way there is.

macro_rules! notations {
    ($($(#[$about:meta])* $notation:ident = $habits:ident,)*) => {
        /// How commas and points are used, and what stands beside numbers.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum Notation {
            $($(#[$about])* $notation,)*
        }

        impl Notation {
            /// Every notation.
            pub const ALL: [Self; [$(stringify!($notation),)*].len()] = [$(Self::$notation,)*];

            pub(crate) fn habits(self) -> &'static Habits {
                match self {
                    $(Self::$notation => &$habits,)*
                }
            }
        }
    };
}

notations! {
    /// `2,048.5`
    #[default]
    English = ENGLISH,
    /// `2.048,5`
    German = GERMAN,
}

/// What a notation has of its own.
pub(crate) struct Habits {
    /// What stands before the fraction.
    pub decimal: char,
    /// What stands between groups of three digits.
    pub group: char,
    /// The one in which commas and points change places: what else digits could be meant in.
    pub other: Notation,
    /// What stands behind a percentage.
    pub percent: &'static str,
    /// What stands behind millions, 10⁹ and 10¹².
    pub scales: [&'static str; 3],
    /// What stands between the ends of a range.
    pub to: &'static str,
    /// Whether a billion is 10¹² to its speakers.
    pub long_scale: bool,
    /// Words of scale and of units, with bars between, that its speakers write and others do not.
    pub words: &'static str,
}

const ENGLISH: Habits = Habits {
    decimal: '.',
    group: ',',
    other: Notation::German,
    percent: "%",
    scales: ["M", "B", "T"],
    to: "to",
    long_scale: false,
    words: "k|m|b|g|t|thousand|mn|million|millions|bn|billion|billions|tn|trn|trillion|trillions|\
        hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|mins|minute|minutes|sec|secs|second|seconds|\
        percent|cent|per|params|parameters|weights|passes|samples|images|structures|cards|accelerators|operations|\
        layers|feet|foot|meters|metres|dollars",
};

const GERMAN: Habits = Habits {
    decimal: ',',
    group: '.',
    other: Notation::English,
    percent: "\u{a0}%",
    scales: [" Mio.", " Mrd.", " Bio."],
    to: "bis",
    long_scale: true,
    words: "tsd|tausend|mio|millionen|mrd|milliarde|milliarden|bio|billionen|brd|billiarde|billiarden|\
        trillionen|trilliarde|trilliarden|std|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|\
        jahr|jahre|jahren|minuten|sek|sekunde|sekunden|prozent|pro|parametern|gewichte|epoche|epochen|beispiele|\
        bilder|strukturen|karten|beschleuniger|operationen|rechenoperationen|gleitkommaoperationen|lagen|schichten|\
        kubikmeter|quadratmillimeter",
};

impl Notation {
    /// What stands before the fraction.
    #[must_use]
    pub fn decimal(self) -> char {
        self.habits().decimal
    }

    /// What stands between groups of three digits.
    #[must_use]
    pub fn group(self) -> char {
        self.habits().group
    }
}
