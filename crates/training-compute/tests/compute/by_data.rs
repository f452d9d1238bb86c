//! Methods that count by the model and its data, against published totals and counts by hand.

use std::num::NonZeroU64;

use training_compute::{
    Amount, Architecture, Attention, Confidence, EncoderDecoder, Experts, Input, Mask, Method,
    MethodError, OperationCount, ParametersAndData, Passes, Quantity, Relative, RoutedExperts,
    Stated, Structure, Warning,
};

use super::{near, operations, point, work};

fn count(n: u64) -> NonZeroU64 {
    NonZeroU64::new(n).unwrap()
}

fn attention(layers: u64, width: u64, sequence: u64, mask: Mask) -> Option<Attention> {
    let (layers, width, sequence) = (count(layers), count(width), count(sequence));
    Some(Attention { layers, width, sequence, mask, window: None })
}

fn median(method: ParametersAndData) -> f64 {
    operations(Method::ParametersAndData(method)).median()
}

#[test]
fn gpt_3_with_and_without_attention() {
    // arXiv:2005.14165, table D.1: 3.14e23.
    let gpt_3 = ParametersAndData {
        parameters: Some(point(174.6e9)),
        tokens: Some(point(300e9)),
        ..ParametersAndData::default()
    };
    near(median(gpt_3.clone()), 3.143e23, 1e-3);
    let attention = attention(96, 12_288, 2048, Mask::Full);
    near(median(ParametersAndData { attention, ..gpt_3 }), 3.230e23, 1e-3);
}

#[test]
fn palm_per_token_in_all_and_its_utilisation() {
    // arXiv:2204.02311, appendix B: 46.2 %; Epoch AI's figure is 2.527e24.
    let palm = |tokens| {
        median(ParametersAndData {
            parameters: Some(point(540.35e9)),
            tokens: Some(point(tokens)),
            attention: attention(118, 48 * 256, 2048, Mask::Full),
            ..ParametersAndData::default()
        })
    };
    near(palm(1.0), 3.278e12, 1e-3);
    near(palm(780e9), 2.557e24, 1e-3);
    near(238.3e3 * palm(1.0) / (6144.0 * 275e12), 0.462, 2e-3);
}

#[test]
fn llama_405b_and_what_attention_adds() {
    let llama = ParametersAndData {
        parameters: Some(point(405e9)),
        tokens: Some(point(15.6e12)),
        ..ParametersAndData::default()
    };
    near(median(llama.clone()), 3.791e25, 1e-3);
    let with = |mask, window| {
        let mut attention = attention(126, 16_384, 8192, mask).unwrap();
        attention.window = window;
        median(ParametersAndData { attention: Some(attention), ..llama.clone() }) / 3.791e25 - 1.0
    };
    near(with(Mask::Full, None), 0.0835, 2e-2);
    near(with(Mask::Causal, None), 0.042, 2e-2);
    near(with(Mask::Full, Some(count(4096))), 0.042, 2e-2);
    near(with(Mask::Full, Some(count(100_000))), 0.0835, 2e-2);
}

#[test]
fn frozen_weights_save_a_third() {
    let adapter = ParametersAndData {
        parameters: Some(point(70e9)),
        trained: Some(point(2e8)),
        tokens: Some(point(1e9)),
        ..ParametersAndData::default()
    };
    near(median(adapter.clone()), 2.812e20, 1e-9);
    near(median(ParametersAndData { trained: None, ..adapter.clone() }), 4.2e20, 1e-9);
    // A head: nothing is carried back through the frozen weights.
    let head = ParametersAndData { trained_on_top: true, ..adapter.clone() };
    near(median(head), (2.0 * 70e9 + 6.0 * 2e8) * 1e9, 1e-9);
    // Rewarded answers: three passes forward, then the update of the adapter.
    let passes = Passes::Grpo { epochs: count(1), references: true };
    let rewarded = ParametersAndData { passes, ..adapter };
    near(median(rewarded), (10.0 * 70e9 + 12.0 * 2e8) * 1e9, 1e-9);
}

#[test]
fn only_what_is_updated_is_computed_twice() {
    let twice = |passes, forward_tokens| {
        let method = ParametersAndData {
            parameters: Some(point(1e9)),
            tokens: Some(point(1e9)),
            forward_tokens,
            passes,
            recomputation: true,
            ..ParametersAndData::default()
        };
        let working = work(Method::ParametersAndData(method));
        let total = |i: usize| working.totals[i].operations.as_ref().unwrap().median() / 1e18;
        (total(1), total(3))
    };
    let close = |(with, without): (f64, f64), expected: (f64, f64)| {
        near(with, expected.0, 1e-9);
        near(without, expected.1, 1e-9);
    };
    close(twice(Passes::Training, None), (8.0, 6.0));
    close(twice(Passes::Training, Some(point(1e9))), (10.0, 8.0));
    close(twice(Passes::Forward, None), (2.0, 2.0));
    close(twice(Passes::Grpo { epochs: count(2), references: true }, None), (22.0, 18.0));
}

#[test]
fn reinforcement_learning_by_generated_tokens() {
    let passes = |passes| {
        median(ParametersAndData {
            parameters: Some(point(37e9)),
            tokens: Some(point(1e11)),
            passes,
            ..ParametersAndData::default()
        }) / (37e9 * 1e11)
    };
    near(passes(Passes::Grpo { epochs: count(1), references: true }) * 37e20, 4.44e22, 1e-9);
    near(passes(Passes::Grpo { epochs: count(1), references: false }), 8.0, 1e-9);
    near(passes(Passes::Ppo { epochs: count(4) }), 58.0, 1e-9);
    near(passes(Passes::Preference { cached: false }), 8.0, 1e-9);
    near(passes(Passes::Forward), 2.0, 1e-9);
    let with_prompts = median(ParametersAndData {
        parameters: Some(point(1e9)),
        tokens: Some(point(1e9)),
        forward_tokens: Some(point(3e9)),
        passes: Passes::Grpo { epochs: count(1), references: true },
        ..ParametersAndData::default()
    });
    near(with_prompts, 18e18, 1e-9);
}

#[test]
fn published_bands_are_those_of_the_notes() {
    let chance = |value, confidence| {
        let amount = Amount::published(value, confidence).unwrap();
        let operations = Some(Quantity::new(amount).unwrap());
        super::operations(Method::Stated(Stated { operations, ..Stated::default() }))
            .chance_above(1e25)
    };
    assert!((chance(1.0692e25, Confidence::Confident) - 0.540).abs() < 1e-3);
    assert!((chance(2.505e25, Confidence::Likely) - 0.744).abs() < 1e-3);
    assert!((chance(1.51e25, Confidence::Speculative) - 0.578).abs() < 1e-3);
}

#[test]
fn active_parameters_follow_from_the_experts_or_the_total() {
    // DBRX: 16 experts, 4 active; 36 of 132 billion.
    let experts =
        Experts { shared: point(4e9), routed: point(128e9), active: count(4), of: count(16) };
    let dbrx = ParametersAndData {
        experts: Some(experts),
        tokens: Some(point(12e12)),
        structure: Structure::MixtureOfExperts,
        ..ParametersAndData::default()
    };
    near(median(dbrx.clone()), 2.592e24, 1e-9);
    let impossible = Experts { active: count(17), ..experts };
    let refused = training_compute::estimate(
        &Method::ParametersAndData(ParametersAndData { experts: Some(impossible), ..dbrx.clone() })
            .into(),
    );
    assert_eq!(refused.unwrap_err(), MethodError::MoreThanAll { part: 17.0, whole: 16.0 });

    let total = ParametersAndData { experts: None, total: Some(point(671e9)), ..dbrx };
    let working = work(Method::ParametersAndData(total));
    let assumed: Vec<Input> = working.assumptions().iter().map(|term| term.input).collect();
    assert_eq!(assumed, [Input::ActiveShare, Input::Structure]);
    let (low, high) = working.range(0.9);
    assert!(low < 6.0 * 37e9 * 12e12 && 6.0 * 37e9 * 12e12 < high, "{low:e} {high:e}");
}

#[test]
fn the_input_table_multiplies_nothing() {
    let whole = ParametersAndData {
        parameters: Some(point(1e9)),
        tokens: Some(point(1e12)),
        input_table: Some(point(0.2e9)),
        ..ParametersAndData::default()
    };
    near(median(whole), 4.8e21, 1e-9);
}

#[test]
fn epochs_multiply_unique_tokens() {
    // Galactica, arXiv:2211.09085: 106 billion tokens, 4.25 times.
    let galactica = ParametersAndData {
        parameters: Some(point(120e9)),
        tokens: Some(point(106e9)),
        epochs: Some(point(4.25)),
        ..ParametersAndData::default()
    };
    near(median(galactica.clone()), 3.24e23, 2e-3);
    let once = work(Method::ParametersAndData(ParametersAndData { epochs: None, ..galactica }));
    let unique = Warning::UniqueTokens { tokens: 106e9, parameters: 120e9 };
    assert_eq!(once.warnings().collect::<Vec<_>>(), [(0, &unique)]);
}

#[test]
fn t5_counts_each_half_with_its_tokens() {
    let t5 = EncoderDecoder {
        encoder_parameters: Some(point(5.5e9)),
        encoder_tokens: Some(point(0.9e12)),
        decoder_parameters: Some(point(5.5e9)),
        decoder_tokens: Some(point(0.3e12)),
    };
    near(operations(Method::EncoderDecoder(t5)).median(), 3.96e22, 1e-9);
}

#[test]
fn an_architecture_agrees_with_the_rule() {
    // Llama 3.1 405B: 126 layers, width 16,384, 8 of 128 heads for keys, SwiGLU 53,248.
    let llama = Architecture {
        layers: Some(count(126)),
        width: Some(count(16_384)),
        key_value_width: Some(count(1024)),
        feed_forward: Some(count(53_248)),
        gated: true,
        vocabulary: Some(count(128_256)),
        sequence: Some(count(8192)),
        mask: Mask::Causal,
        tokens: Some(point(15.6e12)),
        ..Architecture::default()
    };
    // 405.85 billion parameters without the input table of 2.1.
    let weights = 403.75e9;
    let by_rule = median(ParametersAndData {
        parameters: Some(point(weights)),
        tokens: Some(point(15.6e12)),
        attention: attention(126, 16_384, 8192, Mask::Causal),
        ..ParametersAndData::default()
    });
    let counted = operations(Method::Architecture(llama.clone())).median();
    near(counted, by_rule, 1e-3);
    let twice = Architecture { recomputation: true, ..llama.clone() };
    let twice = operations(Method::Architecture(twice)).median();
    assert!((1.32..4.0 / 3.0).contains(&(twice / counted)));
    let lacking = Architecture { vocabulary: None, tokens: None, ..llama };
    let missing: Vec<_> = work(Method::Architecture(lacking)).missing().collect();
    assert_eq!(missing, [(0, Input::OutputWeights), (0, Input::Tokens)]);
}

#[test]
fn experts_in_an_architecture_are_those_a_token_passes() {
    let dense = Architecture {
        layers: Some(count(1)),
        width: Some(count(1000)),
        feed_forward: Some(count(1000)),
        vocabulary: Some(count(1)),
        sequence: Some(count(1)),
        tokens: Some(point(1.0)),
        ..Architecture::default()
    };
    let of = RoutedExperts { active: count(3), of: count(100) };
    let sparse = Architecture { experts: Some(of), ..dense.clone() };
    let added = operations(Method::Architecture(sparse)).median()
        - operations(Method::Architecture(dense)).median();
    // Two more experts of 2 × 1000 × 1000 weights, and a router of 1000 × 100.
    near(added, 3.0 * 2.0 * (2.0 * 2e6 + 1e5), 1e-9);
}

#[test]
fn a_forward_count_is_tripled_and_multiply_adds_doubled() {
    // ViT-G/14, arXiv:2106.04560: 965.3 GFLOP, 5 million steps of 4,096 images; Epoch AI has 5.85e22.
    let vit = OperationCount {
        forward: Some(point(965.3e9)),
        examples: Some(point(5e6 * 4096.0)),
        ..OperationCount::default()
    };
    let of = |method| operations(Method::OperationCount(method)).median();
    near(of(vit.clone()), 5.93e22, 1e-3);
    near(of(OperationCount { multiply_adds: true, ..vit.clone() }), 2.0 * 5.93e22, 1e-3);
    near(of(OperationCount { epochs: Some(point(2.0)), ..vit.clone() }), 2.0 * 5.93e22, 1e-3);
    let frozen = OperationCount { frozen: Some(point(965.3e9)), ..vit };
    near(of(frozen), 5.93e22 * 4.0 / 3.0, 1e-3);
}

#[test]
fn a_share_of_another_training_has_both_uncertainties() {
    let amount = Amount::published(3.8e25, Confidence::Confident).unwrap();
    let pangu = Relative { ratio: Some(point(0.29)), of: Some(Quantity::new(amount).unwrap()) };
    let estimate = operations(Method::Relative(pangu));
    near(estimate.median(), 1.102e25, 1e-9);
    near(estimate.range(0.9).1, 3.306e25, 1e-9);
}
