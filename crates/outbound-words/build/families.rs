//! The families of messages. A variant without a message does not compile; nor does a message without a variant, where
//! `./dev test` finds that nothing says it.

use crate::family::Family;
use outbound_deal::{ASSUMPTIONS, BLANKS, Blank};
use outbound_rule::{facts, law};
use training_compute as compute;

/// A family of the variants of an enum: its keys, the enum, and its variants unless they are `ALL`.
macro_rules! each {
    ($($how:ident $keys:literal: $($path:ident)::+ $([$($variant:ident)*])?;)*) => {
        vec![$({
            type One = $($path)::+;
            let all = variants!(One $([$($variant)*])?);
            let named = all.iter().map(|one| (format!("{one:?}"), one.name())).collect();
            Family::$how($keys, stringify!($($path)::+), named)
        },)*]
    };
}

macro_rules! variants {
    ($type:ident) => {
        $type::ALL
    };
    ($type:ident [$($variant:ident)*]) => {
        [$($type::$variant),*]
    };
}

/// Every family.
pub fn all() -> Vec<Family> {
    let mut families = each! {
        each "fact-{}": facts::Fact;
        each "fact-{}-help": facts::Fact;
        each "fact-{}-example": facts::Fact;
        each "measure-{}": facts::Measure;
        each "measure-{}-help": facts::Measure;
        each "measure-{}-example": facts::Measure;
        some "measured-in-{}": facts::Measure;
        each "answer-{}": facts::Answer;
        each "interest-{}": facts::ownership::Interest;
        each "concern-{}": facts::ownership::Concern;
        each "statement-{}": facts::half_test::Kind;
        each "outcome-{}": law::Outcome;
        each "outcome-{}-meaning": law::Outcome;
        each "moved-line-{}": law::Line;
        each "explore-line-{}": law::Line;
        each "reading-{}": law::Reading;
        each "reading-{}-ours": law::Reading;
        each "reading-{}-other": law::Reading;
        each "doubt-{}": law::Doubt;
        each "doubt-{}-ours": law::Doubt;
        each "doubt-{}-other": law::Doubt;
        each "duty-{}": law::duties::Obligation;
        each "bearer-{}": law::duties::Bearer;
        each "bearer-{}-perhaps": law::duties::Bearer;
        each "due-within-{}": law::timeline::Trigger;
        each "coins-{}": law::timeline::Coins;
        each "kind-{}": compute::Kind;
        each "convention-{}": compute::Convention;
        each "counts-{}": compute::Why [TrainsThisSystem CountsInherited DoneByOthers CountsData OnlyMakesData
            OnlyMeasures NotTheFinalRun CountsEverything Visitor];
        each "preset-{}": compute::Preset;
        each "remark-{}": compute::Remark [PowerOfTen WordsDiffer CoresOrChips];
        each "input-{}": compute::Input;
        each "confidence-{}": compute::Confidence;
        each "explore-sure-{}": compute::Confidence;
        each "how-{}": compute::How;
        each "modality-{}": compute::Domain;
        each "choice-structure-{}": compute::Structure;
        each "choice-attention_mask-{}": compute::Mask;
        each "choice-mask-{}": compute::Mask;
        each "choice-clock-{}": compute::Clock;
        each "choice-run-{}": compute::Run;
    };
    families.extend(names());
    families
}

/// Families of what has a name in data. Those of a deal's examples, assumptions and blanks and of the countries in the
/// catalogue have exactly the names there are. Other regimes stand in a crate that builds on this one: theirs are what
/// the Fluent files have, and a test beside them holds that none is missing.
fn names() -> Vec<Family> {
    let examples = || outbound_deal::examples::NAMES.map(str::to_owned).to_vec();
    let assumptions = || ASSUMPTIONS.iter().map(|one| one.name.to_owned()).collect();
    let countries = models().iter().flat_map(|model| model.countries()).map(of_country);
    vec![
        Family::named("example-{}", examples()),
        Family::named("example-{}-says", examples()),
        Family::named("assume-{}", assumptions()),
        Family::named("assume-{}-changed", assumptions()),
        Family::named("blank-{}", blanks()),
        Family::named("country-{}", countries.collect()),
        Family::written("regime-{}-effect"),
        Family::written("regime-{}-also"),
        Family::written("regime-{}-caveat"),
        Family::written("regime-{}"),
    ]
}

/// The blanks of the sentence and what can fill each: `investor` and `investor-us_entity`. Answers that are those of no
/// choice are `investor-answers`.
fn blanks() -> Vec<String> {
    let of = |blank: &Blank| {
        let choices = blank.choices.iter().map(|choice| choice.name).chain(["answers"]);
        let choices = choices.map(|choice| format!("{}-{choice}", blank.name));
        std::iter::once(blank.name.to_owned()).chain(choices).collect::<Vec<_>>()
    };
    BLANKS.iter().flat_map(of).collect()
}

fn models() -> &'static [compute::Model] {
    &compute::Models::ours().models
}

/// A country as keys have it: `south-korea`.
fn of_country(name: &str) -> String {
    name.to_ascii_lowercase().replace(' ', "-")
}
