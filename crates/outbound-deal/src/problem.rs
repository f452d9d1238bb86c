//! What is wrong in a file, and where.

/// What is wrong at a place of a file.
///
/// The page says it in the visitor's language; what only the reader of JSON has words for stays in English.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Longer than so many characters.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// A character that steers how text is shown instead of being shown.
    #[error("has the invisible character U+{:04X}", u32::from(*.0))]
    Unseen(char),
    /// Blanks and nothing else: whoever reads it takes it for a gap.
    #[error("has nothing but blanks")]
    Blank,
    /// So many, and the most that are read.
    #[error("{0} of them; {1} are read at most")]
    TooMany(usize, usize),
    /// Worth less than nothing.
    #[error("a deal is not worth less than nothing")]
    Negative,
    /// An answer about the deal that is one about an AI system.
    #[error("is asked of each AI system, under systems[…].answers")]
    OfSystems,
    /// The other way round.
    #[error("is asked of the deal as a whole, under answers at the top")]
    OfDeal,
    /// Stands there twice.
    #[error("comes twice")]
    Twice,
    /// A name that is not known, or not there.
    #[error("no such name is known here")]
    NotKnown,
    /// Ends before its end.
    #[error("is cut off, or is no link")]
    CutOff,
    /// Holds what no link made here holds.
    #[error("holds more than a link may")]
    NotOfLinks,
    /// Anything else, in the words of what read it.
    #[error("{0}")]
    Other(String),
}

impl Problem {
    /// What the reader of JSON complained of.
    pub(super) fn read(said: String) -> Self {
        for (start, problem) in [("comes twice", Self::Twice), ("no such name is", Self::NotKnown)]
        {
            if said.starts_with(start) {
                return problem;
            }
        }
        Self::Other(said)
    }
}
