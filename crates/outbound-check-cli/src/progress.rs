//! What the program tells while it runs.

use std::io::{self, Write};
use std::time::{Duration, Instant};

/// Often enough to be seen moving, and no oftener.
const EVERY: Duration = Duration::from_millis(200);

/// How many lines are answered and how fast, on one line that is written over.
#[derive(Debug)]
pub struct Progress<W> {
    to: W,
    lines: u64,
    begun: Instant,
    told: Option<Instant>,
}

impl<W: Write> Progress<W> {
    /// Nothing is answered yet.
    pub fn new(to: W, now: Instant) -> Self {
        Self { to, lines: 0, begun: now, told: None }
    }

    /// So many more lines are answered; tells of them unless it did a moment ago.
    ///
    /// # Errors
    /// It cannot be written.
    ///
    /// ```
    /// use outbound_check_cli::Progress;
    /// use std::time::{Duration, Instant};
    /// # #[expect(clippy::disallowed_methods)]
    /// let begun = Instant::now();
    /// let mut told = Vec::new();
    /// let mut progress = Progress::new(&mut told, begun);
    /// progress.add(500, begun + Duration::from_secs(1))?;
    /// progress.add(8, begun + Duration::from_millis(1_001))?;
    /// progress.end(begun + Duration::from_secs(2))?;
    /// assert_eq!(String::from_utf8(told)?, "\r500 lines, 500 a second\r508 lines, 254 a second\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add(&mut self, lines: u64, now: Instant) -> io::Result<()> {
        self.lines += lines;
        if self.told.is_some_and(|told| now.duration_since(told) < EVERY) {
            return Ok(());
        }
        self.told = Some(now);
        self.tell(now)
    }

    /// All is answered; leaves the line as it then stands.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn end(&mut self, now: Instant) -> io::Result<()> {
        self.tell(now)?;
        writeln!(self.to)
    }

    fn tell(&mut self, now: Instant) -> io::Result<()> {
        let seconds = now.duration_since(self.begun).as_secs_f64().max(1e-3);
        write!(self.to, "\r{} lines, {:.0} a second", self.lines, self.lines as f64 / seconds)?;
        self.to.flush()
    }
}
