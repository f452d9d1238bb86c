//! What is said of a published model beside its figures.

use strict_json::named;

named! {
    /// A kind of data a model is for, in the order of their letters in the catalogue.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Domain {
        /// Texts and programs.
        Language = "language",
        /// Images, video and shapes.
        Vision = "vision",
        /// Speech, music and other sounds.
        Sound = "sound",
        /// Proteins, genomes, molecules.
        Biology = "biology",
        /// Machines that move.
        Robotics = "robotics",
        /// Games.
        Games = "games",
        /// Weather, materials, recommendations and whatever else.
        Other = "other",
    }
}

impl Domain {
    /// Its letter in the catalogue and in links.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Language => 'l',
            Self::Vision => 'v',
            Self::Sound => 's',
            Self::Biology => 'b',
            Self::Robotics => 'r',
            Self::Games => 'g',
            Self::Other => 'o',
        }
    }

    /// The domain of a letter.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.letter() == letter)
    }
}

named! {
    /// How a published total was come by, as far as Epoch AI's word or notes tell; the firmer first.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum How {
        /// It stands in a publication, usually the developer's own.
        Reported = "reported",
        /// Somebody multiplied parameters and data.
        Counted = "counted",
        /// Somebody multiplied machines, time and the share of their peak.
        Machines = "machines",
        /// It was put where the model's benchmark scores lie among those of other models.
        Benchmarks = "benchmarks",
        /// By comparison, by cost, by others.
        Other = "other",
        /// Nothing is said.
        #[default]
        Unstated = "unstated",
    }
}

/// Where a model was published, in as few letters as will do.
///
/// ```
/// use training_compute::Link;
/// let link = Link::of("https://arxiv.org/abs/2412.19437");
/// assert_eq!((link.short(), link.whole().as_str()), ("2412.19437", "https://arxiv.org/abs/2412.19437"));
/// assert_eq!(Link::of(link.short()), link);
/// assert_eq!(Link::of("https://z.ai/blog").short(), "z.ai/blog");
/// assert_eq!(Link::of("").whole(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link(String);

const ARXIV: &str = "arxiv.org/abs/";

impl Link {
    /// The link of an address, whole or shortened.
    #[must_use]
    pub fn of(address: &str) -> Self {
        let bare = address.trim_start_matches("https://").trim_start_matches("http://");
        let number =
            bare.trim_start_matches("www.").strip_prefix(ARXIV).filter(|number| is_arxiv(number));
        Self(number.unwrap_or(bare).to_owned())
    }

    /// As the catalogue has it.
    #[must_use]
    pub fn short(&self) -> &str {
        &self.0
    }

    /// The address itself; nothing if none is known.
    #[must_use]
    pub fn whole(&self) -> String {
        match self.short() {
            "" => String::new(),
            number if is_arxiv(number) => format!("https://{ARXIV}{number}"),
            bare => format!("https://{bare}"),
        }
    }
}

/// Whether it is a number such as `2412.19437`, with its version perhaps.
fn is_arxiv(text: &str) -> bool {
    let (month, rest) = text.split_once('.').unwrap_or(("", ""));
    month.len() == 4
        && month.bytes().all(|byte| byte.is_ascii_digit())
        && rest.len() >= 4
        && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'v')
}
