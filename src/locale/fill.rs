//! Filling in a message: as much of Fluent as the page's messages use, which is text, variables, and
//! a choice by a variable's word, number or plural. Anything else shows as `{…}` and fails a debug
//! build. Fluent's own resolver brings the plurals of two hundred languages, a tenth of what a
//! visitor would download; `tests/locale.rs` holds this one against it.

use super::Value;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Adds a message to `text`; whether every part was understood.
pub(super) fn fill(
    pattern: &Pattern<&str>,
    values: &[(&'static str, Value)],
    text: &mut String,
) -> bool {
    let mut whole = true;
    for element in &pattern.elements {
        whole &= match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                true
            }
            PatternElement::Placeable { expression } => place(expression, values, text).is_some(),
        };
    }
    whole
}

fn place(
    expression: &Expression<&str>,
    values: &[(&'static str, Value)],
    text: &mut String,
) -> Option<()> {
    let (variable, variants) = match expression {
        Expression::Inline(variable) => (variable, None),
        Expression::Select { selector, variants } => (selector, Some(variants)),
    };
    let value = match variable {
        InlineExpression::VariableReference { id } => {
            values.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value)
        }
        _ => None,
    };
    match (value, variants) {
        (Some(Value::Text(words)), None) => text.push_str(words),
        (Some(Value::Count(count)), None) => text.push_str(&count.to_string()),
        (_, Some(variants)) => {
            let met = variants.iter().find(|one| value.is_some_and(|value| meets(value, &one.key)));
            let chosen = met.or(variants.iter().find(|one| one.default))?;
            return (fill(&chosen.value, values, text) && value.is_some()).then_some(());
        }
        (None, None) => {
            text.push_str("{…}");
            return None;
        }
    }
    Some(())
}

/// Whether a value is the one a variant is for. English and German have the same two plurals.
fn meets(value: &Value, key: &VariantKey<&str>) -> bool {
    match (value, key) {
        (Value::Text(words), VariantKey::Identifier { name }) => words == name,
        (Value::Count(count), VariantKey::Identifier { name }) => {
            *name == if *count == 1 { "one" } else { "other" }
        }
        (Value::Count(count), VariantKey::NumberLiteral { value }) => {
            value.parse().is_ok_and(|number: u32| number == *count)
        }
        (Value::Text(_), VariantKey::NumberLiteral { .. }) => false,
    }
}
