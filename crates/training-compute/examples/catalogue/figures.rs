//! Figures as Epoch AI writes them.

use training_compute::rounded;

/// A figure of a field; nothing if it has none, or one that is not above zero.
pub fn figure(field: &str) -> Option<f64> {
    field.trim().parse().ok().filter(|value: &f64| value.is_finite() && *value > 0.0)
}

/// A figure without digits that nobody published: five of them, or three where a lone 1 behind zeros
/// marks that not even those are real (3.81000001e24).
pub fn plain(value: f64) -> f64 {
    let written = format!("{:e}", rounded(value, 12));
    let digits = written.split('e').next().unwrap_or_default();
    let marked = digits.strip_suffix('1').is_some_and(|rest| rest.ends_with("00"));
    rounded(value, if marked { 3 } else { 5 })
}

#[cfg(test)]
mod tests {
    use super::{figure, plain};

    #[test]
    fn figures_are_positive_and_without_marks() {
        assert_eq!(figure("6.000001e+24"), Some(6.000_001e24));
        assert_eq!([figure(""), figure("0"), figure("nan"), figure("about 3")], [None; 4]);
        assert_eq!(plain(3.810_001e25), 3.81e25);
        assert_eq!(plain(1.001e25), 1e25);
        assert_eq!(plain(4.020_010_000_000_001e24), 4.02e24);
        assert_eq!(plain(1.0692e25), 1.0692e25);
        assert_eq!(plain(3.599_999_999_999_999_7e25), 3.6e25);
    }
}
