//! How a published total was come by, which Epoch AI's data says in one file as a word and in the
//! others only in notes.

use training_compute::How;

/// Signs that parameters and data were multiplied, as the notes write it.
const COUNTED: [&str; 13] = [
    "6nd",
    "6 n d",
    "6*",
    "6 *",
    "6 ×",
    "6×",
    "*6",
    "* 6",
    "6 flop",
    "flop/param",
    "flop / param",
    "flop/token",
    "per token",
];
/// Signs that machines and time were.
const MACHINES: [&str; 9] =
    ["gpu", "tpu", "npu", "utilization", "utilisation", "chips", "peak flop", "v100", "a100"];
/// Signs that the total stands in a publication, if no other sign stands before it.
const REPORTED: [&str; 6] =
    ["reported", "flops\"", "flops”", "in the paper", "by the authors", "according to their"];

/// The word of Epoch AI's own column, of which the first decides.
pub fn said(words: &str) -> Option<How> {
    let benchmarks = words.contains("Benchmarks").then_some(How::Benchmarks);
    benchmarks.or_else(|| match words.split(',').next()?.trim() {
        "Operation counting" => Some(How::Counted),
        "Hardware" => Some(How::Machines),
        "Reported" => Some(How::Reported),
        "" => None,
        _ => Some(How::Other),
    })
}

/// What the notes look like, with the words that say so.
pub fn read(notes: &str) -> Option<(How, String)> {
    let lower = notes.to_lowercase();
    let first = |signs: &[&str]| signs.iter().filter_map(|sign| lower.find(sign)).min();
    let benchmarks = ["imputation", "imputed"];
    let found = [
        (first(&benchmarks), How::Benchmarks),
        (first(&COUNTED), How::Counted),
        (first(&MACHINES), How::Machines),
        (first(&REPORTED).into_iter().chain(numbered(&lower)).min(), How::Reported),
    ];
    let (at, mut how) = found
        .iter()
        .filter_map(|(at, how)| Some(((*at)?, *how)))
        .min_by_key(|(at, how)| (*how != How::Benchmarks, *at))?;
    // Where anything was multiplied, the total is Epoch AI's and not the publication's.
    if how == How::Reported {
        how = found[1..3].iter().find(|(at, _)| at.is_some()).map_or(how, |(_, how)| *how);
    }
    let words: String = lower[at..].chars().take(40).collect();
    Some((how, words.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// Where a table or a figure is named by its number: `table a26`, `table d.1`, `figure 10`.
fn numbered(notes: &str) -> Option<usize> {
    let named = ["table ", "figure "].into_iter().flat_map(|word| {
        notes.match_indices(word).filter_map(|(at, word)| {
            let after: String = notes[at + word.len()..].chars().take(3).collect();
            after.contains(|sign: char| sign.is_ascii_digit()).then_some(at)
        })
    });
    named.min()
}

#[cfg(test)]
mod tests {
    use super::{How, read, said};

    #[test]
    fn a_word_of_epochs_own_decides() {
        for (words, how) in [
            ("Operation counting,Hardware", Some(How::Counted)),
            ("Hardware,Third-party estimation", Some(How::Machines)),
            ("Benchmarks,Hardware", Some(How::Benchmarks)),
            ("Third-party estimation", Some(How::Other)),
            ("", None),
        ] {
            assert_eq!(said(words), how, "{words}");
        }
    }

    #[test]
    fn notes_say_how_a_total_was_come_by() {
        for (notes, how) in [
            ("6ND = 6 * 500*10^9 * 8350*10^9 = 2.505e+25", Some(How::Counted)),
            ("Estimated to be 3.6e+25 FLOP using benchmark imputation.", Some(How::Benchmarks)),
            ("2.3e22, per table 2", Some(How::Reported)),
            ("512 * 312 teraFLOPS * 10 days * 35% utilization", Some(How::Machines)),
            ("Table 7: 45 hours on 32 TPUv3 cores.", Some(How::Machines)),
            ("6 FLOP/parameter/token * 3e9 parameters", Some(How::Counted)),
            ("Per the table, Grok-1 is surpassed by PaLM 2", None),
            ("", None),
        ] {
            assert_eq!(read(notes).map(|(how, _)| how), how, "{notes}");
        }
    }
}
