//! Inputs made from the corpora, as a fuzzer would.

use super::promises::chance::Chance;
use std::path::Path;
use std::{fs, io};

/// The corpus of a target, file by file.
pub fn corpus(target: &str) -> io::Result<Vec<Vec<u8>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.into_iter().map(fs::read).collect()
}

/// One of the files with bytes exchanged, left out, doubled, or taken from another.
pub fn mutated(files: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = chance.pick(files).cloned().unwrap_or_default();
    for _ in 0..=chance.below(4) {
        let [one, other] = [(); 2].map(|()| chance.below(bytes.len() + 1));
        let (from, to) = (one.min(other), one.max(other));
        match chance.below(5) {
            0 => bytes.iter_mut().skip(from).take(1).for_each(|byte| *byte = chance.draw() as u8),
            1 => bytes.truncate(to),
            2 => drop(bytes.drain(from..to)),
            3 => bytes.extend_from_within(from..to),
            _ => {
                let other = chance.pick(files).map_or(&[][..], Vec::as_slice);
                let cut = chance.below(other.len() + 1);
                bytes.splice(from..to, other.iter().skip(cut).copied());
            }
        }
    }
    bytes
}
