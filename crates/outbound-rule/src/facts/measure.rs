//! The figures that the rule holds against bounds of its own, in its order.

use super::Source;
use enum_map::Enum;
use partly_known::Bound::{self, AtLeast, AtMost};
use strict_json::named;

/// Declares the figures once: the variant, its name in deals and locale files, where it is found,
/// and the bounds the rule holds it against.
macro_rules! measures {
    ($($(#[$doc:meta])* $measure:ident $name:literal $source:ident [$($bound:expr),*],)*) => {
        named! {
            /// A figure of the deal that the rule compares, in the rule's own unit. The last part of its name is the
            /// unit.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Enum)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            pub enum Measure {
                $($(#[$doc])* #[cfg_attr(feature = "schema", schemars(rename = $name))] $measure = $name,)*
            }
        }

        impl Measure {
            /// Where it is usually found.
            #[must_use]
            pub fn source(self) -> Source {
                match self {
                    $(Self::$measure => Source::$source,)*
                }
            }

            /// The bounds the rule holds it against.
            #[must_use]
            pub fn bounds(self) -> &'static [Bound] {
                match self {
                    $(Self::$measure => &[$($bound),*],)*
                }
            }
        }
    };
}

measures! {
    /// The lowest temperature an integrated circuit it designs is designed to operate at.
    DesignedTemperature "designed_temperature_kelvin" Target [AtMost(4.5)],
    /// The smallest node it fabricates logic integrated circuits at.
    LogicNode "logic_node_nanometers" Target [AtMost(16.0)],
    /// The most layers of NAND memory it fabricates.
    NandLayers "nand_layers" Target [AtLeast(128.0)],
    /// The smallest half-pitch it fabricates DRAM at.
    DramHalfPitch "dram_half_pitch_nanometers" Target [AtMost(18.0)],
    /// The lowest temperature an integrated circuit it fabricates is designed to operate at.
    FabricatedTemperature "fabricated_temperature_kelvin" Target [AtMost(4.5)],
    /// The supercomputer's theoretical double-precision (64-bit) petaflops.
    DoublePrecision "double_precision_petaflops" Target [AtLeast(100.0)],
    /// The supercomputer's theoretical single-precision (32-bit) petaflops.
    SinglePrecision "single_precision_petaflops" Target [AtLeast(200.0)],
    /// The envelope the supercomputer stands in.
    Envelope "envelope_cubic_feet" Target [AtMost(41_600.0)],
    /// The capital committed as a limited partner, across the fund's vehicles.
    CommittedCapital "committed_capital_dollars" OwnRecords [AtMost(2_000_000.0)],
}
