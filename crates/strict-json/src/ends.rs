use super::{Saved, Tree, Wrong};

/// Saves what may be known exactly or between two ends: one of them, or both in a list.
pub fn save_ends<T: Saved + PartialEq>(ends: &[T; 2]) -> Tree {
    if ends[0] == ends[1] { ends[0].saved() } else { ends.saved() }
}

/// Opens it: one for both, or both.
pub fn open_ends<T: Saved + Copy>(saved: &Tree) -> Result<[T; 2], Wrong> {
    let mut ends = <[T; 2]>::blank();
    match saved {
        Tree::List(_) => ends.open(saved)?,
        _ => {
            ends[0].open(saved)?;
            ends[1] = ends[0];
        }
    }
    Ok(ends)
}
