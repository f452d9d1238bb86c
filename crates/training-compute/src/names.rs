//! The names of things as saved deals have them, for the keys of the locale files.

use super::{
    Agreement, Clock, Confidence, Convention, Domain, How, Input, Kind, Mask, Passes, Precision,
    Preset, Remark, Run, Structure, Warning, Why,
};

/// Gives each enum a `name`: what serde would write, without asking it.
macro_rules! names {
    ($($type:ident { $($variant:ident $name:literal,)* })*) => {
        $(
            impl $type {
                /// Its name in saved deals and in the keys of the locale files.
                #[must_use]
                pub fn name(&self) -> &'static str {
                    match self {
                        $(Self::$variant { .. } => $name,)*
                    }
                }
            }
        )*
    };
}

names! {
    Domain {
        Language "language",
        Vision "vision",
        Sound "sound",
        Biology "biology",
        Robotics "robotics",
        Games "games",
        Other "other",
    }
    How {
        Reported "reported",
        Counted "counted",
        Machines "machines",
        Benchmarks "benchmarks",
        Other "other",
        Unstated "unstated",
    }
    Input {
        OperationsPerParameterAndToken "operations_per_parameter_and_token",
        Parameters "parameters",
        TotalParameters "total_parameters",
        ActiveShare "active_share",
        SharedParameters "shared_parameters",
        RoutedParameters "routed_parameters",
        ActiveExperts "active_experts",
        Experts "experts",
        WithoutInputTable "without_input_table",
        TrainedParameters "trained_parameters",
        EncoderParameters "encoder_parameters",
        DecoderParameters "decoder_parameters",
        Tokens "tokens",
        EncoderTokens "encoder_tokens",
        DecoderTokens "decoder_tokens",
        ForwardTokens "forward_tokens",
        Epochs "epochs",
        Structure "structure",
        Passes "passes",
        OperationsPerPair "operations_per_pair",
        Layers "layers",
        AttentionWidth "attention_width",
        Context "context",
        OperationsPerWeight "operations_per_weight",
        ProjectionWeights "projection_weights",
        FeedForwardWeights "feed_forward_weights",
        OutputWeights "output_weights",
        Chips "chips",
        Hours "hours",
        ChipHours "chip_hours",
        SecondsPerHour "seconds_per_hour",
        Peak "peak",
        Utilisation "utilisation",
        Mfu "mfu",
        Goodput "goodput",
        Dollars "dollars",
        Price "price",
        Energy "energy",
        JoulesPerKilowattHour "joules_per_kilowatt_hour",
        Power "power",
        Overhead "overhead",
        ForwardOperations "forward_operations",
        FrozenOperations "frozen_operations",
        OperationsPerMultiplyAdd "operations_per_multiply_add",
        Examples "examples",
        Operations "operations",
        Ratio "ratio",
        Combined "combined",
        CountedShare "counted_share",
    }
    Kind {
        PreTraining "pre_training",
        ContinuedPreTraining "continued_pre_training",
        Annealing "annealing",
        FineTuning "fine_tuning",
        Preference "preference",
        Reinforcement "reinforcement",
        RewardModel "reward_model",
        SyntheticData "synthetic_data",
        Teacher "teacher",
        Inherited "inherited",
        Evaluation "evaluation",
        Discarded "discarded",
    }
    Convention {
        Own "own",
        OwnAndInherited "own_and_inherited",
        EuGuidelines "eu_guidelines",
        EpochAndFmf "epoch_and_fmf",
        Everything "everything",
    }
    Why {
        TrainsThisSystem "trains_this_system",
        CountsInherited "counts_inherited",
        DoneByOthers "done_by_others",
        CountsData "counts_data",
        OnlyMakesData "only_makes_data",
        OnlyMeasures "only_measures",
        NotTheFinalRun "not_the_final_run",
        CountsEverything "counts_everything",
        Visitor "visitor",
    }
    Preset {
        BaseModel "base_model",
        ChatModel "chat_model",
        ReasoningModel "reasoning_model",
        FineTuned "fine_tuned",
        Distilled "distilled",
        Merged "merged",
    }
    Warning {
        UtilisationTooHigh "utilisation_too_high",
        SparsePeak "sparse_peak",
        CoreOrChip "core_or_chip",
        LooksLikeRate "looks_like_rate",
        UniqueTokens "unique_tokens",
        TotalNotActive "total_not_active",
        AttentionTwice "attention_twice",
        RecomputationIncluded "recomputation_included",
        FactorOfTwo "factor_of_two",
        YearsOfTraining "years_of_training",
    }
    Agreement {
        Narrowed "narrowed",
        Shared "shared",
        Bounded "bounded",
        Apart "apart",
    }
    Structure {
        Dense "dense",
        MixtureOfExperts "mixture_of_experts",
        LongContext "long_context",
    }
    Mask {
        Full "full",
        Causal "causal",
    }
    Passes {
        Training "training",
        Forward "forward",
        Preference "preference",
        Ppo "ppo",
        Grpo "grpo",
    }
    Precision {
        Fp32 "fp32",
        Tf32 "tf32",
        Bf16 "bf16",
        Fp16 "fp16",
        Fp8 "fp8",
        Int8 "int8",
        Fp4 "fp4",
    }
    Clock {
        Logged "logged",
        Calendar "calendar",
    }
    Run {
        Usual "usual",
        Frontier "frontier",
        MixtureOfExperts "mixture_of_experts",
        Generation "generation",
        Academic "academic",
    }
    Confidence {
        Confident "confident",
        Likely "likely",
        Speculative "speculative",
    }
    Remark {
        PowerOfTen "power_of_ten",
        WordsDiffer "words_differ",
        CoresOrChips "cores_or_chips",
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Convention, Input, Kind, Warning};

    fn written<T: serde::Serialize>(value: T) -> String {
        serde_json::to_string(&value).unwrap()
    }

    #[test]
    fn names_are_those_of_saved_deals() {
        for input in Input::ALL {
            assert_eq!(written(input), format!("\"{}\"", input.name()));
        }
        for kind in Kind::ALL {
            assert_eq!(written(kind), format!("\"{}\"", kind.name()));
        }
        for convention in Convention::ALL {
            assert_eq!(written(convention), format!("\"{}\"", convention.name()));
        }
        let warning = Warning::FactorOfTwo { ratio: 2.0 };
        assert!(written(warning).contains(warning.name()));
    }
}
