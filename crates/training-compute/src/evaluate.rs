//! Sums of products whose factors may be the same unknown.

use super::distribution::Distribution;
use super::{Product, Spread, Term};

/// What a sum of products can be.
///
/// An unknown that several products share is taken out of them, so that it is not mistaken for
/// several independent ones: a model whose size is a guess is not better known for being trained in
/// three stages. Where two groups of products share different unknowns in a way that no bracket
/// expresses, the rarer one counts as independent.
pub fn sum(mut products: Vec<Product>) -> Distribution {
    if let Some(shared) = most_shared(&products) {
        let (with, without): (Vec<_>, Vec<_>) =
            products.drain(..).partition(|product| has(product, &shared));
        let inside = sum(with.into_iter().map(|product| less(product, &shared)).collect());
        let outside = product(&[shared]).times(&inside);
        return if without.is_empty() { outside } else { outside.plus(&sum(without)) };
    }
    // Points first: they add exactly.
    let summands = products.iter().map(|each| product(&each.terms));
    let is_point = |summand: &Distribution| summand.spread().is_some_and(|s| s.sigma == 0.0);
    let (points, spread): (Vec<_>, Vec<_>) = summands.partition(is_point);
    let sum = points.into_iter().chain(spread).reduce(|sum, next| sum.plus(&next));
    sum.unwrap_or_else(|| Spread::point(0.0).into())
}

/// The product of factors: of log-normals exactly, from first to last.
fn product(terms: &[Term]) -> Distribution {
    let mut spread = Spread::point(1.0);
    let mut curves = Vec::new();
    for term in terms {
        match term.amount.distribution().spread() {
            Some(factor) if term.divides => {
                let sigma = spread.times(factor).sigma;
                spread = Spread { median: spread.median / factor.median, sigma };
            }
            Some(factor) => spread = spread.times(factor),
            None if term.divides => curves.push(term.amount.distribution().inverse()),
            None => curves.push(term.amount.distribution()),
        }
    }
    curves.into_iter().fold(spread.into(), |product, curve| product.times(&curve))
}

/// The uncertain factor that most products have, if at least two do.
fn most_shared(products: &[Product]) -> Option<Term> {
    let mut counts: Vec<(usize, Term)> = Vec::new();
    for product in products {
        for term in product.terms.iter().filter(|term| !term.amount.is_point()) {
            match counts.iter_mut().find(|(_, known)| known.is(term)) {
                Some((count, _)) => *count += 1,
                None => counts.push((1, *term)),
            }
        }
    }
    // The first of those in most products.
    let most = counts.iter().map(|(count, _)| *count).max().filter(|count| *count > 1)?;
    counts.into_iter().find(|(count, _)| *count == most).map(|(_, term)| term)
}

fn has(product: &Product, wanted: &Term) -> bool {
    product.terms.iter().any(|term| term.is(wanted))
}

fn less(mut product: Product, taken: &Term) -> Product {
    if let Some(at) = product.terms.iter().position(|term| term.is(taken)) {
        product.terms.remove(at);
    }
    product
}

#[cfg(test)]
mod tests {
    use super::super::{Amount, Input, Origin, Product, Term};
    use super::sum;

    fn term(input: Input, amount: Amount, stage: Option<usize>) -> Term {
        Term { input, amount, origin: Origin::Entered, divides: false, stage }
    }

    #[test]
    fn a_shared_unknown_is_one_unknown() {
        let size = Amount::about(1e11, 10.0).unwrap();
        let data = |tokens| Amount::point(tokens).unwrap();
        let stages = |size_of: fn(usize) -> Option<usize>| {
            let product = |stage: usize, tokens| Product {
                terms: vec![
                    term(Input::Parameters, size, size_of(stage)),
                    term(Input::Tokens, data(tokens), Some(stage)),
                ],
            };
            sum(vec![product(0, 1e12), product(1, 1e12), product(2, 2e12)])
        };
        let shared = stages(|_| None).spread().unwrap();
        assert_eq!(shared.median, 4e23);
        assert!((shared.sigma / size.spread().sigma - 1.0).abs() < 1e-12);
        let apart = stages(Some).as_spread();
        assert!(apart.sigma < 0.8 * shared.sigma, "independent sizes even out: {apart:?}");
    }

    #[test]
    fn nothing_adds_to_nothing() {
        assert_eq!(sum(Vec::new()).quantile(0.5), 0.0);
    }
}
