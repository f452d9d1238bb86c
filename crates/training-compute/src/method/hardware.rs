//! What a chip-hour is worth: the dense peak and the share of it that reached the model.

use strict_json::named;

use super::super::warning::Warning;
use super::super::{
    Accelerator, Amount, Input, OperationsPerSecond, Origin, Precision, Quantity, Term,
    Utilisation, accelerator,
};
use super::{Draft, MethodError};

/// The machines of a run and how well they were used.
#[derive(Clone, Debug, Default)]
pub struct Hardware {
    pub accelerator: Option<String>,
    pub precision: Option<Precision>,
    pub peak: Option<Quantity<OperationsPerSecond>>,
    pub utilisation: Option<Quantity<Utilisation>>,
    pub mfu: Option<Quantity<Utilisation>>,
    pub goodput: Option<Quantity<Utilisation>>,
    pub clock: Clock,
    pub run: Run,
    pub recomputation: bool,
}

/// Declares a method that ends in `× peak × utilisation`: its own fields, and those of [`Hardware`],
/// which stand beside them in JSON.
macro_rules! on_hardware {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            /// The accelerator by its name in the table of them; decides the peak with `precision`.
            pub accelerator: Option<String>,
            /// The number format of most multiplications. Not known, it may be 16 bits or 8.
            pub precision: Option<$crate::Precision>,
            /// The dense peak of one chip; if given, it comes before the catalogue's.
            pub peak: Option<$crate::Quantity<$crate::OperationsPerSecond>>,
            /// The share of that peak which reached the model, over the whole time; unknown, it is
            /// assumed and shown.
            pub utilisation: Option<$crate::Quantity<$crate::Utilisation>>,
            /// The share of the peak while training went on, as papers report it (MFU).
            pub mfu: Option<$crate::Quantity<$crate::Utilisation>>,
            /// The share of the time in which training went on.
            pub goodput: Option<$crate::Quantity<$crate::Utilisation>>,
            /// What the hours are hours of, which decides the goodput if it is not known.
            pub clock: $crate::Clock,
            /// The kind of run, which decides the utilisation if it is not known.
            pub run: $crate::Run,
            /// Whether the utilisation counts operations carried out twice (HFU instead of MFU).
            pub recomputation: bool,
        }

        impl $name {
            fn hardware(&self) -> super::hardware::Hardware {
                super::hardware::Hardware {
                    accelerator: self.accelerator.clone(),
                    precision: self.precision,
                    peak: self.peak,
                    utilisation: self.utilisation,
                    mfu: self.mfu,
                    goodput: self.goodput,
                    clock: self.clock,
                    run: self.run,
                    recomputation: self.recomputation,
                }
            }
        }
    };
}
pub(super) use on_hardware;

named! {
    /// What hours are hours of.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Clock {
        /// Hours logged for the run: three quarters to nearly all of them trained.
        #[default]
        Logged = "logged",
        /// Days of the calendar from start to end: half to nearly all.
        Calendar = "calendar",
    }
}

impl Clock {
    /// The 90 % range of the share in which training went on.
    fn goodput(self) -> (f64, f64) {
        match self {
            Self::Logged => (0.75, 0.98),
            Self::Calendar => (0.5, 0.95),
        }
    }
}

named! {
    /// The kind of a training run, as far as it decides the utilisation.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "snake_case"))]
    pub enum Run {
        /// Not known, or a usual one.
        #[default]
        Usual = "usual",
        /// A large dense model since 2024, by those who have done it before.
        Frontier = "frontier",
        /// A mixture of experts or 8-bit training, on the peak of the precision used.
        MixtureOfExperts = "mixture_of_experts",
        /// Reinforcement learning, where most time goes into generating.
        Generation = "generation",
        /// A single machine in a laboratory.
        Academic = "academic",
    }
}

impl Run {
    /// Median and 90 % factor of the utilisation of a run of which nothing is said.
    ///
    /// Of 34 runs in Epoch AI's notable models with a known figure the median is 0.34, the geometric
    /// mean 0.327 and the standard deviation of the logarithm 0.34; the others are from the runs that
    /// papers report.
    #[must_use]
    pub fn utilisation(self) -> (f64, f64) {
        match self {
            Self::Usual => (0.33, 1.8),
            Self::Frontier => (0.38, 1.5),
            Self::MixtureOfExperts => (0.28, 1.9),
            Self::Generation => (0.1, 2.0),
            Self::Academic => (0.3, 1.9),
        }
    }
}

impl Hardware {
    /// The factors of one chip and second: the peak, and the share of it that was used.
    pub(super) fn terms(&self, draft: &mut Draft) -> Result<Vec<Option<Term>>, MethodError> {
        let mut terms = vec![self.peak(draft)?];
        terms.extend(self.shares(draft));
        if self.recomputation {
            draft.recomputed = 0.25;
        }
        Ok(terms)
    }

    /// The chip in the catalogue, if one is named.
    pub(super) fn chip(&self) -> Result<Option<&'static Accelerator>, MethodError> {
        let Some(name) = &self.accelerator else { return Ok(None) };
        let found = accelerator(name);
        found.map(Some).ok_or_else(|| MethodError::UnknownAccelerator(name.clone()))
    }

    fn peak(&self, draft: &mut Draft) -> Result<Option<Term>, MethodError> {
        let chip = self.chip()?;
        if let Some(chip) = chip
            && matches!(chip.name.as_str(), "TPU v2" | "TPU v3")
        {
            draft.warnings.push(Warning::CoreOrChip { accelerator: &chip.name });
        }
        if let Some(peak) = self.peak {
            self.warn_of_peak(draft, chip, peak);
            return Ok(draft.entered(Input::Peak, Some(peak)));
        }
        let (amount, origin) = match (chip, self.precision) {
            (Some(chip), Some(precision)) => match chip.peak(precision) {
                Some(peak) => (Some(peak.amount()), Origin::Catalogue),
                None => return Err(MethodError::NoPeak { accelerator: &chip.name, precision }),
            },
            (Some(chip), None) => (either_precision(chip), Origin::Assumed),
            (None, _) => (None, Origin::Entered),
        };
        if amount.is_none() {
            draft.missing.push(Input::Peak);
        }
        let stage = |term: Term| match origin {
            Origin::Assumed => Term { stage: None, ..term },
            _ => term,
        };
        Ok(amount.map(|amount| stage(draft.term(Input::Peak, amount, origin))))
    }

    /// Vendors print peaks for sparse weights, twice the dense ones.
    fn warn_of_peak(
        &self,
        draft: &mut Draft,
        chip: Option<&Accelerator>,
        peak: Quantity<OperationsPerSecond>,
    ) {
        let entered = peak.amount().median();
        let near = |value: f64| (entered / value - 1.0).abs() < 0.03;
        let dense =
            |chip: &Accelerator, precision| chip.peak(precision).map(|p| p.amount().median());
        if let Some(chip) = chip {
            let mut known = chip.precisions().filter_map(|precision| dense(chip, precision));
            let asked = self.precision.and_then(|precision| dense(chip, precision));
            let half = match asked {
                Some(dense) => near(2.0 * dense).then_some(dense),
                None if known.any(near) => None,
                None => chip.precisions().filter_map(|p| dense(chip, p)).find(|p| near(2.0 * p)),
            };
            if let Some(dense) = half {
                draft.warnings.push(Warning::SparsePeak { entered, dense });
            }
        }
    }

    fn shares(&self, draft: &mut Draft) -> Vec<Option<Term>> {
        let highest = self.utilisation.or(self.mfu).and_then(|share| share.amount().claimed());
        if let Some(share) = highest.filter(|share| *share > HIGHEST_UTILISATION) {
            draft.warnings.push(Warning::UtilisationTooHigh { share });
        }
        let goodput = |draft: &Draft| {
            draft.entered(Input::Goodput, self.goodput).or_else(|| {
                let (low, high) = self.clock.goodput();
                let amount = Amount::range(low, high).ok()?;
                let term = draft.term(Input::Goodput, amount, Origin::Assumed);
                Some(Term { stage: None, ..term })
            })
        };
        // Figures of whole runs are mostly over logged hours: only days of the calendar lose more.
        let whole = self.goodput.is_none() && self.clock == Clock::Logged;
        match (self.utilisation, self.mfu) {
            (Some(_), _) => vec![draft.entered(Input::Utilisation, self.utilisation)],
            (None, Some(_)) => vec![draft.entered(Input::Mfu, self.mfu), goodput(draft)],
            (None, None) if whole => {
                vec![draft.assumed(Input::Utilisation, self.run.utilisation())]
            }
            (None, None) => vec![draft.assumed(Input::Mfu, self.run.utilisation()), goodput(draft)],
        }
    }
}

/// The highest utilisation of a published run: Baichuan 2, 180 of 312 TFLOP/s on an A800.
const HIGHEST_UTILISATION: f64 = 0.58;

/// The 16-bit peak, or that or the 8-bit one where the chip has both.
fn either_precision(chip: &Accelerator) -> Option<Amount> {
    let peak = |precision| chip.peak(precision).map(|peak| peak.amount().median());
    let sixteen = peak(Precision::Bf16).or_else(|| peak(Precision::Fp16))?;
    match peak(Precision::Fp8) {
        Some(eight) if eight > sixteen => Amount::either(sixteen, eight).ok(),
        _ => Amount::point(sixteen).ok(),
    }
}
