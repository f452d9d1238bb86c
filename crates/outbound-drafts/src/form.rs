//! The fields of each way to count the operations of a stage of training.
//!
//! A field is named by where its value stands in the saved form of the method: what is typed in a
//! form *is* that form, field by field, and needs no second description.

use training_compute::Unit;

/// One way to count, as [`Method`](training_compute::Method) without its values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// From the size of the model and of the data.
    #[default]
    ParametersAndData,
    /// From the chips and how long they ran.
    ChipTime,
    /// The count itself.
    Stated,
    /// From halves that see different tokens.
    EncoderDecoder,
    /// From the layers of a transformer.
    Architecture,
    /// From the operations of one forward pass.
    OperationCount,
    /// From what the machines cost.
    Money,
    /// From the energy they used.
    Energy,
    /// As a share or multiple of another training.
    Relative,
}

/// A field of a form.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// The path of its value in the saved form, and its name in the page.
    pub name: &'static str,
    /// What it asks for.
    pub asks: Asks,
    /// Whether it is shown at once, and not only among the further ones.
    pub first: bool,
}

/// What a [`Field`] asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asks {
    /// A quantity.
    Amount(Unit),
    /// A whole number.
    Count,
    /// Whether something is so.
    Flag,
    /// One of several names; the first is what silence means.
    Choice(&'static [&'static str]),
    /// What is done with each token.
    Passes,
    /// The accelerator, by name.
    Accelerator,
    /// A number format.
    Precision,
    /// How sure a published figure is.
    Confidence,
}

/// The names of what may be done with each token, with their saved form.
pub const PASSES: [(&str, &str); 6] = [
    ("training", r#""training""#),
    ("forward", r#""forward""#),
    ("preference", r#"{"preference":{"cached":false}}"#),
    ("preference_cached", r#"{"preference":{"cached":true}}"#),
    ("ppo", r#"{"ppo":{"epochs":1}}"#),
    ("grpo", r#"{"grpo":{"epochs":1,"references":true}}"#),
];

/// How sure a published figure may be.
pub const CONFIDENCES: [&str; 3] = ["confident", "likely", "speculative"];

const fn first(name: &'static str, asks: Asks) -> Field {
    Field { name, asks, first: true }
}

const fn further(name: &'static str, asks: Asks) -> Field {
    Field { name, asks, first: false }
}

const PARAMETERS: Asks = Asks::Amount(Unit::Parameters);
const TOKENS: Asks = Asks::Amount(Unit::Tokens);
const EPOCHS: Asks = Asks::Amount(Unit::Epochs);
const OPERATIONS: Asks = Asks::Amount(Unit::Operations);
const SHARE: Asks = Asks::Amount(Unit::Utilisation);
const RATIO: Asks = Asks::Amount(Unit::Ratio);
const MASK: Asks = Asks::Choice(&["full", "causal"]);

/// The fields of a way that ends in what a chip-hour is worth.
macro_rules! on_hardware {
    ($($own:expr),*) => {
        &[
            $($own,)*
            first("accelerator", Asks::Accelerator),
            first("precision", Asks::Precision),
            first("peak", Asks::Amount(Unit::OperationsPerSecond)),
            first("utilisation", SHARE),
            further("mfu", SHARE),
            further("goodput", SHARE),
            further("clock", Asks::Choice(&["logged", "calendar"])),
            further("run", Asks::Choice(&["usual", "frontier", "mixture_of_experts", "generation", "academic"])),
            further("recomputation", Asks::Flag),
        ]
    };
}

impl Way {
    /// Every way, in the order offered.
    pub const ALL: [Self; 9] = [
        Self::ParametersAndData,
        Self::ChipTime,
        Self::Stated,
        Self::EncoderDecoder,
        Self::Architecture,
        Self::OperationCount,
        Self::Money,
        Self::Energy,
        Self::Relative,
    ];
    /// Those that fit into a sentence.
    pub const SIMPLE: [Self; 3] = [Self::ParametersAndData, Self::ChipTime, Self::Stated];

    /// The name used in the page, the locale files and the saved form.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ParametersAndData => "parameters_and_data",
            Self::ChipTime => "chip_time",
            Self::Stated => "stated",
            Self::EncoderDecoder => "encoder_decoder",
            Self::Architecture => "architecture",
            Self::OperationCount => "operation_count",
            Self::Money => "money",
            Self::Energy => "energy",
            Self::Relative => "relative",
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
                        first("parameters", PARAMETERS),
                        first("tokens", TOKENS),
                        first(
                            "structure",
                            Asks::Choice(&["dense", "mixture_of_experts", "long_context"]),
                        ),
                        further("passes", Asks::Passes),
                        further("epochs", EPOCHS),
                        further("total", PARAMETERS),
                        further("experts.shared", PARAMETERS),
                        further("experts.routed", PARAMETERS),
                        further("experts.active", Asks::Count),
                        further("experts.of", Asks::Count),
                        further("input_table", PARAMETERS),
                        further("attention.layers", Asks::Count),
                        further("attention.width", Asks::Count),
                        further("attention.sequence", Asks::Count),
                        further("attention.window", Asks::Count),
                        further("attention.mask", MASK),
                        further("trained", PARAMETERS),
                        further("trained_on_top", Asks::Flag),
                        further("forward_tokens", TOKENS),
                        further("recomputation", Asks::Flag),
                    ]
                }
            }
            Self::ChipTime => {
                const {
                    on_hardware![
                        first("chips", Asks::Amount(Unit::Chips)),
                        first("hours", Asks::Amount(Unit::Hours)),
                        further("chip_hours", Asks::Amount(Unit::ChipHours))
                    ]
                }
            }
            Self::Stated => {
                const {
                    &[
                        first("operations", OPERATIONS),
                        first("confidence", Asks::Confidence),
                        further("recomputation", Asks::Flag),
                    ]
                }
            }
            Self::EncoderDecoder => {
                const {
                    &[
                        first("encoder_parameters", PARAMETERS),
                        first("encoder_tokens", TOKENS),
                        first("decoder_parameters", PARAMETERS),
                        first("decoder_tokens", TOKENS),
                    ]
                }
            }
            Self::Architecture => {
                const {
                    &[
                        first("layers", Asks::Count),
                        first("width", Asks::Count),
                        first("feed_forward", Asks::Count),
                        first("gated", Asks::Flag),
                        first("vocabulary", Asks::Count),
                        first("sequence", Asks::Count),
                        first("tokens", TOKENS),
                        further("attention_width", Asks::Count),
                        further("key_value_width", Asks::Count),
                        further("experts.active", Asks::Count),
                        further("experts.of", Asks::Count),
                        further("mask", MASK),
                        further("window", Asks::Count),
                        further("recomputation", Asks::Flag),
                    ]
                }
            }
            Self::OperationCount => {
                const {
                    &[
                        first("forward", OPERATIONS),
                        first("multiply_adds", Asks::Flag),
                        first("examples", Asks::Amount(Unit::Examples)),
                        first("epochs", EPOCHS),
                        further("frozen", OPERATIONS),
                    ]
                }
            }
            Self::Money => {
                const {
                    on_hardware![
                        first("dollars", Asks::Amount(Unit::Dollars)),
                        first("price", Asks::Amount(Unit::DollarsPerChipHour))
                    ]
                }
            }
            Self::Energy => {
                const {
                    on_hardware![
                        first("energy", Asks::Amount(Unit::KilowattHours)),
                        first("watts", Asks::Amount(Unit::Watts)),
                        first("overhead", RATIO)
                    ]
                }
            }
            Self::Relative => const { &[first("ratio", RATIO), first("of", OPERATIONS)] },
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
