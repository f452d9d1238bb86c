//! A deal in an address: answers and figures, and nothing that names anybody.
//!
//! `1.n3yY24-9….eyJ2…`: the version; a letter for each fact in the order of [`Fact::ALL`], first about the
//! deal, then system by system, with the number of times it comes if that is more than one; and the
//! figures as a deal of their own in base64url, or `0`. A link of version 1 opens for ever: its order of
//! facts is held by `tests/deal/link-version-1.txt`.

use super::base64::{decode, encode};
use super::{AiSystem, Deal, Entry, Problem, Refused, limits};
use outbound_rule::facts::{Answer, Fact, Scope};
use training_compute::accelerator;

const VERSION: u64 = 1;
/// What stands for no figures.
const NONE: &str = "0";

const LETTERS: [(char, Answer); 5] = [
    ('y', Answer::Yes),
    ('n', Answer::No),
    ('u', Answer::DontKnow),
    ('x', Answer::DoesNotApply),
    ('d', Answer::Disputed),
];
const SILENT: char = '-';

impl Deal {
    /// The deal for a link: its answers, and as figures its training, its measures and the coverage.
    /// Names, notes, evidence, days, the value and accelerators not in the catalogue stay behind.
    ///
    /// ```
    /// use outbound_deal::Deal;
    /// let named = Deal { investor: "Example Capital".into(), ..Deal::example() };
    /// let opened = Deal::of_link(&named.link())?;
    /// assert_eq!(opened, Deal::example());
    /// # Ok::<(), outbound_deal::Refused>(())
    /// ```
    #[must_use]
    pub fn link(&self) -> String {
        let mut letters = String::new();
        let mut run = (SILENT, 0);
        for (fact, system) in places(self.systems.len()) {
            let letter = self.entry(fact, system).map_or(SILENT, letter);
            if letter == run.0 {
                run.1 += 1;
            } else {
                push(&mut letters, run);
                run = (letter, 1);
            }
        }
        push(&mut letters, run);
        let figures = self.figures();
        let bare = figures == Self { systems: figures.bare_systems(), ..Self::default() };
        let figures = if bare { NONE.to_owned() } else { encode(figures.write().as_bytes()) };
        format!("{VERSION}.{letters}.{figures}")
    }

    /// Opens what a link holds, also with what mails and chats put around one and into one.
    ///
    /// # Errors
    /// [`Refused`], as for a file: for another version, for a link that was cut off, and for one that
    /// holds anything a link does not.
    pub fn of_link(text: &str) -> Result<Self, Refused> {
        if text.len() > limits::LINK {
            return Err(Refused::TooLarge { found: text.len(), most: limits::LINK });
        }
        let cut = || Refused::at("link", Problem::CutOff);
        let text = bare(text);
        let mut parts = text.split('.');
        let version = parts.next().and_then(|version| version.parse().ok()).ok_or_else(cut)?;
        if version != VERSION {
            return Err(Refused::Version(version));
        }
        let (Some(letters), Some(figures), None) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(cut());
        };
        let letters = spelt_out(letters).ok_or_else(cut)?;
        let of_deal = places(0).count();
        let of_system = Fact::ALL.len() - of_deal;
        let answered = letters.len().checked_sub(of_deal).ok_or_else(cut)?;
        if answered % of_system != 0 {
            return Err(cut());
        }
        let systems = answered / of_system;
        if systems > limits::SYSTEMS {
            return Err(Refused::at("link", Problem::TooMany(systems, limits::SYSTEMS)));
        }
        let mut deal = if figures == NONE {
            Self { systems: vec![AiSystem::default(); systems], ..Self::default() }
        } else {
            Self::read(&decode(figures).ok_or_else(cut)?)?
        };
        if deal.systems.len() != systems || deal != deal.figures() {
            return Err(Refused::at("link", Problem::NotOfLinks));
        }
        for ((fact, system), letter) in places(systems).zip(letters) {
            if letter == SILENT {
                continue;
            }
            let lower = letter.to_ascii_lowercase();
            let known = LETTERS.iter().find(|(known, _)| *known == lower);
            let (_, answer) = known.ok_or_else(|| Refused::at("link", Problem::NotKnown))?;
            deal.put(fact, system, Some(*answer), letter != lower);
        }
        Ok(deal)
    }

    /// What is neither an answer nor says who it is about.
    fn figures(&self) -> Self {
        let mut systems = self.bare_systems();
        for (bare, system) in systems.iter_mut().zip(&self.systems) {
            bare.training = system.training.clone();
            for method in bare.training.stages.iter_mut().flat_map(|stage| stage.methods_mut()) {
                if let Some(name) = method.accelerator_mut() {
                    *name = name.take().filter(|name| accelerator(name).is_some());
                }
            }
        }
        let measures = self.measures.clone();
        Self { measures, systems, coverage: self.coverage, ..Self::default() }
    }

    fn bare_systems(&self) -> Vec<AiSystem> {
        vec![AiSystem::default(); self.systems.len()]
    }
}

/// A link without what stands around it: brackets, quotes, a full stop, what others count visits by; and without breaks of
/// lines. What an address writes with a percent sign is no part of one.
fn bare(text: &str) -> String {
    let mut parts = text.split('%');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
        plain.push(code.map_or('%', char::from));
        plain += part.get(2..).filter(|_| code.is_some()).unwrap_or(part);
    }
    let is_part = |letter: &char| letter.is_ascii_alphanumeric() || "-_.".contains(*letter);
    let letters = plain.chars().filter(|letter| !letter.is_whitespace());
    let letters = letters.skip_while(|letter| !letter.is_ascii_alphanumeric()).take_while(is_part);
    letters.collect::<String>().trim_end_matches('.').to_owned()
}

/// Every place for an answer, in the order of the letters.
fn places(systems: usize) -> impl Iterator<Item = (Fact, Option<usize>)> {
    let about = |scope| Fact::ALL.iter().copied().filter(move |fact| fact.scope() == scope);
    let of_systems = (0..systems)
        .flat_map(move |system| about(Scope::System).map(move |fact| (fact, Some(system))));
    about(Scope::Deal).map(|fact| (fact, None)).chain(of_systems)
}

fn letter(entry: &Entry) -> char {
    let of_answer = LETTERS.iter().find(|(_, answer)| *answer == entry.answer);
    let letter = of_answer.map_or(SILENT, |(letter, _)| *letter);
    if entry.assumed { letter.to_ascii_uppercase() } else { letter }
}

fn push(letters: &mut String, (letter, times): (char, usize)) {
    if times > 0 {
        letters.push(letter);
    }
    if times > 1 {
        *letters += &times.to_string();
    }
}

/// The letters without their numbers; nothing if there are more than any deal has.
fn spelt_out(text: &str) -> Option<Vec<char>> {
    let most = Fact::ALL.len() * (limits::SYSTEMS + 1);
    let mut all = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let mut times = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_digit) {
            times.push(digit);
        }
        let times = if times.is_empty() { 1 } else { times.parse().ok()? };
        if letter.is_ascii_digit() || times == 0 || times > most - all.len() {
            return None;
        }
        all.resize(all.len() + times, letter);
    }
    Some(all)
}
