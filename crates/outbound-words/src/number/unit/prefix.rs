//! Prefixes of units: kilo, mega, and on.

const PREFIXES: [(&str, &str, i32); 8] = [
    ("kilo", "k", 3),
    ("mega", "m", 6),
    ("giga", "g", 9),
    ("tera", "t", 12),
    ("peta", "p", 15),
    ("exa", "e", 18),
    ("zetta", "z", 21),
    ("yotta", "y", 24),
];

/// The power of ten of a prefix, and the word behind it, which must begin as one of these.
pub fn prefix<'a>(word: &'a str, units: &[&str]) -> (i32, &'a str) {
    for (long, short, power) in PREFIXES {
        for prefix in [long, short] {
            if let Some(rest) = word.strip_prefix(prefix)
                && units.iter().any(|unit| rest.starts_with(unit))
            {
                return (power, rest);
            }
        }
    }
    (0, word)
}
