//! Why something was not opened, in the words of the page.

use super::intake::Trouble;
use crate::wording;
use outbound_deal::{Problem, Refused, Version};
use outbound_words::{Words, message};
use yew::AttrValue;

/// What is wrong with a file, and where.
pub(crate) fn trouble(words: &Words, name: AttrValue, why: &Refused) -> Trouble {
    let number = |number: usize| wording::number(words, number as f64);
    let mut detail = AttrValue::default();
    let says = match why {
        Refused::TooLarge { most, .. } => words.text(message::RefusedLarge { most: number(*most) }),
        Refused::Version(found) => {
            let known = Version::NEWEST.to_string();
            words.text(message::RefusedVersion { found: found.to_string(), known })
        }
        Refused::NotJson(error) => {
            detail = error.to_string().into();
            let (line, column) = (number(error.line()), number(error.column()));
            if error.is_eof() {
                words.text(message::RefusedCut { line, column })
            } else {
                words.text(message::RefusedJson { line, column })
            }
        }
        Refused::At { path, problem } => {
            let says = match problem {
                Problem::TooLong(most) => words.text(message::RefusedLong { value: number(*most) }),
                Problem::Unseen(c) => {
                    let value = format!("U+{:04X}", u32::from(*c));
                    words.text(message::RefusedUnseen { value })
                }
                Problem::Blank => words.text(message::REFUSED_BLANK),
                Problem::TooMany(_, most) => {
                    words.text(message::RefusedMany { value: number(*most) })
                }
                Problem::Negative => words.text(message::REFUSED_NEGATIVE),
                Problem::OfSystems => words.text(message::REFUSED_OF_SYSTEMS),
                Problem::OfDeal => words.text(message::REFUSED_OF_DEAL),
                Problem::Twice => words.text(message::REFUSED_TWICE),
                Problem::NotKnown => words.text(message::REFUSED_NOT_KNOWN),
                Problem::CutOff => words.text(message::REFUSED_CUT_OFF),
                Problem::NotOfLinks => words.text(message::REFUSED_NOT_OF_LINKS),
                Problem::Other(said) => {
                    detail = said.clone().into();
                    words.text(message::REFUSED_OTHER)
                }
            };
            // Of the place no more than can be read.
            let place: String = path.chars().take(200).collect();
            format!("{place}: {says}").into()
        }
    };
    Trouble { name, says, detail }
}
