//! Why something was not opened, in the words of the page.

use super::intake::Trouble;
use crate::wording;
use outbound_deal::{Problem, Refused, Version};
use outbound_words::{Value, Words};
use yew::AttrValue;

/// What is wrong with a file, and where.
pub(crate) fn trouble(words: &Words, name: AttrValue, why: &Refused) -> Trouble {
    let number = |number: usize| Value::from(wording::number(words, number as f64));
    let mut detail = AttrValue::default();
    let says = match why {
        Refused::TooLarge { most, .. } => words.with("refused-large", &[("most", number(*most))]),
        Refused::Version(found) => {
            let newest = Value::from(Version::NEWEST.to_string());
            words.with("refused-version", &[("found", found.to_string().into()), ("known", newest)])
        }
        Refused::NotJson(error) => {
            detail = error.to_string().into();
            let key = if error.is_eof() { "refused-cut" } else { "refused-json" };
            words.with(key, &[("line", number(error.line())), ("column", number(error.column()))])
        }
        Refused::At { path, problem } => {
            let (key, value) = match problem {
                Problem::TooLong(most) => ("refused-long", number(*most)),
                Problem::Unseen(c) => ("refused-unseen", format!("U+{:04X}", u32::from(*c)).into()),
                Problem::Blank => ("refused-blank", "".into()),
                Problem::TooMany(_, most) => ("refused-many", number(*most)),
                Problem::Negative => ("refused-negative", "".into()),
                Problem::OfSystems => ("refused-of-systems", "".into()),
                Problem::OfDeal => ("refused-of-deal", "".into()),
                Problem::Twice => ("refused-twice", "".into()),
                Problem::NotKnown => ("refused-not-known", "".into()),
                Problem::CutOff => ("refused-cut-off", "".into()),
                Problem::NotOfLinks => ("refused-not-of-links", "".into()),
                Problem::Other(said) => {
                    detail = said.clone().into();
                    ("refused-other", "".into())
                }
            };
            // Of the place no more than can be read.
            let place: String = path.chars().take(200).collect();
            let says = words.with(key, &[("value", value)]);
            format!("{place}: {says}").into()
        }
    };
    Trouble { name, says, detail }
}
