//! The scale of training operations with the rule's lines on it.

mod drawing;
mod layout;

use super::rich::spoken;
use drawing::drawing;
use outbound_rule::law::Line;
use outbound_words::{Words, message};
use yew::{AttrValue, Html, classes, html};

/// A line of the rule, cut into the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct RulerLine {
    /// Where it lies, in operations.
    pub operations: f64,
    /// What it means, in words: “notifiable above 10^23”.
    pub label: AttrValue,
    /// Which it is.
    pub line: Line,
    /// The chance that the estimate lies above it.
    pub chance: Option<AttrValue>,
}

/// An estimate in operations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// As likely more as less.
    pub median: f64,
    /// The middle half, from the lower to the upper quartile.
    pub core: (f64, f64),
    /// The middle 90 percent.
    pub wide: (f64, f64),
}

/// Where an estimate lies of which only a bound is known: no chance can be given, and so no middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// The lower end, if there is one.
    pub low: Option<f64>,
    /// The upper end, if there is one.
    pub high: Option<f64>,
}

/// How much room a ruler takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// The figure of a page.
    #[default]
    Hero,
    /// The head of a result.
    Head,
    /// A mark in a list, without words.
    Small,
}

/// What a [`ruler`] shows.
#[derive(Clone, Debug)]
pub struct Ruler<'a> {
    /// The lines of the rule.
    pub lines: &'a [RulerLine],
    /// The estimate, if there is one.
    pub band: Option<Band>,
    /// Where it lies, if only bounds are known.
    pub reach: Option<Reach>,
    /// How much room it takes.
    pub size: Size,
    /// The estimate in words, for those who do not see it; the lines are added.
    pub description: &'a str,
}

/// A width the ruler is drawn for.
struct Room {
    /// The class of the drawing.
    name: &'static str,
    width: f64,
    /// About how wide a letter is in it.
    letter: f64,
}

const ROOMS: [Room; 3] = [
    Room { name: "narrow", width: 300.0, letter: 6.6 },
    Room { name: "middle", width: 460.0, letter: 6.9 },
    Room { name: "broad", width: 740.0, letter: 7.5 },
];
const ONLY: [Room; 1] = [Room { name: "only", width: 240.0, letter: 0.0 }];

/// The scale of operations with the rule's lines cut into it and the estimate as a band.
///
/// Drawn once for each width it may have, so that words keep their size; the style sheet shows the
/// one that fits the room.
/// Under it stands the caption, if there is one: the estimate as numbers.
pub fn ruler(words: &Words, shown: &Ruler<'_>, caption: Option<Html>) -> Html {
    let (class, rooms): (_, &[Room]) = match shown.size {
        Size::Hero => ("hero", &ROOMS),
        Size::Head => ("head", &ROOMS),
        Size::Small => ("small", &ONLY),
    };
    let description = heard(words, shown);
    html! {
        <figure class={classes!("ruler", class)}>
            for room in rooms {
                { drawing(words, shown, room, &description) }
            }
            if let Some(caption) = caption {
                <figcaption>{ caption }</figcaption>
            }
        </figure>
    }
}

/// The figure in words: the estimate, and what the drawing says of each line.
fn heard(words: &Words, shown: &Ruler<'_>) -> AttrValue {
    let chances = shown.lines.iter().filter_map(|RulerLine { label, chance, .. }| {
        Some(format!(" {}: {label}, {}.", words.text(message::RULER_CHANCE), chance.as_deref()?))
    });
    spoken(words, &chances.fold(shown.description.to_owned(), |heard, chance| heard + &chance))
}
