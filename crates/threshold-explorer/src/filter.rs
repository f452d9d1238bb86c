//! Which models are looked at.

use super::{Point, points};
use strict_json::named;
use training_compute::{Confidence, Domain, Search};

/// Which models are looked at; all of them unless something is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// Where their developers are.
    pub place: Place,
    /// Words in the names of the developers.
    pub organisation: String,
    /// A kind of data they are for.
    pub domain: Option<Domain>,
    /// How sure their figure is at least.
    pub confidence: Confidence,
    /// Whether their weights can be downloaded.
    pub open: Option<bool>,
    /// How large they are.
    pub size: Option<Size>,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            place: Place::default(),
            organisation: String::new(),
            domain: None,
            confidence: Confidence::Speculative,
            open: None,
            size: None,
        }
    }
}

/// Where developers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Anywhere.
    #[default]
    Anywhere,
    /// In mainland China, Hong Kong or Macau, if only some of them.
    China,
    /// None of them there.
    Elsewhere,
    /// In this country, as the catalogue has it.
    In(&'static str),
}

named! {
    /// How many parameters a model has, used for each token or not; the smallest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Size {
        /// Fewer than ten billion.
        Small = "small",
        /// Fewer than a hundred billion.
        Middle = "middle",
        /// Fewer than a trillion.
        Large = "large",
        /// A trillion or more.
        Huge = "huge",
    }
}

impl Size {
    fn of(parameters: f64) -> Self {
        match parameters {
            ..1e10 => Self::Small,
            1e10..1e11 => Self::Middle,
            1e11..1e12 => Self::Large,
            _ => Self::Huge,
        }
    }
}

impl Filter {
    /// Whether a model is looked at. One of which something is not known is not among those of which it
    /// is asked for.
    #[must_use]
    pub fn takes(&self, point: &Point) -> bool {
        let model = point.model;
        let place = match self.place {
            Place::Anywhere => true,
            Place::China => point.china,
            Place::Elsewhere => !point.china,
            Place::In(country) => model.countries().contains(&country),
        };
        let size = || model.total.or(model.parameters).map(|size| Size::of(size.amount().median()));
        place
            && point.confidence.factor() <= self.confidence.factor()
            && self.domain.is_none_or(|domain| model.domains.contains(&domain))
            && self.open.is_none_or(|open| model.open == Some(open))
            && self.size.is_none_or(|wanted| size() == Some(wanted))
            && (self.organisation.is_empty()
                || Search::new(&self.organisation).finds(&[&model.developer]))
    }
}

/// The countries of developers with a model here, in the order of the alphabet.
#[must_use]
pub fn countries() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for country in points().iter().flat_map(|point| point.model.countries()) {
        if !names.contains(&country) {
            names.push(country);
        }
    }
    names.sort_unstable();
    names
}
