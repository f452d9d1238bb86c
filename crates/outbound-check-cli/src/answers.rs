//! Lines answered by several threads, and the answers in the order of the lines.

use crate::Failure;
use crate::pieces::{Piece, Pieces};
use serde::Serialize;
use std::io::{self, Read};
use std::num::NonZero;
use std::panic::catch_unwind;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;

/// How many pieces there may be for each thread from reading to writing: enough that none waits for another.
const PIECES: usize = 4;

// Where a panic ends the program there is nothing to catch, and one line would take all others with it.
const _: () = assert!(cfg!(panic = "unwind"), "the profile has panic = \"abort\"");

/// The answers to some lines, in the order of these.
#[derive(Debug, Default)]
pub struct Answered {
    /// A line of JSON for each line that is not empty, with its number.
    pub text: Vec<u8>,
    /// How many lines were read.
    pub lines: u64,
    /// How many of them have no answer but a [`Failure`].
    pub failed: u64,
}

/// Answers JSON Lines by a function, on so many threads. A few lines for each thread are in memory, however many
/// there are; empty ones are counted and passed over. None ends the rest: where the program has a fault, that is
/// the answer to the line that shows it.
///
/// # Errors
/// No such number of threads can be had.
///
/// ```
/// use outbound_check_cli::{answers, outcomes};
/// use std::num::NonZero;
/// let deals = &br#"{"answers": {"government_business": "yes"}}
/// {"answers": "none"}"#[..];
/// let answered: Vec<_> = answers(deals, NonZero::<usize>::MIN, outcomes)?.collect::<Result<_, _>>()?;
/// let text: Vec<u8> = answered.iter().flat_map(|some| some.text.clone()).collect();
/// assert!(text.starts_with(br#"{"line":1,"read_on":"2025-01-02","possible":["not_covered"]}"#));
/// assert_eq!(answered.iter().map(|some| some.failed).sum::<u64>(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn answers<A: Serialize + 'static>(
    input: impl Read + Send + 'static,
    threads: NonZero<usize>,
    answer: fn(&[u8]) -> Result<A, Failure>,
) -> io::Result<Answers> {
    let (give, in_order) = sync_channel(threads.get() * PIECES);
    let (work, to_do) = channel();
    let to_do = Arc::new(Mutex::new(to_do));
    for _ in 0..threads.get() {
        let to_do = Arc::clone(&to_do);
        Builder::new().spawn(move || serve(&to_do, answer))?;
    }
    Builder::new().spawn(move || distribute(Pieces::of(input), &give, &work))?;
    Ok(Answers { in_order })
}

/// The answers, piece by piece as they are had; an error if the lines can be read no further. Threads end when this
/// is let go.
#[derive(Debug)]
pub struct Answers {
    /// For each piece, in order, where its answers will come.
    in_order: Receiver<Receiver<io::Result<Answered>>>,
}

impl Iterator for Answers {
    type Item = io::Result<Answered>;

    fn next(&mut self) -> Option<io::Result<Answered>> {
        let answered = self.in_order.recv().ok()?.recv();
        Some(answered.unwrap_or_else(|_| Err(io::Error::other("a thread ended early"))))
    }
}

/// A piece, and where its answers are waited for.
struct Job {
    piece: Piece,
    reply: SyncSender<io::Result<Answered>>,
}

/// Gives the pieces to whoever has time, and tells in which order to wait for them. That list is as long as may
/// be at once.
fn distribute(
    mut pieces: Pieces<impl Read>,
    in_order: &SyncSender<Receiver<io::Result<Answered>>>,
    work: &Sender<Job>,
) {
    loop {
        let (reply, answered) = sync_channel(1);
        let next = pieces.next();
        // Whoever waits no longer has had enough.
        let ended = match next {
            Ok(None) => true,
            Ok(Some(piece)) => {
                in_order.send(answered).is_err() || work.send(Job { piece, reply }).is_err()
            }
            Err(error) => reply.send(Err(error)).is_err() || in_order.send(answered).is_ok(),
        };
        if ended {
            return;
        }
    }
}

/// Does one job after the other.
fn serve<A: Serialize>(to_do: &Mutex<Receiver<Job>>, answer: fn(&[u8]) -> Result<A, Failure>) {
    loop {
        let job = to_do.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Job { piece, reply }) = job else { return };
        // If nobody waits any more there will be no next job either.
        let _ = reply.send(answered(&piece, answer));
    }
}

fn answered<A: Serialize>(
    piece: &Piece,
    answer: fn(&[u8]) -> Result<A, Failure>,
) -> io::Result<Answered> {
    let mut answered = Answered::default();
    for (line, text) in piece.lines() {
        answered.lines += 1;
        if text.trim_ascii().is_empty() {
            continue;
        }
        let answer = catch_unwind(|| answer(text));
        match answer.unwrap_or_else(|payload| Err(Failure::panicked(&*payload))) {
            Ok(answer) => answered.put(line, &answer)?,
            Err(failure) => {
                answered.failed += 1;
                answered.put(line, &failure)?;
            }
        }
    }
    Ok(answered)
}

#[derive(Serialize)]
struct Numbered<'a, A> {
    line: u64,
    #[serde(flatten)]
    answer: &'a A,
}

impl Answered {
    fn put(&mut self, line: u64, answer: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.text, &Numbered { line, answer })?;
        self.text.push(b'\n');
        Ok(())
    }
}
