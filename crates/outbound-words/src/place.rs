// Where a message stands among the others: part of the crate, and of build.rs, which puts it there.

/// A number for a key: FNV-1a.
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Every bit of a number in every bit of another: the last step of MurmurHash3.
fn mixed(mut hash: u32) -> usize {
    for multiplier in [0x85eb_ca6b, 0xc2b2_ae35] {
        hash = (hash ^ (hash >> 16)).wrapping_mul(multiplier);
    }
    (hash ^ (hash >> 16)) as usize
}

/// Which of the seeds is for a key.
pub(crate) fn group(key: &str, seeds: usize) -> usize {
    mixed(hash(key)) % seeds
}

/// The place of a key among so many, by its seed.
pub(crate) fn place(key: &str, seed: u8, places: usize) -> usize {
    mixed(hash(key) ^ (1 + u32::from(seed)).wrapping_mul(0x9e37_79b1)) % places
}
