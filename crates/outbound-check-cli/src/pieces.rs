//! JSON Lines as pieces of some lines each, for one thread at a time.

use outbound_deal::limits;
use std::io::{self, BufRead, BufReader, Read};

/// A piece is not begun another line with once it has so many bytes: a few deals, a few milliseconds of work.
const FULL: usize = 1 << 14;

/// Some lines that stand one after the other.
#[derive(Debug, PartialEq)]
pub(crate) struct Piece {
    /// The number of the first, counted from 1.
    first: u64,
    text: Vec<u8>,
}

impl Piece {
    /// The lines without their ends, each with its number.
    pub fn lines(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let text = self.text.strip_suffix(b"\n").unwrap_or(&self.text);
        (self.first..).zip(text.split(|byte| *byte == b'\n'))
    }
}

/// Takes an input apart into pieces, whose size no input can drive up.
pub(crate) struct Pieces<R> {
    input: BufReader<R>,
    /// How many lines were taken.
    taken: u64,
}

impl<R: Read> Pieces<R> {
    pub fn of(input: R) -> Self {
        Self { input: BufReader::with_capacity(1 << 16, input), taken: 0 }
    }

    /// The next lines that are there, at least one; none at the end. Waits for the first alone: what has
    /// come is not held back for what has not.
    pub fn next(&mut self) -> io::Result<Option<Piece>> {
        let mut piece = Piece { first: self.taken + 1, text: Vec::new() };
        let begun = self.line(&mut piece.text)?;
        while piece.text.len() < FULL && self.input.buffer().contains(&b'\n') {
            self.line(&mut piece.text)?;
        }
        Ok(begun.then_some(piece))
    }

    /// Adds a line, if there is one; of one that is too long to be a deal, no more than shows that.
    fn line(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        let most = limits::BYTES + 1;
        let bytes = self.input.by_ref().take(most as u64).read_until(b'\n', text)?;
        if bytes == most && text.last() != Some(&b'\n') {
            self.input.skip_until(b'\n')?;
            text.push(b'\n');
        }
        self.taken += u64::from(bytes > 0);
        Ok(bytes > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::{FULL, Pieces};
    use outbound_deal::limits;
    use std::io::{self, Read, repeat};

    fn lengths(input: impl Read) -> Vec<Vec<(u64, usize)>> {
        let mut pieces = Pieces::of(input);
        let mut all = Vec::new();
        while let Some(piece) = pieces.next().unwrap() {
            all.push(piece.lines().map(|(number, line)| (number, line.len())).collect());
        }
        all
    }

    #[test]
    fn lines_keep_their_numbers_and_need_no_last_end() {
        assert_eq!(lengths(&b""[..]), Vec::<Vec<_>>::new());
        let all = vec![vec![(1, 1), (2, 0)], vec![(3, 2)]];
        assert_eq!(lengths(&b"a\n\nbc"[..]), all, "the last may not be whole yet");
        assert_eq!(lengths(&b"a\n\nbc\n"[..]).concat(), all.concat());
    }

    #[test]
    fn a_piece_is_full_at_some_time() {
        let all = lengths("0123456\n".repeat(10_000).as_bytes());
        assert!(all.len() > 1 && all.iter().all(|piece| piece.len() <= FULL / 8));
        assert_eq!(all.concat(), (1..=10_000).map(|number| (number, 7)).collect::<Vec<_>>());
    }

    #[test]
    fn a_line_without_end_is_not_kept() {
        let long = repeat(b'x').take(5 * limits::BYTES as u64).chain(&b"\nyz\n"[..]);
        assert_eq!(lengths(long).concat(), [(1, limits::BYTES + 1), (2, 2)]);
        let just = format!("{}\ny", "x".repeat(limits::BYTES));
        assert_eq!(lengths(just.as_bytes()).concat(), [(1, limits::BYTES), (2, 1)]);
        let one_more = format!("{}\ny", "x".repeat(limits::BYTES + 1));
        assert_eq!(lengths(one_more.as_bytes()).concat(), [(1, limits::BYTES + 1), (2, 1)]);
    }

    /// Gives a line at a time and then fails.
    struct Failing(u8);

    impl Read for Failing {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(1).ok_or_else(|| io::Error::other("torn out"))?;
            to[..2].copy_from_slice(b"a\n");
            Ok(2)
        }
    }

    #[test]
    fn lines_before_a_fault_of_the_input_are_given() {
        let mut pieces = Pieces::of(Failing(2));
        for number in 1..=2 {
            let piece = pieces.next().unwrap().unwrap();
            assert_eq!(piece.lines().collect::<Vec<_>>(), [(number, &b"a"[..])]);
        }
        assert_eq!(pieces.next().unwrap_err().to_string(), "torn out");
    }
}
