//! The active parameters of a mixture of experts, which Epoch AI's data has in words only.

/// How far from the word a number may stand.
const NEAR: usize = 30;

/// The number of active parameters in notes on a model of so many, with the words it stands in.
///
/// "671B total, 37B activated for each token" and "active parameters: 47B" alike: the number before the
/// word if it can be a part of the whole, otherwise the one after it.
pub fn active(notes: &str, whole: f64) -> Option<(f64, String)> {
    let signs: Vec<char> = notes.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let part = |value: &f64| (0.01..0.7).contains(&(value / whole));
    let word: Vec<char> = "activ".chars().collect();
    for at in 0..signs.len() {
        let here = signs[at..].iter().take(word.len()).map(char::to_ascii_lowercase);
        if !here.eq(word.iter().copied()) {
            continue;
        }
        let from = at.saturating_sub(NEAR);
        let to = (at + NEAR + 15).min(signs.len());
        let before = numbers(&signs[from..at]).pop().filter(part);
        let found = before.or_else(|| numbers(&signs[at..to]).into_iter().find(part));
        if let Some(value) = found {
            let words: String = signs[from..to].iter().collect();
            return Some((value, words.trim().to_owned()));
        }
    }
    None
}

/// Numbers with a scale behind them: `41B`, `3.2 billion`, `1T`, `41e9`.
fn numbers(signs: &[char]) -> Vec<f64> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let digits: String =
            signs[at..].iter().take_while(|c| c.is_ascii_digit() || **c == '.').collect();
        let inside_a_word = at > 0 && signs[at - 1].is_alphanumeric();
        if digits.is_empty() || inside_a_word {
            at += 1;
            continue;
        }
        at += digits.len();
        let rest: String = signs[at..].iter().collect();
        let word: String =
            rest.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
        let scale = match word.to_ascii_lowercase().as_str() {
            "t" | "trillion" | "e12" => 12,
            "b" | "billion" | "e9" => 9,
            "m" | "million" | "e6" => 6,
            _ => continue,
        };
        found.extend(format!("{}e{scale}", digits.trim_end_matches('.')).parse::<f64>());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::active;

    #[test]
    fn the_active_parameters_are_found_in_words() {
        for (notes, whole, expected) in [
            ("671B total, 37B activated for each token", 671e9, Some(37e9)),
            ("31.6B total parameters out of which 3.2B are\nactivated", 31.6e9, Some(3.2e9)),
            ("Total Parameters\t1T\nActivated Parameters\t32B", 1e12, Some(32e9)),
            ("total parameters: 300B active parameters: 47B", 300e9, Some(47e9)),
            ("The network activates 96.6 billion parameters per token", 1.2e12, Some(96.6e9)),
            ("6ND = 41e9 active parameters * 45e12 tokens", 975e9, Some(41e9)),
            ("a 540-billion parameter, densely activated, Transformer", 540e9, None),
            ("SwiGLU activations in 16 layers", 7e9, None),
        ] {
            assert_eq!(active(notes, whole).map(|(value, _)| value), expected, "{notes}");
        }
    }
}
