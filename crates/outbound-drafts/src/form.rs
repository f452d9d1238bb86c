//! The fields of each way to count the operations of a stage of training.
//!
//! A field is named by where its value stands in the saved form of the method: what is typed in a
//! form *is* that form, field by field, and needs no second description.

use outbound_words::{Message, message};
use strict_json::named;
use training_compute::{Clock, Input, Mask, Run, Structure, Unit};

named! {
    /// One way to count, as [`Method`](training_compute::Method) without its values. In the order offered.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Way {
        /// From the size of the model and of the data.
        #[default]
        ParametersAndData = "parameters_and_data",
        /// From the chips and how long they ran.
        ChipTime = "chip_time",
        /// The count itself.
        Stated = "stated",
        /// From halves that see different tokens.
        EncoderDecoder = "encoder_decoder",
        /// From the layers of a transformer.
        Architecture = "architecture",
        /// From the operations of one forward pass.
        OperationCount = "operation_count",
        /// From what the machines cost.
        Money = "money",
        /// From the energy they used.
        Energy = "energy",
        /// As a share or multiple of another training.
        Relative = "relative",
    }
}

/// A field of a form.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// The path of its value in the saved form, and its name in the page.
    pub name: &'static str,
    /// What it is called.
    pub label: Message,
    /// What it asks for.
    pub asks: Asks,
    /// Whether it is shown at once, and not only among the further ones.
    pub first: bool,
}

/// What a [`Field`] asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asks {
    /// A quantity, with what helps to state it.
    Amount(Unit, Message),
    /// A whole number, with what helps to state it.
    Count(Message),
    /// Whether something is so.
    Flag,
    /// One of several names, each with what it is called; the first is what silence means.
    Choice(&'static [(&'static str, Message)]),
    /// What is done with each token.
    Passes,
    /// The accelerator, by name.
    Accelerator,
    /// A number format.
    Precision,
    /// How sure a published figure is.
    Confidence,
}

/// The names of what may be done with each token, with what it is called and its saved form.
pub const PASSES: [(&str, Message, &str); 6] = [
    ("training", message::PASSES_TRAINING, r#""training""#),
    ("forward", message::PASSES_FORWARD, r#""forward""#),
    ("preference", message::PASSES_PREFERENCE, r#"{"preference":{"cached":false}}"#),
    ("preference_cached", message::PASSES_PREFERENCE_CACHED, r#"{"preference":{"cached":true}}"#),
    ("ppo", message::PASSES_PPO, r#"{"ppo":{"epochs":1}}"#),
    ("grpo", message::PASSES_GRPO, r#"{"grpo":{"epochs":1,"references":true}}"#),
];

const fn first(name: &'static str, label: Message, asks: Asks) -> Field {
    Field { name, label, asks, first: true }
}

const fn further(name: &'static str, label: Message, asks: Asks) -> Field {
    Field { name, label, asks, first: false }
}

const CLOCK: Asks = Asks::Choice(&[
    ("logged", message::choice_clock(Clock::Logged)),
    ("calendar", message::choice_clock(Clock::Calendar)),
]);
const RUN: Asks = Asks::Choice(&[
    ("usual", message::choice_run(Run::Usual)),
    ("frontier", message::choice_run(Run::Frontier)),
    ("mixture_of_experts", message::choice_run(Run::MixtureOfExperts)),
    ("generation", message::choice_run(Run::Generation)),
    ("academic", message::choice_run(Run::Academic)),
]);
const STRUCTURE: Asks = Asks::Choice(&[
    ("dense", message::choice_structure(Structure::Dense)),
    ("mixture_of_experts", message::choice_structure(Structure::MixtureOfExperts)),
    ("long_context", message::choice_structure(Structure::LongContext)),
]);
const ATTENTION_MASK: Asks = Asks::Choice(&[
    ("full", message::choice_attention_mask(Mask::Full)),
    ("causal", message::choice_attention_mask(Mask::Causal)),
]);
const MASK: Asks = Asks::Choice(&[
    ("full", message::choice_mask(Mask::Full)),
    ("causal", message::choice_mask(Mask::Causal)),
]);

/// The fields of a way that ends in what a chip-hour is worth.
macro_rules! on_hardware {
    ($($own:expr),*) => {
        &[
            $($own,)*
            first("accelerator", message::INPUT_ACCELERATOR, Asks::Accelerator),
            first("precision", message::INPUT_PRECISION, Asks::Precision),
            first("peak", message::input(Input::Peak), Asks::Amount(Unit::OperationsPerSecond, message::INPUT_PEAK_HINT)),
            first("utilisation", message::input(Input::Utilisation), Asks::Amount(Unit::Utilisation, message::INPUT_UTILISATION_HINT)),
            further("mfu", message::input(Input::Mfu), Asks::Amount(Unit::Utilisation, message::INPUT_MFU_HINT)),
            further("goodput", message::input(Input::Goodput), Asks::Amount(Unit::Utilisation, message::INPUT_GOODPUT_HINT)),
            further("clock", message::INPUT_CLOCK, CLOCK),
            further("run", message::INPUT_RUN, RUN),
            further("recomputation", message::INPUT_RECOMPUTATION, Asks::Flag),
        ]
    };
}

impl Way {
    /// Those that fit into a sentence.
    pub const SIMPLE: [Self; 3] = [Self::ParametersAndData, Self::ChipTime, Self::Stated];

    /// What it is called.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::ParametersAndData => message::WAY_PARAMETERS_AND_DATA,
            Self::ChipTime => message::WAY_CHIP_TIME,
            Self::Stated => message::WAY_STATED,
            Self::EncoderDecoder => message::WAY_ENCODER_DECODER,
            Self::Architecture => message::WAY_ARCHITECTURE,
            Self::OperationCount => message::WAY_OPERATION_COUNT,
            Self::Money => message::WAY_MONEY,
            Self::Energy => message::WAY_ENERGY,
            Self::Relative => message::WAY_RELATIVE,
        }
    }

    /// When it serves.
    #[must_use]
    pub fn hint(self) -> Message {
        match self {
            Self::ParametersAndData => message::WAY_PARAMETERS_AND_DATA_HINT,
            Self::ChipTime => message::WAY_CHIP_TIME_HINT,
            Self::Stated => message::WAY_STATED_HINT,
            Self::EncoderDecoder => message::WAY_ENCODER_DECODER_HINT,
            Self::Architecture => message::WAY_ARCHITECTURE_HINT,
            Self::OperationCount => message::WAY_OPERATION_COUNT_HINT,
            Self::Money => message::WAY_MONEY_HINT,
            Self::Energy => message::WAY_ENERGY_HINT,
            Self::Relative => message::WAY_RELATIVE_HINT,
        }
    }

    /// Its fields, in the order of the form.
    ///
    /// ```
    /// use outbound_drafts::Way;
    /// let names: Vec<_> = Way::Stated.fields().iter().map(|field| field.name).collect();
    /// assert_eq!(names, ["operations", "confidence", "recomputation"]);
    /// ```
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::ParametersAndData => {
                const {
                    &[
                        first(
                            "parameters",
                            message::input(Input::Parameters),
                            Asks::Amount(Unit::Parameters, message::INPUT_PARAMETERS_HINT),
                        ),
                        first(
                            "tokens",
                            message::input(Input::Tokens),
                            Asks::Amount(Unit::Tokens, message::INPUT_TOKENS_HINT),
                        ),
                        first("structure", message::input(Input::Structure), STRUCTURE),
                        further("passes", message::input(Input::Passes), Asks::Passes),
                        further(
                            "epochs",
                            message::input(Input::Epochs),
                            Asks::Amount(Unit::Epochs, message::INPUT_EPOCHS_HINT),
                        ),
                        further(
                            "total",
                            message::INPUT_TOTAL,
                            Asks::Amount(Unit::Parameters, message::INPUT_TOTAL_HINT),
                        ),
                        further(
                            "experts.shared",
                            message::INPUT_EXPERTS_SHARED,
                            Asks::Amount(Unit::Parameters, message::INPUT_EXPERTS_SHARED_HINT),
                        ),
                        further(
                            "experts.routed",
                            message::INPUT_EXPERTS_ROUTED,
                            Asks::Amount(Unit::Parameters, message::INPUT_EXPERTS_ROUTED_HINT),
                        ),
                        further(
                            "experts.active",
                            message::INPUT_EXPERTS_ACTIVE,
                            Asks::Count(message::INPUT_EXPERTS_ACTIVE_HINT),
                        ),
                        further(
                            "experts.of",
                            message::INPUT_EXPERTS_OF,
                            Asks::Count(message::INPUT_EXPERTS_OF_HINT),
                        ),
                        further(
                            "input_table",
                            message::INPUT_INPUT_TABLE,
                            Asks::Amount(Unit::Parameters, message::INPUT_INPUT_TABLE_HINT),
                        ),
                        further(
                            "attention.layers",
                            message::INPUT_ATTENTION_LAYERS,
                            Asks::Count(message::INPUT_ATTENTION_LAYERS_HINT),
                        ),
                        further(
                            "attention.width",
                            message::input(Input::AttentionWidth),
                            Asks::Count(message::INPUT_ATTENTION_WIDTH_HINT),
                        ),
                        further(
                            "attention.sequence",
                            message::INPUT_ATTENTION_SEQUENCE,
                            Asks::Count(message::INPUT_ATTENTION_SEQUENCE_HINT),
                        ),
                        further(
                            "attention.window",
                            message::INPUT_ATTENTION_WINDOW,
                            Asks::Count(message::INPUT_ATTENTION_WINDOW_HINT),
                        ),
                        further("attention.mask", message::INPUT_ATTENTION_MASK, ATTENTION_MASK),
                        further(
                            "trained",
                            message::INPUT_TRAINED,
                            Asks::Amount(Unit::Parameters, message::INPUT_TRAINED_HINT),
                        ),
                        further("trained_on_top", message::INPUT_TRAINED_ON_TOP, Asks::Flag),
                        further(
                            "forward_tokens",
                            message::input(Input::ForwardTokens),
                            Asks::Amount(Unit::Tokens, message::INPUT_FORWARD_TOKENS_HINT),
                        ),
                        further("recomputation", message::INPUT_RECOMPUTATION, Asks::Flag),
                    ]
                }
            }
            Self::ChipTime => {
                const {
                    on_hardware![
                        first(
                            "chips",
                            message::input(Input::Chips),
                            Asks::Amount(Unit::Chips, message::INPUT_CHIPS_HINT)
                        ),
                        first(
                            "hours",
                            message::input(Input::Hours),
                            Asks::Amount(Unit::Hours, message::INPUT_HOURS_HINT)
                        ),
                        further(
                            "chip_hours",
                            message::input(Input::ChipHours),
                            Asks::Amount(Unit::ChipHours, message::INPUT_CHIP_HOURS_HINT)
                        )
                    ]
                }
            }
            Self::Stated => {
                const {
                    &[
                        first(
                            "operations",
                            message::input(Input::Operations),
                            Asks::Amount(Unit::Operations, message::INPUT_OPERATIONS_HINT),
                        ),
                        first("confidence", message::INPUT_CONFIDENCE, Asks::Confidence),
                        further("recomputation", message::INPUT_RECOMPUTATION, Asks::Flag),
                    ]
                }
            }
            Self::EncoderDecoder => {
                const {
                    &[
                        first(
                            "encoder_parameters",
                            message::input(Input::EncoderParameters),
                            Asks::Amount(Unit::Parameters, message::INPUT_ENCODER_PARAMETERS_HINT),
                        ),
                        first(
                            "encoder_tokens",
                            message::input(Input::EncoderTokens),
                            Asks::Amount(Unit::Tokens, message::INPUT_ENCODER_TOKENS_HINT),
                        ),
                        first(
                            "decoder_parameters",
                            message::input(Input::DecoderParameters),
                            Asks::Amount(Unit::Parameters, message::INPUT_DECODER_PARAMETERS_HINT),
                        ),
                        first(
                            "decoder_tokens",
                            message::input(Input::DecoderTokens),
                            Asks::Amount(Unit::Tokens, message::INPUT_DECODER_TOKENS_HINT),
                        ),
                    ]
                }
            }
            Self::Architecture => {
                const {
                    &[
                        first(
                            "layers",
                            message::input(Input::Layers),
                            Asks::Count(message::INPUT_LAYERS_HINT),
                        ),
                        first(
                            "width",
                            message::INPUT_WIDTH,
                            Asks::Count(message::INPUT_WIDTH_HINT),
                        ),
                        first(
                            "feed_forward",
                            message::INPUT_FEED_FORWARD,
                            Asks::Count(message::INPUT_FEED_FORWARD_HINT),
                        ),
                        first("gated", message::INPUT_GATED, Asks::Flag),
                        first(
                            "vocabulary",
                            message::INPUT_VOCABULARY,
                            Asks::Count(message::INPUT_VOCABULARY_HINT),
                        ),
                        first(
                            "sequence",
                            message::INPUT_SEQUENCE,
                            Asks::Count(message::INPUT_SEQUENCE_HINT),
                        ),
                        first(
                            "tokens",
                            message::input(Input::Tokens),
                            Asks::Amount(Unit::Tokens, message::INPUT_TOKENS_HINT),
                        ),
                        further(
                            "attention_width",
                            message::input(Input::AttentionWidth),
                            Asks::Count(message::INPUT_ATTENTION_WIDTH_HINT),
                        ),
                        further(
                            "key_value_width",
                            message::INPUT_KEY_VALUE_WIDTH,
                            Asks::Count(message::INPUT_KEY_VALUE_WIDTH_HINT),
                        ),
                        further(
                            "experts.active",
                            message::INPUT_EXPERTS_ACTIVE,
                            Asks::Count(message::INPUT_EXPERTS_ACTIVE_HINT),
                        ),
                        further(
                            "experts.of",
                            message::INPUT_EXPERTS_OF,
                            Asks::Count(message::INPUT_EXPERTS_OF_HINT),
                        ),
                        further("mask", message::INPUT_MASK, MASK),
                        further(
                            "window",
                            message::INPUT_WINDOW,
                            Asks::Count(message::INPUT_WINDOW_HINT),
                        ),
                        further("recomputation", message::INPUT_RECOMPUTATION, Asks::Flag),
                    ]
                }
            }
            Self::OperationCount => {
                const {
                    &[
                        first(
                            "forward",
                            message::INPUT_FORWARD,
                            Asks::Amount(Unit::Operations, message::INPUT_FORWARD_HINT),
                        ),
                        first("multiply_adds", message::INPUT_MULTIPLY_ADDS, Asks::Flag),
                        first(
                            "examples",
                            message::input(Input::Examples),
                            Asks::Amount(Unit::Examples, message::INPUT_EXAMPLES_HINT),
                        ),
                        first(
                            "epochs",
                            message::input(Input::Epochs),
                            Asks::Amount(Unit::Epochs, message::INPUT_EPOCHS_HINT),
                        ),
                        further(
                            "frozen",
                            message::INPUT_FROZEN,
                            Asks::Amount(Unit::Operations, message::INPUT_FROZEN_HINT),
                        ),
                    ]
                }
            }
            Self::Money => {
                const {
                    on_hardware![
                        first(
                            "dollars",
                            message::input(Input::Dollars),
                            Asks::Amount(Unit::Dollars, message::INPUT_DOLLARS_HINT)
                        ),
                        first(
                            "price",
                            message::input(Input::Price),
                            Asks::Amount(Unit::DollarsPerChipHour, message::INPUT_PRICE_HINT)
                        )
                    ]
                }
            }
            Self::Energy => {
                const {
                    on_hardware![
                        first(
                            "energy",
                            message::input(Input::Energy),
                            Asks::Amount(Unit::KilowattHours, message::INPUT_ENERGY_HINT)
                        ),
                        first(
                            "watts",
                            message::INPUT_WATTS,
                            Asks::Amount(Unit::Watts, message::INPUT_WATTS_HINT)
                        ),
                        first(
                            "overhead",
                            message::input(Input::Overhead),
                            Asks::Amount(Unit::Ratio, message::INPUT_OVERHEAD_HINT)
                        )
                    ]
                }
            }
            Self::Relative => {
                const {
                    &[
                        first(
                            "ratio",
                            message::input(Input::Ratio),
                            Asks::Amount(Unit::Ratio, message::INPUT_RATIO_HINT),
                        ),
                        first(
                            "of",
                            message::INPUT_OF,
                            Asks::Amount(Unit::Operations, message::INPUT_OF_HINT),
                        ),
                    ]
                }
            }
        }
    }

    /// What belongs together: a group, and the fields without which it says nothing.
    pub(super) fn groups(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::ParametersAndData => &[
                ("experts", &["shared", "routed", "active", "of"]),
                ("attention", &["layers", "width", "sequence"]),
            ],
            Self::Architecture => &[("experts", &["active", "of"])],
            _ => &[],
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}
